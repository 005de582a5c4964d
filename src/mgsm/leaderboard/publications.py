"""Figures that others printed, as entries that are shown and never ranked."""

from __future__ import annotations

import csv
import functools
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from mgsm import languages, prompting, resources
from mgsm.analysis import published
from mgsm.analysis.averages import averages_of_languages
from mgsm.errors import DataError, UsageError
from mgsm.leaderboard.board import METRICS, Cell, Entry, Standing
from mgsm.leaderboard.metadata import Facts, ModelFacts, checked_url, facts_of
from mgsm.leaderboard.naming import line
from mgsm.leaderboard.protocol import Protocol
from mgsm.stats.intervals import wilson
from mgsm.types import Record

UNKNOWN_PROTOCOL = "as the publication says"
_LONGEST_NUMBER = 15
_Row = tuple[str, dict[str, str | None]]
"""Where it stands, and its cells."""


class Publication(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One table of ``data/published.toml``."""

    file: str
    source: str
    url: str
    data: str
    n: int
    protocol: str
    translations: str
    """Where the English questions of a mode that translates come from."""
    notes: tuple[str, ...] = ()
    models: dict[str, ModelFacts] = msgspec.field(default_factory=dict)


class PublishedEntry(Record, frozen=True, kw_only=True):
    """One model of one source."""

    model: str
    source: str
    url: str | None
    data: str
    protocol: str
    translations: str | None
    notes: tuple[str, ...]
    facts: ModelFacts
    modes: dict[str, dict[str, float]]
    """Accuracies, fractions in [0, 1], by mode and language."""
    n: dict[tuple[str, str], int]
    """Problems by mode and language, where they are known."""


class PublishedTable(Record, frozen=True, kw_only=True):
    """What one ``--published`` gives."""

    entries: tuple[PublishedEntry, ...]
    skipped: tuple[str, ...]
    """What stood in the column ``language`` and is none that has a column on a board."""


@functools.cache
def known() -> dict[str, Publication]:
    """Returns the publications that the package has, by name."""
    content = resources.data("published.toml").read_bytes()
    return msgspec.toml.decode(content, type=dict[str, Publication])


def read(given: str) -> PublishedTable:
    """Returns the entries of a publication that the package has, or of a CSV file.

    Such a file has the columns of :mod:`mgsm.analysis.published`, and may have ``parameters``, ``source`` and ``url``
    of the model and ``n``, the problems behind a figure.

    Raises:
        UsageError: neither such a publication nor such a file.
        DataError: the file is malformed; the message has the line and what was expected.
    """
    if given in known():
        return _shipped(known()[given])
    path = Path(given)
    if not path.is_file():
        raise UsageError(f"--published {given}: no such file; expected a CSV file or one of {', '.join(known())}")
    return _from_file(path)


def _shipped(publication: Publication) -> PublishedTable:
    found = published.read_scores(resources.data(publication.file))
    groups = _by_model(found.scores)
    return PublishedTable(
        entries=tuple(
            PublishedEntry(
                model=model,
                source=publication.source,
                url=publication.url,
                data=publication.data,
                protocol=publication.protocol,
                translations=publication.translations,
                notes=publication.notes,
                facts=publication.models.get(model, ModelFacts()),
                modes=modes,
                n={(mode, tag): publication.n for mode, cells in modes.items() for tag in cells},
            )
            for model, modes in groups.items()
        ),
        # The averages as printed stand among the cells on purpose.
        skipped=(),
    )


def _from_file(path: Path) -> PublishedTable:
    found = published.read_scores(path)
    scores = [score for score in found.scores if score.language in languages.known()]
    unshown = [score.language for score in found.scores if score.language not in languages.known()]
    for score in scores:
        if score.mode not in prompting.modes():
            expected = ", ".join(prompting.modes())
            raise DataError(f"{path}: mode {score.mode!r} of {score.model}, expected one of {expected}")
    if not scores:
        raise DataError(f"{path}: no row has a language of a board: expected one of {', '.join(languages.known())}")
    rows = _rows(path)
    return PublishedTable(
        entries=tuple(_entry(path, model, modes, rows) for model, modes in _by_model(scores).items()),
        skipped=tuple(dict.fromkeys([*found.skipped, *unshown])),
    )


def _entry(path: Path, model: str, modes: dict[str, dict[str, float]], rows: Sequence[_Row]) -> PublishedEntry:
    own = [(where, row) for where, row in rows if _cell(row, "model") == model]
    parameters, source, url = (_one(own, model, column) for column in ("parameters", "source", "url"))
    asked = {(mode, tag) for mode, cells in modes.items() for tag in cells}
    counted = {
        (_cell(row, "mode"), _cell(row, "language")): _whole(_cell(row, "n"), f"{where}: n")
        for where, row in own
        if _cell(row, "n")
    }
    return PublishedEntry(
        model=model,
        source=line(source[1] if source else path.name),
        url=checked_url(url[1], url[0]) if url else None,
        data=path.stem,
        protocol=UNKNOWN_PROTOCOL,
        translations=None,
        notes=(),
        facts=ModelFacts(parameters=_whole(parameters[1], f"{parameters[0]}: parameters") if parameters else None),
        modes=modes,
        n={place: count for place, count in counted.items() if place in asked},
    )


def _rows(path: Path) -> list[_Row]:
    """Returns the rows with their places in the file, which has been read once already and is sound."""
    reader = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""))
    return [(f"{path}, line {reader.line_num}", row) for row in reader]


def _cell(row: Mapping[str, str | None], column: str) -> str:
    return (row.get(column) or "").strip()


def _one(rows: Sequence[_Row], model: str, column: str) -> tuple[str, str] | None:
    """Returns the one value that a model has in a column, with its place; none where the column is empty."""
    found: tuple[str, str] | None = None
    for where, row in rows:
        value = _cell(row, column)
        if value and found and value != found[1]:
            raise DataError(f"{where}: {column} {value!r} of {model}, {found[1]!r} before: expected one a model")
        if value and not found:
            found = where, value
    return found


def _whole(text: str, what: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER and int(text) > 0):
        raise DataError(f"{what} {text!r}, expected a whole number above 0")
    return int(text)


def _by_model(scores: Iterable[published.PublishedScore]) -> dict[str, dict[str, dict[str, float]]]:
    groups: dict[str, dict[str, dict[str, float]]] = {}
    for (model, mode), cells in published.by_model_and_mode(scores).items():
        groups.setdefault(model, {})[mode] = cells
    return groups


def entry(table: PublishedEntry, id: str, facts: Facts) -> tuple[Entry, list[Protocol]]:
    """Returns the entry of a published model, which is never ranked, and the protocols of its modes."""
    given = facts_of(facts, table.model, table.model)
    known = table.facts
    protocols = [_protocol(table, mode) for mode in table.modes]
    made = Entry(
        id=id,
        model=given.name or known.name or line(table.model),
        provenance="published",
        source=table.source,
        url=given.url or known.url or table.url,
        data=table.data,
        data_checksum=None,
        signature=None,
        date=None,
        parameters=given.parameters or known.parameters,
        open_weights=known.open_weights if given.open_weights is None else given.open_weights,
        samples=1,
        notes=table.notes,
        standings=tuple(_standing(table, protocol.mode, protocol.id) for protocol in protocols),
    )
    return made, protocols


def _protocol(table: PublishedEntry, mode: str) -> Protocol:
    counts = {table.n.get((mode, tag)) for tag in table.modes[mode]}
    known = [count for count in counts if count is not None]
    said = [f"published in {table.source}", table.protocol]
    if table.translations and prompting.translates(mode):
        said.append(table.translations)
    return Protocol(
        mode=mode,
        data=table.data,
        data_checksum=None,
        languages=tuple(sorted(table.modes[mode])),
        n=max(known) if len(known) == len(counts) else None,
        said=tuple(said),
    )


def _standing(table: PublishedEntry, mode: str, group: str) -> Standing:
    accuracies = table.modes[mode]
    found = averages_of_languages(table.model, mode, accuracies)
    return Standing(
        mode=mode,
        group=group,
        cells=tuple(_cell_of(tag, value, table.n.get((mode, tag))) for tag, value in accuracies.items()),
        macro=found.macro,
        low=None,
        high=None,
        high_resource=found.high_resource,
        underrepresented=found.underrepresented,
        worst=found.worst,
        worst_language=found.worst_language,
        means=dict.fromkeys(METRICS),
    )


def _cell_of(tag: str, value: float, n: int | None) -> Cell:
    estimate = None if n is None else wilson(value * n, n)
    return Cell(
        language=tag,
        n=n,
        accuracy=value,
        low=estimate.low if estimate else None,
        high=estimate.high if estimate else None,
    )
