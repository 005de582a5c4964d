"""The first call of translate-en: a question into the pivot language, on one line."""

from __future__ import annotations

from mgsm.languages import Language
from mgsm.types import Exemplar


class Translation:
    """Laid out like a prompt mode; an exemplar replies with its own question in the pivot language."""

    REASONS = False

    def __init__(self, english_questions: dict[str, str]) -> None:
        self._english = english_questions

    def reply_language(self, question: Language, pivot: Language) -> Language:
        """Returns the pivot language."""
        return pivot

    def label(self, language: Language) -> str:
        """Returns what opens a translation."""
        return language.labels.translation or language.labels.question

    def reply(self, exemplar: Exemplar, language: Language) -> str:
        """Returns the exemplar's question in the pivot language."""
        return self._english[exemplar.question]

    def instruction(self, language: Language) -> str:
        """Returns the zero-shot chat instruction."""
        return language.instructions.translation or language.instructions.reasoning
