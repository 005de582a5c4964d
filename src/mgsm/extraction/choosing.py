"""Which number of a sentence answers: the parts that several rules share."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from mgsm.extraction.body import Body
from mgsm.extraction.number import Number, comes_of
from mgsm.extraction.phrases import has_letters, unspaced_in
from mgsm.extraction.solving import is_new
from mgsm.extraction.truncation import is_cut_short

_APART = re.compile(r"[,;:()\[\]\n\u3001\uff0c\uff08\uff1b\u2014]|[.!?] ")
_MAX_FILLERS = 2
_LONGEST_WORD = 24
ARROW = "\u2192"
LARGEST_COUNT = 20
"""Up to here words for numbers count things beside the point."""
# A sentence with more numbers is a loop; its ends tell as much as all of it.
_MAX_NUMBERS = 200
_LAST = 4
_WORD = re.compile(r"[^\W\d_]+")
_ENDS_WORDS = re.compile(r"[^\w:]*(?:$|\n)|[ \u00a0]?[^\w\s:]")


class Found(NamedTuple):
    """What a rule decides: a number, or with none that the completion commits to no number."""

    number: Number | None
    rule: str | None = None


SILENT = Found(None)


def decided(body: Body, number: Number, rule: str) -> Found:
    """Returns the number as found, or silence where it is one end of a range."""
    return SILENT if body.is_in_range(number) else Found(number, rule)


def resolve(body: Body, start: int, end: int) -> Number | None:
    """Returns the number with which a sentence answers.

    In this order: what stands in bold, what a conclusion says, what an equation gives, and otherwise the last
    number that does not repeat one of the facts told before.
    """
    pool = _candidates(body, start, end)
    if not pool:
        return None
    if body.text.count(ARROW, start, end) > 1:
        return pool[-1]  # "12 coins -> doubled: 24 -> gave 5 away: 19"
    bold = [number for number in pool if body.is_bold(number)]
    results = [number for number in pool if body.is_result(number)]
    # "**Method 2** 3 x 4 = 12" opens with a title.
    titled = bold == pool[:1] and 0 < bold[0].value <= LARGEST_COUNT and len(results) > 0
    if bold and len(bold) < len(pool) and not titled:
        return bold[-1]
    paired = _in_two_units(body, pool)
    if paired is not None:
        return paired
    concluded = _after_conclusion(body, pool, results[-1].end if results else start, end)
    restated = None if results else _restated(body, pool)
    if restated is not None and not _tells_another(body, restated, concluded):
        further = worked_on(body, restated, end)
        return further if further in pool else restated
    if results and not concluded:
        return _as_percentage(results[-1], pool) or _from_result(body, results[-1], pool) or results[-1]
    if len(concluded) > 1 and not results:
        given = [number.value for number in pool if number.start < concluded[0].start]
        first, last = (_is_balance(number.value, given) for number in (concluded[0], concluded[-1]))
        if first and not last:
            return worked_on(body, concluded[0], end) or concluded[0]
    # "In all he takes 135 kilos from his 9 hives": a number that the sentence opened with concludes nothing.
    before = pool[: pool.index(concluded[0])] if len(concluded) == 1 and not results else []
    repeats = any(number.value == concluded[0].value for number in before)
    found = _last_new(body, concluded if concluded and not repeats else pool)
    return _derived(body, found, pool, end) or found


def _derived(body: Body, found: Number, pool: Sequence[Number], end: int) -> Number | None:
    """Returns what a sentence has worked out where it ends on a fact: "so 18 more, which makes the 12 rows of 14"."""
    if body.is_in_range(found) or not any(n.value == found.value for n in body.between(0, found.start)):
        return None
    if any(
        number.value == found.value and (body.is_result(number) or body.is_alone(number))
        for number in body.between(0, end)
    ):
        return None
    new = [number for number in pool if abs(number.value) > 1 and not body.is_operand(number) and is_new(body, number)]
    return new[-1] if new else None


def worked_on(body: Body, number: Number, end: int) -> Number | None:
    """Returns the last number of a sentence where it comes of another: "27 in all, shared by 3 make 9 each"."""
    told = {other.value for other in body.between(0, number.start)}
    after = body.between(number.end, end)
    for count in range(len(after), 0, -1):
        *others, last = after[:count]
        if _comes_of(body, last, number, others, told):
            return last
        if last.value not in told:
            break  # behind "28 baht each" may stand what was told: "out of the 120"
    return None


def _comes_of(body: Body, last: Number, number: Number, others: Sequence[Number], told: Set[Decimal]) -> bool:
    """Says whether a number comes of one before it and of others in the same sentence."""
    # "He pays with 20, less the 15 leaves 5": the rest of the sentence counts too where the last number is new.
    rest = [] if last.value in told else body.between(body.sentence_at(number.start)[0], number.start)
    new = [other for other in (*rest, *others) if other.value not in told or last.value not in told]
    # "24 have seats, but 31 came, so 7 stand".
    concluded = body.markers.conclusions.search(body.text, number.end, last.start) if new else None
    pairs = [*((number, other) for other in new), *((other, number) for other in (*rest, *(new if concluded else ())))]
    values = [(first.value, second.value) for first, second in pairs]
    latest = body.latest_result(body.sentence_at(number.start)[0])
    if latest is not None and last.value not in told:
        values += [(number.value, latest), (latest, number.value)]
    return any(comes_of(last.value, *pair) for pair in values)


def _tells_another(body: Body, restated: Number, concluded: Sequence[Number]) -> bool:
    """Says whether the next number is concluded behind one worked out: "5 buses are full, so 6 are needed"."""
    return len(concluded) == 1 and concluded[0].start > restated.end and concluded[0].value == restated.value + 1


def _restated(body: Body, pool: Sequence[Number]) -> Number | None:
    """Returns the number that repeats what was last worked out, whatever else the sentence says."""
    latest = body.latest_result(pool[0].start)
    told = (number for number in pool if number.value == latest and not body.is_operand(number))
    found = next((number for number in told if not _is_whole(body, number)), None)
    if found is not None or latest is None or not latest % 1 or not body.was_divided(latest, pool[0].start):
        return found
    # "200 / 45 = 4.44, so 5 buses are needed for the 200 pupils".
    rounded = (latest // 1, latest // 1 + 1)
    return next((number for number in pool if number.value in rounded and not body.is_operand(number)), None)


def _in_two_units(body: Body, pool: Sequence[Number]) -> Number | None:
    """Returns the one number that "37 baht 50 satang" says, where 37.50 was worked out."""
    for whole, part in pairwise(pool[-_LAST:]):
        value = whole.value + part.value / 100
        if part.value < 100 and value % 1 and value == body.latest_result(whole.start):
            return Number(value, whole.start, part.end)
    return None


def _outside_brackets(body: Body, pool: list[Number], start: int) -> list[Number]:
    """Returns the numbers without those in brackets, unless a calculation there gives what is not said outside."""
    inside = [number for number in pool if body.is_in_brackets(number, start)]
    outside = [number for number in pool if number not in inside]
    said = {number.value for number in outside}
    below_zero = [number for number in inside if number.value < 0 and -number.value in said]
    if below_zero:
        return below_zero
    return pool if any(body.is_result(n) and n.value not in said for n in inside) else outside or pool


def _as_percentage(result: Number, pool: Sequence[Number]) -> Number | None:
    """Returns the number behind a result that says it in hundredths: "= 0.15, that is 15 %"."""
    return next((number for number in pool if number.start > result.end and number.value == 100 * result.value), None)


def _is_balance(value: Decimal, given: Sequence[Decimal]) -> bool:
    """Says whether a value is the sum of at least two others, or the first of them less the rest."""
    return len(given) > 1 and value in (sum(given), given[0] - sum(given[1:]))


def _from_result(body: Body, result: Number, pool: Sequence[Number]) -> Number | None:
    """Returns the last number where it is new and follows from a result by one step: "54 + 25 = 79, so 101 remain"."""
    last = pool[-1]
    told = {number.value for number in body.between(0, last.start)[-_MAX_NUMBERS:]}
    if last.start <= result.end or last.value in told or body.is_operand(last):
        return None
    steps = ((result.value, other) for other in told)
    return last if any(comes_of(last.value, *step) or comes_of(last.value, *step[::-1]) for step in steps) else None


def _candidates(body: Body, start: int, end: int) -> list[Number]:
    """Returns the numbers of the sentence, before what only comments; words only where there are no digits."""
    pool = [number for number in body.between(start, end)[-_MAX_NUMBERS:] if not body.is_rejected(number)]
    in_digits = [number for number in pool if not number.spelled]
    in_words = [number for number in pool if number.spelled and abs(number.value) > 1]
    if in_words and all(_is_difference(body, number) for number in in_digits):
        in_digits = []
    # An amount spelled out in full at the end is as good as digits before it.
    amounts = [number for number in in_words if number.value > LARGEST_COUNT and number.value % 100]
    if in_digits and amounts and amounts[-1] == pool[-1]:
        in_digits = sorted([*in_digits, *amounts], key=lambda number: number.start)
    pool = in_digits or in_words
    if not pool:
        return []
    pool = [number for number in pool if not body.is_in_date(number)] or pool
    pool = _outside_brackets(body, pool, start)
    markers = body.markers
    for match in markers.asides.finditer(body.text, start, end):
        # The longer word concludes, as Thai "because of that"; "…, and since four are broken, …" leads on.
        leads_on = markers.dangles.search(body.text, max(start, match.start() - _LONGEST_WORD), match.start())
        if leads_on or markers.conclusions.match(body.text, match.start()) or _works_on(body, match.end(), end):
            continue
        before = [number for number in pool if number.end <= match.start()]
        rest = body.text[match.end() : end]
        works_on = bool(before) and body.is_result(before[-1])
        again = (n for n in body.between(match.end(), end) if not (works_on and body.is_operand(n)))
        repeats = bool(before) and any(number.value == before[-1].value for number in again)
        concluded = bool(before) and markers.conclusions.search(body.text, start, before[-1].start) is not None
        concludes = markers.conclusions.search(body.text, match.start(), end) is not None
        if before and (repeats or "=" not in rest) and (concluded or not concludes):
            return pool if _answers_behind(body, before, pool[len(before) :]) else before
    return pool


def _works_on(body: Body, start: int, end: int) -> bool:
    """Says whether what a stretch works out last is said again in it."""
    behind = body.between(start, end)
    latest = next((number for number in reversed(behind) if body.is_result(number)), None)
    return latest is not None and any(n.start > latest.end and n.value == latest.value for n in behind)


def _answers_behind(body: Body, before: Sequence[Number], behind: Sequence[Number]) -> bool:
    """Says whether what was worked out stands only behind a remark: "of the 30 eggs, without the 5 broken, 25"."""
    earlier = body.between(0, before[0].start)
    latest = body.latest_result(before[0].start)
    told = {number.value for number in earlier}
    said = {number.value for number in before}
    return latest not in said and said <= told and [number.value for number in behind[-1:]] == [latest]


def _after_conclusion(body: Body, pool: Sequence[Number], start: int, end: int) -> list[Number]:
    """Returns the numbers behind the last conclusion word that has any."""
    for match in reversed(list(body.markers.conclusions.finditer(body.text, start, end))):
        after = [number for number in pool if number.start >= match.end()]
        if after:
            return after
    return []


def _last_new(body: Body, pool: Sequence[Number]) -> Number:
    """Returns the last number that is not known before, or is what the last equation gave."""
    earlier = body.between(0, pool[0].start)
    facts = {number.value for number in earlier if not body.is_result(number)}
    first_told = {number.value: number.start for number in reversed(earlier)}
    latest = body.latest_result(pool[0].start)
    hundredths = [number for number in pool if latest and number.value == 100 * latest]
    if hundredths:
        return hundredths[-1]
    new = [number for number in pool if not body.is_operand(number)] or list(pool)
    fresh: list[Number] = []
    for number in new:
        if number.value not in facts or number.value == latest:
            fresh.append(number)
        facts.add(number.value)
    # Where all is known but "in 1 week", what was worked out stands later than what was given.
    new = [number for number in new if number.value != 1] or new
    if not [number for number in fresh if number in new]:
        return max(new, key=lambda number: (first_told.get(number.value, -1), number.start))
    # "The balance is -350, that is a debt of 350".
    if latest is not None and latest < 0 and fresh[-1].value == -latest:
        return next((number for number in reversed([*earlier, *new]) if number.value == latest), fresh[-1])
    # "each of the 12 groups gets 3 sheets, so 36 sheets for the 12 groups".
    if latest is not None and fresh[-1].value == latest:
        told = {number.value for number in earlier} - {latest}
        steps = [n for n in fresh if n.value not in told and any(comes_of(n.value, latest, other) for other in told)]
        if steps:
            return steps[-1]
    parts = [n for n in fresh if not (_is_whole(body, n) or _is_difference(body, n))] or fresh
    # "in 1 day": a one that is not all there is counts a unit.
    return ([number for number in parts if number.value != 1] or parts)[-1]


def _is_difference(body: Body, number: Number) -> bool:
    """Says whether the number is by how much something is more than something else, or that other thing."""
    markers = body.markers
    before = body.text[max(0, number.start - 40) : number.start]
    return bool(markers.difference.match(body.text, number.end) or markers.compared.search(before))


def _is_whole(body: Body, number: Number) -> bool:
    """Says whether the number only says of what, or for what, another one is: "24 of the 45", "64 for 16 glasses"."""
    part = body.number_before(number)
    return part is not None and body.markers.of_whole.fullmatch(body.text, part.end, number.start) is not None


def slot(body: Body, position: int, end: int) -> Number | None:
    """Returns the number that an announced answer gives, from the announcement on to the end of its sentence."""
    pool = [number for number in body.between(position, end)[:_MAX_NUMBERS] if not body.is_rejected(number)]
    immediate = _immediate(body, position, pool)
    concluded = [] if immediate is None else _after_conclusion(body, pool, immediate.end, end)
    if immediate is None or (
        concluded and (_is_difference(body, immediate) or _only_given(body, immediate, concluded))
    ):
        return resolve(body, position, end)
    worked_out = _worked_out(body, immediate, pool) or _summed(pool) or _told_again(body, immediate, pool)
    if worked_out is not None:
        return worked_out
    if body.is_in_range(immediate) or not body.is_operand(immediate):
        return None if is_cut_short(body, immediate) else immediate
    results = [number for number in pool if body.is_result(number)] or concluded
    return results[-1] if results else None


def _only_given(body: Body, immediate: Number, concluded: Sequence[Number]) -> bool:
    """Says whether a fact told before stands before a conclusion that is new: "in its 8 months it made 36 in all"."""
    earlier = body.between(0, immediate.start)
    facts = {number.value for number in earlier if not body.is_result(number)}
    told = immediate.value in facts and not body.is_operand(immediate)
    return told and concluded[-1].value not in {number.value for number in earlier}


def _told_again(body: Body, immediate: Number, pool: Sequence[Number]) -> Number | None:
    """Returns what was last worked out, where a fact stands first: "in 5 hours she reads 40 pages"."""
    if len(pool) < 2:
        return None
    restated = _restated(body, pool)
    if restated is None and immediate.spelled:
        latest = next((n.value for n in reversed(body.between(0, immediate.start)) if not body.is_result(n)), None)
        restated = next((number for number in pool if number.spelled and number.value == latest), None)
    if restated is None or restated.start <= immediate.start:
        return None
    told = any(n.value == immediate.value and not body.is_result(n) for n in body.between(0, immediate.start))
    told = told or (immediate.spelled and immediate.value < LARGEST_COUNT)
    return restated if told and _APART.search(body.text, immediate.end, restated.start) is None else None


def _summed(pool: Sequence[Number]) -> Number | None:
    """Returns the last of at least three numbers where it is the sum of the others: "12 apples, 8 pears, 20 in all"."""
    return pool[-1] if len(pool) > 2 and pool[-1].value == sum(number.value for number in pool[:-1]) else None


def _worked_out(body: Body, immediate: Number, pool: Sequence[Number]) -> Number | None:
    """Returns what a calculation that the announcement begins with comes to: "5% of 200 = 10".

    Not a calculation behind a comma or in brackets: that is the check of an answer given.
    """
    for number in pool:
        if number.start > immediate.start and body.is_result(number):
            gap = body.text[immediate.end : number.start]
            multiplies = gap.startswith("(") and not has_letters(gap)  # "3(14) + 2(9) = 60"
            if not multiplies and (_APART.search(gap) or _words(gap) > _MAX_FILLERS):
                return None
            rest = [other for other in pool if other.start > number.start]
            works_on = all(body.is_operand(other) or body.is_result(other) for other in rest)
            return next((other for other in reversed(rest) if works_on and body.is_result(other)), number)
    return None


def _immediate(body: Body, position: int, pool: Sequence[Number]) -> Number | None:
    """Returns the number that follows at once, but for a word or two: "about", "the sum of"."""
    for number in pool:
        gap = body.text[position : number.start]
        if number.spelled:
            ends = _ENDS_WORDS.match(body.text[number.end : number.end + 40])
            if has_letters(gap) or (number.value <= 1 and not ends):
                continue
        skipped = any(not other.spelled and other.start < number.start for other in pool)
        return number if not skipped and _words(gap) <= _MAX_FILLERS else None
    return None


def _words(text: str) -> float:
    unspaced = unspaced_in(text)
    return unspaced / 4 if unspaced else len(_WORD.findall(text))
