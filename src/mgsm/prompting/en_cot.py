"""en-cot: the question in its language, steps and answer in English, in the exemplars too.

Source: Shi et al. 2022 (arXiv 2210.03057), section 3, EN-COT.
"""

from __future__ import annotations

from mgsm.languages import Language
from mgsm.types import Exemplar

REASONS = True


def reply_language(question: Language, pivot: Language) -> Language:
    """Returns the language the reply is written in."""
    return pivot


def label(language: Language) -> str:
    """Returns what opens the reply."""
    return language.labels.reasoning


def reply(exemplar: Exemplar, language: Language) -> str:
    """Returns what an exemplar answers."""
    return exemplar.english_reasoning


def instruction(language: Language) -> str:
    """Returns the zero-shot chat instruction."""
    return language.instructions.reasoning
