"""direct: the bare number behind the language's own answer label, no reasoning.

Source: Shi et al. 2022 (arXiv 2210.03057), section 3, DIRECT.
"""

from __future__ import annotations

from mgsm.languages import Language
from mgsm.types import Exemplar

REASONS = False


def reply_language(question: Language, pivot: Language) -> Language:
    """Returns the language the reply is written in."""
    return question


def label(language: Language) -> str:
    """Returns what opens the reply."""
    return language.labels.answer


def reply(exemplar: Exemplar, language: Language) -> str:
    """Returns what an exemplar answers."""
    return language.format_number(exemplar.answer)


def instruction(language: Language) -> str:
    """Returns the zero-shot chat instruction."""
    return language.instructions.direct
