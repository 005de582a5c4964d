"""A completion made uniform for matching, with every character traceable to where it stood before."""

from __future__ import annotations

import bisect
import functools
import html
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple


class Piece(NamedTuple):
    """A stretch of a rewritten text: copied from ``[old, old_end)`` of the text before, or put in its place."""

    new: int
    old: int
    old_end: int
    copied: bool


class Tracked:
    """A text and the layers of rewriting that led to it."""

    __slots__ = ("_layers", "text")

    def __init__(self, text: str, layers: tuple[tuple[Piece, ...], ...] = ()) -> None:
        """Takes a text as it is where no layers are given."""
        self.text = text
        self._layers = layers

    def rewrite(self, changes: Iterable[tuple[int, int, str]]) -> Tracked:
        """Returns the text with each ``[start, end)``, in order and apart, replaced."""
        parts: list[str] = []
        pieces: list[Piece] = []
        length = done = 0
        for start, end, replacement in (*changes, (len(self.text), len(self.text), "")):
            for piece, copied in ((self.text[done:start], True), (replacement, False)):
                if piece:
                    old, old_end = (done, start) if copied else (start, end)
                    pieces.append(Piece(length, old, old_end, copied))
                    parts.append(piece)
                    length += len(piece)
            done = end
        return Tracked("".join(parts), (*self._layers, tuple(pieces)))

    def sub(self, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> Tracked:
        """Returns the text with every match replaced; itself where nothing matches."""
        changes = [(m.start(), m.end(), replacement(m)) for m in pattern.finditer(self.text)]
        return self.rewrite(changes) if changes else self

    def cut(self, start: int, end: int) -> Tracked:
        """Returns the text of ``[start, end)`` alone."""
        return self.rewrite([(0, start, ""), (end, len(self.text), "")])

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Returns where the non-empty span ``[start, end)`` stood in the first text."""
        for layer in reversed(self._layers):
            first, last = _piece(layer, start), _piece(layer, end - 1)
            start = first.old + (start - first.new if first.copied else 0)
            end = last.old + (end - last.new) if last.copied else last.old_end
        return start, end


def _piece(layer: tuple[Piece, ...], position: int) -> Piece:
    return layer[bisect.bisect_right(layer, position, key=lambda piece: piece.new) - 1]


# Zero-width characters, direction marks, soft hyphen, variation selectors: models and web text scatter them.
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u20e3\ufe00-\ufe0f\ufeff]")
# What all of them become first: a search for one character is done at once.
_ZERO_WIDTH = "\u200b"
_ZERO_WIDTHS = re.compile(f"{_ZERO_WIDTH}+")

# Characters that mean the same as another to whoever reads numbers; the rest follows from Unicode properties.
_SAME = {
    "\u2212": "-",  # minus sign
    "\u2010": "-",
    "\u2011": "-",
    "\u2018": "'",
    "\u2019": "'",
    "\u02bc": "'",
    "\u066c": "'",  # Arabic thousands separator: groups and nothing else, as the apostrophe does
    "\u066a": "%",
    "\u2044": "/",
    "\u2215": "/",
    "\u22c5": "\u00b7",
    "\u2219": "\u00b7",
    "\u2217": "*",
    "\u2259": "=",  # corresponds to, in school sums
    "\u2715": "\u00d7",
    "\u2716": "\u00d7",
    "\u301c": "~",
    "\u3000": " ",
    "\u2028": "\n",
    "\u2029": "\n",
    "\x85": "\n",
    "\r": "\n",
    "\x0b": " ",
    "\x0c": " ",
    "\t": " ",
}


class _Folding(dict[int, str]):
    """``str.translate`` table, filled as characters turn up; one character becomes one character."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold(chr(code))
        return folded


def _fold(char: str) -> str:
    """Returns digits of any script as ASCII, wide forms as plain ones, all fixed spaces as U+00A0."""
    if char in _SAME:
        return _SAME[char]
    if _INVISIBLE.match(char):
        return _ZERO_WIDTH
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if unicodedata.category(char) == "Zs" and char != " ":
        return "\u00a0"
    form, _, code = unicodedata.decomposition(char).partition(" ")
    return chr(int(code, 16)) if form in {"<wide>", "<small>"} and " " not in code else char


_FOLDING = _Folding()


def compose(tracked: Tracked) -> Tracked:
    """Returns the text in NFC: completions and language files may write an accent apart from its letter."""
    if unicodedata.is_normalized("NFC", tracked.text):
        return tracked
    return tracked.rewrite(_compositions(tracked.text))


def _compositions(text: str) -> Iterator[tuple[int, int, str]]:
    for start, end in _clusters(text):
        composed = unicodedata.normalize("NFC", text[start:end])
        if composed != text[start:end]:
            yield start, end, composed


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yields the spans of a character with what may compose with it: marks and conjoining jamo."""
    start = 0
    for position, char in enumerate(text):
        if position and not (unicodedata.category(char)[0] == "M" or "\u1160" <= char <= "\u11ff"):
            yield start, position
            start = position
    if text:
        yield start, len(text)


# What TeX, Markdown and HTML put around numbers. Doubled asterisks between digits are a power.
_MARKUP = re.compile(
    r"""(?=[<&\\{/.,*_`~\u20ac\ \u00a0])(?:
    (?P<note><<[^<>\n]{0,200}>>)
  | \\[dtc]?frac\s?\{\s?(?P<over>\d{1,15}(?:[.,]\d{1,9})?)\s?\}\s?\{\s?(?P<under>\d{1,15}(?:[.,]\d{1,9})?)\s?\}
  | (?P<style>\\(?:text|textbf|textit|textrm|mathrm|mathbf|mathit|mbox|operatorname|bm|hbox|underline)\s?(?=\{))
  | (?P<times>\\(?:times|cdot|ast)(?![a-zA-Z]))
  | (?P<divide>\\div(?![a-zA-Z]))
  | (?P<equals>\\(?:approx|equiv|Rightarrow|implies|longrightarrow|rightarrow)(?![a-zA-Z]))
  | (?P<comma>\{,\})
  | (?P<thin>\\[,;:!](?=\d{3}))
  | (?P<space>\\(?:[,;:!\ ]|(?:quad|qquad|left|right|displaystyle|ldots|dots)(?![a-zA-Z])))
  | \\(?P<literal>[$%#&_])
  | (?P<tag>\\[()\[\]]|</?(?:b|i|em|strong|u|span|mark|code|sup|sub|a|small|font)\b[^<>\n]{0,100}>)
  | (?P<block></?(?:p|br|div|ul|ol|li|h[1-6]|table|thead|tbody|tr|section|article|body|html|pre|output|reflection
       |reasoning)\b[^<>\n]{0,100}>)
  | (?P<column></?t[dh]\b[^<>\n]{0,100}>)
  | (?P<entity>&(?:\#\d{1,5}|\#x[0-9a-fA-F]{1,4}|[a-zA-Z]{2,8});)
  | (?P<cents>(?<=\d)(?:\u20ac|[ \u00a0]\u20ac[ \u00a0])(?=\d\d(?!\d)))
  | (?P<last>(?<=\d)(?:/[=-]|[.,][-\u2013\u2014])(?=\s*\Z))
  | (?P<price>(?<=\d)(?:/[=-]|[.,][-\u2013\u2014])(?![\w(]))
  | (?P<power>(?<=\d)\*\*(?=\d))
  | (?P<struck>~~[^~\n]{1,80}~~)
  | (?P<emphasis>\*\*+|__+|`+|~~+)
    )""",
    re.VERBOSE,
)

# What all of that has a character of; three texts in four have none.
_MARKED = re.compile(r"[<&\\{*_`~\u20ac/.,](?:(?<![/.,])|[-=\u2013\u2014])")

_REPLACEMENTS = {
    "times": "\u00d7",
    "divide": "\u00f7",
    "equals": "=",
    "comma": ",",
    "thin": "\u00a0",
    "space": " ",
    "power": "^",
    "cents": "\u066b",
    "last": "!",
    "block": "\n",
    "column": " | ",
}


def _plain(match: re.Match[str]) -> str:
    if match["over"]:
        # A mixed number, 2\frac{1}{2}, needs the space that typesetting leaves out.
        before = match.string[match.start() - 1 : match.start()]
        return f"{' ' if before.isdigit() else ''}{match['over']}/{match['under']}"
    if match["entity"]:
        return html.unescape(match["entity"]).translate(_FOLDING)
    return match["literal"] or _REPLACEMENTS.get(match.lastgroup or "", "")


def uniform(tracked: Tracked) -> Tracked:
    """Returns the text with one form for each thing that is written in several; markup stays."""
    text = tracked.text
    ascii_only = text.isascii()
    if ascii_only and text.replace("\n", "").isprintable():
        return tracked
    folded = Tracked(text.translate(_FOLDING), tracked._layers)
    if ascii_only:
        return folded
    return compose(folded.sub(_ZERO_WIDTHS, lambda match: "") if _ZERO_WIDTH in folded.text else folded)


def without_markup(tracked: Tracked) -> Tracked:
    """Returns the text without TeX, Markdown and HTML around words and numbers."""
    return tracked.sub(_MARKUP, _plain) if _MARKED.search(tracked.text) else tracked


def lower(text: str) -> str:
    """Returns a text in lower case, every character where it was; dotless i and long s are i and s."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    if len(lowered) != len(text):  # the dotted capital I becomes two characters
        lowered = "".join(char.lower()[0] for char in text)
    return lowered.replace("\u0131", "i").replace("\u017f", "s")


@functools.cache
def plain(text: str) -> str:
    """Returns a phrase of a language file in the form in which it is looked for."""
    return lower(uniform(Tracked(text)).text)


_BOLD = re.compile(r"\*\*([^*\n]{1,200})\*\*")


def bold_spans(tracked: Tracked) -> list[tuple[int, int]]:
    """Returns what is set in bold, as spans of the first text."""
    if "**" not in tracked.text:
        return []
    found = (match for match in _BOLD.finditer(tracked.text) if not _is_title(match))
    return [tracked.origin(*match.span(1)) for match in found]


def _is_title(match: re.Match[str]) -> bool:
    """Says whether words in bold open what follows, as "**Method 2:**" does and "**43 brushes**:" does not."""
    opening = next(filter(str.isalnum, match[1]), "")
    behind = match.string[match.end() :][:2].lstrip()
    return opening.isalpha() and (match[1].rstrip().endswith(":") or behind.startswith(":"))
