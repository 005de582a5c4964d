"""``mgsm compare``: the answers of two scripted runs, counted by hand."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from mgsm import languages
from mgsm.problems import load_source

TAGS = ("bn", "de", "en")
MODES = ("native-cot", "en-cot")


def write_script(path: Path, wrong: dict[tuple[str, str], int], samples: int = 1) -> Path:
    """Writes generations that are right but for the first so many problems of a language and mode."""
    lines = []
    for tag in TAGS:
        problems = [problem for problem in load_source("symbolic", [tag], 12).problems if problem.language == tag]
        for mode in MODES:
            language = languages.load(tag if mode == "native-cot" else "en")
            for number, problem in enumerate(problems):
                for sample in range(samples):
                    missed = number < wrong.get((tag, mode), 0) and sample % 2 == 0
                    text = language.answer_sentence(problem.answer + missed)
                    line = {"problem": problem.id, "language": tag, "mode": mode, "sample": sample, "text": text}
                    lines.append(line | {"finish_reason": "stop", "completion_tokens": 9})
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture
def runs(mgsm, tmp_path: Path) -> tuple[str, str]:
    """A fails seven problems of Bangla in both modes, B one of German in en-cot."""
    wrong_a = {("bn", "native-cot"): 7, ("bn", "en-cot"): 7}
    for name, wrong in (("a", wrong_a), ("b", {("de", "en-cot"): 1})):
        script = write_script(tmp_path / f"{name}.jsonl", wrong)
        done = mgsm("run", "--backend", "scripted", "--model", script, "--languages", ",".join(TAGS), "--limit", "12",
                    "--modes", ",".join(MODES), "--output", f"run-{name}")  # fmt: skip
        assert done.code == 0, done.err
    return "run-a", "run-b"


def test_two_runs(mgsm, runs: tuple[str, str]) -> None:
    done = mgsm("compare", *runs, "--format", "json")
    assert done.code == 0, done.err
    assert done.err == ""
    found = done.json()
    assert set(found) == {"a", "b", "cells", "averages", "left_out"}
    assert found["a"]["run"] == "run-a"
    cells = {(row["language"], row["mode"]): row for row in found["cells"]}
    assert set(cells) == {(tag, mode) for tag in TAGS for mode in MODES}
    bangla = cells["bn", "native-cot"]
    assert bangla["n"] == 12
    assert (bangla["accuracy_a"], bangla["accuracy_b"]) == (pytest.approx(5 / 12), 1)
    assert bangla["difference"] == pytest.approx(7 / 12)
    assert bangla["ci_low"] < 7 / 12 < bangla["ci_high"]
    assert (bangla["a_better"], bangla["b_better"]) == (0, 7)
    assert bangla["p"] == pytest.approx(2 / 2**7)
    assert bangla["p_holm"] == pytest.approx(6 * 2 / 2**7)
    assert bangla["test"] == "McNemar exact"
    assert 0 < bangla["mde"] < 1
    assert cells["de", "en-cot"]["difference"] == pytest.approx(-1 / 12)
    macro = next(row for row in found["averages"] if (row["scope"], row["mode"]) == ("macro", "native-cot"))
    assert macro["difference"] == pytest.approx(7 / 36)
    assert macro["language"] is None


@pytest.mark.parametrize("style", ["table", "md", "latex", "csv", "json"])
def test_every_format(mgsm, runs: tuple[str, str], style: str) -> None:
    done = mgsm("compare", *runs, "--format", style)
    assert done.code == 0
    head = {"table": "Accuracy of A", "md": "### Accuracy of A", "latex": "% Accuracy of A", "csv": "scope,language",
            "json": "{"}[style]  # fmt: skip
    assert done.out.startswith(head)
    if style == "csv":
        rows = list(csv.DictReader(done.out.splitlines()))
        assert [row["scope"] for row in rows].count("language") == 6
        assert float(rows[0]["difference"]) == pytest.approx(7 / 12, abs=1e-15)
    if style in ("table", "md", "latex"):
        assert "+58.3 [" in done.out
        assert "No difference can be shown in English, en-cot, with 12 problems" in done.out


def test_the_modes_of_one_run(mgsm, runs: tuple[str, str]) -> None:
    one = mgsm("compare", "run-b", "--modes", "native-cot,en-cot", "--format", "json").json()
    same = mgsm("compare", "run-b", "run-b", "--mode-a", "native_cot", "--mode-b", "en-cot", "--format", "json").json()
    assert one == same
    german = next(row for row in one["cells"] if row["language"] == "de")
    assert (german["mode_a"], german["mode_b"]) == MODES
    assert german["difference"] == pytest.approx(-1 / 12)
    turned = mgsm("compare", "run-b", "--modes", "en-cot,native-cot", "--format", "json").json()
    assert next(row for row in turned["cells"] if row["language"] == "de")["difference"] == pytest.approx(1 / 12)
    assert mgsm("compare", "run-b", "--format", "json").json() == one, "the run's own order of modes"
    table = mgsm("compare", "run-b").out
    assert "Mode: of A / of B" in table
    assert table.count("signature") + table.count("mgsm:") == 1, "one run has one signature"
    assert "No difference can be shown in German with 12 problems" in table


def test_filters_and_what_is_left_out_is_on_stderr(mgsm, runs: tuple[str, str], tmp_path: Path) -> None:
    done = mgsm("compare", *runs, "--languages", "bn,te", "--modes", "en-cot,direct", "--format", "json")
    assert [(row["language"], row["mode"]) for row in done.json()["cells"]] == [("bn", "en-cot")]
    assert done.err.splitlines() == [
        "languages: te in neither run, left out",
        "modes: direct in neither run, left out",
    ]


def test_several_samples(mgsm, tmp_path: Path) -> None:
    for name, wrong in (("a", {("bn", "en-cot"): 9}), ("b", {})):
        script = write_script(tmp_path / f"{name}.jsonl", wrong, samples=2)
        mgsm("run", "--backend", "scripted", "--model", script, "--languages", "bn", "--limit", "12", "--modes",
             "en-cot", "--samples", "2", "--temperature", "0.5", "--output", f"run-{name}")  # fmt: skip
    done = mgsm("compare", "run-a", "run-b")
    assert "sign-flip exact" in done.out
    (row,) = mgsm("compare", "run-a", "run-b", "--format", "json").json()["cells"]
    assert row["difference"] == pytest.approx(9 / 24)
    assert row["p"] == pytest.approx(2 / 2**9)
    assert row["b_better"] == 9
    report = mgsm("report", "run-a")
    assert "Variance between and within problems" in report.out
    shares = [0.5] * 9 + [1.0] * 3
    (line,) = mgsm("report", "run-a", "--format", "json").json()["rows"]
    within = 2 * sum(share * (1 - share) for share in shares) / 12
    assert line["variance_within"] == pytest.approx(within)
    assert line["variance_between"] == 0, "the shares vary less than two samples would make them"
    assert "Variance between" not in mgsm("report", "run-b", "--format", "csv").out


def test_one_sample_has_no_variance_to_part(mgsm, runs: tuple[str, str]) -> None:
    done = mgsm("report", "run-a", "--format", "json").json()
    assert {(row["variance_between"], row["variance_within"]) for row in done["rows"]} == {(None, None)}
    assert "Variance between" not in mgsm("report", "run-a").out


def test_scores_come_back_before_they_are_compared(mgsm, runs: tuple[str, str], tmp_path: Path) -> None:
    before = mgsm("compare", *runs, "--format", "json").out
    (tmp_path / "run-a" / "scores.jsonl").unlink()
    assert mgsm("compare", *runs, "--format", "json").out == before


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("run-a", "nowhere"), 1, "nowhere: no run folder"),
        (("run-a", "run-b", "--languages", "xx"), 2, "unknown language 'xx'"),
        (("run-a", "run-b", "--modes", "cot"), 2, "unknown mode 'cot'"),
        (("run-a", "run-b", "--modes", "direct"), 1, "no mode of direct was asked in both runs"),
        (
            ("run-a", "--modes", "en-cot"),
            2,
            "--modes: en-cot: expected RUN_A RUN_B, or one run with --modes of exactly two",
        ),
        (
            ("run-a", "--modes", "native-cot,en-cot,direct"),
            2,
            "--modes: native-cot, en-cot, direct: expected RUN_A RUN_B, or one run with --modes of exactly two",
        ),
        (
            ("run-a", "--modes", "native-cot,direct"),
            2,
            "--modes: 'direct' is not in run-a: expected two of native-cot, en-cot",
        ),
        (("run-a", "--mode-a", "en-cot"), 2, "expected --mode-a together with --mode-b"),
        (("run-a", "run-b", "--mode-a", "en-cot", "--mode-b", "direct"), 1, "mode 'direct' is not in B"),
        ((), 2, "Missing argument 'RUN_A'"),
    ],
)
def test_errors_are_one_line(mgsm, runs: tuple[str, str], arguments: tuple[str, ...], code: int, message: str) -> None:
    done = mgsm("compare", *arguments)
    assert done.code == code
    assert done.out == ""
    assert message in done.error_lines[0]


def test_one_run_with_itself_is_said(mgsm, runs: tuple[str, str]) -> None:
    done = mgsm("compare", "run-a", "run-a/../run-a", "--format", "json")
    assert done.err.splitlines() == ["run-a and run-a/../run-a: one run, so that A and B cannot differ"]
    assert {row["difference"] for row in done.json()["cells"]} == {0}
    for apart in (runs, ("run-a",), ("run-a", "run-a", "--mode-a", "en-cot", "--mode-b", "native-cot")):
        assert "one run" not in mgsm("compare", *apart).err


def test_what_the_bundled_problems_stand_for_is_said(mgsm, runs: tuple[str, str]) -> None:
    note = "not about other templates, and take problems of one template as independent"
    assert note in mgsm("report", "run-a").out
    assert mgsm("compare", *runs).out.count(note) == 1


@pytest.mark.parametrize("style", ["table", "md", "latex", "csv", "json"])
def test_what_failed_is_said_in_every_format(mgsm, tmp_path: Path, style: str) -> None:
    script = write_script(tmp_path / "a.jsonl", {})
    lines = script.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if json.loads(line)["language"] != "bn"]
    (tmp_path / "b.jsonl").write_text("".join(kept), encoding="utf-8")
    for name, code in (("a", 0), ("b", 3)):
        done = mgsm("run", "--backend", "scripted", "--model", f"{name}.jsonl", "--languages", "bn,de", "--limit", "12",
                    "--modes", "en-cot", "--output", f"run-{name}")  # fmt: skip
        assert done.code == code
    done = mgsm("compare", "run-a", "run-b", "--format", style)
    assert "Of the generations of B, 12 of 12 failed and count as wrong." in done.out
    assert "Of the generations of B, 12 of 24 failed and count as wrong." in done.out, "the average"
    assert "generations of A" not in done.out
    note = "B: 12 of 24 generations failed and count as wrong; the findings say where"
    assert done.out.count(note) == (2 if style in ("table", "md", "latex") else 0)
    if style == "csv":
        first = next(csv.DictReader(done.out.splitlines()))
        assert (first["failed_a"], first["failed_b"], first["asked_b"]) == ("0", "12", "12")


def test_csv_names_runs_and_models(mgsm, runs: tuple[str, str]) -> None:
    for row in csv.DictReader(mgsm("compare", *runs, "--format", "csv").out.splitlines()):
        assert (row["run_a"], row["run_b"], row["model_a"], row["model_b"]) == ("run-a", "run-b", "a.jsonl", "b.jsonl")


def test_few_problems_show_nothing_on_average(mgsm, tmp_path: Path) -> None:
    for name, wrong in (("a", {(tag, "en-cot"): 12 for tag in TAGS}), ("b", {})):
        script = write_script(tmp_path / f"{name}.jsonl", wrong)
        mgsm("run", "--backend", "scripted", "--model", script, "--languages", ",".join(TAGS), "--limit", "4",
             "--modes", "en-cot", "--output", f"run-{name}")  # fmt: skip
    done = mgsm("compare", "run-a", "run-b")
    assert "is better" not in done.out
    assert "No difference can be shown in the macro average, en-cot, with 4 problems: too few to show any." in done.out
    assert "intervals of fewer than 12 problems are too narrow to trust: go by p" in done.out


def test_latex_breaks_the_lines_of_the_findings(mgsm, runs: tuple[str, str]) -> None:
    out = mgsm("compare", *runs, "--format", "latex").out
    assert out.count("p{0.95") == 1
    findings = out.partition("% What can be said")[2]
    assert "\\begin{tabular}{p{0.95\\linewidth}}" in findings
    assert "\\begin{tabular}{llllllllllll}" in out


def test_other_numbers_are_other_data(mgsm, runs: tuple[str, str], tmp_path: Path) -> None:
    source = load_source("symbolic@seed=3", ["bn"], 12)
    lines = [
        {"problem": problem.id, "language": "bn", "mode": "en-cot", "text": "5", "finish_reason": "stop"}
        for problem in source.problems
        if problem.language == "bn"
    ]
    (tmp_path / "c.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    mgsm("run", "--backend", "scripted", "--model", "c.jsonl", "--data", "symbolic@seed=3", "--languages", "bn",
         "--limit", "12", "--modes", "en-cot", "--output", "run-c")  # fmt: skip
    done = mgsm("compare", "run-a", "run-c")
    assert done.code == 1
    assert "another question or answer than in run-a" in done.error_lines[0]


def test_a_release_and_fresh_numbers_are_paired_by_template(mgsm, tmp_path: Path) -> None:
    for data, missed in (("symbolic", 0), ("symbolic@seed=7", 9)):
        lines = []
        for number, problem in enumerate(load_source(data, ["bn"], 12).problems):
            text = languages.load("bn").answer_sentence(problem.answer + (number < missed))
            line = {"problem": problem.id, "language": "bn", "mode": "native-cot", "sample": 0, "text": text}
            lines.append(json.dumps(line | {"finish_reason": "stop", "completion_tokens": 9}) + "\n")
        (tmp_path / f"{data}.jsonl").write_text("".join(lines), encoding="utf-8")
        done = mgsm("run", "--backend", "scripted", "--model", f"{data}.jsonl", "--data", data, "--languages", "bn",
                    "--limit", "12", "--modes", "native-cot", "--output", data)  # fmt: skip
        assert done.code == 0, done.err
    refused = mgsm("compare", "symbolic", "symbolic@seed=7")
    assert refused.code == 1
    assert "--by template" in refused.error_lines[0]
    (row,) = mgsm("compare", "symbolic", "symbolic@seed=7", "--by", "template", "--format", "json").json()["cells"]
    assert (row["by"], row["n"], row["accuracy_a"], row["accuracy_b"]) == ("template", 12, 1, 0.25)
    assert row["p"] == pytest.approx(2 / 2**9)
    table = mgsm("compare", "symbolic", "symbolic@seed=7", "--by", "template", "--format", "table").out
    assert "n: templates that both drew from" in table
    assert "problems of one template as independent" not in table
    assert "A is better than B in Bangla, native-cot, by 75.0 points [" in table
    assert "with 12 templates" in table
