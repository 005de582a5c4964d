"""Answers at the opening of a completion, or set apart in it: what follows them only explains."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import combinations, permutations

from mgsm.extraction.body import Body
from mgsm.extraction.choosing import LARGEST_COUNT, Found, decided, resolve
from mgsm.extraction.number import Number, comes_of
from mgsm.extraction.phrases import has_letters, weight
from mgsm.extraction.segments import Span, line_starts
from mgsm.extraction.solving import concludes_with_number
from mgsm.extraction.truncation import breaks_off

Pairs = Callable[[Sequence[Decimal], int], Iterable[tuple[Decimal, ...]]]

MAX_BARE_WORDS = 4
"""Words of a sentence that is hardly more than its number."""
_MAX_UNIT = 10
_MAX_UNIT_WORDS = 2
# A line or a title without numbers that ends in a colon opens the next paragraph.
_PARAGRAPH_TITLE = re.compile(r"[^\S\n]*\n[^\S\n]*\n[^\d\n:]{1,60}[:\uff1a)\uff09\u3011]")
_OPTIONS = re.compile(r"^[ \u00a0]*\(?[A-E][.):\u3001]", re.MULTILINE)
_SIGNS = "=\u00d7\u00f7"
_COLON = re.compile(r"[^\w\n]*:")
_BLANK_LINE = re.compile(r"[^\S\n]*\n[^\S\n]*\n")


def bare_number(body: Body) -> Found | None:
    """Takes the first line where it is hardly more than a number, in direct mode whatever follows it.

    In other modes the number and its unit must be all there is: a model that does not reason aloud.
    """
    if not body.sentences or (body.mode != "direct" and (len(body.sentences) > 1 or len(body.numbers) != 1)):
        return None
    start, end = body.sentences[0]
    line = body.text[start:end]
    if len(body.sentences) > 1 and (_is_first_step(body, start, end) or len(_OPTIONS.findall(body.written)) > 1):
        return None
    titles = line.rstrip().endswith(":") and all(number.spelled for number in body.between(start, end))
    if titles or weight(line) > MAX_BARE_WORDS + 1:
        return None
    number = resolve(body, start, end)
    if number is None or (body.mode != "direct" and not _is_alone(body, number)):
        return None
    return decided(body, number, "bare-number")


def _is_first_step(body: Body, start: int, end: int) -> bool:
    """Says whether a first line calculates or leads to a number, and results follow: "Milk: 2 x 3 = 6", "Total: 9"."""
    if not (body.calculates((start, end)) or any(map(body.is_operand, body.between(start, end)))):
        return False
    return body.last_announcement >= end or any(map(body.is_result, body.between(end, len(body.text))))


def _is_alone(body: Body, number: Number) -> bool:
    """Says whether the only number of a text has nothing beside it but a short unit behind."""
    before, after = body.text[: number.start], body.text[number.end :]
    letters = sum(char.isalpha() for char in after)
    return not any(map(str.isalpha, before)) and letters <= _MAX_UNIT


def answer_first(body: Body) -> Found | None:
    """Takes the opening sentence of a short answer whose rest only explains it.

    It stands apart, or the rest opens with a reason, or one operation on its numbers gives the first one. Not where a
    chain of thought was asked for: there the facts come first.
    """
    if body.reasons_aloud or breaks_off(body):
        return None
    close = body.explanation_start(body.turning_point)
    spans = body.numbered(body.turning_point, close)
    apart = _summed_up(body, spans) or _set_apart(body, spans)
    if apart is not None:
        return decided(body, apart, "answer-first")
    if len(spans) < 2 or len(spans) > 4:
        return None
    start, end = spans[0]
    facts = [number for number in body.between(end, close) if not number.spelled or abs(number.value) > 1]
    number = resolve(body, start, end)
    if number is None or "=" in body.text or _concludes(body, end, facts[-1].start):
        return None
    markers = body.markers
    opens = any(_opens(body, marker, end) for marker in (markers.reasons, markers.headings))
    explained = len(body.between(start, end)) == 1 and _follows(number, body.between(*spans[1]))
    explained = explained and all(fact.value != number.value for fact in facts[:-1])
    if opens or explained:
        return decided(body, number, "answer-first")
    return None


def _summed_up(body: Body, spans: Sequence[Span]) -> Number | None:
    """Returns the number of an opening sentence that begins with a conclusion and a colon: "In short: 45 euros"."""
    if len(spans) < 2 or spans[0] != body.sentences[0]:
        return None
    start, end = spans[0]
    opening = next(line_starts(body.markers.conclusions, body.text, start, end), None)
    announces = opening is not None and _COLON.match(body.text, opening.end()) is not None
    return resolve(body, start, end) if announces else None


def _set_apart(body: Body, spans: Sequence[Span]) -> Number | None:
    """Returns the one number of a first paragraph that an explanation follows, or that has hardly more than it."""
    if len(spans) < 2 or spans[0] != body.sentences[0]:
        return None
    start, end = spans[0]
    numbers = [number for number in body.between(start, end) if not number.spelled or abs(number.value) > 1]
    stressed = [number for number in numbers if body.is_bold(number)]
    numbers = stressed if len(stressed) == 1 else numbers
    line = body.text[start:end]
    if len(numbers) != 1 or _is_label(line):
        return None
    markers = body.markers
    explained = any(_opens(body, marker, end) for marker in (markers.reasons, markers.headings))
    below = start + len(line.rstrip())
    apart = _BLANK_LINE.match(body.text, below) is not None
    if _PARAGRAPH_TITLE.match(body.text, below) and (explained or body.is_bold(numbers[0])):
        return numbers[0]
    explanation = body.between(end, len(body.text))
    open_ = _is_left_open(numbers[0], explanation) and not concludes_with_number(body, end, line_starts)
    if apart and open_ and not any(map(body.is_bold, explanation)):
        return numbers[0]
    if weight(line) > MAX_BARE_WORDS:
        return None
    opens = not has_letters(body.text[start : numbers[0].start])
    later = [number for number in body.between(end, len(body.text)) if body.is_result(number)]
    agrees = all(number.value == numbers[0].value for number in later[-1:])
    bare = apart and opens and agrees and weight(line) <= _MAX_UNIT_WORDS
    alone = bare or (body.is_bold(numbers[0]) and (opens or apart))
    is_all = not has_letters(body.text[start : numbers[0].start] + body.text[numbers[0].end : end])
    return numbers[0] if explained or alone or (is_all and numbers[0].spelled) else None


def _is_left_open(number: Number, explained: Sequence[Number]) -> bool:
    """Says whether an explanation never says a number again, but gives it in one operation, or to be rounded."""
    if any(other.value % 1 and abs(other.value - number.value) < 1 for other in explained):
        return all(other.value != number.value for other in explained)
    told = list({other.value: other for other in explained}.values())
    return all(other.value != number.value for other in told) and _follows(number, told, permutations)


def _is_label(line: str) -> bool:
    """Says whether a line announces or calculates."""
    return line.rstrip().endswith(":") or any(sign in line for sign in _SIGNS)


def _opens(body: Body, marker: re.Pattern[str], end: int) -> bool:
    """Says whether a marker opens a sentence before any further number."""
    first = next(line_starts(marker, body.text, end, len(body.text)), None)
    return first is not None and not body.between(end, first.start())


def _concludes(body: Body, start: int, end: int) -> bool:
    """Says whether a conclusion or a result is announced."""
    patterns = (body.markers.conclusions, body.lexicon.statements.weak_cues, body.lexicon.statements.cues)
    return any(pattern.search(body.text, start, end) for pattern in patterns)


def _follows(number: Number, facts: Sequence[Number], pairs: Pairs = combinations) -> bool:
    """Says whether one operation on two of the numbers, in the order told or in any, gives the first."""
    values = [fact.value for fact in facts if not fact.spelled or fact.value > LARGEST_COUNT][:6]
    return any(comes_of(number.value, *pair) for pair in pairs(values, 2))


def emphasised(body: Body) -> Found | None:
    """Takes the one number in bold that is, with its unit, all of a line, where nothing is worked out behind it."""
    bold = [number for number in body.between(body.turning_point, len(body.text)) if body.is_bold(number)]
    if len(bold) != 1:
        return None
    start, end = body.sentence_at(bold[0].start)
    line = body.text[start:end]
    if len(body.between(start, end)) > 1 or _is_label(line) or weight(line) > MAX_BARE_WORDS:
        return None
    after = body.between(end, len(body.text))
    worked_out = any(body.is_result(number) for number in after) or concludes_with_number(body, end)
    return None if worked_out or not after else decided(body, bold[0], "emphasised")
