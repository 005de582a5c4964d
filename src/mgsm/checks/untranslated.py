"""English that was left standing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mgsm import languages
from mgsm.checks import Finding, Material, Pair
from mgsm.extraction.phrases import script

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_RUN = re.compile(r"[A-Za-z][A-Za-z'\u2019-]*(?:[ ,]+[A-Za-z][A-Za-z'\u2019-]*)+")
_SURE, _LIKELY = 5, 3
"""Words in a row that stand in the English too."""
_LATIN = script("a")


def check(material: Material) -> Iterator[Finding]:
    """Yields runs of words that are those of the English, and runs of Latin words in other scripts."""
    for pair in material.pairs():
        if pair.english and pair.own.strip() == pair.english.strip() and _WORD.search(pair.own):
            yield _finding(pair, 0, len(pair.own), "error", "the English text, untranslated")
            continue
        found = list(_shared(pair))
        yield from found
        if script(_first_letter(languages.load(pair.language).labels.question)) != _LATIN:
            taken = [(finding.start or 0, finding.end or 0) for finding in found]
            yield from (f for f in _latin(pair) if not any(s <= (f.start or 0) < e for s, e in taken))


def _first_letter(text: str) -> str:
    return next((char for char in text if char.isalpha()), "")


def _shared(pair: Pair) -> Iterator[Finding]:
    """Yields runs of at least three words, one of them in small letters, that stand so in the English."""
    english = [word.lower() for word in _WORD.findall(pair.english)]
    grams = {tuple(english[i : i + _LIKELY]) for i in range(len(english) - _LIKELY + 1)}
    words = list(_WORD.finditer(pair.own))
    lowered = [word[0].lower() for word in words]
    i = 0
    while i + _LIKELY <= len(words):
        length = 0
        while i + length + _LIKELY <= len(words) and tuple(lowered[i + length : i + length + _LIKELY]) in grams:
            length += 1
        if length:
            last = i + length + _LIKELY - 2
            run = words[i : last + 1]
            small = sum(word[0].islower() for word in run)
            if small >= 2:
                severity = "error" if len(run) >= _SURE and small >= _LIKELY else "warning"
                yield _finding(pair, run[0].start(), run[-1].end(), severity, f"{len(run)} English words in a row")
            i = last + 1
        else:
            i += 1


def _latin(pair: Pair) -> Iterator[Finding]:
    """Yields runs of Latin words with a small initial among them: names are all capitals."""
    for match in _RUN.finditer(pair.own):
        words = match[0].replace(",", " ").split()
        small = sum(word[0].islower() for word in words)
        if small >= 2:
            severity = "error" if len(words) >= _SURE and small >= _LIKELY else "warning"
            yield _finding(pair, *match.span(), severity, f"{len(words)} Latin words in a row")


def _finding(pair: Pair, start: int, end: int, severity: str, message: str) -> Finding:
    return Finding(
        severity="error" if severity == "error" else "warning",
        problem=pair.problem,
        language=pair.language,
        check="untranslated",
        part=pair.part,
        start=start,
        end=end,
        span=pair.own[start:end],
        message=message,
    )
