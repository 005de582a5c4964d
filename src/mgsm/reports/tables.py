"""``Summary -> Table -> text``: the tables that ``mgsm run`` and ``mgsm report`` print."""

from __future__ import annotations

import csv
import io
from collections.abc import Container, Sequence

import msgspec

from mgsm import languages
from mgsm.analysis import share
from mgsm.analysis.share import ShareResult
from mgsm.analysis.summary import Row, Summary
from mgsm.errors import unknown
from mgsm.reports import faults, variance
from mgsm.reports.cells import interval, percent
from mgsm.stats.bootstrap import FEWEST_FOR_INTERVAL
from mgsm.types import Record, Table

_RESAMPLED = {
    "problems": "95 % intervals resample problems: what other problems in these languages would move",
    "languages": "95 % intervals resample languages: what other languages would move",
}
TEMPLATES = (
    "intervals are about other numbers in the bundled templates, not about other templates, and take problems of one "
    "template as independent"
)
"""What the bundled problems stand for."""
FEW_PROBLEMS = f"intervals of fewer than {FEWEST_FOR_INTERVAL} problems are too narrow to trust"
_STYLES = {"table": "simple", "md": "pipe", "latex": "latex_booktabs"}


def tables(summary: Summary) -> list[Table]:
    """Returns accuracy by language and mode, averages, what the generations were like, and the share analysis."""
    made = [accuracy_table(summary), averages_table(summary), generations_table(summary)]
    if any(row.variance_between is not None for row in summary.rows):
        made.append(variance.variance_table(summary.rows))
    if not isinstance(summary.errata, msgspec.UnsetType):
        made.append(faults.table(summary.errata))
    return [*made, share_table(summary.share)] if summary.share else made


def accuracy_table(summary: Summary) -> Table:
    """Returns one line a model and language, one column a mode: percent with its 95 % interval."""
    modes = list(dict.fromkeys(row.mode for row in summary.rows))
    cells = {(row.model, row.language, row.mode): row for row in summary.rows}
    lines: list[tuple[str | float | int | None, ...]] = []
    for model, tag in dict.fromkeys((row.model, row.language) for row in summary.rows):
        some = next(row for row in summary.rows if (row.model, row.language) == (model, tag))
        found = [cells.get((model, tag, mode)) for mode in modes]
        share = None if some.share_percent is None else f"{some.share_percent:g}"
        lines.append((model, languages.load(tag).name, some.script, share, some.n, *map(_accuracy, found)))
    columns = ("Model", "Language", "Script", "Share %", "n", *modes)
    said = [f"signature: {line}" for line in summary.signature.split("\n")]
    if any(row.data.startswith("symbolic") for row in summary.rows):
        said.append(TEMPLATES)
    said += _few_sampled(summary)
    title = "Accuracy in percent [95 % interval]"
    return Table(title=title, columns=columns, rows=tuple(lines), notes=tuple(said))


def averages_table(summary: Summary) -> Table:
    """Returns the averages over languages of each model and mode, in percent."""
    rows = tuple(
        (
            row.model,
            row.mode,
            f"{percent(row.macro)} {interval(row.ci_low, row.ci_high)}",
            percent(row.high_resource),
            percent(row.underrepresented),
            f"{percent(row.worst)} ({languages.load(row.worst_language).name})",
        )
        for row in summary.averages
    )
    columns = ("Model", "Mode", "Macro average", "High-resource", "Underrepresented", "Worst language")
    notes = ["intervals resample problems, each with all its languages; the two groups leave English out"]
    if any(n < FEWEST_FOR_INTERVAL for n in _problems(summary).values()):
        notes.append(FEW_PROBLEMS)
    return Table(title="Averages over languages", columns=columns, rows=rows, notes=tuple(notes))


def generations_table(summary: Summary) -> Table:
    """Returns what became of the generations: no answer, cut off, failed, length, overlap with the reference."""
    rows = tuple(
        (
            row.model,
            languages.load(row.language).name,
            row.mode,
            _rate(row.no_answer, row.no_answer_low, row.no_answer_high),
            _rate(row.truncated, row.truncated_low, row.truncated_high),
            percent(row.failed),
            percent(row.language_fidelity),
            _decimal(row.tokens_per_problem),
            percent(row.maj_at_k),
            _decimal(row.bleu),
            _decimal(row.chrf),
            row.overlap_reference,
        )
        for row in summary.rows
    )
    columns = ("Model", "Language", "Mode", "No answer %", "Cut off %", "Failed %", "In language %", "Tokens", "maj@k",
               "BLEU", "chrF++", "Compared with")  # fmt: skip
    signed = {text for row in summary.rows for text in (row.bleu_signature, row.chrf_signature) if text}
    notes = [*(f"sacrebleu: {text}" for text in sorted(signed)), *_few_sampled(summary)]
    return Table(title="What the generations were like", columns=columns, rows=rows, notes=tuple(notes))


def share_table(results: Sequence[ShareResult]) -> Table:
    """Returns how accuracy goes with the share of pretraining data, with the notes of each corpus."""
    rows = tuple(
        (
            result.model,
            result.mode,
            result.corpus,
            result.n_languages,
            _with_interval(result.spearman, result.spearman_low, result.spearman_high, 3),
            _with_interval(result.pearson_log10, result.pearson_low, result.pearson_high, 3),
            _with_interval(result.points_per_decade, result.points_low, result.points_high, 1),
        )
        for result in results
    )
    columns = ("Model", "Mode", "Corpus", "Languages", "Spearman", "Pearson log10", "Points per tenfold")
    said = [
        "shares are those of the corpus named, whatever the model was trained on",
        *dict.fromkeys(_RESAMPLED[result.resampled] for result in results),
        *(note for corpus in dict.fromkeys(result.corpus for result in results) for note in share.notes(corpus)),
    ]
    return Table(title="Accuracy against share of pretraining data", columns=columns, rows=rows, notes=tuple(said))


def render(made: Sequence[Table], style: str, *, keep_first: bool = False, sentences: Container[str] = ()) -> str:
    """Returns tables as text in one of ``table``, ``md`` and ``latex``.

    The first column, the model, is left out where it says the same in all rows, unless it is to be kept. LaTeX breaks
    the lines of the columns named in ``sentences``, which share the width of the text.

    Raises:
        UsageError: another style.
    """
    from tabulate import tabulate

    if style not in _STYLES:
        raise unknown("table format", style, _STYLES)
    parts = []
    for table in made:
        varying = [i for i, _ in enumerate(table.columns) if i or keep_first or len({row[0] for row in table.rows}) > 1]
        columns = [table.columns[i] for i in varying]
        rows = [[row[i] for i in varying] for row in table.rows]
        body = tabulate(rows, headers=columns, tablefmt=_STYLES[style], missingval="-", disable_numparse=True)
        if style == "latex":
            body = _broken(body, [name in sentences for name in columns])
        parts.append(_framed(table, body, style))
    return "\n\n".join(parts)


def to_csv(rows: Sequence[Record]) -> str:
    """Returns records as CSV with a header, fractions unrounded, nothing where a figure does not apply."""
    file = io.StringIO()
    writer = csv.DictWriter(file, fieldnames=rows[0].__struct_fields__ if rows else (), lineterminator="\n")
    writer.writeheader()
    writer.writerows(msgspec.to_builtins(row) for row in rows)
    return file.getvalue().rstrip("\n")


def to_json(value: object) -> str:
    """Returns a record or a list of records as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1).decode()


def _broken(body: str, wide: Sequence[bool]) -> str:
    """Returns a LaTeX table whose wide columns break their lines; together they have 95 % of the text's width."""
    if not any(wide):
        return body
    width = f"p{{{0.95 / sum(wide):.2f}\\linewidth}}"
    plain = "\\begin{tabular}{" + "l" * len(wide) + "}"
    return body.replace(plain, "\\begin{tabular}{" + "".join(width if one else "l" for one in wide) + "}", 1)


def _framed(table: Table, body: str, style: str) -> str:
    match style:
        case "md":
            said = "\n".join(f"- {note}" for note in table.notes)
            return f"### {table.title}\n\n{body}" + (f"\n\n{said}" if said else "")
        case "latex":
            said = "\n".join(f"% {note}" for note in table.notes)
            title = table.title.replace("%", r"\%")
            return f"% {table.title}\n{said}\n\\begin{{table}}\n\\caption{{{title}}}\n{body}\n\\end{{table}}"
        case _:
            said = "\n".join(f"  {note}" for note in table.notes)
            return f"{table.title}\n\n{body}" + (f"\n\n{said}" if said else "")


def _problems(summary: Summary) -> dict[tuple[str, str], int]:
    """Returns how many problems an average is over, by model and mode."""
    found: dict[tuple[str, str], int] = {}
    for row in summary.rows:
        found[row.model, row.mode] = max(row.n, found.get((row.model, row.mode), 0))
    return found


def _few_sampled(summary: Summary) -> list[str]:
    """Returns what to know of intervals over several samples of few problems, where there are any."""
    few = any(row.samples > 1 and row.n < FEWEST_FOR_INTERVAL for row in summary.rows)
    return [f"several samples: {FEW_PROBLEMS}"] if few else []


def _accuracy(row: Row | None) -> str | None:
    return None if row is None else _rate(row.accuracy, row.ci_low, row.ci_high)


def _rate(value: float | None, low: float | None, high: float | None) -> str | None:
    return None if value is None else f"{percent(value)} {interval(low, high)}"


def _decimal(value: float | None) -> str | None:
    return None if value is None else f"{value:.1f}"


def _with_interval(value: float | None, low: float | None, high: float | None, digits: int) -> str | None:
    if value is None:
        return None
    return f"{value:.{digits}f}" + ("" if low is None or high is None else f" [{low:.{digits}f}, {high:.{digits}f}]")
