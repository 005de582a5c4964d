"""What one language and English say about answers, compiled once into patterns.

All patterns are for text made uniform and lower-case by :mod:`mgsm.extraction.text`: a search that leaves case alone is
faster by a quarter.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Sequence
from decimal import Decimal

from mgsm import languages
from mgsm.extraction.patterns import Fractions, Lexicon, Markers, Ratio, Spelling, Statements
from mgsm.extraction.phrases import any_of, bare, inside, is_unspaced, never, source_of
from mgsm.extraction.text import plain
from mgsm.languages import Language

SLOT, NUMBER, OVER, UNDER = "{answer}", "{number}", "{over}", "{under}"
# A short word between two parts of a number that is written as one word.
_COMPOUND_LINK = r"[^\W\d_]{1,3}?"
_UNIT = r"(?P<unit>[ \u00a0]?(?:%|[^\W\d_]{1,12}))?"
# Between a number and the words behind it: spaces, currency and percent signs.
_SIGNS = r"[^\w,.;:!?\n]{0,4}"
# A short word between the parts of a date, and the ending of an ordinal before it: "6th of April", "abril de 2024".
_LINK = r"(?:[^\W\d_]{1,3}[ \u00a0])?"
_NOWHERE = r"(?!)"
# What may stand between a phrase and the number it speaks of, besides letters: spaces, quotes, currency signs.
_PADDING = r"[^\w\n.,;!?]{0,4}"
# A role or a question that opens a next turn, in the formats of chats and prompts rather than of a language.
_NEXT_TURN = r"(?:q|user|human|\#\#\#\s?(?:instruction|input|user|human|question))"
# Markers that three texts in four have none of.
_RARE = (
    "refusals", "checks", "reasons", "headings", "asides", "closings", "corrections", "titles", "next_question",
    "rejected_before", "rejected_after",
)  # fmt: skip


@functools.cache
def lexicon(tag: str) -> Lexicon:
    """Returns the patterns of a language together with those of English.

    Raises:
        UsageError: no such language.
    """
    own, english = languages.load(tag), languages.pivot()
    both = (own,) if own.pivot else (own, english)
    markers = _markers(both)
    return Lexicon(
        own=own.numbers,
        english=english.numbers,
        own_vocabulary=_vocabulary(own.tag),
        english_vocabulary=_vocabulary(english.tag),
        statements=_statements(both),
        markers=markers,
        common_markers=dataclasses.replace(markers, **dict.fromkeys(_RARE, never())),
        rare=_rare(both),
        spelling=_spelling(both),
    )


@functools.cache
def _vocabulary(tag: str) -> frozenset[str]:
    """Returns the words of the worked examples: enough to tell in which language a text is."""
    texts = (f"{exemplar.question} {exemplar.reasoning}" for exemplar in languages.load(tag).exemplars)
    return frozenset(re.findall(r"[^\W\d_]+", plain(" ".join(texts))))


def _statements(both: Sequence[Language]) -> Statements:
    strong = [plain(cue) for language in both for cue in language.answer.cues]
    weak = [plain(result) for language in both for result in language.answer.results]
    cue, known = any_of(strong), {*strong, *weak}
    certain: list[str] = []
    uncertain: list[str] = []
    behind: list[str] = []
    for language in both:
        for template in (language.answer.sentence, *language.answer.variants):
            head, _, tail = plain(template).partition(SLOT)
            head, tail = head.strip(), tail.strip(" .\u3002\u0964")
            if head.strip(" :") in known:
                continue  # "Answer:" is told from other uses of the word by what follows it
            if head:
                (certain if template == language.answer.sentence or cue.search(head) else uncertain).append(head)
            elif tail:
                behind.append(tail)
    return Statements(
        prefixes=any_of(certain),
        weak_prefixes=any_of(uncertain),
        suffixes=re.compile(_PADDING + (source_of(behind) or _NOWHERE)),
        cues=cue,
        weak_cues=any_of(weak),
        copulas=_copulas(both, any_of((*strong, *weak))),
        keys=frozenset(map(bare, (*strong, *weak))),
        sure_keys=frozenset(map(bare, strong)),
    )


def _copulas(both: Sequence[Language], cue: re.Pattern[str]) -> re.Pattern[str]:
    """Returns what stands between cue and number in the sentences of the language files."""
    links: set[str] = set()
    for language in both:
        for template in (language.answer.sentence, *language.answer.variants):
            head = plain(template).partition(SLOT)[0]
            ends = [match.end() for match in cue.finditer(head)]
            link = head[ends[-1] :].strip(" :-\u2013\u2014") if ends else ""
            if link:
                last = link.split()[-1]
                # A word for "and" joins other things too.
                alone = not is_unspaced(link[-1]) and last not in language.answer.ranges
                links |= {link, last} if alone else {link}
    spaced = source_of(link for link in links if not is_unspaced(link[-1])) or _NOWHERE
    unspaced = source_of(link for link in links if is_unspaced(link[-1])) or _NOWHERE
    # A word or two may follow: "is therefore", "lautet daher"; without spaces, a few characters.
    return re.compile(rf"{spaced}(?:\W+\w+){{0,2}}\W*$|{unspaced}\W*\w{{0,6}}\W*$")


def _markers(both: Sequence[Language]) -> Markers:
    def words(kind: str) -> re.Pattern[str]:
        return any_of(word for language in both for word in getattr(language.answer, kind))

    unspaced = [word for language in both for word in language.answer.wholes if is_unspaced(word[0])]
    rejections = [plain(rejection).partition(SLOT) for language in both for rejection in language.answer.rejections]
    heads = source_of(head.strip() for head, _, tail in rejections if not tail.strip()) or _NOWHERE
    tails = source_of(tail.strip() for head, _, tail in rejections if not head.strip()) or _NOWHERE
    return Markers(
        rejected_before=re.compile(rf"{heads}{_PADDING}$"),
        rejected_after=re.compile(rf"[^\d\n.,;:!?]{{0,10}}?{tails}"),
        refusals=words("refusals"),
        checks=words("checks"),
        reasons=words("reasons"),
        headings=words("headings"),
        asides=any_of(w for language in both for w in (*language.answer.reasons, *language.answer.asides)),
        closings=words("closings"),
        corrections=words("corrections"),
        conclusions=words("conclusions"),
        between_ends=re.compile(
            rf"{_UNIT}[ \u00a0]?(?:{words('ranges').pattern})(?:[ \u00a0](?P<again>[^\W\d_]{{1,12}}))?[ \u00a0]?\W?"
        ),
        month=words("months"),
        month_before=re.compile(rf"(?:{words('months').pattern})[ \u00a0.,]{{0,2}}{_LINK}$"),
        month_behind=re.compile(
            rf"(?:[^\W\d_]{{1,3}}(?=[ \u00a0.]))?[ \u00a0.]{{0,2}}{_LINK}(?:{words('months').pattern})"
        ),
        of_whole=re.compile(
            rf"{_SIGNS}(?:[^\W\d_]+(?:'[^\W\d_]+)? ){{0,3}}(?:{words('wholes').pattern})(?: [^\W\d_]+){{0,2}}\W*"
            rf"|[^\d,.;:!?\n]{{0,12}}(?:{source_of(unspaced) or _NOWHERE})[^\d,.;:!?\n]{{0,14}}",
        ),
        difference=re.compile(
            rf"{_SIGNS}(?:[^\W\d_]+[ \u00a0]){{0,2}}(?:{words('comparatives').pattern})", re.IGNORECASE
        ),
        compared=re.compile(rf"(?:{words('comparatives').pattern})(?: [^\W\d_]+){{0,2}}\W*$"),
        dangles=re.compile(rf"(?:{words('dangling').pattern})\s*$"),
        titles=any_of(
            title
            for language in both
            for title in (
                plain(language.labels.reasoning).strip(" :"),
                *language.answer.checks,
                *language.answer.headings,
            )
        ),
        next_question=_next_question(both),
        # Where spaces are set a question has its mark; the words alone are in many explanations.
        asks=any_of(("?", *(word for language in both for word in language.answer.asks if is_unspaced(word[0])))),
        quantities=words("asks"),
    )


def _rare(both: Sequence[Language]) -> re.Pattern[str]:
    kinds = ("refusals", "checks", "reasons", "headings", "asides", "closings", "corrections")
    words = [word for language in both for kind in kinds for word in getattr(language.answer, kind)]
    words += [plain(language.labels.reasoning).strip(" :") for language in both]
    words += [part for language in both for rejection in language.answer.rejections for part in rejection.split(SLOT)]
    return any_of((*words, *_question_labels(both), *re.findall(r"[a-z]{2,}|q", _NEXT_TURN)))


def _question_labels(both: Sequence[Language]) -> list[str]:
    labels = ((language.labels.question, *language.answer.questions) for language in both)
    return [plain(label).strip(" :\u00a0") for group in labels for label in group]


def _next_question(both: Sequence[Language]) -> re.Pattern[str]:
    labels = source_of(_question_labels(both))
    opening = r"(?:^|(?<=[.!?\u3002\u0964])[ ]?)[ \u00a0*#>_(-]*"
    return re.compile(rf"{opening}(?:{labels}|{_NEXT_TURN})[ \u00a0*_]?(?:\#?\d+)?[ \u00a0*_)]*:", re.MULTILINE)


def _spelling(both: Sequence[Language]) -> Spelling:
    values: dict[str, Decimal] = {}
    magnitudes: set[str] = set()
    numerals: dict[str, int] = {}
    for language in reversed(both):  # a word of both languages has the value of the own one
        style = language.numbers
        magnitudes |= {plain(word) for word in style.magnitudes}
        numerals |= {plain(char): value for char, value in style.numerals.items()}
        values |= {
            plain(word): Decimal(value) for words in (style.magnitudes, style.words) for word, value in words.items()
        }
    scales = {word for word in magnitudes if word not in numerals}
    minus = source_of(word for language in both for word in language.numbers.minus) or _NOWHERE
    pairs = [(phrase.split(), value) for phrase, value in values.items() if len(phrase.split()) == 2]
    # "mia moja" is 100 x 1: the file itself shows the order.
    multiplier_follows = any(
        first in magnitudes and second in values and value == values[first] * values[second]
        for (first, second), value in pairs
    )
    compounds = {plain(word): Decimal(value) for language in both for word, value in language.numbers.compounds.items()}
    glued = values | compounds if compounds else {}
    part = inside(glued) or _NOWHERE
    fractions = _fractions(both)
    nothing = [plain(word) for language in both for word in language.numbers.nothing]
    # Found as noughts, they hide the number words in them; the noughts are dropped then.
    values |= dict.fromkeys(nothing, Decimal(0))
    ones = tuple(word for word, value in (values | glued).items() if value == 1)
    return Spelling(
        compound=re.compile(rf"(?<![^\W\d_])(?>{part})(?>(?:{_COMPOUND_LINK})??{part})+(?![^\W\d_])")
        if glued
        else never(),
        compound_part=re.compile(part),
        compound_values=glued,
        fractions=fractions,
        # A numeral for one is in many words, and is a number only beside others.
        any_word=_any_word(
            both, [*values, *glued, *(char for char, value in numerals.items() if value != 1), *fractions.values]
        ),
        values=values,
        # "One thousand" as a whole multiplies nothing; the bare word does.
        powers=frozenset(
            magnitudes | {w for w, n in values.items() if n in {100, 1000} and not (" " in w or w.startswith(ones))}
        ),
        spelled=any_of(word for word in values if word not in numerals),
        magnitude=re.compile(rf"[ \u00a0-]?({source_of(scales) or _NOWHERE})"),
        nothing=any_of(nothing),
        minus_word=re.compile(minus),
        minus=re.compile(rf"{minus}\s?$"),
        numerals=numerals,
        numeral_run=re.compile(f"[{''.join(map(re.escape, numerals))}]+") if numerals else never(),
        multiplier_follows=multiplier_follows,
        magnitude_before=re.compile(rf"({source_of(scales) or _NOWHERE})[ \u00a0]$"),
    )


def _any_word(both: Sequence[Language], words: Sequence[str]) -> re.Pattern[str]:
    ratios = (part for language in both for part in re.split(r"\{\w+\}", language.numbers.ratio or ""))
    minus = (word for language in both for word in language.numbers.minus)
    # Words such as "and" join mixed numbers too, but only of numbers that are found without them.
    return any_of([*words, *minus, *(part.strip() for part in ratios)])


def _fractions(both: Sequence[Language]) -> Fractions:
    values: dict[str, Decimal] = {}
    heads: list[str] = []
    tails: list[str] = []
    alone: list[str] = []
    for language in both:
        for template, fraction in language.numbers.fractions.items():
            head, number, tail = (part.strip() for part in plain(template).partition(NUMBER))
            over, _, under = fraction.partition("/")
            values[head or tail] = Decimal(over) / Decimal(under)
            (alone if not number else heads if head else tails).append(head or tail)
    ratios = [_ratio(plain(language.numbers.ratio)) for language in both if language.numbers.ratio]
    mixed = source_of(word for language in both for word in language.numbers.mixed) or _NOWHERE
    points = source_of(word for language in both for word in language.numbers.points) or _NOWHERE
    return Fractions(
        values=values,
        alone=any_of(alone),
        beside=any_of((*heads, *tails)),
        before=re.compile(rf"({source_of(heads) or _NOWHERE})[ \u00a0]?$"),
        behind=re.compile(rf"(?:[ \u00a0][^\W\d_]{{2,12}})?[ \u00a0]?({source_of(tails) or _NOWHERE})"),
        mixed=re.compile(rf"[ \u00a0]?(?:{mixed})[ \u00a0]?"),
        ratio=ratios[0] if ratios else None,
        point=re.compile(rf"[ \u00a0]?(?:{points})[ \u00a0]?"),
    )


def _ratio(template: str) -> Ratio:
    """Returns how ``{under} parts {over}`` is recognised."""
    over_first = template.index(OVER) < template.index(UNDER)
    first, second = (OVER, UNDER) if over_first else (UNDER, OVER)
    head, _, rest = template.partition(first)
    middle = rest.partition(second)[0]
    return Ratio(
        head=re.compile(rf"{re.escape(head.strip())}\s?$"),
        middle=re.compile(rf"\s?{re.escape(middle.strip())}\s?"),
        over_first=over_first,
    )
