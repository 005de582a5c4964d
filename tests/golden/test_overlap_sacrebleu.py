"""BLEU and chrF++ are sacrebleu's own on the same texts, whatever the tokenizer."""

import pytest
import sacrebleu

from mgsm import languages
from mgsm.metrics import overlap

TOKENIZERS = ["13a", "intl", "char", "zh", "none"]


def texts(tag: str) -> tuple[list[str], list[str]]:
    """Exemplar rationales of a language, disturbed as a model would."""
    references = [exemplar.reasoning for exemplar in languages.exemplars(tag)]
    hypotheses = [text[: len(text) * 3 // 4] for text in references[:3]]
    hypotheses += ["", references[4], references[3], references[5].replace(" ", "  ") + "\n", "5 + 6 = 11."]
    return hypotheses, references


@pytest.mark.parametrize("tag", languages.known())
@pytest.mark.parametrize("tokenizer", TOKENIZERS)
def test_corpus_scores_are_those_of_sacrebleu(tag: str, tokenizer: str) -> None:
    hypotheses, references = texts(tag)
    found = overlap.corpus_scores(
        overlap.statistics(hypothesis, reference, tokenizer)
        for hypothesis, reference in zip(hypotheses, references, strict=True)
    )
    assert found == {
        "bleu": sacrebleu.corpus_bleu(hypotheses, [references], tokenize=tokenizer).score,
        "chrf": sacrebleu.corpus_chrf(hypotheses, [references], word_order=2).score,
    }
    assert found["bleu"] > 1


@pytest.mark.parametrize("tag", languages.known())
def test_sentence_scores_are_those_of_sacrebleu(tag: str) -> None:
    tokenizer = overlap.choose_tokenizer(languages.load(tag))
    for hypothesis, reference in zip(*texts(tag), strict=True):
        assert overlap.sentence_scores(overlap.statistics(hypothesis, reference, tokenizer)) == {
            "bleu": sacrebleu.sentence_bleu(hypothesis, [reference], tokenize=tokenizer).score,
            "chrf": sacrebleu.sentence_chrf(hypothesis, [reference], word_order=2).score,
        }


@pytest.mark.parametrize("tokenizer", TOKENIZERS)
def test_signatures_are_those_of_sacrebleu(tokenizer: str) -> None:
    bleu, chrf = sacrebleu.BLEU(tokenize=tokenizer), sacrebleu.CHRF(word_order=2)
    bleu.corpus_score(["a b"], [["a b"]])
    chrf.corpus_score(["a b"], [["a b"]])
    assert overlap.signatures(tokenizer) == {"bleu": str(bleu.get_signature()), "chrf": str(chrf.get_signature())}
    assert f"tok:{tokenizer}" in overlap.signatures(tokenizer)["bleu"]
    assert "nw:2" in overlap.signatures(tokenizer)["chrf"]
