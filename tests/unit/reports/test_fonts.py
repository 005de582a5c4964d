"""The font that travels along: all languages' names are in it, and figures fall back to Latin where they must."""

from __future__ import annotations

import base64
import re

import pytest
from fontTools.ttLib import TTFont
from matplotlib import ft2font

from mgsm import languages, resources
from mgsm.reports import fonts

NEED_SHAPING = {"bn", "te"}


@pytest.mark.parametrize("name", ["autonyms.ttf", "autonyms.woff2"])
def test_every_letter_of_every_autonym_has_a_glyph(name: str) -> None:
    if name.endswith("woff2"):
        pytest.importorskip("brotli")
    with TTFont(resources.data("fonts", name)) as font:
        letters = set(font.getBestCmap())
        assert font["name"].getDebugName(1) == fonts.FAMILY
        assert "SIL Open Font License" in font["name"].getDebugName(13)
    assert {ord(letter) for autonym in fonts.autonyms().values() for letter in autonym} <= letters


def test_autonyms_are_those_of_all_languages() -> None:
    assert set(fonts.autonyms()) == set(languages.known())
    assert fonts.autonyms()["th"] == languages.load("th").autonym != "Thai"


def test_the_files_are_small_and_bring_their_licence() -> None:
    folder = resources.data("fonts")
    assert sum(path.stat().st_size for path in folder.iterdir()) < 60_000
    licence = (folder / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in licence
    assert "Adobe" in licence
    assert "Google" in licence


def test_the_rule_of_the_style_sheet_is_the_file() -> None:
    packed = re.search(r"base64,([^)]+)\)", fonts.face_rule())
    assert packed
    assert base64.b64decode(packed[1]) == resources.data("fonts", fonts.WOFF2).read_bytes()


def test_figures_name_a_language_in_itself_too() -> None:
    assert fonts.label("en") == "English"
    assert fonts.label("ja") == f"Japanese ({languages.load('ja').autonym})"


def test_without_shaping_scripts_that_need_it_are_in_latin(monkeypatch: pytest.MonkeyPatch) -> None:
    if hasattr(ft2font, "__libraqm_version__"):
        monkeypatch.delattr(ft2font, "__libraqm_version__")
    latin = {tag for tag in languages.known() if fonts.label(tag) == languages.load(tag).name}
    assert latin == NEED_SHAPING | {"en"}


def test_a_letter_that_no_font_has_is_a_question_mark() -> None:
    assert fonts.drawable("a\U00013000b\n") == "a?b?"
