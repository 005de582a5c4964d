"""Drawings as text: elements, axes and labels that do not lie upon each other. No style attribute, only classes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape

from mgsm.reports.figures import spread

MARKERS = ("circle", "square", "diamond", "up", "down", "cross", "plus", "ring")
"""Shapes that can be told apart without colour, in the order in which they are given out."""
CHARACTER = 6.4
"""Width of a character of a label in the drawing's units, generously."""
_FEWEST_TICKS = 3
LINE = 14.0
"""Height of a label."""


def element(name: str, *children: str, **attributes: str | float | None) -> str:
    """Returns an element; a trailing underscore of an attribute's name falls, an inner one becomes a dash.

    Args:
        name: tag.
        children: markup, as other calls made it; text goes through :func:`text` first.
        attributes: strings are escaped, numbers rounded to tenths; none is left out.
    """
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_attribute(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{said}>{''.join(children)}</{name}>" if children else f"<{name}{said}/>"


def text(said: str) -> str:
    """Returns text as markup."""
    return escape(said, quote=False)


def number(value: float) -> str:
    """Returns a coordinate, rounded to tenths."""
    return f"{round(value, 1) + 0:g}"


def line(points: Sequence[tuple[float, float]], class_: str) -> str:
    """Returns a path through points."""
    way = "L".join(f"{number(x)} {number(y)}" for x, y in points)
    return element("path", d=f"M{way}", class_=class_)


def marker(kind: int, x: float, y: float, class_: str, *children: str, r: float = 4.0) -> str:
    """Returns the marker of one series, with its name or its figures as a title among the children."""
    shape = MARKERS[kind % len(MARKERS)]
    if shape in ("circle", "ring"):
        hollow = " hollow" if shape == "ring" else ""
        return element("circle", *children, cx=x, cy=y, r=r, class_=class_ + hollow)
    ways: dict[str, list[tuple[float, float]]] = {
        "square": [(-1, -1), (1, -1), (1, 1), (-1, 1)],
        "diamond": [(0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)],
        "up": [(0, -1.3), (1.25, 1), (-1.25, 1)],
        "down": [(0, 1.3), (1.25, -1), (-1.25, -1)],
    }
    if shape in ways:
        way = "L".join(f"{number(x + dx * 0.9 * r)} {number(y + dy * 0.9 * r)}" for dx, dy in ways[shape])
        return element("path", *children, d=f"M{way}Z", class_=class_)
    reach = r * (0.9 if shape == "cross" else 1.2)
    slant = reach if shape == "cross" else 0.0
    way = f"M{number(x - reach)} {number(y - slant)}L{number(x + reach)} {number(y + slant)}"
    way += f"M{number(x + slant)} {number(y - reach)}L{number(x - slant)} {number(y + reach)}"
    return element("path", *children, d=way, class_=f"{class_} stroke")


class Scale:
    """Maps values of an axis to places of the drawing."""

    def __init__(self, low: float, high: float, start: float, end: float, *, log: bool = False) -> None:
        self.log, self.start, self.end = log, start, end
        self.low, self.high = (math.log10(low), math.log10(high)) if log else (low, high)

    def __call__(self, value: float) -> float:
        """Returns the place of a value."""
        at = math.log10(value) if self.log else value
        span = self.high - self.low
        return self.start + (self.end - self.start) * ((at - self.low) / span if span else 0.5)

    def ticks(self) -> list[float]:
        """Returns round values on the axis: a handful, on a logarithmic axis at least three where it can be."""
        if not self.log:
            step = _round_step((self.high - self.low) / 5)
            first = math.ceil(self.low / step - 1e-9)
            return [step * n for n in range(first, math.floor(self.high / step + 1e-9) + 1)]
        powers = range(math.floor(self.low) - 1, math.ceil(self.high) + 1)
        values: list[float] = []
        for factors in ((1,), (1, 3), (1, 2, 5), (1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9)):
            values = [factor * 10.0**power for power in powers for factor in factors]
            values = [value for value in values if self.low - 1e-9 <= math.log10(value) <= self.high + 1e-9]
            if len(values) >= _FEWEST_TICKS:
                break
        return values


def padded(values: Iterable[float], *, log: bool) -> tuple[float, float]:
    """Returns the ends of an axis with a little room beyond the values."""
    found = list(values)
    low, high = min(found), max(found)
    if log:
        room = max(0.08 * math.log10(high / low), 0.15)
        return low / 10**room, high * 10**room
    room = max(0.06 * (high - low), 1.0)
    return max(0.0, low - room), high + room


def side_labels(named: Sequence[tuple[float, str, str]], x: float, top: float, bottom: float) -> list[str]:
    """Returns labels beside the ends of lines, moved apart and tied to where they belong.

    Args:
        named: height of the end, class and text of each label.
        x: right end of the lines.
        top: highest place for a label.
        bottom: lowest place.
    """
    ordered = sorted(named)
    places = spread([height for height, _, _ in ordered], LINE)
    # A crowd at an edge is pushed back inside as a whole.
    for index in range(len(places) - 1, -1, -1):
        limit = bottom if index == len(places) - 1 else places[index + 1] - LINE
        places[index] = min(places[index], limit)
    for index, place in enumerate(places):
        limit = top if index == 0 else places[index - 1] + LINE
        places[index] = max(place, limit)
    made = []
    for (height, class_, said), place in zip(ordered, places, strict=True):
        made.append(line([(x + 4, height), (x + 16, place)], f"tie {class_}"))
        made.append(element("text", text(said), x=x + 20, y=place + 4, class_=f"name {class_}"))
    return made


Box = tuple[float, float, float, float]


def free_labels(points: Sequence[tuple[float, float, str]], frame: Box) -> list[tuple[float, float, str, str] | None]:
    """Returns a place beside each point for its label, none where every place near it is taken.

    Args:
        points: place and label of each, the most important first.
        frame: left, top, right and bottom of what may be written on.

    Returns:
        Place of the text, its anchor and the label, in the order given.
    """
    taken: list[Box] = [(x - 5, y - 5, x + 5, y + 5) for x, y, _ in points]
    made: list[tuple[float, float, str, str] | None] = []
    for index, (x, y, said) in enumerate(points):
        width = CHARACTER * len(said)
        tries = [
            (x + 8, y + 4, "start", x + 8),
            (x - 8, y + 4, "end", x - 8 - width),
            (x, y - 9, "middle", x - width / 2),
            (x, y + 17, "middle", x - width / 2),
        ]
        found = None
        for place, base, anchor, left in tries:
            box = (left, base - 11, left + width, base + 3)
            inside = box[0] >= frame[0] and box[1] >= frame[1] and box[2] <= frame[2] and box[3] <= frame[3]
            others = (other for number, other in enumerate(taken) if number != index)
            if inside and not any(_meet(box, other) for other in others):
                found = (place, base, anchor, said)
                taken.append(box)
                break
        made.append(found)
    return made


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _round_step(least: float) -> float:
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= least * (1 - 1e-9))


def _attribute(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else number(value)
