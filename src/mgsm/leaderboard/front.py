"""The pages that are about the whole board: main table, pictures, method."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mgsm import signature
from mgsm.analysis import share
from mgsm.extraction import REVISION
from mgsm.leaderboard import pages, pictures, samples, view
from mgsm.leaderboard.board import Board
from mgsm.stats.bootstrap import RESAMPLES
from mgsm.stats.multiple import FLIPS


def write(board: Board, output: Path) -> Iterator[Path]:
    """Writes ``index.html``, ``pictures.html`` and ``method.html`` and yields the path of each."""
    output.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("index.html", index(board)),
        ("pictures.html", drawn(board)),
        ("method.html", method(board)),
    ):
        (output / name).write_text(text, encoding="utf-8")
        yield output / name


def index(board: Board) -> str:
    """Returns the page of the main table: complete for the first group, with the data of all of them for its script."""
    columns = view.ordered(board.columns)
    group = view.first_group(board)
    return pages.page(
        "index.html",
        styles=("board.css", "index.css"),
        scripts=("copy.js", "board.js") if group else (),
        board=board,
        root="",
        here="index.html",
        group=group,
        columns=columns,
        headings=view.headings(columns),
        metrics=view.METRICS,
        rows=view.rows(board, group) if group else [],
        compact=view.compact(board) if group else {},
        provenances=[(str(place), words) for place, words in enumerate(view.PROVENANCE.values())],
        scripts_there=[(script, script) for script in sorted({column.script for column in columns})],
        levels=[*view.LEVELS.items()],
    )


def drawn(board: Board) -> str:
    """Returns the page of pictures: a section a group, the first one that of the main table, and one a data set."""
    first = view.first_group(board)
    groups = sorted(board.groups, key=lambda group: (group is not first, not group.ranked, -len(group.entries)))
    names = dict.fromkeys(group.data for group in groups)
    return pages.page(
        "pictures.html",
        styles=("board.css", "pictures.css"),
        scripts=("pictures.js",),
        board=board,
        root="",
        here="pictures.html",
        sections=[
            {"id": f"table-{place}", "group": group, "pictures": pictures.of_group(board, group, f"table-{place}")}
            for place, group in enumerate(groups, 1)
        ],
        pairs=[
            {"id": f"pair-{place}", "data": data, "picture": pictures.pair(board, data, f"pair-{place}-points")}
            for place, data in enumerate(names, 1)
        ],
        notes=share.notes(board.corpus) if groups else (),
    )


def method(board: Board) -> str:
    """Returns the page that says what every figure means and under which version of each definition it was made."""
    found = (signature.field(entry.signature or "", "prompts") for entry in board.entries)
    return pages.page(
        "method.html",
        styles=("board.css",),
        board=board,
        root="",
        here="method.html",
        revision=REVISION,
        prompts=sorted({checksum for checksum in found if checksum not in (None, "unknown")}),
        resamples=f"{RESAMPLES:,}",
        flips=f"{FLIPS:,}",
        provenance=view.PROVENANCE,
        groups=[
            (
                f"{group.mode} on {group.data}",
                (group.data_checksum or "")[:8],
                "not known" if group.n is None else group.n,
                " ".join(group.languages),
                len(group.entries),
                "yes" if group.ranked else "no",
                group.protocol,
            )
            for group in board.groups
        ],
        languages=view.ordered(board.columns),
        levels=view.LEVELS,
        evidence=samples.RULE,
        length=samples.LENGTH,
        notes=share.notes(board.corpus),
    )
