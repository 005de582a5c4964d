"""``mgsm show``: one problem, two languages or two runs beside each other, a pager only on a terminal."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click
import pytest

from mgsm import languages
from mgsm.problems import load_source
from mgsm.reports.columns import GAP, width

TAGS = ("bn", "en", "ja", "th")
MODES = ("native-cot", "direct")
STEERING = "\x1b[2J\x1b]0;owned\x07"


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def runs(mgsm, tmp_path: Path) -> tuple[str, str]:
    """B fails the first two problems of each language, and has no answer to the third; its texts steer terminals."""
    for name in ("a", "b"):
        lines = []
        source = load_source("symbolic", list(TAGS), 4)
        ids = list(dict.fromkeys(problem.id for problem in source.problems))
        for problem in source.problems:
            for mode in MODES:
                number, language = ids.index(problem.id), languages.load(problem.language)
                text = language.answer_sentence(problem.answer + (name == "b" and number < 2))
                text = " ".join((*problem.steps, text)) if mode == "native-cot" else text
                text = STEERING + text if name == "b" else text
                key = {"problem": problem.id, "language": problem.language, "mode": mode}
                if not (name == "b" and number == 3):
                    lines.append(key | {"text": "" if name == "b" and number == 2 else text, "finish_reason": "stop"})
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        mgsm("run", "--backend", "scripted", "--model", f"{name}.jsonl", "--languages", ",".join(TAGS), "--limit", 4,
             "--modes", ",".join(MODES), "--output", f"run-{name}")  # fmt: skip
    return "run-a", "run-b"


def columns_of(out: str) -> list[tuple[str, str]]:
    return [tuple(line.split(GAP.rstrip(), 1)) for line in out.splitlines() if GAP.rstrip() in line]  # type: ignore[misc]


@pytest.mark.parametrize("tag", ["en", "ja", "th"])
@pytest.mark.parametrize("cells", [60, 101])
def test_two_languages_beside_each_other(mgsm, runs, monkeypatch: pytest.MonkeyPatch, tag: str, cells: int) -> None:
    monkeypatch.setenv("COLUMNS", str(cells))
    done = mgsm("show", "run-a", "--languages", "bn", "--beside", tag, "--modes", "native-cot", "--limit", 2)
    assert done.code == 0, done.err
    assert "2 shown" in done.err
    pairs = columns_of(done.out)
    assert {width(left) for left, _ in pairs} == {(cells - 3) // 2}
    assert all(width(line) <= cells for line in done.out.splitlines())
    right = "".join("".join(second.split()) for _, second in pairs)
    problem = next(one for one in load_source("symbolic", [tag], 1).problems if one.language == tag)
    assert "".join((problem.question or "").split()) in right
    assert f"\u27e6{problem.answer}\u27e7" in right
    assert done.out.count("correct: answer") == 4


def test_two_runs_beside_each_other(mgsm, runs) -> None:
    done = mgsm("show", *runs, "--languages", "en", "--modes", "direct", "--limit", 9)
    assert done.code == 0, done.err
    assert "4 shown" in done.err
    pairs = columns_of(done.out)
    assert sum(left.startswith("run-a") and right.strip() == "run-b" for left, right in pairs) == 4
    verdicts = [(left.split(":")[0], right.split(":")[0].strip()) for left, right in pairs if "gold" in left]
    assert verdicts == [("correct", "wrong"), ("correct", "wrong"), ("correct", "no-answer"), ("correct", "")]
    assert "not asked, or it failed" in done.out
    question = next(one for one in load_source("symbolic", ["en"], 1).problems if one.language == "en").question
    assert "".join(done.out.split()).count("".join(str(question).split())) == 1


def test_only_where_two_runs_differ(mgsm, runs) -> None:
    done = mgsm("show", *runs, "--languages", "en", "--modes", "direct", "--verdict", "differs")
    assert "3 shown" in done.err
    same = mgsm("show", "run-a", "run-a", "--verdict", "differs")
    assert "0 shown" in same.err
    assert mgsm("show", "run-a", "--verdict", "differs").code == 2


def test_a_text_cannot_steer_the_terminal(mgsm, runs) -> None:
    for arguments in (("run-b",), ("run-a", "run-b"), ("run-b", "--beside", "ja")):
        done = mgsm("show", *arguments, "--limit", 50)
        assert "owned" in done.out
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", done.out)


def test_one_problem(mgsm, runs) -> None:
    name = load_source("symbolic", ["en"], 2).problems[-1].id
    done = mgsm("show", "run-a", "--problem", name, "--limit", 99)
    assert f"{len(TAGS) * len(MODES)} shown" in done.err
    assert done.out.count(f"{name}, ") == len(TAGS) * len(MODES)


def test_ten_without_a_pager(mgsm, runs) -> None:
    assert "10 shown" in mgsm("show", "run-a").err
    assert "32 shown" in mgsm("show", "run-a", "--limit", 99).err


def test_pages_only_on_a_terminal(mgsm, runs, monkeypatch: pytest.MonkeyPatch) -> None:
    paged: list[str] = []
    monkeypatch.setattr(click, "echo_via_pager", lambda lines: paged.extend(lines))
    mgsm("show", "run-a", "--pager")
    assert paged == []
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert "32 shown" in mgsm("show", "run-a").err
    assert sum("correct: answer" in line for line in paged) == 32
    paged.clear()
    assert "10 shown" in mgsm("show", "run-a", "--no-pager").err
    assert paged == []


@pytest.mark.parametrize("more", [("run-b", "--beside", "en"), ("--beside", "xx"), ("--beside", "bn,en")])
def test_what_cannot_stand_beside_is_a_usage_error(mgsm, runs, more: tuple[str, ...]) -> None:
    done = mgsm("show", "run-a", *more)
    assert (done.code, len(done.error_lines)) == (2, 1)


def test_runs_of_other_data_cannot_stand_beside(mgsm, runs) -> None:
    mgsm("run", "--backend", "scripted", "--model", "a.jsonl", "--data", "symbolic@seed=5", "--languages", "en",
         "--limit", 3, "--modes", "direct", "--output", "run-c")  # fmt: skip
    done = mgsm("show", "run-a", "run-c")
    assert (done.code, len(done.error_lines)) == (1, 1)
    assert "expected runs of the same --data" in done.error_lines[0]
