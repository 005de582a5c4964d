"""What stands behind the table: a page a model, a page a problem, and two models side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from mgsm.leaderboard import duels, models, questions
from mgsm.leaderboard.board import Board
from mgsm.leaderboard.items import Catalogue, Marks
from mgsm.leaderboard.samples import LENGTH, RULE

__all__ = ["LENGTH", "RULE", "write"]


def write(board: Board, runs: Mapping[str, Path], output: Path) -> Iterator[Path]:
    """Writes the pages and files of evidence and yields the path of each.

    Args:
        board: what the site shows.
        runs: folder of each entry's run by the entry's id, its scores up to date; published entries have none.
        output: folder of the site.

    Raises:
        RunError: a run folder is corrupt.
        DataError: two runs of one group asked other problems under the same names.
    """
    output.mkdir(parents=True, exist_ok=True)
    catalogue = Catalogue()
    marks: dict[str, Marks] = {}
    for entry in board.entries:
        if entry.id not in runs:
            yield from models.write_published(board, entry, output)
            continue
        for path, found in models.write(board, entry, runs[entry.id], catalogue, output):
            if found is not None:
                marks[entry.id] = found
            yield path
    yield from questions.write(board, catalogue, marks, output)
    yield from duels.write(board, runs, output)
