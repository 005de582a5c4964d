"""The bundled default through the whole job: real weights, real loading code, all languages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from mgsm import languages, prompting, resources
from mgsm.backends import Settings, load
from mgsm.problems import load_problems
from mgsm.types import Generation, Sampling

MODEL = str(resources.data("models", resources.DEFAULT_MODEL))


def mgsm(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mgsm", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, object]]]:
    folder = tmp_path_factory.mktemp("default")
    done = mgsm(
        folder, "run", "--modes", "direct,native-cot,translate-en", "--limit", "28", "--output", "r", "--format", "json"
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[dict[str, object]]] = json.loads(done.stdout)
    return found


def test_the_default_reasons_in_every_language(report) -> None:
    rows = {(row["language"], row["mode"]): row["accuracy"] for row in report["rows"]}
    assert {tag for tag, _ in rows} == set(languages.known())
    for tag in languages.known():
        assert rows[tag, "native-cot"] > rows[tag, "direct"] + 0.2, tag


def test_the_default_meets_its_goal(report) -> None:
    averages = {row["mode"]: row["macro"] for row in report["averages"]}
    assert averages["native-cot"] >= 0.6
    assert averages["direct"] < averages["native-cot"] / 2


def test_the_default_answers_and_stops(report) -> None:
    for row in report["rows"]:
        assert row["failed"] == 0
        assert row["truncated"] < 0.15, row


def test_translations_are_close_to_the_english_questions(report) -> None:
    rows = [row for row in report["rows"] if row["mode"] == "translate-en" and row["language"] != "en"]
    assert all(row["overlap_reference"] == "english question" for row in rows)
    assert min(row["chrf"] for row in rows) > 50


def test_official_files_go_through_in_all_languages_and_modes(official: Path, tmp_path: Path) -> None:
    done = mgsm(
        tmp_path, "run", "--model", MODEL, "--data", str(official), "--limit", "1", "--shots", "1",
        "--max-tokens", "40", "--output", "r", "--format", "json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)["rows"]
    assert len(rows) == 11 * 4
    assert all(row["failed"] == 0 for row in rows)


@pytest.mark.parametrize("mode", ["native-cot", "en-cot", "direct"])
def test_the_shared_prefix_changes_no_text_of_a_trained_model(mode: str) -> None:
    style = prompting.Style(shots=8, book=prompting.own_exemplars())
    texts = []
    for reuse in (True, False):
        backend = load("transformers", Settings(model=MODEL, device="cpu", reuse_prefix=reuse, batch_size=5))
        asked = [prompting.build_prompt(p, mode, style, 40) for p in load_problems("symbolic", ["te"], 14)]
        texts.append({r.key: r.text for r in backend.generate(asked, Sampling()) if isinstance(r, Generation)})
    assert len(texts[0]) == 14
    assert texts[0] == texts[1]
