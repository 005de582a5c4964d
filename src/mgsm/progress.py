"""Where a run stands, told after each record."""

from __future__ import annotations

from collections.abc import Callable

from mgsm.types import Failure, Generation, Record


class Progress(Record, frozen=True, kw_only=True):
    """Counts after a record."""

    done: int
    """Generations there are, those of earlier sittings included."""
    total: int
    failed: int
    tokens: int
    """Written in this sitting, translations included."""
    language: str
    mode: str


Report = Callable[[Progress], None]


class Tally:
    """Counts what a sitting has done and tells it on."""

    def __init__(self, *, total: int, done: int, report: Report) -> None:
        self.total, self.done, self.failed, self.tokens, self._report = total, done, 0, 0, report

    def count(self, record: Generation | Failure) -> None:
        """Counts a generation that the run owes, or its failure."""
        if isinstance(record, Failure):
            self.failed += 1
        else:
            self.done += 1
        self.note(record)

    def note(self, record: Generation | Failure) -> None:
        """Counts the tokens of a record and nothing else, as for a translation on the way to a generation."""
        if isinstance(record, Generation):
            self.tokens += record.completion_tokens or 0
        self._report(
            Progress(
                done=self.done,
                total=self.total,
                failed=self.failed,
                tokens=self.tokens,
                language=record.language,
                mode=record.mode,
            )
        )
