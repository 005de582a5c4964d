"""Scores as a table of problems by languages, the shape that clustered statistics need."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mgsm.errors import DataError, UsageError
from mgsm.types import Score


class Matrix(NamedTuple):
    """Accuracy of each problem in each language, for one model and mode."""

    problems: tuple[str, ...]
    languages: tuple[str, ...]
    values: NDArray[np.float64]
    """Fractions in [0, 1], shape ``(n_problems, n_languages)``; nan where a problem was not asked in a language."""

    def accuracies(self) -> dict[str, float]:
        """Returns the accuracy of each language over the problems asked in it, in [0, 1]."""
        return dict(zip(self.languages, np.nanmean(self.values, axis=0).tolist(), strict=True))


def accuracy_matrix(scores: Iterable[Score], mode: str) -> Matrix:
    """Returns the accuracies of one mode, problems and languages sorted, whatever the order of the scores.

    Raises:
        UsageError: no score in this mode.
        DataError: two scores of one problem in one language.
    """
    cells: dict[tuple[str, str], float] = {}
    for score in scores:
        if score.mode != mode:
            continue
        if (score.problem, score.language) in cells:
            raise DataError(f"scores: problem {score.problem!r}, {score.language}, {mode} stands twice")
        cells[score.problem, score.language] = score.accuracy
    if not cells:
        raise UsageError(f"mode: {mode!r} has no scores")
    rows = {problem: row for row, problem in enumerate(sorted({problem for problem, _ in cells}))}
    columns = {tag: column for column, tag in enumerate(sorted({tag for _, tag in cells}))}
    values = np.full((len(rows), len(columns)), np.nan)
    for (problem, tag), accuracy in cells.items():
        values[rows[problem], columns[tag]] = accuracy
    return Matrix(tuple(rows), tuple(columns), values)
