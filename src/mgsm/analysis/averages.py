"""Averages over languages, as Table 3 of Shi et al. 2022 has them, with an interval clustered by problem."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from statistics import fmean

from mgsm import languages
from mgsm.analysis.matrix import Matrix, accuracy_matrix
from mgsm.errors import UsageError
from mgsm.stats.bootstrap import RESAMPLES, clustered_mean
from mgsm.stats.intervals import wilson
from mgsm.types import Estimate, Record, Score


class Averages(Record, frozen=True, kw_only=True):
    """Averages of one model and mode; all figures are fractions in [0, 1]."""

    model: str
    mode: str
    macro: float
    """Mean over all languages, the pivot included, of each language's accuracy."""
    ci_low: float | None = None
    ci_high: float | None = None
    """None where only the languages' accuracies are known, not the problems'."""
    high_resource: float | None = None
    underrepresented: float | None = None
    """Means over the languages of a resource level without the pivot; none where there is no such language."""
    worst: float
    worst_language: str


def averages(model: str, mode: str, scores: Iterable[Score], *, resamples: int = RESAMPLES, seed: int = 0) -> Averages:
    """Returns the averages of one model and mode from its problems' scores.

    Raises:
        UsageError: no score in this mode, or an unknown language.
        DataError: two scores of one problem in one language.
    """
    matrix = accuracy_matrix(scores, mode)
    macro = macro_estimate(matrix, resamples=resamples, seed=seed)
    plain = averages_of_languages(model, mode, matrix.accuracies())
    return Averages(
        model=model,
        mode=mode,
        macro=macro.value,
        ci_low=macro.low,
        ci_high=macro.high,
        high_resource=plain.high_resource,
        underrepresented=plain.underrepresented,
        worst=plain.worst,
        worst_language=plain.worst_language,
    )


def averages_of_languages(model: str, mode: str, accuracies: Mapping[str, float]) -> Averages:
    """Returns the averages of published accuracies, fractions by language tag, without an interval.

    The resource levels leave the pivot out and the macro average includes it; with several worst languages the first
    tag in alphabetical order is named.

    Raises:
        UsageError: no language, or an unknown one.

    Source: Shi et al. 2022 (arXiv 2210.03057), Table 3: columns AVG, HRL and URL. The groups are not defined by a
    formula there; these reproduce all of its HRL and URL cells.
    """
    if not accuracies:
        raise UsageError("accuracies: empty, expected at least one language")
    groups: dict[str, list[float]] = {}
    for tag, accuracy in accuracies.items():
        language = languages.load(tag)
        if not language.pivot:
            groups.setdefault(language.resource_level, []).append(accuracy)
    worst, worst_language = min((accuracy, tag) for tag, accuracy in accuracies.items())
    return Averages(
        model=model,
        mode=mode,
        macro=fmean(accuracies.values()),
        high_resource=fmean(groups["high"]) if "high" in groups else None,
        underrepresented=fmean(groups["underrepresented"]) if "underrepresented" in groups else None,
        worst=worst,
        worst_language=worst_language,
    )


def macro_estimate(matrix: Matrix, *, resamples: int = RESAMPLES, seed: int = 0) -> Estimate:
    """Returns the macro average in [0, 1] with a 95 % interval; ``n`` is the number of problems.

    Resampling problems that are all alike (every answer wrong, a single problem) gives an interval without width, which
    would claim certainty. There the Wilson interval of ``n`` problems stands in: it counts the languages of a problem
    as one observation, so it is not too narrow however they depend on each other.
    """
    found = clustered_mean(matrix.values, resamples=resamples, seed=seed)
    return wilson(min(found.value, 1.0) * found.n, found.n) if found.low == found.high else found
