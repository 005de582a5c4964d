"""The bundled symbolic set: arithmetic and text agree, the same numbers everywhere, drawn by seed."""

from __future__ import annotations

import functools
import itertools
import math
import random
import re
from collections import Counter
from decimal import Decimal
from fractions import Fraction

import pytest

from mgsm import languages
from mgsm.errors import DataError
from mgsm.problems import load_source, symbolic, templates

DRAWS = 200
EVERYWHERE = list(itertools.product(languages.known(), templates.templates()))


@functools.cache
def texts(tag: str) -> templates.Texts:
    return templates.Texts(tag)


@functools.cache
def drawn(name: str) -> list[templates.Instance]:
    rng = random.Random(name)
    return [templates.draw(name, rng) for _ in range(DRAWS)]


@functools.cache
def patterns(tag: str) -> tuple[str, re.Pattern[str], re.Pattern[str]]:
    """The decimal sign, numbers as a language writes them, and the first equation of a text in its two sides."""
    style = languages.load(tag).numbers
    separators, point = "".join(map(re.escape, style.group)), re.escape(style.decimal)
    number = rf"\d+(?:[{separators}]\d{{3}})*(?:{point}\d+)?"
    return style.decimal, re.compile(number), re.compile(rf"({number}(?: [-+\u00d7/] {number})+) = ({number})")


def numbers(text: str, tag: str) -> list[int | Fraction]:
    return [value(found, tag) for found in patterns(tag)[1].findall(text)]


def value(number: str, tag: str) -> int | Fraction:
    whole, point, part = number.partition(patterns(tag)[0])
    digits = int("".join(filter(str.isdigit, whole)) + part)
    return Fraction(digits, 10 ** len(part)) if point else digits


def result(left: str, tag: str) -> int | Fraction:
    """What comes out of numbers and signs, products before sums."""
    first, *rest = left.split(" ")
    total, product = 0, value(first, tag)
    for sign, text in zip(rest[::2], rest[1::2], strict=True):
        operand = value(text, tag)
        if sign in "+-":
            total, product = total + product, operand if sign == "+" else -operand
        else:
            product = Fraction(product) / operand if sign == "/" else product * operand
    return total + product


@functools.cache
def literals(expression: str) -> set[int]:
    return {int(digits) for digits in re.findall(r"\b\d+\b", expression)}


def test_a_hundred_templates_in_all_languages() -> None:
    every = templates.templates()
    assert len(every) == 100
    assert sum(template.held_out for template in every.values()) == 20
    # The official set: 31 % of two steps, 24 % of three, 22 % of four, the rest of five or more (GSM8K's solutions).
    assert Counter(min(template.difficulty, 5) for template in every.values()) == {2: 31, 3: 24, 4: 22, 5: 23}
    assert {tag: templates.lacking(tag) for tag in languages.known()} == dict.fromkeys(languages.known(), ())


@pytest.mark.parametrize(("tag", "name"), EVERYWHERE)
def test_text_steps_and_answer_agree(tag: str, name: str) -> None:
    template = templates.templates()[name]
    words = {step: re.findall(r"[a-z_]+", expression) for step, expression in template.steps.items()}
    allowed = set().union(*map(literals, template.steps.values()))
    for instance in drawn(name):
        question, steps = texts(tag).render(instance)
        exact = {key: Fraction(n) if isinstance(n, Decimal) else n for key, n in instance.numbers.items()}
        given = {exact[variable] for variable in template.variables}
        asked = set(numbers(question, tag))
        assert given <= asked <= given | allowed, question
        for (step, expression), text in zip(template.steps.items(), steps, strict=True):
            left, right = patterns(tag)[2].search(text).groups()
            assert result(left, tag) == value(right, tag) == exact[step], text
            operands = {exact[word] for word in words[step]} | literals(expression)
            assert operands <= set(numbers(left, tag)), (text, expression)
        assert exact[list(template.steps)[-1]] == instance.answer
        assert not re.search(r"  |\{|\}|\$[a-z]", question + "".join(steps)), question


def test_every_person_has_every_form_in_every_language() -> None:
    for tag in languages.known():
        forms = [texts(tag).person(number) for number in range(1, templates.PERSONS + 1)]
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


@pytest.mark.parametrize("name", templates.templates())
def test_a_template_has_a_thousand_instances(name: str) -> None:
    template = templates.templates()[name]
    ranges = {variable: templates.choices(text) for variable, text in template.variables.items()}
    total, found = math.prod(map(len, ranges.values())), 0
    # Without replacement, so that each hit is another instance.
    for place in random.Random(name).sample(range(total), min(total, 100_000)):
        chosen = {}
        for variable, values in ranges.items():
            place, index = divmod(place, len(values))
            chosen[variable] = values[index]
        found += templates.solve(template, chosen) is not None
        if found == 1000:
            break
    assert found == 1000
