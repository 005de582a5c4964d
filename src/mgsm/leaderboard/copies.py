"""Generations that stand where they were not made: for another problem, or in the run of another model."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from mgsm import languages, prompting, signature
from mgsm.leaderboard.submission import Finding, Severity, Submission
from mgsm.types import Generation, Key, Problem

LONG = 80
"""Letters and digits from which two texts are not alike by chance: a bare answer or one sentence is shorter."""
NUMBERS = 3
"""Different numbers in a text that is said to be about a problem: two of its own and a result."""
COMPARED = 20
"""Texts of two submissions at least: fewer are no evidence."""
COPIED, SHARED = 0.95, 0.6
"""Shares of equal texts: the same weights under another name give all of them, a rounded or quantised copy of a model
about half in greedy decoding, two different models none."""
_ASKED = ("data", "prompts", "shots", "chat")
"""Fields of a signature in which runs of one model must give other texts when they differ."""
_NUMBER = re.compile(r"\d+(?:[.,\u066b\u066c]\d+)*")


def within(submission: Submission) -> Iterator[Finding]:
    """Yields generations whose text is the solution of another problem, by the numbers of both questions.

    A model that is stuck may say one thing to all problems, and that is the solution of none; a text with all numbers
    of another question, and not of its own, was put there.
    """
    problems = submission.problems()
    groups: dict[tuple[str, bytes], list[Generation]] = defaultdict(list)
    for generation in submission.generations:
        if (generation.problem, generation.language) in problems and _counts(generation.text):
            groups[generation.mode, _digest(generation.text)].append(generation)
    found = [pair for group in groups.values() if len(group) > 1 for pair in _moved(group, problems)]
    if found:
        here, there = found[0]
        yield submission.finding(
            "error",
            "copies",
            f"{here.problem}, {here.language}, {here.mode}, sample {here.sample}",
            f"the text of {there.problem}, {there.language}; {len(found)} such generations",
            "a text about the problem asked",
        )


def _moved(
    group: Sequence[Generation], problems: dict[tuple[str, str], Problem]
) -> Iterator[tuple[Generation, Generation]]:
    """Yields each generation of equal texts that is about the problem of another one."""
    said = _numbers(group[0].text)
    if len(said) < NUMBERS:
        return
    asked = [_numbers(problems[one.problem, one.language].question or "") for one in group]
    about = [len(numbers) > 1 and numbers <= said for numbers in asked]
    owners = [one for one, holds in zip(group, about, strict=True) if holds]
    if not owners:
        return
    for one, numbers, holds in zip(group, asked, about, strict=True):
        # Half of its own numbers missing: a text may leave one out that it does not need, or spell it.
        strange = len(numbers) > 1 and 2 * len(numbers & said) <= len(numbers)
        if strange and not holds and one.problem not in {owner.problem for owner in owners}:
            yield one, owners[0]


def between(submissions: Sequence[Submission]) -> Iterator[Finding]:
    """Yields pairs of submissions with the same texts that different models, or prompts, cannot have given.

    Texts that are the worked solution of the bundled problem, whatever their numbers, are left out: models trained on
    the templates all write them.
    """
    texts = [_texts(submission) for submission in submissions]
    for (one, mine), (other, theirs) in combinations(zip(submissions, texts, strict=True), 2):
        if _signed(one) == _signed(other):
            yield other.finding("error", "copies", "signature", f"that of {one.name}", "each run once on a board")
            continue
        shared = mine.keys() & theirs.keys()
        if len(shared) < COMPARED:
            continue
        same = sum(mine[key] == theirs[key] for key in shared) / len(shared)
        reason = _difference(one, other)
        severity: Severity = "error" if same >= COPIED else "warning"
        if same >= SHARED and reason:
            found = f"{same:.0%} of {len(shared)} texts are those of {one.name}"
            yield other.finding(severity, "copies", reason, found, f"at most {SHARED:.0%}, with another {reason}")


def _signed(submission: Submission) -> str:
    """Returns a signature without the revision of the extraction: answers are read again for a board."""
    return signature.replaced(submission.manifest.signature, "extraction", "")


def _difference(one: Submission, other: Submission) -> str | None:
    """Returns in what two runs differ so that their texts must, none where they may be alike."""
    if _model(one) != _model(other):
        return "model"
    for name in _ASKED:
        values = [signature.field(run.manifest.signature, name) for run in (one, other)]
        if values[0] != values[1] and None not in values and "unknown" not in values:
            return name
    return None


def _model(submission: Submission) -> str:
    """Returns a model's name without the folder or owner that a harness puts before it."""
    return submission.manifest.model["model"].rsplit("/", 1)[-1].casefold()


def _texts(submission: Submission) -> dict[tuple[Key, str], bytes]:
    """Returns the digest of each text that is long enough and no worked solution, by its key and question."""
    problems, shapes = submission.problems(), _solutions(submission)
    found = {}
    for generation in submission.generations:
        problem = problems.get((generation.problem, generation.language))
        if problem is None or not prompting.load_mode(generation.mode).REASONS or not _counts(generation.text):
            continue
        if _shape(generation.text) not in shapes:
            found[generation.key, problem.question or ""] = _digest(generation.text)
    return found


def _solutions(submission: Submission) -> set[bytes]:
    """Returns the shapes of all worked solutions, with and without their answer sentence."""
    manifest = submission.manifest
    shapes = set()
    for problem in (*manifest.problems, *manifest.english.values()):
        if problem.steps:
            language = languages.load(problem.language)
            steps = language.joiner.join(problem.steps)
            shapes |= {
                _shape(steps),
                _shape(language.joiner.join((*problem.steps, language.answer_sentence(problem.answer)))),
            }
    return shapes


def _counts(text: str) -> bool:
    return len(text) >= LONG and sum(map(str.isalnum, text)) >= LONG


def _digest(text: str) -> bytes:
    """Returns a hash of a text's letters and digits, whatever stands between them and however they are encoded."""
    return _hash("".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold())))


def _shape(text: str) -> bytes:
    """Returns a hash of a text's letters alone."""
    return _hash("".join(filter(str.isalpha, unicodedata.normalize("NFKC", text).casefold())))


def _hash(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _numbers(text: str) -> frozenset[Decimal]:
    """Returns the numbers of a text as their digits say, separators left out."""
    return frozenset(Decimal(re.sub(r"[.,\u066b\u066c]", "", number)) for number in _NUMBER.findall(text))
