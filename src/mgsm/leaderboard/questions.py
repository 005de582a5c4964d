"""The list of all problems, and a page each: the question in its languages, and who solved it in which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from mgsm.leaderboard import items, models, pages, view
from mgsm.leaderboard.board import Board, Column, Entry
from mgsm.leaderboard.items import Catalogue, Item, Marks
from mgsm.metrics.accuracy import canonical
from mgsm.types import Problem

NOT_ASKED = "-"
WORDS = {
    items.RIGHT: ("right", "r"),
    items.WRONG: ("wrong", "w"),
    items.SILENT: ("no answer", "w"),
    items.FAILED: ("failed", "w"),
    NOT_ASKED: ("\u2013", "none"),
}
"""What a cell says and its class; several samples say how many were right."""
_BEGINNING = 110
"""Characters of a question in the list."""


class Solved(NamedTuple):
    """How one problem fared, in one mode or in all of them."""

    right: float
    """Answers, over all entries and languages; of several samples their share."""
    asked: int
    entries_solved: int
    """Entries that had it right in at least one language."""
    entries: int
    languages_solved: int
    """Languages in which at least one entry had it right."""
    languages: int


def write(board: Board, catalogue: Catalogue, marks: Mapping[str, Marks], output: Path) -> Iterator[Path]:
    """Writes ``problems.html`` and the page of each problem, and yields their paths."""
    entries = [entry for entry in board.entries if entry.id in marks]
    output.mkdir(parents=True, exist_ok=True)
    path = output / "problems.html"
    path.write_text(_list(board, catalogue.items, entries, marks), encoding="utf-8")
    yield path
    folder = output / "problems"
    for number, item in enumerate(catalogue.items):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{item.slug}.html"
        around = [catalogue.items[at] if 0 <= at < len(catalogue.items) else None for at in (number - 1, number + 1)]
        path.write_text(_page(board, item, around, entries, marks), encoding="utf-8")
        yield path


def _list(board: Board, found: Sequence[Item], entries: Sequence[Entry], marks: Mapping[str, Marks]) -> str:
    sets: dict[str, list[dict[str, Any]]] = {}
    figures = []
    for item in found:
        fares = [_solved(item, mode, entries, marks) for mode in (None, *board.modes)]
        figures.append([[round(fare[0], 3), *fare[1:]] for fare in fares])
        some = next(iter(item.texts.values()), None)
        sets.setdefault(item.data, []).append(
            {
                "slug": item.slug,
                "id": item.id,
                "beginning": _beginning(item.english or (some.question if some else None)),
                "gold": _gold(item),
                "fare": fares[0],
            }
        )
    return pages.page(
        "problems.html",
        styles=("board.css", "evidence.css"),
        scripts=("problems.js",) if found else (),
        board=board,
        root="",
        here="problems.html",
        sets=sets,
        modes=board.modes,
        figures=figures,
    )


def _page(
    board: Board, item: Item, around: Sequence[Item | None], entries: Sequence[Entry], marks: Mapping[str, Marks]
) -> str:
    modes = [mode for mode in board.modes if any(_asked_in(marks[entry.id], item, mode) for entry in entries)]
    mode = view.PREFERRED_MODE if view.PREFERRED_MODE in modes else next(iter(modes), None)
    askers = [entry for entry in entries if any(_asked_in(marks[entry.id], item, one) for one in modes)]
    columns = [
        column
        for column in view.ordered(board.columns)
        if any(item.slug in marks[entry.id].get((one, column.language), {}) for entry in askers for one in modes)
    ]
    rows = {
        one: [_codes(marks[entry.id], item, one, columns) for entry in askers] for one in modes if askers and columns
    }
    return pages.page(
        "problem.html",
        styles=("board.css", "evidence.css"),
        scripts=("problem.js",) if len(modes) > 1 else (),
        board=board,
        root="../",
        here="problems.html",
        item=item,
        before=around[0],
        after=around[1],
        gold=_gold(item),
        texts=_texts(board, item),
        columns=columns,
        askers=askers,
        provenance=view.PROVENANCE,
        modes=modes,
        mode=mode,
        cells=[[_cell(code) for code in codes] for codes in rows.get(mode or "", [])],
        fare=_solved(item, mode, entries, marks),
        compact={
            "words": WORDS,
            "modes": {
                one: {"rows": ["".join(codes) if _single(codes) else codes for codes in found],
                      "fare": _solved(item, one, entries, marks)}
                for one, found in rows.items()
            },
        },
    )  # fmt: skip


def _asked_in(found: Marks, item: Item, mode: str) -> bool:
    return any(of == mode and item.slug in group for (of, _), group in found.items())


def _codes(found: Marks, item: Item, mode: str, columns: Sequence[Column]) -> list[str]:
    return [found.get((mode, column.language), {}).get(item.slug, NOT_ASKED) for column in columns]


def _single(codes: Sequence[str]) -> bool:
    return all(len(code) == 1 for code in codes)


def _cell(code: str) -> tuple[str, str]:
    """Returns what a cell says and its class."""
    if code in WORDS:
        return WORDS[code]
    count, of = items.right(code)
    return code, "r" if count == of else "w" if count == 0 else "part"


def _solved(item: Item, mode: str | None, entries: Sequence[Entry], marks: Mapping[str, Marks]) -> Solved:
    """Returns how a problem fared in one mode, or in all modes."""
    right, asked = 0.0, 0
    who: dict[str, bool] = {}
    where: dict[str, bool] = {}
    for entry in entries:
        for (of, tag), group in marks[entry.id].items():
            code = group.get(item.slug)
            if code is None or mode not in (None, of):
                continue
            count, samples = items.right(code)
            right, asked = right + count / samples, asked + 1
            solved = 2 * count > samples
            who[entry.id] = who.get(entry.id, False) or solved
            where[tag] = where.get(tag, False) or solved
    return Solved(right, asked, sum(who.values()), len(who), sum(where.values()), len(where))


def _texts(board: Board, item: Item) -> list[tuple[Column, Problem]]:
    """Returns the problem in its languages, in the order of the main table."""
    columns = view.ordered([models.column_of(board, tag) for tag in item.texts])
    order = {column.language: place for place, column in enumerate(view.ordered(board.columns))}
    columns.sort(key=lambda column: order.get(column.language, -1))
    return [(column, item.texts[column.language]) for column in columns]


def _gold(item: Item) -> str:
    """Returns the gold answer, of several the distinct ones."""
    return ", ".join(dict.fromkeys(canonical(problem.answer) for problem in item.texts.values()))


def _beginning(text: str | None) -> str:
    if text is None:
        return ""
    plain = " ".join(text.split())
    return plain if len(plain) <= _BEGINNING else plain[:_BEGINNING].rsplit(" ", 1)[0] + "\u2026"
