"""Digits with separators -> value: by the convention of the language, of English, or of the text itself."""

from __future__ import annotations

import functools
import operator
import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from mgsm.extraction.patterns import Lexicon
from mgsm.languages import NumberStyle

# Longer runs of digits and more groups are loops, not answers.
MAX_DIGITS = 30
MAX_GROUPS = 9
_PURE_GROUPS = " '\u00a0"
_PURE_DECIMAL = "\u066b"

DIGITS = r"\d+(?:[.,'\u066b]\d+)*+"
_OPERAND = rf"(?:\d{{1,3}}(?:[ \u00a0]\d{{3}})++(?!\d)|{DIGITS})"
_SIGN = r"[-+*x\u00d7\u00b7/:\u00f7]"
_CALCULATION = re.compile(rf"({_OPERAND}(?:[ \u00a0]?{_SIGN}[ \u00a0]?{_OPERAND})++)[ \u00a0]?=[ \u00a0]?$")
# Currency signs anywhere, and a unit between an operand and the sign behind it.
_UNITS = re.compile(
    r"[ \u00a0]?[^\w\s.,'()=\u066b+*\u00d7\u00b7/:\u00f7-]"
    rf"|(?<=\d)[ \u00a0]?[^\W\d_]{{1,10}}(?=[ \u00a0]?(?:{_SIGN}[ \u00a0]|=))"
)
_PART = re.compile(rf"({_OPERAND})[ \u00a0]?({_SIGN}|$)")
_OPERATORS = {
    **dict.fromkeys("*x\u00d7\u00b7", operator.mul),
    **dict.fromkeys("/:\u00f7", operator.truediv),
    "+": operator.add,
    "-": operator.sub,
}
_WINDOW = 80
_MAX_SIGNS = 12
"""Characters of spaces and currency between an equals sign and its number."""
_APOSTROPHE = re.compile(r"\d{1,3}'\d{1,2}")
"""A decimal sign in handwriting, as in Spain: no group of thousands has fewer than three digits."""
_TWO_WAYS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_SIMPLE = re.compile(r"\d{1,15}\.\d{1,9}")
_MYRIADS = re.compile(r"[1-9]\d{0,3}(?:,\d{4})+")
_OTHER_SIGN = str.maketrans(".,", ",.")
_WORD = re.compile(r"[^\W\d_]+")


def is_grouped(token: str, separator: str) -> bool:
    """Says whether a separator stands where thousands, or lakhs and crores, are parted."""
    head, *groups = token.split(separator)
    if not groups or not 1 <= len(head) <= 3 or head.startswith("0") or len(groups) > MAX_GROUPS:
        return False
    western = all(len(group) == 3 for group in groups)
    indian = len(groups) > 1 and len(head) <= 2 and len(groups[-1]) == 3 and all(len(g) == 2 for g in groups[:-1])
    return western or indian


def is_two_ways(token: str) -> bool:
    """Says whether one dot or comma stands before exactly three digits: ``1.800``."""
    return _TWO_WAYS.fullmatch(token) is not None


def read(token: str) -> Decimal | None:
    """Returns the value of a token with one possible reading, none where it is no number but a list."""
    found = "".join(dict.fromkeys(char for char in token if not char.isdigit()))
    if sum(map(str.isdigit, token)) > MAX_DIGITS:
        return None
    whole, point, fraction = token, "", ""
    if found and found[-1] not in _PURE_GROUPS and token.count(found[-1]) == 1:
        whole, point, fraction = token.partition(found[-1])
        found = found[:-1]
    if len(found) > 1 or (found and (found == _PURE_DECIMAL or not is_grouped(whole, found))):
        return None
    try:
        return Decimal("".join(filter(str.isdigit, whole)) + (f".{fraction}" if point else ""))
    except InvalidOperation:  # nothing but separators
        return None


def read_as(token: str, style: NumberStyle) -> Decimal | None:
    """Returns the value of a token in the convention of a language."""
    if not is_two_ways(token):
        return read(token)
    return Decimal(f"{token[:-4]}{'.' if token[-4] == style.decimal else ''}{token[-3:]}")


def outcome_before(text: str, position: int, lexicon: Lexicon) -> Decimal | None:
    """Returns what the one operation before an equals sign and a position comes to, none without such."""
    return _outcome(text, position, lexicon.own)


def _outcome(text: str, position: int, style: NumberStyle) -> Decimal | None:
    if "=" not in text[max(0, position - _MAX_SIGNS) : position]:
        return None
    match = _CALCULATION.search(_UNITS.sub("", text[max(0, position - _WINDOW) : position]))
    if match is None:
        return None
    parts = _PART.findall(match[1])
    values = [read_as(operand, style) for operand, _ in parts]
    if None in values:
        return None
    return _calculated([value for value in values if value is not None], [sign for _, sign in parts[:-1]])


def _calculated(values: list[Decimal], signs: list[str]) -> Decimal | None:
    """Returns what operands and the signs between them come to, products first; none where one divides by nought."""
    sums = [values[0]]
    for sign, value in zip(signs, values[1:], strict=True):
        apply = _OPERATORS[sign]
        if apply in (operator.add, operator.sub):
            sums.append(value if apply is operator.add else -value)
        elif not value and apply is operator.truediv:
            return None
        else:
            sums[-1] = apply(sums[-1], value)
    return sum(sums, Decimal(0))


class Reader:
    """Reads the numbers of one text, whose other numbers, sums and words tell its convention."""

    def __init__(self, text: str, lexicon: Lexicon, tokens: Callable[[], list[str]]) -> None:
        """Takes a text and what finds the digits with separators in it."""
        self._text = text
        self._lexicon = lexicon
        self._tokens = tokens
        self._settled: dict[str, Decimal] = {}

    @functools.cached_property
    def _english_text(self) -> bool:
        return self._is_english(self._text, default=False)

    @functools.cached_property
    def _points(self) -> set[str]:
        """The decimal signs that the text shows beyond doubt."""
        return {point for token in self._tokens() if (point := decimal_point(token))}

    def value(self, token: str, start: int) -> tuple[Decimal | None, bool]:
        """Returns the value of the token at ``start``, and whether it might as well be another."""
        if token.isdigit() and len(token) <= MAX_DIGITS:
            return Decimal(token), False
        own, english = self._lexicon.own, self._lexicon.english
        if not is_two_ways(token):
            return self._one_way(token)
        if (token[-4] == own.decimal) == (token[-4] == english.decimal):
            return self._against_both(token, start)
        settled = self._by_sum(token, start)
        if settled is not None:
            self._settled[token] = settled
        # The same digits parted by the other sign are the same number: "75 x 18 = 1,350" and then "1.350 Liter".
        twin = token.translate(_OTHER_SIGN)
        known = self._settled.get(token, self._settled.get(twin))
        if known is not None:
            return known, token not in self._settled
        line = self._text[max(0, start - _WINDOW) : start]
        sentence = re.split(r"[.!?\n\u3002\u0964]\s", line)[-1]
        first, second = (english, own) if self._is_english(sentence, default=self._english_text) else (own, english)
        value, other = read_as(token, first), read_as(token, second)
        if self._points == {first.decimal}:
            return value, False
        if value is not None and other is not None and self._is_money(token, start):
            return max(value, other), True
        if self._points == {second.decimal} and value is not None and other is not None:
            # Three decimals are far rarer than thousands, and models mix conventions.
            return max(value, other), True
        return value, True

    def _is_money(self, token: str, start: int) -> bool:
        """Says whether a currency sign stands at the token: sums of money have no three decimals."""
        beside = (self._text[max(0, start - 1) : start], self._text[start + len(token) :][:1])
        return any(char and unicodedata.category(char) == "Sc" for char in beside)

    def _one_way(self, token: str) -> tuple[Decimal | None, bool]:
        """Returns the value of a token that can be read in one way; marks the ways that neither language uses."""
        if _SIMPLE.fullmatch(token):
            return Decimal(token), False
        own, english = self._lexicon.own, self._lexicon.english
        if _MYRIADS.fullmatch(token) and "," not in (own.decimal, english.decimal):
            return Decimal(token.replace(",", "")), True
        if _APOSTROPHE.fullmatch(token) and own.decimal == ",":
            return Decimal(token.replace("'", ".")), True
        spaced = " " in token and not any(" " in style.group or "\u00a0" in style.group for style in (own, english))
        return read(token), spaced

    def _against_both(self, token: str, start: int) -> tuple[Decimal | None, bool]:
        """Returns the value in the convention of both languages, unless a calculation speaks for the other one.

        A dot before three digits is marked where nothing settles it: half of the world groups so.
        """
        style = self._lexicon.own
        if token not in self._settled:
            separator = token[-4]
            value, outcome = read_as(token, style), _outcome(self._text, start, style)
            other = Decimal(f"{token[:-4]}{'' if separator == style.decimal else '.'}{token[-3:]}")
            if value is None or outcome not in (value, other):
                return value, separator == style.decimal == "."
            self._settled[token] = outcome
        return self._settled[token], False

    def _by_sum(self, token: str, start: int) -> Decimal | None:
        """Returns the one reading with which the calculation before the token comes out right."""
        right = {
            result
            for style in (self._lexicon.own, self._lexicon.english)
            if (result := read_as(token, style)) is not None and result == _outcome(self._text, start, style)
        }
        return right.pop() if len(right) == 1 else None

    def _is_english(self, text: str, *, default: bool) -> bool:
        words = [word.lower() for word in _WORD.findall(text)]
        own, english = self._lexicon.own_vocabulary, self._lexicon.english_vocabulary
        lead = sum(word in english for word in words) - sum(word in own for word in words)
        return lead > 0 if abs(lead) > 1 else default


def decimal_point(token: str) -> str | None:
    """Returns the decimal sign that a token shows beyond doubt: ``,`` in ``2,50``, ``.`` in ``1,234,567``."""
    found = [char for char in token if char in ".,"]
    if not found or is_two_ways(token) or read(token) is None:
        return None
    if len(found) == 1 or found[-1] != found[0]:
        return found[-1]
    return "," if found[0] == "." else "."
