"""extract, share, data, languages, ladder list, and the command line itself."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from mgsm import resources
from mgsm.problems import symbolic

SHI = resources.data("shi2022_table3.csv")


def test_extract_reads_and_writes_json_lines(mgsm, tmp_path: Path) -> None:
    rows = [
        {"id": "a", "completion": "উত্তর হল ১৮।", "language": "bn"},
        {"id": 2, "completion": "Die Antwort ist 1.234,50.", "language": "de", "mode": "native-cot"},
        {"id": "c", "completion": "", "language": "th"},
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = mgsm("extract", "in.jsonl")
    assert done.code == 0
    found = [json.loads(line) for line in done.out.splitlines()]
    assert [(line["id"], line["answer"]) for line in found] == [("a", "18"), (2, "1234.5"), ("c", None)]
    assert set(found[0]) == {"id", "answer", "rule", "start", "end", "ambiguous"}
    assert rows[0]["completion"][found[0]["start"] : found[0]["end"]] == "১৮"
    assert found[2] == {"id": "c", "answer": None, "rule": None, "start": None, "end": None, "ambiguous": False}


@pytest.mark.parametrize(
    ("line", "code", "message"),
    [
        ("{", 1, "in.jsonl:1:"),
        ('{"id": 1, "completion": "5"}', 1, "in.jsonl:1: Object missing required field `language`"),
        ('{"id": 1, "completion": "5", "language": "xx"}', 1, "in.jsonl:1: unknown language 'xx'"),
    ],
)
def test_extract_names_a_bad_line(mgsm, tmp_path: Path, line: str, code: int, message: str) -> None:
    (tmp_path / "in.jsonl").write_text(line + "\n")
    done = mgsm("extract", "in.jsonl")
    assert done.code == code
    assert message in done.error_lines[0]


def test_share_gives_the_recomputed_figures_of_the_paper(mgsm) -> None:
    done = mgsm("share", "--scores", SHI, "--corpus", "palm", "--format", "json")
    found = {row["mode"]: row for row in done.json() if row["model"] == "palm-540b"}
    spearman = {mode: round(row["spearman"], 3) for mode, row in found.items()}
    assert spearman == {"direct": 0.765, "native-cot": 0.727, "en-cot": 0.825, "translate-en": 0.791}
    assert all(row["n_languages"] == 11 for row in found.values())


def test_share_prints_the_erratum_and_draws_the_figure(mgsm, tmp_path: Path) -> None:
    done = mgsm("share", "--scores", SHI, "--output", "figures")
    assert "0.026 %" in done.out
    assert "Erratum" in done.out
    assert {path.name for path in (tmp_path / "figures").iterdir()} == {
        f"share-{model}.{kind}" for model in ("gpt-3", "palm-540b") for kind in ("svg", "pdf", "png")
    }  # fmt: skip


def test_share_lists_every_series_with_its_source(mgsm) -> None:
    rows = list(csv.DictReader(mgsm("share", "--list", "--format", "csv").out.splitlines()))
    assert len({row["corpus"] for row in rows}) == 28
    assert all(row["source"] and row["unit"] and row["verified"] for row in rows)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("model,mode,language\n", "accuracy_percent"),
        ("model,mode,language,accuracy_percent\nm,direct,en,101\n", "line 2"),
        ("model,mode,language,accuracy_percent\nm,direct,en,much\n", "line 2"),
    ],
)
def test_share_names_a_bad_score(mgsm, tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "s.csv").write_text(text)
    done = mgsm("share", "--scores", "s.csv")
    assert (done.code, len(done.error_lines)) == (1, 1)
    assert message in done.error_lines[0]


def test_share_wants_runs_or_scores(mgsm) -> None:
    assert mgsm("share").code == 2
    assert mgsm("share", "--scores", SHI, "--corpus", "pile").code == 2


def test_languages_lists_all_eleven(mgsm) -> None:
    rows = mgsm("languages", "--format", "json").json()
    assert {row["tag"]: row["script"] for row in rows}["te"] == "Telu"
    assert len(rows) == 11
    assert {row["lacks"] for row in rows} == {"nothing"}
    assert "Kiswahili" in mgsm("languages").out


def test_data_list_names_the_sources(mgsm) -> None:
    done = mgsm("data", "list")
    assert done.code == 0
    assert "hub:OWNER/NAME" in done.out
    name, digest = symbolic.release()
    assert f"{name}: 250 problems from 100 templates" in done.out
    assert f"{name}: SHA-256 {digest}" in done.out
    rows = mgsm("data", "list", "--format", "json").json()
    assert [row["sha256"] for row in rows if row["sha256"]] == [digest]


def test_data_fetch_says_what_it_could_not_get(mgsm, tmp_path: Path) -> None:
    done = mgsm("data", "fetch", "--output", "d", "--base-url", "http://127.0.0.1:9")
    assert (done.code, len(done.error_lines)) == (1, 1)
    assert "cannot be downloaded" in done.error_lines[0]
    assert mgsm("data", "fetch", "--output", "d", "--base-url", "file:///etc").code == 2


def test_help_lists_every_command_and_is_quick(mgsm) -> None:
    done = mgsm("--help")
    for name in ("data", "extract", "ladder", "languages", "report", "run", "score", "share", "show"):
        assert name in done.out
        assert mgsm(name, "--help").code == 0


def test_an_unknown_command_is_a_usage_error(mgsm) -> None:
    assert mgsm("dance").code == 2


def test_the_package_is_light_until_it_is_used() -> None:
    code = "import sys, mgsm; print('torch' in sys.modules or 'datasets' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_plan_counts_without_a_call(mgsm, random_model: Path, tmp_path: Path) -> None:
    args = ("plan", "--model", random_model, "--device", "cpu", "--languages", "en,th", "--limit", "3", "--shots", "2")
    rows = mgsm(*args, "--format", "json", "--price-in", "1", "--price-out", "2").json()
    found = {(row["mode"], row["language"]): row for row in rows}
    assert len(found) == 8
    assert [found["translate-en", tag]["prompts"] for tag in ("en", "th")] == [3, 6]
    row = found["native-cot", "th"]
    assert row["generated_tokens"] == 3 * row["budget"]
    assert row["cost"] == pytest.approx((row["prompt_tokens"] + 2 * row["generated_tokens"]) / 1e6)
    from mgsm import prompting
    from mgsm.problems import load_problems

    style = prompting.Style(shots=2, book=prompting.own_exemplars())
    texts = [prompting.build_prompt(p, "native-cot", style, 1).text for p in load_problems("symbolic", ["th"], 3)]
    assert row["prompt_tokens"] == sum(len(text.encode()) for text in texts), "one token a byte"
    assert not (tmp_path / "runs").exists()
    done = mgsm(*args)
    assert done.code == 0
    assert "What a run would take" in done.out
