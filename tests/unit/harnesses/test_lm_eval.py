from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from mgsm.errors import DataError
from mgsm.harnesses import Asked, lm_eval
from tests.unit.harnesses.conftest import LOGS, Copy, edit, logged

NOTHING = Asked()


def files(folder: Path, task: str) -> Path:
    [path] = folder.glob(f"samples_{task}_*.jsonl")
    return path


def test_a_log_is_read_with_all_that_it_says() -> None:
    log = lm_eval.read(LOGS / "lm-eval", NOTHING)
    assert (log.harness, log.harness_version, log.model, log.backend) == ("lm-eval", "0.4.13", "mgsm-tiny", "hf")
    assert (log.shots, log.temperature, log.seed, log.dtype, log.chat) == (0, 0.0, 1234, "float32", "off")
    assert (log.data, log.limit) == ("mgsm", None)
    assert log.created is not None
    assert log.created.startswith("20")
    assert "transformers" in log.versions
    # lm-eval's default budget is not written down, and a default is not what a log says.
    assert log.max_tokens is None
    assert any("256" in note for note in log.notes)
    cells = {(sample.mode, sample.language) for sample in log.samples}
    assert cells == {("direct", "en"), ("direct", "sw")} | {("native-cot", tag) for tag in ("en", "bn", "sw")}


def test_samples_have_the_ids_questions_and_golds_of_the_data() -> None:
    log = lm_eval.read(LOGS / "lm-eval", NOTHING)
    expected = logged(["sw"], 3)
    found = [sample for sample in log.samples if (sample.mode, sample.language) == ("native-cot", "sw")]
    assert [sample.problem for sample in found] == ["1", "2", "3"]
    assert [sample.question for sample in found] == [problem.question for problem in expected]
    assert [sample.answer for sample in found] == [problem.answer for problem in expected]
    for sample in found:
        assert sample.prompt is not None
        assert sample.question is not None
        assert sample.question in sample.prompt
        assert sample.text
        assert (sample.finish_reason, sample.prompt_tokens, sample.completion_tokens) == (None, None, None)


def test_the_text_is_the_generation_and_not_what_a_filter_left_of_it() -> None:
    path = files(LOGS / "lm-eval", "mgsm_native_cot_en")
    first = json.loads(path.read_text(encoding="utf-8").splitlines()[0])
    log = lm_eval.read(LOGS / "lm-eval", NOTHING)
    found = [s for s in log.samples if (s.mode, s.language, s.problem) == ("native-cot", "en", "1")]
    assert [sample.text for sample in found] == first["resps"][0]
    assert first["filtered_resps"] != first["resps"][0]


def test_repeats_are_samples_and_english_exemplars_are_said_to_be_native() -> None:
    log = lm_eval.read(LOGS / "lm-eval-samples", NOTHING)
    assert [(s.problem, s.sample) for s in log.samples if s.mode == "direct"] == [
        ("1", 0), ("1", 1), ("2", 0), ("2", 1),
    ]  # fmt: skip
    assert len({s.text for s in log.samples}) > 1
    assert (log.temperature, log.max_tokens, log.shots, log.limit) == (0.7, 16, 1, 2)
    assert log.exemplars == "native"
    assert [note for note in log.notes if note.startswith("en-cot")]


def test_one_file_is_read_with_the_results_beside_it_or_a_name_for_the_model(copy: Copy) -> None:
    path = files(copy("lm-eval"), "mgsm_direct_en")
    assert lm_eval.read(path, NOTHING).model == "mgsm-tiny"
    assert {sample.language for sample in lm_eval.read(path, NOTHING).samples} == {"en"}
    next(path.parent.glob("results_*.json")).unlink()
    with pytest.raises(DataError, match="--model NAME"):
        lm_eval.read(path, NOTHING)
    log = lm_eval.read(path, Asked(model="mine"))
    assert (log.model, log.harness_version, log.seed, log.shots, log.chat) == ("mine", None, None, None, None)
    # The generation arguments stand beside each prompt, so greedy decoding is known without the results.
    assert log.temperature == 0.0


def test_a_torn_line_is_named(copy: Copy) -> None:
    path = files(copy("lm-eval"), "mgsm_direct_en")
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines)[:-40])
    with pytest.raises(DataError, match=f"{path.name}:{len(lines)}: "):
        lm_eval.read(path.parent, NOTHING)


def test_a_log_with_fewer_problems_than_its_results_count_is_not_whole(copy: Copy) -> None:
    path = files(copy("lm-eval"), "mgsm_direct_en")
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if json.loads(line)["doc_id"] != 1), encoding="utf-8")
    with pytest.raises(DataError, match="2 problems, the results beside count 3"):
        lm_eval.read(path.parent, NOTHING)


def test_two_models_and_two_runs_of_a_task_are_to_be_imported_apart(copy: Copy) -> None:
    folder = copy("lm-eval")
    second = copy("lm-eval-samples")
    with pytest.raises(DataError, match="mgsm_direct_en stands in"):
        lm_eval.read(folder.parent, NOTHING)
    files(second, "mgsm_direct_en").unlink()
    edit(next(second.glob("results_*.json")), lambda value: value.update(model_name="other"))
    with pytest.raises(DataError, match=r"several models \(mgsm-tiny, other\)"):
        lm_eval.read(folder.parent, NOTHING)


def test_other_tasks_and_unknown_languages_are_left_out_and_said(copy: Copy) -> None:
    folder = copy("lm-eval")
    path = files(folder, "mgsm_direct_en")
    path.rename(path.with_name(path.name.replace("direct_en", "direct_eu")))
    path.with_name("samples_arc_easy_2026-01-01T00-00-00.0.jsonl").write_text("{}\n", encoding="utf-8")
    log = lm_eval.read(folder, NOTHING)
    assert "left out, as no MGSM task of a language that we have: arc_easy, mgsm_direct_eu" in log.notes
    with pytest.raises(DataError, match="no samples_mgsm_"):
        lm_eval.read(folder / path.name.replace("direct_en", "direct_eu"), NOTHING)


def test_thousands_in_gold_answers_and_settings_that_differ(copy: Copy) -> None:
    folder = copy("lm-eval")
    edit(files(folder, "mgsm_direct_en"), lambda line: line.update(target="2,125"))
    edit(next(folder.glob("results_*.json")), lambda value: value["n-shot"].update(mgsm_direct_en=5))
    log = lm_eval.read(folder, NOTHING)
    assert {s.answer for s in log.samples if (s.mode, s.language) == ("direct", "en")} == {Decimal(2125)}
    assert log.shots is None
    assert any(note.startswith("shots differs: mgsm_direct_en 5") for note in log.notes)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda line: line.update(doc_id=None), "doc_id: None, expected a whole number"),
        (lambda line: line.update(resps=[]), "resps: "),
        (lambda line: line.update(resps=[[7]]), "resps: "),
        (lambda line: line.update(target="many"), "gold answer 'many'"),
    ],
)
def test_lines_that_are_not_lm_evals_are_named(copy: Copy, change, message: str) -> None:
    path = files(copy("lm-eval"), "mgsm_direct_en")
    edit(path, change)
    with pytest.raises(DataError, match=message) as caught:
        lm_eval.read(path, NOTHING)
    assert f"{path.name}:1" in str(caught.value)


def test_an_empty_log_and_results_of_something_else_are_named(copy: Copy) -> None:
    path = files(copy("lm-eval"), "mgsm_direct_en")
    results = next(path.parent.glob("results_*.json"))
    results.write_text("[]", encoding="utf-8")
    with pytest.raises(DataError, match="configs: missing, expected an object"):
        lm_eval.read(path, NOTHING)
    results.unlink()
    path.write_text("", encoding="utf-8")
    with pytest.raises(DataError, match="empty, expected one JSON object a line"):
        lm_eval.read(path, Asked(model="m"))


def test_a_chat_template_is_known_from_the_results(copy: Copy) -> None:
    folder = copy("lm-eval")
    edit(next(folder.glob("results_*.json")), lambda value: value.update(chat_template="{{ messages }}"))
    assert lm_eval.read(folder, NOTHING).chat == "on"
