"""Every mode, language, kind of exemplar and shot count renders; no exemplar loses a character."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mgsm import languages, prompting
from mgsm.errors import DataError, UsageError
from mgsm.extraction import extract_answer
from mgsm.types import Problem

MODES, TAGS = prompting.modes(), languages.known()
BOOK = prompting.own_exemplars()


def problem(tag: str, question: str = "1 + 1?") -> Problem:
    return Problem(id="p", language=tag, question=question, answer=Decimal(2))


def test_the_four_modes() -> None:
    assert MODES == ("direct", "en-cot", "native-cot", "translate-en")


@pytest.mark.parametrize(
    ("mode", "kind", "shots"), list(itertools.product(MODES, prompting.EXEMPLAR_KINDS, range(prompting.MAX_SHOTS + 1)))
)
def test_every_combination_renders_whole(mode: str, kind: str, shots: int) -> None:
    style = prompting.Style(shots=shots, exemplars=kind, book=BOOK)
    english = languages.pivot()
    for tag in TAGS:
        prompt = prompting.build_prompt(problem(tag), mode, style, 7)
        asked = english if mode == "translate-en" else languages.load(tag)
        reply_label = {
            "direct": asked.labels.answer,
            "native-cot": asked.labels.reasoning,
        }.get(mode, english.labels.reasoning)
        assert prompt.text.endswith(f"{asked.labels.question}{asked.labels.separator}1 + 1?\n{reply_label}")
        assert len(prompt.messages) == 2 * shots + 1
        assert prompt.messages[-1].content.endswith("1 + 1?")
        plan = prompting.load_mode(mode)
        for number, (own, exemplar) in enumerate(style.chosen(asked) if mode != "translate-en" else ()):
            target = plan.reply_language(own, english)
            reply = plan.reply(exemplar, target)
            block = prompt.text.split("\n\n")[number]
            assert block == (
                f"{own.labels.question}{own.labels.separator}{exemplar.question}\n"
                f"{plan.label(target)}{target.labels.separator}{reply}"
            )
            assert prompt.messages[2 * number + 1].content == reply


@pytest.mark.parametrize("tag", TAGS)
def test_the_answer_of_each_exemplar_is_found_by_our_extractor(tag: str) -> None:
    for exemplar in BOOK[tag]:
        assert extract_answer(exemplar.reasoning, tag, "native-cot").value == exemplar.answer
        assert extract_answer(exemplar.english_reasoning, tag, "en-cot").value == exemplar.answer
        direct = prompting.load_mode("direct").reply(exemplar, languages.load(tag))
        assert extract_answer(direct, tag, "direct").value == exemplar.answer


def test_english_cot_is_english_in_the_exemplars_too() -> None:
    style = prompting.Style(shots=8, book=BOOK)
    english = languages.pivot()
    for tag in TAGS:
        for turn, raw in zip(
            prompting.build_prompt(problem(tag), "en-cot", style, 7).messages[1::2], english.exemplars, strict=True
        ):
            assert turn.content == f"{raw.reasoning} {english.answer_sentence(raw.answer)}"


@given(st.sampled_from(MODES), st.sampled_from(TAGS), st.sampled_from(prompting.EXEMPLAR_KINDS), st.text(), st.text())
@settings(max_examples=60, deadline=None)
def test_prompts_of_one_language_and_mode_share_all_but_the_question(
    mode: str, tag: str, kind: str, first: str, second: str
) -> None:
    style = prompting.Style(shots=3, exemplars=kind, book=BOOK)
    one, other = (prompting.build_prompt(problem(tag, text), mode, style, 7) for text in (first, second))
    head, tail = one.text.split("\n\n")[:3], other.text.split("\n\n")[:3]
    assert head == tail
    assert one.messages[:-1] == other.messages[:-1]
    assert first in one.text
    assert second in other.text


def test_multilingual_exemplars_are_in_several_languages() -> None:
    style = prompting.Style(shots=8, exemplars="multilingual", book=BOOK)
    chosen = style.chosen(languages.load("te"))
    assert len({language.tag for language, _ in chosen}) == 8
    assert chosen == style.chosen(languages.load("sw")), "the same for every question's language"


def test_a_translation_prompt_pairs_the_same_exemplar() -> None:
    style = prompting.Style(shots=8, book=BOOK)
    prompt = prompting.translation_prompt(problem("th"), style, 7, mode="translate-en")
    for number, (own, there) in enumerate(zip(BOOK["th"], BOOK["en"], strict=True)):
        assert prompt.messages[2 * number].content.endswith(own.question)
        assert prompt.messages[2 * number + 1].content == there.question
    assert prompt.text.endswith("English Question:")
    assert "\n" in prompt.stop


def test_stop_strings_open_a_next_question_and_never_stand_inside_a_line() -> None:
    style = prompting.Style(shots=8, exemplars="multilingual", book=BOOK)
    for mode, tag in itertools.product(MODES, TAGS):
        stops = prompting.build_prompt(problem(tag), mode, style, 7).stop
        assert all(stop.startswith("\n") for stop in stops)
        assert ("\n" in stops) == (mode == "direct")


def test_budgets_are_the_same_multiple_of_each_languages_own_cost() -> None:
    def cost(text: str) -> int:
        return len(text.encode())

    ratios = {
        tag: prompting.reasoning_budget("native-cot", tag, BOOK, cost) / sum(cost(e.reasoning) for e in BOOK[tag])
        for tag in TAGS
    }
    assert set(ratios.values()) == {2.0}
    english = {prompting.reasoning_budget("en-cot", tag, BOOK, cost) for tag in TAGS}
    assert english == {prompting.reasoning_budget("native-cot", "en", BOOK, cost)}
    te, en = (prompting.reasoning_budget("native-cot", tag, BOOK, cost) for tag in ("te", "en"))
    assert te > 1.8 * en, "Telugu costs far more bytes than English and gets them"


@pytest.mark.parametrize("shots", [-1, 9])
def test_shots_out_of_range(shots: int) -> None:
    with pytest.raises(UsageError, match="expected 0 to 8"):
        prompting.Style(shots=shots, book=BOOK)


def test_unknown_names_are_answered_with_the_valid_ones() -> None:
    with pytest.raises(
        UsageError, match="unknown mode 'cot': expected one of direct, en-cot, native-cot, translate-en"
    ):
        prompting.load_mode("cot")
    with pytest.raises(
        UsageError, match="unknown exemplar kind 'mixed': expected one of english, multilingual, native"
    ):
        prompting.Style(shots=1, exemplars="mixed", book=BOOK)


def test_a_book_without_the_language_is_an_error() -> None:
    style = prompting.Style(shots=1, book={"en": BOOK["en"]})
    with pytest.raises(DataError, match="exemplars: none for 'th'"):
        style.chosen(languages.load("th"))
