import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from mgsm.errors import UsageError
from mgsm.stats.intervals import two_sided_z, wilson


@pytest.mark.parametrize(("successes", "n"), [(0, 1), (1, 1), (0, 250), (250, 250), (3, 11), (121, 250)])
@pytest.mark.parametrize("level", [0.8, 0.95, 0.99])
def test_equals_scipy(successes: int, n: int, level: float) -> None:
    oracle = binomtest(successes, n).proportion_ci(confidence_level=level, method="wilson")
    found = wilson(successes, n, level)
    assert (found.low, found.high) == pytest.approx((oracle.low, oracle.high), abs=1e-12)
    assert (found.value, found.n) == (successes / n, n)


def test_no_success_has_the_closed_upper_end() -> None:
    z = two_sided_z(0.95)
    found = wilson(0, 40)
    assert found.low == 0
    assert math.isclose(found.high, z * z / (40 + z * z))


@given(st.integers(1, 3000).flatmap(lambda n: st.tuples(st.floats(0, n), st.just(n))))
def test_holds_the_share_within_bounds(case: tuple[float, int]) -> None:
    found = wilson(*case)
    assert 0 <= found.low <= found.value <= found.high <= 1


@pytest.mark.parametrize(
    ("successes", "n", "level"), [(0, 0, 0.95), (5, 4, 0.95), (-1, 4, 0.95), (1, 4, 1.0), (1, 4, 0)]
)
def test_refuses_what_has_no_interval(successes: float, n: int, level: float) -> None:
    with pytest.raises(UsageError, match="expected"):
        wilson(successes, n, level)
