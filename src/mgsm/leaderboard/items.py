"""Problems over all runs: the same text asked by several models is one problem, with one page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mgsm import languages
from mgsm.store import Manifest
from mgsm.types import Problem, Score

Marks = dict[tuple[str, str], dict[str, str]]
"""By mode and language, what became of each problem, by its slug: a verdict of :func:`mark`."""
RIGHT, WRONG, SILENT, FAILED = "1", "0", "n", "f"
_LONGEST_SLUG = 80


@dataclass
class Item:
    """One problem of one data set, with the texts that any run has of it."""

    slug: str
    """Unique on the board, safe in file names: ``[a-z0-9-]+``."""
    data: str
    id: str
    """As the first run that asked it calls it."""
    texts: dict[str, Problem] = field(default_factory=dict)
    """By language."""

    @property
    def english(self) -> str | None:
        """The question in the pivot language, where a run has it."""
        found = self.texts.get(languages.pivot().tag)
        return found.question if found else None

    def takes(self, group: Mapping[str, Problem]) -> bool:
        """Says whether a run's problem is this one: every text and answer that both have agree, and one at least."""
        common = [tag for tag in group if tag in self.texts]
        return bool(common) and all(_same(self.texts[tag], group[tag]) for tag in common)

    def add(self, group: Mapping[str, Problem]) -> None:
        """Takes over what it lacks: languages, questions and worked steps."""
        for tag, problem in group.items():
            there = self.texts.get(tag)
            if there is None or (there.question is None and problem.question is not None):
                self.texts[tag] = problem
            elif problem.steps and not there.steps:
                self.texts[tag] = problem


class Catalogue:
    """The problems of a board, in the order in which its entries asked them."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self._slugs: set[str] = set()
        self._by_id: dict[tuple[str, str], list[Item]] = {}
        self._by_text: dict[tuple[str, str, str], Item] = {}

    def add(self, data: str, manifest: Manifest) -> dict[str, Item]:
        """Returns the item of each problem of a run, by the run's own id.

        Runs that number the same problems otherwise share items too, which are then found by text.
        """
        found: dict[str, Item] = {}
        taken: set[str] = set()
        for name, group in _groups(manifest).items():
            candidates = [*self._by_id.get((data, name), []), *self._of_text(data, group)]
            item = next((one for one in candidates if one.slug not in taken and one.takes(group)), None)
            if item is None:
                item = self._new(data, name)
            item.add(group)
            taken.add(item.slug)
            found[name] = item
            for tag, problem in group.items():
                if problem.question:
                    self._by_text.setdefault((data, tag, _plain(problem.question)), item)
        return found

    def _of_text(self, data: str, group: Mapping[str, Problem]) -> Iterable[Item]:
        for tag, problem in group.items():
            item = self._by_text.get((data, tag, _plain(problem.question))) if problem.question else None
            if item is not None:
                yield item

    def _new(self, data: str, name: str) -> Item:
        plain = slug(f"{data}-{name}")
        number, unique = 1, plain
        while unique in self._slugs:
            number += 1
            unique = f"{plain}-{number}"
        self._slugs.add(unique)
        item = Item(slug=unique, data=data, id=name)
        self.items.append(item)
        self._by_id.setdefault((data, name), []).append(item)
        return item


def slug(text: str) -> str:
    """Returns a text as it can stand in a file name and in an address: lower case, digits and single dashes."""
    plain = unicodedata.normalize("NFKD", text).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_SLUG].strip("-") or "problem"


def mark(score: Score) -> str:
    """Returns what became of a problem: one of the codes above, or the right ones of several samples, as ``3/5``."""
    if score.samples > 1:
        return f"{round(score.accuracy * score.samples)}/{score.samples}"
    if score.correct:
        return RIGHT
    return FAILED if score.failed else SILENT if score.no_answer else WRONG


def marks(scores: Iterable[Score], found: Mapping[str, Item]) -> Marks:
    """Returns what became of each problem of a run."""
    made: Marks = {}
    for score in scores:
        made.setdefault((score.mode, score.language), {})[found[score.problem].slug] = mark(score)
    return made


def right(code: str) -> tuple[int, int]:
    """Returns how many samples were right, and of how many."""
    count, _, of = code.partition("/")
    return (int(count), int(of)) if of else (int(code == RIGHT), 1)


def _groups(manifest: Manifest) -> dict[str, dict[str, Problem]]:
    """Returns the problems of a run by id and language; the English text is there even if it was not asked."""
    groups: dict[str, dict[str, Problem]] = {}
    for problem in manifest.problems:
        groups.setdefault(problem.id, {})[problem.language] = problem
    for name, problem in manifest.english.items():
        if name in groups:
            groups[name].setdefault(problem.language, problem)
    return groups


def _same(a: Problem, b: Problem) -> bool:
    if a.answer != b.answer:
        return False
    return a.question == b.question or not a.question or not b.question or _plain(a.question) == _plain(b.question)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
