"""Logs that OpenCompass 0.5.4 wrote: one greedy, one with two samples a problem."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from mgsm import store
from mgsm.errors import DataError
from mgsm.harnesses import Asked, Log, reader, to_run
from mgsm.harnesses import _opencompass_config as config
from mgsm.types import Generation
from tests.unit.harnesses.conftest import logged

LOGS = Path(__file__).resolve().parents[2] / "data" / "logs"
GREEDY, SAMPLED = LOGS / "opencompass", LOGS / "opencompass-samples"
PREDICTIONS = Path("predictions") / "mgsm-tiny-hf"
PROBLEMS = logged(("bn", "en", "sw"))


def read(path: Path, **asked: str) -> Log:
    return reader("opencompass").read(path, Asked(**asked))


@pytest.fixture
def log(tmp_path: Path) -> Path:
    shutil.copytree(GREEDY, tmp_path / "log")
    return tmp_path / "log"


def change(path: Path, **entries: object) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    content["0"].update(entries)
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def test_questions_answers_and_settings() -> None:
    found = read(GREEDY)
    expected = [(p.language, p.question, p.answer) for tag in ("bn", "en", "sw") for p in PROBLEMS if p.language == tag]
    assert [(sample.language, sample.question, sample.answer) for sample in found.samples] == expected
    assert [sample.problem for sample in found.samples] == ["1", "2", "3", "4"] * 3
    assert (found.model, found.backend, found.data) == ("mgsm-tiny-hf", "HuggingFaceBaseModel", "mgsm")
    # The data set's own budget goes before the model's, which the script that made the log had set to 64.
    assert (found.max_tokens, found.temperature, found.seed, found.shots) == (512, 0.0, None, None)
    raw = json.loads((GREEDY / PREDICTIONS / "mgsm_bn.json").read_text(encoding="utf-8"))
    assert [sample.text for sample in found.samples[:4]] == [raw[str(n)]["prediction"] for n in range(4)]
    assert all(found.samples[n].prompt == raw[str(n)]["origin_prompt"] for n in range(4))
    assert "OpenCompass's own accuracy: bn 0.0 %, en 0.0 %, sw 0.0 %" in found.notes


def test_the_data_repeated_is_several_samples() -> None:
    found = read(SAMPLED)
    keys = [(sample.problem, sample.sample) for sample in found.samples if sample.language == "sw"]
    assert keys == [(str(n), sample) for sample in (0, 1) for n in (1, 2, 3, 4)]
    assert found.temperature == 0.7
    raw = json.loads((SAMPLED / PREDICTIONS / "mgsm_sw.json").read_text(encoding="utf-8"))
    assert [s.text for s in found.samples if s.language == "sw"] == [raw[str(n)]["prediction"] for n in range(8)]


@pytest.mark.parametrize("part", [".", "predictions", "predictions/mgsm-tiny-hf"])
def test_any_folder_of_the_work_folder_will_do(part: str) -> None:
    assert read(GREEDY / part).samples == read(GREEDY).samples


def test_one_file_will_do() -> None:
    assert {sample.language for sample in read(GREEDY / PREDICTIONS / "mgsm_sw.json").samples} == {"sw"}


def test_parts_of_a_data_set_are_put_together(log: Path) -> None:
    path = log / PREDICTIONS / "mgsm_bn.json"
    lines = list(json.loads(path.read_text(encoding="utf-8")).values())
    for number, part in ((0, lines[:3]), (1, lines[3:])):
        text = json.dumps({str(key): line for key, line in enumerate(part)})
        path.with_name(f"mgsm_bn_{number}.json").write_text(text, encoding="utf-8")
    path.unlink()
    assert read(log).samples == read(GREEDY).samples


def test_several_sequences_and_chats_are_read(log: Path) -> None:
    turns = [{"role": "HUMAN", "prompt": "Jibu?"}]
    path = log / PREDICTIONS / "mgsm_sw.json"
    change(path, prediction=["Jibu: 1", "Jibu: 2"], origin_prompt=turns)
    with pytest.raises(DataError, match="comes 2 times, most others 1"):
        read(log)
    content = json.loads(path.read_text(encoding="utf-8"))
    for name in ("1", "2", "3"):
        content[name]["prediction"] = ["Jibu: 1", "Jibu: 2"]
    path.write_text(json.dumps(content), encoding="utf-8")
    first, second = (s for s in read(log).samples if s.language == "sw" and s.problem == "1")
    assert (first.text, first.sample, second.text, second.sample) == ("Jibu: 1", 0, "Jibu: 2", 1)
    assert json.loads(first.prompt or "") == turns
    assert first.question is None


def test_pmmeval_is_another_data_set_and_mode(log: Path) -> None:
    folder = log / PREDICTIONS
    for tag in ("bn", "en", "sw"):
        (folder / f"mgsm_{tag}.json").rename(folder / f"mgsm-{tag}.json")
    shutil.copy(folder / "mgsm-en.json", folder / "mgsm-ko.json")
    found = read(log)
    assert (found.data, {sample.mode for sample in found.samples}) == ("P-MMEval", {"en-cot"})
    assert any("mgsm-ko.json" in note for note in found.notes)
    assert {sample.mode for sample in read(log, mode="native-cot").samples} == {"native-cot"}


def test_what_is_not_whole_is_refused(log: Path) -> None:
    path = log / PREDICTIONS / "mgsm_bn.json"
    whole = path.read_text(encoding="utf-8")

    def refused(message: str, **entries: object) -> None:
        path.write_text(whole, encoding="utf-8")
        change(path, **entries)
        with pytest.raises(DataError, match=message) as caught:
            read(log)
        assert "\n" not in str(caught.value)

    refused("gold answer None", gold=None)
    refused("prediction", prediction=None)
    refused("origin_prompt", origin_prompt="")
    path.write_text(whole.replace('"3": {', '"4": {'), encoding="utf-8")
    with pytest.raises(DataError, match=r"mgsm_bn\.json: 3: missing"):
        read(log)
    path.write_text("[1]", encoding="utf-8")
    with pytest.raises(DataError, match=r"mgsm_bn\.json"):
        read(log)


def test_several_models_are_not_mixed(log: Path, tmp_path: Path) -> None:
    shutil.copytree(log / PREDICTIONS, log / "predictions" / "other")
    with pytest.raises(DataError, match="several models"):
        read(log)
    with pytest.raises(DataError, match=r"results/.*: 0: missing"):
        read(log / "results")
    with pytest.raises(DataError, match="no predictions"):
        read(tmp_path / "log" / "configs")


def test_a_configuration_is_read_and_not_run(tmp_path: Path) -> None:
    path = tmp_path / "config.py"
    path.write_text(
        "import os\nos.abort()\nmodels = [dict(abbr='m', top=-1, x=os.name, path='a' 'b', more={'k': (1, 2)})]\n"
    )
    assert config.read(path)["models"] == [{"abbr": "m", "top": -1, "x": None, "path": "ab", "more": {"k": [1, 2]}}]
    path.write_text("models = [")
    with pytest.raises(DataError, match="not a configuration"):
        config.read(path)


def test_it_becomes_a_run(tmp_path: Path) -> None:
    to_run(read(SAMPLED), tmp_path / "run")
    assert len(store.read(tmp_path / "run", store.GENERATIONS, Generation)) == 24
    assert {score.samples for score in store.scores(tmp_path / "run")} == {2}
