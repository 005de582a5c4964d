"""Every number of the English question stands in the translation, and multiples are the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mgsm import languages
from mgsm.checks import Finding, Material, Pair, Severity
from mgsm.checks._vocabulary import Said, Vocabulary, tracked, vocabulary
from mgsm.extraction.text import Tracked
from mgsm.metrics.accuracy import canonical

_SMALL = Decimal(2)
# Nought and one are articles, pronouns and idioms in most languages.
_UNSAID = {Decimal(0), Decimal(1)}
_NUMERAL = re.compile(r"\.?\d+")


def check(material: Material) -> Iterator[Finding]:
    """Yields numbers of the English text that the translation lacks, and multiples that it has instead."""
    english = vocabulary(languages.pivot().tag)
    for pair in material.pairs():
        own = vocabulary(pair.language)
        theirs, text = tracked(pair.english).text, tracked(pair.own)
        found = [*_missing(pair, english.numbers(theirs), theirs, text, own)]
        yield from found or _fewer(pair, english.numbers(theirs), text, own)
        if not any(finding.severity == "error" for finding in found):
            yield from _multiples(pair, english.multiples(theirs), text, own)


def _missing(pair: Pair, wanted: Sequence[Said], english: str, text: Tracked, own: Vocabulary) -> Iterator[Finding]:
    numbers = own.numbers(text.text)
    there = {value for said in numbers for value in said.values} | own.worded(text.text)
    # Digits glued to a word or to the full stop before them are there for a reader too.
    there |= {Decimal(match[0].lstrip(".") or 0) for match in _NUMERAL.finditer(text.text)}
    there |= {Decimal(match[0]) for match in _NUMERAL.finditer(text.text)}
    known = {value for said in wanted for value in said.values}
    for said in wanted:
        if said.values[0] in _UNSAID or there & set(said.values):
            continue
        others = [n for n in numbers if n.values[0] not in known | _UNSAID and _alike(n.values[0], said.values[0])]
        shown = english[said.start : said.end]
        start = end = None
        instead = ""
        if others:
            start, end = text.origin(others[0].start, others[0].end)
            instead = f"; it has {_plain(others[0].values[0])} instead"
        yield Finding(
            severity=_severity(said, bool(others)),
            problem=pair.problem,
            language=pair.language,
            check="numbers",
            part=pair.part,
            start=start,
            end=end,
            span=pair.own[start:end] if start is not None else "",
            message=f"the English {shown!r} ({_plain(said.values[0])}) is not in the translation{instead}",
        )


def _fewer(pair: Pair, wanted: Sequence[Said], text: Tracked, own: Vocabulary) -> Iterator[Finding]:
    """Yields numbers in digits that stand less often than in the English; good wording may say one only once."""
    counts = Counter(said.values[0] for said in wanted if not said.spelled)
    there = Counter(said.values[0] for said in own.numbers(text.text))
    digits = Counter(match[0] for match in _NUMERAL.finditer(text.text))
    for value, count in counts.items():
        found = max(there[value], digits[canonical(value)])
        if 0 < found < count and value not in _UNSAID and not own.worded(text.text) & {value}:
            yield Finding(
                severity="warning",
                problem=pair.problem,
                language=pair.language,
                check="numbers",
                part=pair.part,
                message=f"{canonical(value)} stands {count} times in the English, {found} times in the translation",
            )


def _alike(one: Decimal, other: Decimal) -> bool:
    """Says whether one number could stand for the other by mistake: both parts of one, or both more."""
    return (one < 1) == (other < 1) or one == other * 100


def _severity(said: Said, replaced: bool) -> Severity:
    """Returns error for digits and for numbers above two; halves, thirds and twos are said in many ways."""
    if replaced and said.values[0] < 1:
        return "error"
    return "warning" if said.spelled and said.values[0] <= _SMALL else "error"


def _multiples(
    pair: Pair, wanted: Sequence[tuple[Decimal, int, int]], text: Tracked, own: Vocabulary
) -> Iterator[Finding]:
    """Yields multiples that the English does not have: "ten times" for "ten more"."""
    # "Half as many" is "two times fewer" in several languages.
    allowed = {value for value, _, _ in wanted} | {1 / value for value, _, _ in wanted if value}
    for value, start, end in own.multiples(text.text):
        if value in allowed or value in _UNSAID:
            continue
        first, last = text.origin(start, end)
        yield Finding(
            severity="error",
            problem=pair.problem,
            language=pair.language,
            check="numbers",
            part=pair.part,
            start=first,
            end=last,
            span=pair.own[first:last],
            message=f"says {_plain(value)} times, which the English does not",
        )


def _plain(value: Decimal) -> str:
    return canonical(round(value, 4))
