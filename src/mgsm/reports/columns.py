"""Text of any script in columns of a terminal: lines that break between clusters, widths as a terminal has them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import wcwidth

_TURNS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
"""Bidirectional classes of characters that turn the order of what follows."""
GAP = " \u2502 "
"""Between two columns."""
NARROWEST = 20
"""Cells of a column at least."""


class Piece(NamedTuple):
    """A part of a line that looks the same all through."""

    text: str
    is_marked: bool


Line = list[Piece]


class _Cluster(NamedTuple):
    text: str
    width: int
    is_marked: bool


def visible(text: str) -> str:
    """Returns a text, letter by letter, that cannot steer a terminal: control characters are replacement characters."""
    return "".join("\ufffd" if _steers(letter) else letter for letter in text)


def width(text: str) -> int:
    """Returns how many cells of a terminal a line takes."""
    return sum(wcwidth.width(cluster) for cluster in wcwidth.iter_graphemes(text))


def wrap(text: str, cells: int, start: int | None = None, end: int | None = None) -> list[Line]:
    """Returns lines of at most so many cells; the letters from ``start`` to ``end`` are marked.

    Lines break at spaces. A word that is longer than a line, as any sentence of a script without spaces, goes on where
    it is and breaks between clusters, so that no mark is parted from its letter.
    """
    clusters = list(_clusters(visible(text).replace("\t", " "), start, end))
    lines: list[list[_Cluster]] = [[]]
    for word in _words(clusters):
        if word[0].text == "\n":
            lines.append([])
            continue
        whole = sum(cluster.width for cluster in word)
        if whole <= cells and _used(lines[-1]) + whole > cells and not word[0].text.isspace():
            lines.append([])
        for cluster in word:
            if _used(lines[-1]) + cluster.width > cells:
                lines.append([])
                # A space at which a line breaks is not printed.
                if cluster.text.isspace():
                    continue
            if not (cluster.text == " " and not lines[-1] and len(lines) > 1):
                lines[-1].append(cluster)
    return [_pieces(line) for line in lines]


def pad(line: Line, cells: int) -> Line:
    """Returns a line with spaces behind it up to so many cells."""
    missing = cells - sum(width(piece.text) for piece in line)
    return [*line, Piece(" " * missing, False)] if missing > 0 else line


def beside(left: Sequence[Line], right: Sequence[Line], cells: int) -> Iterator[Line]:
    """Yields the lines of two columns of so many cells each, the shorter one filled up."""
    for number in range(max(len(left), len(right))):
        first = left[number] if number < len(left) else []
        second = right[number] if number < len(right) else []
        yield [*pad(list(first), cells), Piece(GAP, False), *second]


def _steers(letter: str) -> bool:
    if letter in "\n\t":
        return False
    return unicodedata.category(letter) == "Cc" or unicodedata.bidirectional(letter) in _TURNS


def _clusters(text: str, start: int | None, end: int | None) -> Iterator[_Cluster]:
    place = 0
    for cluster in wcwidth.iter_graphemes(text):
        marked = start is not None and end is not None and place < end and place + len(cluster) > start
        yield _Cluster(cluster, 0 if cluster == "\n" else wcwidth.width(cluster), marked)
        place += len(cluster)


def _words(clusters: Sequence[_Cluster]) -> Iterator[list[_Cluster]]:
    """Yields words, spaces and ends of lines; a wide letter is a word, with the punctuation that closes behind it."""
    word: list[_Cluster] = []
    for cluster in clusters:
        is_space = cluster.text.isspace()
        joins = not is_space and word and (_closes(cluster) or not (_is_wide(cluster) or _is_wide(word[0])))
        if word and not joins:
            yield word
            word = []
        if is_space:
            yield [cluster]
        else:
            word.append(cluster)
    if word:
        yield word


def _is_wide(cluster: _Cluster) -> bool:
    """Says whether a line may break on both sides of a cluster, as it may of each letter that fills two cells."""
    return cluster.width > 1 and len(cluster.text) == 1


def _closes(cluster: _Cluster) -> bool:
    return unicodedata.category(cluster.text[0]) in ("Po", "Pe", "Pf")


def _used(line: Sequence[_Cluster]) -> int:
    return sum(cluster.width for cluster in line)


def _pieces(line: Sequence[_Cluster]) -> Line:
    """Returns a line without spaces behind it, as pieces."""
    kept = list(line)
    while kept and kept[-1].text.isspace() and not kept[-1].is_marked:
        kept.pop()
    pieces: Line = []
    for cluster in kept:
        if pieces and pieces[-1].is_marked == cluster.is_marked:
            pieces[-1] = Piece(pieces[-1].text + cluster.text, cluster.is_marked)
        else:
            pieces.append(Piece(cluster.text, cluster.is_marked))
    return pieces
