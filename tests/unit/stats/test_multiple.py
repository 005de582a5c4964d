import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mgsm.errors import UsageError
from mgsm.stats.multiple import all_pairs, holm
from mgsm.stats.paired import sign_flip


@given(st.lists(st.floats(0, 1), max_size=20))
def test_rejects_what_the_step_down_procedure_rejects(p_values: list[float]) -> None:
    """Holm 1979: go up the sorted p-values while each is at most level / (tests left)."""
    adjusted = holm(p_values)
    for level in (0.013, 0.05, 0.2):
        rejected: set[int] = set()
        for done, place in enumerate(np.argsort(p_values, kind="stable").tolist()):
            if p_values[place] * (len(p_values) - done) > level:
                break
            rejected.add(place)
        assert {place for place, p in enumerate(adjusted) if p <= level} == rejected


def test_one_test_is_left_as_it_is_and_none_is_none() -> None:
    assert holm([0.04]) == [0.04]
    assert holm([]) == []


@pytest.mark.parametrize("p", [-0.1, 1.1, float("nan")])
def test_refuses_what_is_no_probability(p: float) -> None:
    with pytest.raises(UsageError, match="p_values"):
        holm([0.5, p])


def reference(values: np.ndarray, flips: int, seed: int) -> np.ndarray:
    """All pairs by Westfall and Young's single-step max-T as the book has it: pair by pair, in exact fractions."""
    generator = np.random.default_rng(seed)
    drawn = []
    left = flips
    while left:
        drawn += (2 * generator.integers(0, 2, size=(min(1_000, left), values.shape[1]), dtype=np.int8) - 1).tolist()
        left -= min(1_000, left)
    differences = {pair: (values[pair[1]] - values[pair[0]]).tolist() for pair in combinations(range(len(values)), 2)}
    norms = {pair: sum(d * d for d in found) for pair, found in differences.items()}

    def squared(signs: list[int], pair: tuple[int, int]) -> tuple[int, int]:
        return sum(s * d for s, d in zip(signs, differences[pair], strict=True)) ** 2, norms[pair]

    adjusted = np.ones((len(values), len(values)))
    live = [pair for pair, norm in norms.items() if norm]
    for pair in live:
        top, bottom = squared([1] * values.shape[1], pair)
        reached = 0
        for signs in drawn:
            ours = (squared(signs, other) for other in live)
            reached += any(over * bottom >= top * under for over, under in ours)
        adjusted[pair] = adjusted[pair[::-1]] = (1 + reached) / (1 + flips)
    return adjusted


@pytest.mark.parametrize("scale", [1, 10**9], ids=["single precision", "double precision"])
def test_all_pairs_is_the_book_s_procedure(scale: int) -> None:
    generator = np.random.default_rng(5)
    values = generator.binomial(3, [[0.2], [0.3], [0.5], [0.9], [0.9]], size=(5, 14))
    values[4] = values[3]
    expected = reference(values, 60, seed=2)
    assert np.unique(expected).size > 4
    assert all_pairs(values * scale, flips=60, seed=2) == pytest.approx(expected, abs=1e-12)


def test_one_pair_is_the_sign_flip_test() -> None:
    generator = np.random.default_rng(8)
    a, b = generator.integers(0, 12, size=(2, 40))
    b[:20] += 3
    found = all_pairs([a, b], flips=40_000)[0, 1]
    exact = sign_flip(b - a).p
    assert 0.001 < exact < 0.2
    assert found == pytest.approx(exact, abs=4 * math.sqrt(exact / 40_000))


def test_further_pairs_make_a_difference_harder_to_show() -> None:
    generator = np.random.default_rng(4)
    pair = generator.binomial(11, [[0.4], [0.5]], size=(2, 60))
    others = generator.binomial(11, 0.5, size=(10, 60))
    alone = all_pairs(pair, flips=2_000)[0, 1]
    among = all_pairs([*pair, *others], flips=2_000)[0, 1]
    assert alone < 0.5 * among


def test_entries_without_a_difference_have_p_1() -> None:
    row = np.arange(20)
    adjusted = all_pairs([row, row, row + 1], flips=500)
    assert adjusted[0, 1] == adjusted[1, 0] == 1
    assert (np.diag(adjusted) == 1).all()
    assert (adjusted == adjusted.T).all()
    assert adjusted[0, 2] == adjusted[1, 2] <= 0.01


def test_nothing_to_compare() -> None:
    assert all_pairs([[1, 2, 3]]).tolist() == [[1.0]]
    assert all_pairs(np.zeros((2, 0), dtype=int)).tolist() == [[1.0, 1.0], [1.0, 1.0]]


def false_rejections(shares: list[float], problems: int, languages: int, trials: int) -> float:
    """How often any pair of entries of the same share is told apart; problems differ in how hard they are."""
    generator = np.random.default_rng(11)
    equal = np.equal.outer(shares, shares) & ~np.eye(len(shares), dtype=bool)
    logits = np.log(np.divide(shares, np.subtract(1, shares)))[:, None, None]
    wrong = 0
    for trial in range(trials):
        hard = generator.normal(size=(problems, 1)) + 0.5 * generator.normal(size=(problems, languages))
        own = 0.5 * generator.normal(size=(len(shares), problems, 1))
        right = generator.random((len(shares), problems, languages)) < 1 / (1 + np.exp(-(logits + hard + own)))
        adjusted = all_pairs(right.sum(axis=2), flips=399, seed=trial)
        wrong += bool((adjusted[equal] <= 0.05).any())
    return wrong / trials


@pytest.mark.parametrize(
    ("shares", "problems", "languages"),
    [([0.5] * 6, 60, 11), ([0.3, 0.3, 0.3, 0.7, 0.7, 0.7], 60, 11), ([0.9] * 6, 60, 3), ([0.8] * 5, 12, 2)],
    ids=["all equal", "two levels", "easy problems", "a dozen problems"],
)
def test_family_wise_error(shares: list[float], problems: int, languages: int) -> None:
    trials = 400
    error = math.sqrt(0.05 * 0.95 / trials)
    assert false_rejections(shares, problems, languages, trials) <= 0.05 + 2 * error


@pytest.mark.slow
@pytest.mark.parametrize("shares", [[0.5] * 8, [0.95] * 8, [0.1] * 4 + [0.9] * 4], ids=["half", "easy", "two levels"])
def test_family_wise_error_at_full_size(shares: list[float]) -> None:
    trials = 1_500
    error = math.sqrt(0.05 * 0.95 / trials)
    assert false_rejections(shares, 250, 11, trials) <= 0.05 + 2 * error


def test_real_differences_are_found() -> None:
    generator = np.random.default_rng(6)
    values = generator.binomial(11, np.array([[0.2], [0.5], [0.8]]), size=(3, 100))
    adjusted = all_pairs(values)
    assert adjusted[0, 1] == adjusted[1, 2] == adjusted[0, 2] == 1 / 10_001


@pytest.mark.parametrize(
    ("values", "flips"),
    [([1, 2, 3], 10), ([[0.5, 1.0], [1.0, 0.0]], 10), ([[1, 2], [2, 1]], 0), ([[2**52, 1], [1, 2]], 10)],
)
def test_all_pairs_refuses(values: list[object], flips: int) -> None:
    with pytest.raises(UsageError, match=r"contributions|flips"):
        all_pairs(values, flips=flips)
