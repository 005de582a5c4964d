"""``mgsm leaderboard``: runs in, a folder with a site out."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
from pathlib import Path

import pytest

from mgsm.leaderboard import site

LOG = Path(__file__).resolve().parents[1] / "data" / "logs" / "lm-eval"
TAGS, LIMIT = ("bn", "en"), 8


@pytest.fixture
def runs(mgsm, script: Path, tmp_path: Path) -> list[str]:
    """Two runs of one protocol: what the script says, and the same with the last problems of each language wrong."""
    lines = script.read_text(encoding="utf-8").splitlines()
    (tmp_path / "better").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    worse = (
        json.dumps(json.loads(line) | {"text": "7"}) if number % 8 < 2 else line for number, line in enumerate(lines)
    )
    (tmp_path / "worse").write_text("".join(f"{line}\n" for line in worse), encoding="utf-8")
    for name in ("better", "worse"):
        done = mgsm("run", "--backend", "scripted", "--model", name, "--languages", ",".join(TAGS), "--limit", LIMIT,
                    "--modes", "direct,en-cot", "--output", f"subs/{name}-run")  # fmt: skip
        assert done.code == 0, done.err
    return ["subs/better-run", "subs/worse-run"]


def sums(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_builds_and_says_what(mgsm, runs: list[str], tmp_path: Path) -> None:
    done = mgsm("leaderboard", *runs, "--output", "site", "--title", "My board")
    assert done.code == 0, done.err
    assert done.out.startswith("My board: what is ranked together\n")
    assert "2 entries in 2 groups" in done.out
    assert "wrote site/index.html" in done.err
    assert "wrote site/models: 2 files" in done.err
    board = json.loads((tmp_path / "site" / "leaderboard.json").read_bytes())
    assert board["title"] == "My board"
    assert [entry["model"] for entry in board["entries"]] == ["better", "worse"]
    assert {group["mode"]: group["entries"] for group in board["groups"]} == {
        "direct": ["better", "worse"], "en-cot": ["better", "worse"],
    }  # fmt: skip
    with (tmp_path / "site" / "leaderboard.csv").open(encoding="utf-8", newline="") as file:
        assert {row["entry"] for row in csv.DictReader(file)} == {"better", "worse"}


def test_same_bytes_whatever_the_order_or_the_folder(mgsm, runs: list[str], tmp_path: Path) -> None:
    published = ("--published", "shi2022")
    assert mgsm("leaderboard", *runs, "--output", "one", *published).code == 0
    assert mgsm("leaderboard", *runs[::-1], "--output", "two", *published).code == 0
    assert mgsm("leaderboard", "subs", "--output", "three", *published).code == 0
    assert mgsm("leaderboard", "subs", "--output", "three", *published).code == 0
    assert sums(tmp_path / "one") == sums(tmp_path / "two") == sums(tmp_path / "three")


def test_scores_are_made_first(mgsm, runs: list[str], tmp_path: Path) -> None:
    expected = sums(tmp_path / runs[0])
    for name in ("scores.jsonl", "answers.jsonl", "scored.sha256"):
        (tmp_path / runs[0] / name).unlink()
    assert mgsm("leaderboard", *runs, "--output", "site").code == 0
    assert sums(tmp_path / runs[0]) == expected


def test_imported_runs_and_facts(mgsm, runs: list[str], tmp_path: Path) -> None:
    assert mgsm("import", "lm-eval", LOG, "--output", "subs/log").code == 0
    (tmp_path / "models.toml").write_text('[better]\nparameters = 7\n["mgsm-tiny"]\nname = "Tiny"\n[gone]\n')
    done = mgsm("leaderboard", "subs", "--models", "models.toml", "--corpus", "gpt3_words", "--output", "site")
    assert done.code == 0, done.err
    assert "models.toml: no model here is called 'gone'" in done.err
    board = json.loads((tmp_path / "site" / "leaderboard.json").read_bytes())
    entries = {entry["model"]: entry for entry in board["entries"]}
    assert entries["better"]["parameters"] == 7
    assert entries["Tiny"]["provenance"] == "imported"
    assert board["corpus"] == "gpt3_words"


def test_published_alone(mgsm, tmp_path: Path) -> None:
    header = "model,mode,language,accuracy_percent,source\n"
    (tmp_path / "more.csv").write_text(f"{header}m,en-cot,en,50,Report\nm,en-cot,average,50,Report\n")
    done = mgsm("leaderboard", "--published", "shi2022", "--published", "more.csv", "--output", "site")
    assert done.code == 0, done.err
    assert "more.csv: rows left out, no language of a board: average" in done.err
    assert "3 entries in 5 groups" in done.out


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--output", "site"], 2, "expected RUNs or --published"),
        (["subs"], 2, "--output"),
        (["none", "--output", "site"], 1, "none: no such folder"),
        (["subs", "--corpus", "none", "--output", "site"], 2, "unknown corpus"),
        (["subs", "--published", "none", "--output", "site"], 2, "shi2022"),
        (["subs", "--models", "none", "--output", "site"], 2, "none"),
        (["subs", "--output", "subs/better-run/manifest.json"], 1, "is a file"),
    ],
)
def test_refuses(mgsm, runs: list[str], tmp_path: Path, arguments: list[str], code: int, said: str) -> None:
    before = sums(tmp_path)
    done = mgsm("leaderboard", *arguments)
    assert done.code == code
    (line,) = done.error_lines
    assert said in line
    assert sums(tmp_path) == before


def test_a_bad_run_harms_nothing(mgsm, runs: list[str], tmp_path: Path) -> None:
    assert mgsm("leaderboard", *runs, "--output", "site").code == 0
    shutil.copytree(tmp_path / runs[0], tmp_path / "bad")
    generations = tmp_path / "bad" / "generations.jsonl"
    generations.write_text("".join(generations.read_text(encoding="utf-8").splitlines(keepends=True)[:-3]))
    manifest = json.loads((tmp_path / "bad" / "manifest.json").read_bytes())
    manifest["signature"] = manifest["signature"].replace("model:better", "model:bad")
    (tmp_path / "bad" / "manifest.json").write_text(json.dumps(manifest))
    before = {name: sums(tmp_path / name) for name in ("subs", "site")}
    done = mgsm("leaderboard", *runs, "bad", "--output", "site")
    assert done.code == 1
    assert done.error_lines == [
        "mgsm: error: bad: 3 of 32 generations are not asked yet; finish the run, or leave it out"
    ]
    assert {name: sums(tmp_path / name) for name in ("subs", "site")} == before


def test_files_of_others_stay(mgsm, runs: list[str], tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "CNAME").write_text("example.org")
    assert mgsm("leaderboard", *runs, "--output", "site").code == 0
    assert mgsm("leaderboard", runs[0], "--output", "site").code == 0
    assert (tmp_path / "site" / "CNAME").read_text() == "example.org"
    assert not (tmp_path / "site" / "models" / "worse.html").exists()
    (tmp_path / "site" / "index.html").write_text("mine")
    done = mgsm("leaderboard", runs[0], "--output", "site")
    assert done.code == 1
    assert "index.html" in done.error_lines[0]
    assert (tmp_path / "site" / "index.html").read_text() == "mine"


def test_subcommands_come_first(mgsm, runs: list[str], tmp_path: Path) -> None:
    done = mgsm("leaderboard", "check", "--help")
    assert done.code == 0
    assert done.out.startswith("Usage: mgsm leaderboard check [OPTIONS] DIR")
    assert "check" in mgsm("leaderboard", "--help").out.partition("Subcommands:")[2]
    (tmp_path / runs[0]).rename(tmp_path / "check")
    assert mgsm("leaderboard", "check", "--output", "site").code == 2
    assert mgsm("leaderboard", "./check", "--output", "site").code == 0


def test_options_of_a_file_and_of_the_environment(mgsm, runs: list[str], tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "board.toml").write_text('title = "From a file"\npublished = ["shi2022"]\n')
    monkeypatch.setenv("MGSM_LEADERBOARD_OUTPUT", "elsewhere")
    done = mgsm("leaderboard", *runs, "--config", "board.toml")
    assert done.code == 0, done.err
    board = json.loads((tmp_path / "elsewhere" / "leaderboard.json").read_bytes())
    assert (board["title"], len(board["entries"])) == ("From a file", 4)


def test_the_marker_is_no_run(mgsm, runs: list[str], tmp_path: Path) -> None:
    """A site inside the folder of submissions is not read as one."""
    assert mgsm("leaderboard", "subs", "--output", "subs/site").code == 0
    assert (tmp_path / "subs" / "site" / site.MARKER).exists()
    assert mgsm("leaderboard", "subs", "--output", "subs/site").code == 0
