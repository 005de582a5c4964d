"""Which sentence of a completion is the last that solves, where none says that it answers."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import permutations

from mgsm.extraction.body import Body
from mgsm.extraction.number import Number, comes_of
from mgsm.extraction.phrases import has_letters
from mgsm.extraction.segments import Span, Starts, clause_starts

_MAX_TOLD = 12
"""Numbers told last of which another may come; with more a text is a list."""
_MAX_REMARKS = 5
"""Sentences behind an answer; with more a text goes on."""


def last_solving(body: Body) -> Span | None:
    """Returns the last sentence with a number, if any: in digits, or where it concludes also in words.

    Not one in brackets, not a question or an offer, and not a remark behind what was worked out and said.
    """
    spans = body.numbered(body.turning_point, body.explanation_start(body.turning_point))
    spans = [span for span in spans if not _is_aside(body.text[slice(*span)])] or spans
    spans = [span for span in spans if not body.is_question(span)] or spans
    if not spans:
        return None
    spans = _without_remarks(body, spans)
    in_digits = [span for span in spans if any(not number.spelled for number in body.between(*span))]
    if not in_digits or in_digits[-1] == spans[-1]:
        return spans[-1]
    answers = body.markers.conclusions.search(body.text, *spans[-1]) or _tells_new(body, spans[-1])
    return spans[-1] if answers else in_digits[-1]


def _is_aside(sentence: str) -> bool:
    """Says whether all of a sentence stands in brackets; in square ones also with a word: "[2 marks]"."""
    stripped = sentence.strip(" \u00a0\n.*")
    if stripped.startswith("["):
        return stripped.find("]") == len(stripped) - 1 and has_letters(stripped)
    return stripped.startswith(("(", "\uff08")) and stripped.find(")") in (-1, len(stripped) - 1)


def _without_remarks(body: Body, spans: list[Span]) -> list[Span]:
    """Returns the sentences up to the one that says again what was worked out, where nothing comes of the rest.

    "40 - 15 = 25. So 25 are left. Many people add the 15 and write 55."
    """
    for index in range(len(spans) - 1, max(0, len(spans) - 1 - _MAX_REMARKS), -1):
        start = spans[index][0]
        results = [number.value for number in body.between(0, start) if body.is_result(number)]
        if not results or _solves(body, spans[index], results):
            break
        if any(_says(body, number, results[-1]) for number in body.between(spans[index - 1][0], start)):
            return spans[:index]
    return spans


def _solves(body: Body, span: Span, results: Sequence[Decimal]) -> bool:
    """Says whether a sentence calculates, concludes, tells what comes of numbers before it, or a result again."""
    statements = body.lexicon.statements
    if body.calculates(span) or any(
        pattern.search(body.text, *span)
        for pattern in (body.markers.conclusions, statements.weak_cues, statements.cues)
    ):
        return True
    numbers = body.between(*span)[-_MAX_TOLD:]
    return any(number.value in results or body.is_bold(number) or is_new(body, number) for number in numbers)


def _says(body: Body, number: Number, value: Decimal) -> bool:
    """Says whether a number gives a result apart from the calculation, or in bold within it."""
    apart = not body.is_result(number) or body.is_bold(number)
    return number.value == value and apart and not body.is_operand(number)


def is_new(body: Body, number: Number) -> bool:
    """Says whether a number not told before comes of others by one step, or is one of them in hundredths."""
    if any(number.value == other.value for other in body.between(0, number.start)):
        return False
    told = list({other.value: other for other in reversed(body.between(0, number.start))})[:_MAX_TOLD]
    return any(number.value == 100 * value for value in told) or any(
        comes_of(number.value, *pair) for pair in permutations(told, 2)
    )


def _tells_new(body: Body, span: Span) -> bool:
    """Says whether a sentence spells out a number above ten that is not told before."""
    told = {number.value for number in body.between(0, span[0])}
    return any(abs(number.value) > 10 and number.value not in told for number in body.between(*span))


def concludes_with_number(body: Body, start: int, starts: Starts = clause_starts) -> bool:
    """Says whether a word of a conclusion that opens a clause (or a line) behind a place has a number behind it.

    Not one within a clause: "in all" may tell there what was given.
    """
    matches = starts(body.markers.conclusions, body.text, start, len(body.text))
    return any(body.between(match.end(), body.sentence_at(match.start())[1]) for match in matches)
