"""``Board -> leaderboard.json, .csv, .md, .tex``: the same figures for programs, spreadsheets and papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from mgsm.leaderboard import view
from mgsm.leaderboard.board import Board, Column, Entry, Group, Standing
from mgsm.reports import latex as as_latex
from mgsm.reports import markdown as as_markdown
from mgsm.reports import tables
from mgsm.reports.cells import interval, percent
from mgsm.reports.sheets import Sheet
from mgsm.types import Record, Table

STEM = "leaderboard"
NOT_RANKED = "not ranked"
_EN_DASH = "\u2013"
_MACRO = "Macro average"
_COLUMNS = (
    "Rank", "Model", "Parameters", "Provenance", _MACRO, "High-resource", "Underrepresented", "Worst language",
)  # fmt: skip
_SHORT = {_MACRO: "AVG", "High-resource": "HRL", "Underrepresented": "URL", "Worst language": "Worst"}
_DIGITS = 12
"""Hexadecimal digits of a checksum that are shown."""
_AVERAGES = ("macro", "high_resource", "underrepresented", "worst")
_FORMULA = tuple("=+-@\t\r")
"""Characters that make a spreadsheet take a cell for a formula."""


class TidyRow(Record, frozen=True, kw_only=True):
    """One line of ``leaderboard.csv``: an entry in one mode, in one language or on average; empty is unknown."""

    entry: str
    model: str
    provenance: str
    source: str
    data: str
    data_checksum: str | None
    mode: str
    group: str
    scope: str
    """``language``, or the average: ``macro``, ``high_resource``, ``underrepresented``, ``worst``."""
    language: str | None
    """Tag; of ``worst`` the language that is it; none for the other averages."""
    n: int | None
    """Problems asked; none for an average."""
    accuracy: float
    low: float | None
    high: float | None
    maj_at_k: float | None = None
    chrf: float | None = None
    language_fidelity: float | None = None
    no_answer: float | None = None
    truncated: float | None = None
    failed: float | None = None
    tokens_per_problem: float | None = None
    best_rank: int | None = None
    worst_rank: int | None = None
    """Of ``macro`` only."""
    samples: int
    parameters: int | None
    open_weights: bool | None
    date: str | None
    url: str | None
    signature: str | None


def write(board: Board, output: Path) -> Iterator[Path]:
    """Writes ``leaderboard.{json,csv,md,tex}`` into a folder and yields each path."""
    output.mkdir(parents=True, exist_ok=True)
    texts = {
        f"{STEM}.json": tables.to_json(board),
        f"{STEM}.csv": tables.to_csv([_inert(row) for row in tidy(board)]),
        f"{STEM}.md": markdown(board),
        f"{STEM}.tex": latex(board),
    }
    for name, text in texts.items():
        path = output / name
        path.write_bytes(f"{text}\n".encode())
        yield path


def tidy(board: Board) -> list[TidyRow]:
    """Returns the rows of ``leaderboard.csv``: of each entry and mode the languages, then the averages."""
    return [
        row
        for entry in board.entries
        for standing in entry.standings
        for row in (*_languages(entry, standing), *_averages(entry, standing))
    ]


def markdown(board: Board) -> str:
    """Returns one table a group; what a model is called is text there and nothing else."""
    sheets = (sheet(board, group) for group in board.groups)
    return "\n\n".join([f"# {as_markdown.escape(board.title)}", *map(as_markdown.table, sheets)])


def latex(board: Board) -> str:
    """Returns one table a group, with tags over the columns of languages: a page has no room for their names."""
    sheets = [sheet(board, group, tags=True) for group in board.groups]
    needs = f"% {as_latex.escape(board.title)}: needs booktabs, graphicx and longtable"
    return "\n\n".join([needs, *map(as_latex.table, sheets)])


def sheet(board: Board, group: Group, *, tags: bool = False) -> Sheet:
    """Returns the table of a group, best first; bold is the macro average that the tests show to be the best.

    ``tags`` puts abbreviations over the columns, and what they mean into a note.
    """
    columns = [column for column in view.ordered(board.columns) if column.language in group.languages]
    members = view.standings(board)[group.id]
    first = [row for row, (_, standing) in enumerate(members) if standing.best_rank == standing.worst_rank == 1]
    heads = [_SHORT.get(head, head) for head in _COLUMNS] if tags else list(_COLUMNS)
    notes = list(_notes(group, any(entry.provenance != "published" for entry, _ in members)))
    if tags:
        notes.append("; ".join(f"{short}: {head.lower()}" for head, short in _SHORT.items()))
        notes.append("languages: " + ", ".join(f"{column.language} {column.name}" for column in columns))
    table = Table(
        title=_title(group),
        columns=(*heads, *(column.language if tags else column.name for column in columns)),
        rows=tuple(_line(entry, standing, columns) for entry, standing in members),
        notes=tuple(notes),
    )
    bold = frozenset((row, _COLUMNS.index(_MACRO)) for row in first)
    return Sheet(name=f"{STEM}-{group.id}", table=table, csv="", bold=bold)


def _languages(entry: Entry, standing: Standing) -> Iterator[TidyRow]:
    for cell in standing.cells:
        yield _tidy(entry, standing, scope="language", **msgspec.structs.asdict(cell))


def _averages(entry: Entry, standing: Standing) -> Iterator[TidyRow]:
    for scope in _AVERAGES:
        value = getattr(standing, scope)
        if value is None:
            continue
        whole = scope == "macro"
        ranks = {"best_rank": standing.best_rank, "worst_rank": standing.worst_rank} if whole else {}
        yield _tidy(
            entry,
            standing,
            scope=scope,
            language=standing.worst_language if scope == "worst" else None,
            n=None,
            accuracy=value,
            low=standing.low if whole else None,
            high=standing.high if whole else None,
            **(standing.means if whole else {}),
            **ranks,
        )


def _tidy(entry: Entry, standing: Standing, **figures: Any) -> TidyRow:
    return TidyRow(
        entry=entry.id,
        model=entry.model,
        provenance=entry.provenance,
        source=entry.source,
        data=entry.data,
        data_checksum=entry.data_checksum,
        mode=standing.mode,
        group=standing.group,
        samples=entry.samples,
        parameters=entry.parameters,
        open_weights=entry.open_weights,
        date=entry.date,
        url=entry.url,
        signature=entry.signature,
        **figures,
    )


def _inert(row: TidyRow) -> TidyRow:
    """Returns a row whose texts no spreadsheet takes for a formula; others may have chosen them."""
    texts = {
        name: f"'{value}"
        for name, value in msgspec.structs.asdict(row).items()
        if isinstance(value, str) and value.startswith(_FORMULA)
    }
    return msgspec.structs.replace(row, **texts)


def _title(group: Group) -> str:
    checksum = f" (checksum {group.data_checksum[:_DIGITS]})" if group.data_checksum else ""
    return f"{group.mode} on {group.data}{checksum}, {view.asked(group)}"


def _notes(group: Group, has_problems: bool) -> list[str]:
    notes = [group.protocol]
    if not has_problems:
        return [*notes, "percent; not ranked, because single problems are not known"]
    notes.append("percent, with the 95 % interval of the macro average, which resamples problems")
    if group.ranked:
        return [*notes, "rank: a range where a paired test over all pairs of the group shows no difference"]
    return [*notes, "not ranked: nothing else here has the same problems and protocol"]


def _line(entry: Entry, standing: Standing, columns: Sequence[Column]) -> tuple[str | None, ...]:
    names = {column.language: column.name for column in columns}
    cells = {cell.language: cell for cell in standing.cells}
    return (
        view.rank(standing.best_rank, standing.worst_rank).replace(_EN_DASH, "-") or NOT_RANKED,
        entry.model,
        view.size(entry.parameters) or None,
        f"{view.PROVENANCE[entry.provenance]} ({entry.source})",
        f"{percent(standing.macro)} {interval(standing.low, standing.high)}".strip(),
        percent(standing.high_resource),
        percent(standing.underrepresented),
        f"{percent(standing.worst)} ({names[standing.worst_language]})",
        *(percent(cells[column.language].accuracy) if column.language in cells else None for column in columns),
    )
