"""``docs/json.md`` names every key and type of the records that are printed as JSON, in order."""

from __future__ import annotations

import types
import typing
from pathlib import Path

import pytest

from mgsm.analysis import comparison, extractors, findings, groups
from mgsm.types import Record

PAGE = Path(__file__).resolve().parents[3] / "docs" / "json.md"
RECORDS: dict[str, type[Record]] = {
    "Comparison": comparison.Comparison,
    "Side": comparison.Side,
    "Difference": findings.Difference,
    "Scored": extractors.Scored,
    "Extractor": extractors.Extractor,
    "Row": extractors.Row,
    "Extractors": extractors.Comparison,
    "Agreement": extractors.Agreement,
    "Gap": extractors.Gap,
    "Groups": groups.Groups,
    "GroupRow": groups.GroupRow,
}
WORDS = {str: "text", int: "whole number", float: "number", type(None): "null"}


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
    if origin in (list, tuple):
        return f"list of {written(parts[0])}"
    if origin is types.UnionType:
        return " or ".join(map(written, parts))
    if origin is typing.Literal:
        names = [f"`{part}`" for part in parts]
        return f"{', '.join(names[:-1])} or {names[-1]}"
    return next(name for name, record in RECORDS.items() if record is kind)


@pytest.mark.parametrize("name", RECORDS)
def test_keys_and_types(name: str) -> None:
    hints = typing.get_type_hints(RECORDS[name])
    expected = [(field, written(hints[field])) for field in RECORDS[name].__struct_fields__]
    assert documented()[name] == expected


def test_no_section_without_a_record() -> None:
    assert list(documented()) == list(RECORDS)


def records_within(kind: object) -> set[type[Record]]:
    if isinstance(kind, type) and issubclass(kind, Record):
        return {kind}
    return {record for part in typing.get_args(kind) for record in records_within(part)}


def test_every_record_inside_another_has_a_section() -> None:
    held = {
        inner
        for record in RECORDS.values()
        for kind in typing.get_type_hints(record).values()
        for inner in records_within(kind)
    }
    assert held
    assert held <= set(RECORDS.values())
