"""The bundled symbolic set: arithmetic and text agree, the same numbers everywhere, drawn by seed."""

from __future__ import annotations

import itertools
import random
import re

import pytest

from mgsm import languages
from mgsm.errors import DataError
from mgsm.problems import load_source, symbolic, templates

DRAWS = 40


def numbers(text: str, tag: str) -> list[int]:
    """Whole numbers of a text, thousands separators of the language taken out."""
    separators = "".join(re.escape(mark) for mark in languages.load(tag).numbers.group)
    return [int(re.sub(r"\D", "", found)) for found in re.findall(rf"\d+(?:[{separators}]\d+)*", text)]


def test_at_least_twelve_templates_in_all_languages() -> None:
    assert len(templates.templates()) >= 12
    assert {tag: templates.lacking(tag) for tag in languages.known()} == dict.fromkeys(languages.known(), ())


@pytest.mark.parametrize(("tag", "name"), list(itertools.product(languages.known(), templates.templates())))
def test_text_steps_and_answer_agree(tag: str, name: str) -> None:
    texts, rng = templates.Texts(tag), random.Random(f"{tag}{name}")
    template = templates.templates()[name]
    for _ in range(DRAWS):
        instance = templates.draw(name, rng)
        question, steps = texts.render(instance)
        asked = numbers(question, tag)
        for variable in template.variables:
            assert instance.numbers[variable] in asked, (question, variable)
        assert set(asked) <= {instance.numbers[variable] for variable in template.variables}, question
        for step, text in zip(template.steps, steps, strict=True):
            equation = re.search(r"=[^\d]*(\d[\d.,\u00a0\u202f ]*\d|\d)", text)
            assert equation, text
            assert numbers(equation[1], tag) == [instance.numbers[step]], text
        assert not re.search(r"  |\{|\}|\$[a-z]", question + "".join(steps)), question


@pytest.mark.parametrize(("tag", "name"), list(itertools.product(languages.known(), templates.templates())))
def test_operands_of_each_step_are_those_of_its_expression(tag: str, name: str) -> None:
    template = templates.templates()[name]
    instance = templates.draw(name, random.Random(7))
    _, steps = templates.Texts(tag).render(instance)
    for (_, expression), text in zip(template.steps.items(), steps, strict=True):
        named = [instance.numbers[word] for word in re.findall(r"[a-z_]+", expression)]
        literal = [int(digits) for digits in re.findall(r"\b\d+\b", expression)]
        shown = numbers(text.split("=")[0], tag)
        for operand in named + literal:
            assert operand in shown, (text, expression)


def test_every_person_has_every_form_in_every_language() -> None:
    for tag in languages.known():
        texts = templates.Texts(tag)
        forms = [texts.person(number) for number in range(1, templates.PERSONS + 1)]
        assert len({tuple(sorted(form)) for form in forms}) == 1, tag
        assert len({form[""] for form in forms}) == templates.PERSONS, tag


def test_the_same_numbers_in_all_languages() -> None:
    problems = load_source("symbolic", ["bn", "sw", "zh"], limit=30).problems
    by_language = {tag: [p for p in problems if p.language == tag] for tag in ("bn", "sw", "zh")}
    keys = [[(p.id, p.answer) for p in group] for group in by_language.values()]
    assert keys[0] == keys[1] == keys[2]


def test_the_release_is_fixed_and_a_seed_draws_afresh() -> None:
    first, again = symbolic.load(["en"]), symbolic.load(["en"])
    other = load_source("symbolic@seed=7", ["en"]).problems
    assert first == again
    assert len(first) == len({p.question for p in first}) == symbolic.RELEASE_SIZE
    assert {p.question for p in first} != {p.question for p in other}


def test_a_limit_keeps_the_first_problems() -> None:
    whole, part = load_source("symbolic", ["de"]).problems, load_source("symbolic", ["de"], limit=20).problems
    assert whole[:20] == part


def test_bounded_draws_end_with_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = templates.Template(topic="money", variables={"a": "1..2"}, constraints=("a > 5",), steps={"b": "a + 1"})
    monkeypatch.setattr(templates, "templates", lambda: {"narrow": narrow})
    with pytest.raises(DataError, match="narrow"):
        templates.draw("narrow", random.Random(0))


def test_too_few_distinct_instances_end_with_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    few = templates.Template(topic="money", variables={"a": "1..2"}, steps={"b": "a + 1"})
    monkeypatch.setattr(templates, "templates", lambda: {"few": few})
    monkeypatch.setattr(templates, "_ATTEMPTS", 50)
    with pytest.raises(DataError, match="fewer than 3 distinct"):
        list(templates.instances(0, 5))


@pytest.mark.parametrize("text", ["3", "3..x", "1..9 by 2"])
def test_a_malformed_range_is_refused(text: str) -> None:
    with pytest.raises(DataError, match=re.escape("expected LOW..HIGH")):
        templates.choices(text)
