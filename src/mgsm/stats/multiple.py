"""Many tests at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mgsm.errors import UsageError

_Floats = NDArray[np.floating[Any]]
FLIPS = 10_000
_BLOCK = 1_000
"""Flips worked on at a time, so that what is held of one row of pairs stays in the processor's cache."""
_EXACT_IN_FLOAT32, _EXACT_IN_FLOAT64 = 2**24, 2**53
"""Whole numbers up to which sums have no rounding, in whatever order they are added."""
_ROUNDING = 1e-6
"""Relative difference below which two statistics are a tie: a few roundings of single precision."""


def holm(p_values: Sequence[float]) -> list[float]:
    """Returns the adjusted p-values, in [0, 1] and in the order given.

    To reject those below 0.05 keeps the chance of any false rejection at 0.05, however the tests depend on each other.

    Raises:
        UsageError: a value outside [0, 1].

    Source: Holm 1979, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6,
    p. 65-70.
    """
    for p in p_values:
        if not 0 <= p <= 1:
            raise UsageError(f"p_values: {p}, expected probabilities from 0 to 1")
    adjusted = [0.0] * len(p_values)
    largest = 0.0
    for rank, place in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        largest = max(largest, min(1.0, (len(p_values) - rank) * p_values[place]))
        adjusted[place] = largest
    return adjusted


def all_pairs(contributions: ArrayLike, *, flips: int = FLIPS, seed: int = 0) -> NDArray[np.float64]:
    """Returns the adjusted p-values of all pairwise differences of sums, in (0, 1], shape ``(n_entries, n_entries)``.

    The difference of two entries is the sum over problems of ``d_i = b_i - a_i``. Under the hypothesis that both do
    equally well, the sign of each d_i is a coin's. The statistic is ``|sum s_i d_i| / sqrt(sum d_i^2)``: the
    root is the standard deviation of the sum over the flips, so that pairs which differ on many problems and on few are
    on one scale. One set of sign flips serves all pairs, so that the largest statistic of each flip carries how the
    pairs depend on each other; p is (1 + flips whose largest statistic is at least the observed one) / (1 + flips).

    Rejecting where p is at most 0.05 keeps the chance of any false rejection among all pairs at 0.05, also where some
    entries do differ (simulated in ``tests/unit/stats/test_multiple.py``). That is exact for one pair. For several it
    is an approximation that gets better with more problems: the flips keep all variances and covariances of the
    differences, but no skewness.

    A pair that differs on no problem has p 1, as has an entry with itself.

    Args:
        contributions: whole numbers, shape ``(n_entries, n_problems)``: what each problem adds to an entry's sum, in a
            unit that all entries share. Whole numbers keep ties exact, and the result the same on every machine.
        flips: how many to draw.
        seed: of the draw.

    Raises:
        UsageError: not whole numbers in two dimensions, too large to be added exactly, or no flip asked for.

    Source: Westfall and Young 1993, Resampling-Based Multiple Testing, section 2.3 (single-step max-T), with the sign
    flips of :func:`mgsm.stats.paired.sign_flip`; the added ones as in Phipson and Smyth 2010.
    """
    given = _checked(contributions, flips)
    entries, problems = given.shape
    adjusted = np.ones((entries, entries))
    if entries < 2 or problems == 0:
        return adjusted
    most = int(np.abs(given).sum(axis=1).max())
    values: _Floats = given.astype(np.float32 if 2 * most < _EXACT_IN_FLOAT32 else np.float64)
    scales = [_inverse_norms(values, row) for row in range(entries - 1)]
    blocks = (_largest(values @ signs.T.astype(values.dtype), scales) for signs in _signs(problems, flips, seed))
    largest = np.sort(np.concatenate(list(blocks)))
    sums = values.sum(axis=1)[:, None]
    for row, scale in enumerate(scales):
        observed = _statistics(sums, row, scale)[:, 0]
        reached = flips - np.searchsorted(largest, observed * (1 - _ROUNDING))
        adjusted[row, row + 1 :] = np.where(scale[:, 0] > 0, (1 + reached) / (1 + flips), 1.0)
        adjusted[row + 1 :, row] = adjusted[row, row + 1 :]
    return adjusted


def _checked(contributions: ArrayLike, flips: int) -> NDArray[np.int64]:
    given = np.asarray(contributions)
    if given.ndim != 2 or not np.issubdtype(given.dtype, np.integer):
        raise UsageError(
            f"contributions: shape {given.shape} of {given.dtype}, expected (n_entries, n_problems) of whole numbers"
        )
    if flips < 1:
        raise UsageError(f"flips: {flips}, expected at least 1")
    if given.size and 2 * float(np.abs(given.astype(np.float64)).sum(axis=1).max()) >= _EXACT_IN_FLOAT64:
        raise UsageError("contributions: sum to more than 2^52 in an entry, expected a coarser unit")
    return given.astype(np.int64)


def _signs(problems: int, flips: int, seed: int) -> Iterator[NDArray[np.int8]]:
    """Yields blocks of sign flips, -1 and 1, shape ``(block, n_problems)``."""
    generator = np.random.default_rng(seed)
    for start in range(0, flips, _BLOCK):
        drawn = generator.integers(0, 2, size=(min(_BLOCK, flips - start), problems), dtype=np.int8)
        yield 2 * drawn - 1


def _inverse_norms(values: _Floats, row: int) -> _Floats:
    """Returns 1 over the norm of the differences of the entries below a row from it, 0 where there is no difference.

    Shape ``(pairs, 1)``.
    """
    differences = values[row + 1 :].astype(np.float64) - values[row]
    norms = np.sqrt(np.square(differences).sum(axis=1, keepdims=True))
    found: _Floats = np.divide(1.0, norms, out=np.zeros_like(norms), where=norms > 0).astype(values.dtype)
    return found


def _statistics(sums: _Floats, row: int, scale: _Floats) -> _Floats:
    """Returns the statistic of the pairs of one entry with those below it, shape ``(pairs, flips)``.

    ``sums`` has shape ``(n_entries, flips)``: one entry's flips stand next to each other, which makes this fast.
    """
    differences: _Floats = sums[row + 1 :] - sums[row]
    np.abs(differences, out=differences)
    differences *= scale
    return differences


def _largest(sums: _Floats, scales: Sequence[_Floats]) -> _Floats:
    """Returns the largest statistic of each flip over all pairs."""
    found: _Floats = np.zeros(sums.shape[1], dtype=sums.dtype)
    for row, scale in enumerate(scales):
        np.maximum(found, _statistics(sums, row, scale).max(axis=0), out=found)
    return found
