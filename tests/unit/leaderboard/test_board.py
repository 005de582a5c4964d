"""``docs/leaderboard.md`` names every key and type of ``leaderboard.json`` and ``.csv``, in order."""

from __future__ import annotations

import types
import typing
from pathlib import Path

import msgspec
import pytest

from mgsm.leaderboard import exports
from mgsm.leaderboard.board import METRICS, Board, Cell, Column, Entry, Group, Standing
from mgsm.types import Record

PAGE = Path(__file__).resolve().parents[3] / "docs" / "leaderboard.md"
RECORDS: dict[str, type[Record]] = {
    record.__name__: record for record in (Board, Column, Group, Entry, Standing, Cell, exports.TidyRow)
}
WORDS = {str: "text", int: "whole number", float: "number", bool: "true or false", type(None): "null"}


def documented() -> dict[str, list[tuple[str, str]]]:
    """Returns the keys and types of each section."""
    found: dict[str, list[tuple[str, str]]] = {}
    name = ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("### "):
            name = line.removeprefix("### ")
            found[name] = []
        elif line.startswith("| `"):
            key, kind, _ = (cell.strip() for cell in line.strip("|").split("|"))
            found[name].append((key.strip("`"), kind))
    return found


def written(kind: object) -> str:
    """Returns a type in the page's words."""
    if kind in WORDS:
        return WORDS[kind]
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return f"list of {written(parts[0])}"
    if origin is dict:
        return "numbers or nulls by name"
    if origin is types.UnionType:
        return " or ".join(map(written, parts))
    if origin is typing.Literal:
        names = [f"`{part}`" for part in parts]
        return f"{', '.join(names[:-1])} or {names[-1]}"
    return next(name for name, record in RECORDS.items() if record is kind)


@pytest.mark.parametrize("name", RECORDS)
def test_keys_and_types(name: str) -> None:
    hints = typing.get_type_hints(RECORDS[name])
    assert documented()[name] == [(field, written(hints[field])) for field in RECORDS[name].__struct_fields__]


def test_no_section_without_a_record() -> None:
    assert list(documented()) == list(RECORDS)


def test_further_metrics_are_those_of_a_cell() -> None:
    assert METRICS == Cell.__struct_fields__[Cell.__struct_fields__.index("high") + 1 :]


def test_round_trip(board: Board) -> None:
    assert msgspec.json.decode(msgspec.json.encode(board), type=Board) == board


def test_the_fixtures_are_sound(board: Board, many_models: typing.Callable[[int], Board]) -> None:
    assert [entry.provenance for entry in board.entries] == ["measured"] * 3 + ["imported", "published"]
    for one in (board, many_models(7)):
        groups = {group.id: group for group in one.groups}
        for entry in one.entries:
            for standing in entry.standings:
                group = groups[standing.group]
                assert entry.id in group.entries
                assert (standing.best_rank is not None) == group.ranked
