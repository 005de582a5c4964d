"""Spearman, Pearson and least-squares slope of paired values, with bootstrap intervals.

Each statistic works on rows: two arrays of shape ``(rows, n_points)`` give ``(rows,)`` values, nan where undefined.
:func:`value` and :func:`estimate` apply one of them to a single set of points.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mgsm.errors import UsageError
from mgsm.stats.bootstrap import RESAMPLES, Array, as_matrix, draws, percentile_interval, resampled_means
from mgsm.types import Estimate

Statistic = Callable[[Array, Array], Array]

FEWEST_POINTS = 3
_CELLS = 4_000_000


def ranks(values: Array) -> Array:
    """Returns the ranks from 1 within each row, ties sharing their average rank."""
    pieces = max(1, -(-values.shape[0] * values.shape[1] ** 2 // _CELLS))
    return np.concatenate([_ranks(piece) for piece in np.array_split(values, pieces)])


def _ranks(values: Array) -> Array:
    own, others = values[:, :, None], values[:, None, :]
    below = (others < own).sum(axis=2)
    tied = (others == own).sum(axis=2)
    result: Array = below + (tied + 1) / 2
    return result


def pearson(x: Array, y: Array) -> Array:
    """Returns the product-moment correlation of each row, in [-1, 1]; nan where x or y is constant.

    Source: Pearson 1895, Proceedings of the Royal Society of London 58, p. 240-242.
    """
    dx, dy = _centred(x), _centred(y)
    with np.errstate(invalid="ignore", divide="ignore"):
        r = (dx * dy).sum(axis=1) / np.sqrt((dx**2).sum(axis=1) * (dy**2).sum(axis=1))
    return np.where(np.logical_or(_is_constant(x), _is_constant(y)), np.nan, np.clip(r, -1, 1))


def spearman(x: Array, y: Array) -> Array:
    """Returns the rank correlation of each row, in [-1, 1]; ties take average ranks, nan where x or y is constant.

    Source: Spearman 1904, American Journal of Psychology 15, p. 72-101; as Pearson's r of the ranks.
    """
    return pearson(ranks(x), ranks(y))


def slope(x: Array, y: Array) -> Array:
    """Returns the least-squares slope of y on x for each row, in units of y per unit of x.

    Nan where x is constant; 0 where only y is.
    """
    dx = _centred(x)
    with np.errstate(invalid="ignore", divide="ignore"):
        result = (dx * _centred(y)).sum(axis=1) / (dx**2).sum(axis=1)
    return np.where(_is_constant(x), np.nan, np.where(_is_constant(y), 0.0, result))


def value(statistic: Statistic, x: ArrayLike, y: ArrayLike) -> float | None:
    """Returns a statistic of one set of points, none where it is not defined.

    Args:
        statistic: :func:`spearman`, :func:`pearson` or :func:`slope`.
        x: shape ``(n_points,)``.
        y: shape ``(n_points,)``, or ``(n_problems, n_points)`` of which the column means are taken.

    Not defined with fewer than three points, or where the statistic needs variation and there is none.

    Raises:
        UsageError: the shapes do not fit, or a value is missing.
    """
    points, levels = _points(x, y)
    if len(points) < FEWEST_POINTS:
        return None
    found = float(statistic(points[None, :], levels[None, :])[0])
    return None if np.isnan(found) else found


def estimate(
    statistic: Statistic,
    x: ArrayLike,
    y: ArrayLike,
    *,
    level: float = 0.95,
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> Estimate | None:
    """Returns a statistic with its percentile bootstrap interval, none where it is not defined.

    The shape of y says what is resampled, and so what the interval is about. With ``(n_points,)`` the points are drawn
    again, with ``(n_problems, n_points)`` the problems, while x and the points stay. ``n`` counts what was resampled;
    resamples in which the statistic is not defined are left out.

    Args:
        statistic: :func:`spearman`, :func:`pearson` or :func:`slope`.
        x: shape ``(n_points,)``.
        y: shape ``(n_points,)``, or ``(n_problems, n_points)`` with nan where a problem is absent.
        level: confidence, in (0, 1).
        resamples: how many.
        seed: of the draw.

    Raises:
        UsageError: the shapes do not fit, or a point has no value.
    """
    found = value(statistic, x, y)
    if found is None:
        return None
    points, levels = _points(x, y)
    if np.ndim(y) == 2:
        n = len(as_matrix(y))
        means = resampled_means(y, resamples=resamples, seed=seed)
        means = means[~np.isnan(means).any(axis=1)]
        samples = statistic(np.broadcast_to(points, means.shape), means)
    else:
        n = len(points)
        blocks = draws(n, resamples=resamples, seed=seed)
        samples = np.concatenate([statistic(points[rows], levels[rows]) for rows in blocks])
    low, high = percentile_interval(samples, level)
    return None if np.isnan(low) else Estimate(value=found, low=low, high=high, n=n)


def _points(x: ArrayLike, y: ArrayLike) -> tuple[Array, Array]:
    """Returns x and the level of y at each point, both of shape ``(n_points,)``."""
    points = np.asarray(x, dtype=np.float64)
    given = np.asarray(y, dtype=np.float64)
    if points.ndim != 1 or given.ndim not in (1, 2) or given.shape[-1] != len(points):
        raise UsageError(
            f"x has shape {points.shape} and y {given.shape}: expected (n_points,) and "
            "(n_points,) or (n_problems, n_points)"
        )
    if given.ndim == 2:
        present = ~np.isnan(given)
        with np.errstate(invalid="ignore"):
            given = np.where(present, given, 0.0).sum(axis=0) / present.sum(axis=0)
    if not (np.isfinite(points).all() and np.isfinite(given).all()):
        raise UsageError("x or y has a point without a finite value: leave that point out of both")
    return points, given


def _centred(values: Array) -> Array:
    result: Array = values - values.mean(axis=1, keepdims=True)
    return result


def _is_constant(values: Array) -> NDArray[np.bool_]:
    # Not by the variance: the mean of equal floats may differ from them in the last bit.
    result: NDArray[np.bool_] = values.max(axis=1) == values.min(axis=1)
    return result
