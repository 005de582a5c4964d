"""Logs by inspect_ai's reader where it is installed, and everything behind the reader without it."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from mgsm.errors import DataError, MgsmError
from mgsm.harnesses import Asked, Log, inspect
from tests.unit.harnesses.conftest import LOGS, logged

NOTHING = Asked()


def name(tag: str, question: str) -> str:
    return f"{tag}_{hashlib.md5(question.encode()).hexdigest()[:8]}"


def sample(tag: str, question: str, epoch: int = 1, **said: Any) -> dict[str, Any]:
    reply = {"message": {"role": "assistant", "content": "so 7"}, "stop_reason": "stop"}
    known = {
        "id": name(tag, question), "epoch": epoch, "input": f"Solve this.\n\n{question}", "target": "7",
        "metadata": {"language": tag}, "output": {"choices": [reply], "usage": {"input_tokens": 5, "output_tokens": 2}},
        "messages": [{"role": "user", "content": f"Solve this.\n\n{question}"}, reply["message"]],
    }  # fmt: skip
    return known | said


def whole(samples: list[dict[str, Any]], **said: Any) -> dict[str, Any]:
    ids = list(dict.fromkeys(found["id"] for found in samples))
    spec = {
        "task": "inspect_evals/mgsm", "model": "openai/gpt", "created": "2026-01-01T00:00:00+00:00",
        "task_args": {"languages": ["en", "bn"], "use_cot": True, "shuffle": False, "limit_samples_per_lang": None},
        "dataset": {"samples": len(ids), "sample_ids": ids, "shuffled": False}, "config": {"epochs": 1},
        "model_generate_config": {"temperature": 0.5}, "packages": {"inspect_ai": "1", "inspect_evals": "2"},
    }  # fmt: skip
    return {"status": "success", "eval": {**spec, **said}, "samples": samples}


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Reads logs given as inspect_ai's reader would give them."""

    def call(*logs: dict[str, Any]) -> Log:
        paths = {}
        for number, log in enumerate(logs):
            path = tmp_path / f"{number}.eval"
            path.write_bytes(b"")
            paths[path] = log
        monkeypatch.setattr(inspect, "_load", paths.__getitem__)
        return inspect.read(tmp_path, NOTHING)

    return call


BOTH = [sample("en", "one?"), sample("en", "two?"), sample("bn", "ek?"), sample("bn", "dui?")]


def test_ids_are_rows_in_each_language_and_questions_are_those_that_the_ids_confirm(read) -> None:
    log = read(whole(list(reversed(BOTH)), dataset={"samples": 4, "sample_ids": [found["id"] for found in BOTH]}))
    assert {(s.language, s.problem, s.question) for s in log.samples} == {
        ("en", "1", "one?"), ("en", "2", "two?"), ("bn", "1", "ek?"), ("bn", "2", "dui?"),
    }  # fmt: skip
    assert {(s.mode, s.text, s.finish_reason, s.prompt_tokens, s.completion_tokens) for s in log.samples} == {
        ("native-cot", "so 7", "stop", 5, 2)
    }
    assert log.samples[-1].prompt == "Solve this.\n\none?"
    assert (log.model, log.backend, log.harness_version) == ("openai/gpt", "openai", "1")
    assert (log.temperature, log.top_p, log.max_tokens, log.seed, log.shots, log.chat) == (
        0.5,
        None,
        None,
        None,
        0,
        "on",
    )
    [odd] = read(whole([sample("en", "one?", input="Solve this.\n\nanother?")])).samples
    assert odd.question is None


@pytest.mark.parametrize(
    "said",
    [
        {"config": {"sample_shuffle": True}},
        {"config": {"sample_id": ["x"]}},
        {"dataset": {"sample_ids": [found["id"] for found in BOTH], "shuffled": True}},
        {"dataset": {"sample_ids": None}},
        {"task_args": {"shuffle": True}},
    ],
)
def test_rows_that_the_log_does_not_give_are_not_guessed(read, said: dict[str, Any]) -> None:
    log = read(whole(BOTH, **said))
    assert [s.problem for s in log.samples] == [found["id"] for found in BOTH]
    assert any("no problem is linked" in note for note in log.notes)


@pytest.mark.parametrize(
    ("limit", "kept", "rows"),
    [([1, 3], BOTH[1:3], ["2", "1"]), ([3, 4], BOTH[3:], ["2"]), (3, BOTH[:3], ["1", "2", "1"])],
)
def test_a_limit_moves_the_rows(read, limit: Any, kept: list[dict[str, Any]], rows: list[str]) -> None:
    dataset = {"samples": 4, "sample_ids": [found["id"] for found in kept]}
    assert [s.problem for s in read(whole(kept, config={"limit": limit}, dataset=dataset)).samples] == rows


def test_epochs_are_samples_and_errors_are_failures(read) -> None:
    failed = sample("en", "one?", 2, error={"message": "500\nserver"}, output={"choices": []})
    silent = sample("en", "one?", 3, output={})
    cut = sample("en", "one?", 4)
    cut["output"]["choices"][0]["stop_reason"] = "max_tokens"
    odd = sample("en", "one?", 5, output={"choices": [{"message": {"content": "x"}, "stop_reason": "unknown"}]})
    log = read(whole([sample("en", "one?"), failed, silent, cut, odd], config={"epochs": 6}))
    found = [(s.sample, s.text, s.error, s.finish_reason) for s in log.samples]
    assert found == [
        (0, "so 7", None, "stop"), (1, None, "500\nserver", None), (2, None, "no output in the log", None),
        (3, "so 7", None, "length"), (4, "x", None, None),
    ]  # fmt: skip
    assert "0.eval: status success, 1 of 6 samples are not in the log and not counted" in log.notes


def test_without_chain_of_thought_the_mode_is_direct_and_said(read) -> None:
    log = read(whole([sample("en", "one?", input="one?")], task_args={"use_cot": False}))
    assert (log.samples[0].mode, log.samples[0].question) == ("direct", "one?")
    assert any("use_cot=False" in note for note in log.notes)


def test_parts_of_an_answer_and_turns_of_a_prompt(read) -> None:
    parts = [{"type": "reasoning", "reasoning": "hm"}, {"type": "text", "text": "a"}, {"type": "text", "text": "7"}]
    turns = [{"role": "system", "content": "be brief"}, {"role": "user", "content": "one?"}]
    output = {"choices": [{"message": {"content": parts}, "stop_reason": "stop"}]}
    [found] = read(whole([sample("en", "one?", output=output, messages=turns, input=turns, target=["7"])])).samples
    assert found.text == "a\n7"
    assert json.loads(found.prompt or "") == turns
    assert (found.question, found.prompt_tokens) == (None, None)


def test_several_logs_of_one_model_and_what_is_not_mgsm(read) -> None:
    bare = whole([sample("en", "one?", input="one?")], task_args={"use_cot": False}, model_generate_config={})
    log = read(whole(BOTH), bare, whole([], task="inspect_evals/gsm8k"))
    assert {s.mode for s in log.samples} == {"native-cot", "direct"}
    assert any(note.startswith("left out, as of another task: 2.eval") for note in log.notes)
    assert any(note.startswith("temperature differs") for note in log.notes)
    assert log.temperature is None
    with pytest.raises(DataError, match=r"several models \(a, openai/gpt\)"):
        read(whole(BOTH), whole(BOTH, model="a"), bare)


@pytest.mark.parametrize(
    ("found", "said", "message"),
    [
        ([], {}, r"no samples in the log \(status success\)"),
        (BOTH, {"task": "gsm8k"}, "task gsm8k, expected inspect_evals/mgsm"),
        ([sample("xx", "one?")], {}, "language 'xx', expected one of bn"),
        ([sample("en", "one?", target="many")], {}, "gold answer 'many'"),
    ],
)
def test_what_is_no_mgsm_log_is_named(read, found, said, message: str) -> None:
    with pytest.raises(DataError, match=message):
        read(whole(found, **said))


def test_a_missing_reader_and_a_missing_log_are_one_line_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DataError, match=r"no \.eval files"):
        inspect.read(tmp_path, NOTHING)
    path = tmp_path / "a.eval"
    path.write_bytes(b"no zip")
    monkeypatch.setitem(sys.modules, "inspect_ai.log", None)
    with pytest.raises(MgsmError, match=r"^inspect: needs the package inspect_ai; pip install 'mgsm\[inspect\]'$"):
        inspect.read(path, NOTHING)


@pytest.fixture
def reader() -> None:
    pytest.importorskip("inspect_ai.log")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.usefixtures("reader")
def test_a_real_log_in_epochs_with_a_failure_and_a_cut() -> None:
    log = inspect.read(LOGS / "inspect", NOTHING)
    assert (log.harness_version, log.model) == ("0.3.285", "mockllm/model")
    assert (log.temperature, log.seed, log.max_tokens, log.top_p) == (0.5, 7, 64, None)
    assert len(log.samples) == 10
    questions = {(p.language, str(n % 3 + 1)): p for n, p in enumerate(logged(["en", "bn"], 3))}
    for found in log.samples:
        problem = questions[found.language, found.problem]
        assert (found.question, found.answer) == (problem.question, problem.answer)
        assert found.prompt is not None
        assert problem.question in found.prompt
    failed = [s for s in log.samples if s.text is None]
    assert [(s.language, s.problem, s.sample) for s in failed] == [("en", "3", 0)]
    assert "500" in (failed[0].error or "")
    assert sum(s.finish_reason == "length" for s in log.samples) == 1


@pytest.mark.filterwarnings("ignore")
@pytest.mark.usefixtures("reader")
def test_a_real_log_of_a_slice_without_chain_of_thought(tmp_path: Path) -> None:
    log = inspect.read(LOGS / "inspect-bare", NOTHING)
    assert sorted((s.language, s.problem, s.mode) for s in log.samples) == [
        ("en", "2", "direct"), ("en", "3", "direct"), ("sw", "1", "direct"), ("sw", "2", "direct"),
    ]  # fmt: skip
    assert None not in {s.question for s in log.samples}
    [path] = (LOGS / "inspect-bare").glob("*.eval")
    torn = tmp_path / "torn.eval"
    torn.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(DataError, match="inspect_ai cannot read it"):
        inspect.read(torn, NOTHING)
