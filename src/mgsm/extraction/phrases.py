"""Phrases of the language files as regular expressions that know where words end in each script."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from mgsm.extraction.text import plain

# Vowel signs and viramas of the Indic scripts and accents are not \w, yet they belong to a word.
MARK = "\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u09f1\u09f4-\u0dff\u0e31\u0e34-\u0e4e"
LETTER = rf"(?:[^\W\d_]|[{MARK}])"
# Most places are ruled out by the first of the two, which is the cheaper one.
_NO_LETTER_BEFORE = rf"(?<![a-z\u00df-\u00f6\u00f8-\u00ff\u0430-\u0451{MARK}])(?<![^\W\d_])"
_NO_LETTER_AFTER = rf"(?!{LETTER})"
_BEFORE = (_NO_LETTER_BEFORE, "")
_LETTER = re.compile(r"[^\W\d_]")
_END = ""
_MANY, _GROUP = 40, 32
_GAP = "\x00"
_ATOMS = {" ": r"\s+", _GAP: r"(?:\s+[^\s.!?]+){0,5}?\s+"}

# Scripts that set no space between words, by the first word of their characters' Unicode names.
_UNSPACED = {"THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "CJK", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC"}
_STOPLESS = {"THAI", "LAO"}
# Scripts of which a word never runs on after the phrase: others hang case and classifiers on it.
_ALPHABETS = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "DIGIT"}


def script(char: str) -> str:
    """Returns the first word of a character's Unicode name: its script, nearly always; empty for none."""
    return unicodedata.name(char, "").partition(" ")[0] if char else ""


@functools.cache
def is_unspaced(char: str) -> bool:
    """Says whether the character's script is written without spaces between words."""
    return script(char) in _UNSPACED


@functools.cache
def is_stopless(char: str) -> bool:
    """Says whether the character's script ends sentences without a mark."""
    return script(char) in _STOPLESS


def unspaced_in(text: str) -> int:
    """Returns how many characters are of scripts that set no spaces."""
    return 0 if text.isascii() else sum(map(is_unspaced, text))


def weight(text: str) -> float:
    """Returns the number of words, five letters taken for one where the script sets no spaces."""
    unspaced = unspaced_in(text)
    return unspaced / 5 if unspaced else sum(any(map(str.isalpha, word)) for word in text.split())


def has_letters(text: str) -> bool:
    """Says whether there is a letter in a text."""
    return _LETTER.search(text) is not None


def bare(text: str) -> str:
    """Returns a name without the accents that programs leave out; other scripts keep their signs."""
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(char for char in parts if not "\u0300" <= char <= "\u036f"))


def never() -> re.Pattern[str]:
    """Returns a pattern that matches nowhere, and is done with a text at once for the character it opens with."""
    return re.compile(r"\0(?!)")


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Returns a pattern for any of the phrases as words of their own, the longest first."""
    source = source_of(phrases)
    return re.compile(source) if source else never()


def source_of(phrases: Iterable[str]) -> str:
    """Returns the source of :func:`any_of`, empty without phrases.

    Three dots between two words stand for up to five others. Phrases share their beginnings (a trie), so that long
    lists cost little.
    """
    # What stands before and behind a phrase is said once for all that share it: compiling it for each took longer.
    tries: dict[str, dict[str, dict[str, Any]]] = {before: {"": {}, _NO_LETTER_AFTER: {}} for before in _BEFORE}
    for phrase in filter(None, (" ".join(plain(phrase).replace(" ... ", _GAP).split()) for phrase in phrases)):
        starts_inside = is_unspaced(phrase[0]) or not (phrase[0].isalpha() or script(phrase[0]) in _ALPHABETS)
        after = _NO_LETTER_AFTER if script(phrase[-1]) in _ALPHABETS else ""
        node = tries["" if starts_inside else _NO_LETTER_BEFORE][after]
        for char in phrase:
            node = node.setdefault(_ATOMS.get(char) or re.escape(char), {})
        node[_END] = ""
    groups = {before: {after: node for after, node in group.items() if node} for before, group in tries.items()}
    sources = [
        f"{before}(?:{'|'.join(_trie(node) + after for after, node in group.items())})"
        for before, group in groups.items()
        if group
    ]
    first = "".join(dict.fromkeys(char for group in groups.values() for node in group.values() for char in node))
    # Most places of a text are ruled out by one character.
    return f"(?=[{first}])(?:{'|'.join(sources)})" if sources else ""


def inside(words: Iterable[str]) -> str:
    """Returns the source of a pattern for any of the words, the longest first, within a longer word or not."""
    node: dict[str, Any] = {}
    for word in words:
        branch = node
        for char in word:
            branch = branch.setdefault(re.escape(char), {})
        branch[_END] = ""
    return f"(?=[{''.join(node)}])(?:{_trie(node)})" if node else ""


def _trie(node: dict[str, Any]) -> str:
    sources = {atom: atom + _trie(child) for atom, child in node.items() if atom != _END}
    branches = list(sources.values())
    if len(branches) > _MANY:
        # Branches are tried one by one: parted by what they open with, most are passed over a group at a time.
        chars = [atom for atom in sources if atom not in _ATOMS.values()]
        groups = [chars[first : first + _GROUP] for first in range(0, len(chars), _GROUP)]
        parted = [f"(?=[{''.join(group)}])(?:{'|'.join(map(sources.__getitem__, group))})" for group in groups]
        branches = [*parted, *(sources[atom] for atom in _ATOMS.values() if atom in sources)]
    if _END in node:
        branches.append(node[_END])
    if not branches:
        return ""
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
