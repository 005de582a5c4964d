"""Which part of a completion can hold its answer: thoughts, next questions, checks and torn ends set apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from mgsm.extraction.patterns import Lexicon, Markers
from mgsm.extraction.phrases import LETTER, is_stopless, is_unspaced

Span = tuple[int, int]
Starts = Callable[[re.Pattern[str], str, int, int], Iterator[re.Match[str]]]

# No answer is longer; beyond this a completion is a loop, of which the two ends tell all.
HEAD = 12_000
TAIL = 12_000

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
    bracketed = "<" in completion or "[" in completion or "\u25c1" in completion
    start, end = _outside_tokens(completion) if bracketed else (0, len(completion))
    if end - start <= HEAD + TAIL:
        return [(start, end)]
    first = _SPACE.search(completion, start, end)
    start = first.start() if first else end
    return [(start, min(start + HEAD, end)), (max(start + HEAD, end - TAIL), end)]


def _outside_tokens(completion: str) -> Span:
    start, end = 0, len(completion)
    for pattern in (_CLOSES, _FINAL_CHANNEL):
        for match in pattern.finditer(completion, start):
            start = match.end()
    opened = _OPENS.search(completion, start)
    end = opened.start() if opened else end
    for match in _END_OF_TURN.finditer(completion, start, end):
        if completion[start : match.start()].strip():
            return start, match.start()
        start = match.end()
    return start, end


def first_turn(text: str, markers: Markers, lexicon: Lexicon) -> int:
    """Returns where a next question begins that the model put to itself, the length of the text without one.

    A question that stands before any number or refusal is the one that was asked, repeated.
    """
    parted = False
    for match in markers.next_question.finditer(text):
        before = text[: match.start()]
        # "Question 1: …" before anything else parts a problem: "Question 2" goes on with it.
        parted = parted or (_DIGIT.search(match[0]) is not None and not _DIGIT.search(before))
        if parted:
            continue
        if _DIGIT.search(before) or lexicon.spelling.spelled.search(before) or markers.refusals.search(before):
            return match.start()
    return _unlabelled_question(text, markers, lexicon.statements.cues)


_DIGIT = re.compile(r"\d")
_RESULT = re.compile(r"=[^\w\n]{0,4}\d")
_PARAGRAPH = re.compile(r"\n[ \u00a0*_-]*\n+")
_STEP = re.compile(r"[ \u00a0*#_>(-]*([^\W\d_]+[ \u00a0])\d{1,2}[ \u00a0*_]*[:.)]")


def _unlabelled_question(text: str, markers: Markers, cues: re.Pattern[str]) -> int:
    """Returns where a paragraph after an answer asks about numbers again, the length of the text without one."""
    # Without two line ends there are no paragraphs. What answers is the word for it, or a sum.
    if text.count("\n") < 2:
        return len(text)
    cue = cues.search(text) or _RESULT.search(text)
    if cue is None:
        return len(text)
    worked_out = cue.re is _RESULT
    breaks = list(_PARAGRAPH.finditer(text, cue.end()))
    ends = [*(match.start() for match in breaks), len(text)]
    for match, end in zip(breaks, ends[1:], strict=True):
        answered = _DIGIT.search(text, cue.end(), match.start())
        asks = markers.asks.search(text, match.end(), end)
        # A question beside a sum may be part of it; one for a number, with no sum behind it, is another.
        another = "?" in text[match.end() : end] and "=" not in text[match.end() :]
        label = _STEP.match(text, match.end()) if worked_out else None
        if label is not None and label[1] in text[: cue.start()]:
            continue  # "Step 3: How much is left?"
        if worked_out and not (another and markers.quantities.search(text, match.end(), end)):
            continue
        if answered and asks and _DIGIT.search(text, match.end(), end):
            return len(text) if markers.corrections.search(text, match.end(), end) else match.start()
    return len(text)


_MARKS = "!?\u3002\u0964\u0965\u2026\u061f\u06d4"
# Opens with one set of characters, which is what a search is fastest at.
_TERMINATOR = re.compile(
    rf"[\n.{_MARKS}](?:(?<=\n)\n*|(?:(?<=[{_MARKS}])[{_MARKS}]*|(?<=\.)\.*(?!\d)(?=[\s\"')\]\u201d]|$|[^\x00-\x7f]))"
    r"[\"')\]\u300d\u300f\u201d\u00bb]*)"
)


_CURRENCY = re.compile(rf"(?:(?<![\d\s])\s|[(\"']|^)[^\W\d_]{LETTER}?$")
_SHORT_WORD = re.compile(rf"[\d\s]{LETTER}{{1,3}}$")


def sentences(text: str, start: int, end: int) -> list[Span]:
    """Returns the spans of the sentences and lines, terminators included, blank ones left out."""
    spans: list[Span] = []
    first = start
    for match in _TERMINATOR.finditer(text, start, end):
        stop, close = match.span()
        if match[0] == "." and _shortens(text, first, stop):
            continue
        if text[first:close].strip():
            spans.append((first, close))
        first = close
    if text[first:end].strip():
        spans.append((first, end))
    return spans


def _shortens(text: str, first: int, dot: int) -> bool:
    """Says whether a dot ends a shortened word rather than the sentence that begins at ``first``."""
    if text[dot + 1 : dot + 3].strip()[:1].isdigit() and _CURRENCY.search(text[max(first, dot - 5) : dot]):
        return True  # "Rs. 500", "ca. 40": the dot of a short word before a digit ends nothing, that of a unit does
    # A dot shortens a unit where no sentence ends in one.
    return is_stopless(text[dot - 1 : dot]) and _SHORT_WORD.search(text, max(first, dot - 5), dot) is not None


def clause_starts(marker: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yields the places where a marker opens a clause."""
    for match in marker.finditer(text, start, end):
        before = _char_before(text, start, match.start())
        if before in _CLAUSE_ENDS or is_unspaced(match[0][0]):
            yield match


def line_starts(marker: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yields the places where a marker opens a sentence or a line."""
    for match in marker.finditer(text, start, end):
        if _char_before(text, start, match.start()) in _SENTENCE_ENDS:
            yield match


_SENTENCE_ENDS = "\n.!?\u2026\u3002\u0964"
_CLAUSE_ENDS = _SENTENCE_ENDS + ";,:\u3001\u2014\u2013"
_OPENING = " \u00a0*#>_([\"'-\uff08\uff3b\u3010\u3014\u300a\u300c\u300e\u00ab\u201c\u201e"


def _char_before(text: str, start: int, position: int) -> str:
    """Returns the last character before a position but for spaces, markup and symbols; a line end at the start."""
    while position > start and (text[position - 1] in _OPENING or _is_symbol(text[position - 1])):
        position -= 1
    return text[position - 1] if position > start else "\n"


def _is_symbol(char: str) -> bool:
    return bool(char) and not char.isascii() and unicodedata.category(char) == "So"


# Marks after which a text may stop.
_CLOSED = re.compile(r"[|.!?\u2026\u3002\u0964\u0965\u061f\u06d4)\]}\"'%*\u300d\u300f\u201d\u00bb\uff61~$]$")


def is_closed(sentence: str) -> bool:
    """Says whether a sentence ends in a mark after which a text may stop."""
    return _CLOSED.search(sentence) is not None or _is_symbol(sentence[-1:])


_LOOP = 4
"""Sentences of which the last may begin another one again."""


def without_loop(text: str, spans: list[Span]) -> list[Span]:
    """Returns the sentences without a torn last one that only begins an earlier one again."""
    if len(spans) < 2:
        return spans
    last = text[slice(*spans[-1])].strip()
    if is_closed(last) or not any(map(str.isalpha, last)):
        return spans
    before = [text[start:end].strip() for start, end in spans[-_LOOP:-1]]
    # Said once, a sentence of which the end is missing begins like another one: "- Monday: 12", "- Mon".
    repeated = [sentence for sentence in before if sentence.startswith(last)]
    loops = repeated and (text.count(repeated[-1]) > 1 or len(last) * 2 > len(repeated[-1]))
    return spans[:-1] if loops else spans
