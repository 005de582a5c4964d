"""Pictures: every figure is drawn where it belongs, and said in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree

import msgspec
import pytest

from mgsm.leaderboard import pictures, view
from mgsm.leaderboard.board import Board, Group

HOSTILE = '</svg><script>alert(1)</script>"'


def largest(board: Board) -> Group:
    group = view.first_group(board)
    assert group is not None
    return group


def made(board: Board) -> dict[str, pictures.Picture]:
    drawn = pictures.of_group(board, largest(board), "g")
    return {picture.id.removeprefix("g-"): picture for picture in (*drawn, pictures.pair(board, "symbolic", "g-pair"))}


def tree(picture: pictures.Picture) -> ElementTree.Element:
    assert picture.drawing is not None
    return ElementTree.fromstring(picture.drawing)


def points(drawing: ElementTree.Element) -> list[ElementTree.Element]:
    return [element for element in drawing.iter() if "point" in (element.get("class") or "").split()]


@pytest.mark.parametrize("name", ["share", "parameters", "tokens", "heat", "pair"])
def test_every_picture_is_named_described_and_has_its_table(board: Board, name: str) -> None:
    picture = made(board)[name]
    drawing = tree(picture)
    assert [element.tag for element in list(drawing)[:2]] == ["title", "desc"]
    assert drawing[0].text == picture.title
    assert drawing[1].text == picture.description
    assert drawing.get("aria-labelledby") == drawing[0].get("id")
    assert picture.rows
    assert all(len(row) == len(picture.columns) for row in picture.rows)
    assert not any("style" in element.attrib for element in drawing.iter())
    assert all(point.find("title") is not None for point in points(drawing))
    assert points(drawing)


def test_a_line_has_a_point_for_every_language_that_has_a_share(board: Board) -> None:
    drawing = tree(made(board)["share"])
    there = [column for column in board.columns if column.share_percent]
    assert len(points(drawing)) == len(there) * len(largest(board).entries)
    titles = [point.findtext("title") or "" for point in points(drawing)]
    for entry, standing in view.standings(board)[largest(board).id]:
        for cell in standing.cells:
            name = next(column.name for column in board.columns if column.language == cell.language)
            assert any(title.startswith(f"{entry.model}, {name}: {100 * cell.accuracy:.1f}") for title in titles)


def test_a_larger_share_stands_further_right_and_a_higher_accuracy_further_up(board: Board) -> None:
    drawing = tree(made(board)["share"])
    circles = [point for point in points(drawing) if point.tag == "circle"]
    across = [float(circle.get("cx") or 0) for circle in circles]
    assert across == sorted(across)
    best = max(circles, key=lambda circle: float(re.findall(r": ([\d.]+)", circle.findtext("title") or "")[0]))
    assert float(best.get("cy") or 0) == min(float(circle.get("cy") or 0) for circle in circles)


def test_more_models_than_markers_are_grey_lines_with_names(many_models: Callable[[int], Board]) -> None:
    picture = made(many_models(20))["share"]
    rest = [element for element in tree(picture).iter() if element.get("class") == "rest"]
    assert len(rest) == 20 - pictures.DRAWN
    assert all(element.findtext("title") for element in rest)
    assert f"the other {20 - pictures.DRAWN}" in picture.description
    assert len(picture.rows) == 20


def test_a_picture_without_data_is_a_sentence(board: Board) -> None:
    bare = tuple(
        msgspec.structs.replace(
            entry,
            parameters=None,
            standings=tuple(
                msgspec.structs.replace(standing, means={}) for standing in entry.standings if standing.mode != "en-cot"
            ),
        )
        for entry in board.entries
    )
    columns = tuple(msgspec.structs.replace(column, share_percent=None) for column in board.columns)
    found = made(msgspec.structs.replace(board, entries=bare, columns=columns))
    for name in ("share", "parameters", "tokens", "pair"):
        assert found[name].drawing is None
        assert found[name].description.startswith("There is no picture: ")
    assert found["heat"].drawing


def test_models_without_the_figure_are_counted(board: Board) -> None:
    assert "1 without that figure is left out" in made(board)["parameters"].description


@pytest.mark.parametrize("name", ["share", "parameters", "heat", "pair"])
def test_hostile_names_stay_text(board: Board, name: str) -> None:
    entries = tuple(msgspec.structs.replace(entry, model=HOSTILE) for entry in board.entries)
    drawing = tree(made(msgspec.structs.replace(board, entries=entries))[name])
    assert not any(element.tag == "script" for element in drawing.iter())
    assert any((point.findtext("title") or "").startswith(HOSTILE) for point in points(drawing))
