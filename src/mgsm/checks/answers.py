"""The same problems and the same answers in every language."""

from __future__ import annotations

from collections.abc import Iterator

from mgsm import languages
from mgsm.checks import Finding, Material
from mgsm.metrics.accuracy import canonical


def check(material: Material) -> Iterator[Finding]:
    """Yields answers that are not those of the English, and problems that only one of the two has."""
    pivot = languages.pivot().tag
    for tag, problems in material.problems.items():
        if tag == pivot or not material.english:
            continue
        there = {problem.id for problem in problems}
        for problem in problems:
            english = material.english.get(problem.id)
            if english is None:
                yield _finding(problem.id, tag, "", "no English problem has this id")
            elif problem.answer != english.answer:
                found, expected = canonical(problem.answer), canonical(english.answer)
                yield _finding(problem.id, tag, found, f"the answer is {found}, in English {expected}")
        for key in material.english.keys() - there:
            yield _finding(key, tag, "", "missing in this language")


def _finding(problem: str, tag: str, span: str, message: str) -> Finding:
    return Finding(
        severity="error", problem=problem, language=tag, check="answers", part="answer", span=span, message=message
    )
