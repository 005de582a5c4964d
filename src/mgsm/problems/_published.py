"""What the published MGSM layouts have in common: gold answers as text, exemplars with their labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from mgsm import languages
from mgsm.errors import DataError
from mgsm.types import Exemplar

_GOLD = re.compile(r"-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?")


def gold(text: str, where: str) -> Decimal:
    """Returns a gold answer, thousands commas taken out (``114,200`` is 114200).

    Raises:
        DataError: it is no such number.
    """
    if not _GOLD.fullmatch(text):
        raise DataError(f"{where}: answer {text!r}, expected a number such as 18, 2,125 or 0.5")
    return Decimal(text.replace(",", ""))


def exemplars(
    tag: str,
    questions: Sequence[str],
    replies: Sequence[str],
    english_replies: Sequence[str],
    answers: Sequence[int],
    equations: Sequence[str],
) -> tuple[Exemplar, ...]:
    """Returns exemplars whose labels are taken off and whose text is otherwise untouched.

    Raises:
        DataError: a text does not begin with its language's published label.
    """
    language, pivot = languages.load(tag), languages.pivot()
    return tuple(
        Exemplar(
            question=_behind(question, language.labels.question, f"exemplar {number} of {tag}"),
            reasoning=_behind(reply, language.labels.reasoning, f"exemplar {number} of {tag}"),
            english_reasoning=_behind(english, pivot.labels.reasoning, f"exemplar {number} of {pivot.tag}"),
            answer=Decimal(answer),
            equations=equation,
        )
        for number, (question, reply, english, answer, equation) in enumerate(
            zip(questions, replies, english_replies, answers, equations, strict=True), 1
        )
    )


def _behind(text: str, label: str, where: str) -> str:
    """Returns what follows a label and at most one space.

    Labels end in a full-width colon in some languages, and no space follows there: cutting a fixed number
    of characters off would lose the first of the text.
    """
    if not text.startswith(label):
        raise DataError(f"{where}: begins with {text[: len(label)]!r}, expected {label!r}")
    return text.removeprefix(label).removeprefix(" ")
