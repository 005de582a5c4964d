"""A report as one HTML file: no script, nothing from outside, a policy that allows no more than it has."""

from __future__ import annotations

from typing import Any

from mgsm import languages, resources
from mgsm.reports import fonts, web
from mgsm.reports.contents import Report, Section
from mgsm.reports.inline_svg import inline
from mgsm.reports.sheets import LANGUAGE, Sheet
from mgsm.types import Record

_TEMPLATE, _STYLE = "report.html", "report.css"


class Cell(Record, frozen=True, kw_only=True):
    """One cell of a table on a page."""

    figure: str
    rest: str
    """What stands behind the figure: its interval."""
    is_best: bool
    tag: str | None = None
    """Of the language that the cell names."""
    autonym: str | None = None
    """Its own name, where that is another."""


def html(report: Report) -> str:
    """Returns the page."""
    style = fonts.face_rule() + "\n" + resources.data("report", _STYLE).read_text(encoding="utf-8")
    template = web.environment("report").get_template(_TEMPLATE)
    return template.render(
        report=report,
        language=languages.pivot().tag,
        style=style,
        policy=policy(style),
        cells=cells,
        inline=inline,
        single=single,
    )


def policy(style: str) -> str:
    """Returns the Content-Security-Policy of a page that has this style sheet, its fonts in it, and nothing else."""
    allowed = web.source_sum(style)
    return f"default-src 'none'; style-src {allowed}; font-src data:; base-uri 'none'; form-action 'none'"


def single(section: Section) -> list[Sheet]:
    """Returns the tables of a section that stand on the page at once; the others are folded."""
    return [sheet for sheet in section.sheets if not sheet.one_of_many]


def cells(sheet: Sheet) -> list[list[Cell]]:
    """Returns the lines of a table, the columns that it shows."""
    tags = {languages.load(tag).name: tag for tag in languages.known()}
    shown = sheet.shown()
    return [
        [_cell(sheet, number, column, row[column], tags) for column in shown]
        for number, row in enumerate(sheet.table.rows)
    ]


def _cell(sheet: Sheet, row: int, column: int, value: Any, tags: dict[str, str]) -> Cell:
    text = "\u2013" if value is None else str(value)
    is_best = (row, column) in sheet.bold
    figure, space, rest = text.partition(" ") if is_best else (text, "", "")
    tag = tags.get(text) if sheet.table.columns[column] == LANGUAGE else None
    own = languages.load(tag).autonym if tag else None
    return Cell(
        figure=figure,
        rest=space + rest,
        is_best=is_best,
        tag=tag,
        autonym=None if own == text else own,
    )
