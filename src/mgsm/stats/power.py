"""What a comparison could have found: the minimum detectable difference."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from mgsm.errors import UsageError
from mgsm.stats import student
from mgsm.stats.bootstrap import Array

POWER = 0.8
_HALVINGS = 30
_WIDTH = 8
"""Standard deviations on either side of the mean beyond which a binomial has nothing that matters."""


@functools.lru_cache(maxsize=4096)
def detectable_by_mcnemar(n: int, discordance: float, *, level: float = 0.05, power: float = POWER) -> float | None:
    """Returns the least true difference, in [0, 1], that McNemar's exact test finds with the power asked.

    The share of discordant problems is taken as observed, but never below the difference, which cannot be larger than
    it: with no discordant problem at all, the answer is what n problems find when every change goes the same way. The
    power is that of the exact test, summed over the number of discordant problems and, given that, over the gains; a
    normal approximation (Connor 1987) gives differences that are smaller by a few per cent at 250 problems and
    impossible ones below 50.

    Args:
        n: problems asked in both.
        discordance: share of them that only one side has right, in [0, 1].
        level: of the two-sided test.
        power: chance to find the difference, in (0, 1).

    None where n problems cannot reach the level however they come out, which at 0.05 is fewer than six.

    Raises:
        UsageError: a value out of range.

    Source: the unconditional power of Miettinen 1968, "The matched pairs design in the case of all-or-none responses",
    Biometrics 24, p. 339-352, with exact probabilities; after Connor 1987, "Sample size for testing differences in
    proportions for the paired-sample design", Biometrics 43, p. 207-211.
    """
    if n < 0 or not 0 <= discordance <= 1 or not 0 < level < 1 or not level < power < 1:
        raise UsageError(f"n: {n}, discordance: {discordance}, level: {level}, power: {power}, out of range")
    fewest = fewest_differing(level)
    if n < fewest:
        return None
    if _chance_of_at_least(fewest, n, discordance) < power:
        return _least(discordance, 1.0, power, lambda delta: _chance_of_at_least(fewest, n, delta))
    region = _Region(n, discordance, level)
    return _least(0.0, discordance, power, region.power)


def fewest_differing(level: float = 0.05) -> int:
    """Returns how many problems must differ before an exact test of their signs can reach a level: 6 for 0.05."""
    return math.ceil(1 - math.log2(level))


def detectable_by_mean(standard_error: float, n: int, *, level: float = 0.05, power: float = POWER) -> float | None:
    """Returns the least true mean difference that a t-test with this standard error finds with the power asked.

    In units of the standard error; none with fewer than two problems.

    Raises:
        UsageError: a standard error below zero.

    Source: Miller 2024, "Adding error bars to evals" (arXiv 2411.00640), section 5, sample-size formula solved for the
    difference, with t instead of normal quantiles.
    """
    if not standard_error >= 0:
        raise UsageError(f"standard_error: {standard_error}, expected a number from 0")
    if n < 2:
        return None
    return (student.quantile(1 - level / 2, n - 1) + student.quantile(power, n - 1)) * standard_error


def detectable_by_sign_flip(
    contributions: Array, standard_error: float, *, level: float = 0.05, power: float = POWER
) -> float | None:
    """Returns the least true mean that the sign-flip test of these contributions finds with the power asked.

    In units of the contributions, whose spread is taken as observed. It is that of a t-test, except where so few of
    them differ from 0 that the test would seldom reach the level: then more problems must differ, by as much as those
    observed. For normal contributions a simulation puts it within 5 % of the test's own from seven problems on; with
    six, where all signs must agree, it is a fifth too small (``tests/unit/stats/test_power.py``).

    Args:
        contributions: shape ``(n_problems,)``.
        standard_error: of their mean.
        level: of the two-sided test.
        power: chance to find the mean, in (0, 1).

    None where so many problems cannot reach the level however they come out, which at 0.05 is fewer than six.

    Raises:
        UsageError: a standard error below zero.
    """
    n, fewest = len(contributions), fewest_differing(level)
    if n < fewest:
        return None
    sizes = np.abs(contributions[contributions != 0])
    if len(sizes) and _chance_of_at_least(fewest, n, len(sizes) / n) < power:
        share = _least(len(sizes) / n, 1.0, power, lambda share: _chance_of_at_least(fewest, n, share))
        return share * float(sizes.mean())
    return detectable_by_mean(standard_error, n, level=level, power=power)


class _Region:
    """The rejection region of McNemar's exact test for the numbers of discordant problems that are likely."""

    def __init__(self, n: int, discordance: float, level: float) -> None:
        spread = _WIDTH * (math.sqrt(n * discordance * (1 - discordance)) + 1)
        first, last = max(0, int(n * discordance - spread)), min(n, math.ceil(n * discordance + spread))
        self.discordance = discordance
        self.numbers = np.arange(first, last + 1)[:, None]
        self.losses = np.arange(last // 2 + 1)[None, :]
        self.weights = np.exp(_log_binomial(self.numbers[:, 0], n, discordance))
        self.orders = np.where(self.losses <= self.numbers, _log_choose(self.numbers, self.losses), -np.inf)
        tail = np.cumsum(np.exp(self.orders - self.numbers * math.log(2)), axis=1)
        self.rejects = np.logical_and(2 * tail <= level, 2 * self.losses < self.numbers)

    def power(self, delta: float) -> float:
        """Returns the chance to reject if the true difference is delta, at most the discordance."""
        gain = min(1 - 1e-12, (1 + delta / self.discordance) / 2)
        fewer = self.losses * math.log(1 - gain) + (self.numbers - self.losses) * math.log(gain)
        more = self.losses * math.log(gain) + (self.numbers - self.losses) * math.log(1 - gain)
        chances = np.where(self.rejects, np.exp(self.orders + fewer) + np.exp(self.orders + more), 0.0)
        return float(self.weights @ chances.sum(axis=1))


def _least(low: float, high: float, power: float, chance: Callable[[float], float]) -> float:
    """Returns where a chance that grows with the difference reaches the power, between low and high."""
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if chance(middle) < power else (low, middle)
    return high


def _chance_of_at_least(fewest: int, n: int, share: float) -> float:
    if share <= 0 or share >= 1:
        return float(share >= 1)
    return 1 - float(np.exp(_log_binomial(np.arange(fewest), n, share)).sum())


def _log_binomial(successes: NDArray[np.int64], n: int, share: float) -> Array:
    """Returns the logarithms of the chances of so many successes in n trials."""
    if share <= 0 or share >= 1:
        return np.where(successes == (n if share >= 1 else 0), 0.0, -np.inf)
    odds = successes * math.log(share) + (n - successes) * math.log1p(-share)
    result: Array = _log_choose(np.asarray(n), successes) + odds
    return result


def _log_choose(n: NDArray[np.int64], k: NDArray[np.int64]) -> Array:
    """Returns the logarithms of the binomial coefficients; of the nearest one that exists where k is above n."""
    k = np.minimum(k, n)
    logs = np.cumsum(np.log(np.maximum(1, np.arange(int(n.max()) + 1))))
    result: Array = logs[n] - logs[k] - logs[n - k]
    return result
