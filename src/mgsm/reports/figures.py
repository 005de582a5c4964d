"""Accuracy against share of pretraining data, as a figure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mgsm import languages
from mgsm.analysis import shares
from mgsm.reports import drawing, fonts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from mgsm.analysis.summary import Summary

_NAME_GAP = 0.03
"""Of the width of the axes."""
Lines = Mapping[str, Mapping[str, tuple[float, float | None, float | None]]]
"""Mode to language to accuracy with its interval, fractions."""


def lines_of(summary: Summary) -> dict[str, Lines]:
    """Returns the lines of each model in a summary."""
    found: dict[str, dict[str, dict[str, tuple[float, float | None, float | None]]]] = {}
    for row in summary.rows:
        found.setdefault(row.model, {}).setdefault(row.mode, {})[row.language] = (row.accuracy, row.ci_low, row.ci_high)
    return dict(found)


def write_shares(lines: Mapping[str, Lines], corpus: str, folder: Path) -> Iterator[Path]:
    """Writes one share figure a model, ``share-<model>`` as SVG, PDF and PNG, and yields each path."""
    names = drawing.slugs(list(lines))
    for model, modes in lines.items():
        figure = share_figure(modes, corpus, f"{model}: accuracy against share of pretraining data")
        yield from drawing.save(figure, folder, f"share-{names[model]}")


def share_figure(lines: Lines, corpus: str, title: str | None = None) -> Figure:
    """Returns the figure: one point a language with its name, one line a mode, share on a logarithmic axis.

    Languages whose share is zero or not listed have no place on the axis and are left out.
    """
    percent = {row.language: row.share_percent for row in shares.series(corpus) if row.has_logarithm}
    tags = sorted({tag for points in lines.values() for tag in points} & percent.keys(), key=lambda tag: percent[tag])
    with drawing.settings():
        figure = drawing.new_figure(8.5, 5.2)
        axes = figure.add_subplot()
        handles = []
        for index, (mode, points) in enumerate(lines.items()):
            there = [tag for tag in tags if tag in points]
            handles.append(_line(axes, [percent[tag] for tag in there], [points[tag] for tag in there], mode, index))
        axes.set_xscale("log")
        axes.set_xlabel(f"share of pretraining data, percent ({corpus}, log scale)")
        axes.set_ylabel("accuracy, percent")
        axes.set_ylim(-3, 103)
        axes.grid(visible=True, alpha=0.18)
        axes.xaxis.set_major_formatter("{x:g}")
        _names(axes, tags, percent)
        if title is not None:
            figure.suptitle(fonts.drawable(title), x=0.02, ha="left", fontsize=11, parse_math=False)
        figure.legend(handles, list(lines), loc="outside lower center", ncols=4)
    return figure


def _line(
    axes: Any, x: list[float], points: list[tuple[float, float | None, float | None]], mode: str, index: int
) -> Any:
    """Draws one mode and returns what stands for it in the legend."""
    y = [100 * value for value, _, _ in points]
    look = drawing.style(index)
    (line,) = axes.plot(x, y, marker=look.marker, color=look.colour, label=mode, linewidth=1.4, markersize=5)
    if all(low is not None and high is not None for _, low, high in points):
        lower = [100 * (low or 0) for _, low, _ in points]
        upper = [100 * (high or 0) for _, _, high in points]
        axes.fill_between(x, lower, upper, color=look.colour, alpha=0.12, linewidth=0)
    return line


def _names(axes: Any, tags: Sequence[str], percent: Mapping[str, float]) -> None:
    """Writes each language's English name above its share, neighbours moved apart and tied to their places."""
    low, high = axes.get_xlim()
    width = math.log10(high / low)
    places = [math.log10(percent[tag] / low) / width for tag in tags]
    for tag, place in zip(tags, spread(places, _NAME_GAP), strict=True):
        axes.axvline(percent[tag], color=drawing.INK, alpha=0.15, linewidth=0.6, zorder=0)
        axes.annotate(
            languages.load(tag).name,
            (percent[tag], 1.0),
            xycoords=("data", "axes fraction"),
            xytext=(place, 1.05),
            textcoords="axes fraction",
            arrowprops={
                "arrowstyle": "-",
                "color": drawing.INK,
                "alpha": 0.4,
                "linewidth": 0.6,
                "shrinkA": 0,
                "shrinkB": 0,
            },
            rotation=90,
            ha="center",
            va="bottom",
            fontsize=8.5,
        )
    axes.set_xlim(low, high)


def spread(places: Sequence[float], gap: float) -> list[float]:
    """Returns rising places at least ``gap`` apart, crowds moved apart about their middle."""
    crowds: list[list[float]] = []
    for place in places:
        crowds.append([place])
        while len(crowds) > 1 and _span(crowds[-2], gap)[1] + gap > _span(crowds[-1], gap)[0]:
            crowds[-2:] = [crowds[-2] + crowds[-1]]
    return [_span(crowd, gap)[0] + gap * number for crowd in crowds for number in range(len(crowd))]


def _span(crowd: Sequence[float], gap: float) -> tuple[float, float]:
    middle, half = sum(crowd) / len(crowd), gap * (len(crowd) - 1) / 2
    return middle - half, middle + half
