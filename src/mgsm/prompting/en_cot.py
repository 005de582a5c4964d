"""en-cot: the question in its language, steps and answer in English, in the exemplars too.

Source: Shi et al. 2022 (arXiv 2210.03057), section 3, EN-COT.
"""

from __future__ import annotations

from mgsm.languages import Language
from mgsm.prompting.native_cot import REASONS, instruction, label
from mgsm.types import Exemplar

__all__ = ["REASONS", "instruction", "label", "reply", "reply_language"]


def reply_language(question: Language, pivot: Language) -> Language:
    """Returns the language the reply is written in."""
    return pivot


def reply(exemplar: Exemplar, language: Language) -> str:
    """Returns what an exemplar answers."""
    return exemplar.english_reasoning
