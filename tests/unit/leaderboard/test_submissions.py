"""Honest runs pass without a word; each edit of one is found by the check that is there for it."""

from __future__ import annotations

import functools
import json
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mgsm import cli, languages, pipeline, store
from mgsm.errors import DataError
from mgsm.leaderboard import intake, known, submissions
from mgsm.leaderboard.submission import Finding, Report
from mgsm.problems import load_source
from mgsm.types import Generation, Problem

LOGS = Path(__file__).resolve().parents[2] / "data" / "logs"
NOW = datetime(2100, 1, 1, tzinfo=UTC)
TAGS, LIMIT = ("bn", "en"), 14
Edit = Callable[[dict[str, Any]], object]


@functools.cache
def asked(tag: str) -> tuple[Problem, ...]:
    return load_source("symbolic", [tag], LIMIT).problems


def say(number: int, mode: str, tag: str, voice: str) -> str:
    """Returns what a model with a voice of its own says to a problem: every fifth answer is wrong."""
    problem = asked(tag)[number]
    language = languages.load(tag if mode in ("direct", "native-cot") else "en")
    answer = problem.answer + (number % 5 == 4)
    if mode == "direct":
        return language.format_number(answer)
    spoken = problem if mode == "native-cot" else asked("en")[number]
    return f"{voice} {language.joiner.join(spoken.steps)} {language.answer_sentence(answer)}"


def run(place: Path, name: str, voice: str, *options: str, modes: str = "direct,native-cot,en-cot") -> Path:
    """Returns a scored run of a scripted model."""
    lines = []
    for tag in TAGS:
        for number, problem in enumerate(asked(tag)):
            for mode in modes.split(","):
                line = {"problem": problem.id, "language": tag, "mode": mode, "text": say(number, mode, tag, voice)}
                lines.append(line | {"finish_reason": "stop", "prompt_tokens": 80, "completion_tokens": 60})
    script = place / f"{name}.script"
    script.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    options = (
        *options,
        "--backend",
        "scripted",
        "--model",
        str(script),
        "--languages",
        ",".join(TAGS),
        "--limit",
        str(LIMIT),
    )
    arguments = ["--modes", modes, "--output", place / "all" / name, *options]
    assert cli._run(["run", *map(str, arguments)]) == 0
    return place / "all" / name


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the runs of two models."""
    place = tmp_path_factory.mktemp("honest")
    run(place, "alpha", "Let us think about what we are told first.")
    run(place, "beta", "First of all I look at the numbers given, one after the other.")
    return place / "all"


@pytest.fixture
def handed_in(honest: Path, tmp_path: Path) -> Path:
    """A copy of one honest run, to be edited."""
    shutil.copytree(honest / "alpha", tmp_path / "in" / "alpha")
    return tmp_path / "in"


def check(folder: Path, accepted: Path | None = None) -> Report:
    return submissions.check(folder, NOW, accepted)


def errors(folder: Path) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in check(folder).findings:
        if finding.severity == "error":
            found.setdefault(finding.check, []).append(finding)
    return found


def edit_lines(path: Path, change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]) -> None:
    lines = change([json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()])
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


def edit_manifest(folder: Path, change: Edit) -> None:
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    change(manifest)
    path.write_text(json.dumps(manifest), encoding="utf-8")


def rescored(folder: Path) -> None:
    pipeline.score(folder)


def test_honest_runs_pass_in_silence(honest: Path) -> None:
    report = check(honest)
    assert report.findings == ()
    assert report.accepted == report.submissions == ("alpha", "beta")


def test_a_run_is_checked_without_being_touched(handed_in: Path) -> None:
    before = {path: path.read_bytes() for path in handed_in.rglob("*") if path.is_file()}
    check(handed_in)
    assert {path: path.read_bytes() for path in handed_in.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("name", [store.ANSWERS, store.SCORES, store.SCORED])
def test_what_can_be_computed_again_may_be_absent(handed_in: Path, name: str) -> None:
    (handed_in / "alpha" / name).unlink()
    assert check(handed_in).findings == ()


def test_logs_and_what_they_are_imported_to_pass_and_are_known_not_to_be_official(tmp_path: Path) -> None:
    for form, name in (("lm-eval", "lm-eval"), ("lighteval", "lighteval"), ("opencompass", "opencompass-samples")):
        folder = tmp_path / "logs" / name
        shutil.copytree(LOGS / name, folder / "log")
        (folder / "submission.toml").write_text(f'format = "{form}"\nlog = "log"\n', encoding="utf-8")
        arguments = ["import", form, folder / "log", "--output", tmp_path / "runs" / name]
        assert cli._run([str(argument) for argument in arguments]) == 0
    for place in ("logs", "runs"):
        report = check(tmp_path / place)
        assert {(finding.severity, finding.check) for finding in report.findings} == {("warning", "data")}
        assert len(report.accepted) == 3
    # Handed in both ways it is the same run.
    assert set(errors(tmp_path)) == {"copies"}


def test_an_edited_score_is_found(handed_in: Path) -> None:
    def better(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        wrong = next(line for line in lines if not line["correct"])
        wrong |= {"correct": True, "accuracy": 1.0}
        return lines

    edit_lines(handed_in / "alpha" / store.SCORES, better)
    found = errors(handed_in)
    assert set(found) == {"scores"}
    assert [(finding.found, finding.expected) for finding in found["scores"]] == [("True", "False"), ("1.0", "0.0")]


def test_an_edited_answer_is_found(handed_in: Path) -> None:
    edit_lines(handed_in / "alpha" / store.ANSWERS, lambda lines: [lines[0] | {"answer": "4711"}, *lines[1:]])
    [finding] = errors(handed_in)["answers"]
    assert finding.found.startswith("4711 by")


def test_edited_generations_are_found_by_the_scores_beside_them(handed_in: Path) -> None:
    edit_lines(handed_in / "alpha" / store.GENERATIONS, lambda lines: [lines[0] | {"text": "4711"}, *lines[1:]])
    assert {"answers", "scores"} <= set(errors(handed_in))


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda m: m["model"].update(model="gpt-7") or m["options"].update(model="gpt-7"), "signature, model"),
        (lambda m: m["options"].update(shots=3), "signature, shots"),
        (lambda m: m["options"].update(temperature=0.7), "signature, decoding"),
        (lambda m: m.update(prompts_checksum="0" * 8), "signature, prompts"),
        (lambda m: m["versions"].update(mgsm="9.9"), "signature, mgsm"),
        (lambda m: m.update(signature=m["signature"] + "|seal:gold"), "signature, seal"),
        (lambda m: m.update(signature=m["signature"].replace("chat:off|", "")), "signature, chat"),
        (lambda m: m.update(signature=m["signature"].replace("extraction:", "extraction:9")), "signature, extraction"),
    ],
)
def test_a_manifest_that_is_not_what_was_signed_is_found(handed_in: Path, change: Edit, field: str) -> None:
    edit_manifest(handed_in / "alpha", change)
    assert field in [finding.where for finding in errors(handed_in)["signature"]]


def test_the_fields_of_a_signature_are_those_that_pipeline_and_import_sign(honest: Path, tmp_path: Path) -> None:
    from mgsm.leaderboard import claims

    arguments = ["import", "lm-eval", LOGS / "lm-eval", "--output", tmp_path / "log"]
    assert cli._run([str(argument) for argument in arguments]) == 0
    drawn = run(tmp_path, "drawn", "I", "--samples", "1", "--temperature", "0.5", "--shots", "3", modes="direct")
    for folder in (honest / "alpha", tmp_path / "log", drawn):
        manifest = store.read_manifest(folder)
        signed = dict(part.partition(":")[::2] for part in manifest.signature.split("|"))
        assert claims.fields(manifest).keys() == signed.keys()
        assert all(signed[name] in values for name, values in claims.fields(manifest).items())


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda lines: lines[1:], "missing"),
        (lambda lines: [*lines, lines[0]], "doubled"),
        (lambda lines: [*lines, lines[0] | {"problem": "invented-1"}], "not asked"),
        (lambda lines: [*lines, lines[0] | {"sample": 1}], "not asked"),
        (lambda lines: [*lines, lines[0] | {"language": "xx"}], "not asked"),
    ],
)
def test_each_generation_is_there_once(
    handed_in: Path, change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]], what: str
) -> None:
    edit_lines(handed_in / "alpha" / store.GENERATIONS, change)
    assert [finding.found.partition(":")[0] for finding in errors(handed_in)["counts"]] == [what]


def test_a_failure_counts_as_there_and_only_once(handed_in: Path) -> None:
    folder = handed_in / "alpha"
    lines = (folder / store.GENERATIONS).read_text(encoding="utf-8").splitlines()
    key = {name: json.loads(lines[0])[name] for name in ("problem", "language", "mode", "sample")}
    (folder / store.GENERATIONS).write_text("\n".join(lines[1:]) + "\n", encoding="utf-8")
    (folder / store.FAILURES).write_text(json.dumps(key | {"error": "server down"}) + "\n", encoding="utf-8")
    rescored(folder)
    assert check(handed_in).findings == ()
    (folder / store.GENERATIONS).write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert errors(handed_in)["counts"][0].found.startswith("there and failed")


def test_a_line_that_is_none_and_a_torn_one_are_found(handed_in: Path) -> None:
    path = handed_in / "alpha" / store.GENERATIONS
    path.write_text(path.read_text(encoding="utf-8") + "[1]\n{", encoding="utf-8")
    found = errors(handed_in)["readable"]
    assert [finding.where for finding in found] == ["generations.jsonl:86", "generations.jsonl:85"]


def test_a_swapped_gold_answer_is_found_though_all_is_scored_and_signed_again(handed_in: Path) -> None:
    folder = handed_in / "alpha"
    manifest = store.read_manifest(folder)
    before = manifest.problems[4]

    def swap(value: dict[str, Any]) -> None:
        value["problems"][4]["answer"] = str(before.answer + 1)

    edit_manifest(folder, swap)
    assert {finding.where for finding in errors(handed_in)["data"]} >= {"data_checksum"}
    swapped = store.read_manifest(folder)
    made = known.Source(name="symbolic", problems=swapped.problems, english={}).checksum()
    edit_manifest(
        folder,
        lambda m: m.update(data_checksum=made, signature=m["signature"].replace(manifest.data_checksum[:8], made[:8])),
    )
    rescored(folder)
    [finding] = errors(handed_in)["data"]
    assert finding.where == f"{before.id}, {before.language}"
    assert finding.found == f"gold answer {before.answer + 1}"


def test_problems_that_are_not_known_are_a_warning(handed_in: Path) -> None:
    folder = handed_in / "alpha"
    edit_manifest(
        folder,
        lambda m: (
            m["options"].update(data="/home/me/own"),
            m.update(signature=m["signature"].replace("data:symbolic#", "data:own#")),
        ),
    )
    assert [(finding.severity, finding.check) for finding in check(handed_in).findings] == [("warning", "data")]


def test_official_problems_are_known_without_their_files(official: Path) -> None:
    problems = load_source(str(official)).problems
    assert {(problem.id, problem.language): known.digest(problem) for problem in problems} == known.official()


def test_other_prompts_are_a_warning(handed_in: Path) -> None:
    folder, prompts = handed_in / "alpha", store.read_manifest(handed_in / "alpha").prompts_checksum
    edit_manifest(
        folder,
        lambda m: m.update(
            prompts_checksum="0" * 8, signature=m["signature"].replace(f"prompts:{prompts}", f"prompts:{'0' * 8}")
        ),
    )
    assert [(finding.severity, finding.check) for finding in check(handed_in).findings] == [("warning", "prompts")]


def test_the_text_of_another_problem_is_found(handed_in: Path) -> None:
    folder = handed_in / "alpha"

    def move(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        thoughts = [line for line in lines if (line["mode"], line["language"]) == ("native-cot", "en")]
        thoughts[1]["text"] = thoughts[0]["text"]
        return lines

    edit_lines(folder / store.GENERATIONS, move)
    rescored(folder)
    [finding] = errors(handed_in)["copies"]
    first, second = asked("en")[:2]
    assert finding.where.startswith(second.id)
    assert first.id in finding.found


def test_a_stuck_model_copies_nothing(handed_in: Path) -> None:
    folder, stuck = handed_in / "alpha", "Jason had 20 lollipops and gave Denny 8 of them, so 20 - 8 = 12. " * 3

    def repeat(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [line | ({} if line["mode"] == "direct" else {"text": stuck}) for line in lines]

    edit_lines(folder / store.GENERATIONS, repeat)
    rescored(folder)
    assert check(handed_in).findings == ()


def test_a_copy_under_another_name_is_found(honest: Path, tmp_path: Path) -> None:
    run(tmp_path, "gamma", "Let us think about what we are told first.")
    shutil.copytree(honest / "alpha", tmp_path / "all" / "alpha")
    [finding] = check(tmp_path / "all").findings
    assert (finding.severity, finding.check, finding.submission) == ("error", "copies", "gamma")
    assert "100%" in finding.found
    assert "alpha" in finding.found


def test_models_that_write_the_worked_solution_copy_nothing(tmp_path: Path) -> None:
    run(tmp_path, "gamma", "")
    run(tmp_path, "delta", "")
    assert check(tmp_path / "all").findings == ()


def test_the_same_run_twice_is_found(honest: Path, handed_in: Path) -> None:
    shutil.copytree(honest / "alpha", handed_in / "again")
    [finding] = errors(handed_in)["copies"]
    assert (finding.submission, finding.found) == ("alpha", "that of again")


@pytest.mark.parametrize("form", ["#### {}", "{}", "The answer is {}.", r"\boxed{{{}}}"])
def test_answers_without_reasoning_are_found(handed_in: Path, form: str) -> None:
    folder = handed_in / "alpha"
    manifest = store.read_manifest(folder)
    gold = {(problem.id, problem.language): problem.answer for problem in manifest.problems}

    def bare(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        for line in lines:
            if line["mode"] == "native-cot":
                line["text"] = form.format(gold[line["problem"], line["language"]])
                line["completion_tokens"] = 6
        return lines

    edit_lines(folder / store.GENERATIONS, bare)
    rescored(folder)
    [finding] = errors(handed_in)["reasoning"]
    assert "28 of 28" in finding.found
    # A reply whose tokens were spent out of sight was reasoned.
    edit_lines(folder / store.GENERATIONS, lambda lines: [line | {"completion_tokens": 700} for line in lines])
    rescored(folder)
    assert errors(handed_in) == {}


@pytest.mark.parametrize(
    ("count", "what"), [(-1, "below zero"), (0, "no tokens for a text"), (2, "too few for so long a text")]
)
def test_counts_of_tokens_that_cannot_be_are_found(handed_in: Path, count: int, what: str) -> None:
    folder = handed_in / "alpha"
    longest = max(
        (json.loads(line) for line in (folder / store.GENERATIONS).read_text(encoding="utf-8").splitlines()),
        key=lambda line: len(line["text"]),
    )

    def change(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [line | ({"completion_tokens": count} if line["text"] == longest["text"] else {}) for line in lines]

    edit_lines(folder / store.GENERATIONS, change)
    rescored(folder)
    [finding] = errors(handed_in)["tokens"]
    assert finding.found.startswith(what)


def test_cut_texts_that_know_the_answer_are_a_warning(handed_in: Path) -> None:
    folder = handed_in / "alpha"
    gold = {(problem.id, problem.language): problem.answer for problem in store.read_manifest(folder).problems}

    def cut(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        for line in lines:
            if line["mode"] == "en-cot":
                answer = gold[line["problem"], line["language"]]
                line |= {"text": f"We add the two numbers: {answer - 3} + 3 = {answer}", "finish_reason": "length"}
        return lines

    edit_lines(folder / store.GENERATIONS, cut)
    rescored(folder)
    assert [(f.severity, f.check, f.where) for f in check(handed_in).findings] == [("warning", "truncation", "en-cot")]


@pytest.mark.parametrize("date", ["2101-01-01T00:00:00+00:00", "tomorrow", ""])
def test_dates_ahead_and_none_are_found(handed_in: Path, date: str) -> None:
    edit_manifest(handed_in / "alpha", lambda m: m.update(created=date))
    assert set(errors(handed_in)) == {"dates"}


def test_what_passes_is_written_elsewhere_scored_anew(honest: Path, handed_in: Path, tmp_path: Path) -> None:
    shutil.copytree(honest / "beta", handed_in / "lab" / "beta")
    (handed_in / "lab" / "beta" / store.SCORES).unlink()
    edit_lines(handed_in / "alpha" / store.GENERATIONS, lambda lines: lines[1:])
    report = check(handed_in, tmp_path / "good")
    assert report.submissions == ("alpha", "lab/beta")
    assert report.accepted == ("lab/beta",)
    assert [path.name for path in (tmp_path / "good").iterdir()] == ["lab__beta"]
    assert store.scores(tmp_path / "good" / "lab__beta") == store.scores(honest / "beta")
    with pytest.raises(DataError, match="not an empty folder"):
        check(handed_in, tmp_path / "good")


def link(folder: Path) -> None:
    (folder / "generations.jsonl").unlink()
    (folder / "generations.jsonl").symlink_to("/etc/passwd")


@pytest.mark.parametrize(
    ("make", "found"),
    [
        (link, "symbolic link"),
        (lambda folder: (folder / "sub").symlink_to("/etc"), "symbolic link"),
        (lambda folder: os.mkfifo(folder / "pipe"), "special file"),
        (lambda folder: (folder / "-rf").write_text(""), "strange name"),
        (lambda folder: (folder / "$(reboot)").write_text(""), "strange name"),
        (lambda folder: (folder / "\u202egpj.sh").write_text(""), "strange name"),
        (lambda folder: (folder / ".git").mkdir() or (folder / ".git" / "config").write_text(""), "strange name"),
        (lambda folder: (folder / "a/b/c/d/e/f/g/h").mkdir(parents=True), "folder too deep"),
        (lambda folder: os.truncate(folder / "generations.jsonl", intake.FILE_BYTES + 1), f"{intake.FILE_BYTES + 1} b"),
    ],
)
def test_what_could_do_harm_is_refused_unread(handed_in: Path, make: Edit, found: str) -> None:
    make(handed_in / "alpha")
    report = check(handed_in)
    assert report.accepted == ()
    assert {finding.check for finding in report.findings} == {"files"}
    assert any(finding.found.startswith(found) for finding in report.findings)


def test_a_submission_that_is_a_link_is_refused(honest: Path, handed_in: Path) -> None:
    (handed_in / "linked").symlink_to(honest / "beta")
    assert [finding.found for finding in errors(handed_in)["files"]] == ["symbolic link"]


@pytest.mark.parametrize("log", ["/etc", "../../..", "log/../../x", "..\\x"])
def test_a_description_names_no_path_outside(tmp_path: Path, log: str) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "submission.toml").write_text(f"format = 'jsonl'\nlog = '{log}'\n", encoding="utf-8")
    [finding] = check(tmp_path).findings
    assert "expected a path inside the submission" in finding.found


@pytest.mark.parametrize(
    ("change", "check_name"),
    [
        (lambda m: m["problems"][0].update(answer="1E+999999999"), "manifest"),
        (lambda m: m["problems"][0].update(answer="NaN"), "manifest"),
        (lambda m: m["problems"][0].update(language="../../x"), "readable"),
        (lambda m: m["options"].update(modes=["direct", "secret"]), "readable"),
        (lambda m: m["model"].update(model="\u202eevil"), "manifest"),
        (lambda m: m["model"].update(model=""), "manifest"),
        (lambda m: m.update(schema=99), "readable"),
        (lambda m: m["options"].update(samples=0), "readable"),
    ],
)
def test_a_manifest_that_cannot_be_worked_with_is_one_line(handed_in: Path, change: Edit, check_name: str) -> None:
    edit_manifest(handed_in / "alpha", change)
    report = check(handed_in)
    assert report.accepted == ()
    assert check_name in {finding.check for finding in report.findings}
    assert all(finding.found.isprintable() for finding in report.findings)


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 100_000, b"\xff\xfe", b'{"schema": 1}'])
def test_a_manifest_of_made_up_bytes_is_one_line(handed_in: Path, content: bytes) -> None:
    (handed_in / "alpha" / "manifest.json").write_bytes(content)
    [finding] = check(handed_in).findings
    assert finding.check == "readable"


@pytest.mark.parametrize("name", ["flores200", "spm", "no-such"])
def test_no_tokenizer_is_downloaded_for_a_manifest(handed_in: Path, name: str) -> None:
    edit_manifest(handed_in / "alpha", lambda m: m["options"].update(bleu_tokenizer=name))
    assert errors(handed_in) == {}


def test_a_folder_without_submissions_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no submissions"):
        check(tmp_path)


def test_a_table_is_text_whatever_a_submission_says(handed_in: Path) -> None:
    hostile = "\x1b[2J<script>alert(1)</script>"
    edit_lines(
        handed_in / "alpha" / store.GENERATIONS, lambda lines: [*lines, lines[0] | {"problem": hostile, "text": "x"}]
    )
    for style in ("table", "md", "csv", "json"):
        assert "\x1b" not in submissions.render(check(handed_in), style)


def test_a_generation_can_be_as_long_as_a_model_writes(handed_in: Path) -> None:
    long = Generation(
        problem="x", language="en", mode="direct", text="a" * (intake.TEXT_CHARACTERS + 1), finish_reason=None
    )
    store.write(handed_in / "alpha", store.GENERATIONS, [long])
    [finding] = check(handed_in).findings
    assert finding.found == f"{intake.TEXT_CHARACTERS + 1} characters"
