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
    if len(body.counters) < _FEWEST_STEPS or not body.numbers or _works(body):
        return False
    lines = _lines(body, body.counters[0])
    if any(any(not n.spelled for n in body.between(*line)) and not body.counts(line) for line in lines):
        return False
    end = next(line for line in reversed(lines) if body.counts(line))[1]
    # Steps without any number may follow.
    rest = _PARAGRAPH.search(body.text, end - 1)
    if rest is None or weight(body.text[rest.end() :]) < _FEWEST_WORDS or body.between(rest.end(), len(body.text)):
        return False
    last = body.text.rfind("\n", 0, end - 1) + 1
    return _LABELLED.search(body.text[last:end].rstrip()) is None


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
                concludes = facts and body.markers.conclusions.search(body.text, 0, numbers[-1].start)
                return len(facts) >= _FEWEST_FACTS and not concludes
    return False


def only_asks(body: Body) -> bool:
    """Says whether every number stands in a question, as where something is asked back before anything is done."""
    spans = [span for span in body.sentences if any(not number.spelled for number in body.between(*span))]
    return bool(spans) and all(map(body.is_question, spans)) and not _works(body)


def _works(body: Body) -> bool:
    """Says whether anything is worked out or set in bold."""
    return any(body.is_result(number) or body.is_bold(number) for number in body.numbers)


def _lines(body: Body, position: int) -> list[Span]:
    """Returns the lines from that of a position on, line ends included."""
    start = body.text.rfind("\n", 0, position) + 1
    found = []
    for line in body.text[start:].splitlines(keepends=True):
        found.append((start, start + len(line)))
        start += len(line)
    return found
