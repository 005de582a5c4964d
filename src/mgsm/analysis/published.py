"""Accuracies that others published: a CSV file of ``model,mode,language,accuracy_percent``."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from mgsm import languages
from mgsm.analysis import shares
from mgsm.errors import DataError
from mgsm.types import Record

COLUMNS = ("model", "mode", "language", "accuracy_percent")


class PublishedScore(Record, frozen=True, kw_only=True):
    """One cell of a published table."""

    model: str
    mode: str
    language: str
    accuracy: float
    """Fraction in [0, 1]."""


class ScoreFile(Record, frozen=True, kw_only=True):
    """What a file of published scores says."""

    scores: tuple[PublishedScore, ...]
    skipped: tuple[str, ...]
    """What stood in the column ``language`` without being one (``average_as_printed``), each once."""


def read_scores(path: Path) -> ScoreFile:
    """Returns the scores of a CSV file in their order; further columns are ignored.

    A language is known when it has a file in ``prompts/`` or a share of some corpus; other rows are skipped and named.

    Raises:
        DataError: no such file, a column or cell is missing, a percentage is not one, a score stands twice, or no row
            has a known language. The message has the line and what was expected.
    """
    known = {*languages.known(), *shares.tags()}
    found: dict[tuple[str, str, str], PublishedScore] = {}
    skipped: dict[str, None] = {}
    for line, row in _rows(path):
        score = _score(row, f"{path}, line {line}")
        if score.language not in known:
            skipped[score.language] = None
            continue
        if found.setdefault((score.model, score.mode, score.language), score) is not score:
            raise DataError(
                f"{path}, line {line}: {score.model}, {score.mode}, {score.language} stands twice, "
                "expected one score each"
            )
    if not found:
        raise DataError(f"{path}: no row has a known language: expected one of {', '.join(sorted(known))}")
    return ScoreFile(scores=tuple(found.values()), skipped=tuple(skipped))


def by_model_and_mode(scores: Iterable[PublishedScore]) -> Mapping[tuple[str, str], dict[str, float]]:
    """Returns the accuracies by language of each ``(model, mode)``, in the order they come in."""
    groups: dict[tuple[str, str], dict[str, float]] = {}
    for score in scores:
        groups.setdefault((score.model, score.mode), {})[score.language] = score.accuracy
    return groups


def _rows(path: Path) -> list[tuple[int, dict[str, str | None]]]:
    """Returns the rows below the header, each with the number of its last line."""
    try:
        rows = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""))
        missing = [column for column in COLUMNS if column not in (rows.fieldnames or ())]
        if missing:
            raise DataError(f"{path}, line 1: no column {', '.join(missing)}: expected {','.join(COLUMNS)}")
        return [(rows.line_num, row) for row in rows]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{path}: cannot be read as CSV in UTF-8: {error}") from error


def _score(row: Mapping[str, str | None], where: str) -> PublishedScore:
    cells = {column: (row[column] or "").strip() for column in COLUMNS}
    for column, cell in cells.items():
        if not cell:
            raise DataError(f"{where}: {column} is empty, expected {','.join(COLUMNS)}")
    found = cells["accuracy_percent"]
    try:
        percent = float(found)
    except ValueError as error:
        raise DataError(f"{where}: accuracy_percent {found!r}, expected a number from 0 to 100") from error
    if not 0 <= percent <= 100:
        raise DataError(f"{where}: accuracy_percent {found!r}, expected a number from 0 to 100")
    return PublishedScore(model=cells["model"], mode=cells["mode"], language=cells["language"], accuracy=percent / 100)
