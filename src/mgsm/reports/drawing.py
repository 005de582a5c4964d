"""What all figures have in common: colours and markers, fonts, and files whose bytes are the same each time."""

from __future__ import annotations

import io
import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from mgsm.reports import fonts
from mgsm.types import Record

if TYPE_CHECKING:
    from matplotlib.figure import Figure

KINDS = ("svg", "pdf", "png")
INK = "#1f2328"
"""Of text and lines on paper; a page puts its own in its place."""
INCHES_A_LETTER, _INCHES_A_MARKER = 0.078, 0.5
"""Width of a letter on average, and of what stands before a name in a legend."""
_MARKERS = "osD^vPX<>*hpd"
_COLOURS = ("#2f7fc1", "#d55e00", "#008f68", "#b5589a", "#9a7200", "#5b6ee1", "#c0405a", "#7a7a7a")
"""Told apart by the colour-blind (after Okabe and Ito) and at least 3 : 1 on white and on near-black alike."""
_NO_CLOCK: Mapping[str, dict[str, None]] = {
    "svg": {"Date": None, "Creator": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
    "png": {"Software": None},
}
"""What matplotlib would write of itself and of the time."""


class Style(NamedTuple):
    """How one series looks; no two of the first 26 differ by colour alone, and of the first 104 no two look alike."""

    colour: str
    marker: str
    fill: str
    """The colour, or ``none`` for an outline."""


class Picture(Record, frozen=True, kw_only=True):
    """A figure with its words."""

    name: str
    """Of its files, without ending."""
    title: str
    text: str
    """The same for who does not see it: what is drawn, and what stands out."""
    figure: Any
    """A matplotlib ``Figure``."""


def style(index: int) -> Style:
    """Returns the look of the series with this number, from 0."""
    colour, marker = _COLOURS[index % len(_COLOURS)], _MARKERS[index % len(_MARKERS)]
    return Style(colour, marker, colour if index // len(_MARKERS) % 2 == 0 else "none")


@contextmanager
def settings(salt: str = "") -> Iterator[None]:
    """Sets fonts and colours while a figure is made or written; an SVG's ids come from ``salt``."""
    from matplotlib import rc_context, rcdefaults, rcParams

    chosen: Any = {
        "font.family": list(fonts.families()),
        "font.size": 9.5,
        "pdf.fonttype": 42,
        "svg.fonttype": "path",
        # Without a salt an SVG's ids are drawn at random, and no two files are the same.
        "svg.hashsalt": salt,
        "axes.facecolor": "none",
        "axes.spines.top": False,
        "axes.spines.right": False,
        "legend.frameon": False,
    }
    inked = ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color", "grid.color")
    with rc_context():
        # Settings of whoever writes the report must not show in the files.
        rcdefaults()
        rcParams.update(chosen | dict.fromkeys(inked, INK))
        yield


def new_figure(width: float, height: float) -> Figure:
    """Returns an empty figure of so many inches whose parts find their places by themselves."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), layout="constrained")


def save(figure: Figure, folder: Path, name: str, kinds: Sequence[str] = KINDS) -> list[Path]:
    """Writes a figure in each kind of file and returns the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{name}.{kind}" for kind in kinds]
    for path, kind in zip(paths, kinds, strict=True):
        path.write_bytes(rendered(figure, name, kind))
    return paths


def rendered(figure: Figure, name: str, kind: str, *, background: str = "white") -> bytes:
    """Returns a figure as a file of one kind; ``background`` may be ``none``."""
    file = io.BytesIO()
    with settings(name):
        if figure.get_layout_engine() is not None:
            # Laid out once, so that every kind of file has the same places, whichever is written first.
            figure.draw_without_rendering()
            figure.set_layout_engine("none")
        figure.savefig(file, format=kind, dpi=150, metadata=_NO_CLOCK[kind], facecolor=background)
    return file.getvalue()


def slugs(names: Sequence[str]) -> dict[str, str]:
    """Returns each name as part of a file's name: ASCII letters, digits, dots and dashes, no two the same."""
    found: dict[str, str] = {}
    for name in names:
        kept = "".join(letter if letter.isascii() and (letter.isalnum() or letter in "._-") else "-" for letter in name)
        plain = kept.strip(".-") or "model"
        tries = (plain if number == 1 else f"{plain}-{number}" for number in itertools.count(1))
        found[name] = next(one for one in tries if one not in found.values())
    return found


def legend(figure: Figure, handles: Sequence[Any], names: Sequence[str]) -> None:
    """Puts a legend above the axes, its words as they are: no mathematics, none left out."""
    # matplotlib leaves out what begins with an underscore.
    shown = [f" {name}" if name.startswith("_") else name for name in map(fonts.short, names)]
    columns = _columns(figure.get_figwidth(), names)
    made = figure.legend(handles, shown, loc="outside upper left", ncols=columns, handletextpad=0.5, columnspacing=1.6)
    for text in made.get_texts():
        text.set_parse_math(False)


def legend_lines(width: float, names: Sequence[str]) -> int:
    """Returns how many lines a legend takes in a figure of so many inches."""
    return math.ceil(len(names) / _columns(width, names))


def _columns(width: float, names: Sequence[str]) -> int:
    longest = max(len(fonts.short(name)) for name in names)
    return max(1, min(len(names), int(width / (INCHES_A_LETTER * longest + _INCHES_A_MARKER))))
