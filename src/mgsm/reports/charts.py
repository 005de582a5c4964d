"""Accuracy by language as points with intervals, two modes beside each other, several models as a heat map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mgsm.analysis.findings import Difference
from mgsm.reports import drawing, fonts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Points = Mapping[str, tuple[float, float | None, float | None]]
"""Language to a fraction with the bounds of its interval."""
_WIDTH = 7.4
_INCHES_A_POINT, _FEWEST_INCHES = 0.105, 0.36
_LUMINANCE = (0.2126, 0.7152, 0.0722)
"""Of red, green and blue (ITU-R BT.709)."""
_GAMMA, _EVEN = 2.2, 0.179
"""Of screens; and the luminance on which black and white letters have the same contrast (WCAG 2)."""


def accuracy_figure(series: Mapping[str, Points], tags: Sequence[str]) -> Figure:
    """Returns one row a language, in the order of ``tags``, with a point and its interval for each series."""
    with drawing.settings():
        step = max(_FEWEST_INCHES, _INCHES_A_POINT * (len(series) + 1.5))
        lines = drawing.legend_lines(_WIDTH, list(series))
        figure = drawing.new_figure(_WIDTH, 0.9 + step * len(tags) + 0.22 * lines)
        axes = figure.add_subplot()
        handles = []
        for index, points in enumerate(series.values()):
            offset = (index - (len(series) - 1) / 2) * _INCHES_A_POINT / step
            there = [(row, points[tag]) for row, tag in enumerate(tags) if tag in points]
            rows = [row + offset for row, _ in there]
            handles.append(_points(axes, [point for _, point in there], rows, drawing.style(index)))
        _language_rows(axes, tags)
        _percent_axis(axes, "accuracy, percent; bars: 95 % interval")
        drawing.legend(figure, handles, list(series))
    return figure


def pair_figure(rows: Sequence[Difference], names: tuple[str, str], tags: Sequence[str]) -> Figure:
    """Returns two panels with one row a language: the accuracies of A and B, and B - A with its interval."""
    found = {row.language: row for row in rows}
    shown = [tag for tag in tags if tag in found]
    with drawing.settings():
        figure = drawing.new_figure(7.8, 1.5 + _FEWEST_INCHES * len(shown))
        left, right = figure.subplots(1, 2, sharey=True, width_ratios=[3, 2])
        handles: list[Any] = [None, None]
        for line, tag in enumerate(shown):
            row = found[tag]
            values = [100 * row.accuracy_a, 100 * row.accuracy_b]
            left.plot(values, [line, line], color=drawing.INK, alpha=0.35, linewidth=1.2, zorder=1)
            for side, value in enumerate(values):
                look = drawing.style(side)
                (handles[side],) = left.plot([value], [line], look.marker, color=look.colour, markersize=6, zorder=2)
            bounds = [100 * row.ci_low, 100 * row.ci_high]
            right.plot(bounds, [line, line], color=drawing.INK, linewidth=1.3)
            holds = row.p_holm < 0.05
            right.plot([100 * row.difference], [line], "D", color=drawing.INK, markersize=5.5,
                       markerfacecolor=drawing.INK if holds else "none")  # fmt: skip
        right.axvline(0, color=drawing.INK, linewidth=0.8, linestyle=(0, (4, 3)))
        _language_rows(left, shown)
        _percent_axis(left, "accuracy, percent")
        right.tick_params(axis="y", length=0)
        right.grid(visible=True, axis="x", alpha=0.18)
        right.set_xlabel("difference in points, 95 % interval\nfilled: p < 0.05 after Holm")
        drawing.legend(figure, handles, names)
    return figure


def heat_figure(accuracies: Mapping[str, Mapping[str, float]], tags: Sequence[str]) -> Figure:
    """Returns one row a model and one column a language, the percentage in each cell; blank where not asked."""
    import numpy as np
    from matplotlib import colormaps

    models = list(accuracies)
    with drawing.settings():
        names = [fonts.short(model) for model in models]
        width = 1.0 + drawing.INCHES_A_LETTER * max(map(len, names)) + max(1.5, 0.58 * len(tags))
        figure = drawing.new_figure(width, 1.7 + 0.36 * len(models))
        axes = figure.add_subplot()
        values = np.array([[100 * accuracies[model].get(tag, np.nan) for tag in tags] for model in models])
        colours = colormaps["cividis"]
        # A bar of colours would be an image, which a page's policy refuses, and each cell has its number.
        axes.pcolormesh(values, cmap=colours, vmin=0, vmax=100, edgecolors="white", linewidth=1.2)
        for row, column in np.ndindex(values.shape):
            value = values[row, column]
            if np.isnan(value):
                continue
            light = np.dot(np.power(colours(value / 100)[:3], _GAMMA), _LUMINANCE) > _EVEN
            axes.text(column + 0.5, row + 0.5, f"{value:.0f}", ha="center", va="center", fontsize=9,
                      color="#000000" if light else "#ffffff")  # fmt: skip
        axes.set_xticks(np.arange(len(tags)) + 0.5, [fonts.label(tag) for tag in tags], rotation=45, ha="right",
                        rotation_mode="anchor")  # fmt: skip
        axes.set_yticks(np.arange(len(models)) + 0.5, names, parse_math=False)
        axes.invert_yaxis()
        axes.tick_params(length=0)
        axes.spines[:].set_visible(False)
        axes.set_xlabel("accuracy, percent; dark is 0, light is 100", labelpad=8)
    return figure


def _points(
    axes: Any, points: Sequence[tuple[float, float | None, float | None]], rows: Sequence[float], look: drawing.Style
) -> Any:
    """Draws a series and returns what stands for it in the legend."""
    for (_, low, high), row in zip(points, rows, strict=True):
        if low is not None and high is not None:
            axes.plot([100 * low, 100 * high], [row, row], color=look.colour, linewidth=1.3, alpha=0.75, zorder=2)
    (handle,) = axes.plot(
        [100 * value for value, _, _ in points], rows, look.marker, color=look.colour, markerfacecolor=look.fill,
        markersize=5.5, zorder=3,
    )  # fmt: skip
    return handle


def _language_rows(axes: Any, tags: Sequence[str]) -> None:
    """Names the rows, the first one on top, every second one shaded."""
    axes.set_yticks(range(len(tags)), [fonts.label(tag) for tag in tags])
    axes.set_ylim(len(tags) - 0.5, -0.5)
    axes.tick_params(axis="y", length=0)
    for row in range(1, len(tags), 2):
        for panel in axes.figure.axes:
            panel.axhspan(row - 0.5, row + 0.5, color=drawing.INK, alpha=0.04, linewidth=0, zorder=0)


def _percent_axis(axes: Any, words: str) -> None:
    axes.set_xlim(-2, 102)
    axes.grid(visible=True, axis="x", alpha=0.18)
    axes.set_xlabel(words)
