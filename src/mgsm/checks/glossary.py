"""Units and currencies: one word of the English is translated in one way within a problem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal

from mgsm import languages
from mgsm.checks import Finding, Material, Pair, Severity
from mgsm.checks._vocabulary import Vocabulary, spans, tracked, vocabulary
from mgsm.extraction.text import Tracked
from mgsm.metrics.accuracy import canonical

_QUESTION = "question"
_CURRENCY = ("$", "\u20ac")


def check(material: Material) -> Iterator[Finding]:
    """Yields units that the English does not have, and units that are said in two ways."""
    pivot = vocabulary(languages.pivot().tag)
    for pair in material.pairs():
        if pair.part != _QUESTION:
            continue  # a step may be worked in a smaller unit, in each language
        own = vocabulary(pair.language)
        text = tracked(pair.own)
        there = {name: list(spans(patterns, text.text)) for name, patterns in own.units.items()}
        there = {name: places for name, places in there.items() if places}
        theirs = tracked(pair.english).text
        wanted = {name for name, patterns in pivot.units.items() if any(spans(patterns, theirs))}
        for severity, name, message in _strange(pivot.dimensions, wanted, there):
            start, end = text.origin(*min(there[name]))
            yield _finding(pair, severity, start, end, message)
        yield from _counted(pair, theirs, pivot, text, own)
        yield from _two_ways(pair, own, there, text.text)


def _strange(
    dimensions: Mapping[str, tuple[str, ...]], wanted: set[str], there: Mapping[str, object]
) -> Iterator[tuple[Severity, str, str]]:
    """Yields units of the translation that the English lacks, each with the first of its places.

    Beside another unit of the English it makes two of one, or changes how they stand to each other: an error. Where it
    takes the place of all, the problem may have been carried over as a whole.
    """
    for names in dimensions.values():
        meant = [name for name in names if name in wanted]
        kept = [name for name in meant if name in there]
        for name in names:
            if name not in there or name in wanted:
                continue
            if kept:
                yield "error", name, f"{name} beside {kept[0]}, where the English has no {name}"
            elif meant:
                yield "warning", name, f"{name} for {meant[0]}: mind whether the numbers were converted"


def _counted(pair: Pair, theirs: str, pivot: Vocabulary, text: Tracked, own: Vocabulary) -> Iterator[Finding]:
    """Yields numbers that count one unit in the English and another, of another dimension, in the translation."""
    kinds = {name: dimension for dimension, names in pivot.dimensions.items() for name in names}
    english = _units_behind(theirs, pivot, kinds)
    for value, (name, start, end) in _units_behind(text.text, own, kinds).items():
        meant = english.get(value)
        if meant is not None and kinds[meant[0]] != kinds[name]:
            message = f"{canonical(value)} {name}, where the English has {canonical(value)} {meant[0]}"
            yield _finding(pair, "error", *text.origin(start, end), message)


def _units_behind(text: str, words: Vocabulary, kinds: Mapping[str, str]) -> dict[Decimal, tuple[str, int, int]]:
    """Returns the unit that stands right behind each number, of numbers that stand once."""
    numbers = words.numbers(text)
    counts = Counter(said.values[0] for said in numbers)
    ends = {said.end: said for said in numbers if counts[said.values[0]] == 1}
    found: dict[Decimal, tuple[str, int, int]] = {}
    for name in kinds:
        for start, end in spans(words.units.get(name, ()), text):
            gap = 0 if text[start - 1 : start] not in (" ", "-", "\u00a0") else 1
            said = ends.get(start - gap)
            # A sum of money has its sign before it, and what follows is what it is paid for.
            if said is not None and not text[: said.start].rstrip().endswith(_CURRENCY):
                found.setdefault(said.values[0], (name, said.start, end))
    return found


def _two_ways(pair: Pair, own: Vocabulary, there: Mapping[str, list[tuple[int, int]]], text: str) -> Iterator[Finding]:
    """Yields units for which two words of the language stand in one problem; signs are no words."""
    for name in there:
        said = {}
        for pattern in own.units[name]:
            match = pattern.search(text)
            if match is not None and match[0].strip().isalpha() and len(match[0].strip()) > 2:
                said[pattern.pattern] = match
        if len(said) > 1:
            words = " and ".join(repr(match[0].strip()) for match in said.values())
            yield _finding(pair, "note", None, None, f"{name} is said in two ways: {words}")


def _finding(pair: Pair, severity: Severity, start: int | None, end: int | None, message: str) -> Finding:
    return Finding(
        severity=severity,
        problem=pair.problem,
        language=pair.language,
        check="glossary",
        part=pair.part,
        start=start,
        end=end,
        span="" if start is None else pair.own[start:end],
        message=message,
    )
