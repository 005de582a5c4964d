from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from mgsm.errors import DataError, UsageError
from mgsm.harnesses import Asked, jsonl, to_run

COLUMNS = {"completion": "output.text", "problem": "id", "answer": "gold", "language": "lang"}
LINE = {"id": 7, "lang": "bn", "gold": "1,200", "output": {"text": "x"}}


def write(path: Path, *lines: Any) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def asked(**said: Any) -> Asked:
    return Asked(**({"columns": COLUMNS, "mode": "direct", "model": "m"} | said))


def test_columns_are_mapped_and_what_is_missing_is_none(tmp_path: Path) -> None:
    log = jsonl.read(write(tmp_path / "a.jsonl", LINE), asked())
    [sample] = log.samples
    assert (sample.problem, sample.language, sample.mode, sample.sample) == ("7", "bn", "direct", 0)
    assert (sample.text, sample.answer) == ("x", Decimal(1200))
    rest = (sample.finish_reason, sample.prompt, sample.prompt_tokens, sample.completion_tokens, sample.question)
    assert rest == (None,) * 5
    assert (log.model, log.data) == ("m", "a.jsonl")
    assert (log.harness_version, log.shots, log.temperature, log.max_tokens, log.seed, log.chat) == (None,) * 6


def test_columns_of_our_names_are_taken_unasked_and_a_named_column_beats_a_fixed_value(tmp_path: Path) -> None:
    line = LINE | {"mode": "en_cot", "question": "q", "prompt": [{"role": "user", "content": "p"}], "model": "theirs",
                   "finish_reason": "max_tokens", "prompt_tokens": 3.0, "completion_tokens": 4,
                   "sample": 1}  # fmt: skip
    path = write(tmp_path / "a.jsonl", line)
    [sample] = jsonl.read(path, asked(columns=COLUMNS | {"mode": "mode"}, model=None)).samples
    assert (sample.mode, sample.question, sample.finish_reason) == ("en-cot", "q", "length")
    assert (sample.prompt_tokens, sample.completion_tokens, sample.sample) == (3, 4, 1)
    assert json.loads(sample.prompt or "") == [{"role": "user", "content": "p"}]
    [fixed] = jsonl.read(path, asked()).samples
    assert fixed.mode == "direct"
    assert jsonl.read(path, asked(model=None)).model == "theirs"


def test_lists_are_samples_and_null_is_a_failure_with_its_reason(tmp_path: Path) -> None:
    lines = (LINE | {"output": {"text": ["a", None]}}, LINE | {"id": 8, "output": {"text": None}, "error": "500"})
    log = jsonl.read(write(tmp_path / "a.jsonl", *lines), asked())
    assert [(s.problem, s.sample, s.text, s.error) for s in log.samples] == [
        ("7", 0, "a", None), ("7", 1, None, "the completion is null"), ("8", 0, None, "500"),
    ]  # fmt: skip


def test_a_reason_that_is_not_understood_is_left_out_and_said(tmp_path: Path) -> None:
    lines = (LINE | {"finish_reason": "tool_calls"}, LINE | {"id": 8, "finish_reason": "eos"})
    log = jsonl.read(write(tmp_path / "a.jsonl", *lines), asked())
    assert [sample.finish_reason for sample in log.samples] == [None, "stop"]
    assert log.notes == ("finish_reason not understood and left out: tool_calls",)


def test_a_folder_is_all_its_files_of_one_model(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", LINE | {"model": "x"})
    write(tmp_path / "b.jsonl", LINE | {"id": 8, "model": "y"})
    with pytest.raises(DataError, match=r"several models \(x, y\); import them apart"):
        jsonl.read(tmp_path, asked(model=None))
    write(tmp_path / "b.jsonl", LINE | {"id": 8, "model": "x"})
    log = jsonl.read(tmp_path, asked(model=None))
    assert [sample.problem for sample in log.samples] == ["7", "8"]
    assert [path.name for path in log.files] == ["a.jsonl", "b.jsonl"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ({"id": 7}, "no column 'lang'; there are id"),
        (LINE | {"id": None}, "no problem; name its column"),
        (LINE | {"id": True}, "problem True, expected a text or a whole number"),
        (LINE | {"gold": "??"}, "gold answer '\\?\\?', expected a number"),
        (LINE | {"gold": "NaN"}, "gold answer 'NaN'"),
        (LINE | {"output": {"text": 5}}, "completion '5', expected a text"),
        (LINE | {"output": {"text": ["a"]}, "sample": 2}, "one or the other"),
        (LINE | {"sample": -1}, "sample: -1, expected a whole number"),
        (LINE | {"question": 5}, "question '5', expected a text or null"),
        ([1], "list, expected one JSON object a line"),
    ],
)
def test_a_faulty_line_is_named_with_what_was_expected(tmp_path: Path, line: Any, message: str) -> None:
    path = write(tmp_path / "a.jsonl", LINE, line)
    with pytest.raises(DataError, match=message) as caught:
        jsonl.read(path, asked())
    assert "a.jsonl:2" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_mode_or_language_that_nobody_says_is_asked_for(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", LINE)
    with pytest.raises(DataError, match=r"no mode; .* or --mode for all lines"):
        jsonl.read(path, asked(mode=None))
    with pytest.raises(DataError, match="the model's name is not in the log"):
        jsonl.read(path, asked(model=None))
    with pytest.raises(UsageError, match="unknown column 'output'"):
        jsonl.read(path, asked(columns={"output": "completion"}))


def test_no_files_and_no_text_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no \*\.jsonl files"):
        jsonl.read(tmp_path, asked())
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\xff\xfe\n")
    with pytest.raises(DataError, match=r"a\.jsonl:1"):
        jsonl.read(path, asked())


def test_no_completion_at_all_is_no_problem_lost(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", LINE, LINE | {"id": 8, "output": {"text": []}})
    with pytest.raises(DataError, match=r"a\.jsonl:2: completion \[\], expected at least one"):
        jsonl.read(path, asked())


def test_a_byte_order_mark_and_capitals_are_taken(tmp_path: Path) -> None:
    lines = (LINE | {"finish_reason": "STOP"}, LINE | {"id": 8, "finish_reason": "MAX_TOKENS"})
    path = write(tmp_path / "a.jsonl", *lines)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    log = jsonl.read(path, asked())
    assert [sample.finish_reason for sample in log.samples] == ["stop", "length"]
    assert log.notes == ()


def test_an_id_of_thousands_of_digits_is_a_name(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", LINE | {"id": "9" * 5000}, LINE)
    manifest = to_run(jsonl.read(path, asked()), tmp_path / "run")
    assert [len(problem.id) for problem in manifest.problems] == [5000, 1]


@pytest.mark.parametrize(
    ("samples", "message"),
    [((1, 2), "the first sample is 1, expected samples to count from 0"),
     ((0, 200_000_000), "sample 200000000, but the log has 2 in all")],
)  # fmt: skip
def test_samples_that_do_not_count_from_0_are_refused_at_once(
    tmp_path: Path, samples: tuple[int, int], message: str
) -> None:
    path = write(tmp_path / "a.jsonl", *(LINE | {"sample": sample} for sample in samples))
    with pytest.raises(DataError, match=message):
        to_run(jsonl.read(path, asked()), tmp_path / "run")


def test_models_are_named_on_one_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", LINE | {"model": "a\nb"}, LINE | {"model": "c\x1b"})
    with pytest.raises(DataError, match=r"several models \(a_b, c_\)"):
        jsonl.read(path, asked(model=None))
