"""``folder of submissions -> Report``: every check, each a small function with its reason beside it.

What a submission says of itself is made again from its generations and never believed. Nothing of it is executed and
nothing is written to it; what passes can be written elsewhere as run folders scored anew, from which a board is built.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from mgsm import pipeline, store
from mgsm.errors import DataError
from mgsm.leaderboard import claims, copies, intake, known, plausibility
from mgsm.leaderboard.submission import SEVERITIES, Finding, Report, Submission
from mgsm.reports import tables
from mgsm.types import Table

Check = Callable[[Submission], Iterator[Finding]]
CHECKS: tuple[Check, ...] = (
    claims.signed_again,
    claims.consistent,
    claims.complete,
    claims.answered_again,
    claims.prompted,
    known.summed,
    known.genuine,
    copies.within,
    plausibility.reasoned,
    plausibility.counted,
    plausibility.torn,
)
_KEPT = ("manifest.json", store.GENERATIONS, store.FAILURES, store.TRANSLATIONS, store.PROMPTS)
"""Of a run that is accepted; answers and scores are made again."""


def check(root: Path, now: datetime, accepted: Path | None = None) -> Report:
    """Returns what is wrong with the submissions in a folder.

    Args:
        root: folder of submissions, or one submission.
        now: with a time zone; nothing can be dated later.
        accepted: new or empty folder, which gets a scored run folder for each submission without an error.

    Raises:
        DataError: no submissions there, or the folder for accepted ones is not empty.
    """
    if accepted is not None and accepted.exists() and (not accepted.is_dir() or any(accepted.iterdir())):
        raise DataError(f"{accepted}: not an empty folder; choose another --accepted")
    found: list[Finding] = []
    read: list[Submission] = []
    places = intake.find(root)
    with tempfile.TemporaryDirectory() as scratch:
        for number, (name, folder) in enumerate(places):
            try:
                submission, faults = intake.read(name, folder, Path(scratch, str(number)))
            except intake.Refused as refused:
                found += refused.findings
                continue
            read.append(submission)
            found += faults
            found += [finding for one in CHECKS for finding in one(submission)]
            found += claims.dated(submission, now)
        found += copies.between(read)
        wrong = {finding.submission for finding in found if finding.severity == "error"}
        good = [submission for submission in read if submission.name not in wrong]
        for submission in good if accepted is not None else ():
            _keep(submission, Path(accepted or "", _folder(submission.name)))
    names = [name for name, _ in places]
    found.sort(key=lambda finding: (finding.submission, SEVERITIES.index(finding.severity)))
    return Report(
        submissions=tuple(map(intake.printed, names)),
        accepted=tuple(submission.name for submission in good),
        findings=tuple(found),
    )


def _folder(name: str) -> str:
    """Returns one name for a path of names; two paths never have the same."""
    return re.sub(r"[^A-Za-z0-9._-]", lambda match: f"~{ord(match[0]):02x}", name.replace("/", "__"))


def _keep(submission: Submission, target: Path) -> None:
    """Writes what a board needs of a run, scored by this version."""
    target.mkdir(parents=True)
    for name in _KEPT:
        if (submission.folder / name).is_file():
            shutil.copyfile(submission.folder / name, target / name)
    pipeline.score(target)


def render(report: Report, style: str) -> str:
    """Returns a report in one of ``table``, ``md``, ``latex``, ``csv`` and ``json``; CSV has the findings alone.

    Raises:
        UsageError: another style.
    """
    if style == "json":
        return tables.to_json(report)
    if style == "csv":
        return tables.to_csv(report.findings) if report.findings else ",".join(Finding.__struct_fields__)
    rows = tuple(
        (
            finding.submission,
            finding.severity,
            finding.check,
            _cell(finding.where),
            _cell(finding.found),
            _cell(finding.expected),
        )
        for finding in report.findings
    )
    columns = ("Submission", "Severity", "Check", "Where", "Found", "Expected")
    counts = {name: sum(finding.severity == name for finding in report.findings) for name in SEVERITIES}
    said = ", ".join(_counted(count, name) for name, count in counts.items())
    note = f"{_counted(len(report.submissions), 'submission')}, {len(report.accepted)} without an error; {said}"
    if not rows:
        return note
    return tables.render([Table(title="Findings", columns=columns, rows=rows, notes=(note,))], style, keep_first=True)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _cell(text: str) -> str:
    """Returns a text that a table can hold, short enough to be read."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


_LONGEST = 100
