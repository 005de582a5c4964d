"""Logs that the real tools wrote: ``scripts/write_harness_logs.py`` makes them again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mgsm.harnesses import Log, Sample
from mgsm.types import Problem

LOGS = Path(__file__).resolve().parents[2] / "data" / "logs"
LOGGED = LOGS.with_name("logged_problems.jsonl")
Copy = Callable[[str], Path]


def logged(tags: Iterable[str], count: int = 4) -> list[Problem]:
    """Returns the first problems that the logs were written on, language by language: an earlier draw of our set."""
    every = [msgspec.json.decode(line, type=Problem) for line in LOGGED.read_bytes().splitlines()]
    return [problem for tag in tags for problem in [one for one in every if one.language == tag][:count]]


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """Copies a log, so that a test can break it."""
    return lambda name: Path(shutil.copytree(LOGS / name, tmp_path / name))


def sample(**said: Any) -> Sample:
    known = {"problem": "1", "language": "bn", "mode": "direct", "text": "7", "answer": Decimal(7)}
    return Sample(**(known | said))


@pytest.fixture
def log(tmp_path: Path) -> Callable[..., Log]:
    """Makes a log of samples, with a file that it comes from."""
    path = tmp_path / "log.jsonl"
    path.write_text("{}\n", encoding="utf-8")

    def make(*samples: Sample, **said: Any) -> Log:
        return Log(**({"harness": "h", "model": "m", "data": "mgsm", "files": (path,), "samples": samples} | said))

    return make


def edit(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Changes every object of a JSON or JSON Lines file."""
    if path.suffix == ".json":
        values = [json.loads(path.read_text(encoding="utf-8"))]
    else:
        values = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for value in values:
        change(value)
    path.write_text("".join(json.dumps(value) + "\n" for value in values), encoding="utf-8")
