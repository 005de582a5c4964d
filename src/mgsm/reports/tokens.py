"""Accuracy against the tokens that a model writes for a problem."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mgsm.reports import drawing, fonts
from mgsm.reports.figures import spread

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_WIDTH = 7.6
_PANELS_A_ROW = 2
_NARROWEST = 0.25
"""Width of an axis of tokens, as a share of the most tokens: what differs less looks the same."""
_NAME_POINTS = 10.5
"""From one name to the next."""


class Spent(NamedTuple):
    """What one language, or the average over them, took and gave."""

    name: str
    tokens: float
    """Written per problem, over all its samples."""
    accuracy: float
    low: float | None
    high: float | None


def tokens_figure(panels: Mapping[str, Sequence[Spent]]) -> Figure:
    """Returns one panel a mode, each with its own axis of tokens, and a named point for each language."""
    with drawing.settings():
        columns = min(_PANELS_A_ROW, len(panels))
        lines = -(-len(panels) // columns)
        figure = drawing.new_figure(0.7 + 4.1 * columns, 0.5 + 3.2 * lines)
        axes = figure.subplots(lines, columns, sharey=True, squeeze=False).flatten()
        for index, (panel, (mode, points)) in enumerate(zip(axes, panels.items(), strict=False)):
            look = drawing.style(index)
            _points(panel, points, look)
            _axes(panel, points)
            panel.set_title(fonts.drawable(mode), loc="left", fontsize=10, parse_math=False)
            _names(figure, panel, [(point, look) for point in points], 3.2)
        for panel in axes[len(panels) :]:
            panel.set_visible(False)
        figure.supxlabel("tokens written per problem", fontsize=9.5)
        figure.supylabel("accuracy, percent; bars: 95 % interval", fontsize=9.5)
    return figure


def averages_figure(series: Mapping[str, Sequence[Spent]]) -> Figure:
    """Returns one named point for each series (a model) and mode: the averages over languages."""
    with drawing.settings():
        count = sum(map(len, series.values()))
        height = max(4.2, 0.16 * count) + 0.22 * drawing.legend_lines(_WIDTH, list(series))
        figure = drawing.new_figure(_WIDTH, height)
        axes = figure.add_subplot()
        looks = {name: drawing.style(index) for index, name in enumerate(series)}
        handles = [_points(axes, points, looks[name]) for name, points in series.items()]
        _axes(axes, [point for points in series.values() for point in points])
        axes.set_xlabel("tokens written per problem, mean over languages")
        axes.set_ylabel("macro average accuracy, percent; bars: 95 % interval")
        drawing.legend(figure, handles, list(series))
        _names(figure, axes, [(point, looks[name]) for name, points in series.items() for point in points], height)
    return figure


def _points(axes: Any, points: Sequence[Spent], look: drawing.Style) -> Any:
    for point in points:
        if point.low is not None and point.high is not None:
            axes.plot([point.tokens] * 2, [100 * point.low, 100 * point.high], color=look.colour, alpha=0.5,
                      linewidth=1.2)  # fmt: skip
    (handle,) = axes.plot(
        [point.tokens for point in points], [100 * point.accuracy for point in points], look.marker,
        color=look.colour, markerfacecolor=look.fill, markersize=5.5, linestyle="none",
    )  # fmt: skip
    return handle


def _axes(axes: Any, points: Sequence[Spent]) -> None:
    """Sets an axis of tokens about the points, not so narrow that nothing looks like much."""
    low, high = min(point.tokens for point in points), max(point.tokens for point in points)
    room = max(high - low, _NARROWEST * high)
    middle = (low + high) / 2
    axes.set_xlim(max(0.0, middle - 0.6 * room), middle + 0.6 * room)
    axes.set_ylim(-3, 103)
    axes.grid(visible=True, alpha=0.18)
    axes.locator_params(axis="x", nbins=6)


def _names(figure: Any, axes: Any, points: Sequence[tuple[Spent, drawing.Style]], height: float) -> None:
    """Writes the names in a column right of the axes, in the order of accuracy, each tied to its point."""
    ordered = sorted(points, key=lambda pair: (pair[0].accuracy, -pair[0].tokens, pair[0].name))
    low, high = axes.get_ylim()
    places = [(100 * point.accuracy - low) / (high - low) for point, _ in ordered]
    # The axes have the height of the figure or panel without a line of labels above and below.
    gap = min(_NAME_POINTS / (72 * (height - 0.7)), 1 / max(1, len(ordered) - 1))
    for (point, look), place in zip(ordered, within(spread(places, gap), gap), strict=True):
        axes.annotate(
            fonts.drawable(point.name),
            (point.tokens, 100 * point.accuracy),
            xytext=(1.05, place),
            textcoords="axes fraction",
            arrowprops={"arrowstyle": "-", "color": look.colour, "alpha": 0.45, "linewidth": 0.6, "shrinkA": 1,
                        "shrinkB": 3, "relpos": (0, 0.5)},
            ha="left",
            va="center",
            fontsize=8,
            parse_math=False,
        )  # fmt: skip


def within(places: Sequence[float], gap: float) -> list[float]:
    """Returns rising places moved into [0, 1], still at least ``gap`` apart if there is room."""
    last = len(places) - 1
    lowered = [min(place, 1 - gap * (last - number)) for number, place in enumerate(places)]
    return [max(place, gap * number) for number, place in enumerate(lowered)]
