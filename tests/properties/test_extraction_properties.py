"""Extraction never fails on any text, and reads back what each language writes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mgsm import languages
from mgsm.extraction import extract_answer

FRAGMENTS = st.sampled_from(
    "The answer is |答えは|答案是|\\boxed{|}|####|<think>|</think>|**|1.800|1,5|½|\u200b|e\u0301|- |−| = |\n".split("|")
    + 'Question:|{"answer":|১৮|万|not |wait, |5 to 8|\\frac{1}{2}'.split("|")
)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(FRAGMENTS, st.text(max_size=3)), max_size=25).map("".join))
NUMBERS = st.one_of(
    st.integers(-10_000_000, 10_000_000).map(Decimal),
    st.decimals(-100_000, 100_000, places=2, allow_nan=False, allow_infinity=False),
)


@given(TEXTS, st.sampled_from(languages.known()), st.sampled_from([None, "direct", "native-cot"]))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_an_answer_with_its_span_inside(completion: str, tag: str, mode: str | None) -> None:
    answer = extract_answer(completion, tag, mode)
    if answer.value is None:
        assert (answer.rule, answer.start, answer.end, answer.ambiguous) == (None, None, None, False)
    else:
        assert answer.start is not None
        assert answer.end is not None
        assert 0 <= answer.start < answer.end <= len(completion)


@pytest.mark.parametrize("tag", languages.known())
@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_number_in_the_languages_own_writing_comes_back(tag: str, data: st.DataObject) -> None:
    language = languages.load(tag)
    value = data.draw(NUMBERS)
    template = data.draw(st.sampled_from((language.answer.sentence, *language.answer.variants)))
    written = language.format_number(value)
    native = written.translate(dict(zip(map(ord, "0123456789"), language.numbers.digits, strict=True)))
    for text in (written, native):
        completion = template.format(answer=text)
        assert extract_answer(completion, tag).value == value, completion


@pytest.mark.parametrize("tag", languages.known())
def test_the_exemplars_end_in_their_answers(tag: str) -> None:
    for exemplar in languages.exemplars(tag):
        for reasoning, mode in ((exemplar.reasoning, "native-cot"), (exemplar.english_reasoning, "en-cot")):
            assert extract_answer(reasoning, tag, mode).value == exemplar.answer, reasoning
