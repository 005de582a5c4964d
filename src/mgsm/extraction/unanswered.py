"""Whether a completion lays a problem out and never works anything out."""

from __future__ import annotations

import re

from mgsm.extraction.body import Body
from mgsm.extraction.phrases import weight
from mgsm.extraction.segments import Span

_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")
# What labels an amount at the end of a line: "Left: 11 eggs".
_LABELLED = re.compile(r":[^:\n]{0,30}$")
_FEWEST_STEPS, _FEWEST_FACTS = 2, 2
_FEWEST_WORDS = 3


def is_plan(body: Body) -> bool:
    """Says whether all numbers stand in numbered steps without a result, behind which a remark follows.

    "1. Find the cost of the 3 books. 2. Take it from the 20 euros. Shall I do it, or would you like to try?"
    """
    if _works(body) or not body.numbers:
        return False
    steps = [_line(body, start) for start in body.counters]
    if len(steps) < _FEWEST_STEPS:
        return False
    loose = (number for number in body.between(steps[0][0], len(body.text)) if not number.spelled)
    if any(all(not start <= number.start < end for start, end in steps) for number in loose):
        return False
    end = steps[-1][1]
    # Steps without any number may follow.
    rest = _PARAGRAPH.search(body.text, end - 1)
    if rest is None or weight(body.text[rest.end() :]) < _FEWEST_WORDS or body.between(rest.end(), len(body.text)):
        return False
    return _LABELLED.search(body.text[slice(*steps[-1])].rstrip()) is None


def is_question(body: Body) -> bool:
    """Says whether a problem is told and its question asked, and nothing is said in reply: a translation of it."""
    numbers = [number for number in body.numbers if not number.spelled]
    if not numbers or _works(body):
        return False
    close = _PARAGRAPH.search(body.text, numbers[-1].end)
    last = body.sentence_at(numbers[-1].start)[0]
    # The question may name a number itself.
    for start, end in body.sentences:
        if last <= start < (close.start() if close else len(body.text)):
            asked = body.markers.quantities.search(body.text, start, end)
            if asked is not None and body.markers.asks.search(body.text, asked.start(), end):
                facts = [number for number in numbers if number.start < asked.start()]
                concludes = facts and body.markers.conclusions.search(body.text, 0, facts[-1].start)
                return len(facts) >= _FEWEST_FACTS and not concludes
    return False


def _works(body: Body) -> bool:
    """Says whether anything is worked out or set in bold."""
    return any(body.is_result(number) or body.is_bold(number) for number in body.numbers)


def _line(body: Body, position: int) -> Span:
    end = body.text.find("\n", position)
    return body.text.rfind("\n", 0, position) + 1, len(body.text) if end < 0 else end
