"""Accuracy by groups of templates, over a run whose right answers are known by template."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from mgsm import store
from mgsm.analysis import groups
from mgsm.errors import RunError
from mgsm.problems import load_source
from mgsm.problems.templates import templates
from mgsm.reports import groups as reports
from mgsm.types import Score

TAGS = ("te", "en")


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """Two problems a template; Telugu has the first of those with two steps right, English all but held-out ones."""
    every, problems = templates(), tuple(load_source("symbolic", TAGS, 200).problems)
    options = store.Options(
        model="m", backend="scripted", data="symbolic", languages=TAGS, modes=("direct",), shots=0,
        exemplars="native", samples=1, temperature=0.0, top_p=1.0, max_tokens="auto", limit=None, seed=0,
        chat="auto", dtype="auto",
    )  # fmt: skip
    manifest = store.Manifest(
        created="2026-01-01", signature="model:m", options=options, versions={}, model={"model": "m"},
        data_checksum="0" * 64, prompts_checksum="", max_tokens={"direct": dict.fromkeys(TAGS, 9)},
        problems=problems, english={},
    )  # fmt: skip
    (tmp_path / "manifest.json").write_bytes(msgspec.json.encode(manifest))
    scores = []
    for problem in problems:
        template = every[problem.template]
        right = (
            template.difficulty == 2 and problem.id.endswith("-1")
            if problem.language == "te"
            else not template.held_out
        )
        scores.append(
            Score(problem=problem.id, language=problem.language, mode="direct", correct=right, accuracy=float(right),
                  samples=1, failed=0.0, no_answer=0.0, truncated=0.0)
        )  # fmt: skip
    store.write(tmp_path, store.SCORES, scores)
    return tmp_path


def test_each_group_by_hand(run: Path) -> None:
    every = templates()
    found = groups.by_group([run])
    rows = {(row.kind, row.group, row.language): row for row in found.rows}
    assert {key: row.n for key, row in rows.items() if key[0] == "training"} == {
        ("training", group, tag): count
        for group, count in ((groups.USED, 80), (groups.HELD_OUT, 20))
        for tag in (*TAGS, None)
    }
    assert rows["training", groups.USED, "en"].accuracy == 1
    assert rows["training", groups.USED, "en"].ci_low < 1
    assert rows["training", groups.HELD_OUT, "en"].accuracy == 0
    two = sum(template.difficulty == 2 and template.held_out for template in every.values())
    assert rows["training", groups.HELD_OUT, "te"].accuracy == pytest.approx(two / 2 / 20)
    assert rows["training", groups.HELD_OUT, None].accuracy == pytest.approx(two / 2 / 20 / 2)
    steps = {key[1]: row for key, row in rows.items() if key[0] == "steps"}
    assert {name: row.n for name, row in steps.items()} == {"2": 31, "3": 24, "4": 22, "5 or more": 23}
    held = sum(template.difficulty == 2 and template.held_out for template in every.values())
    assert steps["2"].accuracy == pytest.approx((0.5 + (31 - held) / 31) / 2)
    assert steps["2"].ci_low < steps["2"].accuracy < steps["2"].ci_high
    topics = [row for row in found.rows if row.kind == "topic"]
    assert sum(row.n for row in topics) == 100
    assert {row.group for row in topics} == {template.topic for template in every.values()}


@pytest.mark.parametrize("style", ["table", "md", "latex", "csv", "json"])
def test_every_format(run: Path, style: str) -> None:
    text = reports.text(groups.by_group([run]), style)
    assert groups.HELD_OUT in text
    assert "5 or more" in text
    if style == "table":
        lines = [line.split("  ")[0] for line in text.splitlines()]
        assert lines.index("Telugu") + 1 == lines.index("English") - 1
        assert "fewer than 12 templates" in text


def test_other_templates_are_refused(run: Path) -> None:
    manifest = store.read_manifest(run)
    problems = (msgspec.structs.replace(manifest.problems[0], template="gone"), *manifest.problems[1:])
    (run / "manifest.json").write_bytes(msgspec.json.encode(msgspec.structs.replace(manifest, problems=problems)))
    with pytest.raises(RunError, match="template 'gone' is none of the 100"):
        groups.by_group([run])
