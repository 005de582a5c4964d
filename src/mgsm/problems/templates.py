"""The bundled templates: arithmetic from ``problems.toml``, text from ``<tag>.ftl`` (Project Fluent)."""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Iterator, Mapping, Set
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

import msgspec
from fluent.runtime import FluentBundle, FluentResource

from mgsm import resources
from mgsm.errors import DataError
from mgsm.problems.expressions import evaluate
from mgsm.types import Record

PERSONS = 8
"""``person-1`` to ``person-8`` stand in every ``<tag>.ftl``."""
_ATTEMPTS = 10_000
_CENTS = 100
_RANGE = re.compile(r"(\d+)\.\.(\d+)(?: step (\d+))?")


class Template(Record, frozen=True, kw_only=True):
    """The arithmetic of one problem."""

    topic: str
    persons: tuple[str, ...] = ()
    variables: dict[str, str]
    constraints: tuple[str, ...] = ()
    steps: dict[str, str]
    held_out: bool = False
    """No training uses it."""
    decimals: bool = False
    """Steps and answer may have up to two decimals; else all are whole."""

    @property
    def difficulty(self) -> int:
        """Number of steps to the answer."""
        return len(self.steps)


class Instance(Record, frozen=True, kw_only=True):
    """One template with its numbers and persons chosen, the same in every language."""

    template: str
    numbers: dict[str, int | Decimal]
    """Variables, then steps in order; a Decimal has a fraction."""
    persons: dict[str, int]
    """Person variables to 1 … 8."""
    answer: int | Decimal


@functools.cache
def templates() -> dict[str, Template]:
    """Returns all bundled templates in their order.

    Raises:
        DataError: ``problems.toml`` breaks a rule.
    """
    path = resources.folder("translations") / "problems.toml"
    try:
        return msgspec.toml.decode(path.read_bytes(), type=dict[str, Template])
    except msgspec.DecodeError as error:
        raise DataError(f"{path}: {error}") from error


def choices(text: str) -> range:
    """Returns the values of ``LOW..HIGH`` or ``LOW..HIGH step STEP``, both ends included."""
    found = _RANGE.fullmatch(text)
    if not found:
        raise DataError(f"range {text!r}: expected LOW..HIGH or LOW..HIGH step STEP")
    low, high, step = (int(group or 1) for group in found.groups())
    return range(low, high + 1, step)


def solve(template: Template, drawn: Mapping[str, int]) -> dict[str, int | Decimal] | None:
    """Returns variables and steps, or none where a step has too many decimals or a constraint fails."""
    values = {name: Fraction(value) for name, value in drawn.items()}
    finest = _CENTS if template.decimals else 1
    for name, expression in template.steps.items():
        values[name] = evaluate(expression, values)
        if (values[name] * finest).denominator != 1:
            return None
    if not all(evaluate(constraint, values) for constraint in template.constraints):
        return None
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Fraction) -> int | Decimal:
    return int(value) if value.denominator == 1 else Decimal(value.numerator) / Decimal(value.denominator)


def draw(name: str, rng: random.Random) -> Instance:
    """Returns an instance of a template with fresh numbers and persons.

    Raises:
        DataError: the constraints leave nothing to draw within a bounded number of attempts.
    """
    template = templates()[name]
    ranges = {variable: choices(text) for variable, text in template.variables.items()}
    for _ in range(_ATTEMPTS):
        numbers = solve(template, {variable: rng.choice(values) for variable, values in ranges.items()})
        if numbers is not None:
            chosen = rng.sample(range(1, PERSONS + 1), len(template.persons))
            answer = numbers[list(template.steps)[-1]]
            return Instance(
                template=name, numbers=numbers, persons=dict(zip(template.persons, chosen, strict=True)), answer=answer
            )
    raise DataError(f"problems.toml: [{name}] no numbers meet the constraints in {_ATTEMPTS} draws")


def instances(seed: int, count: int) -> Iterator[Instance]:
    """Yields ``count`` distinct instances, going round the templates; a longer list begins with a shorter one.

    Raises:
        DataError: a template has too few distinct instances.
    """
    names, seen = list(templates()), set[bytes]()
    for index in range(count):
        name = names[index % len(names)]
        rng = random.Random(f"{seed}:{name}:{index // len(names)}")
        for _ in range(_ATTEMPTS):
            instance = draw(name, rng)
            if identity(instance) not in seen:
                seen.add(identity(instance))
                yield instance
                break
        else:
            raise DataError(f"problems.toml: [{name}] has fewer than {index // len(names) + 1} distinct instances")


def identity(instance: Instance) -> bytes:
    """Returns what tells two instances apart: the template and its numbers, whoever the persons are."""
    return msgspec.json.encode((instance.template, sorted(instance.numbers.items())))


def vary(
    instance: Instance, what: Literal["numbers", "names", "both"], rng: random.Random, taken: Set[bytes]
) -> Instance:
    """Returns the same problem with other numbers, other persons, or both; a template without persons keeps none.

    Raises:
        DataError: no numbers that are not taken within a bounded number of attempts.
    """
    numbers, persons, answer = instance.numbers, instance.persons, instance.answer
    if what != "numbers" and persons:
        others = [number for number in range(1, PERSONS + 1) if number not in persons.values()]
        persons = dict(zip(persons, rng.sample(others, len(persons)), strict=True))
    if what != "names":
        for _ in range(_ATTEMPTS):
            fresh = draw(instance.template, rng)
            if identity(fresh) not in taken:
                numbers, answer = fresh.numbers, fresh.answer
                break
        else:
            raise DataError(f"problems.toml: [{instance.template}] has too few instances for variants")
    return Instance(template=instance.template, numbers=numbers, persons=persons, answer=answer)


class Texts:
    """The texts of one language, ready to be filled in."""

    def __init__(self, language: str) -> None:
        path = resources.folder("translations") / f"{language}.ftl"
        if not path.is_file():
            raise DataError(f"{path}: missing, so the bundled problems cannot be put in {language!r}")
        self._path = path
        # No isolation marks: every text here runs left to right, and models would see the marks.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))

    def person(self, number: int) -> dict[str, str]:
        """Returns the forms of a person's name: the plain one under ``""``, the others by attribute."""
        message = self._message(f"person-{number}")
        forms = {"": message.value, **message.attributes}
        return {name: self._fill(f"person-{number}.{name}", pattern, {}) for name, pattern in forms.items()}

    def has(self, name: str) -> bool:
        """Says whether the language has a message of this name."""
        return bool(self._bundle.has_message(name))

    def render(self, instance: Instance) -> tuple[str, tuple[str, ...]]:
        """Returns the question and its worked steps.

        Raises:
            DataError: a message, an attribute or a variable is missing; the message names it.
        """
        # Fluent finds no plural category of a Decimal; two decimals survive as a float.
        values: dict[str, str | int | float] = {
            name: number if isinstance(number, int) else float(number) for name, number in instance.numbers.items()
        }
        for variable, number in instance.persons.items():
            for form, text in self.person(number).items():
                values[f"{variable}_{form}" if form else variable] = text
        name = instance.template
        message = self._message(name)
        steps = list(templates()[name].steps)
        if set(steps) != set(message.attributes):
            raise DataError(
                f"{self._path}: {name} has the steps {sorted(message.attributes)}, expected {sorted(steps)}"
            )
        filled = tuple(self._fill(f"{name}.{step}", message.attributes[step], values) for step in steps)
        return self._fill(name, message.value, values), filled

    def _message(self, name: str) -> Any:
        if not self._bundle.has_message(name):
            raise DataError(f"{self._path}: message {name!r} is missing or cannot be parsed")
        return self._bundle.get_message(name)

    def _fill(self, where: str, pattern: Any, values: Mapping[str, str | int | float]) -> str:
        text, faults = self._bundle.format_pattern(pattern, dict(values))
        if faults:
            raise DataError(f"{self._path}: {where}: {faults[0]}")
        return str(text)


def lacking(language: str) -> tuple[str, ...]:
    """Returns the templates that have no text in a language, all where it has no file."""
    if not (resources.folder("translations") / f"{language}.ftl").is_file():
        return tuple(templates())
    texts = Texts(language)
    return tuple(name for name in templates() if not texts.has(name))
