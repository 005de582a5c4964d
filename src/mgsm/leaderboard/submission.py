"""The records of a check: what was handed in, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args

import msgspec

from mgsm.manifest import Manifest
from mgsm.metrics import accuracy
from mgsm.store import KeyedAnswer
from mgsm.types import Answer, Failure, Generation, Key, Problem, Record, Score

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""An error refuses a submission; a warning is for somebody to look at; a note says what could not be checked."""


class Finding(Record, frozen=True, kw_only=True):
    """One thing that a check found."""

    severity: Severity
    submission: str
    """Its folder, from the folder that was checked."""
    check: str
    where: str
    """File and line, field, or mode and language."""
    found: str
    expected: str


class Described(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``submission.toml``: what a log does not say itself; the keys are the options of ``mgsm import``."""

    format: str
    log: str = "."
    """The log, from the submission's folder."""
    model: str | None = None
    language: str | None = None
    mode: str | None = None
    data: str | None = None
    columns: dict[str, str] = msgspec.field(default_factory=dict)


class Claims(Record, frozen=True, kw_only=True):
    """What a run folder says of its own answers; none where it has no such file."""

    answers: tuple[KeyedAnswer, ...] | None = None
    scores: tuple[Score, ...] | None = None
    scored: str | None = None
    """SHA-256 of the generations that the scores are said to be of."""


class Submission(Record, frozen=True, kw_only=True):
    """One run that was handed in, read but not believed."""

    name: str
    folder: Path
    """Of the run: the submission's own, or where its log was imported to."""
    manifest: Manifest
    generations: tuple[Generation, ...]
    """As they stand in the file, doubled and unasked ones too."""
    answers: tuple[Answer, ...]
    """Of each generation, in the same order, as this version extracts them."""
    failures: tuple[Failure, ...]
    claims: Claims
    generations_sum: str
    """SHA-256 of ``generations.jsonl``."""
    from_log: bool
    """Imported here a moment ago, so that signature, counts and scores are ours."""

    def problems(self) -> dict[tuple[str, str], Problem]:
        """Returns the problems by id and language."""
        return {(problem.id, problem.language): problem for problem in self.manifest.problems}

    def judged(self) -> Iterator[tuple[Generation, Answer, bool]]:
        """Yields each generation of a known problem with its answer, and whether that is the gold answer."""
        problems = self.problems()
        for generation, answer in zip(self.generations, self.answers, strict=True):
            problem = problems.get((generation.problem, generation.language))
            if problem is not None:
                yield generation, answer, accuracy.is_correct(answer.value, problem.answer)

    def asked(self) -> frozenset[Key]:
        """Returns the keys of all generations that are owed."""
        return frozenset(self.manifest.keys())

    def finding(self, severity: Severity, check: str, where: str, found: str, expected: str) -> Finding:
        """Returns a finding about this submission."""
        return Finding(
            severity=severity, submission=self.name, check=check, where=where, found=found, expected=expected
        )


class Report(Record, frozen=True, kw_only=True):
    """What was checked and what was found."""

    submissions: tuple[str, ...]
    """Names of all, refused ones too."""
    accepted: tuple[str, ...]
    """Names of those without an error."""
    findings: tuple[Finding, ...]
    """By submission, then by severity."""
