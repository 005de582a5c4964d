"""Parts of one in words: "three quarters", "two and a half", fractions said with two numbers, spelled decimals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from mgsm.extraction.number import Number
from mgsm.extraction.patterns import Spelling

_PERCENT = Decimal(100)
_LONGEST_HEAD = 24
_LONGEST_JOIN = 30
"""Characters between two numbers that are one; the longest words for a point or a fraction take fewer."""


def standalone(text: str, spelling: Spelling) -> Iterator[Number]:
    """Yields the fractions that are words of their own, magnitudes behind them included."""
    for match in spelling.fractions.alone.finditer(text):
        value = spelling.fractions.values[_key(match[0])]
        # "Half" is said of much that is no answer; "one and a half" in one word is a number.
        yield _multiplied(text, Number(value, match.start(), match.end(), spelled=value <= 1), spelling)


def joined(text: str, numbers: Sequence[Number], spelling: Spelling) -> list[Number]:
    """Returns the numbers with fractions said by two of them, decimals and added parts made one."""
    merged: list[Number] = []
    parted = spelling.fractions.beside.search(text) is not None
    for number in numbers:
        before = merged[-1] if merged else None
        pair = None if before is None else _pair(text, before, number, spelling)
        if pair is not None:
            merged[-1] = pair
            whole = _mixed(text, merged[-2], pair, spelling) if len(merged) > 1 else None
            if whole is not None:
                merged[-2:] = [whole]
        elif before is None or number.start >= before.end:
            merged.append(_with_part(text, number, spelling) if parted else number)
    return merged


def _pair(text: str, first: Number, second: Number, spelling: Spelling) -> Number | None:
    """Returns the one number that two make, none where they are two."""
    if second.start - first.end > _LONGEST_JOIN:
        return None
    return (
        _ratio(text, first, second, spelling)
        or _decimal(text, first, second, spelling)
        or _mixed(text, first, second, spelling)
    )


def _mixed(text: str, first: Number, second: Number, spelling: Spelling) -> Number | None:
    """Returns a whole number and the fraction joined to it: "2 and 3/4"."""
    whole = 0 < second.value < 1 and first.value == int(first.value)
    if not whole or spelling.fractions.mixed.fullmatch(text, first.end, second.start) is None:
        return None
    return first._replace(value=first.value + second.value, end=second.end, spelled=False)


def _ratio(text: str, first: Number, second: Number, spelling: Spelling) -> Number | None:
    """Returns the fraction of two numbers, none where the text between them says none; hundredths are percent."""
    ratio = spelling.fractions.ratio
    if ratio is None or ratio.middle.fullmatch(text, first.end, second.start) is None:
        return None
    head = ratio.head.search(text, max(0, first.start - _LONGEST_HEAD), first.start)
    over, under = (first, second) if ratio.over_first else (second, first)
    if head is None or under.value <= 0:
        return None
    value = over.value if under.value == _PERCENT else over.value / under.value
    return Number(value, head.start(), second.end)


def _decimal(text: str, first: Number, second: Number, spelling: Spelling) -> Number | None:
    """Returns the decimal number that is spelled digit by digit behind a word for the point."""
    if not (first.spelled and second.spelled and spelling.fractions.point.fullmatch(text, first.end, second.start)):
        return None
    digits = sum(1 for char in text[second.start : second.end] if char in spelling.numerals) or len(str(second.value))
    if second.value != int(second.value) or second.value >= 10**digits:
        return None
    return Number(first.value + second.value.scaleb(-digits), first.start, second.end, spelled=True)


def _with_part(text: str, number: Number, spelling: Spelling) -> Number:
    """Returns the number with what words beside it add: "and a half"."""
    fractions = spelling.fractions
    behind = fractions.behind.match(text, number.end)
    if behind is not None:
        value = number.value + fractions.values[_key(behind[1])] * _scale(text, number, spelling)
        return _multiplied(text, number._replace(value=value, end=behind.end(), spelled=False), spelling)
    before = fractions.before.search(text, max(0, number.start - _LONGEST_HEAD), number.start)
    if before is not None:
        value = number.value + fractions.values[_key(before[1])] * _scale(text, number, spelling)
        return number._replace(value=value, start=before.start(1), spelled=False)
    return number


def _scale(text: str, number: Number, spelling: Spelling) -> Decimal:
    """Returns of what a half is added: of the lakh in "one lakh and a half", else of one."""
    words = text[number.start : number.end].split()
    said = words[0] if spelling.multiplier_follows else words[-1]
    if said in spelling.powers and len(words) > 1:
        return spelling.values[said]
    whole = number.spelled and number.value >= 100 and number.value % 100 == 0
    return Decimal(100) if whole else Decimal(1)


def _multiplied(text: str, number: Number, spelling: Spelling) -> Number:
    match = spelling.magnitude.match(text, number.end)
    if match is None or _key(match[1]) not in spelling.values:
        return number
    return number._replace(value=number.value * spelling.values[_key(match[1])], end=match.end())


def _key(phrase: str) -> str:
    return " ".join(phrase.split())
