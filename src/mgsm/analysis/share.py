"""Accuracy against the language's share of pretraining data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import langcodes
import numpy as np
from numpy.typing import ArrayLike

from mgsm.analysis import shares
from mgsm.analysis.matrix import accuracy_matrix
from mgsm.analysis.published import PublishedScore, ScoreFile, by_model_and_mode, read_scores
from mgsm.analysis.shares import Share
from mgsm.errors import UsageError
from mgsm.stats import correlation
from mgsm.stats.bootstrap import Array
from mgsm.types import Record, Score

__all__ = [
    "PublishedScore",
    "ScoreFile",
    "ShareResult",
    "accuracy_against_share",
    "notes",
    "read_scores",
    "share_of_published",
    "share_of_scores",
]

UNSPACED_SCRIPTS = frozenset({"Hans", "Hant", "Hani", "Jpan", "Khmr", "Laoo", "Mymr", "Thai", "Tibt"})
"""ISO 15924 codes of scripts that put no space between words (Unicode Standard Annex 14, classes ID and SA)."""

_WIDTH = 1e-9
"""Below it an interval has no width but rounding."""
_PALM = "palm"
_PALM_ROMANISED = "palm_plus_romanised"
_PALM_IN_MGSM = "palm_as_printed_in_mgsm"


class ShareResult(Record, frozen=True, kw_only=True):
    """How the accuracy of one model and mode goes with the languages' shares of one corpus."""

    model: str
    corpus: str
    mode: str
    n_languages: int
    """Languages that have an accuracy and a share above zero."""
    spearman: float | None = None
    spearman_low: float | None = None
    spearman_high: float | None = None
    """Rank correlation in [-1, 1] and its 95 % interval; none with fewer than three languages or equal accuracies.

    The interval over languages is none as well where they are in perfect order.
    """
    pearson_log10: float | None = None
    pearson_low: float | None = None
    pearson_high: float | None = None
    """Correlation in [-1, 1] of accuracy and log10 of the share and its 95 % interval; none as above."""
    points_per_decade: float | None = None
    points_low: float | None = None
    points_high: float | None = None
    """Percentage points of accuracy gained by a tenfold share (least squares) and their 95 % interval."""
    resampled: Literal["languages", "problems"]
    """What the intervals are about: other languages, or other problems in these languages."""


def accuracy_against_share(
    model: str, mode: str, corpus: str, languages: Sequence[str], accuracies: ArrayLike, *, seed: int = 0
) -> ShareResult:
    """Returns how accuracy goes with share over the languages that are on the corpus's logarithmic scale.

    Zero, unlisted and missing languages are left out of every figure, so that all are about the same languages;
    :func:`notes` counts and names them.

    The interval depends on what is known. With one accuracy a language, languages are resampled: how much hangs on
    which languages were chosen? It is wide with eleven. With the accuracy of every problem, problems are resampled:
    how much would other problems in these same languages move it? The two answer different questions.

    Args:
        model: name for the result.
        mode: prompt mode for the result.
        corpus: one of :func:`mgsm.analysis.shares.corpora`.
        languages: tags, one a column.
        accuracies: fractions in [0, 1], shape ``(n_languages,)`` or ``(n_problems, n_languages)`` with nan where a
            problem is absent.
        seed: of the bootstrap.

    Raises:
        UsageError: unknown corpus, or the shape does not fit the languages.

    Source: after Shi et al. 2022 (arXiv 2210.03057), Figure 1, which plots accuracy against share without a statistic.
    """
    x, y = _on_log_scale(corpus, languages, accuracies)
    rank = correlation.estimate(correlation.spearman, x, y, seed=seed)
    line = correlation.estimate(correlation.pearson, x, y, seed=seed)
    gained = correlation.value(correlation.slope, x, y)
    slope = correlation.estimate(correlation.slope, x, y, seed=seed)
    # Any draw of points in perfect order is in perfect order: the bootstrap cannot say how far off 1 it may be.
    interval, line, slope = (
        found if found and found.high - found.low > _WIDTH else None for found in (rank, line, slope)
    )
    return ShareResult(
        model=model,
        corpus=corpus,
        mode=mode,
        n_languages=len(x),
        spearman=correlation.value(correlation.spearman, x, y),
        spearman_low=min(interval.low, interval.value) if interval else None,
        spearman_high=max(interval.high, interval.value) if interval else None,
        pearson_log10=correlation.value(correlation.pearson, x, y),
        pearson_low=line.low if line else None,
        pearson_high=line.high if line else None,
        points_per_decade=None if gained is None else 100 * gained,
        points_low=100 * slope.low if slope else None,
        points_high=100 * slope.high if slope else None,
        resampled="problems" if y.ndim == 2 else "languages",
    )


def _on_log_scale(corpus: str, languages: Sequence[str], accuracies: ArrayLike) -> tuple[Array, Array]:
    """Returns log10 of the shares and the accuracies of those languages that have a share above zero."""
    values = np.asarray(accuracies, dtype=np.float64)
    if values.ndim not in (1, 2) or values.shape[-1] != len(languages):
        raise UsageError(f"accuracies have shape {values.shape}, expected {len(languages)} columns, one a language")
    percent = {share.language: share.share_percent for share in shares.series(corpus) if share.has_logarithm}
    columns = [column for column, tag in enumerate(languages) if tag in percent]
    return np.log10([percent[languages[column]] for column in columns]), values[..., columns]


def share_of_published(scores: Iterable[PublishedScore], corpus: str, *, seed: int = 0) -> tuple[ShareResult, ...]:
    """Returns one result a model and mode, in the order of the scores; intervals are over languages.

    Raises:
        UsageError: unknown corpus.
    """
    return tuple(
        accuracy_against_share(model, mode, corpus, list(accuracies), list(accuracies.values()), seed=seed)
        for (model, mode), accuracies in by_model_and_mode(scores).items()
    )


def share_of_scores(model: str, scores: Sequence[Score], corpus: str, *, seed: int = 0) -> tuple[ShareResult, ...]:
    """Returns one result a mode of one model's scores, in their order; intervals are over problems.

    Raises:
        UsageError: unknown corpus.
        DataError: two scores of one problem in one language and mode.
    """
    results = []
    for mode in dict.fromkeys(score.mode for score in scores):
        matrix = accuracy_matrix(scores, mode)
        results.append(accuracy_against_share(model, mode, corpus, matrix.languages, matrix.values, seed=seed))
    return tuple(results)


def notes(corpus: str) -> tuple[str, ...]:
    """Returns the sentences that have to be printed with any figure about a corpus.

    They give its unit and source and what follows from the unit, the languages without a place on a logarithmic scale,
    figures that were not read in the source itself, and the known erratum about PaLM's data.

    Raises:
        UsageError: unknown corpus.
    """
    rows = shares.series(corpus)
    return (*_origin(rows), *_unit_caveats(rows), *_left_out(rows), *_marked(rows), *_erratum(corpus))


def _origin(rows: Sequence[Share]) -> Iterable[str]:
    measured = [row for row in rows if row.has_logarithm] or rows
    yield f"Unit of {measured[0].corpus}: {measured[0].unit}."
    yield f"Source: {'; '.join(dict.fromkeys(row.source for row in measured))}."


def _unit_caveats(rows: Sequence[Share]) -> Iterable[str]:
    unit = rows[0].unit.lower()
    unspaced = [row for row in rows if langcodes.get(row.language).maximize().script in UNSPACED_SCRIPTS]
    if "whitespace" in unit and unspaced:
        yield (
            f"The unit counts words between spaces, which understates {_names(unspaced)}: "
            "these scripts put no space between words."
        )
    if "bytes" in unit or "gib" in unit:
        yield (
            "The unit counts bytes: UTF-8 spends one on most Latin letters but two or three on letters of other "
            "scripts, which raises the share of the languages written in them."
        )


def _left_out(rows: Sequence[Share]) -> Iterable[str]:
    zero = [row for row in rows if row.is_measured and row.share_percent == 0]
    bounds = [row for row in rows if not row.is_measured]
    absent = sorted(set(shares.tags()) - {row.language for row in rows})
    if zero:
        yield f"Left out of the log scale, {len(zero)} with no data in this corpus: {_names(zero)}."
    if bounds:
        cut_off = max(row.share_percent for row in bounds)
        yield (
            f"Left out of the log scale, {len(bounds)} below the cut-off of the source's table "
            f"({cut_off:g} %): {_names(bounds)}."
        )
    if absent:
        yield f"Left out, {len(absent)} without a figure for this corpus: {', '.join(map(_name, absent))}."


def _marked(rows: Sequence[Share]) -> Iterable[str]:
    transcribed = [row for row in rows if row.mark == "transcribed"]
    unverified = [row for row in rows if row.mark == "unverified"]
    if transcribed:
        yield f"Transcribed by a third party, not read in the source itself: {_names(transcribed)}."
    if unverified:
        yield f"Unverified, not checked against the source: {_names(unverified)}."


def _erratum(corpus: str) -> Iterable[str]:
    """Yields what is wrong with the PaLM shares that the MGSM paper prints, found by comparing the two series."""
    if not corpus.startswith(_PALM):
        return
    romanised = {row.language: row.share_percent for row in shares.series(_PALM_ROMANISED)}
    printed = {row.language: row.share_percent for row in shares.series(_PALM_IN_MGSM)}
    for row in shares.series(_PALM):
        own, other = row.share_percent, printed[row.language]
        if abs(own - other) > max(own, other) / 2:
            here = romanised[row.language] if corpus == _PALM_ROMANISED else own
            yield (
                f"Erratum: Figure 1 of the MGSM paper (arXiv 2210.03057) puts {_name(row.language)} (there: Bengali) "
                f"below 0.01 % of PaLM's data. PaLM's own table (arXiv 2204.02311, appendix D) gives {own:g} %; the "
                f"{romanised[row.language] - own:.2g} % that would fit the figure is its row of romanised text. "
                f"This series {f'keeps the faulty {other:g}' if corpus == _PALM_IN_MGSM else f'has {here:g}'} %."
            )


def _names(rows: Iterable[Share]) -> str:
    return ", ".join(_name(row.language) for row in rows)


def _name(tag: str) -> str:
    return langcodes.get(tag).display_name()
