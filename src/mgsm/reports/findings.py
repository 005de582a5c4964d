"""``Report -> text``: what the checks of a source say, as tables, CSV or JSON."""

from __future__ import annotations

from collections import Counter

from mgsm import languages
from mgsm.checks import SEVERITIES, Finding, Report
from mgsm.reports import tables
from mgsm.types import Table

_LONGEST = 40


def render(report: Report, style: str) -> str:
    """Returns a report in one of ``table``, ``md``, ``latex``, ``csv`` and ``json``.

    CSV has the findings alone; JSON has what was looked at beside them.

    Raises:
        UsageError: another style.
    """
    if style == "json":
        return tables.to_json(report)
    if style == "csv":
        names = Finding.__struct_fields__
        return tables.to_csv(report.findings) if report.findings else ",".join(names)
    made = [counts_table(report)]
    return tables.render([findings_table(report), *made] if report.findings else made, style, keep_first=True)


def findings_table(report: Report) -> Table:
    """Returns the findings, one a line, with long spans cut."""
    lines = tuple(
        (
            languages.load(finding.language).name,
            finding.problem,
            finding.severity,
            finding.check,
            finding.part,
            _short(finding.span) or None,
            finding.message,
        )
        for finding in report.findings
    )
    columns = ("Language", "Problem", "Severity", "Check", "Part", "Text", "What was found")
    return Table(title="Findings", columns=columns, rows=lines)


def counts_table(report: Report) -> Table:
    """Returns how many findings of each severity each language has."""
    found = Counter((finding.language, finding.severity) for finding in report.findings)
    lines: tuple[tuple[str | float | int | None, ...], ...] = tuple(
        (languages.load(tag).name, count, *(found[tag, severity] for severity in SEVERITIES))
        for tag, count in report.problems.items()
    )
    notes = (f"source: {report.source}",)
    return Table(title="Findings by language", columns=("Language", "Problems", *SEVERITIES), rows=lines, notes=notes)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
