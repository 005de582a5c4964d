"""Ranks as far as paired tests can tell entries apart: ranges, so that a tie looks like one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mgsm.analysis.comparison import contributions
from mgsm.analysis.matrix import accuracy_matrix
from mgsm.errors import DataError
from mgsm.stats.multiple import all_pairs
from mgsm.stats.power import fewest_differing
from mgsm.types import Score

LEVEL = 0.05
"""Chance of any false difference in a group at which one counts as shown."""


class Ranks(NamedTuple):
    """From 1, the best first; equal where the tests leave one rank."""

    best: int
    """One more than the entries shown to be better."""
    worst: int
    """The number of entries less those shown to be worse."""


def rank(entries: Sequence[Iterable[Score]], mode: str, *, seed: int = 0) -> list[Ranks]:
    """Returns the ranks of the entries of one group in one mode, in the order given.

    Two entries are compared by the difference of their macro averages, to which each problem contributes with all its
    languages; all pairs are tested at once (:func:`mgsm.stats.multiple.all_pairs`). A failed generation is wrong. With
    fewer problems than any test needs to show a difference, all entries tie.

    Args:
        entries: scores of each entry; all asked the same problems in the same languages.
        mode: to rank in.
        seed: of the sign flips.

    Raises:
        DataError: the entries asked different problems.
    """
    contributions = _shared_unit(entries, mode)
    count, problems = contributions.shape
    if problems < fewest_differing(LEVEL):
        return [Ranks(1, count)] * count
    totals = contributions.sum(axis=1)
    shown = all_pairs(contributions, seed=seed) <= LEVEL
    better = shown & (totals[None, :] > totals[:, None])
    worse = shown & (totals[None, :] < totals[:, None])
    return [Ranks(1 + int(b), count - int(w)) for b, w in zip(better.sum(axis=1), worse.sum(axis=1), strict=True)]


def _shared_unit(entries: Sequence[Iterable[Score]], mode: str) -> NDArray[np.int64]:
    """Returns what each problem adds to each entry's macro average, in whole units, shape ``(entries, problems)``."""
    scores = [[score for score in entry if score.mode == mode] for entry in entries]
    scale = math.lcm(*{score.samples for entry in scores for score in entry})
    matrices = [accuracy_matrix(entry, mode) for entry in scores]
    first = matrices[0]
    for matrix in matrices[1:]:
        same = (matrix.problems, matrix.languages) == (first.problems, first.languages)
        if not (same and np.array_equal(np.isnan(matrix.values), np.isnan(first.values))):
            raise DataError(f"mode {mode}: entries of one group asked different problems")
    return np.stack([contributions(matrix.values, scale)[0] for matrix in matrices])
