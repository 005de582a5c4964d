"""Whether a completion stops in the middle of a sentence or of a number."""

from __future__ import annotations

import re

from mgsm.extraction.body import Body
from mgsm.extraction.number import Number
from mgsm.extraction.phrases import LETTER, is_unspaced
from mgsm.extraction.segments import Span, is_closed
from mgsm.extraction.separators import outcome_before

# What no sentence ends on: it announces more.
_LEADS_ON = re.compile(r"(?:[,;:(=+\u00d7\u00f7/\u2248<\u3001\u2014\u00b7-]|\s[*x])$")
_NEW_CLAUSE = re.compile(r"[,;\u3001] *\S")
_LETTER = re.compile(LETTER)
_END_MARK = re.compile(r"[.!?\u3002\u0964\u061f](?=\s|[^\x00-\x7f])")
_MAX_UNIT_WORDS = 3


def is_torn(body: Body) -> bool:
    """Says whether the last sentence lacks its end mark and leads on, or gives a fact rather than a result."""
    if not body.sentences:
        return False
    span = body.sentences[-1]
    sentence = body.text[slice(*span)].rstrip()
    if is_closed(sentence) and not _LEADS_ON.search(sentence):
        return False
    numbers = body.between(*span)
    last = ([number for number in numbers if not number.spelled] or list(numbers))[-1:]
    if not last:
        return any(char.isalnum() for char in sentence)
    if _LEADS_ON.search(sentence) or _leads_on(body, body.text[last[0].end : span[0] + len(sentence)]):
        return True
    return not _is_outcome(body, last[0], span)


def _leads_on(body: Body, tail: str) -> bool:
    """Says whether more follows the last number than its unit."""
    if not _LETTER.search(tail):
        return False
    patterns = (body.lexicon.markers.conclusions, body.lexicon.statements.cues, _NEW_CLAUSE)
    return any(pattern.search(tail) for pattern in patterns) or _weight(tail) > _MAX_UNIT_WORDS


def _weight(tail: str) -> float:
    """Returns the number of words, five letters taken for one where the script sets no spaces."""
    unspaced = sum(map(is_unspaced, tail))
    return unspaced / 5 if unspaced else len(tail.split())


def _is_outcome(body: Body, last: Number, span: Span) -> bool:
    """Says whether an unmarked sentence may be taken for whole: it calculates, concludes, or is all there is.

    In a chain of thought facts come first, so there a lone unmarked fact is the beginning of one.
    """
    if body.is_operand(last) or is_cut_short(body, last):
        return False
    if any(body.is_result(number) or body.is_bold(number) for number in body.between(*span)):
        return True
    line = body.text.rfind("\n", 0, span[0]) + 1
    marks_sentences = _END_MARK.search(body.text, line, span[0]) is not None
    patterns = (body.lexicon.markers.conclusions, body.lexicon.statements.weak_cues)
    conclusion = next(filter(None, (pattern.search(body.text, span[0], last.start) for pattern in patterns)), None)
    if not body.reasons_aloud:
        return conclusion is not None or not marks_sentences
    if conclusion is None or not _writes_without_marks(body.text):
        return False
    facts = {number.value for number in body.between(0, conclusion.start())}
    return any(number.value not in facts for number in body.between(conclusion.end(), span[1]))


def _writes_without_marks(text: str) -> bool:
    """Says whether the text is in a script that sets no full stops, as Thai."""
    return not _END_MARK.search(text) and any(map(is_unspaced, text))


def is_cut_short(body: Body, number: Number) -> bool:
    """Says whether the text ends inside the number: it is the beginning of what a calculation gave."""
    if body.text[number.end :].strip(" ,"):
        return False
    written = _digits(body.text[number.start : number.end])
    results = [other.value for other in body.between(0, number.start) if body.is_result(other)]
    if number.value in results:
        return False
    outcome = outcome_before(body.text, number.start, body.lexicon)
    if outcome is not None:
        results = [] if outcome == number.value else [outcome]
    wholes = (_digits(f"{value:f}".rstrip("0") if value % 1 else f"{value:.0f}") for value in results)
    return any(whole != written and whole.startswith(written) for whole in wholes)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
