from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mgsm.metrics.accuracy import canonical, is_correct, majority


@pytest.mark.parametrize(("answer", "gold"), [("18.00", "18"), ("1e3", "1000"), ("-0", "0"), ("0.50", "0.5")])
def test_equal_numbers_are_correct(answer: str, gold: str) -> None:
    assert is_correct(Decimal(answer), Decimal(gold))


@pytest.mark.parametrize("answer", [None, Decimal("18.001"), Decimal("-18"), Decimal("NaN"), Decimal("Infinity")])
def test_others_are_not(answer: Decimal | None) -> None:
    assert not is_correct(answer, Decimal(18))


@pytest.mark.parametrize(
    ("answers", "winner"),
    [
        (["5", "7", "7.0"], "7"),
        ([None, None, "3"], "3"),
        (["2", "9", "9", "2"], "2"),
        (["9", "2", "2", "9"], "9"),
        (["1e1", "10", "4", "4.0", "10.0"], "10"),
        (["NaN", "NaN", "1"], "1"),
        ([None, None], None),
        ([], None),
    ],
)
def test_majority(answers: list[str | None], winner: str | None) -> None:
    found = majority([None if answer is None else Decimal(answer) for answer in answers])
    assert found == (None if winner is None else Decimal(winner))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("18.00", "18"),
        ("-0.50", "-0.5"),
        ("1E+5", "100000"),
        ("100000", "100000"),
        ("-0.0", "0"),
        ("0E+3", "0"),
        ("1E-7", "0.0000001"),
        ("-1200", "-1200"),
        ("12345678901234567890123456789012345.10", "12345678901234567890123456789012345.1"),
    ],
)
def test_canonical(value: str, text: str) -> None:
    assert canonical(Decimal(value)) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40))
def test_canonical_text_is_the_same_number_and_stable(value: Decimal) -> None:
    text = canonical(value)
    assert Decimal(text) == value
    assert canonical(Decimal(text)) == text
    assert "E" not in text
