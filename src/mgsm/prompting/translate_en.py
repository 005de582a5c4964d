"""translate-en: the question is put into English first, then solved as an English problem.

The paper translates with Google Translate; here the model itself translates in a call of its own (see
``mgsm.prompting.translation_prompt``), or ``--translations`` brings the English questions. What this file
lays out is the second call, which is native-cot on an English question.

Source: Shi et al. 2022 (arXiv 2210.03057), section 3, TRANSLATE-EN.
"""

from __future__ import annotations

from mgsm.languages import Language
from mgsm.types import Exemplar

REASONS = True
TRANSLATES = True


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
