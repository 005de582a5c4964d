"""The layout that all prompt modes share: exemplars first, then the question, then the label to go on from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from mgsm import languages
from mgsm.errors import DataError, UsageError, unknown
from mgsm.languages import Language
from mgsm.types import Exemplar, Key, Message, Prompt, Record

EXEMPLAR_KINDS = ("native", "english", "multilingual")
MAX_SHOTS = 8
Book = Mapping[str, tuple[Exemplar, ...]]
"""Language tag to its eight exemplars."""


class Mode(Protocol):
    """What a file of this folder gives."""

    REASONS: bool

    def reply_language(self, question: Language, pivot: Language) -> Language:
        """Returns the language a reply is written in."""

    def label(self, language: Language) -> str:
        """Returns what opens a reply in the reply language."""

    def reply(self, exemplar: Exemplar, language: Language) -> str:
        """Returns what an exemplar replies."""

    def instruction(self, language: Language) -> str:
        """Returns the zero-shot chat instruction in the reply language."""


class Style(Record, frozen=True, kw_only=True):
    """How many exemplars stand before a question, of which kind, out of which book."""

    shots: int
    exemplars: str = "native"
    """One of ``EXEMPLAR_KINDS``."""
    book: dict[str, tuple[Exemplar, ...]]

    def __post_init__(self) -> None:
        if not 0 <= self.shots <= MAX_SHOTS:
            raise UsageError(f"shots: {self.shots}, expected 0 to {MAX_SHOTS}")
        if self.exemplars not in EXEMPLAR_KINDS:
            raise unknown("exemplar kind", self.exemplars, EXEMPLAR_KINDS)

    def chosen(self, question: Language) -> tuple[tuple[Language, Exemplar], ...]:
        """Returns the exemplars for a question's language, each with its own language.

        ``multilingual`` takes exemplar i from the i-th language of the book in alphabetical order of the
        tags, so the mixture is the same for every question.

        Raises:
            DataError: the book lacks a language.
        """
        tags = {
            "native": [question.tag],
            "english": [languages.pivot().tag],
            "multilingual": sorted(self.book),
        }[self.exemplars]
        missing = [tag for tag in tags if tag not in self.book]
        if missing and self.shots:
            raise DataError(f"exemplars: none for {missing[0]!r}; there are some for {', '.join(sorted(self.book))}")
        picked = [tags[number % len(tags)] for number in range(self.shots)]
        for number, tag in enumerate(picked):
            if number >= len(self.book[tag]):
                raise DataError(f"exemplars: {len(self.book[tag])} for {tag!r}, {self.shots} shots need more")
        return tuple((languages.load(tag), self.book[tag][number]) for number, tag in enumerate(picked))


def lay_out(
    key: Key,
    question: str,
    language: Language,
    mode: Mode,
    shots: tuple[tuple[Language, Exemplar], ...],
    max_tokens: int,
) -> Prompt:
    """Returns the prompt for a question: plain text that ends in the reply's label, and chat turns."""
    pivot = languages.pivot()
    blocks, turns, openers = [], [], [language.labels.question]
    for shot_language, exemplar in shots:
        target = mode.reply_language(shot_language, pivot)
        reply = mode.reply(exemplar, target)
        opening = _block(shot_language, exemplar.question, target, mode)
        blocks.append(opening + target.labels.separator + reply)
        turns += [Message(role="user", content=exemplar.question), Message(role="assistant", content=reply)]
        openers.append(shot_language.labels.question)
    target = mode.reply_language(language, pivot)
    openers.append(target.labels.question)
    blocks.append(_block(language, question, target, mode))
    turns.append(Message(role="user", content=question))
    first = Message(role="user", content=f"{mode.instruction(target)}\n\n{turns[0].content}")
    line_ends = () if mode.REASONS else ("\n",)
    return Prompt(
        key=key,
        text="\n\n".join(blocks),
        messages=(first, *turns[1:]),
        stop=(*line_ends, *dict.fromkeys("\n" + opener for opener in openers)),
        max_tokens=max_tokens,
    )


def _block(language: Language, question: str, target: Language, mode: Mode) -> str:
    return f"{language.labels.question}{language.labels.separator}{question}\n{mode.label(target)}"
