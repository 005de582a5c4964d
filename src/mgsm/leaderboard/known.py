"""Whether the problems of a submission are those that they are said to be: gold answers decide every score."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterator

from mgsm import languages, resources, signature
from mgsm.errors import MgsmError
from mgsm.leaderboard.claims import bundled
from mgsm.leaderboard.intake import SHOWN, printed
from mgsm.leaderboard.submission import Finding, Severity, Submission
from mgsm.metrics import accuracy
from mgsm.problems import Source, load_source
from mgsm.types import Problem

OFFICIAL = "mgsm_problems.sha256"
"""Hashes of the official problems, a line a language in the order of the official file; no text."""
NAME = "mgsm"
_DIGITS = 16


def digest(problem: Problem) -> str:
    """Returns the first 16 hexadecimal digits of the SHA-256 over question and gold answer."""
    text = f"{(problem.question or '').strip()}\t{accuracy.canonical(problem.answer)}"
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


@functools.cache
def official() -> dict[tuple[str, str], str]:
    """Returns the digest of each official problem by id and language."""
    lines = (line.split() for line in resources.data(OFFICIAL).read_text(encoding="ascii").splitlines())
    return {(str(number), tag): found for tag, *digests in lines for number, found in enumerate(digests, 1)}


def summed(submission: Submission) -> Iterator[Finding]:
    """Yields a checksum of data that is not that of the problems in the same manifest."""
    manifest = submission.manifest
    made = Source(name=manifest.options.data, problems=manifest.problems, english={}).checksum()
    if made != manifest.data_checksum:
        yield submission.finding("error", "data", "data_checksum", printed(manifest.data_checksum), made)
    pivot = languages.pivot().tag
    english = {problem.id: problem for problem in manifest.problems if problem.language == pivot}
    unlike = [name for name, problem in english.items() if manifest.english.get(name, problem) != problem]
    if unlike:
        where = f"english, problem {printed(unlike[0])}"
        yield submission.finding("error", "data", where, "another problem", "the one among the problems")


def genuine(submission: Submission) -> Iterator[Finding]:
    """Yields problems that are not those of the data named: bundled ones are drawn again, official ones have hashes."""
    manifest = submission.manifest
    if bundled(manifest.options.data):
        yield from _bundled(submission)
    elif manifest.options.data == NAME or _any_official(manifest.problems):
        yield from _official(submission)
    else:
        found = printed(manifest.options.data)
        yield submission.finding("warning", "data", "options.data", f"{found}, not known here", f"symbolic or {NAME}")


def _bundled(submission: Submission) -> Iterator[Finding]:
    manifest = submission.manifest
    options = manifest.options
    tags = list(dict.fromkeys(problem.language for problem in manifest.problems))
    try:
        source = _drawn(options.data, tuple(tags), options.limit)
    except MgsmError as error:
        yield submission.finding("error", "data", "options.data", printed(str(error)), "problems that can be drawn")
        return
    ours = {(problem.id, problem.language): problem for problem in source.problems}
    theirs = submission.problems()
    same_version = manifest.versions.get("mgsm") == signature.versions().get("mgsm")
    # Another version may word or draw its problems otherwise; this one must have drawn these.
    severity: Severity = "error" if same_version else "warning"
    for what, keys in (
        ("no such problem", [key for key in theirs if key not in ours]),
        ("problem missing", [key for key in ours if key not in theirs] if not submission.from_log else []),
    ):
        if keys:
            where = printed(", ".join(keys[0]))
            yield submission.finding(
                severity, "data", where, f"{what}: {len(keys)} in all", f"the {len(ours)} of {options.data}"
            )
    unlike = [key for key in theirs if key in ours and not _same(theirs[key], ours[key])]
    golds = [key for key in unlike if theirs[key].answer != ours[key].answer]
    for key in golds[:SHOWN]:
        found = f"gold answer {accuracy.canonical(theirs[key].answer)}"
        yield submission.finding(
            severity, "data", ", ".join(key), found, f"{accuracy.canonical(ours[key].answer)} in {options.data}"
        )
    texts = [key for key in unlike if key not in golds]
    if texts:
        found = f"another wording, {len(texts)} problems in all"
        yield submission.finding(
            severity, "data", ", ".join(texts[0]), found, f"that of {options.data} in this version"
        )


@functools.lru_cache(maxsize=8)
def _drawn(name: str, tags: tuple[str, ...], limit: int | None) -> Source:
    """Returns a source of bundled problems; most submissions to one board have the same."""
    return load_source(name, tags, limit)


def _same(theirs: Problem, ours: Problem) -> bool:
    """Says whether a problem is the one drawn here; a log has neither steps nor always a question."""
    if theirs.steps or theirs.template:
        return theirs == ours
    return theirs.answer == ours.answer and theirs.question in (None, ours.question)


def _any_official(problems: tuple[Problem, ...]) -> bool:
    return any(official().get((problem.id, problem.language)) == digest(problem) for problem in problems)


def _official(submission: Submission) -> Iterator[Finding]:
    """Yields official problems with another question or gold answer.

    Only a run that was asked here is sure to have the official files; a harness may serve a copy that was mended, or
    something else under their name.
    """
    manifest = submission.manifest
    pinned = official()
    asked_here = manifest.options.data == NAME and not manifest.origin
    unread = [problem for problem in manifest.problems if problem.question is None]
    if unread:
        found = f"{len(unread)} problems without a question"
        yield submission.finding("note", "data", "problems", found, "questions, to know the problems by")
    unlike = [
        problem
        for problem in manifest.problems
        if problem.question is not None and pinned.get((problem.id, problem.language)) != digest(problem)
    ]
    if unlike:
        first = unlike[0]
        yield submission.finding(
            "error" if asked_here else "warning",
            "data",
            printed(f"{first.id}, {first.language}"),
            f"{len(unlike)} of {len(manifest.problems)} problems have another question or gold answer",
            "the official MGSM files",
        )
