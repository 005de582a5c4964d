"""BLEU and chrF++ of rationales or translations, as a module for Hugging Face evaluate; needs mgsm installed."""

from __future__ import annotations

from typing import Any

import datasets  # type: ignore[import-untyped, unused-ignore]
import evaluate  # type: ignore[import-untyped, unused-ignore]

_CITATION = "Post 2018, A Call for Clarity in Reporting BLEU Scores, arXiv 1804.08771"

_DESCRIPTION = "Corpus BLEU and chrF++ by sacrebleu, with the tokenizer that suits each text's language."

_INPUTS = (
    "predictions: texts. references: one reference text for each. language: one tag for all texts or one for each. "
    "tokenizer: a sacrebleu tokenizer to take instead of the languages' own. "
    "Returns bleu and chrf in [0, 100], and bleu_signature and chrf_signature, one line for each tokenizer used."
)


class MgsmOverlap(evaluate.Metric):  # type: ignore[misc]
    """Corpus BLEU and chrF++ from statistics summed over texts."""

    def _info(self) -> evaluate.MetricInfo:
        text = datasets.Value("string")
        return evaluate.MetricInfo(
            description=_DESCRIPTION,
            citation=_CITATION,
            inputs_description=_INPUTS,
            features=datasets.Features({"predictions": text, "references": text}),
        )

    def _compute(
        self, predictions: list[str], references: list[str], language: str | list[str], tokenizer: str | None = None
    ) -> dict[str, Any]:
        from mgsm import languages
        from mgsm.metrics import overlap

        tags = [language] * len(predictions) if isinstance(language, str) else list(language)
        chosen = [overlap.choose_tokenizer(languages.load(tag), asked=tokenizer) for tag in tags]
        texts = zip(predictions, references, chosen, strict=True)
        scores: dict[str, Any] = dict(overlap.corpus_scores(overlap.statistics(*one) for one in texts))
        for name in overlap.LENGTHS:
            lines = dict.fromkeys(overlap.signatures(one)[name] for one in chosen)
            scores[f"{name}_signature"] = "\n".join(lines)
        return scores
