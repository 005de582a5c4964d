"""The font that draws the languages' own names, in figures and on pages: ``data/fonts``, a subset of Noto."""

from __future__ import annotations

import base64
import functools
import unicodedata

from mgsm import languages, resources

FAMILY = "mgsm Autonyms"
"""The font's name; it has the letters of the languages' own names alone, so another has to stand beside it."""
WOFF2 = "autonyms.woff2"
_LONGEST_NAME = 40
"""Letters of a model's name in a figure."""
_TTF = "autonyms.ttf"


def autonyms() -> dict[str, str]:
    """Returns each language's name in itself, by tag."""
    return {tag: languages.load(tag).autonym for tag in languages.known()}


@functools.cache
def face_rule() -> str:
    """Returns the CSS rule that brings the font along in the style sheet itself; it asks for ``font-src data:``."""
    packed = base64.b64encode(resources.data("fonts", WOFF2).read_bytes()).decode()
    source = f"url(data:font/woff2;base64,{packed}) format('woff2')"
    return f"@font-face {{ font-family: '{FAMILY}'; src: {source}; font-display: block; }}"


@functools.cache
def families() -> tuple[str, ...]:
    """Returns the font families of figures, matplotlib's own first, after it has been told of ours."""
    from matplotlib import font_manager

    font_manager.fontManager.addfont(resources.data("fonts", _TTF))
    return "DejaVu Sans", FAMILY


def label(tag: str) -> str:
    """Returns what to call a language in a figure: its English name and, where that can be drawn, its own."""
    language = languages.load(tag)
    own = unicodedata.normalize("NFC", language.autonym)
    return language.name if own == language.name or not _can_draw(own) else f"{language.name} ({own})"


def drawable(text: str) -> str:
    """Returns a text with a question mark for each letter that no font of the figures has."""
    return "".join(letter if ord(letter) in _letters() else "?" for letter in text)


def short(name: str) -> str:
    """Returns a model's name as a figure has room for it, its middle left out if it is long."""
    known = drawable(name)
    half = _LONGEST_NAME // 2 - 2
    return known if len(known) <= _LONGEST_NAME else f"{known[:half]}...{known[-half:]}"


def _can_draw(text: str) -> bool:
    """Says whether a figure shows a text as it is written.

    Letters with marks around them need shaping, which matplotlib does from 3.11 on, with libraqm.
    """
    from matplotlib import ft2font

    if not all(ord(letter) in _letters() for letter in text):
        return False
    shapes = hasattr(ft2font, "__libraqm_version__")
    return shapes or not any(unicodedata.category(letter).startswith("M") for letter in text)


@functools.cache
def _letters() -> frozenset[int]:
    """Returns the code points that the figures' fonts have."""
    from matplotlib import font_manager

    paths = [font_manager.findfont(family, fallback_to_default=False) for family in families()]
    return frozenset(code for path in paths for code in font_manager.get_font(path).get_charmap())
