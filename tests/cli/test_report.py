"""``mgsm report``: what is not known is not 0, and what few problems cannot tell is said."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from mgsm import languages
from mgsm.problems import load_source

FEW = "intervals of fewer than 12 problems are too narrow to trust"
RATES = ("no_answer", "no_answer_low", "no_answer_high", "truncated", "truncated_low", "truncated_high")


def run(mgsm, folder: Path, limit: int, came: dict[str, int], samples: int = 1) -> int:
    """Runs problems of which so many of a language get an answer, every second one none; returns the exit code."""
    lines = []
    for tag, count in came.items():
        problems = [one for one in load_source("symbolic", [tag], limit).problems if one.language == tag]
        for number, problem in enumerate(problems[:count]):
            for sample in range(samples):
                text = languages.load(tag).answer_sentence(problem.answer) if number % 2 else ""
                line = {"problem": problem.id, "language": tag, "mode": "direct", "sample": sample, "text": text}
                lines.append(line | {"finish_reason": "stop"})
    (folder / "script.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    sampled = ("--samples", samples, "--temperature", "0.5") if samples > 1 else ()
    done = mgsm("run", "--backend", "scripted", "--model", "script.jsonl", "--languages", ",".join(came), "--limit",
                limit, "--modes", "direct", "--output", "r", *sampled)  # fmt: skip
    return int(done.code)


@pytest.mark.parametrize("samples", [1, 2])
def test_of_none_that_came_nothing_is_known(mgsm, tmp_path: Path, samples: int) -> None:
    assert run(mgsm, tmp_path, 12, {"bn": 0, "de": 1, "en": 12}, samples) == 3
    rows = {row["language"]: row for row in mgsm("report", "r", "--format", "json").json()["rows"]}
    assert [rows["bn"][key] for key in RATES] == [None] * 6
    assert (rows["bn"]["accuracy"], rows["bn"]["failed"]) == (0, 1)
    assert (rows["de"]["no_answer"], rows["en"]["no_answer"]) == (pytest.approx(1 / 12), 0.5)
    assert rows["en"]["truncated"] == 0
    first = next(csv.DictReader(mgsm("report", "r", "--format", "csv").out.splitlines()))
    assert [first[key] for key in RATES] == [""] * 6
    table = mgsm("report", "r").out.partition("What the generations were like")[2]
    line = next(line for line in table.splitlines() if line.startswith("Bangla"))
    assert line.split()[:5] == ["Bangla", "direct", "-", "-", "100.0"]
    assert mgsm("export", "every-eval-ever", "r", "--output", "e").code == 0


@pytest.mark.parametrize(
    ("limit", "samples", "notes"),
    [(11, 1, {FEW: 1}), (12, 1, {}), (11, 2, {FEW: 1, f"several samples: {FEW}": 2}), (12, 2, {})],
)
def test_intervals_of_few_problems_are_marked(
    mgsm, tmp_path: Path, limit: int, samples: int, notes: dict[str, int]
) -> None:
    assert run(mgsm, tmp_path, limit, {"bn": limit, "en": limit}, samples) == 0
    said = [line.strip() for line in mgsm("report", "r").out.splitlines() if FEW in line]
    assert {note: said.count(note) for note in said} == notes


def test_groups_of_templates(mgsm, tmp_path: Path) -> None:
    assert run(mgsm, tmp_path, 28, {"bn": 28, "en": 28}) == 0
    rows = mgsm("report", "r", "--groups", "--format", "json").json()["rows"]
    counts = {(row["group"], row["language"]): row["n"] for row in rows if row["kind"] == "training"}
    assert counts["used in training", None] + counts["held out", None] == 28
    assert counts["held out", "bn"] == counts["held out", None] > 0
    table = mgsm("report", "r", "--groups").out
    assert "By number of steps" in table
    assert "By topic" in table
    assert mgsm("report", "r", "--groups", "--errata", "exclude").code == 2
    assert mgsm("report", "r", "--groups", "--output", "d").code == 2
