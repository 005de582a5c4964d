"""The records of a leaderboard: what ``leaderboard.json`` holds and every page is made from."""

from __future__ import annotations

from typing import Literal

from mgsm.types import Record

FORMAT = 1

Provenance = Literal["measured", "imported", "published"]
"""Generations made by this toolkit; made by another harness and scored here; figures that others printed."""

METRICS = ("maj_at_k", "chrf", "language_fidelity", "no_answer", "truncated", "failed", "tokens_per_problem")
"""The further metrics of :class:`Cell`, beside the accuracy."""


class Column(Record, frozen=True, kw_only=True):
    """One language."""

    language: str
    """Tag."""
    name: str
    """In English."""
    autonym: str
    direction: Literal["ltr", "rtl"]
    script: str
    resource_level: str
    share_percent: float | None
    """Of the board's corpus."""
    pivot: bool


class Cell(Record, frozen=True, kw_only=True):
    """One entry in one mode and language; rates are fractions in [0, 1]."""

    language: str
    n: int | None
    """Problems asked; none where a publication does not say it."""
    accuracy: float
    low: float | None
    high: float | None
    """95 % interval of the accuracy; none for published figures without a number of problems."""
    maj_at_k: float | None = None
    chrf: float | None = None
    """In [0, 100]."""
    language_fidelity: float | None = None
    no_answer: float | None = None
    truncated: float | None = None
    failed: float | None = None
    tokens_per_problem: float | None = None


class Standing(Record, frozen=True, kw_only=True):
    """One entry in one mode."""

    mode: str
    group: str
    """Id of the :class:`Group` whose entries it is compared with."""
    cells: tuple[Cell, ...]
    """In the order of the board's columns, without the languages that were not asked."""
    macro: float
    low: float | None
    high: float | None
    """Mean accuracy over the languages and its 95 % interval, which resamples problems."""
    high_resource: float | None
    underrepresented: float | None
    """Means without the pivot language."""
    worst: float
    worst_language: str
    means: dict[str, float | None]
    """Means over the languages of the further metrics of :class:`Cell`, by name; none where a language lacks it."""
    best_rank: int | None = None
    worst_rank: int | None = None
    """Ranks, from 1, that the paired tests leave possible; none where the group cannot be ranked."""


class Entry(Record, frozen=True, kw_only=True):
    """One model as one run, log or table has it."""

    id: str
    """Unique on the board, safe in file names and fragments: ``[a-z0-9-]+``."""
    model: str
    provenance: Provenance
    source: str
    """Harness and version, or the publication."""
    url: str | None = None
    """Of the model or the publication: http or https."""
    data: str
    data_checksum: str | None
    signature: str | None
    date: str | None
    """Day on which it was run, ISO 8601; none where a log does not say."""
    parameters: int | None = None
    open_weights: bool | None = None
    """None where nobody said."""
    samples: int
    notes: tuple[str, ...] = ()
    standings: tuple[Standing, ...]


class Group(Record, frozen=True, kw_only=True):
    """Standings that may be ranked together: the same mode, data, languages and protocol."""

    id: str
    mode: str
    data: str
    data_checksum: str | None
    languages: tuple[str, ...]
    n: int | None
    """Problems a language, the most where languages have not the same number; none where nobody says it."""
    protocol: str
    """What else is the same in words: prompts, shots, chat, sampling, extraction."""
    entries: tuple[str, ...]
    """Ids, best macro average first."""
    ranked: bool
    """There are two entries or more of which single problems are known, so that pairs can be tested."""


class Board(Record, frozen=True, kw_only=True):
    """A whole leaderboard."""

    format: int = FORMAT
    version: str
    """Of this toolkit."""
    title: str
    corpus: str
    """Whose shares the columns have."""
    columns: tuple[Column, ...]
    modes: tuple[str, ...]
    groups: tuple[Group, ...]
    entries: tuple[Entry, ...]
