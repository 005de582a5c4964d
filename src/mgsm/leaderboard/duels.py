"""Two entries side by side: what ``mgsm compare`` says of every pair of a group, ready for the page to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import msgspec

from mgsm.analysis import comparison, findings
from mgsm.analysis.comparison import Comparison
from mgsm.analysis.findings import Difference
from mgsm.leaderboard import models, pages, view
from mgsm.leaderboard.board import Board, Group
from mgsm.reports.tables import FEW_PROBLEMS, TEMPLATES
from mgsm.stats.bootstrap import FEWEST_FOR_INTERVAL
from mgsm.stats.paired import DRAWS, FLOOR, SIGN_FLIP_DRAWN

SCOPES = {
    "macro": "Macro average",
    "high_resource": "High-resource",
    "underrepresented": "Underrepresented",
}


def write(board: Board, runs: Mapping[str, Path], output: Path) -> Iterator[Path]:
    """Writes ``compare.html`` and a file for each pair of entries that stand in one group, and yields their paths.

    Raises:
        RunError: a run folder is corrupt.
        DataError: two runs of one group asked other problems under the same names.
    """
    pairs = pairs_of(board, runs)
    output.mkdir(parents=True, exist_ok=True)
    path = output / "compare.html"
    path.write_text(_page(board, pairs), encoding="utf-8")
    yield path
    folder = output / "evidence" / "pairs"
    order = [column.language for column in view.ordered(board.columns)]
    read = {name: comparison.read(runs[name]) for name in dict.fromkeys(name for pair in pairs for name in pair)}
    for (a, b), modes in pairs.items():
        folder.mkdir(parents=True, exist_ok=True)
        found = comparison.compare_read(read[a], read[b], modes=[(mode, mode) for mode in modes])
        said = {"pair": [a, b], "modes": {mode: of_mode(found, mode, order) for mode in modes}}
        path = folder / f"{a}--{b}.js"
        path.write_text(f"mgsm.receive({pages.data(said)});\n", encoding="utf-8")
        yield path


def pairs_of(board: Board, runs: Mapping[str, Path]) -> dict[tuple[str, str], list[str]]:
    """Returns the modes in which each pair of entries can be compared; the ids in the order of the board."""
    place = {entry.id: number for number, entry in enumerate(board.entries)}
    found: dict[tuple[str, str], list[str]] = {}
    for group in board.groups:
        members = sorted(_members(group, runs), key=place.__getitem__)
        for a, b in combinations(members, 2):
            found.setdefault((a, b), []).append(group.mode)
    return dict(sorted(found.items(), key=lambda pair: (place[pair[0][0]], place[pair[0][1]])))


def _members(group: Group, runs: Mapping[str, Path]) -> list[str]:
    return [name for name in group.entries if name in runs] if group.ranked else []


def of_mode(found: Comparison, mode: str, order: Sequence[str]) -> dict[str, Any]:
    """Returns what ``mgsm compare --modes MODE`` says: p-values are adjusted over the languages of that mode alone.

    Args:
        found: two runs compared in this mode, and perhaps in others.
        mode: the one to show.
        order: of the languages.
    """
    cells = findings.adjusted([row for row in found.cells if row.mode == mode])
    cells.sort(key=lambda row: order.index(row.language or ""))
    averages = findings.adjusted([row for row in found.averages if row.mode == mode])
    return {
        "cells": _rows(cells),
        "averages": _rows(averages),
        "notes": _notes(found, cells, averages),
        "sampled": int(any(max(row.samples_a, row.samples_b) > 1 for row in cells)),
    }


def mirrored(row: Difference, tests: int) -> Difference:
    """Returns a difference with A and B exchanged, one of so many tests; the tests are two-sided and stay."""
    exchanged = {
        f"{name}_{side}": getattr(row, f"{name}_{other}")
        for name in ("mode", "samples", "accuracy", "asked", "failed", "run", "model")
        for side, other in (("a", "b"), ("b", "a"))
    }
    turned = msgspec.structs.replace(
        row,
        **exchanged,
        a_better=row.b_better,
        b_better=row.a_better,
        difference=-row.difference,
        ci_low=-row.ci_high,
        ci_high=-row.ci_low,
    )
    return msgspec.structs.replace(turned, finding=findings.sentence(turned, tests))


def _rows(rows: Sequence[Difference]) -> list[list[Any]]:
    """Returns differences as short arrays, rounded here once, in the order in which ``compare.js`` names them."""
    made = []
    for row in rows:
        back = mirrored(row, len(rows)).finding
        made.append(
            [
                row.language or SCOPES[row.scope],
                row.n,
                row.n_languages,
                tenth(row.accuracy_a),
                tenth(row.accuracy_b),
                tenth(row.difference),
                tenth(row.ci_low),
                tenth(row.ci_high),
                row.a_better,
                row.b_better,
                row.test,
                _p(row.p, row),
                _p(row.p_holm, row),
                None if row.mde is None else tenth(row.mde),
                int(row.p_holm < findings.LEVEL),
                row.finding,
                None if back == row.finding else back,
            ]
        )
    return made


def tenth(value: float) -> float:
    """Returns a fraction in percent, rounded as the tables print it; adding 0 takes the sign off a zero."""
    return float(f"{100 * value:.1f}") + 0.0


def _p(value: float, row: Difference) -> str:
    below, number = findings.rounded(value, is_bound=row.is_bound)
    return f"<{number}" if below else number


def _notes(found: Comparison, cells: Iterable[Difference], averages: Iterable[Difference]) -> list[str]:
    rows = [*cells, *averages]
    notes = []
    if any(row.test == SIGN_FLIP_DRAWN for row in rows):
        notes.append(f"p of {DRAWS} random sign flips is at least {FLOOR:.4f}: < marks that")
    resampled = [row for row in rows if row.language is None or max(row.samples_a, row.samples_b) > 1]
    if any(row.n < FEWEST_FOR_INTERVAL for row in resampled):
        notes.append(f"{FEW_PROBLEMS}: go by p")
    if any(side.data.startswith("symbolic") for side in (found.a, found.b)):
        notes.append(TEMPLATES)
    return notes


def _page(board: Board, pairs: Mapping[tuple[str, str], Sequence[str]]) -> str:
    there = {name for pair in pairs for name in pair}
    entries = [entry for entry in board.entries if entry.id in there]
    number = {entry.id: place for place, entry in enumerate(entries)}
    groups = [
        [group.id, group.mode, group.data, group.n, group.protocol, [number[name] for name in group.entries
         if name in number]]
        for group in board.groups
        if group.ranked and sum(name in number for name in group.entries) > 1
    ]  # fmt: skip
    modes = [mode for mode in board.modes if any(group[1] == mode for group in groups)]
    return pages.page(
        "compare.html",
        styles=("board.css", "evidence.css"),
        scripts=("load.js", "forest.js", "compare.js") if pairs else (),
        board=board,
        root="",
        here="compare.html",
        modes=modes,
        preferred=view.PREFERRED_MODE if view.PREFERRED_MODE in modes else next(iter(modes), ""),
        pairs=len(pairs),
        compact={
            "entries": [[entry.id, entry.model, view.PROVENANCE[entry.provenance], entry.source] for entry in entries],
            "groups": groups,
            "languages": {
                column.language: [column.name, column.autonym, column.direction]
                for column in (models.column_of(board, tag) for tag in _tags(board))
            },
        },
    )


def _tags(board: Board) -> list[str]:
    return list(dict.fromkeys(tag for group in board.groups for tag in group.languages))
