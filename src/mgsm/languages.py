"""``prompts/<tag>.toml`` -> :class:`Language`: all that the package knows about one language."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Literal

import langcodes
import msgspec

from mgsm import resources
from mgsm.errors import LanguageError, unknown
from mgsm.types import Exemplar, Record


class Labels(Record, frozen=True, kw_only=True):
    """What opens each part of a prompt; ``separator`` stands between a label and its text."""

    question: str
    answer: str
    """Opens a bare answer (direct mode)."""
    reasoning: str
    """Opens a chain of thought."""
    translation: str | None = None
    """Pivot language only: opens a translation into it."""
    separator: str = " "


class AnswerStyle(Record, frozen=True, kw_only=True):
    """How the language states a final answer."""

    sentence: str
    """The protocol's sentence with ``{answer}``; the last sentence of each chain of thought."""
    variants: tuple[str, ...]
    """Other sentences with ``{answer}`` that commit to an answer."""
    cues: tuple[str, ...]
    """Words for the answer, without colon: "answer", "final answer"."""
    results: tuple[str, ...]
    """Words for a result, which may be that of a step: "result", "total"."""
    conclusions: tuple[str, ...]
    """Words that open a concluding sentence: "so", "therefore", "in total"."""
    rejections: tuple[str, ...]
    """Patterns around a number that is *not* meant: ``not {answer}``, ``instead of {answer}``."""
    refusals: tuple[str, ...]
    """Words that say no answer can be given: "cannot be determined", "not enough information"."""
    checks: tuple[str, ...]
    """Words that open a verification after the answer: "Check", "Verification"."""
    reasons: tuple[str, ...]
    """Words that give a reason, after an answer: "because", "since"."""
    headings: tuple[str, ...]
    """Titles of an explanation, before or after an answer: "Explanation", "Solution steps"."""
    corrections: tuple[str, ...]
    """Words with which a writer takes back what was said: "wait", "no,", "actually"."""
    wholes: tuple[str, ...] = ()
    """Words between a number and another that only says of what, for what or in what: "of", "for", "within"."""
    comparatives: tuple[str, ...] = ()
    """Words behind a number that is a difference: "more than"."""
    dangling: tuple[str, ...] = ()
    """Words on which no sentence ends: "and", "then", "of the"."""
    asides: tuple[str, ...] = ()
    """Words behind an answer that open a remark on another number: "although", "compared with"."""
    closings: tuple[str, ...] = ()
    """Words that open a farewell or an offer of help: "I hope", "let me know"."""
    asks: tuple[str, ...] = ()
    """Words that ask for a number: "how many"."""
    questions: tuple[str, ...] = ()
    """Labels beside that of the prompt that open a next question: "Problem", "Exercise"."""
    ranges: tuple[str, ...]
    """Words between the two ends of a range: "to", "-", "or"."""
    months: tuple[str, ...] = ()
    """Names of the months in the forms that dates use: the numbers beside them are no answers."""


class NumberStyle(Record, frozen=True, kw_only=True):
    """How the language writes numbers."""

    digits: str
    """Its own ten digits in order, or ASCII."""
    decimal: str
    group: tuple[str, ...]
    """Thousands separators, the usual one first."""
    minus: tuple[str, ...] = ()
    """Words that mean a minus sign before a number."""
    magnitudes: dict[str, int] = msgspec.field(default_factory=dict)
    """Words that multiply the number before them: thousand, lakh."""
    words: dict[str, int] = msgspec.field(default_factory=dict)
    """Number words up to twenty and the tens, in the forms that running text uses."""
    nothing: tuple[str, ...] = ()
    """Words with a number word in them that count nothing: "several hundred"."""
    numerals: dict[str, int] = msgspec.field(default_factory=dict)
    """Positional numeral characters of the script, digits and powers of ten (Chinese, Japanese)."""
    compounds: dict[str, int] = msgspec.field(default_factory=dict)
    """Further words where a number is written as one word (German): those that only stand inside of one."""
    fractions: dict[str, str] = msgspec.field(default_factory=dict)
    """Parts of one, as "3/4": alone ("three quarters"), or added to a number ("{number} and a half")."""
    ratio: str | None = None
    """How any fraction is said, where that is with two numbers: ``{over}`` and ``{under}``."""
    mixed: tuple[str, ...] = ()
    """Words between a whole number and a fraction: "and"."""
    points: tuple[str, ...] = ()
    """Words for the decimal sign in a number that is spelled out: "point"."""


class Instructions(Record, frozen=True, kw_only=True):
    """Zero-shot chat instructions, put before the question; ``translation`` for the pivot only."""

    direct: str
    reasoning: str
    translation: str | None = None


class RawExemplar(Record, frozen=True, kw_only=True):
    """An exemplar as its file has it: reasoning without the answer sentence."""

    question: str
    reasoning: str
    english_reasoning: str | None = None
    answer: int
    equations: str


class Language(Record, frozen=True, kw_only=True):
    """One language, validated; names and script come from langcodes, the rest from its file."""

    tag: str
    pivot: bool = False
    """The one language that chains of thought and translations pivot to (English)."""
    resource_level: Literal["high", "underrepresented"]
    """As in Table 3 of Shi et al. 2022 (arXiv 2210.03057): high means over 0.1 % of the data."""
    bleu_tokenizers: tuple[str, ...]
    """sacrebleu tokenizers, best first; the first that is installed is used."""
    joiner: str = " "
    """Between two sentences."""
    labels: Labels
    answer: AnswerStyle
    numbers: NumberStyle
    instructions: Instructions
    exemplars: tuple[RawExemplar, ...]

    @property
    def name(self) -> str:
        """English name."""
        return langcodes.get(self.tag).display_name()

    @property
    def autonym(self) -> str:
        """Name in the language itself."""
        return langcodes.get(self.tag).autonym()

    @property
    def script(self) -> str:
        """ISO 15924 code of the usual script, as ``Beng``."""
        return langcodes.get(self.tag).maximize().script or "Zyyy"

    def format_number(self, value: Decimal | int) -> str:
        """Returns the number in ASCII digits with the separators that CLDR gives the language."""
        from babel.numbers import format_decimal

        return str(format_decimal(Decimal(value), locale=self.tag, decimal_quantization=False))

    def answer_sentence(self, value: Decimal | int) -> str:
        """Returns the protocol's answer sentence for a number."""
        return self.answer.sentence.format(answer=self.format_number(value))


@functools.cache
def known() -> tuple[str, ...]:
    """Returns the tags of all languages that have a file, sorted."""
    return tuple(sorted(path.stem for path in resources.folder("prompts").glob("*.toml")))


@functools.cache
def load(tag: str) -> Language:
    """Returns one language.

    Raises:
        UsageError: no such file.
        LanguageError: the file breaks a rule; the message has its key.
    """
    if tag not in known():
        raise unknown("language", tag, known())
    return read(resources.folder("prompts") / f"{tag}.toml")


def read(path: Path) -> Language:
    """Returns the language of one file, checked as :func:`load` does."""
    try:
        language = msgspec.toml.decode(path.read_bytes(), type=Language)
    except msgspec.DecodeError as error:
        raise LanguageError(f"{path}: {error}") from error
    for fault in faults(language, path.stem):
        raise LanguageError(f"{path}: {fault}")
    return language


def faults(language: Language, stem: str) -> Iterable[str]:
    """Yields what is wrong with a language beyond its field types."""
    if language.tag != stem:
        yield f"tag: {language.tag!r}, expected {stem!r}, the file's name"
    if len(language.numbers.digits) != 10:
        yield f"numbers.digits: {len(language.numbers.digits)} characters, expected 10"
    for sentence in (language.answer.sentence, *language.answer.variants, *language.answer.rejections):
        if sentence.count("{answer}") != 1:
            yield f"answer: {sentence!r} must have {{answer}} exactly once"
    if len(language.exemplars) != 8:
        yield f"exemplars: {len(language.exemplars)}, expected 8"
    for number, exemplar in enumerate(language.exemplars, 1):
        if exemplar.english_reasoning is None and not language.pivot:
            yield f"exemplars[{number}].english_reasoning: missing"
        results = re.findall(r"=\s*(-?\d+)", exemplar.equations)
        if not results or int(results[-1]) != exemplar.answer:
            yield f"exemplars[{number}].equations: do not end in the answer {exemplar.answer}"


@functools.cache
def pivot() -> Language:
    """Returns the language that English reasoning and translations are in.

    Raises:
        LanguageError: not exactly one file says ``pivot = true``.
    """
    found = [language for language in map(load, known()) if language.pivot]
    if len(found) != 1:
        raise LanguageError(f"prompts/: {len(found)} files say pivot = true, expected one")
    return found[0]


def select(tags: Sequence[str] | None) -> tuple[Language, ...]:
    """Returns the languages asked for, all when none are named, in the order given.

    Raises:
        UsageError: an unknown tag or one that stands twice.
    """
    chosen = tuple(known() if tags is None else dict.fromkeys(tags))
    return tuple(load(tag) for tag in chosen)


@functools.cache
def exemplars(tag: str) -> tuple[Exemplar, ...]:
    """Returns our own eight exemplars of a language, answer sentences appended."""
    language, english = load(tag), pivot()
    return tuple(
        Exemplar(
            question=raw.question,
            reasoning=raw.reasoning + language.joiner + language.answer_sentence(raw.answer),
            english_reasoning=(raw.english_reasoning or raw.reasoning)
            + english.joiner
            + english.answer_sentence(raw.answer),
            answer=Decimal(raw.answer),
            equations=raw.equations,
        )
        for raw in language.exemplars
    )
