"""A completion ready for the rules: its text, numbers and sentences, and which numbers cannot be the answer."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Sequence
from decimal import Decimal

from mgsm.extraction import numerals
from mgsm.extraction.number import Number
from mgsm.extraction.patterns import Lexicon
from mgsm.extraction.segments import Span, clause_starts, first_turn, line_starts, sentences, spoken, without_loop
from mgsm.extraction.text import Tracked, bold_spans, lower, uniform, without_markup

_TITLE_CLOSERS = ":)]\uff09\u3011"
"""Marks behind the title of an explanation."""
# A number at a line start that numbers the line: "1. ", "2) ".
_LIST_MARK = re.compile(r"[.)]\s+\S")
_LATER_MARK = re.compile(r"[.)](?:\s+\S|\s*$)")
_COUNTER_TAIL = re.compile(r"[^\W\d_]{0,4}[ \u00a0]?[:.)]")
_BULLET = re.compile(r"\n[ \u00a0]*[-*\u2022][ \u00a0]+$")
_LINE_HEAD = re.compile(r"[ \u00a0>#(-]*$")
# "Step 2:": words, a number and a colon open a line.
_LABEL_TAIL = re.compile(r"[^\W\d_]{0,4}[ \u00a0]?:(?!\d)")
# Between two operands: units, brackets and currency may stand beside the operator; a colon divides only when spaced.
_OPERATION = re.compile(
    r"%?[)}]*[ \u00a0]?(?:[^\W\d_]{1,15}[ \u00a0]|[^\w\s,.;:=]|[x*](?=[ \u00a0]))?[)}]*[ \u00a0]?"
    r"(?:[-+*x^\u00d7\u00b7\u00f7/\u2013]|(?<=[ \u00a0]):(?=[ \u00a0]))[ \u00a0]?[({]*[^\w\s,.;:=]?"
)
_RANGE_SIGN = re.compile(r"[ \u00a0]?[-~\u2013\u2014][ \u00a0]?")
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n[^\w\n]*$")
_NUMBER_LINE = re.compile(r"[^\w\n]*\d[\d.,]*[^\w\n]*(?:\n|$)")
_TITLE_END = re.compile(r"[^\w\n]*\n")
_MONEY_UNIT = re.compile(r"[ \u00a0]?(?:[^\W\d_]{1,8}|[^\w\s,.;:=])\.?[ \u00a0]")
_UNIT_BEHIND = re.compile(r"[ \u00a0]?(%|[^\W\d_]{1,12})")
_WORDLIKE = re.compile(r"\w")
_BLANKS = re.compile(r"[{} \u00a0]+")
_LONGEST_GAP = 30
_LONGEST_DATE = 10
_DAYS, _YEARS = (1, 31), (1900, 2100)
_EQUALS_BEFORE = re.compile(r"(?:[=\u2248][^\w\n.,;]*[^\W\d_]{1,10}\.?[ \u00a0]|[=\u2248\u2192])[^\w\n.,;=]*$")
_BRACKETS = (("(", ")"), ("\uff08", "\uff09"))
_DIVIDED = re.compile(r"(?:[/\u00f7]|(?<=[ \u00a0]):)[ \u00a0]?\d[^\n/\u00f7:]*$")
_EQUALS = re.compile(r"[=\u2248\u2192]")
_CLOSERS = " \u00a0\n*_)\"'\u00bb\u201d"


class Body:
    """What a completion says in its first turn, outside its thoughts."""

    def __init__(self, completion: str, lexicon: Lexicon, mode: str | None) -> None:
        """Prepares a completion for the rules."""
        self.lexicon = lexicon
        self.mode = mode
        marked = uniform(_excerpt(completion))
        self.tracked = without_markup(marked)
        written, lowered = self.tracked.text, lower(self.tracked.text)
        self.markers = lexicon.markers_in(lowered)
        self.has_remarks = self.markers is not lexicon.common_markers
        """Whether there may be a refusal, correction, check, remark or rejected number anywhere."""
        end = first_turn(lowered, self.markers, lexicon)
        self.sentences = without_loop(written, sentences(written, 0, end))
        """The spans of sentences and lines."""
        end = self.sentences[-1][1] if self.sentences else 0
        self.text, self.written = lowered[:end], written[:end]
        """The text in lower case, where patterns are looked for, and as it was written."""
        self._bold = bold_spans(marked)
        self._has_equals = _EQUALS.search(self.text) is not None
        self._all_numbers = numerals.find(self.written, self.text, lexicon)
        counters = self._counters()
        self.counters = sorted(counters)
        """Where the numbers of lines and steps begin."""
        counters |= self._empty_parts()
        self.numbers = [n for n in self._all_numbers if n.start not in counters] if counters else self._all_numbers
        """All numbers but those that count lines and steps."""
        self._all_starts = [number.start for number in self._all_numbers]
        self._explanations: dict[int, int] = {}
        self._starts = [number.start for number in self.numbers] if counters else self._all_starts
        self.turning_point = self._turning_point()
        """Where the writer last takes back what was said, with numbers to follow; 0 where never."""

    @property
    def reasons_aloud(self) -> bool:
        """Says whether a chain of thought was asked for, which opens with facts and closes with the answer."""
        return self.mode is not None and self.mode.endswith(("-cot", "-en"))

    def _turning_point(self) -> int:
        if not self.has_remarks:
            return 0
        last = self.numbers[-1].start if self.numbers else 0
        markers = self.markers
        matches = clause_starts(markers.corrections, self.text, 0, len(self.text))
        return max((m.end() for m in matches if m.end() <= last and not self._takes_nothing_back(m.start())), default=0)

    def _takes_nothing_back(self, position: int) -> bool:
        """Says whether a word of a correction opens a list item, "- Wait for the bus: 6 minutes", or is in a remark."""
        line = self.text.rfind("\n", 0, position) + 1
        remarks = line_starts(self.markers.closings, self.text, line, position)
        return self._is_listed(position) or next(remarks, None) is not None

    def _is_listed(self, position: int) -> bool:
        return _BULLET.search(self.text, max(0, position - _LONGEST_GAP), position) is not None

    def _counters(self) -> set[int]:
        """Returns the starts of the numbers that count list items and steps."""
        counters: set[int] = set()
        expected = 1
        for number in self._all_numbers:
            if not _COUNTER_TAIL.match(self.text, number.end):
                continue
            head = self.text[self.text.rfind("\n", 0, number.start) + 1 : number.start][-40:]
            # "3." at the very end counts behind "2. …"; alone "1." is an answer.
            mark = _LIST_MARK if expected == 1 else _LATER_MARK
            if number.value == expected and _LINE_HEAD.fullmatch(head) and mark.match(self.text, number.end):
                counters.add(number.start)
                expected += 1
            elif self._is_step(number, head):
                counters.add(number.start)
        return counters

    def _empty_parts(self) -> set[int]:
        """Returns the starts of noughts behind a sum of money: "242 roubles 00 kopecks"."""
        if "00" not in self.text:
            return set()
        pairs = zip(self._all_numbers, self._all_numbers[1:], strict=False)
        return {
            second.start
            for first, second in pairs
            if not second.value
            and self.text[second.start : second.end] == "00"
            and _MONEY_UNIT.fullmatch(self.text, first.end, second.start)
        }

    def _is_step(self, number: Number, head: str) -> bool:
        if number.value not in range(1, 21) or not _LABEL_TAIL.match(self.text, number.end):
            return False
        words = head.strip(" \u00a0*#>-")
        statements = self.lexicon.statements
        return 0 < len(words) < 25 and not re.search(r"[\d.,:;=]", words) and not statements.cues.search(words)

    def between(self, start: int, end: int) -> Sequence[Number]:
        """Returns the numbers in ``[start, end)``."""
        return self.numbers[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]

    def counts(self, span: Span) -> bool:
        """Says whether a sentence has a number that counts lines or steps."""
        first, last = bisect.bisect_left(self._all_starts, span[0]), bisect.bisect_left(self._all_starts, span[1])
        return last - first > len(self.between(*span))

    def calculates(self, span: Span) -> bool:
        """Says whether a sentence has an equals sign or an arrow."""
        return self._has_equals and _EQUALS.search(self.text, *span) is not None

    def is_question(self, span: Span) -> bool:
        """Says whether a sentence ends in a question mark."""
        return self.text[slice(*span)].rstrip(_CLOSERS).endswith("?")

    def numbered(self, start: int, end: int) -> list[Span]:
        """Returns the sentences and parts of sentences in ``[start, end)`` that have a number which may answer."""
        spans = [(max(first, start), min(last, end)) for first, last in self.sentences if last > start and first < end]
        return [span for span in spans if any(map(self._may_answer, self.between(*span)))]

    def _may_answer(self, number: Number) -> bool:
        return (not number.spelled or abs(number.value) > 1) and not self.is_rejected(number)

    def origin(self, number: Number) -> Span:
        """Returns the span of a number in the completion as given."""
        return self.tracked.origin(number.start, number.end)

    def is_bold(self, number: Number) -> bool:
        """Says whether the number is set in bold."""
        if not self._bold:
            return False
        start, end = self.origin(number)
        index = bisect.bisect_right(self._bold, start, key=lambda span: span[0]) - 1
        return index >= 0 and end <= self._bold[index][1]

    def is_rejected(self, number: Number) -> bool:
        """Says whether the text says that it is *not* this number."""
        if not self.has_remarks:
            return False
        markers = self.markers
        before = self.text[max(0, number.start - 40) : number.start]
        return bool(markers.rejected_before.search(before) or markers.rejected_after.match(self.text, number.end))

    def is_in_date(self, number: Number) -> bool:
        """Says whether the number is a day or a year beside the name of a month."""
        if not self._has_months:
            return False
        if self._is_beside_month(number):
            return True
        neighbours = self._neighbours(number) if _YEARS[0] <= number.value <= _YEARS[1] else ()
        return any(
            other is not None and abs(other.start - number.start) <= _LONGEST_DATE and self._is_beside_month(other)
            for other in neighbours
        )

    @functools.cached_property
    def _has_months(self) -> bool:
        return self.markers.month.search(self.text) is not None

    def _is_beside_month(self, number: Number) -> bool:
        if not (_DAYS[0] <= number.value <= _DAYS[1] or _YEARS[0] <= number.value <= _YEARS[1]):
            return False
        before = self.text[max(0, number.start - _LONGEST_GAP) : number.start]
        markers = self.markers
        return bool(markers.month_before.search(before) or markers.month_behind.match(self.text, number.end))

    def is_operand(self, number: Number) -> bool:
        """Says whether the number is part of a calculation, and not what comes out."""
        before, after = self._neighbours(number)
        return (before is not None and self._calculates(before, number)) or (
            after is not None and self._calculates(number, after)
        )

    def _calculates(self, first: Number, second: Number) -> bool:
        """Says whether an operator, or a word for minus, stands between two numbers."""
        if _OPERATION.fullmatch(self.written, first.end, second.start):
            # A colon behind a bracket or a number word announces, even where French sets a space before it.
            announces = ":" in (gap := self.written[first.end : second.start]) and (")" in gap or first.spelled)
            return not announces and not self._is_dash_range(first, second)
        if second.start - first.end >= _LONGEST_GAP:
            return False
        gap = self.text[first.end : second.start].strip(" \u00a0")
        return self.lexicon.spelling.minus.fullmatch(gap) is not None

    def _is_dash_range(self, first: Number, second: Number) -> bool:
        """Says whether a dash between two numbers means "to": a larger one follows and nothing comes of it."""
        dash = self.text[first.end : second.start]
        return (
            dash == "\u2013"
            and first.value < second.value
            and not _EQUALS.search(self.text, second.end, second.end + 15)
        )

    def is_result(self, number: Number) -> bool:
        """Says whether the number follows an equals sign."""
        if not self._has_equals:
            return False
        equals = _EQUALS_BEFORE.search(self.text, max(0, number.start - 16), number.start)
        return equals is not None and not self.is_operand(number)

    def is_alone(self, number: Number) -> bool:
        """Says whether the number is all there is on its line."""
        before = self.text[max(0, number.start - _LONGEST_GAP) : number.start].rpartition("\n")[2]
        after = self.text[number.end : number.end + _LONGEST_GAP].partition("\n")[0]
        return not _WORDLIKE.search(before + after)

    def latest_result(self, end: int) -> Decimal | None:
        """Returns what was last worked out before a position: by an equation, or alone on its line."""
        return next((n.value for n in reversed(self.between(0, end)) if self.is_result(n) or self.is_alone(n)), None)

    def was_divided(self, value: Decimal, end: int) -> bool:
        """Says whether a division gave a value before a position."""
        results = (number for number in reversed(self.between(0, end)) if number.value == value)
        return any(_DIVIDED.search(self.text, max(0, n.start - _LONGEST_GAP), n.start) for n in results)

    def is_in_brackets(self, number: Number, start: int) -> bool:
        """Says whether a bracket opened since ``start`` is still open at the number."""
        before = self.text[start : number.start]
        return any(before.rfind(opening) > before.rfind(closing) for opening, closing in _BRACKETS)

    def is_in_range(self, number: Number) -> bool:
        """Says whether the number is one end of a range or one of two choices."""
        before, after = self._neighbours(number)
        return (before is not None and self._spans_range(before, number)) or (
            after is not None and self._spans_range(number, after)
        )

    def _neighbours(self, number: Number) -> tuple[Number | None, Number | None]:
        """Returns the number before another and the one behind it, those that count lines and steps included."""
        index = bisect.bisect_left(self._all_starts, number.start)
        before = self._all_numbers[index - 1] if index else None
        return before, self._all_numbers[index + 1] if index + 1 < len(self._all_numbers) else None

    def number_before(self, number: Number) -> Number | None:
        """Returns the number that stands before another, none before the first."""
        return self._neighbours(number)[0]

    def _spans_range(self, first: Number, second: Number) -> bool:
        if first.value == second.value or second.start - first.end > 40:
            return False
        gap = _BLANKS.sub(" ", self.text[first.end : second.start])
        if _RANGE_SIGN.fullmatch(gap):
            return not _EQUALS.search(self.text, second.end, second.end + 15)
        match = self.markers.between_ends.fullmatch(gap)
        if match is None:
            return False
        again = match["again"]
        if again and not self.text[: first.start].rstrip(" \u00a0").endswith(again):
            return False
        # "3 hours and 5 minutes" is one time.
        unit = _UNIT_BEHIND.match(self.text, second.end)
        return not (match["unit"] and unit and not unit[1].startswith(match["unit"].strip()))

    def sentence_at(self, position: int) -> Span:
        """Returns the sentence in which a position lies."""
        index = bisect.bisect_right(self.sentences, position, key=lambda span: span[0]) - 1
        found = self.sentences[index] if index >= 0 else (0, 0)
        return found if position < found[1] else (position, len(self.text))

    def closing_start(self, start: int) -> int:
        """Returns where a farewell or a remark begins that follows a number, the length of the text without any.

        A remark behind which something is worked out or concluded is part of the solution.
        """
        if not self.has_remarks:
            return len(self.text)
        for match in line_starts(self.markers.closings, self.text, start, len(self.text)):
            # "Observation: 168" is a step of an agent.
            if not self.between(start, match.start()) or _NUMBER_LINE.match(self.text, match.end()):
                continue
            blank = self.text[max(0, match.start() - _LONGEST_GAP) : match.start()]
            apart = _PARAGRAPH_END.search(blank) is not None
            concludes, works_out = self._last_work
            works_on = concludes >= match.end() or (works_out >= match.end() and not apart)
            if not (works_on and self.between(match.end(), len(self.text))):
                return match.start()
        return len(self.text)

    @functools.cached_property
    def _last_work(self) -> Span:
        """Where the last conclusion and the last result begin, -1 without any."""
        conclusions = self.markers.conclusions.finditer(self.text)
        concluded = max((match.start() for match in conclusions), default=-1)
        return concluded, next((n.start for n in reversed(self.numbers) if self.is_result(n)), -1)

    def explanation_start(self, start: int) -> int:
        """Returns where a check or an explanation begins that follows a number, the length of the text without any."""
        if not self.has_remarks:
            return len(self.text)
        if start in self._explanations:
            return self._explanations[start]
        markers, end = self.markers, len(self.text)
        checks = (m.start() for m in line_starts(markers.checks, self.text, start, end) if m.start() > self._last_title)
        checks = (place for place in checks if not self._concludes_anew(place))
        result = self._first_result(start)
        titles = (m.start() for m in line_starts(markers.headings, self.text, start, end) if self._explains(result, m))
        places = (*checks, *titles, self.closing_start(start))
        found = min((place for place in places if self.between(start, place)), default=end)
        self._explanations[start] = found
        return found

    def _concludes_anew(self, place: int) -> bool:
        """Says whether what is worked out behind a place is new and concluded: "x = 13. 2(13) + 1 = 27. So 27."""
        told = {number.value for number in self.between(0, place)}
        for match in line_starts(self.markers.conclusions, self.text, place, len(self.text)):
            for number in self.between(match.end(), self.sentence_at(match.start())[1])[-1:]:
                if number.value not in told and number.value == self.latest_result(match.start()):
                    return True
                if not self.between(place, match.start()):
                    return True  # "That fits! So there are 6 goats."
        return False

    @functools.cached_property
    def _last_title(self) -> int:
        """Where "Conclusion" or "Result" last stands alone on a line with numbers to follow; -1 where never."""
        patterns = (self.lexicon.statements.weak_cues, self.markers.conclusions)
        found = (match for pattern in patterns for match in line_starts(pattern, self.text, 0, len(self.text)))
        titles = (match for match in found if _TITLE_END.match(self.text, match.end()))
        return max((m.start() for m in titles if self.between(m.end(), len(self.text))), default=-1)

    @functools.cached_property
    def last_announcement(self) -> int:
        """Where a result is last announced, or something concluded, with a number to follow; -1 where never."""
        patterns = (self.lexicon.statements.weak_cues, self.markers.conclusions)
        matches = (match for pattern in patterns for match in pattern.finditer(self.text))
        followed = (m.start() for m in matches if self.between(m.end(), self.sentence_at(m.start())[1]))
        return max(followed, default=-1)

    def _explains(self, result: int, heading: re.Match[str]) -> bool:
        """Says whether "Explanation:" follows a result, rather than a repeated question; ``result`` is where one is."""
        if self.last_announcement >= heading.end() or not 0 <= result <= heading.start():
            return False
        before = self.text[max(0, heading.start() - _LONGEST_GAP) : heading.start()].rstrip()
        after = self.text[heading.end() - 1 : heading.end() + 2].strip()
        return any(mark in after for mark in _TITLE_CLOSERS) and not before.endswith("?")

    def _first_result(self, start: int) -> int:
        """Returns where the first equation or word for a result behind a place ends, -1 without any."""
        patterns = (_EQUALS, self.lexicon.statements.weak_cues)
        found = (match.end() for pattern in patterns if (match := pattern.search(self.text, start)))
        return min(found, default=-1)


def _excerpt(completion: str) -> Tracked:
    (start, end), *rest = spoken(completion)
    tracked = Tracked(completion)
    if not rest:
        return tracked if (start, end) == (0, len(completion)) else tracked.cut(start, end)
    second, last = rest[0]
    return tracked.rewrite([(0, start, ""), (end, second, "\n"), (last, len(completion), "")])
