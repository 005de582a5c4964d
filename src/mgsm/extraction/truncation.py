"""Whether a completion stops in the middle of a sentence or of a number."""

from __future__ import annotations

import re
import unicodedata

from mgsm.extraction.body import Body
from mgsm.extraction.number import Number
from mgsm.extraction.phrases import has_letters, is_unspaced, weight
from mgsm.extraction.segments import Span, is_closed
from mgsm.extraction.separators import outcome_before
from mgsm.extraction.solving import is_new

# What no sentence ends on: it announces more.
_LEADS_ON = re.compile(r"(?:[,;:(=+\u00d7\u00f7/\u2248<\u3001\u2014\u00b7-]|\s[*x])$")
_NEW_CLAUSE = re.compile(r"[,;\u3001] *\S")
_END_MARK = re.compile(r"[.!?\u3002\u0964\u061f](?=\s|[^\x00-\x7f]|$)")
_TORN_NUMBER = re.compile(r"-?\d[\d .,\u00a0']*")
_LABEL = re.compile(r"[ \u00a0]?:[^\w\n]*")
_FIELD = re.compile(r" *(\w{1,30}): ?\S[^\n:]{0,80}")
# The line below which a written sum has its result.
_RULE = re.compile(r"\n[ \u00a0]*[-=_\u2500\u2014]{3,}[ \u00a0]*\n[ \u00a0]*$")
_LONGEST_RULE = 60
_FEWEST_LOOPS = 3
_FEWEST_FIELDS = 2
_FEWEST_HINTS = 2
_SIGNS = " \u00a0*$\u20ac\u00a3\u20b9"
_MAX_UNIT_WORDS = 3
_MAX_SIGNED_WORDS = 4
_MAX_DIGIT = 10
_NEAR = 40
"""Characters between a word for a result and its number."""


def breaks_off(body: Body) -> bool:
    """Says whether the text ends on a sign or a mark behind which more is due, as "(1200 - 432) / 96 ="."""
    return _LEADS_ON.search(body.written.rstrip()) is not None


def is_torn(body: Body) -> bool:
    """Says whether the last sentence lacks its end mark and leads on, or gives a fact rather than a result."""
    if not body.sentences:
        return False
    span = body.sentences[-1]
    sentence, written = body.text[slice(*span)].rstrip(), body.written[slice(*span)].rstrip()
    numbers = body.between(*span)
    if any(is_cut_short(body, number) for number in numbers[-3:]):
        return True
    if _awaits_a_sum(written) or _is_open_row(body, span) or (body.counts(span) and not has_letters(sentence)):
        return True
    if is_closed(sentence) and not _LEADS_ON.search(written):
        return False
    if body.markers.dangles.search(sentence):
        return True
    if _says_result(body, span) and not _LEADS_ON.search(written):
        return False
    in_digits = [number for number in numbers if not number.spelled]
    # The shortest number words are in many other words of an unmarked line.
    unmarked = _writes_without_marks(body, span)
    spelled = [number for number in numbers if number.spelled and (number.value > _MAX_DIGIT or not unmarked)]
    last = (in_digits or spelled)[-1:]
    if unmarked and spelled and last and spelled[-1].start > last[0].start:
        last = spelled[-1:]
    if not last:
        if _is_record(body, span) or _is_list_of_words(body, span):
            return False
        afterword = _is_afterword(body, span) or _is_signature(body, span)
        return any(char.isalnum() for char in sentence) and (body.counts(span) or not afterword)
    tail = body.text[last[0].end : span[0] + len(sentence)]
    if unmarked and (offer := body.markers.closings.search(tail)):
        tail = tail[: offer.start()]
    if _RULE.search(body.text, max(0, last[0].start - _LONGEST_RULE), last[0].start) or _is_loop(body, tail):
        return False
    stressed = body.is_bold(last[0]) and weight(tail) <= 2 * _MAX_UNIT_WORDS
    restates = unmarked and (stressed or last[0].value == body.latest_result(span[0]))
    # One line in lower case sets no marks at all.
    plain = unmarked or (len(body.sentences) == 1 and body.written.lstrip()[:1].islower())
    if _LEADS_ON.search(written) or (_leads_on(body, tail, _MAX_UNIT_WORDS * (1 + plain)) and not restates):
        return True
    return not _is_outcome(body, last[0], span)


def _is_loop(body: Body, tail: str) -> bool:
    """Says whether what follows the last number was said before again and again."""
    words = tail.strip()
    return weight(words) >= 1 and body.text.count(words) > _FEWEST_LOOPS


def _says_result(body: Body, span: Span) -> bool:
    """Says whether a sentence concludes with what was worked out last, or what one step gives: "So she has 35 left".

    Without marks a conclusion may be far from the end.
    """
    conclusion = body.markers.conclusions.search(body.text, *span)
    numbers = [number for number in body.between(*span) if not body.is_operand(number)]
    if conclusion is None:
        alone = len(numbers) == 1 and body.text[: span[0]].endswith("\n") and not _writes_without_marks(body, span)
        return alone and (numbers[0].value == body.latest_result(span[0]) or body.is_bold(numbers[0]))
    latest, steps = body.latest_result(span[0]), not _writes_without_marks(body, span)
    return any(
        number.start >= conclusion.end() and (number.value == latest or (steps and is_new(body, number)))
        for number in numbers
    )


def _awaits_a_sum(sentence: str) -> bool:
    """Says whether a currency sign with no number before it ends a sentence: "the total is $"."""
    sign = sentence[-1:]
    before = sentence[:-1].rstrip(" \u00a0")[-1:]
    # An even number of dollar signs are those of formulas.
    return before.isalpha() and unicodedata.category(sign) == "Sc" and sentence.count(sign) % 2 == 1


def _is_open_row(body: Body, span: Span) -> bool:
    """Says whether a row of a table has fewer cells than the one above it."""
    above = body.text[: span[0]].rstrip().rpartition("\n")[2]
    row = body.text[slice(*span)].strip()
    return row.startswith("|") and above.lstrip().startswith("|") and row.count("|") < above.count("|")


def _is_afterword(body: Body, span: Span) -> bool:
    """Says whether a paragraph of its own, without numbers, follows in a script that sets no full stops."""
    if body.markers.conclusions.search(body.text, *span):
        return False
    return _writes_without_marks(body, span) and "\n\n" in body.text[: span[0]].replace(" ", "")[-3:]


def _is_record(body: Body, span: Span) -> bool:
    """Says whether the last lines are those of a record: "result: 19", "unit: children"."""
    lines = body.written[: span[1]].rstrip().rsplit("\n", _FEWEST_FIELDS)[-_FEWEST_FIELDS:]
    names = [field[1] for line in lines if (field := _FIELD.fullmatch(line))]
    return len(names) == _FEWEST_FIELDS and all(map(str.islower, names))


def _is_list_of_words(body: Body, span: Span) -> bool:
    """Says whether a conclusion stands before a paragraph with a list of its own, without numbers: hints, tips."""
    last = body.numbers[-1] if body.numbers else None
    behind = [position for position in body.counters if last is not None and position > last.end]
    if last is None or len(behind) < _FEWEST_HINTS or body.text[behind[0]] != "1":
        return False
    apart = "\n\n" in body.text[last.end : behind[0]].replace(" ", "")
    return apart and body.markers.conclusions.search(body.text, body.sentence_at(last.start)[0], last.start) is not None


def _is_signature(body: Body, span: Span) -> bool:
    """Says whether a short last line stands below a short greeting that ends in a comma, as in a letter."""
    above, _, greeting = body.text[: span[0]].rstrip().rpartition("\n")
    short = max(weight(greeting), weight(body.text[slice(*span)])) <= _MAX_SIGNED_WORDS
    return short and bool(above.strip()) and greeting.endswith((",", "\u3001", "\uff0c"))


def _leads_on(body: Body, tail: str, most: int) -> bool:
    """Says whether more follows the last number than its unit of so many words."""
    if not has_letters(tail):
        return False
    patterns = (body.markers.conclusions, body.lexicon.statements.cues, _NEW_CLAUSE)
    said = tail.rstrip()
    # "12 in all" may end there.
    leads = any(match.end() < len(said) for pattern in patterns for match in pattern.finditer(said))
    return leads or weight(tail) > most


def _concludes(body: Body, number: Number, span: Span) -> bool:
    """Says whether a sentence ends on a conclusion behind its number: "12 in all"."""
    end = span[0] + len(body.text[slice(*span)].rstrip())
    return any(match.end() == end for match in body.markers.conclusions.finditer(body.text, number.end, end))


def _is_outcome(body: Body, last: Number, span: Span) -> bool:
    """Says whether an unmarked sentence may be taken for whole: it calculates, concludes, or is all there is.

    In a chain of thought facts come first, so there a lone unmarked fact is the beginning of one.
    """
    if body.is_operand(last):
        return False
    if any(body.is_result(number) or body.is_bold(number) for number in body.between(*span)):
        return True
    if last.value == body.latest_result(span[0]) or _concludes(body, last, span):
        return True
    # A small number in words behind "total" may count anything: "Total: now we add all three".
    counts = last.spelled and last.value <= _MAX_DIGIT
    conclusion = body.markers.conclusions.search(body.text, span[0], last.start)
    if conclusion is None and not counts:
        near = max(span[0], last.start - _NEAR)
        conclusion = body.lexicon.statements.weak_cues.search(body.text, near, last.start)
    if not body.reasons_aloud:
        fact = (
            counts
            or _marks_sentences(body, span)
            or _goes_on(body, last, span)
            or _is_item(body, last, span)
            or _is_given(body, last, span)
        )
        return conclusion is not None or not fact
    labels = conclusion is not None and _LABEL.fullmatch(body.text, conclusion.end(), last.start) is not None
    return labels or _writes_without_marks(body, span)


def _is_given(body: Body, last: Number, span: Span) -> bool:
    """Says whether a sentence behind something worked out says nothing that comes of it: the next fact."""
    if body.latest_result(span[0]) is None or _writes_without_marks(body, span):
        return False
    labelled = body.text[: last.start].rstrip(_SIGNS).endswith((":", "=", "#")) or body.is_alone(last)
    told = {number.value for number in body.between(0, span[0])}
    return not labelled and not any(n.value in told or is_new(body, n) for n in body.between(*span))


def _is_item(body: Body, last: Number, span: Span) -> bool:
    """Says whether a line of several is a list item that opens with a number which comes of none before it."""
    first = next((n for n in body.between(*span) if not n.spelled), last)
    opens = not has_letters(body.text[span[0] : first.start]) and len(body.sentences) > 1
    unclosed = len(body.text[first.end : span[1]].split()) > 0
    return opens and unclosed and not is_new(body, first)


def _goes_on(body: Body, last: Number, span: Span) -> bool:
    """Says whether the word before the last of a sentence joins it to more: "works 6 hours and charges"."""
    joint = body.text[last.end : span[1]].split()[-2:-1]
    return bool(joint) and body.lexicon.spelling.fractions.mixed.fullmatch(joint[0]) is not None


def _marks_sentences(body: Body, span: Span) -> bool:
    """Says whether the sentences before one on its line end in a mark."""
    before = body.text[body.text.rfind("\n", 0, span[0]) + 1 : span[0]].rstrip()
    return weight(before) > _MAX_UNIT_WORDS and _END_MARK.search(before) is not None


def _writes_without_marks(body: Body, span: Span) -> bool:
    """Says whether a sentence is in a script that sets no full stops, as Thai."""
    return any(map(is_unspaced, body.text[slice(*span)])) and "\u3002" not in body.text


def is_cut_short(body: Body, number: Number) -> bool:
    """Says whether the text ends inside the number: it is the beginning of what a calculation gave."""
    tail = _TORN_NUMBER.fullmatch(body.text, number.start)
    if tail is None:
        return False
    if tail[0].rstrip().endswith(","):
        return True
    if tail[0].endswith(".") and is_unspaced(body.text[: number.start].rstrip()[-1:]):
        return True  # these scripts do not end a sentence so
    written = _digits(tail[0])
    outcome = outcome_before(body.written, number.start, body.lexicon) if body.is_result(number) else None
    if outcome is not None or tail[0].endswith("."):
        results = [] if outcome in (None, number.value) else [outcome]
    else:
        results = [other.value for other in body.between(0, number.start) if body.is_result(other)]
    if number.value in results:
        return False
    wholes = (_digits(f"{value:f}".rstrip("0") if value % 1 else f"{value:.0f}") for value in results)
    return any(whole != written and whole.startswith(written) for whole in wholes)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
