"""The rules by which an answer is found, the surest first. Each decides, or leaves it to the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from mgsm.extraction.body import Body
from mgsm.extraction.choosing import (
    ARROW,
    SILENT,
    Found,
    decided,
    has_letters,
    resolve,
    slot,
    statement_slots,
    worked_on,
)
from mgsm.extraction.formats import boxed, field, hashes, tagged
from mgsm.extraction.number import Number, comes_of
from mgsm.extraction.phrases import weight
from mgsm.extraction.segments import Span, clause_starts, line_starts
from mgsm.extraction.solving import last_solving
from mgsm.extraction.truncation import breaks_off, is_torn
from mgsm.extraction.unanswered import is_plan, is_question, only_asks

Rule = Callable[[Body], Found | None]
Starts = Callable[[re.Pattern[str], str, int, int], Iterator[re.Match[str]]]

_MAX_BARE_WORDS = 4
_MAX_UNIT = 10
_MAX_UNIT_WORDS = 2
_MAX_STATEMENTS = 30
_QUOTED = " \u00a0*_>-"
"""What may stand before a sentence below a heading."""
_LETTER = re.compile(r"^[ \u00a0]*([A-D]):[ \u00a0]+", re.MULTILINE)
_UNKNOWN = re.compile(r"(?<![^\W_])[^\W\d_] ?= ?(?=[-\d])")
# A line or a title without numbers that ends in a colon opens the next paragraph.
_PARAGRAPH_TITLE = re.compile(r"[^\S\n]*\n[^\S\n]*\n[^\d\n:]{1,60}[:\uff1a)\uff09\u3011]")
# A form left empty: "Answer: ____", "Answer: [number]".
_BLANK = re.compile(r"[^\w\n]*?(?:_{2,}|[\u3007\u25cb\u25ef]{2,}|\u25a1|\[[a-z ]{0,20}\]|x{2,}(?!\w))")
_TITLE = re.compile(r"[^\w\n]*[^\W\d_]+(?: [^\W\d_]+)?[^\w\n:]*:[^\w\n]*")
_COLON = re.compile(r"[^\w\n]*:")
_BLANK_LINE = re.compile(r"[^\S\n]*\n[^\S\n]*\n")


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
    commits = works_on or any(first > end for first, _ in slots) or _concludes_with_number(body, end)
    return None if commits else SILENT


def _concludes_with_number(body: Body, start: int, starts: Starts = clause_starts) -> bool:
    # "In all" within a clause may tell what was given.
    matches = starts(body.markers.conclusions, body.text, start, len(body.text))
    return any(body.between(match.end(), body.sentence_at(match.start())[1]) for match in matches)


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
        return works_on and _concludes_with_number(body, end, line_starts)
    told_first = weight(body.text[start : number.start]) > _MAX_BARE_WORDS or ARROW in body.text[start:end]
    return told_first and _concludes_with_number(body, end)


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
    """Takes the number before words that follow it in an answer sentence: "18 is the answer"."""
    for number in reversed(body.between(body.turning_point, len(body.text))):
        if body.lexicon.statements.suffixes.match(body.text, number.end):
            return decided(body, number, "answer-sentence")
    return None


def bare_number(body: Body) -> Found | None:
    """Takes the first line where it is hardly more than a number, in direct mode whatever follows it.

    In other modes the number and its unit must be all there is: a model that does not reason aloud.
    """
    if not body.sentences or (body.mode != "direct" and (len(body.sentences) > 1 or len(body.numbers) != 1)):
        return None
    start, end = body.sentences[0]
    line = body.text[start:end]
    if len(body.sentences) > 1 and all("=" in body.text[slice(*sentence)] for sentence in body.sentences):
        return None  # the first of several steps
    titles = line.rstrip().endswith(":") and all(number.spelled for number in body.between(start, end))
    if titles or weight(line) > _MAX_BARE_WORDS + 1:
        return None
    number = resolve(body, start, end)
    if number is None or (body.mode != "direct" and not _is_alone(body, number)):
        return None
    return decided(body, number, "bare-number")


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
    facts = body.between(end, close)
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
    open_ = _is_left_open(numbers[0], explanation) and not _concludes_with_number(body, end, line_starts)
    if apart and open_ and not any(map(body.is_bold, explanation)):
        return numbers[0]
    if weight(line) > _MAX_BARE_WORDS:
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
    return all(other.value != number.value for other in told) and _follows(number, told)


def _is_label(line: str) -> bool:
    return line.rstrip().endswith(":") or "=" in line


def _opens(body: Body, marker: re.Pattern[str], end: int) -> bool:
    """Says whether a marker opens a sentence before any further number."""
    first = next(line_starts(marker, body.text, end, len(body.text)), None)
    return first is not None and not body.between(end, first.start())


def _concludes(body: Body, start: int, end: int) -> bool:
    """Says whether a conclusion or a result is announced."""
    patterns = (body.markers.conclusions, body.lexicon.statements.weak_cues, body.lexicon.statements.cues)
    return any(pattern.search(body.text, start, end) for pattern in patterns)


def _follows(number: Number, facts: Sequence[Number]) -> bool:
    """Says whether one operation on two of the numbers gives the first."""
    values = [fact.value for fact in facts if not fact.spelled][:6]
    return any(comes_of(number.value, *pair) for pair in combinations(values, 2))


def emphasised(body: Body) -> Found | None:
    """Takes the one number in bold that is, with its unit, all of a line, where nothing is worked out behind it."""
    bold = [number for number in body.between(body.turning_point, len(body.text)) if body.is_bold(number)]
    if len(bold) != 1:
        return None
    start, end = body.sentence_at(bold[0].start)
    line = body.text[start:end]
    if len(body.between(start, end)) > 1 or _is_label(line) or weight(line) > _MAX_BARE_WORDS:
        return None
    after = body.between(end, len(body.text))
    worked_out = any(body.is_result(number) for number in after) or _concludes_with_number(body, end)
    return None if worked_out or not after else decided(body, bold[0], "emphasised")


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
    found = _last_statement(body, [slot for slot in slots if first <= slot[0] < last])
    if found is None:
        # A label that opens the line holds for all of it: "Result: 8 buses. In the last one sit 21."
        line = body.text.rfind("\n", 0, first) + 1
        labels = [slot for slot in slots if line <= slot[0] < first and _TITLE.fullmatch(body.text, line, slot[0])]
        found = _last_statement(body, labels)
        if found is not None and found.number is not None:
            found = None if any(map(body.is_result, body.between(found.number.start, last))) else found
    if found is None or found.number is None or body.is_operand(found.number):
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
