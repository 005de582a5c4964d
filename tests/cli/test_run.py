"""``mgsm run`` and what follows it: run, resume, score, report, show."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ARGS = ("run", "--backend", "scripted", "--languages", "bn,de,en", "--limit", "12")


def test_a_run_prints_its_table_and_leaves_its_folder(mgsm, script: Path, tmp_path: Path) -> None:
    done = mgsm(*ARGS, "--model", script, "--output", "r")
    assert done.code == 0, done.err
    assert "Accuracy in percent" in done.out
    assert "Bangla" in done.out
    assert "Erratum" in done.out
    files = {path.name for path in (tmp_path / "r").iterdir()}
    assert files >= {"manifest.json", "generations.jsonl", "answers.jsonl", "scores.jsonl"}
    assert len((tmp_path / "r" / "generations.jsonl").read_text().splitlines()) == 3 * 12 * 4
    first = json.loads((tmp_path / "r" / "answers.jsonl").read_text().splitlines()[0])
    assert set(first) == {"problem", "language", "mode", "sample", "answer", "rule", "start", "end", "ambiguous"}
    score = json.loads((tmp_path / "r" / "scores.jsonl").read_text().splitlines()[0])
    assert {"problem", "language", "mode", "correct", "metric"} <= set(score)


def test_the_report_has_the_figures_of_the_contract(mgsm, script: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    report = mgsm("report", "r", "--format", "json").json()
    assert set(report) == {"signature", "rows", "averages", "share"}
    row = next(row for row in report["rows"] if (row["language"], row["mode"]) == ("de", "native-cot"))
    assert row["n"] == 12
    assert row["accuracy"] == pytest.approx(0.5)
    assert row["ci_low"] == pytest.approx(0.2538, abs=1e-4)  # Wilson for 6 of 12
    assert row["ci_high"] == pytest.approx(0.7462, abs=1e-4)
    assert row["no_answer"] == pytest.approx(0.25)
    assert row["truncated"] == pytest.approx(0.25)
    assert row["failed"] == 0
    assert row["maj_at_k"] is None
    assert row["share_percent"] == 3.501
    assert row["resource_level"] == "high"
    assert row["script"] == "Latn"
    assert row["overlap_reference"] == "worked steps"
    assert set(row) >= {"model", "data", "samples", "bleu", "chrf", "language_fidelity", "tokens_per_problem"}
    average = next(row for row in report["averages"] if row["mode"] == "direct")
    assert set(average) == {
        "model", "mode", "macro", "ci_low", "ci_high", "high_resource", "underrepresented", "worst", "worst_language",
    }  # fmt: skip
    assert average["macro"] == pytest.approx(0.5)
    assert set(report["share"][0]) >= {
        "model", "corpus", "mode", "n_languages", "spearman", "spearman_low", "spearman_high", "pearson_log10",
        "points_per_decade",
    }  # fmt: skip


def test_bengali_accuracy_is_counted_by_hand(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    scores = [json.loads(line) for line in (tmp_path / "r" / "scores.jsonl").read_text().splitlines()]
    per_language = {
        tag: [s["correct"] for s in scores if s["language"] == tag and s["mode"] == "direct"] for tag in ("bn", "de")
    }
    assert per_language == {"bn": [True, True, False, False] * 3, "de": [True, True, False, False] * 3}


@pytest.mark.parametrize("style", ["table", "md", "latex", "csv", "json"])
def test_every_format(mgsm, script: Path, style: str) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    done = mgsm("report", "r", "--format", style)
    assert done.code == 0
    head = {"table": "Accuracy", "md": "### Accuracy", "latex": "% Accuracy", "csv": "model,data", "json": "{"}[style]
    assert done.out.startswith(head)
    if style == "latex":
        assert done.out.count(r"\toprule") == done.out.count(r"\bottomrule") == 4
        assert "\\caption{Accuracy in percent" in done.out
    if style == "csv":
        assert len(done.out.splitlines()) == 1 + 12


def test_report_writes_all_tables_and_figures(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    done = mgsm("report", "r", "--output", "out")
    assert done.code == 0
    out = tmp_path / "out"
    assert {path.name for path in out.iterdir()} == {
        "report.html", "report.md", "report.tex", "report.csv", "report.json", "tables", "figures",
    }  # fmt: skip
    tables = ("results", "accuracy", "averages", "generations", "share", "native-en-script.jsonl",
              "native-en-script.jsonl-findings", "runs")  # fmt: skip
    assert {path.name for path in (out / "tables").iterdir()} == {
        f"{name}.{kind}" for name in tables for kind in ("tex", "md", "csv")
    }
    figures = ("accuracy", "native-en", "tokens", "share")
    assert {path.name for path in (out / "figures").iterdir()} == {
        f"{name}-script.jsonl.{kind}" for name in figures for kind in ("svg", "pdf", "png")
    }
    assert {path.read_bytes()[:4] for path in (out / "figures").glob("*.png")} == {b"\x89PNG"}
    assert {path.read_bytes()[:4] for path in (out / "figures").glob("*.pdf")} == {b"%PDF"}


def test_scores_come_back_from_manifest_and_generations_alone(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    before = mgsm("report", "r", "--format", "json").out
    for name in ("answers.jsonl", "scores.jsonl"):
        (tmp_path / "r" / name).unlink()
    script.unlink()
    assert mgsm("score", "r", "--format", "json").out == before
    assert mgsm("report", "r", "--format", "json").out == before


def test_a_missing_line_is_a_failure_and_the_exit_code_says_so(mgsm, script: Path, tmp_path: Path) -> None:
    lines = script.read_text().splitlines(keepends=True)
    script.write_text("".join(lines[1:]))
    done = mgsm(*ARGS, "--model", script, "--output", "r")
    assert done.code == 3
    assert "failed generations: 1" in done.err
    row = next(
        row for row in mgsm("report", "r", "--format", "json").json()["rows"]
        if (row["language"], row["mode"]) == ("bn", "direct")
    )  # fmt: skip
    assert row["failed"] == pytest.approx(1 / 12)
    assert row["n"] == 12
    assert row["no_answer"] == pytest.approx(3 / 12)
    failure = json.loads((tmp_path / "r" / "failures.jsonl").read_text())
    assert failure["error"].startswith("no line in")


def test_a_second_call_asks_nothing_again(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    before = (tmp_path / "r" / "generations.jsonl").read_bytes()
    assert mgsm(*ARGS, "--model", script, "--output", "r").code == 0
    assert (tmp_path / "r" / "generations.jsonl").read_bytes() == before


def test_the_default_folder_is_found_again(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script)
    mgsm(*ARGS, "--model", script)
    assert len(list((tmp_path / "runs").iterdir())) == 1
    mgsm(*ARGS, "--model", script, "--modes", "direct")
    assert len(list((tmp_path / "runs").iterdir())) == 2


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--languages", "bn,xx"), 2, "unknown language 'xx': expected one of bn, de, en"),
        (("--modes", "direct,cot"), 2, "unknown mode 'cot': expected one of direct, en-cot"),
        (("--model", "/no/such/model", "--backend", "transformers"), 1, "no such folder"),
        (("--model", "missing.jsonl"), 1, "no such file"),
        (("--data", "nowhere"), 2, "--data nowhere: no such source"),
        (("--backend", "magic"), 2, "unknown backend 'magic': expected one of openai, scripted, transformers"),
        (("--shots", "9"), 2, "9 is not in the range"),
        (("--samples", "2"), 2, "set --temperature above 0"),
        (("--max-tokens", "few"), 2, "expected auto or a whole number"),
        (("--corpus", "pile"), 2, "unknown corpus 'pile'"),
        (("--languages", ""), 2, "expected at least one name"),
        (("--modes", ","), 2, "expected at least one name"),
        (("--temperature", "nan"), 2, "temperature: nan"),
        (("--bleu-tokenizer", "foo"), 2, "unknown tokenizer 'foo'"),
        (("--bleu-tokenizer", "flores200"), 2, "has to be downloaded"),
        (("--translations", "none.jsonl"), 1, "none.jsonl: cannot be read"),
        (("--exemplars", "mixed"), 2, "unknown exemplar kind 'mixed'"),
        (("--chat", "maybe"), 2, "'maybe' is not one of"),
        (("--references", "none.jsonl"), 1, "none.jsonl: cannot be read"),
    ],
)
def test_bad_input_is_one_clear_line(mgsm, script: Path, arguments: tuple[str, ...], code: int, message: str) -> None:
    done = mgsm(*ARGS, "--model", script, "--output", "r", *arguments)
    assert done.code == code, done.err
    assert len(done.error_lines) == 1, done.err
    assert message in done.error_lines[0]
    assert done.out == ""
    assert not Path("r").exists(), "nothing was begun"


def test_a_changed_option_on_resume_changes_nothing(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    before = {path.name: path.read_bytes() for path in (tmp_path / "r").iterdir()}
    done = mgsm(*ARGS, "--model", script, "--output", "r", "--seed", "5")
    assert (done.code, len(done.error_lines)) == (1, 1)
    assert "begun with --seed 0, now asked with 5" in done.error_lines[0]
    assert {path.name: path.read_bytes() for path in (tmp_path / "r").iterdir()} == before


@pytest.mark.parametrize("command", ["report", "score", "show"])
def test_a_corrupt_run_is_named(mgsm, script: Path, tmp_path: Path, command: str) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    path = tmp_path / "r" / "generations.jsonl"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text(lines[0] + "garbage\n" + "".join(lines[1:]))
    (tmp_path / "r" / "scores.jsonl").unlink()
    done = mgsm(command, "r")
    assert (done.code, len(done.error_lines)) == (1, 1)
    assert "generations.jsonl:2:" in done.error_lines[0]
    assert mgsm(command, "nowhere").code == 1


def test_options_flag_beats_variable_beats_file(mgsm, script: Path, tmp_path: Path, monkeypatch) -> None:
    config = tmp_path / "c.toml"
    config.write_text(
        f'backend = "scripted"\n[run]\nmodel = "{script}"\nlanguages = "de"\nlimit = 3\nmodes = ["direct"]\n'
    )

    def asked(*arguments: str) -> tuple[int, list[str]]:
        done = mgsm("run", "--config", config, "--no-resume", "--format", "json", *arguments)
        assert done.code == 0, done.err
        rows = done.json()["rows"]
        return rows[0]["n"], sorted({row["language"] for row in rows})

    assert asked("--output", "a") == (3, ["de"])
    monkeypatch.setenv("MGSM_RUN_LIMIT", "2")
    assert asked("--output", "b") == (2, ["de"])
    assert asked("--output", "c", "--limit", "1", "--languages", "bn") == (1, ["bn"])
    config.write_text("limits = 3\n")
    done = mgsm("run", "--config", config)
    assert done.code == 2
    assert "unknown key 'limits'" in done.err


def test_underscores_are_accepted(mgsm, script: Path) -> None:
    done = mgsm(
        *ARGS, "--model", script, "--modes", "native_cot", "--max_tokens", "5", "--output", "r", "--format", "json"
    )
    assert done.code == 0, done.err
    assert {row["mode"] for row in done.json()["rows"]} == {"native-cot"}


def test_show_marks_the_answer_and_filters(mgsm, script: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    done = mgsm("show", "r", "--languages", "de", "--modes", "direct", "--verdict", "wrong", "--limit", "2")
    assert done.code == 0
    assert done.out.count("wrong: answer") == 2
    assert "\u27e6" in done.out
    assert "Die Antwort ist" in done.out


def test_a_given_translation_is_used_and_needs_no_call(mgsm, random_model: Path, tmp_path: Path) -> None:
    from mgsm.problems import load_source

    source = load_source("symbolic", ["sw"], 2)
    lines = [{"problem": p.id, "language": "sw", "text": f"English of {p.id}"} for p in source.problems]
    path = tmp_path / "t.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    args = (
        "run",
        "--model",
        random_model,
        "--shots",
        "0",
        "--languages",
        "sw",
        "--modes",
        "translate-en",
        "--limit",
        "2",
    )
    done = mgsm(*args, "--max-tokens", "4", "--translations", path, "--output", "r", "--device", "cpu")
    assert done.code == 0, done.err
    records = [json.loads(line) for line in (tmp_path / "r" / "generations.jsonl").read_text().splitlines()]
    assert sorted(r["translation"] for r in records) == sorted(line["text"] for line in lines)
    assert not (tmp_path / "r" / "translations.jsonl").exists()
    path.write_text(json.dumps(lines[0]) + "\n")
    done = mgsm(*args, "--translations", path, "--output", "r2", "--device", "cpu")
    assert done.code == 1
    assert f"no translation of problem '{lines[1]['problem']}' from 'sw'" in done.error_lines[0]


def test_references_give_the_overlap_of_english_reasoning(
    mgsm, script: Path, official: Path, gsm8k: Path, tmp_path: Path
) -> None:
    lines = []
    for number in range(1, 4):
        for tag in ("de", "en"):
            for mode in ("en-cot", "native-cot"):
                text = "Of the 16 eggs, 3 + 4 = 7 are used, so she sells 16 - 7 = 9 eggs every day. The answer is 18."
                line = {"problem": str(number), "language": tag, "mode": mode, "text": text, "finish_reason": "stop"}
                lines.append(json.dumps(line) + "\n")
    script.write_text("".join(lines))
    args = (
        "run",
        "--backend",
        "scripted",
        "--model",
        script,
        "--data",
        official,
        "--languages",
        "de,en",
        "--limit",
        "3",
    )
    done = mgsm(*args, "--modes", "en-cot,native-cot", "--references", gsm8k, "--output", "r", "--format", "json")
    assert done.code == 0, done.err
    rows = {(row["language"], row["mode"]): row for row in done.json()["rows"]}
    assert rows["de", "en-cot"]["overlap_reference"] == "given solution"
    assert rows["de", "en-cot"]["chrf"] > 5
    assert rows["de", "native-cot"]["chrf"] is None
    assert rows["en", "native-cot"]["chrf"] == rows["de", "en-cot"]["chrf"]
    manifest = json.loads((tmp_path / "r" / "manifest.json").read_text())
    assert "<<" not in "".join(manifest["references"].values())
    assert "####" not in "".join(manifest["references"].values())


@pytest.mark.parametrize("when", [0.2, 0.6])
def test_a_killed_run_goes_on_to_the_same_report(mgsm, random_model: Path, tmp_path: Path, when: float) -> None:
    args = [
        "run",
        "--model",
        str(random_model),
        "--shots",
        "1",
        "--languages",
        "en,sw",
        "--limit",
        "6",
        "--batch-size",
        "1",
    ]
    args += ["--max-tokens", "24", "--device", "cpu", "--modes", "direct,native-cot,translate-en"]
    whole = mgsm(*args, "--output", "whole")
    assert whole.code == 0
    total = len((tmp_path / "whole" / "generations.jsonl").read_text().splitlines())
    command = [sys.executable, "-m", "mgsm", *args, "--output", "cut"]
    process = subprocess.Popen(
        command, cwd=tmp_path, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env={**os.environ}
    )
    path = tmp_path / "cut" / "generations.jsonl"
    deadline = time.monotonic() + 120
    while (not path.exists() or path.read_bytes().count(b"\n") < when * total) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    there = path.read_bytes().count(b"\n")
    assert 0 < there < total
    done = mgsm(*args, "--output", "cut")
    assert done.code == 0, done.err
    keys = [
        tuple(json.loads(line)[k] for k in ("problem", "language", "mode")) for line in path.read_text().splitlines()
    ]
    assert len(keys) == len(set(keys)) == total
    assert mgsm("report", "cut", "--format", "json").out == mgsm("report", "whole", "--format", "json").out


def test_another_bleu_tokenizer_is_used_when_asked_for_and_signed(mgsm, script: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")

    def row() -> dict[str, object]:
        rows = mgsm("report", "r", "--format", "json").json()["rows"]
        found: dict[str, object] = next(r for r in rows if (r["language"], r["mode"]) == ("de", "native-cot"))
        return found

    assert "tok:intl" in str(row()["bleu_signature"])
    own = row()["bleu"]
    assert mgsm("score", "r", "--bleu-tokenizer", "char").code == 0
    assert "tok:char" in str(row()["bleu_signature"])
    assert row()["bleu"] != own
    assert "sacrebleu: nrefs:1" in mgsm("report", "r").out
    assert mgsm("score", "r", "--bleu-tokenizer", "words").code == 2


def test_two_runs_of_one_model_stand_apart(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "first", "--modes", "direct")
    mgsm(*ARGS, "--model", script, "--output", "second", "--modes", "direct", "--shots", "0")
    done = mgsm("report", "first", "second", "--format", "json")
    assert {row["model"] for row in done.json()["rows"]} == {"script.jsonl (first)", "script.jsonl (second)"}
    assert len(done.json()["rows"]) == 6
    assert "script.jsonl (second)" in mgsm("report", "first", "second").out


def test_a_report_is_never_older_than_the_generations(mgsm, script: Path, tmp_path: Path) -> None:
    lines = script.read_text().splitlines(keepends=True)
    whole = tmp_path / "whole.jsonl"
    whole.write_text("".join(lines))
    mgsm(*ARGS, "--model", script, "--output", "r")
    before = mgsm("report", "r", "--format", "json").json()
    path = tmp_path / "r" / "generations.jsonl"
    records = path.read_text().splitlines(keepends=True)
    path.write_text("".join(records[:-20]))
    os.utime(path, ns=(time.time_ns() + 10**9, time.time_ns() + 10**9))
    after = mgsm("report", "r", "--format", "json").json()
    assert before != after
    assert max(row["failed"] for row in after["rows"]) > 0
    assert mgsm("show", "r", "--limit", "1000").code == 0


def test_a_scripted_translation_is_the_lines_own(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script, "--modes", "translate-en", "--languages", "de", "--output", "r")
    records = [json.loads(line) for line in (tmp_path / "r" / "generations.jsonl").read_text().splitlines()]
    given = {
        (line["problem"], line["language"]): line
        for line in map(json.loads, script.read_text().splitlines())
        if line["mode"] == "translate-en"
    }
    for record in records:
        line = given[record["problem"], "de"]
        assert (record["translation"], record["text"]) == (line["translation"], line["text"])
        assert record["completion_tokens"] == line["completion_tokens"]
    row = mgsm("report", "r", "--format", "json").json()["rows"][0]
    assert row["chrf"] == pytest.approx(100)


def test_an_unexpected_error_is_one_line_too(mgsm, script: Path, monkeypatch) -> None:
    from mgsm import problems

    def broken(*_: object) -> None:
        raise PermissionError("no entry\nsecond line")

    monkeypatch.setattr(problems, "load_source", broken)
    done = mgsm(*ARGS, "--model", script)
    assert (done.code, done.error_lines) == (
        1,
        ["mgsm: error: PermissionError: no entry (MGSM_TRACEBACK=1 shows where)"],
    )


def test_other_translations_are_another_run(mgsm, script: Path, tmp_path: Path) -> None:
    problems = {json.loads(line)["problem"] for line in script.read_text().splitlines()}

    def write(name: str, text: str) -> Path:
        lines = [{"problem": p, "language": tag, "text": f"{text} {p}"} for p in problems for tag in ("bn", "de")]
        (tmp_path / name).write_text("".join(json.dumps(line) + "\n" for line in lines))
        return tmp_path / name

    args = (*ARGS, "--model", script, "--modes", "translate-en")
    first, second = write("a.jsonl", "one"), write("b.jsonl", "two")
    assert mgsm(*args, "--translations", first, "--output", "ra").code == 0
    assert mgsm(*args, "--translations", second, "--output", "rb").code == 0
    signatures = mgsm("report", "ra", "rb", "--format", "json").json()["signature"].split("\n")
    assert len(set(signatures)) == 2
    write("a.jsonl", "changed")
    done = mgsm(*args, "--translations", first, "--output", "ra")
    assert done.code == 1
    assert "begun with" in done.error_lines[0] or "signature was" in done.error_lines[0]


def test_what_was_not_asked_yet_is_said(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    path = tmp_path / "r" / "generations.jsonl"
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:-7]))
    assert "7 of 144 not asked yet" in mgsm("score", "r").err
    assert "not asked" in mgsm("report", "r").err


def test_cut_scores_come_back(mgsm, script: Path, tmp_path: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    before = mgsm("report", "r", "--format", "json").out
    path = tmp_path / "r" / "scores.jsonl"
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:3]))
    assert mgsm("report", "r", "--format", "json").out == before


def test_a_retry_leaves_no_failure_twice(mgsm, script: Path, tmp_path: Path) -> None:
    lines = script.read_text().splitlines(keepends=True)
    script.write_text("".join(lines[2:]))
    for _ in range(2):
        assert mgsm(*ARGS, "--model", script, "--output", "r").code == 3
    assert len((tmp_path / "r" / "failures.jsonl").read_text().splitlines()) == 2


def test_every_option_has_its_variable(mgsm, script: Path, monkeypatch) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    monkeypatch.setenv("MGSM_REPORT_FORMAT", "csv")
    assert mgsm("report", "r").out.startswith("model,data")


@pytest.mark.parametrize(
    ("text", "message"),
    [("languages = 3", "expected names"), ("run = 3", "expected a table"), ("max_tokens = [1]", "expected auto")],
)
def test_a_config_of_wrong_types_is_a_usage_error(mgsm, tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "c.toml").write_text(text + "\n")
    done = mgsm("run", "--config", "c.toml")
    assert done.code == 2
    assert message in done.err


def test_modes_of_a_config_are_spelled_one_way(mgsm, script: Path, tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_text('modes = ["native_cot", "native-cot"]\n')
    done = mgsm(*ARGS, "--model", script, "--config", "c.toml", "--format", "json", "--output", "r")
    assert {row["mode"] for row in done.json()["rows"]} == {"native-cot"}


def test_show_knows_the_names(mgsm, script: Path) -> None:
    mgsm(*ARGS, "--model", script, "--output", "r")
    assert mgsm("show", "r", "--languages", "xx").code == 2
    assert mgsm("show", "r", "--modes", "foo").code == 2


def test_a_backend_without_its_model_is_a_usage_error(mgsm) -> None:
    done = mgsm("run", "--backend", "scripted")
    assert done.code == 2
    assert "needs --model" in done.error_lines[0]


def test_an_output_that_is_a_file_is_said_before_anything_else(mgsm, script: Path, tmp_path: Path) -> None:
    (tmp_path / "f").write_text("x")
    assert mgsm(*ARGS, "--model", script, "--output", "f").code == 2
    done = mgsm(*ARGS, "--model", script, "--output", "f/x")
    assert (done.code, len(done.error_lines)) == (1, 1)
    assert "cannot be written" in done.error_lines[0]


def test_a_script_without_translations_is_scored_all_the_same(mgsm, script: Path, tmp_path: Path) -> None:
    lines = [json.loads(line) for line in script.read_text().splitlines()]
    script.write_text("".join(json.dumps(line | {"translation": None}) + "\n" for line in lines))
    done = mgsm(*ARGS, "--model", script, "--modes", "translate-en", "--output", "r", "--format", "json")
    assert done.code == 0, done.err
    assert {row["failed"] for row in done.json()["rows"]} == {0}
    assert {row["chrf"] for row in done.json()["rows"] if row["language"] != "en"} == {None}
