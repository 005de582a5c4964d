"""Single problems of a run for who reads them, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mgsm.store import KeyedAnswer, Manifest
    from mgsm.types import Generation, Key, Problem


class Item(NamedTuple):
    """One generation with all that is known of it."""

    generation: Generation
    answer: KeyedAnswer
    problem: Problem
    words: frozenset[str]
    """Verdicts: ``correct``, ``wrong`` or ``no-answer``, and ``truncated``."""
    asked: str
    """The prompt that an imported log has, else the question."""

    @property
    def verdict(self) -> str:
        """The verdict in words, with the answer and the gold one."""
        from mgsm.metrics.accuracy import canonical

        found = f"answer {self.answer.answer} by {self.answer.rule}, gold {canonical(self.problem.answer)}"
        return f"{', '.join(sorted(self.words))}: {found}{' (ambiguous)' if self.answer.ambiguous else ''}"


class Reader:
    """The generations of one run whose scores are up to date, in the order of the file."""

    def __init__(self, run: Path) -> None:
        from mgsm import store
        from mgsm.types import Generation

        self.manifest: Manifest = store.read_manifest(run)
        self._answers = {answer.key: answer for answer in store.read(run, store.ANSWERS, store.KeyedAnswer)}
        self._problems = {(problem.id, problem.language): problem for problem in self.manifest.problems}
        self._sent = {prompt.key: prompt.text for prompt in store.read(run, store.PROMPTS, store.SentPrompt)}
        self._generations = {one.key: one for one in store.read(run, store.GENERATIONS, Generation)}

    def __iter__(self) -> Iterator[Item]:
        """Yields every generation."""
        for generation in self._generations.values():
            yield self._item(generation)

    def get(self, key: Key) -> Item | None:
        """Returns one generation, none where it failed or was not asked."""
        generation = self._generations.get(key)
        return None if generation is None else self._item(generation)

    def question(self, problem: str, language: str) -> str | None:
        """Returns a question, none where the run has not got it."""
        found = self._problems.get((problem, language))
        return None if found is None else found.question

    def _item(self, generation: Generation) -> Item:
        from decimal import Decimal

        from mgsm.metrics.accuracy import is_correct

        answer, problem = self._answers[generation.key], self._problems[generation.problem, generation.language]
        value = None if answer.answer is None else Decimal(answer.answer)
        words = {"correct" if is_correct(value, problem.answer) else "no-answer" if value is None else "wrong"}
        words |= {"truncated"} if generation.finish_reason == "length" else set()
        asked = self._sent.get(generation.key) or problem.question or "(the log has no question)"
        return Item(generation, answer, problem, frozenset(words), asked)
