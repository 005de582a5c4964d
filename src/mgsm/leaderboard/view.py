"""What the main table shows of a board: rounded once, here, so that page, script and copies print the same figures."""

from __future__ import annotations

import string
from collections.abc import Sequence
from typing import Any

from mgsm.leaderboard.board import Board, Cell, Column, Entry, Group, Standing

PROVENANCE = {
    "measured": "measured by us",
    "imported": "imported, scored by us",
    "published": "published, not re-run",
}
LEVELS = {"high": "High-resource", "underrepresented": "Underrepresented"}
METRICS = {
    "accuracy": ("Accuracy", "higher", "nobody has it"),
    "maj_at_k": ("maj@k", "higher", "one sample a problem leaves nothing to vote on"),
    "chrf": ("chrF", "higher", "no reasoning was compared with a reference"),
    "language_fidelity": ("Language fidelity", "higher", "the language of the reasoning was not measured"),
    "no_answer": ("No answer", "lower", "these rows do not say how many generations had no answer"),
}
"""Name, what is better, and why nobody has it."""
PREFERRED_MODE = "native-cot"
"""Shown first among groups of the same size: the mode that the paper is about."""
_IN_PERCENT = {"chrf"}
_DIGITS = string.digits + string.ascii_lowercase


def ordered(columns: Sequence[Column]) -> list[Column]:
    """Returns the pivot language, then the others by resource level; within a level in the order given."""
    rank = {level: place for place, level in enumerate(LEVELS)}
    return sorted(columns, key=lambda column: (not column.pivot, rank.get(column.resource_level, len(rank))))


def headings(columns: Sequence[Column]) -> list[tuple[str, int]]:
    """Returns the name of each run of alike columns and how many there are."""
    found: list[tuple[str, int]] = []
    for column in columns:
        name = "Pivot" if column.pivot else LEVELS.get(column.resource_level, column.resource_level)
        if found and found[-1][0] == name:
            found[-1] = (name, found[-1][1] + 1)
        else:
            found.append((name, 1))
    return found


def first_group(board: Board) -> Group | None:
    """Returns the group that is shown first: the largest, ranked before unranked; none on an empty board."""
    return max(
        board.groups,
        key=lambda group: (group.ranked, len(group.entries), group.mode == PREFERRED_MODE),
        default=None,
    )


def tenths(value: float | None, name: str = "") -> int | None:
    """Returns tenths of a percent, rounded as ``reports.cells.percent`` prints them; chrF has its own hundred."""
    if value is None:
        return None
    return int(f"{value if name in _IN_PERCENT else 100 * value:.1f}".replace(".", ""))


def shade(value: int, *, lower: bool = False) -> int:
    """Returns the shade, 0 to 10, of tenths of a percent; the darkest is the best."""
    step = min(10, max(0, int(value / 100 + 0.5)))
    return 10 - step if lower else step


def size(parameters: int | None) -> str:
    """Returns a number of parameters as ``3.5 M`` or ``175 B``, empty without one."""
    if parameters is None:
        return ""
    for unit, name in ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "k")):
        # 999 950 would print as 1000.0 of the smaller unit.
        if parameters >= unit * 0.9995:
            return f"{parameters / unit:.3g} {name}"
    return str(parameters)


def share(percent: float | None) -> str:
    """Returns a share in percent with two significant figures, empty without one."""
    return "" if percent is None else f"{float(f'{percent:.2g}'):g} %"


def standings(board: Board) -> dict[str, list[tuple[Entry, Standing]]]:
    """Returns the members of each group by its id, in the group's order."""
    members: dict[str, dict[str, tuple[Entry, Standing]]] = {group.id: {} for group in board.groups}
    for entry in board.entries:
        for standing in entry.standings:
            members.setdefault(standing.group, {})[entry.id] = (entry, standing)
    return {
        group.id: [members[group.id][name] for name in group.entries if name in members[group.id]]
        for group in board.groups
    }


def compact(board: Board) -> dict[str, Any]:
    """Returns all that the script needs, as short arrays: rates in tenths of a percent, bounds in whole percent."""
    columns = ordered(board.columns)
    place = {column.language: number for number, column in enumerate(columns)}
    number = {entry.id: index for index, entry in enumerate(board.entries)}
    first = first_group(board)
    return {
        "first": first.id if first else None,
        "modes": board.modes,
        "metrics": [[name, *words] for name, words in METRICS.items()],
        "provenance": list(PROVENANCE.values()),
        "columns": [
            [column.language, column.name, column.script, "" if column.pivot else column.resource_level]
            for column in columns
        ],
        "entries": [
            [
                entry.id,
                entry.model,
                list(PROVENANCE).index(entry.provenance),
                entry.source,
                entry.parameters,
                size(entry.parameters),
                None if entry.open_weights is None else int(entry.open_weights),
            ]
            for entry in board.entries
        ],
        "groups": [
            [group.id, group.mode, group.data, asked(group), group.protocol, int(group.ranked)]
            for group in board.groups
        ],
        "standings": {
            name: [[number[entry.id], *_short(standing, place)] for entry, standing in members]
            for name, members in standings(board).items()
        },
    }


def asked(group: Group) -> str:
    """Returns how many problems a group asked, in words."""
    return "number of problems not known" if group.n is None else f"{group.n} problems a language"


def _packed(figures: Sequence[int | None]) -> str:
    """Returns two digits to the base 36 for each figure, two dashes for none: half the size of an array."""
    return "".join("--" if figure is None else _DIGITS[figure // 36] + _DIGITS[figure % 36] for figure in figures)


def _short(standing: Standing, place: dict[str, int]) -> list[Any]:
    averages, lows, highs, values = _figures(standing, place)
    return [
        standing.best_rank,
        standing.worst_rank,
        _packed(averages),
        _packed(lows),
        _packed(highs),
        [column and _packed(column) for column in values],
        _packed([tenths(standing.means.get(name), name) for name in METRICS]),
    ]


def _figures(standing: Standing, place: dict[str, int]) -> tuple[list[Any], list[Any], list[Any], list[Any]]:
    """Returns the averages, the bounds of the cells and the cells by metric, none for one that it lacks."""
    cells: list[Cell | None] = [None] * len(place)
    for cell in standing.cells:
        cells[place[cell.language]] = cell
    averages = [
        tenths(standing.macro),
        _whole(standing.low),
        _whole(standing.high),
        tenths(standing.high_resource),
        tenths(standing.underrepresented),
        tenths(standing.worst),
        place[standing.worst_language],
    ]
    lows = [_whole(cell.low) if cell else None for cell in cells]
    highs = [_whole(cell.high) if cell else None for cell in cells]
    return averages, lows, highs, [_values(cells, name) for name in METRICS]


def _values(cells: Sequence[Cell | None], name: str) -> list[int | None] | None:
    found = [tenths(getattr(cell, name), name) if cell else None for cell in cells]
    return None if all(value is None for value in found) else found


def _whole(value: float | None) -> int | None:
    return None if value is None else round(100 * value)


def rows(board: Board, group: Group) -> list[dict[str, Any]]:
    """Returns the rows of one group for the page as it is before any script has run, best first."""
    columns = ordered(board.columns)
    place = {column.language: number for number, column in enumerate(columns)}
    made: list[dict[str, Any]] = []
    reached = 0
    for entry, standing in standings(board)[group.id]:
        averages, lows, highs, values = _figures(standing, place)
        macro, low, high, high_resource, underrepresented, worst, worst_place = averages
        best, last = standing.best_rank, standing.worst_rank
        made.append(
            {
                "id": entry.id,
                "model": entry.model,
                "provenance": PROVENANCE[entry.provenance],
                "source": entry.source,
                "size": size(entry.parameters),
                "rank": rank(best, last),
                # Every row above is better than every row from here on, so far as the tests can tell.
                "apart": best is not None and bool(made) and best > reached,
                "macro": (macro, low, high),
                "high_resource": high_resource,
                "underrepresented": underrepresented,
                "worst": worst,
                "worst_name": columns[worst_place].name,
                "cells": [
                    None if value is None else (value, bound, highs[index], shade(value))
                    for index, (value, bound) in enumerate(zip(values[0] or (), lows, strict=True))
                ],
            }
        )
        reached = max(reached, last or 0)
    return made


def rank(best: int | None, last: int | None) -> str:
    """Returns a range of ranks as ``1-3`` with an en dash, ``2`` where it is one, empty without any."""
    if best is None or last is None:
        return ""
    return str(best) if best == last else f"{best}\u2013{last}"
