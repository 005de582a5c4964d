"""How a problem stands in the terminal: alone, or in two columns with another language or run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from mgsm.cli._read import Item
    from mgsm.reports.columns import Line

OPEN, CLOSE = "\u27e6", "\u27e7"
_NOTHING = "(nothing there: not asked, or it failed)"


def alone(item: Item) -> Iterator[str]:
    """Yields the lines of one problem: question, generation with the answer marked, gold answer, verdict."""
    from mgsm.reports.columns import visible

    generation, answer = item.generation, item.answer
    yield click.style(visible(name(item)), bold=True)
    yield visible(item.asked)
    if generation.translation and generation.translation != item.problem.question:
        yield visible(f"translation: {generation.translation}")
    text, start, end = visible(generation.text), answer.start, answer.end
    if start is not None and end is not None:
        text = f"{text[:start]}{OPEN}{click.style(text[start:end], reverse=True)}{CLOSE}{text[end:]}"
    yield "> " + text.strip()
    yield visible(item.verdict)
    yield ""


def pair(titles: tuple[str, str], items: tuple[Item, Item | None], cells: int, *, question: bool) -> Iterator[str]:
    """Yields the lines of two generations beside each other.

    Args:
        titles: what stands above each.
        items: the generations; there may be none on the right.
        cells: width of a column.
        question: whether each has its own question, which then stands above it.
    """
    from mgsm.reports.columns import visible, wrap

    left = items[0]
    if not question:
        yield click.style(visible(name(left)), bold=True)
        for line in wrap(left.asked, 2 * cells + 3):
            yield _painted(line)
    yield from _row([wrap(title, cells) for title in titles], cells, lambda text: click.style(text, bold=True))
    if question:
        asked = [wrap(item.asked if item else _NOTHING, cells) for item in items]
        yield from _row(asked, cells)
    if any(_translated(item) for item in items):
        yield from _row([wrap(_translated(item), cells) for item in items], cells)
    yield from _row([_rule(cells), _rule(cells)], cells)
    yield from _row([_generation(item, cells, question) for item in items], cells)
    yield from _row([wrap(item.verdict if item else "", cells) for item in items], cells)
    yield ""


def name(item: Item) -> str:
    """Returns what names a generation."""
    one = item.generation
    return f"{one.problem}, {one.language}, {one.mode}, {one.sample}"


def _translated(item: Item | None) -> str:
    if item is None or not item.generation.translation or item.generation.translation == item.problem.question:
        return ""
    return f"translation: {item.generation.translation}"


def _generation(item: Item | None, cells: int, question: bool) -> list[Line]:
    """Returns the lines of a generation, its answer marked, without the empty lines around it."""
    from mgsm.reports.columns import wrap

    if item is None:
        return wrap("" if question else _NOTHING, cells)
    text, start, end = item.generation.text, item.answer.start, item.answer.end
    if start is not None and end is not None:
        # The brackets are part of the text, so that a marked answer breaks over lines as any other.
        text, end = f"{text[:start]}{OPEN}{text[start:end]}{CLOSE}{text[end:]}", end + 2
    lines = wrap(text, cells, start, end)
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _rule(cells: int) -> list[Line]:
    from mgsm.reports.columns import Piece

    return [[Piece("\u2500" * cells, False)]]


def _row(
    columns: Sequence[Sequence[Line]], cells: int, styled: Callable[[str], str] = lambda text: text
) -> Iterator[str]:
    from mgsm.reports.columns import beside

    for line in beside(columns[0], columns[1], cells):
        yield styled(_painted(line)).rstrip()


def _painted(line: Iterable[tuple[str, bool]]) -> str:
    return "".join(click.style(text, reverse=True) if marked else text for text, marked in line)
