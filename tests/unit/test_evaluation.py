"""The Python interface of the contract."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

import mgsm


def test_the_whole_job_from_python(tmp_path: Path) -> None:
    problems = mgsm.load_problems("symbolic", languages=["bn", "sw"], limit=4)
    assert [problem.language for problem in problems] == ["bn"] * 4 + ["sw"] * 4
    lines = [
        {"problem": p.id, "language": p.language, "mode": "native-cot", "text": str(p.answer), "finish_reason": "stop"}
        for p in problems
        if p.language == "bn"
    ]
    path = tmp_path / "script.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    run = mgsm.evaluate(str(path), problems, modes=["native-cot"], backend="scripted")
    assert isinstance(run, mgsm.Run)
    assert {row.language: (row.accuracy, row.failed) for row in run.summary.rows} == {
        "bn": (1.0, 0.0),
        "sw": (0.0, 1.0),
    }
    assert len(run.generations) == 4
    assert [answer.answer for answer in run.answers] == [line["text"] for line in lines]


def test_extract_answer_is_public() -> None:
    answer = mgsm.extract_answer("উত্তর হল ১৮।", language="bn")
    assert answer.value == Decimal(18)


def test_there_is_nothing_else() -> None:
    with pytest.raises(AttributeError):
        mgsm.nothing  # noqa: B018
