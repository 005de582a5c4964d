from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from mgsm.leaderboard.naming import LONGEST, line, slugs


@given(st.lists(st.text(max_size=90), max_size=8))
def test_ids_are_unique_and_safe(names: list[str]) -> None:
    found = slugs(names)
    assert len(set(found)) == len(found) == len(names)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) and len(slug) < 70 for slug in found)


def test_ids_are_readable() -> None:
    assert slugs(["Qwen/Qwen2.5-7B", "qwen qwen2.5 7b", "../../etc"]) == ["qwen-qwen2-5-7b", "qwen-qwen2-5-7b-2", "etc"]
    assert slugs(["Gr\u00f6n", "\u0989\u09a4\u09cd\u09a4\u09b0", ""]) == ["gron", "model", "model-2"]


def test_a_numbered_id_does_not_meet_another() -> None:
    assert slugs(["a", "a-2", "a"]) == ["a", "a-2", "a-3"]


@given(st.text())
def test_a_line_has_no_control_characters_and_is_stable(text: str) -> None:
    found = line(text)
    assert len(found) <= LONGEST
    assert not re.search(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]", found)
    assert line(found) == found


def test_a_line_keeps_joiners_that_scripts_need() -> None:
    assert line("\u0915\u094d\u200d\u0937  two\nlines") == "\u0915\u094d\u200d\u0937 two lines"


def test_turned_text_is_not_turned() -> None:
    assert line("model\u202egnp.exe") == "modelgnp.exe"
