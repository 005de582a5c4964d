"""A number met in a text."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Number(NamedTuple):
    """A value and where it stands in the text it was read from."""

    value: Decimal
    start: int
    end: int
    spelled: bool = False
    """Written in words or numeral characters, without a digit."""
    ambiguous: bool = False
    """Its separator can be read in two ways and the text does not say which."""


def comes_of(value: Decimal, first: Decimal, second: Decimal) -> bool:
    """Says whether a first number plus, less, times or over a second gives a value."""
    return value in (first + second, first - second, first * second) or value * second == first
