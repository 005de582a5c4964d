"""One difference between two sets of answers, and the plain sentence that its figures allow."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

import msgspec

from mgsm import languages
from mgsm.stats.multiple import holm
from mgsm.stats.paired import Test
from mgsm.types import Record

Scope = Literal["language", "macro", "high_resource", "underrepresented"]
Unit = Literal["problem", "template"]
LEVEL = 0.05
_AVERAGES = {
    "macro": "the macro average",
    "high_resource": "the high-resource average",
    "underrepresented": "the underrepresented average",
}


class Difference(Record, frozen=True, kw_only=True):
    """B less A in one language or on average, over the problems that both asked; fractions in [0, 1] or [-1, 1]."""

    scope: Scope
    """One language, or which average over languages; those of a resource level leave the pivot out."""
    language: str | None
    """None for an average."""
    mode: str
    """The mode of both, or ``mode of A / mode of B``."""
    mode_a: str
    mode_b: str
    n: int
    """Problems that both asked, or templates that both drew problems from."""
    by: Unit
    """What is paired, resampled and flipped; of a template all problems and samples together."""
    n_languages: int
    samples_a: int
    samples_b: int
    """Generations of one problem or template; the most, where they differ."""
    accuracy_a: float
    accuracy_b: float
    difference: float
    ci_low: float
    ci_high: float
    """95 % interval: Tango's for single answers, else the bootstrap over problems or templates."""
    a_better: int | None
    b_better: int | None
    """Problems that A, or B, has right more often; with one sample, those that only A, or only B, has right."""
    test: str
    """A language: McNemar's exact test, or sign flips with several samples. An average: sign flips of what each
    problem, with all its languages, adds to the difference."""
    p: float
    """With flips that are drawn, at least :data:`mgsm.stats.paired.FLOOR`, which is then a bound."""
    p_holm: float
    """Adjusted over all languages and modes compared; the averages are a family of their own."""
    mde: float | None
    """Minimum detectable difference: the least true one that this test finds with 80 % power at level 0.05, unadjusted.

    None where the problems are too few to show any.
    """
    finding: str
    """What can be said, in a sentence, and what failed in another; percentage points."""
    asked_a: int
    asked_b: int
    """Generations asked of either side, over all problems, samples and languages of this row."""
    failed_a: int
    failed_b: int
    """Those among them that failed; each counts as wrong in the accuracy."""
    run_a: str
    run_b: str
    model_a: str
    model_b: str

    @property
    def is_bound(self) -> bool:
        """Says whether the p-values are upper bounds."""
        return Test(self.p, self.test).is_bound


def adjusted(rows: Sequence[Difference]) -> list[Difference]:
    """Returns differences as one family: with Holm's p-values over these alone, and what can be said with them."""
    found = []
    for row, p in zip(rows, holm([row.p for row in rows]), strict=True):
        corrected = msgspec.structs.replace(row, p_holm=p)
        found.append(msgspec.structs.replace(corrected, finding=sentence(corrected, len(rows))))
    return found


def sentence(row: Difference, tests: int) -> str:
    """Returns what can be said about a difference, one of so many tests; never that two accuracies are equal.

    Generations that failed are named after it, because a difference that they make is none of answers.
    """
    return " ".join([_finding(row, tests), *_failures(row)])


def rounded(p: float, *, is_bound: bool) -> tuple[bool, str]:
    """Returns whether a p-value is below the number to print, and that number, with three digits."""
    if is_bound:
        return True, f"{math.ceil(1000 * p - 1e-9) / 1000:.3f}"
    return (True, "0.001") if p < 0.001 else (False, f"{p:.3f}")


def _finding(row: Difference, tests: int) -> str:
    where = f"in {_place(row)}"
    problems = f"{row.n} {row.by}" + ("s" if row.n != 1 else "")
    if row.mde is None:
        return f"No difference can be shown {where} with {problems}: too few to show any."
    better, worse = _sides(row)
    if row.p_holm < LEVEL:
        holds = "" if tests == 1 else f", {_p(row.p_holm, row)} adjusted for {tests} comparisons"
        return (
            f"{better} is better than {worse} {where} by {_points(abs(row.difference))} "
            f"[{_interval(row)}] with {problems} ({_p(row.p, row)}{holds})."
        )
    if row.p < LEVEL:
        return (
            f"{better} is better than {worse} {where} by {_points(abs(row.difference))} if this is the only comparison "
            f"({_p(row.p, row)}), but not as one of {tests} ({_p(row.p_holm, row)} adjusted)."
        )
    return (
        f"No difference can be shown {where} with {problems} ({_p(row.p, row)}); a true difference of less than "
        f"{_points(row.mde)} would be missed more often than one time in five."
    )


def _failures(row: Difference) -> list[str]:
    names = _names(row)
    counts = ((row.failed_a, row.asked_a), (row.failed_b, row.asked_b))
    return [
        f"Of the generations of {name}, {failed} of {asked} failed and count as wrong."
        for name, (failed, asked) in zip(names, counts, strict=True)
        if failed
    ]


def _place(row: Difference) -> str:
    name = _AVERAGES[row.scope] if row.language is None else languages.load(row.language).name
    return name if row.mode_a != row.mode_b else f"{name}, {row.mode},"


def _sides(row: Difference) -> tuple[str, str]:
    """Returns the names of the better and of the worse side."""
    names = _names(row)
    return (names[1], names[0]) if row.difference > 0 else names


def _names(row: Difference) -> tuple[str, str]:
    """Returns what to call A and B: by their modes where those differ."""
    return ("A", "B") if row.mode_a == row.mode_b else (row.mode_a, row.mode_b)


def _interval(row: Difference) -> str:
    """Returns the bounds of the size of the difference, in points."""
    low, high = (row.ci_low, row.ci_high) if row.difference > 0 else (-row.ci_high, -row.ci_low)
    return f"{100 * low:.1f}, {100 * high:.1f}"


def _points(value: float) -> str:
    return f"{100 * value:.1f} points"


def _p(value: float, row: Difference) -> str:
    below, number = rounded(value, is_bound=row.is_bound)
    return f"p {'<' if below else '='} {number}"
