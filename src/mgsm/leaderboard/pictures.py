"""The pictures of a board as inline SVG, each with a description and with its figures as a table."""

from __future__ import annotations

from collections.abc import Sequence

from mgsm.leaderboard import svg, view
from mgsm.leaderboard.board import Board, Cell, Column, Entry, Group, Standing
from mgsm.reports.cells import interval, percent
from mgsm.reports.figures import spread
from mgsm.types import Record

DRAWN = 8
"""Models with a colour and a marker of their own; more could not be told apart."""
HEAT_ROWS = 60
WIDTH, HEIGHT = 860.0, 440.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 56.0, 650.0, 70.0, 390.0
_OPEN_TOP = 20.0
"""Where nothing is written above the frame."""
PAIR = ("native-cot", "en-cot")
"""Modes whose difference is the language of the reasoning alone."""
Members = Sequence[tuple[Entry, Standing]]


class Picture(Record, frozen=True, kw_only=True):
    """One picture, or the sentence that says why there is none."""

    id: str
    title: str
    description: str
    drawing: str | None
    """Markup of the ``svg`` element."""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    """The figures, the first cell of each row its name."""


def of_group(board: Board, group: Group, prefix: str) -> list[Picture]:
    """Returns the pictures of one group, the ids of their elements opened by ``prefix``."""
    members = view.standings(board)[group.id]
    columns = [column for column in board.columns if column.language in group.languages]
    return [
        shares(board, members, columns, f"{prefix}-share"),
        against(
            [(entry, standing, entry.parameters) for entry, standing in members],
            f"{prefix}-parameters",
            "Accuracy against parameters",
            "parameters (log scale)",
            "no model of this table says how many parameters it has",
        ),
        against(
            [(entry, standing, standing.means.get("tokens_per_problem")) for entry, standing in members],
            f"{prefix}-tokens",
            "Accuracy against tokens spent",
            "completion tokens a problem, mean over languages (log scale)",
            "no run of this table counted its tokens in every language",
        ),
        heat(members, columns, f"{prefix}-heat"),
    ]


def shares(board: Board, members: Members, columns: Sequence[Column], name: str) -> Picture:
    """Returns accuracy against the languages' shares of the board's corpus, one line a model."""
    title = "Accuracy against share of pretraining data"
    there = sorted(
        (column for column in columns if column.share_percent), key=lambda column: column.share_percent or 0.0
    )
    if not there or not members:
        return _without(name, title, f"no language of this table has a share of {board.corpus} above zero")
    across = svg.Scale(
        *svg.padded([column.share_percent or 0.0 for column in there], log=True), _LEFT, _RIGHT, log=True
    )
    upward = svg.Scale(0.0, 100.0, _BOTTOM, _TOP)
    parts = _frame(across, upward, _TOP, f"share of {board.corpus}, percent (log scale)")
    parts += _guides(there, across)
    ends: list[tuple[float, str, str]] = []
    for place, (entry, standing) in reversed(list(enumerate(members))):
        points = _points(standing, there, across, upward)
        if not points:
            continue
        path = svg.line([(x, y) for _, _, x, y in points], "line")
        if place >= DRAWN:
            parts.append(svg.element("g", path, svg.element("title", svg.text(entry.model)), class_="rest"))
            continue
        marks = [svg.marker(place, x, y, "point", _title(entry.model, column, cell)) for cell, column, x, y in points]
        parts.append(svg.element("g", path, *marks, class_=_series(place)))
        ends.append((points[-1][3], _series(place), _short(entry.model)))
    last = max(across(column.share_percent or 0.0) for column in there)
    parts += svg.side_labels(ends, last, _TOP, _BOTTOM)
    said = (
        f"One line a model: accuracy in percent in {len(there)} languages, from {there[0].name} with the smallest "
        f"share to {there[-1].name} with the largest."
    )
    if len(members) > DRAWN:
        said += f" The {DRAWN} best have markers and names, the other {len(members) - DRAWN} are thin grey lines."
    return Picture(
        id=name,
        title=title,
        description=said,
        drawing=_drawing(name, title, said, parts),
        columns=("Model", *(f"{column.name} ({view.share(column.share_percent)})" for column in there)),
        rows=_table(members, there),
    )


def against(
    found: Sequence[tuple[Entry, Standing, float | None]], name: str, title: str, axis: str, lacking: str
) -> Picture:
    """Returns the macro average against some other figure of each model, on a logarithmic axis."""
    known = [(entry, standing, value) for entry, standing, value in found if value]
    if not known:
        return _without(name, title, lacking)
    across = svg.Scale(*svg.padded([value for _, _, value in known], log=True), _LEFT, WIDTH - 20, log=True)
    upward = svg.Scale(0.0, 100.0, _BOTTOM, _OPEN_TOP)
    parts = _frame(across, upward, _OPEN_TOP, axis)
    places = [(across(value), upward(100 * standing.macro)) for _, standing, value in known]
    for (entry, standing, value), (x, y) in zip(known, places, strict=True):
        if standing.low is not None and standing.high is not None:
            parts.append(svg.line([(x, upward(100 * standing.low)), (x, upward(100 * standing.high))], "whisker"))
        said = f"{entry.model}: {_with_interval(standing)}, {_amount(value)}"
        parts.append(
            svg.marker(_kind(entry), x, y, f"point {_kind_class(entry)}", svg.element("title", svg.text(said)))
        )
    named = [(x, y, _short(entry.model)) for (entry, _, _), (x, y) in zip(known, places, strict=True)]
    placed = svg.free_labels(named, (_LEFT, _OPEN_TOP, WIDTH, _BOTTOM))
    parts += [
        svg.element("text", svg.text(label), x=x, y=y, text_anchor=anchor, class_="name")
        for x, y, anchor, label in filter(None, placed)
    ]
    left_out = len(found) - len(known)
    said = f"One point a model with its 95 % interval; macro average in percent upwards, {axis} to the right."
    said += f" {left_out} without that figure {'is' if left_out == 1 else 'are'} left out." if left_out else ""
    said += " Names that would lie upon others are left out; the table has them." if None in placed else ""
    said += f" {_KINDS}" if len({_kind(entry) for entry, _, _ in known}) > 1 else ""
    return Picture(
        id=name,
        title=title,
        description=said,
        drawing=_drawing(name, title, said, parts),
        columns=("Model", "Macro average", axis.partition(" (")[0].capitalize()),
        rows=tuple((entry.model, _with_interval(standing), _amount(value)) for entry, standing, value in known),
    )


_KINDS = "Filled circles have open weights, squares closed ones, diamonds do not say."


def _kind(entry: Entry) -> int:
    return {True: 0, False: 1, None: 2}[entry.open_weights]


def _kind_class(entry: Entry) -> str:
    return f"c{_kind(entry)}"


def heat(members: Members, columns: Sequence[Column], name: str) -> Picture:
    """Returns the accuracies as shaded cells, the models best first, the languages by share."""
    title = "Heat map"
    if not members or not columns:
        return _without(name, title, "this table has no rows")
    left, top, wide, high = 190.0, 78.0, 56.0, 22.0
    parts = []
    for place, column in enumerate(columns):
        x = left + wide * (place + 0.5)
        turned = f"rotate(-40 {svg.number(x)} {svg.number(top - 8)})"
        parts.append(svg.element("text", svg.text(column.name), x=x - 6, y=top - 8, transform=turned, class_="tick"))
    for row, (entry, standing) in enumerate(members[:HEAT_ROWS]):
        y = top + high * row
        parts.append(
            svg.element(
                "text", svg.text(_short(entry.model, 26)), x=left - 8, y=y + 15, text_anchor="end", class_="name"
            )
        )
        by_language = {cell.language: cell for cell in standing.cells}
        for place, column in enumerate(columns):
            cell = by_language.get(column.language)
            if cell is None:
                continue
            x = left + wide * place
            shade = view.shade(view.tenths(cell.accuracy) or 0)
            box = svg.element("rect", x=x, y=y, width=wide - 1, height=high - 1, class_=f"cell s{shade}")
            figure = svg.element("text", percent(cell.accuracy) or "", x=x + wide / 2, y=y + 15, text_anchor="middle")
            parts.append(svg.element("g", box, figure, _title(entry.model, column, cell), class_="point"))
    said = (
        "Accuracy in percent, one row a model, best macro average first; one column a language, in the order of shares."
    )
    if len(members) > HEAT_ROWS:
        said += f" The {HEAT_ROWS} best of {len(members)}."
    size = (left + wide * len(columns) + 4, top + high * min(len(members), HEAT_ROWS) + 4)
    return Picture(
        id=name,
        title=title,
        description=said,
        drawing=_drawing(name, title, said, parts, size),
        columns=("Model", *(column.name for column in columns)),
        rows=_table(members, columns),
    )


def pair(board: Board, data: str, name: str) -> Picture:
    """Returns reasoning in the language of the question against reasoning in the pivot language, on one data set."""
    title = " against ".join(PAIR)
    found = []
    for entry in board.entries:
        if entry.data != data:
            continue
        modes = {standing.mode: standing for standing in entry.standings}
        if all(mode in modes for mode in PAIR):
            found.append((entry, modes[PAIR[0]], modes[PAIR[1]]))
    if not found:
        return _without(name, title, f"no model was asked in both modes on {data}")
    found.sort(key=lambda trio: (-trio[1].macro, trio[0].id))
    across = svg.Scale(0.0, 100.0, _LEFT, _LEFT + _BOTTOM - _OPEN_TOP)
    upward = svg.Scale(0.0, 100.0, _BOTTOM, _OPEN_TOP)
    parts = _frame(across, upward, _OPEN_TOP, f"accuracy with {PAIR[1]}, percent", f"accuracy with {PAIR[0]}, percent")
    parts.append(svg.line([(across(0), upward(0)), (across(100), upward(100))], "diagonal"))
    columns = {column.language: column for column in board.columns}
    for place, (entry, own, pivot) in reversed(list(enumerate(found[:DRAWN]))):
        others = {cell.language: cell for cell in pivot.cells}
        marks = []
        for cell in own.cells:
            other = others.get(cell.language)
            if other is None or columns[cell.language].pivot:
                continue
            said = f"{entry.model}, {columns[cell.language].name}: {percent(cell.accuracy)} with {PAIR[0]}, "
            said += f"{percent(other.accuracy)} with {PAIR[1]}"
            x, y = across(100 * other.accuracy), upward(100 * cell.accuracy)
            marks.append(svg.marker(place, x, y, "point", svg.element("title", svg.text(said))))
        parts.append(svg.element("g", *marks, class_=_series(place)))
        parts.append(_key(place, entry.model, _LEFT + _BOTTOM - _OPEN_TOP + 40, _OPEN_TOP + 14 + 20 * place))
    said = (
        f"One point a model and language: above the diagonal {PAIR[0]} solves more than {PAIR[1]}. "
        "The pivot language, where both are the same, is left out."
    )
    if len(found) > DRAWN:
        said += f" The {DRAWN} best of {len(found)} models; the table has the averages of all."
    return Picture(
        id=name,
        title=title,
        description=said,
        drawing=_drawing(name, title, said, parts),
        columns=("Model", *(f"Macro average, {mode}" for mode in PAIR)),
        rows=tuple((entry.model, _with_interval(own), _with_interval(pivot)) for entry, own, pivot in found),
    )


def _frame(
    across: svg.Scale, upward: svg.Scale, top: float, x_axis: str, y_axis: str = "accuracy, percent"
) -> list[str]:
    parts = []
    for value in upward.ticks():
        y = upward(value)
        parts.append(svg.line([(across.start, y), (across.end, y)], "grid"))
        parts.append(svg.element("text", f"{value:g}", x=across.start - 8, y=y + 4, text_anchor="end", class_="tick"))
    for value in across.ticks():
        x = across(value)
        parts.append(svg.line([(x, _BOTTOM), (x, _BOTTOM + 5)], "axis"))
        parts.append(svg.element("text", _tick(value), x=x, y=_BOTTOM + 19, text_anchor="middle", class_="tick"))
    parts.append(svg.line([(across.start, _BOTTOM), (across.end, _BOTTOM)], "axis"))
    middle = (across.start + across.end) / 2
    parts.append(svg.element("text", svg.text(x_axis), x=middle, y=_BOTTOM + 40, text_anchor="middle", class_="label"))
    turned = f"rotate(-90 14 {svg.number((top + _BOTTOM) / 2)})"
    parts.append(
        svg.element(
            "text",
            svg.text(y_axis),
            x=14,
            y=(top + _BOTTOM) / 2,
            transform=turned,
            text_anchor="middle",
            class_="label",
        )
    )
    return parts


def _guides(columns: Sequence[Column], across: svg.Scale) -> list[str]:
    """Returns a thin line and the name of each language, names moved apart."""
    places = [across(column.share_percent or 0.0) for column in columns]
    parts = []
    for column, x, at in zip(columns, places, spread(places, svg.LINE), strict=True):
        parts.append(svg.line([(x, _BOTTOM), (x, _TOP), (at, _TOP - 8)], "guide"))
        turned = f"rotate(-60 {svg.number(at)} {svg.number(_TOP - 12)})"
        parts.append(svg.element("text", svg.text(column.name), x=at, y=_TOP - 12, transform=turned, class_="tick"))
    return parts


def _points(
    standing: Standing, columns: Sequence[Column], across: svg.Scale, upward: svg.Scale
) -> list[tuple[Cell, Column, float, float]]:
    cells = {cell.language: cell for cell in standing.cells}
    return [
        (
            cells[column.language],
            column,
            across(column.share_percent or 0.0),
            upward(100 * cells[column.language].accuracy),
        )
        for column in columns
        if column.language in cells
    ]


def _table(members: Members, columns: Sequence[Column]) -> tuple[tuple[str, ...], ...]:
    rows = []
    for entry, standing in members:
        cells = {cell.language: cell for cell in standing.cells}
        figures = [cells.get(column.language) for column in columns]
        rows.append((entry.model, *((percent(cell.accuracy) or "" if cell else "") for cell in figures)))
    return tuple(rows)


def _drawing(
    name: str, title: str, said: str, parts: Sequence[str], size: tuple[float, float] = (WIDTH, HEIGHT)
) -> str:
    named = svg.element("title", svg.text(title), id=f"{name}-title")
    described = svg.element("desc", svg.text(said), id=f"{name}-desc")
    return svg.element(
        "svg",
        named,
        described,
        *parts,
        viewBox=f"0 0 {svg.number(size[0])} {svg.number(size[1])}",
        role="group",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-desc",
    )


def _title(model: str, column: Column, cell: Cell) -> str:
    bounds = interval(cell.low, cell.high)
    share = f", share {view.share(column.share_percent)}" if column.share_percent else ""
    return svg.element("title", svg.text(f"{model}, {column.name}: {percent(cell.accuracy)} {bounds}".rstrip() + share))


def _key(place: int, model: str, x: float, y: float) -> str:
    label = svg.element("text", svg.text(_short(model, 34)), x=x + 12, y=y + 4, class_="name")
    return svg.element("g", svg.marker(place, x, y, "mark"), label, class_=_series(place))


def _series(place: int) -> str:
    return f"series c{place % DRAWN} d{place % 4}"


def _short(model: str, most: int = 24) -> str:
    return model if len(model) <= most else model[: most - 3] + "..."


def _with_interval(standing: Standing) -> str:
    return f"{percent(standing.macro)} {interval(standing.low, standing.high)}".rstrip()


def _amount(value: float) -> str:
    return view.size(int(value)) if value >= 1e5 else f"{value:.4g}"


def _tick(value: float) -> str:
    return view.size(round(value)) if value >= 1e5 else f"{value:g}"


def _without(name: str, title: str, reason: str) -> Picture:
    return Picture(id=name, title=title, description=f"There is no picture: {reason}.", drawing=None)
