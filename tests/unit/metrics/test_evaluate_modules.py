import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import evaluate
import pytest
import sacrebleu

from mgsm import languages
from mgsm.errors import UsageError
from mgsm.metrics import evaluate_module


@pytest.fixture(scope="module", autouse=True)
def modules_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One cache for the file: Python imports the modules from it once, by name."""
    before = list(sys.path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evaluate.config, "HF_MODULES_CACHE", str(tmp_path_factory.mktemp("modules")))
        yield
    sys.path[:] = before


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def load(name: str, folder: Path) -> Any:
    return evaluate.load(str(evaluate_module(name)), cache_dir=str(folder / "cache"))


def test_answer_match_reads_completions_and_gold_answers(tmp_path: Path) -> None:
    found = load("mgsm_answer_match", tmp_path).compute(
        predictions=["5 + 6 = 11. The answer is 11.", "The answer is 2125.00.", "I like tennis.", "The answer is 9."],
        references=["11", "2,125", "3", "8"],
        language="en",
    )
    assert found == {"accuracy": 0.5, "no_answer": 0.25, "correct": [True, True, False, False]}


def test_answer_match_takes_a_language_for_each(tmp_path: Path) -> None:
    tags = list(languages.known())
    exemplars = [languages.exemplars(tag)[0] for tag in tags]
    found = load("mgsm_answer_match", tmp_path).compute(
        predictions=[exemplar.reasoning for exemplar in exemplars],
        references=[str(exemplar.answer) for exemplar in exemplars],
        language=tags,
        mode="native-cot",
    )
    assert found["accuracy"] == 1


def test_answer_match_refuses_a_gold_answer_that_is_no_number(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="references: 'eleven', expected a number"):
        load("mgsm_answer_match", tmp_path).compute(predictions=["11"], references=["eleven"], language="en")


def test_overlap_equals_sacrebleu(tmp_path: Path) -> None:
    references = [exemplar.reasoning for exemplar in languages.exemplars("sw")]
    predictions = [text[5:] for text in references]
    found = load("mgsm_overlap", tmp_path).compute(
        predictions=predictions, references=references, language="sw", tokenizer="13a"
    )
    assert found["bleu"] == sacrebleu.corpus_bleu(predictions, [references], tokenize="13a").score
    assert found["chrf"] == sacrebleu.corpus_chrf(predictions, [references], word_order=2).score
    assert "tok:13a" in found["bleu_signature"]


def test_overlap_names_every_tokenizer_it_used(tmp_path: Path) -> None:
    found = load("mgsm_overlap", tmp_path).compute(
        predictions=["a b c d", "a b c d"], references=["a b c d", "a b c d"], language=["en", "zh"]
    )
    assert found["bleu"] == pytest.approx(100)
    assert [line.split("tok:")[1].split("|")[0] for line in found["bleu_signature"].splitlines()] == ["intl", "zh"]
    assert "\n" not in found["chrf_signature"]


def test_unknown_modules_are_refused() -> None:
    with pytest.raises(UsageError, match="expected one of mgsm_answer_match, mgsm_overlap"):
        evaluate_module("accuracy")
