"""What the checks know about the words of a language: ``prompts/checks/<tag>.toml``, regular expressions throughout."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction

import msgspec

from mgsm import resources
from mgsm.errors import DataError
from mgsm.extraction import numerals
from mgsm.extraction.lexicon import lexicon
from mgsm.extraction.number import Number
from mgsm.extraction.text import Tracked, lower, uniform
from mgsm.types import Record

NUMBER = "{number}"


class Words(Record, frozen=True, kw_only=True):
    """One file as it is written; a language without one is checked with what its prompt file knows."""

    numbers: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Value to what says it beside digits and number words: "both", "dozen", "half"."""
    times: tuple[str, ...] = ()
    """How a multiple is said, with ``{number}``: "{number} times"."""
    multiples: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Value to words that say a multiple by themselves: "twice"."""
    units: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Name of a unit to its words here, one entry a word, inflections within."""
    equivalents: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Pivot only: a phrase to the values of which one says the same: "half an hour" to 1/2 and 30."""
    factors: dict[str, str] = msgspec.field(default_factory=dict)
    """Pivot only: a word behind a number to what a translation may multiply the number by."""
    shifts: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Pivot only: a word behind a number to what may be added: hours of the clock."""
    dimensions: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Pivot only: names of units that can be taken for each other."""


class Said(Record, frozen=True, kw_only=True):
    """A number of a text with the values that say the same."""

    values: tuple[Decimal, ...]
    """The value itself first."""
    start: int
    end: int
    spelled: bool


class Vocabulary:
    """The words of one language, compiled."""

    def __init__(self, tag: str) -> None:
        words = _read(tag)
        self._tag = tag
        self._numbers = _valued(words.numbers, tag)
        self._multiples = _valued(words.multiples, tag)
        self._times = [_compiled(pattern.replace(NUMBER, r"(?P<number>\x00)"), tag) for pattern in words.times]
        self.units = {name: [_compiled(p, tag) for p in patterns] for name, patterns in words.units.items()}
        self._equivalents = [
            (_compiled(pattern, tag), tuple(_value(value, tag) for value in values))
            for pattern, values in words.equivalents.items()
        ]
        self._factors = [(_compiled(p, tag), (_value(value, tag),)) for p, value in words.factors.items()]
        self._shifts = [(_compiled(p, tag), tuple(_value(v, tag) for v in vs)) for p, vs in words.shifts.items()]
        self.dimensions = words.dimensions

    def numbers(self, text: str) -> list[Said]:
        """Returns the numbers of a uniform text, in order, each with the values that say the same."""
        phrases = [
            Said(values=values, start=match.start(), end=match.end(), spelled=True)
            for pattern, values in self._equivalents
            for match in pattern.finditer(text)
        ]
        found = [
            self._said(text, number.value, number.start, number.end, number.spelled)
            for number in _find(text, self._tag)
            if not any(phrase.start < number.end and number.start < phrase.end for phrase in phrases)
        ]
        return sorted([*found, *phrases], key=lambda said: said.start)

    def worded(self, text: str) -> set[Decimal]:
        """Returns the values that words beside number words say: "both", "dozen"."""
        return {value for value, pattern in (*self._numbers, *self._multiples) if pattern.search(text)}

    def multiples(self, text: str) -> list[tuple[Decimal, int, int]]:
        """Returns the multiples of a uniform text in order, apart from each other, with their spans."""
        found = [(v, *match.span()) for v, pattern in self._multiples for match in pattern.finditer(text)]
        numbers = _find(text, self._tag)
        masked = list(text)
        for number in numbers:
            masked[number.start : number.end] = "\x00" * (number.end - number.start)
        marked = "".join(masked)
        for pattern in self._times:
            for match in pattern.finditer(marked):
                place = match.start("number")
                around = next((n for n in numbers if n.start <= place < n.end), None)
                if around is None or any(start < match.end() and match.start() < end for _, start, end in found):
                    continue
                found.append((around.value, min(match.start(), around.start), max(match.end(), around.end)))
        return sorted(found, key=lambda multiple: multiple[1])

    def _said(self, text: str, value: Decimal, start: int, end: int, spelled: bool) -> Said:
        values = [value]
        for pattern, factors in self._factors:
            if pattern.match(text, end):
                values += [value * factor for factor in factors]
        for pattern, shifts in self._shifts:
            if pattern.match(text, end):
                values += [value + shift for shift in shifts]
        return Said(values=tuple(values), start=start, end=end, spelled=spelled)


@functools.cache
def vocabulary(tag: str) -> Vocabulary:
    """Returns the words of a language.

    Raises:
        DataError: its file breaks a rule.
    """
    return Vocabulary(tag)


def tracked(text: str) -> Tracked:
    """Returns a text in the form in which it is searched, every place traceable to the text as it is."""
    return uniform(Tracked(text))


@functools.lru_cache(maxsize=4096)
def _find(text: str, tag: str) -> tuple[Number, ...]:
    """Returns the numbers of a text; several checks ask, and the English once for each language."""
    return tuple(numerals.find(text, lower(text), lexicon(tag)))


def _read(tag: str) -> Words:
    path = resources.folder("prompts") / "checks" / f"{tag}.toml"
    if not path.is_file():
        return Words()
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Words)
    except msgspec.DecodeError as error:
        raise DataError(f"{path}: {error}") from error


def _valued(words: dict[str, tuple[str, ...]], tag: str) -> list[tuple[Decimal, re.Pattern[str]]]:
    return [(_value(value, tag), _compiled("|".join(patterns), tag)) for value, patterns in words.items()]


def _value(text: str, tag: str) -> Decimal:
    """Returns "3/4" as the number that extraction reads for it."""
    try:
        fraction = Fraction(text)
        return Decimal(fraction.numerator) / Decimal(fraction.denominator)
    except (ValueError, ZeroDivisionError, InvalidOperation) as error:
        raise DataError(f"prompts/checks/{tag}.toml: {text!r}: expected a number or a fraction such as 3/4") from error


def _compiled(pattern: str, tag: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        raise DataError(f"prompts/checks/{tag}.toml: {pattern!r}: no regular expression: {error}") from error


def spans(patterns: Iterable[re.Pattern[str]], text: str) -> Iterator[tuple[int, int]]:
    """Yields where any of the patterns matches."""
    for pattern in patterns:
        yield from (match.span() for match in pattern.finditer(text))
