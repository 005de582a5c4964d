"""The text is in the script and the language that it says it is in."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from mgsm import languages
from mgsm.checks import Finding, Material
from mgsm.extraction.phrases import script
from mgsm.metrics.fidelity import UNDETERMINED, identify, letters_by_script, scripts

_SURE = 0.99
_FEWEST_LETTERS = 40
"""Shorter texts say too little about their language."""
_WORD = re.compile(r"[^\W\d_]+")
# Scripts whose letters are so like Latin ones that one in a word of the other is a slip.
_LOOKALIKES = {"CYRILLIC", "GREEK"}


def check(material: Material) -> Iterator[Finding]:
    """Yields texts without letters, in another script or in another language, and words of two scripts."""
    for tag, problems in material.problems.items():
        usual = scripts(tag)
        for problem in problems:
            text = problem.question or ""
            letters = letters_by_script(text)
            if not letters:
                yield _finding("warning", problem.id, tag, f"no letters, so the language is {UNDETERMINED}")
                continue
            own = sum(letters[name] for name in usual) / letters.total()
            if own < 0.5:
                most = letters.most_common(1)[0][0].capitalize()
                yield _finding("error", problem.id, tag, f"{1 - own:.0%} of the letters are of another script ({most})")
                continue
            yield from _other_language(problem.id, tag, text, letters.total())
            yield from _mixed(problem.id, tag, text, usual)


def _other_language(problem: str, tag: str, text: str, letters: int) -> Iterator[Finding]:
    if letters < _FEWEST_LETTERS:
        return
    likeliest, probability = identify(text)
    if likeliest != tag:
        sure = probability >= _SURE
        name = languages.load(likeliest).name
        yield _finding("error" if sure else "warning", problem, tag, f"reads as {name} ({probability:.0%} sure)")


def _mixed(problem: str, tag: str, text: str, usual: frozenset[str]) -> Iterator[Finding]:
    """Yields words of an alphabet with one or two letters of a look-alike one in them."""
    if not usual & _LOOKALIKES:
        return
    for match in _WORD.finditer(unicodedata.normalize("NFC", text)):
        names = Counter(script(char) for char in match[0])
        foreign = names.total() - sum(names[name] for name in usual)
        if 0 < foreign <= 2 and len(names) > 1:
            start = text.find(match[0])
            span = (start, start + len(match[0])) if start >= 0 else (None, None)
            yield Finding(
                severity="warning",
                problem=problem,
                language=tag,
                check="language",
                start=span[0],
                end=span[1],
                span=match[0],
                message="a word with letters of two scripts",
            )


def _finding(severity: str, problem: str, tag: str, message: str) -> Finding:
    return Finding(
        severity="error" if severity == "error" else "warning",
        problem=problem,
        language=tag,
        check="language",
        message=message,
    )
