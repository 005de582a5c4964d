from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from mgsm.errors import DataError
from mgsm.harnesses import Asked, lighteval
from tests.unit.harnesses.conftest import LOGS, Copy, edit, logged

NOTHING = Asked()


def details(folder: Path, task: str) -> Path:
    [path] = folder.rglob(f"details_{task}_*.parquet")
    return path


def rewrite(path: Path, change: Any) -> None:
    rows = parquet.read_table(path).to_pylist()
    for row in rows:
        change(row)
    parquet.write_table(pa.Table.from_pylist(rows), path)


def test_a_log_is_read_with_all_that_it_says() -> None:
    log = lighteval.read(LOGS / "lighteval", NOTHING)
    assert (log.harness, log.harness_version, log.model) == ("lighteval", None, "mgsm-tiny")
    assert (log.backend, log.revision, log.dtype) == ("transformers", "main", "float32")
    assert (log.shots, log.temperature, log.top_p, log.seed, log.chat) == (0, 0.0, None, None, None)
    cells = {(sample.mode, sample.language) for sample in log.samples}
    assert cells == {("native-cot", "en"), ("native-cot", "bn"), ("direct", "sw")}


@pytest.mark.parametrize(("mode", "tag"), [("native-cot", "bn"), ("direct", "sw")])
def test_rows_are_found_whatever_the_order_of_the_log(mode: str, tag: str) -> None:
    log = lighteval.read(LOGS / "lighteval", NOTHING)
    found = {s.problem: s for s in log.samples if (s.mode, s.language) == (mode, tag)}
    for number, problem in enumerate(logged([tag], 3), 1):
        assert found[str(number)].question == problem.question
        assert found[str(number)].answer == problem.answer
        assert found[str(number)].text
        assert found[str(number)].prompt is None
        assert found[str(number)].finish_reason is None
        assert (found[str(number)].prompt_tokens or 0) > 0


def test_padding_is_not_counted_as_tokens() -> None:
    log = lighteval.read(LOGS / "lighteval", NOTHING)
    rows = parquet.read_table(details(LOGS / "lighteval", "mgsm-en-0")).to_pylist()
    lengths = {row["doc"]["id"]: row["model_response"] for row in rows}
    for sample in log.samples:
        if (sample.mode, sample.language) == ("native-cot", "en"):
            reply = lengths[str(int(sample.problem) - 1)]
            assert sample.prompt_tokens == len(reply["input_tokens"]) - reply["padded_tokens_count"]
            assert sample.completion_tokens is None  # the batch was padded to its longest reply
    assert any("padding" in note for note in log.notes)


def test_tokens_without_padding_and_prompts_are_kept(copy: Copy) -> None:
    path = details(copy("lighteval"), "mgsm-en-0")

    def change(row: dict[str, Any]) -> None:
        row["model_response"].update(output_tokens=[[5, 6, 7]], input="what was sent")

    rewrite(path, change)
    log = lighteval.read(path, NOTHING)
    assert {sample.completion_tokens for sample in log.samples} == {3}
    assert {sample.prompt for sample in log.samples} == {"what was sent"}
    assert log.model == "mgsm-tiny"  # the results are found from one file as well


def test_several_texts_are_samples(copy: Copy) -> None:
    path = details(copy("lighteval"), "mgsm-en-0")
    rewrite(path, lambda row: row["model_response"].update(text=["a", "b"]))
    log = lighteval.read(path, NOTHING)
    assert sorted((s.problem, s.sample, s.text) for s in log.samples)[:2] == [("1", 0, "a"), ("1", 1, "b")]


def test_chat_turns_are_kept_as_json_and_a_cut_prompt_is_said(copy: Copy) -> None:
    folder = copy("lighteval")
    path = details(folder, "mgsm-en-0")

    def change(row: dict[str, Any]) -> None:
        row["model_response"].update(input=[{"role": "user", "content": "q"}], input_tokens=[1] * 160)

    rewrite(path, change)
    log = lighteval.read(folder, NOTHING)
    prompts = [sample.prompt for sample in log.samples if (sample.mode, sample.language) == ("native-cot", "en")]
    assert [json.loads(prompt or "") for prompt in prompts] == [[{"role": "user", "content": "q"}]] * 3
    assert any(note.startswith("3 prompts are 160 tokens long") for note in log.notes)


def test_what_is_no_log_is_named(copy: Copy, tmp_path: Path) -> None:
    path = details(copy("lighteval"), "mgsm-en-0")
    shutil.copy(path, path.with_name("details_again.parquet"))
    with pytest.raises(DataError, match=r"mgsm:en\|0 stands twice"):
        lighteval.read(path.parent, NOTHING)
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(DataError, match="no Parquet file"):
        lighteval.read(path, NOTHING)
    parquet.write_table(pa.table({"x": [1]}), path)
    with pytest.raises(DataError, match="columns x; expected doc"):
        lighteval.read(path, NOTHING)
    parquet.write_table(pa.table({"doc": ["text"], "model_response": ["text"]}), path)
    with pytest.raises(DataError, match="no record"):
        lighteval.read(path, NOTHING)
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="no details of mgsm"):
        lighteval.read(tmp_path / "empty", NOTHING)


def test_a_gold_answer_and_an_id_must_be_there(copy: Copy) -> None:
    path = details(copy("lighteval"), "mgsm-en-0")
    kept = path.read_bytes()
    rewrite(path, lambda row: row["doc"].update(gold_index=4))
    with pytest.raises(DataError, match="gold_index 4"):
        lighteval.read(path, NOTHING)
    path.write_bytes(kept)
    rewrite(path, lambda row: row["doc"].update(id="x"))
    with pytest.raises(DataError, match="id: 'x'"):
        lighteval.read(path, NOTHING)
    path.write_bytes(kept)
    rewrite(path, lambda row: row["model_response"].update(text=[]))
    with pytest.raises(DataError, match="expected a list of generations"):
        lighteval.read(path, NOTHING)


def test_without_results_the_model_must_be_named(copy: Copy) -> None:
    folder = copy("lighteval")
    results = next(folder.rglob("results_*.json"))
    edit(results, lambda value: value["config_general"].update(model_name="org/model"))
    assert lighteval.read(folder, NOTHING).model == "org/model"
    results.unlink()
    with pytest.raises(DataError, match="--model NAME"):
        lighteval.read(folder, NOTHING)
    log = lighteval.read(folder, Asked(model="mine"))
    assert (log.model, log.temperature, log.dtype, log.backend) == ("mine", None, None, None)
