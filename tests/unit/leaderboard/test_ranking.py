"""Ranks of entries whose answers are made up."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from mgsm.errors import DataError
from mgsm.leaderboard.ranking import Ranks, rank
from mgsm.types import Score

TAGS = ("bn", "en", "sw")


def scores(right: np.ndarray, samples: int = 1, mode: str = "direct") -> list[Score]:
    """Scores of an entry; ``right`` counts right samples, shape ``(problems, languages)``, below 0 where not asked."""
    return [
        Score(
            problem=f"p{row}",
            language=TAGS[column],
            mode=mode,
            correct=bool(right[row, column]),
            accuracy=float(right[row, column]) / samples,
            samples=samples,
            failed=0.0,
            no_answer=0.0,
            truncated=0.0,
        )
        for row, column in np.ndindex(right.shape)
        if right[row, column] >= 0
    ]


def drawn(levels: Sequence[float], problems: int = 60, samples: int = 1) -> list[list[Score]]:
    generator = np.random.default_rng(3)
    return [scores(generator.binomial(samples, level, size=(problems, len(TAGS))), samples) for level in levels]


def test_clear_order() -> None:
    assert rank(drawn([0.1, 0.9, 0.5]), "direct") == [(3, 3), (1, 1), (2, 2)]


def test_copies_tie_and_stand_together_above_a_worse_one() -> None:
    one, worse = drawn([0.8, 0.3])
    assert rank([one, one, worse, one], "direct") == [(1, 3), (1, 3), (4, 4), (1, 3)]


def test_ties_are_not_transitive() -> None:
    """The middle one cannot be told from its neighbours, which can be told from each other."""
    generator = np.random.default_rng(1)
    base = generator.random((60, len(TAGS)))
    low, middle, high = (scores((base < level).astype(int)) for level in (0.55, 0.565, 0.66))
    ranks = rank([low, middle, high], "direct")
    assert ranks[1] in [(1, 2), (2, 3), (1, 3)]
    assert ranks[0].worst == 3
    assert ranks[2].best == 1


def test_several_samples_count_as_shares() -> None:
    assert rank(drawn([0.2, 0.6], samples=3), "direct") == [(2, 2), (1, 1)]


@pytest.mark.parametrize(("problems", "expected"), [(5, [(1, 2), (1, 2)]), (6, [(1, 1), (2, 2)])])
def test_fewer_than_six_problems_show_nothing(problems: int, expected: list[Ranks]) -> None:
    right, wrong = np.ones((problems, 3), dtype=int), np.zeros((problems, 3), dtype=int)
    assert rank([scores(right), scores(wrong)], "direct") == expected


def test_languages_weigh_the_same_however_many_problems_they_have() -> None:
    """Six problems of Bangla outweigh fifty of English: the macro average is of languages."""
    asked = np.full((56, 2), -1)
    asked[:6, 0], asked[6:, 1] = 1, 0
    other = asked.copy()
    other[:6, 0] = 0
    other[6:16, 1] = 1
    found = rank([scores(asked), scores(other)], "direct")
    assert found[0].best == 1
    few = rank([scores(asked[:6]), scores(other[:6])], "direct")
    assert few == [(1, 1), (2, 2)]


def test_other_modes_do_not_count() -> None:
    high, low = drawn([0.9, 0.1])
    noise = scores(np.zeros((60, 3), dtype=int), mode="en-cot")
    assert rank([high + noise, low], "direct") == [(1, 1), (2, 2)]


def test_same_result_whatever_the_order_and_every_time() -> None:
    entries = drawn([0.5, 0.6, 0.55, 0.7, 0.72])
    first = rank(entries, "direct")
    assert rank(entries, "direct") == first
    assert rank(entries[::-1], "direct") == first[::-1]


def test_entries_of_different_problems_are_refused() -> None:
    one, other = drawn([0.5, 0.5])
    with pytest.raises(DataError, match="different problems"):
        rank([one, other[:-3]], "direct")
