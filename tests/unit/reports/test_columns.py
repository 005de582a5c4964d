"""Columns of a terminal: no cluster is cut, no line is too wide, nothing steers the terminal."""

from __future__ import annotations

import pytest
import wcwidth

from mgsm import languages
from mgsm.reports import columns
from mgsm.reports.columns import Piece


def plain(line: columns.Line) -> str:
    return "".join(piece.text for piece in line)


@pytest.mark.parametrize("cells", [20, 33, 48])
@pytest.mark.parametrize("tag", languages.known())
def test_any_script_stays_within_its_column(tag: str, cells: int) -> None:
    for exemplar in languages.exemplars(tag):
        text = exemplar.question
        lines = [plain(line) for line in columns.wrap(text, cells)]
        assert max(map(columns.width, lines)) <= cells
        assert "".join("".join(lines).split()) == "".join(text.split())
        whole = list(wcwidth.iter_graphemes("".join(text.split())))
        parted = [cluster for line in lines for cluster in wcwidth.iter_graphemes("".join(line.split()))]
        assert parted == whole


def test_words_stay_whole_where_there_is_room() -> None:
    lines = [plain(line) for line in columns.wrap("two lines of words here\n\nand a new one", 12)]
    assert lines == ["two lines of", "words here", "", "and a new", "one"]


def test_what_is_longer_than_a_line_breaks() -> None:
    assert [plain(line) for line in columns.wrap("ab " + "x" * 7, 4)] == ["ab x", "xxxx", "xx"]


def test_closing_punctuation_stays_with_its_letter() -> None:
    lines = [plain(line) for line in columns.wrap("\u672c\u672c\u672c\u3002", 6)]
    assert lines == ["\u672c\u672c", "\u672c\u3002"]


def test_the_answer_is_marked_over_the_end_of_a_line() -> None:
    lines = columns.wrap("is 123456 then", 6, 3, 9)
    assert lines == [[Piece("is", False)], [Piece("123456", True)], [Piece("then", False)]]
    marked = [piece.text for line in columns.wrap("x" * 8, 4, 2, 6) for piece in line if piece.is_marked]
    assert marked == ["xx", "xx"]


def test_columns_stand_under_each_other_in_any_script() -> None:
    left = columns.wrap(languages.exemplars("ja")[0].question, 24)
    right = columns.wrap(languages.exemplars("bn")[0].question, 24)
    places = [columns.width(plain(line).split(columns.GAP)[0]) for line in columns.beside(left, right, 24)]
    assert len(places) == max(len(left), len(right))
    assert set(places) == {24}


def test_a_generation_cannot_steer_the_terminal() -> None:
    hostile = "\x1b[2J\x1b]0;title\x07 \x9b31m \u202eabc\r\x00"
    shown = columns.visible(hostile)
    assert len(shown) == len(hostile)
    assert not set(shown) & set("\x1b\x07\x9b\u202e\r\x00")
    assert columns.visible("a\tb\n\u200d") == "a\tb\n\u200d"
