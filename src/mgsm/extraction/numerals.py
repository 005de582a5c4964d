"""All numbers of a text: digits, separators, fractions, powers of ten, magnitude words, number words -> Decimal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from mgsm.extraction import fractions
from mgsm.extraction.number import Number
from mgsm.extraction.patterns import Lexicon, Spelling
from mgsm.extraction.phrases import is_unspaced
from mgsm.extraction.separators import DIGITS, Reader
from mgsm.extraction.words import numeral_numbers, spelled_numbers

_LARGEST = Decimal(10) ** 30
_MAX_EXPONENT = 30
_MAX_ITEM = 15
_LONGEST_WORD = 24
_VULGAR = "\u00bc-\u00be\u2150-\u215e\u2189"
_SUPERSCRIPTS = {"\u2070": "0", "\u00b9": "1", "\u00b2": "2", "\u00b3": "3", "\u207b": "-"} | {
    chr(0x2070 + digit): str(digit) for digit in range(4, 10)
}
# "$2.5k", "$3M": behind a sum of money only, because elsewhere they are metres and unknowns.
_MONEY_UNITS = r"(?:(?P<thousand>[kK])|(?P<million>M|mn)|(?P<milliard>B|bn))(?!\w)"
_MONEY = re.compile(rf"(?<=\d){_MONEY_UNITS}")
_ANY_MONEY = re.compile(r"[kKMBmb](?<=\d.)")  # a sum may be there
_MONEY_SCALES = {"thousand": 1_000, "million": 1_000_000, "milliard": 1_000_000_000}
_FIXED_SPACE = "\u00a0"

# Nearly all numbers are plain: digits alone, with nothing beside them that could be a sign or more of the number.
# Times and ratios (7:10) and dates are skipped as a whole: none of their parts is an answer.
_TOKEN = r"""
    (?P<plain>(?<![a-zA-Z^\u2013-])(?<![-\u2013].)(?<![-\u2013][ \u00a0].)\d{1,15}+
       (?![ \u00a0.,'\u066b:/-]?\d|[eE][+-]?\d|[ \u00a0]?(?:[VULGAR]|[x*\u00d7\u00b7][ \u00a0]?10)))
  | (?P<skip>(?<![\d.,])(?:\d{1,4}:\d{1,4}(?::\d{1,4})*+|\d{4}(?P<bar>[-/])\d{1,2}(?P=bar)\d{1,2}
       |\d{1,2}(?P<dot>[./])\d{1,2}(?P=dot)\d{2,4})(?![\d]))
  | (?<![\d.,/])(?:(?P<whole>\d{1,9})[ \u00a0])?(?P<over>\d{1,15})/(?P<under>\d{1,15})(?![\d/]|[.,]\d)
  | (?:(?P<before>\d{1,9})[ \u00a0]?)?(?P<vulgar>[VULGAR])
  | (?:(?P<core>\d{1,3}(?:[\ \u00a0]\d{3})++(?!\d)(?:[.,]\d+)?|DIGITS|(?<![\w.,)])\.\d+)
       (?:[eE](?P<exponent>[+-]?\d{1,12})(?![\w])
         |[ \u00a0]?[x*\u00d7\u00b7][ \u00a0]?10[ \u00a0]?
           (?:\^[ ]?[({]?[ ]?(?P<power>-?\d{1,3})(?:[ ]?[)}])?|(?P<raised>[RAISED]+)))?)
"""


_PATTERN = re.compile(
    rf"(?=[\d.{_VULGAR}])(?:"
    + _TOKEN.replace("VULGAR", _VULGAR).replace("DIGITS", DIGITS).replace("RAISED", "".join(_SUPERSCRIPTS))
    + ")",
    re.VERBOSE,
)


def find(text: str, lowered: str, lexicon: Lexicon) -> list[Number]:
    """Returns the numbers of a uniform text in order, apart from each other; ``lowered`` is the same in lower case."""
    spelling = lexicon.spelling
    worded = spelling.any_word.search(lowered) is not None or spelling.compound.search(lowered) is not None
    digits = _digit_numbers(text, lowered, lexicon, worded and spelling.minus_word.search(lowered) is not None)
    if worded or _ANY_MONEY.search(text):
        digits = _with_magnitudes(text, lowered, digits, spelling)
    # "2 and 3/4" joins without number words.
    if not worded and not [number for number in digits if number.value < 1]:
        return digits
    numerals = numeral_numbers(lowered, spelling, digits)
    spelled = spelled_numbers(lowered, spelling)
    parts = list(fractions.standalone(lowered, spelling))
    apart = _disjoint([*parts, *numerals, *digits, *spelled], lowered, spelling)
    numbers = fractions.joined(lowered, apart, spelling)
    return [number for number in numbers if number.value or not _counts_nothing(lowered, number, spelling)]


def _counts_nothing(lowered: str, number: Number, spelling: Spelling) -> bool:
    """Says whether a nought is a word with another number word in it, as "a few hundred"."""
    return number.spelled and spelling.nothing.fullmatch(lowered, number.start, number.end) is not None


def _disjoint(numbers: Iterable[Number], text: str, spelling: Spelling) -> list[Number]:
    """Returns the numbers without those that lie in one named before them, signs of the spelled ones read."""
    kept: list[Number] = []
    for number in sorted(numbers, key=lambda n: (n.start, -n.end)):
        if not kept or number.start >= kept[-1].end:
            kept.append(_signed(text, number, spelling, kept[-1] if kept else None) if number.spelled else number)
    return kept


def _digit_numbers(text: str, lowered: str, lexicon: Lexicon, minus_words: bool) -> list[Number]:
    """Returns the numbers in digits; ``minus_words`` says whether the text has words for a minus sign."""
    reader: Reader | None = None
    numbers: list[Number] = []
    for match in _PATTERN.finditer(text):
        if match.lastgroup == "plain" and not minus_words:
            numbers.append(Number(Decimal(match[0]), *match.span()))
            continue
        if match["skip"] or _is_in_name(text, match.start()):
            continue
        reader = reader or Reader(text, lexicon, lambda: [m["core"] for m in _PATTERN.finditer(text) if m["core"]])
        found = _read(match, reader)
        if found is not None and abs(found.value) <= _LARGEST:
            spelling = lexicon.spelling if minus_words else None
            numbers.append(_signed(lowered, found, spelling, numbers[-1] if numbers else None))
        elif match["core"] and len(match["core"]) < 100:
            numbers.extend(_list_items(match))
    return numbers


def _is_in_name(text: str, start: int) -> bool:
    """Says whether the digits belong to a name or raise one, as in ``x2``, ``km2`` or ``m^2``; ``3x4`` multiplies."""
    before, letter = text[max(0, start - 2) : max(0, start - 1)], text[max(0, start - 1) : start]
    if not (letter.isascii() and letter.isalpha()):
        return letter == "^"
    return not (letter in "xX" and before.isdigit()) and not (letter.isupper() and before.isupper())


def _read(match: re.Match[str], reader: Reader) -> Number | None:
    """Returns the number of a token, none where it is not one number."""
    start, end = match.span()
    if match["over"]:
        over, under = Decimal(match["over"]), Decimal(match["under"])
        if not under:
            return None
        if match["whole"] and over < under:
            return Number(over / under + Decimal(match["whole"]), start, end)
        return Number(over / under, match.start("over"), end)
    if match["vulgar"]:
        return Number(_vulgar(match["vulgar"]) + Decimal(match["before"] or 0), start, end)
    written = match["core"] or match["plain"]
    if written[0] == "." and unicodedata.category(match.string[start - 1 : start] or " ")[0] == "M":
        # The dot shortens a word that ends in a vowel sign.
        start, written = start + 1, written[1:]
    value, ambiguous = reader.value(written, start)
    exponent = _exponent(match)
    if value is None or exponent is None:
        return None
    return Number(value.scaleb(exponent) if exponent else value, start, end, ambiguous=ambiguous)


def _vulgar(char: str) -> Decimal:
    over, _, under = unicodedata.normalize("NFKC", char).partition("\u2044")
    return Decimal(over) / Decimal(under)


def _exponent(match: re.Match[str]) -> int | None:
    """Returns the exponent of a token, none where it is malformed or beyond any answer."""
    raised = "".join(map(_SUPERSCRIPTS.__getitem__, match["raised"] or ""))
    text = match["exponent"] or match["power"] or raised
    if not text:
        return 0
    if not re.fullmatch(r"[+-]?\d{1,12}", text):
        return None
    return int(text) if abs(int(text)) <= _MAX_EXPONENT else None


def _list_items(match: re.Match[str]) -> Iterator[Number]:
    """Yields the parts of ``3,5,7``, which is no number; nothing where one number is just too large."""
    for item in re.finditer(r"\d+", match["core"]) if match["core"] == match[0] else ():
        if len(item[0]) <= _MAX_ITEM:
            yield Number(Decimal(item[0]), match.start() + item.start(), match.start() + item.end())


_SIGN = re.compile(
    r"(?P<before>.?)(?P<space>[ \u00a0]?)(?P<sign>[-\u2013])(?P<gap>[ \u00a0]?)[^\w\s,;:=()-]?$", re.DOTALL
)


def _signed(text: str, number: Number, spelling: Spelling | None, previous: Number | None) -> Number:
    """Returns the number with the minus sign or minus word before it, where that is no subtraction and no dash.

    Without a ``spelling`` no words are looked for.
    """
    before = text[max(0, number.start - 5) : number.start]
    match = _SIGN.search(before) if "-" in before or "\u2013" in before else None
    if match is not None:
        start = max(0, number.start - 5) + match.start("sign")
        # Scripts without spaces set a sign right behind a word; behind a counted thing it still subtracts.
        counted = previous is not None and start - previous.end < 4
        if _is_minus(match) or (is_unspaced(match["before"]) and not counted and not match["gap"]):
            return number._replace(value=-number.value, start=start)
        return number
    window = max(0, number.start - _LONGEST_WORD)
    word = spelling.minus.search(text[window : number.start]) if spelling else None
    if word is None:
        return number
    start = window + word.start()
    # "20 minus 8", "20 euros minus 8": a number shortly before makes it a subtraction.
    subtracts = (
        previous is not None
        and re.fullmatch(r"[^.,;:=!?\n\u3001\u3002\u0964]{0,14}", text[previous.end : start]) is not None
    )
    return number if subtracts else number._replace(value=-number.value, start=start)


def _is_minus(match: re.Match[str]) -> bool:
    before, spaced, apart = match["before"], bool(match["space"]), bool(match["gap"])
    if apart:  # "= - 5" is negative; "- 5" at a line start is a list item, "answer - 5" a dash
        return before in ("=", "(", ":") and match["sign"] == "-"
    if spaced:  # "9 -4" subtracts, "is -4" does not
        return not (before.isdigit() or before in (")", "]", "%"))
    return not (
        before.isalnum() or before in (")", "]", "}", "%", "-") or unicodedata.category(before or " ")[0] == "M"
    )


def _with_magnitudes(text: str, lowered: str, numbers: Sequence[Number], spelling: Spelling) -> list[Number]:
    """Returns the numbers multiplied by the magnitude words beside them; ``3 lakh 50 thousand`` is one number."""
    scaled: list[Number] = []
    scale: Decimal | None = None
    for number in numbers:
        number, own_scale = _scaled(text, lowered, number, spelling)
        adjacent = scaled and own_scale and scale and text[scaled[-1].end : number.start] in (" ", _FIXED_SPACE)
        if adjacent and scale is not None and number.value < scale:
            scaled[-1] = scaled[-1]._replace(value=scaled[-1].value + number.value, end=number.end)
        else:
            scaled.append(number)
        scale = own_scale
    return scaled


def _scaled(text: str, lowered: str, number: Number, spelling: Spelling) -> tuple[Number, Decimal | None]:
    match = spelling.magnitude.match(lowered, number.end)
    if match is not None and _counts(lowered, match, spelling):
        scale = spelling.values[_key(match[1])]
        return number._replace(value=number.value * scale, end=match.end()), scale
    money = _MONEY.match(text, number.end)
    if money is not None and unicodedata.category(text[number.start - 1 : number.start] or " ") == "Sc":
        return number._replace(value=number.value * _MONEY_SCALES[money.lastgroup or ""], end=money.end()), None
    window = max(0, number.start - _LONGEST_WORD)
    before = spelling.magnitude_before.search(lowered, window, number.start) if spelling.multiplier_follows else None
    if before is not None and _counts(lowered, before, spelling):
        scale = spelling.values[_key(before[1])]
        return number._replace(value=number.value * scale, start=before.start()), scale
    return number, None


def _counts(lowered: str, magnitude: re.Match[str], spelling: Spelling) -> bool:
    """Says whether a word for a magnitude is one, and no part of a word that counts nothing."""
    start, end = magnitude.span(1)
    around = spelling.nothing.finditer(lowered, max(0, start - _LONGEST_WORD), end + _LONGEST_WORD)
    return _key(magnitude[1]) in spelling.values and not any(m.start() <= start and end <= m.end() for m in around)


def _key(word: str) -> str:
    return " ".join(word.split())
