"""Accuracy of completions on MGSM problems, as a module for Hugging Face evaluate; needs mgsm installed."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

import datasets  # type: ignore[import-untyped, unused-ignore]
import evaluate  # type: ignore[import-untyped, unused-ignore]

_CITATION = "Shi et al. 2022, Language Models are Multilingual Chain-of-Thought Reasoners, arXiv 2210.03057"

_DESCRIPTION = "Share of completions whose final number, found by mgsm.extract_answer, equals the gold answer."

_INPUTS = (
    "predictions: completions as text. references: gold answers as text, in ASCII digits, with or without commas "
    "between thousands. language: one tag for all completions or one for each. mode: prompt mode, or none. "
    "Returns accuracy and no_answer as fractions in [0, 1], and correct with one truth value for each completion."
)


class MgsmAnswerMatch(evaluate.Metric):  # type: ignore[misc]
    """Accuracy by numeric equality of the extracted answer."""

    def _info(self) -> evaluate.MetricInfo:
        text = datasets.Value("string")
        return evaluate.MetricInfo(
            description=_DESCRIPTION,
            citation=_CITATION,
            inputs_description=_INPUTS,
            features=datasets.Features({"predictions": text, "references": text}),
        )

    def _compute(
        self, predictions: list[str], references: list[str], language: str | list[str], mode: str | None = None
    ) -> dict[str, Any]:
        from mgsm.extraction import extract_answer
        from mgsm.metrics.accuracy import is_correct

        tags = [language] * len(predictions) if isinstance(language, str) else list(language)
        answers = [
            extract_answer(completion, language=tag, mode=mode).value
            for completion, tag in zip(predictions, tags, strict=True)
        ]
        correct = [is_correct(answer, _gold(gold)) for answer, gold in zip(answers, references, strict=True)]
        return {
            "accuracy": sum(correct) / len(correct),
            "no_answer": answers.count(None) / len(answers),
            "correct": correct,
        }


def _gold(text: str) -> Decimal:
    # Four gold answers of MGSM have a comma between thousands.
    try:
        return Decimal(text.strip().replace(",", ""))
    except InvalidOperation as error:
        raise ValueError(f"references: {text!r}, expected a number in ASCII digits") from error
