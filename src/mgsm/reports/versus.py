"""Several runs against each other, each with each: paired tests, adjusted together, and who is best where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path

import msgspec

from mgsm import store
from mgsm.analysis import comparison, findings
from mgsm.analysis.comparison import Comparison
from mgsm.analysis.findings import LEVEL, Difference
from mgsm.analysis.summary import Summary
from mgsm.errors import DataError, RunError
from mgsm.types import Record

NATIVE_AND_ENGLISH = ("native-cot", "en-cot")
"""The modes that differ in the language of the chain of thought alone."""
SCOPES = ("macro", "high_resource", "underrepresented")
"""Averages that are tested; fields of :class:`mgsm.analysis.averages.Averages`."""
_Place = tuple[str, str, str]
"""Model, language or scope of an average, mode."""


class Pair(Record, frozen=True, kw_only=True):
    """Two of the runs of a report."""

    a: str
    b: str
    """What the report calls their models."""
    found: Comparison
    """With p-values adjusted over all pairs of the report."""


class Versus(Record, frozen=True, kw_only=True):
    """All comparisons that a report can make."""

    pairs: tuple[Pair, ...] = ()
    refused: tuple[str, ...] = ()
    """Why two runs cannot be compared, a sentence each."""

    @property
    def tests(self) -> int:
        """Returns how many languages and modes are tested, over all pairs: the family of Holm's adjustment."""
        return sum(len(pair.found.cells) for pair in self.pairs)


def each_with_each(runs: Sequence[Path], names: Sequence[str]) -> Versus:
    """Returns the comparisons of all pairs of runs whose scores are up to date.

    Args:
        runs: run folders.
        names: what the report calls the model of each.
    """
    made: list[Pair] = []
    refused: list[str] = []
    for (run_a, a), (run_b, b) in combinations(list(zip(runs, names, strict=True)), 2):
        try:
            made.append(Pair(a=a, b=b, found=comparison.compare(run_a, run_b)))
        except (DataError, RunError) as error:
            refused.append(f"{a} and {b} are not compared: {error}")
    if len(made) > 1:
        made = _adjusted_together(made)
    return Versus(pairs=tuple(made), refused=tuple(refused))


def native_against_english(run: Path) -> Comparison | None:
    """Returns a run's chains of thought in English (B) against those in each language (A), none without both modes."""
    if not set(NATIVE_AND_ENGLISH) <= {mode for mode, _, _ in store.read_manifest(run).asked()}:
        return None
    return comparison.compare(run, run, modes=[NATIVE_AND_ENGLISH])


def best(summary: Summary, versus: Versus) -> frozenset[_Place]:
    """Returns the model, language or average, and mode of each figure that is shown to be the best of its column.

    A model is best where it beats each other model of that language and mode in a paired test over the same problems
    with an adjusted p below 0.05.
    """
    asked, tested = _asked(summary), _tested(versus)

    def beats(model: str, rival: str, where: str, mode: str) -> bool:
        row, is_b = tested.get((model, rival, where, mode), (None, False))
        own = asked[model, where, mode]
        same = own == asked[rival, where, mode] and all(
            cell is not None and cell.n == n
            for tag, n in own.items()
            for cell, _ in [tested.get((model, rival, tag, mode), (None, False))]
        )
        return same and row is not None and row.p_holm < LEVEL and (row.difference > 0) == is_b

    found = set()
    for model, where, mode in asked:
        rivals = {other for other, there, same in asked if (there, same) == (where, mode)} - {model}
        if rivals and all(beats(model, rival, where, mode) for rival in rivals):
            found.add((model, where, mode))
    return frozenset(found)


def _asked(summary: Summary) -> dict[_Place, dict[str, int]]:
    """Returns what each figure is over: the number of problems of each of its languages."""
    cells = {(row.model, row.language, row.mode): {row.language: row.n} for row in summary.rows}
    for average in summary.averages:
        over = {row.language: row.n for row in summary.rows if (row.model, row.mode) == (average.model, average.mode)}
        for scope in SCOPES:
            if getattr(average, scope) is not None:
                cells[average.model, scope, average.mode] = over
    return cells


def _tested(versus: Versus) -> Mapping[tuple[str, str, str, str], tuple[Difference, bool]]:
    """Returns each test by winner-to-be, rival, language or scope and mode, and whether the former is B."""
    found = {}
    for pair in versus.pairs:
        for row in (*pair.found.cells, *pair.found.averages):
            if row.mode_a == row.mode_b:
                where = row.language or row.scope
                found[pair.b, pair.a, where, row.mode] = (row, True)
                found[pair.a, pair.b, where, row.mode] = (row, False)
    return found


def _adjusted_together(pairs: Sequence[Pair]) -> list[Pair]:
    cells = iter(findings.adjusted([row for pair in pairs for row in pair.found.cells]))
    averages = iter(findings.adjusted([row for pair in pairs for row in pair.found.averages]))
    return [
        msgspec.structs.replace(
            pair,
            found=msgspec.structs.replace(
                pair.found,
                cells=[next(cells) for _ in pair.found.cells],
                averages=[next(averages) for _ in pair.found.averages],
            ),
        )
        for pair in pairs
    ]
