"""Which generations are shown, and that the answer's span is marked wherever a text is cut."""

from __future__ import annotations

import hashlib
from decimal import Decimal
from typing import Any

import pytest

from mgsm.extraction import extract_answer
from mgsm.leaderboard import samples
from mgsm.leaderboard.samples import LONGEST, OF_EACH, SHOWN, Sample, chosen, parts
from mgsm.store import KeyedAnswer
from mgsm.types import Generation, Problem


def sample(number: int, correct: bool, of: int = 0) -> Sample:
    generation = Generation(
        problem=f"p{number}", language="bn", mode="direct", sample=of, text="x", finish_reason="stop"
    )
    answer = KeyedAnswer(
        problem=f"p{number}", language="bn", mode="direct", sample=of, answer="1", rule="r", start=0, end=1,
        ambiguous=False,
    )  # fmt: skip
    return Sample(generation, answer, Problem(id=f"p{number}", language="bn", question="?", answer=Decimal(1)), correct)


def ids(found: list[Sample]) -> list[str]:
    return [one.problem.id for one in found]


def rejoined(found: list[Any]) -> str:
    return "".join(part if isinstance(part, str) else part[0] for part in found if not isinstance(part, int))


def test_the_first_ten_right_and_the_first_ten_wrong_in_the_order_of_the_sums_of_their_ids() -> None:
    found = chosen([sample(number, number % 3 == 0) for number in range(60)])
    order = sorted(range(60), key=lambda number: hashlib.sha256(f"p{number}".encode()).hexdigest())
    right = [f"p{number}" for number in order if number % 3 == 0][:OF_EACH]
    wrong = [f"p{number}" for number in order if number % 3 != 0][:OF_EACH]
    assert [name for name in ids(found) if name in right] == right
    assert [name for name in ids(found) if name in wrong] == wrong
    assert len(found) == SHOWN


def test_fewer_of_one_kind_are_filled_up_from_the_other() -> None:
    for few in (True, False):
        found = chosen([sample(number, (number < 4) == few) for number in range(60)])
        assert sum(one.correct == few for one in found) == 4
        assert len(found) == SHOWN
    assert len(chosen([sample(number, True) for number in range(7)])) == 7


def test_of_several_samples_the_first_that_came_is_shown() -> None:
    found = chosen([sample(1, True, of=2), sample(1, False, of=1), sample(2, True)])
    assert {(one.problem.id, one.generation.sample) for one in found} == {("p1", 1), ("p2", 0)}


@pytest.mark.parametrize(
    "before",
    [
        "plain ",
        "\U0001f600\U00020b9f astral ",
        "e\u0301 \u09a8\u09bf \u0e19\u0e49\u0e33 combining ",
        "</script>\u2028{{ x }} ",
    ],
)
def test_the_span_is_the_answer_as_extracted_whatever_stands_before_it(before: str) -> None:
    text = f"{before}#### 1,234 \U0001f600"
    answer = extract_answer(text, "en", "native-cot")
    found = parts(text, answer.start, answer.end)
    assert [part for part in found if isinstance(part, list)] == [["1,234"]]
    assert rejoined(found) == text


def test_without_an_answer_nothing_is_marked() -> None:
    assert parts("no number", None, None) == ["no number"]
    assert parts("", None, None) == []
    assert parts("7", 0, 1) == [["7"]]


def test_a_long_text_is_cut_and_its_answer_still_shown() -> None:
    text = "a" * 9000 + "42" + "b" * 9000
    found = parts(text, 9000, 9002)
    assert ["42"] in found
    assert sum(part if isinstance(part, int) else len(rejoined([part])) for part in found) == len(text)
    assert len(rejoined(found)) == LONGEST + 2 * samples.AROUND + 2
    assert [type(part) for part in found] == [str, int, str, list, str, int]


def test_an_answer_in_the_shown_beginning_leaves_one_gap() -> None:
    text = "a" * 10 + "42" + "b" * 9000
    assert parts(text, 10, 12) == ["a" * 10, ["42"], "b" * (LONGEST - 12), len(text) - LONGEST]


def test_an_answer_across_the_cut_is_whole() -> None:
    text = "a" * (LONGEST - 1) + "42" + "b" * 9000
    found = parts(text, LONGEST - 1, LONGEST + 1)
    assert found[1] == ["42"]
    assert sum(isinstance(part, int) for part in found) == 1


def test_an_endless_number_does_not_bring_the_whole_text_back() -> None:
    text = "a" * 9000 + "7" * 100_000
    assert len(rejoined(parts(text, 9000, len(text)))) < 3 * LONGEST


@pytest.mark.parametrize("tail", ["\u0301", "\u09bf", "\u200d\U0001f466", "\ufe0f"])
def test_no_character_is_torn_from_its_marks(tail: str) -> None:
    text = "a" * (LONGEST - 1) + "e" + tail + "b" * 900
    shown = parts(text, None, None)[0]
    assert shown == "a" * (LONGEST - 1)


def test_the_rule_says_the_numbers_it_follows() -> None:
    assert f"first {OF_EACH} that are right" in samples.RULE
    assert str(SHOWN) in samples.RULE
    assert str(LONGEST) in samples.LENGTH
