"""The short cuts of the search for markers find all that the markers themselves would."""

from __future__ import annotations

import re

import pytest

from mgsm import languages
from mgsm.extraction import extract_answer
from mgsm.extraction.lexicon import lexicon
from mgsm.extraction.text import lower, plain

KINDS = ("refusals", "checks", "reasons", "headings", "asides", "closings", "corrections")


@pytest.mark.parametrize("tag", languages.known())
def test_a_text_with_a_rare_marker_is_searched_for_all_of_them(tag: str) -> None:
    own, words = languages.load(tag), lexicon(tag)
    for kind in KINDS:
        for phrase in getattr(own.answer, kind):
            text = plain(phrase).replace(" ... ", " so ")
            assert words.markers_in(f"18. {text} 7") is words.markers, phrase
    for rejection in own.answer.rejections:
        assert words.markers_in(plain(rejection).replace("{answer}", " 18 ")) is words.markers, rejection
    for label in (own.labels.question, "Q:", "User:", "### Instruction:"):
        text = plain(label).rstrip(" :") + ":"
        assert words.markers.next_question.search(text), label
        assert words.markers_in(text) is words.markers, label


@pytest.mark.parametrize("tag", languages.known())
def test_without_rare_markers_the_others_are_looked_for(tag: str) -> None:
    words = lexicon(tag)
    markers = words.markers_in("18")
    assert markers is words.common_markers
    assert markers.conclusions is words.markers.conclusions
    assert not markers.refusals.search("\0 0")


@pytest.mark.parametrize(
    "text", ["THE ANSWER", "\u0130I\u0131", "STRA\u1e9eE \u017fO", "\u041e\u0422\u0412\u0415\u0422"]
)
def test_lower_case_keeps_every_character_in_its_place(text: str) -> None:
    lowered = lower(text)
    assert len(lowered) == len(text)
    assert all(re.fullmatch(re.escape(low), char, re.IGNORECASE) for low, char in zip(lowered, text, strict=True))


@pytest.mark.parametrize(
    ("text", "tag", "value"),
    [
        ("THE ANSWER IS EIGHTEEN.", "en", 18),
        ("\u0130\u0130 THE ANSWER IS NOT 40 BUT 48.", "en", 48),
        ("DIE ANTWORT IST 2,4 MILLIONEN.", "de", 2_400_000),
        ("\u041e\u0422\u0412\u0415\u0422: 44", "ru", 44),
    ],
)
def test_words_are_found_in_any_case(text: str, tag: str, value: int) -> None:
    answer = extract_answer(text, tag)
    assert answer.value == value
    assert text[answer.start : answer.end].strip(" .")
