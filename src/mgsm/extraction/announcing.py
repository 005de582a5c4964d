"""Where words for an answer or a result expect its number."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from mgsm.extraction.body import Body
from mgsm.extraction.phrases import has_letters
from mgsm.extraction.segments import Span

_LINE_STARTS = re.compile(r"[^\S\n]*\n\s*")
_SENTENCE_END = re.compile(r"[.!?\u3002\u0964]\s")


def statement_slots(body: Body, prefixes: re.Pattern[str], cues: re.Pattern[str]) -> list[Span]:
    """Returns where announcements of an answer expect it, each as the span up to the end of the sentence."""
    sentences, words = list(prefixes.finditer(body.text)), list(cues.finditer(body.text))
    if not (sentences or words):
        return []
    # "Check the answer:", "How to get the answer:" announce none.
    titles = [match.span() for match in body.markers.titles.finditer(body.text)]
    found: dict[int, int] = {}
    for match in sentences:
        if not _lies_in(match, titles):
            _add(found, body, match.end())
    for match in words:
        position = None if _lies_in(match, titles) else _position(body, match.end())
        if position is not None:
            _add(found, body, position)
    return sorted(found.items())


def _lies_in(match: re.Match[str], spans: Sequence[Span]) -> bool:
    index = bisect.bisect_right(spans, match.start(), key=lambda span: span[0]) - 1
    # Right behind one, where no space parts words, it is the rest of it.
    if index >= 0 and (match.end() <= spans[index][1] or match.start() == spans[index][1]):
        return True
    # "In each correct answer" runs on behind "correct answer".
    behind = spans[index + 1] if index + 1 < len(spans) else (match.end(), match.end())
    return behind[0] < match.end() < behind[1]


def _add(found: dict[int, int], body: Body, position: int) -> None:
    break_ = _LINE_STARTS.match(body.text, position)
    position = break_.end() if break_ else position
    end = body.sentence_at(position)[1]
    found[position] = end


_LABEL = re.compile(r"[ \u00a0]*(?:\([^()\n]{0,40}\))?[ \u00a0*]*(?:[:=]|(?:\u2013|\u2014|-)(?=[ \u00a0]))[ \u00a0]*")
_HEADING = re.compile(r"[^\w\n]*\n\s*")
_STOP = re.compile(r"[.!?\u3002\u0964]")
_REACH = 60


def _position(body: Body, end: int) -> int | None:
    """Returns where the number of an answer word is expected, none where the word announces nothing.

    A colon, a dash or a line end announces; so does a copula before the next number, or that number at once.
    """
    label = _LABEL.match(body.text, end)
    if label is not None:
        return label.end()
    heading = _HEADING.match(body.text, end)
    if heading is not None:
        # "This is the answer." closes a paragraph, and is no title of the next.
        line = body.text[body.text.rfind("\n", 0, end) + 1 : end].split()
        return None if len(line) > 1 and _STOP.search(heading[0]) else heading.end()
    for number in body.between(end, end + _REACH)[:1]:
        gap = body.text[end : number.start]
        if "\n" in gap or body.markers.refusals.search(gap) or _SENTENCE_END.search(gap):
            return None
        if "(" in gap and has_letters(gap):
            return None
        if not has_letters(gap) or body.is_rejected(number):
            return end
        return number.start if body.lexicon.statements.copulas.search(gap) else None
    return None
