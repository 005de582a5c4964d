"""The bundled models: documents, tokenizer, training that can be stopped, what the package holds."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import msgspec
import pytest
from transformers import AutoModelForCausalLM, AutoTokenizer

from mgsm import ladder, languages
from mgsm.errors import RunError, UsageError
from mgsm.extraction import extract_answer
from mgsm.ladder import corpus, tokenizer
from mgsm.problems import templates

TINY = ladder.Recipe(
    languages=("en", "sw"), hidden=16, layers=1, heads=2, feed_forward=16, pieces=700, tokenizer_documents=1500,
    tokens=6_000, batch_tokens=300, pool=16,
)  # fmt: skip


def documents(count: int, **weights: float) -> list[corpus.Document]:
    rng, none = random.Random(1), dict.fromkeys(corpus.Mixture.__struct_fields__, 0.0)
    return [corpus.draw(rng, languages.known(), corpus.Mixture(**none | weights)) for _ in range(count)]


def test_training_sees_no_numbers_of_the_release() -> None:
    rng = random.Random(2)
    drawn = [corpus.fresh(rng) for _ in range(4000)]
    assert len(corpus.released()) == 250
    assert not {templates.identity(instance) for instance in drawn} & corpus.released()
    used = {name for name, template in templates.templates().items() if not template.held_out}
    assert {instance.template for instance in drawn} == used


def test_arithmetic_lines_are_true() -> None:
    for document in documents(300, arithmetic=1):
        assert document.prompt == ""
        left, right = document.completion.replace(",", "").split("=")
        expression = left.replace("\u00d7", "*")
        assert re.fullmatch(r"[\d. +\-*/]+", expression)
        assert eval(expression) == pytest.approx(float(right)), document.completion


@pytest.mark.parametrize("kind", ["native_cot", "en_cot", "direct"])
def test_documents_end_in_an_answer_that_the_extractor_reads(kind: str) -> None:
    for document in documents(40, **{kind: 1}):
        numbers = [extract_answer(document.completion, tag, kind.replace("_", "-")).value for tag in languages.known()]
        assert any(value is not None for value in numbers), document


def test_a_translation_document_ends_in_the_english_question() -> None:
    for document in documents(10, translation=1):
        assert document.prompt.endswith("English Question:")
        assert document.completion.endswith("?")


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("words")
    lines = (line for d in documents(3000, native_cot=1) for line in (d.prompt + d.completion).split("\n"))
    tokenizer.train(lines, 3000).save_pretrained(folder)
    return folder


def test_the_tokenizer_loads_offline_and_gives_every_text_back(words: Path) -> None:
    loaded = AutoTokenizer.from_pretrained(words)
    texts = ["Question: 12 + 7 = 19?\n\n  x", "উত্তর হল ১৮।", "答案是 18。", "never seen: ∑ 🎉 ẞ \u202f", ""]
    for text in texts:
        ids = loaded(text, add_special_tokens=False)["input_ids"]
        assert loaded.decode(ids) == text
    assert loaded.padding_side == "left"


def test_digits_stand_alone(words: Path) -> None:
    loaded = AutoTokenizer.from_pretrained(words)
    pieces = [token for token in loaded.get_vocab() if re.search(r"\d", token) and not token.startswith("<0x")]
    assert pieces
    assert all(len(piece) == 1 for piece in pieces)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_training_goes_on_where_it_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole: list[ladder.Progress] = []
    ladder.train(TINY, tmp_path / "whole", report=whole.append)

    class Stop(Exception):
        pass

    def stop(progress: ladder.Progress) -> None:
        if progress.tokens > TINY.tokens * 0.7:
            raise Stop

    monkeypatch.setattr("mgsm.ladder.training._POOLS_A_CHECKPOINT", 1)
    with pytest.raises(Stop):
        ladder.train(TINY, tmp_path / "cut", report=stop)
    rest: list[ladder.Progress] = []
    ladder.train(TINY, tmp_path / "cut", report=rest.append)
    assert 0 < len(rest) < len(whole)
    assert rest[-1].step == whole[-1].step
    first, again = (tmp_path / name / "model.safetensors" for name in ("whole", "cut"))
    assert first.read_bytes() == again.read_bytes()
    assert whole[-1].loss < whole[5].loss
    model = AutoModelForCausalLM.from_pretrained(tmp_path / "cut")
    assert model.dtype.itemsize == 2
    with pytest.raises(RunError, match="begun with another recipe"):
        ladder.train(msgspec.structs.replace(TINY, seed=1), tmp_path / "cut", report=rest.append)


def test_the_package_holds_models_below_their_size_made_by_their_recipes() -> None:
    models = ladder.bundled()
    assert [model.name for model in models] == [ladder.SMALLEST, ladder.DEFAULT]
    assert sum(model.megabytes for model in models) < 8
    assert models[0].parameters < models[1].parameters / 3
    for model in models:
        recipe = ladder.recipe(model.name)
        config = json.loads((model.folder / "config.json").read_text())
        shape = (config["hidden_size"], config["num_hidden_layers"], config["intermediate_size"])
        assert shape == (recipe.hidden, recipe.layers, recipe.feed_forward)
        assert model.parameters == pytest.approx(model.megabytes * 1e6 / 2, rel=0.02)
        assert (model.folder / "README.md").read_text().startswith("---\n")


def test_an_unknown_recipe_is_named_with_the_valid_ones() -> None:
    with pytest.raises(UsageError, match=r"'other'.*mgsm-nano, mgsm-tiny"):
        ladder.recipe("other")
