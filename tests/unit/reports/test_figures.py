"""The share figure: names, order, what has no place on the axis."""

from __future__ import annotations

import itertools
from pathlib import Path

from mgsm.analysis import shares
from mgsm.reports import figures

LINES = {
    "direct": {"en": (0.2, 0.1, 0.3), "bn": (0.1, 0.0, 0.2), "sw": (0.05, 0.0, 0.1)},
    "native-cot": {"en": (0.8, 0.7, 0.9), "bn": (0.5, 0.4, 0.6), "sw": (0.3, 0.2, 0.4)},
}


def test_one_line_a_mode_in_the_order_of_shares() -> None:
    figure = figures.share_figure(LINES, "palm", "m")
    axes = figure.axes[0]
    lines = {line.get_label(): line for line in axes.lines if line.get_label() in LINES}
    assert list(lines) == ["direct", "native-cot"]
    assert list(lines["native-cot"].get_xdata()) == [0.005, 0.026, 77.984]
    assert list(lines["native-cot"].get_ydata()) == [30.0, 50.0, 80.0]
    assert axes.get_xscale() == "log"
    assert [text.get_text() for text in axes.texts] == ["Swahili", "Bangla", "English"]


def test_a_language_without_a_share_is_left_out() -> None:
    zero = next(row.language for row in shares.series("bloom_roots") if row.share_percent == 0)
    lines = {"direct": {zero: (0.5, None, None), "en": (0.7, None, None), "bn": (0.2, None, None)}}
    axes = figures.share_figure(lines, "bloom_roots", "m").axes[0]
    assert len(axes.lines[0].get_xdata()) == 2


def test_a_name_that_is_no_file_name_makes_one(tmp_path: Path) -> None:
    written = list(figures.write_shares({"a/b <c>": LINES, "a-b--c": LINES}, "palm", tmp_path))
    assert sorted({path.stem for path in written}) == ["share-a-b--c", "share-a-b--c-2"]


def test_names_of_neighbours_are_moved_apart() -> None:
    places = figures.spread([0.1, 0.5, 0.505, 0.51, 0.9], 0.03)
    gaps = [right - left for left, right in itertools.pairwise(places)]
    assert min(gaps) >= 0.03 - 1e-9
    assert (places[0], places[4]) == (0.1, 0.9)
    assert abs(places[2] - 0.505) < 1e-9
