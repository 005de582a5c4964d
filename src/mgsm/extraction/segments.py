"""Which part of a completion can hold its answer: thoughts, next questions, checks and torn ends set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mgsm.extraction.lexicon import Lexicon, Markers
from mgsm.extraction.phrases import LETTER, is_unspaced

Span = tuple[int, int]

# No answer is longer; beyond this a completion is a loop, of which the two ends tell all.
HEAD = 24_000
TAIL = 24_000

_THOUGHT = r"(?:think|thinking|thought|thoughts|reasoning|scratchpad|reflection)"
_OPENS = re.compile(rf"<\|?(?:begin_of_)?{_THOUGHT}\|?>|\[THINK\]|\u25c1think\u25b7", re.IGNORECASE)
_CLOSES = re.compile(rf"</{_THOUGHT}>|<\|?end_of_{_THOUGHT}\|?>|\[/THINK\]|\u25c1/think\u25b7", re.IGNORECASE)
_FINAL_CHANNEL = re.compile(r"<\|channel\|>final<\|message\|>")
_END_OF_TURN = re.compile(
    r"<\|(?:eot_id|im_end|im_start|endoftext|end_of_text|eom_id|return|end)\|>|</s>|<end_of_turn>|<eos>"
)
_SPACE = re.compile(r"\S")


def spoken(completion: str) -> list[Span]:
    """Returns the spans outside thoughts and after-turns, shortened to the two ends where long.

    An unclosed thought reaches to the end; a close without an open ends a thought that the prompt began.
    """
    start, end = 0, len(completion)
    for pattern in (_CLOSES, _FINAL_CHANNEL):
        for match in pattern.finditer(completion, start):
            start = match.end()
    for pattern in (_OPENS, _END_OF_TURN):
        match = pattern.search(completion, start, end)
        while match is not None and pattern is _END_OF_TURN and not completion[start : match.start()].strip():
            start = match.end()
            match = pattern.search(completion, start, end)
        end = match.start() if match else end
    if end - start <= HEAD + TAIL:
        return [(start, end)]
    first = _SPACE.search(completion, start, end)
    start = first.start() if first else end
    return [(start, min(start + HEAD, end)), (max(start + HEAD, end - TAIL), end)]


def first_turn(text: str, lexicon: Lexicon) -> int:
    """Returns where a next question begins that the model put to itself, the length of the text without one.

    A question that stands before any number or refusal is the one that was asked, repeated.
    """
    for match in lexicon.markers.next_question.finditer(text):
        before = text[: match.start()]
        if (
            re.search(r"\d", before)
            or lexicon.spelling.spelled.search(before)
            or lexicon.markers.refusals.search(before)
        ):
            return match.start()
    return len(text)


_TERMINATOR = re.compile(
    r"\n+|(?:[!?\u3002\u0964\u0965\u2026\u061f\u06d4]+|\.+(?!\d)(?=[\s\"')\]\u201d]|$|[^\x00-\x7f]))[\"')\]\u300d\u300f\u201d\u00bb]*"
)


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Yields the spans of the sentences and lines, terminators included, blank ones left out."""
    first = start
    for match in _TERMINATOR.finditer(text, start, end):
        if match[0] == "." and text[match.end() : match.end() + 2].strip()[:1].isdigit():
            # "Rs. 500", "ca. 40": the dot of a short word before a digit ends nothing, that of a unit does.
            before = text[max(first, match.start() - 5) : match.start()]
            if re.search(r"(?<![\d\s])\s[^\W\d_]{1,2}$", before):
                continue
        if text[first : match.end()].strip():
            yield first, match.end()
        first = match.end()
    if text[first:end].strip():
        yield first, end


def clause_starts(marker: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yields the places where a marker opens a clause."""
    for match in marker.finditer(text, start, end):
        before = _char_before(text, start, match.start())
        if before in _CLAUSE_ENDS or is_unspaced(before):
            yield match


def line_starts(marker: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yields the places where a marker opens a sentence or a line."""
    for match in marker.finditer(text, start, end):
        if _char_before(text, start, match.start()) in _SENTENCE_ENDS:
            yield match


_SENTENCE_ENDS = "\n.!?\u2026\u3002\u0964"
_CLAUSE_ENDS = _SENTENCE_ENDS + ";,:\u3001\u2014\u2013"
_OPENING = " \u00a0*#>_(\"'-"


def _char_before(text: str, start: int, position: int) -> str:
    """Returns the last character before a position that is neither space nor markup; a line end at the start."""
    while position > start and text[position - 1] in _OPENING:
        position -= 1
    return text[position - 1] if position > start else "\n"


_CLOSED = re.compile(r"[.!?\u2026\u3002\u0964\u0965\u061f\u06d4)\]}\"'%*\u300d\u300f\u201d\u00bb\uff61~$]$")
_TORN = re.compile(r"[,;:(=+\u00d7\u00f7/\u2248<\u3001\u2014\u00b7-]$")
_LETTER = re.compile(LETTER)
_MAX_UNIT_WORDS = 3


def is_torn(text: str, span: Span, last_number_end: int | None, markers: Markers) -> bool:
    """Says whether the last sentence stops in its middle: no end mark, and words that lead on.

    ``last_number_end`` is the end of its last number, none where it has no number.
    """
    sentence = text[span[0] : span[1]].rstrip()
    if not sentence or _CLOSED.search(sentence):
        return False
    if _TORN.search(sentence):
        return True
    tail = sentence if last_number_end is None else text[last_number_end : span[0] + len(sentence)]
    if not _LETTER.search(tail):
        return last_number_end is None and any(char.isalnum() for char in tail)
    if last_number_end is None:
        return True
    joins = markers.conclusions.search(tail) or re.search(r"[,;\u3001] *\S", tail)
    return bool(joins) or _weight(tail) > _MAX_UNIT_WORDS


def _weight(tail: str) -> float:
    """Returns the number of words, five letters taken for one where the script sets no spaces."""
    unspaced = sum(map(is_unspaced, tail))
    return unspaced / 5 if unspaced else len(tail.split())


def without_loop(text: str, spans: list[Span]) -> list[Span]:
    """Returns the sentences without a torn last one that only begins an earlier one again."""
    if len(spans) < 2:
        return spans
    last = text[spans[-1][0] : spans[-1][1]].strip()
    repeats = any(text[start:end].strip().startswith(last) for start, end in spans[-4:-1])
    return spans[:-1] if repeats and not _CLOSED.search(last) else spans
