"""``mgsm data check``."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from mgsm import languages
from mgsm.problems.errata import errata


def test_the_bundled_set_is_clean(mgsm) -> None:
    done = mgsm("data", "check", "symbolic", "--format", "json")
    assert done.code == 0
    report = done.json()
    assert report["findings"] == []
    assert set(report["problems"]) == set(languages.known())


def test_the_official_files(mgsm, official: Path) -> None:
    done = mgsm("data", "check", official, "--languages", "fr,te", "--format", "csv", "--severity", "error,warning")
    assert done.code == 1
    rows = list(csv.DictReader(io.StringIO(done.out)))
    found = {(row["language"], row["problem"]) for row in rows if row["severity"] == "error"}
    known = {(entry.language, entry.problem) for entry in errata() if entry.severity == "error"}
    assert ("fr", "85") in found
    assert ("te", "104") in found
    assert ("te", "exemplar-3") in found
    judged = {pair for pair in found if not pair[1].startswith("exemplar")}
    assert len(judged & known) >= 0.9 * len(judged)


@pytest.mark.parametrize("style", ["table", "md"])
def test_tables_count_by_language(mgsm, official: Path, style: str) -> None:
    done = mgsm("data", "check", official, "--languages", "sw", "--format", style)
    assert done.code == 1
    assert "Swahili" in done.out
    assert "Findings by language" in done.out


def test_the_exit_code_goes_by_errors_not_shown(mgsm, official: Path) -> None:
    done = mgsm("data", "check", official, "--languages", "sw", "--severity", "warning", "--format", "json")
    assert done.code == 1
    assert {finding["severity"] for finding in done.json()["findings"]} <= {"warning"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("nowhere",), "no such source"), (("symbolic", "--severity", "fatal"), "expected one of error, note, warning")],
)
def test_wrong_requests(mgsm, arguments: tuple[str, ...], said: str) -> None:
    done = mgsm("data", "check", *arguments)
    assert done.code == 2
    assert said in done.error_lines[0]
