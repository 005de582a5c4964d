"""The demo site in docs/demo: small, and without any text that is not ours. ``scripts/demo_site.py`` builds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mgsm.problems import load_source

DEMO = Path(__file__).resolve().parents[3] / "docs" / "demo"
LARGEST = 6_500_000
"""Bytes in the repository."""
OPENING = 40
"""Characters of a question by which it is known."""

pytestmark = pytest.mark.skipif(not DEMO.is_dir(), reason="docs/demo is not built: python scripts/demo_site.py")


def texts() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(DEMO.rglob("*")) if path.is_file())


def test_it_is_small() -> None:
    assert sum(path.stat().st_size for path in DEMO.rglob("*") if path.is_file()) < LARGEST


def test_it_has_every_kind_of_provenance() -> None:
    page = (DEMO / "leaderboard.csv").read_text(encoding="utf-8")
    assert [kind for kind in ("measured", "imported", "published") if kind not in page] == []


def test_it_holds_no_official_question(official: Path) -> None:
    shown = texts()
    # Quotes are escaped in pages and in JSON, each in its way.
    questions = [problem.question or "" for problem in load_source(str(official)).problems]
    known = [question for question in questions if not set(question[:OPENING]) & set("\"'&<>\\")]
    assert len(known) > len(questions) / 2
    assert [question for question in known if question[:OPENING] in shown] == []
