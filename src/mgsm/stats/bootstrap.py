"""Percentile bootstrap that resamples whole problems, because the same problem is asked in every language."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mgsm.errors import UsageError
from mgsm.stats.intervals import two_sided_z
from mgsm.types import Estimate

Array = NDArray[np.float64]

RESAMPLES = 10_000
_CELLS = 4_000_000
"""Numbers held at a time, so that memory does not grow with the number of resamples."""


def draws(n: int, *, resamples: int = RESAMPLES, seed: int = 0) -> Iterator[NDArray[np.int64]]:
    """Yields blocks of resamples: indices in [0, n), shape ``(block, n)``, ``resamples`` rows in all.

    Raises:
        UsageError: nothing to draw from, or no resample asked for.
    """
    if n < 1 or resamples < 1:
        raise UsageError(f"n: {n}, resamples: {resamples}, expected at least one of each")
    generator = np.random.default_rng(seed)
    block = max(1, _CELLS // n)
    for start in range(0, resamples, block):
        yield generator.integers(0, n, size=(min(block, resamples - start), n))


def resampled_means(values: ArrayLike, *, resamples: int = RESAMPLES, seed: int = 0) -> Array:
    """Returns the column means of each resample of rows, shape ``(resamples, n_columns)``.

    Args:
        values: shape ``(n_problems, n_columns)``; nan where a problem is absent, which leaves it out of that column.
        resamples: how many.
        seed: of the draw; the same seed draws the same problems for any values with as many rows.

    A column is nan in a resample that drew none of its problems.
    """
    matrix = as_matrix(values)
    present = ~np.isnan(matrix)
    both = np.hstack([np.where(present, matrix, 0.0), present.astype(np.float64)])
    n, columns = matrix.shape
    sums = [_counts(block, n) @ both for block in draws(n, resamples=resamples, seed=seed)]
    totals = np.concatenate(sums)
    with np.errstate(invalid="ignore"):
        means: Array = totals[:, :columns] / totals[:, columns:]
    return means


def clustered_mean(
    values: ArrayLike,
    weights: ArrayLike | None = None,
    *,
    level: float = 0.95,
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> Estimate:
    """Returns the macro average, the mean over columns of the column means, with a percentile interval.

    Rows are resampled whole, so that the dependence between the languages of one problem enters the interval
    (cluster = problem). The interval has no width where all rows are alike: use :func:`mgsm.stats.intervals.wilson`
    there. Values keep their unit; the estimate's ``n`` is the number of rows with any value.

    Args:
        values: shape ``(n_problems, n_columns)``; nan where a problem is absent.
        weights: one non-negative weight a column, equal if none are given; they need not sum to 1.
        level: confidence, in (0, 1).
        resamples: how many.
        seed: of the draw.

    Raises:
        UsageError: a column without any value, or weights of another shape, below zero or all zero.

    Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, section 13.3 (percentile interval); clusters
    as in Miller 2024 (arXiv 2411.00640), clustered standard errors.
    """
    matrix = as_matrix(values)
    matrix = matrix[~np.isnan(matrix).all(axis=1)]
    if matrix.size == 0 or np.isnan(matrix).all(axis=0).any():
        raise UsageError("values: a column has no value at all, so the macro average is not defined")
    weight = _checked_weights(weights, matrix.shape[1])
    means = resampled_means(matrix, resamples=resamples, seed=seed)
    low, high = percentile_interval(_weighted(means, weight), level)
    value = _weighted(np.nanmean(matrix, axis=0)[None, :], weight)[0]
    return Estimate(value=float(value), low=low, high=high, n=len(matrix))


def percentile_interval(samples: Array, level: float = 0.95) -> tuple[float, float]:
    """Returns the equal-tailed interval of resampled values; nan values are left out, all nan gives nan.

    Raises:
        UsageError: the level is not strictly between 0 and 1.
    """
    two_sided_z(level)
    defined = samples[~np.isnan(samples)]
    if not len(defined):
        return float("nan"), float("nan")
    low, high = np.quantile(defined, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def as_matrix(values: ArrayLike) -> Array:
    """Returns the values as floats of shape ``(n_problems, n_columns)``; one dimension is read as one column.

    Raises:
        UsageError: more than two dimensions.
    """
    matrix = np.asarray(values, dtype=np.float64)
    if matrix.ndim == 1:
        matrix = matrix[:, None]
    if matrix.ndim != 2:
        raise UsageError(f"values: {matrix.ndim} dimensions, expected (n_problems, n_columns)")
    return matrix


def _counts(block: NDArray[np.int64], n: int) -> Array:
    """Returns how often each of n rows was drawn, shape ``(block, n)``; multinomial, but cheaper than drawing it."""
    rows = len(block)
    flat = block + np.arange(rows)[:, None] * n
    return np.bincount(flat.ravel(), minlength=rows * n).reshape(rows, n).astype(np.float64)


def _checked_weights(weights: ArrayLike | None, columns: int) -> Array:
    weight = np.ones(columns) if weights is None else np.asarray(weights, dtype=np.float64)
    if weight.shape != (columns,) or not (weight >= 0).all() or not weight.sum() > 0:
        raise UsageError(f"weights: {weight.tolist()}, expected {columns} numbers from 0, not all 0")
    return weight


def _weighted(means: Array, weight: Array) -> Array:
    """Returns the weighted mean of each row over the columns that are defined in it."""
    present = ~np.isnan(means)
    total = present @ weight
    with np.errstate(invalid="ignore", divide="ignore"):
        result: Array = np.where(total > 0, np.where(present, means, 0.0) @ weight / total, np.nan)
    return result
