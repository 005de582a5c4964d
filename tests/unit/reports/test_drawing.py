"""Figures: told apart without colour, the same bytes each time, nothing of the clock or of the reader's settings."""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl
import pytest

from mgsm.reports import charts, drawing

POINTS = {"native-cot": {"en": (0.8, 0.7, 0.9), "bn": (0.5, 0.4, 0.6)}, "_x$y_1$": {"en": (0.2, None, None)}}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("background", ["#ffffff", "#14171c"])
def test_every_colour_is_seen_on_light_and_on_dark(background: str) -> None:
    for index in range(8):
        pair = sorted((luminance(drawing.style(index).colour), luminance(background)))
        assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 3


def test_series_are_told_apart_without_colour() -> None:
    shapes = [(look.marker, look.fill == "none") for look in map(drawing.style, range(26))]
    assert len(set(shapes)) == 26
    assert len({drawing.style(index) for index in range(104)}) == 104


@pytest.mark.parametrize("kind", drawing.KINDS)
def test_files_are_the_same_each_time_whatever_was_written_before(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(mpl.rcParams, "lines.linewidth", 9.0)
    all_kinds = drawing.save(charts.accuracy_figure(POINTS, ["en", "bn"]), tmp_path / "a", "f")
    assert [path.name for path in all_kinds] == ["f.svg", "f.pdf", "f.png"]
    monkeypatch.undo()
    (alone,) = drawing.save(charts.accuracy_figure(POINTS, ["en", "bn"]), tmp_path / "b", "f", (kind,))
    first = (tmp_path / "a" / f"f.{kind}").read_bytes()
    assert first == alone.read_bytes()
    assert not [word for word in (b"CreationDate", b"dc:date", b"Matplotlib", b"matplotlib.org") if word in first]


def test_fonts_are_embedded_as_fonts(tmp_path: Path) -> None:
    (path,) = drawing.save(charts.accuracy_figure(POINTS, ["en", "bn"]), tmp_path, "f", ("pdf",))
    content = path.read_bytes()
    assert b"/FontFile2" in content
    assert b"/Type3" not in content


def test_names_of_files() -> None:
    names = drawing.slugs(["a/b", "a b", "..", "\u0e44", "m-1.5_x"])
    assert list(names.values()) == ["a-b", "a-b-2", "model", "model-2", "m-1.5_x"]
