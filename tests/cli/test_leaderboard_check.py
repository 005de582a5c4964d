"""``mgsm leaderboard check``, and the workflow that calls it."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.conftest import Call

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = ROOT / "docs" / "submissions-workflow.yml"


@pytest.fixture
def submissions(mgsm: Call, script: Path) -> Path:
    options = ["--languages", "bn,de", "--modes", "direct", "--limit", 12, "--output", "in/lab/model"]
    assert mgsm("run", "--backend", "scripted", "--model", script, *options).code == 0
    return Path("in")


def test_a_sound_folder_passes(mgsm: Call, submissions: Path) -> None:
    done = mgsm("leaderboard", "check", submissions)
    assert done.code == 0
    assert done.out == "1 submission, 1 without an error; 0 errors, 0 warnings, 0 notes\n"


def test_an_edited_score_is_an_error_in_every_format(mgsm: Call, submissions: Path) -> None:
    path = submissions / "lab" / "model" / "scores.jsonl"
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    wrong = next(line for line in lines if not line["correct"])
    wrong["correct"] = True
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    for style in ("table", "md", "latex", "csv"):
        done = mgsm("leaderboard", "check", submissions, "--format", style)
        assert done.code == 1
        assert wrong["problem"] in done.out.replace("\\", "")
    found = mgsm("leaderboard", "check", submissions, "--format", "json").json()
    [finding] = found["findings"]
    assert {name: finding[name] for name in ("severity", "submission", "check", "found", "expected")} == {
        "severity": "error",
        "submission": "lab/model",
        "check": "scores",
        "found": "True",
        "expected": "False",
    }
    assert found["accepted"] == []


def test_accepted_runs_make_a_board(mgsm: Call, submissions: Path) -> None:
    (submissions / "broken").mkdir()
    (submissions / "broken" / "manifest.json").write_text("{", encoding="utf-8")
    assert mgsm("leaderboard", "check", submissions, "--accepted", "runs").code == 1
    assert [path.name for path in Path("runs").iterdir()] == ["lab__model"]
    assert mgsm("leaderboard", "runs/lab__model", "--output", "site").code == 0
    assert Path("site/index.html").is_file()


def test_nothing_to_check_is_one_line(mgsm: Call, tmp_path: Path) -> None:
    done = mgsm("leaderboard", "check", tmp_path)
    assert done.code == 1
    assert len(done.error_lines) == 1


def workflow() -> dict[str, Any]:
    # YAML 1.1 reads the key "on" as true.
    found: dict[Any, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    return {("on" if key is True else key): value for key, value in found.items()}


def steps() -> Iterator[dict[str, Any]]:
    for job in workflow()["jobs"].values():
        yield from job["steps"]


def test_the_workflow_calls_commands_and_options_that_there_are(mgsm: Call) -> None:
    called = [line for step in steps() for line in step.get("run", "").splitlines() if line.startswith("mgsm ")]
    assert len(called) >= 3
    for line in called:
        words = shlex.split(line.partition(">>")[0])[1:]
        named = words[: 2 if words[1] == "check" else 1]
        done = mgsm(*named, "--help")
        assert done.code == 0
        assert done.out.startswith(f"Usage: mgsm {' '.join(named)} ["), line
        options = set(re.findall(r"--[a-z-]+", done.out))
        assert {word for word in words if word.startswith("-")} <= options, line


def test_the_workflow_gives_a_pull_request_no_rights() -> None:
    found = workflow()
    assert set(found["on"]) == {"pull_request", "push", "workflow_dispatch"}
    assert found["permissions"] == {}
    assert found["jobs"]["check"]["permissions"] == {"contents": "read"}
    for name, job in found["jobs"].items():
        written = {right for right, level in job["permissions"].items() if level == "write"}
        assert written == ({"pages", "id-token"} if name == "publish" else set())
        assert name == "check" or job["if"] == "github.event_name != 'pull_request'"
    assert not [step for step in found["jobs"]["publish"]["steps"] if "run" in step]


def test_the_workflow_pins_majors_and_puts_no_expression_into_a_shell() -> None:
    for step in steps():
        assert "uses" not in step or re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"])
        assert "${{" not in step.get("run", "")
        assert not step.get("uses", "").startswith("actions/checkout@") or not step["with"]["persist-credentials"]


def test_the_documentation_names_every_check() -> None:
    text = (ROOT / "docs" / "submissions.md").read_text(encoding="utf-8")
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src/mgsm/leaderboard").glob("*.py"))
    named = set(re.findall(r'finding\(\s*(?:severity|"\w+"(?: if \w+ else "\w+")?),\s*"(\w+)"', source))
    named |= set(re.findall(r'check="(\w+)"', source))
    assert len(named) > 10
    assert [name for name in sorted(named) if f"`{name}`" not in text] == []
