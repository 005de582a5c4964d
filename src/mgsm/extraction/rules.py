"""The rules by which an answer is found, the surest first. Each decides, or leaves it to the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from mgsm.extraction.announcing import statement_slots
from mgsm.extraction.body import Body
from mgsm.extraction.choosing import ARROW, SILENT, Found, decided, resolve, slot, worked_on
from mgsm.extraction.formats import boxed, field, hashes, tagged
from mgsm.extraction.number import Number
from mgsm.extraction.opening import MAX_BARE_WORDS, answer_first, bare_number, emphasised
from mgsm.extraction.phrases import has_letters, weight
from mgsm.extraction.segments import Span, line_starts
from mgsm.extraction.solving import concludes_with_number, last_solving
from mgsm.extraction.truncation import is_torn
from mgsm.extraction.unanswered import is_plan, is_question, only_asks

Rule = Callable[[Body], Found | None]

_MAX_STATEMENTS = 30
_QUOTED = " \u00a0*_>-"
"""What may stand before a sentence below a heading."""
_LETTER = re.compile(r"^[ \u00a0]*([A-D]):[ \u00a0]+", re.MULTILINE)
_UNKNOWN = re.compile(r"(?<![^\W_])[^\W\d_] ?= ?(?=[-\d])")
# A form left empty: "Answer: ____", "Answer: [number]".
_BLANK = re.compile(r"[^\w\n]*?(?:_{2,}|[\u3007\u25cb\u25ef]{2,}|\u25a1|\[[a-z ]{0,20}\]|x{2,}(?!\w))")
_TITLE = re.compile(r"[^\w\n]*[^\W\d_]+(?: [^\W\d_]+)?[^\w\n:]*:[^\w\n]*")
_POINTER = re.compile(r"[^\n\d\u2190<]{0,20}(?:\u2190|<(?:-|=)+)[^\w\n]*")


def refusal(body: Body) -> Found | None:
    """Stays silent where the text ends on saying that no answer can be given."""
    if not body.has_remarks:
        return None
    matches = list(body.markers.refusals.finditer(body.text, body.turning_point))
    if not matches:
        return None
    start, end = body.sentence_at(matches[-1].start())
    slots = statement_slots(body, body.lexicon.statements.prefixes, body.lexicon.statements.cues)
    # A caveat behind an answer given takes nothing back.
    earlier = [slot for slot in slots if body.turning_point <= slot[0] and slot[1] <= start]
    refused = [body.sentence_at(match.start()) for match in matches]
    given = _last_statement(body, [slot for slot in earlier if body.sentence_at(slot[0]) not in refused])
    if given is not None and given.number is not None:
        return None
    works_on = any(map(body.is_result, body.between(end, len(body.text))))
    commits = works_on or any(first > end for first, _ in slots) or concludes_with_number(body, end)
    return None if commits else SILENT


def statement(body: Body) -> Found | None:
    """Takes the last sentence or label that says "answer": the commitment that prompts ask for."""
    statements = body.lexicon.statements
    spans = statement_slots(body, statements.prefixes, statements.cues)
    spans = [span for span in spans if span[0] >= body.turning_point]
    # "If it were twelve, the answer would be …" comes behind the answer.
    close = body.closing_start(spans[0][0]) if spans else 0
    found = _last_statement(body, [span for span in spans if span[0] < close] or spans)
    if found is None and any(_BLANK.match(body.text, start) for start, _ in spans):
        return SILENT
    return found or _number_first(body)


def _last_statement(body: Body, spans: Sequence[Span]) -> Found | None:
    for start, end in reversed(spans[-_MAX_STATEMENTS:]):
        below = body.text[:start].rstrip(_QUOTED).endswith("\n")
        number = _last_cell(body, start, end) or (resolve if below else slot)(body, start, end)
        if number is not None and not _opens_a_solution(body, start, end, number):
            return decided(body, number, "answer-sentence")
    return None


def _opens_a_solution(body: Body, start: int, end: int, number: Number) -> bool:
    """Says whether "Answer:" is the title of a solution that tells facts or works out first and concludes later.

    So does "Right answers 4 → 4 x 5 = 20" in a list.
    """
    if body.is_result(number):
        works_on = any(map(body.is_result, body.between(end, len(body.text))))
        return works_on and concludes_with_number(body, end, line_starts)
    told_first = weight(body.text[start : number.start]) > MAX_BARE_WORDS or ARROW in body.text[start:end]
    return told_first and concludes_with_number(body, end)


def _last_cell(body: Body, start: int, end: int) -> Number | None:
    """Returns the number of the last cell of a table row: sums and amounts stand there."""
    row = body.text[start:end]
    if row.count("|") < 2:
        return None
    return next(iter(body.between(start + row.rstrip(" |\n").rfind("|") + 1, end)), None)


def lettered(body: Body) -> Found | None:
    """Takes the number behind the "A:" that GSM8K-style prompts open an answer with; not one choice among "B:"."""
    labels = list(_LETTER.finditer(body.written))
    if [label[1] for label in labels[:1]] != ["A"] or any(label[1] == "B" for label in labels):
        return None
    start = labels[0].end()
    number = slot(body, start, body.sentence_at(start)[1])
    return decided(body, number, "answer-sentence") if number else None


def _number_first(body: Body) -> Found | None:
    """Takes the number before words that follow it in an answer sentence: "18 is the answer", "= 18 eggs <- answer"."""
    statements = body.lexicon.statements
    pointed = _POINTER.search(body.text) is not None
    for number in reversed(body.between(body.turning_point, len(body.text))):
        if statements.suffixes.match(body.text, number.end):
            return decided(body, number, "answer-sentence")
        pointer = _POINTER.match(body.text, number.end) if pointed else None
        if pointer is not None and statements.cues.match(body.text, pointer.end()):
            return decided(body, number, "answer-sentence")
    return None


def unanswered(body: Body) -> Found | None:
    """Stays silent where a plan or the question is all there is: nothing is worked out."""
    return SILENT if is_plan(body) or is_question(body) or only_asks(body) else None


def torn(body: Body) -> Found | None:
    """Stays silent where the text stops in mid-sentence before it has committed to anything."""
    ends = body.explanation_start(body.turning_point) == len(body.text)
    return SILENT if ends and is_torn(body) else None


def last_sentence(body: Body) -> Found | None:
    """Takes what a word for a result announces in the last sentence that solves, "Total: 29 pages", or its answer."""
    span = last_solving(body)
    return None if span is None else _announced_result(body, *span) or _answering(body, *span)


def _announced_result(body: Body, first: int, last: int) -> Found | None:
    statements = body.lexicon.statements
    slots = statement_slots(body, statements.weak_prefixes, statements.weak_cues)
    found = within = _last_statement(body, [slot for slot in slots if first <= slot[0] < last])
    if found is None:
        # A label that opens the line holds for all of it: "Result: 8 buses. In the last one sit 21."
        line = body.text.rfind("\n", 0, first) + 1
        labels = [slot for slot in slots if line <= slot[0] < first and _TITLE.fullmatch(body.text, line, slot[0])]
        found = _last_statement(body, labels)
    if found is None or found.number is None or body.is_operand(found.number):
        return None
    if any(map(body.is_result, body.between(found.number.end if within else found.number.start, last))):
        return None
    if body.is_in_brackets(found.number, first) and not body.is_in_brackets(body.between(first, last)[0], first):
        return None
    return None if worked_on(body, found.number, last) else found._replace(rule="result")


def _answering(body: Body, first: int, last: int) -> Found | None:
    number = resolve(body, first, last)
    if number is None:
        return None
    if _ends_on_range(body, number, first, last):
        return SILENT
    solved = _solved(body, number) or _checked(body, number, first)
    return decided(body, solved or number, "equation" if solved else _kind(body, number, first, last))


def _ends_on_range(body: Body, number: Number, start: int, end: int) -> bool:
    """Says whether a sentence closes with a range, and the number found in it is only one of the facts told before."""
    told = {other.value for other in body.between(0, start) if not body.is_result(other)}
    last = body.between(start, end)[-1]
    return number.value in told and number != last and not body.is_result(number) and body.is_in_range(last)


def _solved(body: Body, number: Number) -> Number | None:
    """Returns what an unknown was found to be, where the last equation only puts that into the first one again."""
    if not body.is_result(number):
        return None
    unknowns = list(_UNKNOWN.finditer(body.text, body.turning_point, number.start))
    for match in reversed(unknowns):
        for found in body.between(match.end(), match.end() + 1):
            if body.is_rejected(found):
                continue
            told = {other.value for other in body.between(0, found.start)}
            return (
                found if number.value in told and not body.is_operand(found) and number.value != found.value else None
            )
    return None


def _checked(body: Body, number: Number, start: int) -> Number | None:
    """Returns what was worked out last, where the last equation only puts it in and gives a fact: "17 + 28 = 45"."""
    latest = body.latest_result(start)
    if latest in (None, number.value) or not body.is_result(number):
        return None
    facts = {other.value for other in body.between(0, start) if not body.is_result(other)}
    said = [other for other in body.between(0, number.start) if other.value == latest and not body.is_operand(other)]
    given_back = number.value in facts and any(other.value == latest for other in body.between(start, number.start))
    # Said again in words, after it was worked out.
    return said[-1] if given_back and said and not body.is_result(said[-1]) else None


def _kind(body: Body, number: Number, start: int, end: int) -> str:
    if body.is_result(number):
        return "equation"
    if not has_letters(body.text[start : number.start]) and (start, end) == body.sentences[-1]:
        return "bare-number"
    return "conclusion" if body.markers.conclusions.search(body.text, start, end) else "last-sentence"


RULES: tuple[Rule, ...] = (
    boxed,
    tagged,
    field,
    hashes,
    refusal,
    statement,
    lettered,
    bare_number,
    unanswered,
    answer_first,
    emphasised,
    torn,
    last_sentence,
)


def apply(body: Body) -> Found:
    """Returns what the first rule that decides says; silence where none does."""
    for rule in RULES:
        found = rule(body)
        if found is not None:
            return found
    return SILENT
