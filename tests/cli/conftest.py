"""Calls the command line in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mgsm import cli, languages
from mgsm.problems import load_source


@dataclass
class Done:
    code: int
    out: str
    err: str

    @property
    def error_lines(self) -> list[str]:
        return [line for line in self.err.splitlines() if line.startswith(("mgsm: error:", "Error:"))]

    def json(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Done]


@pytest.fixture
def mgsm(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs a command in an empty folder; returns exit code and what was printed."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> Done:
        capfd.readouterr()
        code = cli._run([str(argument) for argument in arguments])
        captured = capfd.readouterr()
        return Done(code, captured.out, captured.err)

    return call


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """Generations that are right for odd problems, wrong for every fourth, silent for the others."""
    lines = []
    source = load_source("symbolic", ["bn", "de", "en"], 12)
    for number, problem in enumerate(source.problems):
        for mode in ("direct", "native-cot", "en-cot", "translate-en"):
            language = languages.load(problem.language if mode in ("direct", "native-cot") else "en")
            right = language.answer_sentence(problem.answer)
            text = [right, right, language.answer_sentence(problem.answer + 1), ""][number % 4]
            line = {"problem": problem.id, "language": problem.language, "mode": mode, "text": text}
            line |= {"translation": source.english[problem.id].question} if mode == "translate-en" else {}
            lines.append(line | {"finish_reason": "length" if not text else "stop", "completion_tokens": 9})
    path = tmp_path / "script.jsonl"
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path
