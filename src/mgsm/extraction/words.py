"""Number words and numeral characters -> value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from mgsm.extraction.number import Number
from mgsm.extraction.patterns import Spelling

_MYRIAD = 10_000
_LARGEST = Decimal(10) ** 30
# "vingt et un", "twenty-one", "zweiundvierzig": nothing, a hyphen, or one short word between two number words.
_JOINED = re.compile(r"[ \u00a0-]?|[ \u00a0]?[^\W\d_]{1,3}[ \u00a0]?|,? [^\W\d_]{1,3} ")


class Word(NamedTuple):
    """One number word of a text."""

    value: Decimal
    start: int
    end: int
    multiplies: bool


def spelled_numbers(text: str, spelling: Spelling) -> list[Number]:
    """Returns the numbers that stand in words, adjacent words composed."""
    words: list[Word] = []
    for match in spelling.spelled.finditer(text):
        key = " ".join(match[0].split())
        if key in spelling.values:
            words.append(Word(spelling.values[key], match.start(), match.end(), key in spelling.powers))
    if spelling.compound_values:
        words += [part for match in spelling.compound.finditer(text) for part in _parts(match, spelling)]
    if not words:
        return []
    return list(_composed(text, sorted(words, key=lambda word: word.start), spelling.multiplier_follows))


def _parts(match: re.Match[str], spelling: Spelling) -> Iterator[Word]:
    """Yields the words of a number that is written as one."""
    for part in spelling.compound_part.finditer(match.string, *match.span()):
        key = part[0]
        yield Word(spelling.compound_values[key], part.start(), part.end(), key in spelling.powers)


def _composed(text: str, words: Sequence[Word], multiplier_follows: bool) -> Iterator[Number]:
    first = 0
    while first < len(words):
        last = first
        total, section = Decimal(0), words[first].value
        while last + 1 < len(words):
            word = words[last + 1]
            between = text[words[last].end : word.start]
            grouped = between == ", " and words[last].multiplies and words[last].value >= 1000
            if not (grouped or _JOINED.fullmatch(between)):
                break
            bare = len(between) < 2
            if multiplier_follows and bare and words[last].multiplies and not word.multiplies:
                section += words[last].value * (word.value - 1)
            elif word.multiplies and bare and 0 < section < word.value:
                total, section = _multiplied(total, section, word.value)
            elif _adds(section, total, word, multiplier_follows):
                section += word.value
            else:
                break
            last += 1
        yield Number(total + section, words[first].start, words[last].end, spelled=True)
        first = last + 1


def _multiplied(total: Decimal, section: Decimal, power: Decimal) -> tuple[Decimal, Decimal]:
    section *= power
    return (total + section, Decimal(0)) if power >= 1000 else (total, section)


def _adds(section: Decimal, total: Decimal, word: Word, multiplier_follows: bool) -> bool:
    """Says whether the next word fills a place that the number so far leaves empty."""
    if section >= _LARGEST or (word.multiplies and word.value <= 1):
        return False  # a word such as "percent" leaves a number as it is
    if section == 0:
        return total > word.value
    if word.multiplies and not multiplier_follows:
        # "Mille cent", but "five hundred thousand" is a product.
        return section % (10 * word.value) == 0
    places = len(str(int(word.value)))
    tens_and_units = section >= 20 and section % 10 == 0 and word.value < 10
    return tens_and_units or (section >= 100 and section % 10 ** max(places, 2) == 0)


def numeral_numbers(text: str, spelling: Spelling, digits: Sequence[Number]) -> list[Number]:
    """Returns the numbers with positional numeral characters, digits among them included: ``3`` + myriad."""
    if not spelling.numerals:
        return []
    parts: list[Number | re.Match[str]] = sorted([*digits, *spelling.numeral_run.finditer(text)], key=_start)
    found: list[Number] = []
    chain: list[Number | re.Match[str]] = []
    for part in [*parts, None]:
        if chain and (part is None or not _continues(text, chain[-1], part, spelling)):
            number = _evaluated(chain, spelling)
            if number is not None:
                found.append(number)
            chain = []
        if part is not None:
            chain.append(part)
    return found


def _start(part: Number | re.Match[str]) -> int:
    return part.start if isinstance(part, Number) else part.start()


def _end(part: Number | re.Match[str]) -> int:
    return part.end if isinstance(part, Number) else part.end()


def _continues(text: str, before: Number | re.Match[str], part: Number | re.Match[str], spelling: Spelling) -> bool:
    """Says whether a power of ten joins two parts: a run behind digits begins with one, one before ends in one."""
    between = text[_end(before) : _start(part)]
    if isinstance(part, Number):
        power = not isinstance(before, Number) and spelling.numerals[before[0][-1]] >= 10
        following = text[part.end : part.end + 2].strip()[:1]
        return power and (not between or (between == " " and spelling.numerals.get(following, 0) >= 10))
    return isinstance(before, Number) and between in ("", " ") and spelling.numerals[part[0][0]] >= 10


def _evaluated(chain: Sequence[Number | re.Match[str]], spelling: Spelling) -> Number | None:
    if all(isinstance(part, Number) for part in chain):
        return None
    spelled = not any(isinstance(part, Number) for part in chain)
    total = section = Decimal(0)
    current: Decimal | None = None
    for value in _values(chain, spelling):
        if value is None or total > _LARGEST:
            return None
        if isinstance(value, Number):
            current = value.value
        elif value < 10:
            current = (current or 0) * 10 + Decimal(value)
        elif value < _MYRIAD:
            section, current = section + (1 if current is None else current) * value, None
        elif total and not section and current is None:
            total *= value  # a myriad of hundred millions
        else:
            total, section, current = total + ((section + (current or 0)) or 1) * value, Decimal(0), None
    total += section + (current or 0)
    first = next(_values(chain, spelling))
    # A lone "one" is a word of many meanings, and a run that opens with a myriad is one of another kind.
    if spelled and (total == 1 or (isinstance(first, int) and first >= _MYRIAD)):
        return None
    return Number(total, _start(chain[0]), _end(chain[-1]), spelled=spelled)


def _values(chain: Sequence[Number | re.Match[str]], spelling: Spelling) -> Iterator[Number | int | None]:
    for part in chain:
        if isinstance(part, Number):
            yield part
        elif len(part[0]) > 30:
            yield None
        else:
            yield from (spelling.numerals[char] for char in part[0])
