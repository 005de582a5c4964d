"""A report and its tables in Markdown, with names of models as they are."""

from __future__ import annotations

import re

from mgsm.reports.contents import Report, Section
from mgsm.reports.sheets import Sheet

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&])")


def escape(text: str) -> str:
    """Returns a text that Markdown prints as it is, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def text(report: Report) -> str:
    """Returns the whole report, its figures as links to ``figures/<name>.svg``."""
    parts = [f"# {escape(report.title)}"]
    for section in report.sections:
        parts += _section(section)
    return "\n\n".join(parts)


def table(sheet: Sheet) -> str:
    """Returns one table with its title and notes."""
    columns = sheet.shown()
    model = sheet.model()
    title = sheet.table.title + ("" if model is None else f": {model}")
    lines = [[escape(sheet.table.columns[column]) for column in columns], ["---"] * len(columns)]
    lines += [[_cell(sheet, row, column) for column in columns] for row in range(len(sheet.table.rows))]
    body = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    notes = "\n".join(f"- {escape(note)}" for note in sheet.table.notes)
    return f"### {escape(title)}\n\n{body}" + (f"\n\n{notes}" if notes else "")


def _section(section: Section) -> list[str]:
    parts = [f"## {escape(section.title)}", *map(escape, section.paragraphs)]
    if section.sentences:
        parts.append("\n".join(f"- {escape(sentence)}" for sentence in section.sentences))
    parts += [table(sheet) for sheet in section.sheets]
    for picture in section.pictures:
        parts += [
            f"![{escape(picture.title)}](figures/{picture.name}.svg)",
            f"**{escape(picture.title)}.** {escape(picture.text)}",
        ]
    return parts


def _cell(sheet: Sheet, row: int, column: int) -> str:
    value = sheet.table.rows[row][column]
    if value is None:
        return "-"
    figure, space, rest = escape(str(value)).partition(" ")
    return f"**{figure}**{space}{rest}" if (row, column) in sheet.bold else f"{figure}{space}{rest}"
