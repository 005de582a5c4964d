"""Pages: escaping, and a policy that names exactly the style and the script that stand in the page."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import pytest

from mgsm.leaderboard import pages
from mgsm.leaderboard.board import Board


def hashes(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def test_the_policy_names_the_style_and_the_script_of_the_page(board: Board) -> None:
    text = pages.page("pictures.html", styles=("board.css",), scripts=("pictures.js",), board=board, root="",
                      sections=[], pairs=[], notes=[])  # fmt: skip
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    style, script = re.search(r"<style>(.*?)</style>", text, re.S), re.search(r"<script>(.*?)</script>", text, re.S)
    assert policy
    assert style
    assert script
    said = policy[1].replace("&#39;", "'")
    assert f"style-src '{hashes(style[1])}'" in said
    assert f"script-src '{hashes(script[1])}' 'strict-dynamic'" in said
    assert said.startswith("default-src 'none'; base-uri 'none'; form-action 'none'")


def test_a_page_without_a_script_allows_none(board: Board) -> None:
    text = pages.page("pictures.html", styles=("board.css",), board=board, root="", sections=[], pairs=[], notes=[])
    assert "script-src &#39;none&#39;" in text
    assert "<script" not in text


def test_data_cannot_end_the_element_that_holds_it() -> None:
    given = {"name": "</script><!-- & \u2028\u2029", "n": [1, None]}
    text = pages.data(given)
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text) == given


def test_the_glyphs_of_the_autonyms_are_in_the_page(board: Board) -> None:
    text = pages.page("pictures.html", styles=("board.css",), board=board, root="", sections=[], pairs=[], notes=[])
    face = re.search(r"url\(data:font/woff2;base64,([A-Za-z0-9+/=]+)\)", text)
    assert face
    assert base64.b64decode(face[1])[:4] == b"wOF2"
    assert "font-src data:" in text


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        (" javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("https:", False),
        ("http://[", False),
        ("", False),
        (None, False),
    ],
)
def test_links_are_http_only(url: str | None, kept: bool) -> None:
    assert pages.link(url) == (url if kept else None)
