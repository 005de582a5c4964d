"""What the figures show, read from the figures."""

from __future__ import annotations

import itertools

from matplotlib.text import Text

from mgsm.reports import charts, tokens
from mgsm.reports.tokens import Spent

HOSTILE = "_a$b_1$ <script>"


def texts(figure) -> list[str]:
    figure.draw_without_rendering()
    return [text.get_text() for axes in figure.axes for text in (*axes.texts, *axes.get_yticklabels())]


def test_points_stand_at_their_accuracies_with_their_intervals() -> None:
    series = {"direct": {"en": (0.25, 0.2, 0.3)}, "native-cot": {"bn": (0.5, 0.4, 0.6), "en": (0.8, 0.7, 0.9)}}
    figure = charts.accuracy_figure(series, ["en", "bn"])
    axes = figure.axes[0]
    points = [line for line in axes.lines if line.get_marker() not in ("None", None, "")]
    bars = [list(line.get_xdata()) for line in axes.lines if line.get_marker() in ("None", None, "")]
    assert [list(line.get_xdata()) for line in points] == [[25.0], [80.0, 50.0]]
    assert sorted([round(low), round(high)] for low, high in bars) == [[20, 30], [40, 60], [70, 90]]
    assert len({line.get_marker() for line in points}) == 2
    assert [text.get_text() for text in figure.legends[0].get_texts()] == ["direct", "native-cot"]
    assert [label.split(" ")[0] for label in texts(figure)] == ["English", "Bangla"]


def test_a_name_is_shown_as_it_is() -> None:
    figure = charts.accuracy_figure({HOSTILE: {"en": (0.5, None, None)}}, ["en"])
    (text,) = figure.legends[0].get_texts()
    assert text.get_text().strip() == HOSTILE
    assert not text.get_parse_math()


def test_the_heat_map_has_the_percentage_in_each_cell_and_blanks() -> None:
    figure = charts.heat_figure({HOSTILE: {"en": 0.876, "bn": 0.0}, "m" * 60: {"en": 1.0}}, ["en", "bn"])
    shown = texts(figure)
    assert shown[:3] == ["88", "0", "100"]
    assert shown[3] == HOSTILE
    assert len(shown[4]) < 60
    colours = [text.get_color() for text in figure.axes[0].texts]
    assert colours == ["#000000", "#ffffff", "#000000"]


def test_names_beside_the_tokens_do_not_meet() -> None:
    points = [Spent(f"Language {number}", 50.0, 0.97, 0.9, 1.0) for number in range(11)]
    figure = tokens.tokens_figure({"native-cot": points, "en-cot": points[:3]})
    figure.draw_without_rendering()
    first = figure.axes[0]
    boxes = sorted((Text.get_window_extent(text) for text in first.texts), key=lambda box: box.y0)
    assert len(boxes) == 11
    assert all(upper.y0 >= lower.y1 - 1 for lower, upper in itertools.pairwise(boxes))
    assert boxes[-1].y1 <= figure.bbox.y1
    assert boxes[0].y0 >= figure.bbox.y0


def test_an_axis_of_equal_tokens_has_a_width() -> None:
    figure = tokens.averages_figure({"m": [Spent("direct", 3.0, 0.5, None, None), Spent("en-cot", 3.0, 0.6, 0.5, 0.7)]})
    low, high = figure.axes[0].get_xlim()
    assert low < 3 < high
    assert high - low > 0.5


def test_places_stay_within_the_axes() -> None:
    assert tokens.within([0.95, 1.0, 1.05], 0.05) == [0.9, 0.95, 1.0]
    assert tokens.within([-0.1, 0.3], 0.05) == [0.0, 0.3]
