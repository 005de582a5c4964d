"""How much of a training corpus each language is: ``data/pretraining_shares.csv`` with its sources."""

from __future__ import annotations

import csv
import functools
from pathlib import Path
from typing import Literal

import msgspec

from mgsm import resources
from mgsm.errors import DataError, unknown
from mgsm.types import Record

Mark = Literal["transcribed", "unverified", "upper bound"]


class Share(Record, frozen=True, kw_only=True):
    """One language in one corpus."""

    corpus: str
    language: str
    share_percent: float
    """In [0, 100]; for an upper bound the cut-off of the source's table, not a share."""
    unit: str
    """Of what it is a percentage; the order of languages depends on it."""
    source: str
    verified: Literal["yes", "yes-derived", "yes-secondary", "upper-bound", "no"]
    """Read in the source, computed from it, read in a third party's transcription, not listed there, from memory."""

    @property
    def is_measured(self) -> bool:
        """Whether the source gives a figure for this language; a zero is one."""
        return self.verified != "upper-bound"

    @property
    def has_logarithm(self) -> bool:
        """Whether the language has a place on a logarithmic scale."""
        return self.is_measured and self.share_percent > 0

    @property
    def mark(self) -> Mark | None:
        """What has to stand beside the figure wherever it is printed."""
        marks: dict[str, Mark] = {"yes-secondary": "transcribed", "no": "unverified", "upper-bound": "upper bound"}
        return marks.get(self.verified)


def corpora() -> tuple[str, ...]:
    """Returns the names of all series, in the order of the file."""
    return tuple(dict.fromkeys(share.corpus for share in _shipped()))


def tags() -> tuple[str, ...]:
    """Returns the languages that any series has, sorted."""
    return tuple(sorted({share.language for share in _shipped()}))


def series(corpus: str) -> tuple[Share, ...]:
    """Returns all languages of one corpus, in the order of the file, upper bounds and zeros included.

    Raises:
        UsageError: no such corpus.
    """
    found = tuple(share for share in _shipped() if share.corpus == corpus)
    if not found:
        raise unknown("corpus", corpus, corpora())
    return found


def share_percent(corpus: str, language: str) -> float | None:
    """Returns a language's share in [0, 100], none where the source gives no figure (absent, below its cut-off).

    Raises:
        UsageError: no such corpus.
    """
    for share in series(corpus):
        if share.language == language and share.is_measured:
            return share.share_percent
    return None


@functools.cache
def _shipped() -> tuple[Share, ...]:
    return read_shares(resources.data("pretraining_shares.csv"))


def read_shares(path: Path) -> tuple[Share, ...]:
    """Returns the rows of a file of shares, checked.

    Raises:
        DataError: a row is malformed, out of range or stands twice; the message has its line.
    """
    found: dict[tuple[str, str], Share] = {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        for row in rows:
            try:
                share = msgspec.convert(row, Share, strict=False)
            except msgspec.ValidationError as error:
                raise DataError(f"{path}, line {rows.line_num}: {error}") from error
            if not 0 <= share.share_percent <= 100:
                raise DataError(f"{path}, line {rows.line_num}: share_percent {share.share_percent}, expected 0 to 100")
            if found.setdefault((share.corpus, share.language), share) is not share:
                raise DataError(f"{path}, line {rows.line_num}: {share.corpus}, {share.language} stands twice")
    return tuple(found.values())
