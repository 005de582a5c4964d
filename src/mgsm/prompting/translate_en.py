"""translate-en: the question is put into English first, then solved as an English problem.

The paper translates with Google Translate; here the model itself translates in a call of its own (see
``mgsm.prompting.translation_prompt``), or ``--translations`` brings the English questions. What this file
lays out is the second call: en-cot on a question that is English already.

Source: Shi et al. 2022 (arXiv 2210.03057), section 3, TRANSLATE-EN.
"""

from __future__ import annotations

from mgsm.prompting.en_cot import REASONS, instruction, label, reply, reply_language

__all__ = ["REASONS", "TRANSLATES", "instruction", "label", "reply", "reply_language"]

TRANSLATES = True
