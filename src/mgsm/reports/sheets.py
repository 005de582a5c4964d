"""The tables of a written report, each with a name of its own, the cells in bold, and its figures unrounded."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from mgsm import languages
from mgsm.analysis.comparison import Comparison
from mgsm.analysis.summary import Row, Summary
from mgsm.reports import comparison as comparisons
from mgsm.reports import faults, tables, variance
from mgsm.reports.cells import percent
from mgsm.reports.versus import SCOPES, Versus
from mgsm.types import Record, Table

MODEL, LANGUAGE = "Model", "Language"
"""Columns: of models, and of languages' English names."""
_NUMBER = re.compile(r"[<+-]?\d")
_Best = frozenset[tuple[str, str, str]]
_GENERATIONS = (
    "model", "data", "language", "mode", "n", "samples", "no_answer", "no_answer_low", "no_answer_high", "truncated",
    "truncated_low", "truncated_high", "failed", "tokens_per_problem", "maj_at_k", "bleu", "chrf", "overlap_reference",
    "overlap_n", "bleu_signature", "chrf_signature", "language_fidelity",
)  # fmt: skip
_VARIANCE = ("model", "data", "language", "mode", "n", "samples", "variance_between", "variance_within")


class Sheet(Record, frozen=True, kw_only=True):
    """One table of a report."""

    name: str
    """Of its files, without ending."""
    table: Table
    csv: str
    """The same figures unrounded, fractions in [0, 1], with a header."""
    bold: frozenset[tuple[int, int]] = frozenset()
    """Row and column of each cell whose model is shown to be the best."""
    sentences: tuple[str, ...] = ()
    """Columns of running text."""
    one_of_many: bool = False
    """One of several tables of a kind, which a page shows on demand."""

    def model(self) -> str | None:
        """Returns the model that all lines are about, none where there are several or no lines."""
        names = {row[0] for row in self.table.rows} if self.table.columns[0] == MODEL else set()
        return str(names.pop()) if len(names) == 1 else None

    def is_numeric(self, column: int) -> bool:
        """Says whether all that a column has are figures, with or without an interval."""
        values = [str(row[column]) for row in self.table.rows if row[column] is not None]
        return bool(values) and all(_NUMBER.match(value) for value in values)

    def shown(self) -> list[int]:
        """Returns the columns to print: not that of the model where there is only one, and none without a figure."""
        first = int(self.model() is not None)
        whole = range(first, len(self.table.columns))
        return [column for column in whole if any(row[column] is not None for row in self.table.rows)]


def sheets(summary: Summary, versus: Versus, best: _Best, tags: Sequence[str]) -> list[Sheet]:
    """Returns all tables of a report but those of modes, which :func:`of_modes` makes.

    Args:
        summary: of one or more runs.
        versus: the runs against each other.
        best: model, language or average, and mode of what is shown to be the best of its column.
        tags: languages in the order of the columns.
    """
    several = len({row.model for row in summary.rows}) > 1
    said = _said_of_bold(versus, best) if several else ()
    rows = summary.rows
    made = [
        _results(summary, best, tags, said),
        _accuracy(summary, best, said),
        _averages(summary, best, said),
        Sheet(name="generations", table=tables.generations_table(summary), csv=_fields(rows, _GENERATIONS)),
    ]
    if any(row.variance_between is not None for row in rows):
        made.append(Sheet(name="variance", table=variance.variance_table(rows), csv=_fields(rows, _VARIANCE)))
    if not isinstance(summary.errata, msgspec.UnsetType):
        made.append(Sheet(name="errata", table=faults.table(summary.errata), csv=tables.to_csv(summary.errata)))
    if summary.share:
        made.append(Sheet(name="share", table=tables.share_table(summary.share), csv=tables.to_csv(summary.share)))
    return [*made, *_comparisons(versus)]


def of_modes(found: Comparison, model: str, slug: str) -> list[Sheet]:
    """Returns the tables of one run's chains of thought in English against those in each language."""
    title = f"{model}: chains of thought in English (B) against those in the language itself (A)"
    cells, said = comparisons.cells_table(found), comparisons.findings_table(found)
    return [
        Sheet(
            name=f"native-en-{slug}",
            table=msgspec.structs.replace(_without(cells, "Mode"), title=f"{title}, accuracy in percent"),
            csv=tables.to_csv([*found.cells, *found.averages]),
        ),
        Sheet(
            name=f"native-en-{slug}-findings",
            table=msgspec.structs.replace(said, title=f"{title}: what can be said"),
            csv=cells_as_csv(said),
            sentences=(comparisons.FINDING,),
        ),
    ]


def _without(table: Table, name: str) -> Table:
    """Returns a table without a column that says the same in all lines."""
    place = table.columns.index(name)
    columns = tuple(column for column in table.columns if column != name)
    rows = tuple((*row[:place], *row[place + 1 :]) for row in table.rows)
    return msgspec.structs.replace(
        table, columns=columns, rows=rows, notes=tuple(note for note in table.notes if not note.startswith(f"{name}:"))
    )


def _results(summary: Summary, best: _Best, tags: Sequence[str], said: Sequence[str]) -> Sheet:
    """Returns one line a model and mode, one column a language: a paper's table of results."""
    cells = {(row.model, row.mode, row.language): row for row in summary.rows}
    lines: list[tuple[str | None, ...]] = []
    raw: list[list[object]] = []
    bold = set()
    for number, average in enumerate(sorted(summary.averages, key=_by_mode(summary))):
        model, mode = average.model, average.mode
        values: dict[str, float | None] = {scope: getattr(average, scope) for scope in SCOPES}
        for tag in tags:
            row = cells.get((model, mode, tag))
            values[tag] = None if row is None else row.accuracy
        lines.append((model, mode, *map(percent, values.values())))
        raw.append([model, mode, *values.values()])
        bold |= {(number, column) for column, where in enumerate(values, 2) if (model, where, mode) in best}
    names = "languages: " + ", ".join(f"{tag} {languages.load(tag).name}" for tag in tags)
    notes = ("HRL, URL: averages of high-resource and of underrepresented languages, without English", names, *said)
    table = Table(
        title="Accuracy in percent", columns=(MODEL, "Mode", "AVG", "HRL", "URL", *tags), rows=tuple(lines), notes=notes
    )
    return Sheet(
        name="results", table=table, csv=_written(["model", "mode", *SCOPES, *tags], raw), bold=frozenset(bold)
    )


def _by_mode(summary: Summary) -> Callable[[Record], tuple[int, int]]:
    """Returns the order of the lines of results: the modes one after the other, in each all models."""
    modes = list(dict.fromkeys(row.mode for row in summary.averages))
    models = list(dict.fromkeys(row.model for row in summary.averages))
    return lambda row: (modes.index(getattr(row, "mode")), models.index(getattr(row, "model")))  # noqa: B009


def _accuracy(summary: Summary, best: _Best, said: Sequence[str]) -> Sheet:
    table = tables.accuracy_table(summary)
    places = list(dict.fromkeys((row.model, row.language) for row in summary.rows))
    bold = {
        (number, column)
        for number, (model, tag) in enumerate(places)
        for column, mode in enumerate(table.columns)
        if (model, tag, mode) in best
    }
    noted = msgspec.structs.replace(table, notes=(*table.notes, *said))
    return Sheet(name="accuracy", table=noted, csv=tables.to_csv(summary.rows), bold=frozenset(bold))


def _averages(summary: Summary, best: _Best, said: Sequence[str]) -> Sheet:
    table = tables.averages_table(summary)
    bold = {
        (number, column)
        for number, row in enumerate(summary.averages)
        for column, scope in enumerate(SCOPES, 2)
        if (row.model, scope, row.mode) in best
    }
    noted = msgspec.structs.replace(table, notes=(*table.notes, *said))
    return Sheet(name="averages", table=noted, csv=tables.to_csv(summary.averages), bold=frozenset(bold))


def _comparisons(versus: Versus) -> Iterator[Sheet]:
    """Yields the tables of ``mgsm compare`` for each pair of runs."""
    several = len(versus.pairs) > 1
    for number, pair in enumerate(versus.pairs, 1):
        name = f"comparison-{number}" if several else "comparison"
        found = pair.found
        said = comparisons.findings_table(found)
        parts = {name: (comparisons.cells_table(found), tables.to_csv(found.cells))}
        if found.averages:
            parts[f"{name}-averages"] = (comparisons.averages_table(found), tables.to_csv(found.averages))
        parts[f"{name}-findings"] = (said, cells_as_csv(said))
        for key, (table, raw) in parts.items():
            title = f"A: {pair.a}, B: {pair.b}. {table.title}"
            notes = _joint(table.notes, versus) if several else table.notes
            changed = msgspec.structs.replace(table, title=title, notes=notes)
            yield Sheet(name=key, table=changed, csv=raw, sentences=(comparisons.FINDING,), one_of_many=several)


def _joint(notes: Sequence[str], versus: Versus) -> tuple[str, ...]:
    """Returns the notes of one pair's table with what Holm's adjustment is over: all pairs."""
    said = f"p (Holm): adjusted over all {versus.tests} comparisons of {len(versus.pairs)} pairs of runs"
    return tuple(said if note.startswith("p (Holm)") else note for note in notes)


def _said_of_bold(versus: Versus, best: _Best) -> tuple[str, ...]:
    """Returns the sentence on bold figures."""
    if not versus.pairs:
        return ("No figure is in bold: no two of the runs could be compared.",)
    rule = (
        "better than every other model of that language and mode, in a paired test over the same problems with "
        f"p < 0.05 after Holm's adjustment over all {versus.tests} comparisons of a language (averages: a family of "
        "their own)"
    )
    first = f"Bold: {rule}." if best else f"Bold would mean: {rule}. None is."
    return (first,)


def _fields(rows: Sequence[Row], names: Sequence[str]) -> str:
    return _written(names, [[getattr(row, name) for name in names] for row in rows])


def cells_as_csv(table: Table) -> str:
    """Returns the cells of a table as they are printed."""
    return _written(table.columns, table.rows)


def _written(header: Sequence[str], lines: Sequence[Sequence[object]]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(lines)
    return file.getvalue().rstrip("\n")
