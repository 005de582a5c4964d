"""The evaluator of problems.toml: exact, and nothing but arithmetic."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mgsm.errors import DataError
from mgsm.problems.expressions import evaluate


@pytest.mark.parametrize(
    ("expression", "value"),
    [("2 + 3 * 4", 14), ("(2 + 3) * 4", 20), ("7 / 2", Fraction(7, 2)), ("7 // 2", 3), ("7 % 4", 3), ("-a + b", 1)],
)
def test_arithmetic_is_exact(expression: str, value: Fraction) -> None:
    assert evaluate(expression, {"a": Fraction(2), "b": Fraction(3)}) == value


@pytest.mark.parametrize(("expression", "value"), [("a < b", 1), ("a == b", 0), ("a * 3 >= b", 1)])
def test_a_comparison_is_one_or_nought(expression: str, value: int) -> None:
    assert evaluate(expression, {"a": Fraction(2), "b": Fraction(3)}) == value


@pytest.mark.parametrize(
    "expression", ["__import__('os')", "a.real", "a ** 999999999", "[1]", "'x'", "a +", "1.5", "1 / 0", "c"]
)
def test_anything_else_is_refused(expression: str) -> None:
    with pytest.raises(DataError):
        evaluate(expression, {"a": Fraction(2)})
