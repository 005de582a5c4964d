"""The records of what extraction knows about a language: patterns, all for lower-case text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from mgsm.languages import NumberStyle


@dataclass(frozen=True, kw_only=True)
class Statements:
    """How an answer is announced."""

    prefixes: re.Pattern[str]
    """What stands before the number in sentences that commit."""
    suffixes: re.Pattern[str]
    """What stands behind it in those that open with the number."""
    weak_prefixes: re.Pattern[str]
    """As ``prefixes``, for results that may be those of a step: "the total is"."""
    cues: re.Pattern[str]
    """Words for "answer"."""
    weak_cues: re.Pattern[str]
    """Words for a result, which may be that of a step: "total"."""
    copulas: re.Pattern[str]
    """What joins such a word to its number, at the end of what stands between them: "is"."""
    keys: frozenset[str]
    """Names under which JSON and tags give an answer, without accents."""
    sure_keys: frozenset[str]
    """Those of them that say "answer"."""


@dataclass(frozen=True, kw_only=True)
class Markers:
    """Words that say what a stretch of text is for."""

    rejected_before: re.Pattern[str]
    """Ends where a number begins that is not meant: "not"."""
    rejected_after: re.Pattern[str]
    refusals: re.Pattern[str]
    checks: re.Pattern[str]
    reasons: re.Pattern[str]
    """Words that give a reason: "because"."""
    headings: re.Pattern[str]
    """Titles of an explanation."""
    asides: re.Pattern[str]
    """Reasons, and remarks on other numbers."""
    closings: re.Pattern[str]
    corrections: re.Pattern[str]
    conclusions: re.Pattern[str]
    between_ends: re.Pattern[str]
    """All that stands between the two ends of a range: "apples to"."""
    month: re.Pattern[str]
    month_before: re.Pattern[str]
    """The name of a month at the end of what stands before a day or a year."""
    month_behind: re.Pattern[str]
    of_whole: re.Pattern[str]
    """All that stands between a part and the whole it is a part of: "apples of the original"."""
    difference: re.Pattern[str]
    """What stands behind a number that is a difference: "marbles more than"."""
    compared: re.Pattern[str]
    """What ends before a number that something is compared with: "more than the"."""
    dangles: re.Pattern[str]
    """A word at the end of a text on which no sentence ends."""
    titles: re.Pattern[str]
    """Headings, checks and the label of the reasoning: a word for the answer in them announces none."""
    next_question: re.Pattern[str]
    asks: re.Pattern[str]
    """A question mark, and words that ask for a number where questions may have none."""
    quantities: re.Pattern[str]
    """Words that ask for a number: "how many"."""


@dataclass(frozen=True, kw_only=True)
class Ratio:
    """How a fraction is said with two numbers."""

    head: re.Pattern[str]
    """What stands before the first, at its end; matches nothing where nothing does."""
    middle: re.Pattern[str]
    over_first: bool


@dataclass(frozen=True, kw_only=True)
class Fractions:
    """Words for parts of one."""

    values: dict[str, Decimal]
    alone: re.Pattern[str]
    beside: re.Pattern[str]
    """What adds a part to a number beside it, anywhere."""
    before: re.Pattern[str]
    behind: re.Pattern[str]
    """The same at the end of what stands before the number, and at the beginning of what stands behind it."""
    mixed: re.Pattern[str]
    """What joins a whole number and a fraction."""
    ratio: Ratio | None
    point: re.Pattern[str]


@dataclass(frozen=True, kw_only=True)
class Spelling:
    """Number words."""

    values: dict[str, Decimal]
    """Number words and magnitudes in plain form."""
    powers: frozenset[str]
    """Words that multiply the number words beside them."""
    spelled: re.Pattern[str]
    magnitude: re.Pattern[str]
    """A magnitude behind a number, with the space between."""
    magnitude_before: re.Pattern[str]
    """A magnitude before a number, where ``multiplier_follows``."""
    nothing: re.Pattern[str]
    """Words with a number word in them that count nothing."""
    minus: re.Pattern[str]
    """A minus word at the end of what stands before a number."""
    minus_word: re.Pattern[str]
    numerals: dict[str, int]
    """Positional numeral characters: digits and powers of ten."""
    numeral_run: re.Pattern[str]
    multiplier_follows: bool
    """How many thousands is said after "thousand", as in Swahili."""
    compound: re.Pattern[str]
    """A number written as one word of several."""
    compound_part: re.Pattern[str]
    compound_values: dict[str, Decimal]
    fractions: Fractions
    any_word: re.Pattern[str]
    """A word or numeral of any kind."""


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """All that extraction knows about one language."""

    own: NumberStyle
    english: NumberStyle
    own_vocabulary: frozenset[str]
    english_vocabulary: frozenset[str]
    statements: Statements
    markers: Markers
    common_markers: Markers
    """``markers``, of which the rare ones match nowhere."""
    rare: re.Pattern[str]
    """A word of any rare marker."""
    spelling: Spelling

    def markers_in(self, text: str) -> Markers:
        """Returns the markers to look for in a text: one search spares most texts those for the rare ones."""
        return self.markers if self.rare.search(text) else self.common_markers
