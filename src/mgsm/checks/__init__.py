"""``Source -> Finding``: one file here per check of a translation, found by its name.

Each has ``check(material)``, which yields what it finds.
A finding is an ``error`` where a reader would solve another problem or the text is not usable, a ``warning`` where
somebody should look, a ``note`` where nothing is wrong with the meaning. Nothing is ever changed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Literal, get_args

from mgsm import languages, plugins
from mgsm.problems import load_source
from mgsm.types import Exemplar, Problem, Record

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)


class Finding(Record, frozen=True, kw_only=True):
    """One thing found in one text."""

    severity: Severity
    problem: str
    """Its id; of an exemplar ``exemplar-1``, counted from one."""
    language: str
    check: str
    part: str = "question"
    """Which text of the problem: ``question``, ``step 2``, ``reasoning``, ``answer``."""
    start: int | None = None
    """Character span ``[start, end)`` in that text as it is; none where something is missing from it."""
    end: int | None = None
    span: str = ""
    message: str


class Pair(Record, frozen=True, kw_only=True):
    """A text beside the English one that it translates."""

    problem: str
    language: str
    part: str
    english: str
    own: str


class Material(Record, frozen=True, kw_only=True):
    """All that is looked at."""

    problems: dict[str, tuple[Problem, ...]]
    """By language, the pivot left out where it was not asked for."""
    english: dict[str, Problem]
    """The pivot's, by id; empty where the source has none."""
    book: dict[str, tuple[Exemplar, ...]]
    """The source's own exemplars, of the languages asked for and the pivot."""

    def pairs(self) -> Iterator[Pair]:
        """Yields each text beside its English: questions, and steps where both languages have as many."""
        pivot = languages.pivot().tag
        for tag, problems in self.problems.items():
            for problem in problems if tag != pivot else ():
                english = self.english.get(problem.id)
                if english is None:
                    continue
                texts = [("question", english.question or "", problem.question or "")]
                if len(english.steps) == len(problem.steps):
                    both = zip(english.steps, problem.steps, strict=True)
                    texts += [(f"step {number}", *pair) for number, pair in enumerate(both, 1)]
                for part, theirs, own in texts:
                    yield Pair(problem=problem.id, language=tag, part=part, english=theirs, own=own)


class Report(Record, frozen=True, kw_only=True):
    """What all checks say about a source."""

    source: str
    problems: dict[str, int]
    """How many problems were looked at, by language."""
    findings: tuple[Finding, ...]
    """By language, problem and severity."""

    def only(self, severities: Collection[str]) -> Report:
        """Returns the report with the findings of these severities alone."""
        kept = tuple(finding for finding in self.findings if finding.severity in severities)
        return Report(source=self.source, problems=self.problems, findings=kept)


def run(name: str, tags: Sequence[str] | None = None) -> Report:
    """Returns the findings of all checks about a source.

    Args:
        name: as in ``--data``.
        tags: languages; none means all that the source has.

    Raises:
        UsageError: unknown source or language.
        DataError: a file of the source is missing or malformed.
    """
    looked_at = gather(name, tags)
    modules = [plugins.load("checks", check, "check") for check in plugins.names("checks")]
    found: list[Finding] = [finding for module in modules for finding in module.check(looked_at)]
    order = {
        (tag, problem.id): place
        for tag, problems in looked_at.problems.items()
        for place, problem in enumerate(problems)
    }
    places = {tag: place for place, tag in enumerate(looked_at.problems)}
    found.sort(
        key=lambda f: (
            places.get(f.language, len(places)),
            order.get((f.language, f.problem), len(order)),
            f.problem,
            SEVERITIES.index(f.severity),
        )
    )
    return Report(
        source=name,
        problems={tag: len(problems) for tag, problems in looked_at.problems.items()},
        findings=tuple(found),
    )


def gather(name: str, tags: Sequence[str] | None = None) -> Material:
    """Returns the texts of a source, ready to be looked at."""
    source = load_source(name, tags)
    by_tag: dict[str, list[Problem]] = {}
    for problem in source.problems:
        by_tag.setdefault(problem.language, []).append(problem)
    wanted = {*by_tag, languages.pivot().tag}
    return Material(
        problems={tag: tuple(problems) for tag, problems in by_tag.items()},
        english=source.english,
        book={tag: exemplars for tag, exemplars in source.book.items() if tag in wanted},
    )
