"""An SVG file as part of a page: its own names, the page's colour, no style that a strict policy would refuse."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

from mgsm.reports.drawing import INK, Picture, rendered

_SVG, _LINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"
_LEFT_OUT = {f"{_SVG}metadata", f"{_SVG}title", f"{_SVG}style"}
_REFERENCE = re.compile(r"url\(#([^)]+)\)")
_LONG_NUMBER = re.compile(r"-?\d+\.\d{3,}")
_JOINS = {"stroke-linejoin": "round", "stroke-linecap": "butt"}
"""What matplotlib's style element says of all lines."""


def inline(picture: Picture) -> str:
    """Returns a figure as an ``svg`` element with title and description, without background.

    Style attributes become attributes of their own, so that a page may forbid them, and what is drawn in ink takes the
    page's colour of text.
    """
    drawn = rendered(picture.figure, picture.name, "svg", background="none")
    root = ElementTree.fromstring(drawn)
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in _LEFT_OUT:
                parent.remove(child)
    wanted = {name for element in root.iter() for name in _referred(element)}
    for element in root.iter():
        _rewrite(element, picture.name, wanted)
    width, height = root.attrib.pop("width"), root.attrib.pop("height")
    root.attrib.pop("version", None)
    root.attrib |= {
        "role": "img",
        "aria-labelledby": f"{picture.name}-title {picture.name}-text",
        "width": f"{_pixels(width):.0f}",
        "height": f"{_pixels(height):.0f}",
    }
    for place, (tag, words) in enumerate((("title", picture.title), ("desc", picture.text))):
        element = ElementTree.Element(f"{_SVG}{tag}", {"id": f"{picture.name}-{'text' if place else 'title'}"})
        element.text = words
        root.insert(place, element)
    ElementTree.register_namespace("", _SVG.strip("{}"))
    return _html(ElementTree.tostring(root, encoding="unicode"))


def _referred(element: ElementTree.Element) -> Iterator[str]:
    """Yields the names that an element refers to."""
    if _LINK in element.attrib:
        yield element.attrib[_LINK].removeprefix("#")
    for value in element.attrib.values():
        yield from _REFERENCE.findall(value)


def _rewrite(element: ElementTree.Element, prefix: str, wanted: set[str]) -> None:
    """Changes an element in place: names begin with the figure's, styles are attributes, ink is the page's."""
    for declaration in element.attrib.pop("style", "").split(";"):
        name, _, value = declaration.partition(":")
        if name.strip():
            element.attrib[name.strip()] = value.strip()
    if element.tag == f"{_SVG}svg":
        element.attrib |= _JOINS
    identity = element.attrib.pop("id", None)
    if identity in wanted:
        element.attrib["id"] = f"{prefix}-{identity}"
    if _LINK in element.attrib:
        element.attrib["href"] = f"#{prefix}-{element.attrib.pop(_LINK).removeprefix('#')}"
    for name, value in element.attrib.items():
        if name in ("d", "x", "y"):
            # A hundredth of a point is below what any screen or printer shows.
            element.attrib[name] = _LONG_NUMBER.sub(lambda found: f"{float(found[0]):.2f}", value)
        elif value == INK:
            element.attrib[name] = "currentColor"
        elif "url(#" in value:
            element.attrib[name] = _REFERENCE.sub(rf"url(#{prefix}-\1)", value)


def _pixels(length: str) -> float:
    """Returns a length that matplotlib gives in points as CSS pixels."""
    return float(length.removesuffix("pt")) * 96 / 72


def _html(text: str) -> str:
    """Returns an element of SVG as HTML has it: names without a namespace."""
    return text.replace(' xmlns="http://www.w3.org/2000/svg"', "", 1)
