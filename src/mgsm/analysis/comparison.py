"""Two runs, or two modes of one run, over the problems or templates that both asked: cell by cell and on average."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from mgsm import languages, store
from mgsm.analysis import clusters, findings, pairing
from mgsm.analysis.findings import Difference, Scope, Unit
from mgsm.analysis.summary import data_name
from mgsm.errors import RunError
from mgsm.stats import bootstrap, paired, power
from mgsm.stats.bootstrap import Array, Resampled
from mgsm.types import Estimate, Record, Score

FEWEST_LANGUAGES = 2
"""An average of fewer languages is a cell already."""
_FINEST = 2**40
"""Parts of a difference of 1 in which contributions are counted at most; their sums stay well within 64 bits."""
_Key = tuple[str, str, str]
_Cell = list[tuple[Score, Score]]


class Side(Record, frozen=True, kw_only=True):
    """One of the two that are compared."""

    run: str
    """Name of the run folder."""
    model: str
    signature: str
    data: str


class Comparison(Record, frozen=True, kw_only=True):
    """What ``mgsm compare --format json`` prints."""

    a: Side
    b: Side
    cells: list[Difference]
    averages: list[Difference]
    left_out: list[str]
    """Sentences: what only one of the two asked, which averages are one, and what failed."""


class Run(NamedTuple):
    """What a comparison needs of a run folder."""

    folder: Path
    manifest: store.Manifest
    scores: list[Score]


def read(folder: Path) -> Run:
    """Returns a run whose scores are up to date, to be compared with others; the statistics of its texts are left out.

    Raises:
        RunError: the folder is no run.
    """
    scores = [msgspec.structs.replace(score, statistics={}, metric={}) for score in store.scores(folder)]
    return Run(folder, store.read_manifest(folder), scores)


def compare(
    run_a: Path,
    run_b: Path,
    *,
    tags: Sequence[str] | None = None,
    modes: Sequence[tuple[str, str]] | None = None,
    by: Unit = "problem",
    seed: int = 0,
) -> Comparison:
    """Returns :func:`compare_read` of two run folders."""
    return compare_read(read(run_a), read(run_b), tags=tags, modes=modes, by=by, seed=seed)


def compare_read(
    a: Run,
    b: Run,
    *,
    tags: Sequence[str] | None = None,
    modes: Sequence[tuple[str, str]] | None = None,
    by: Unit = "problem",
    seed: int = 0,
) -> Comparison:
    """Returns the comparison of two runs whose scores are up to date; a difference is B less A.

    Args:
        a: the first run.
        b: the second, which may be the first.
        tags: languages to compare; none means all that both asked.
        modes: pairs of modes, of A and of B, to compare; none means each mode that both asked with itself.
        by: what is one observation. Draws of different numbers have no problem in common, but templates: there the
            problems of a template, and their samples, are averaged first, so that each template counts once.
        seed: of the bootstrap, and of the sign flips where there are too many to work out.

    An average has the interval of the clustered bootstrap and the p-value of the sign flips of what each problem adds
    to it, with all its languages: that test is exact for few problems, where resamples are not.

    Raises:
        RunError: a folder is no run, the two have no language, mode or problem in common, or problems lack templates.
        DataError: problems of the same name have different texts.
    """
    (run_a, manifest_a, found_a), (run_b, manifest_b, found_b) = a, b
    if by == "template":
        manifest_a, found_a = clusters.by_template(run_a, manifest_a, found_a)
        manifest_b, found_b = clusters.by_template(run_b, manifest_b, found_b)
    asked, left_out = pairing.common_languages(manifest_a, manifest_b, tags)
    pairs, without = pairing.common_modes(manifest_a, manifest_b, modes)
    matched = pairing.matching_ids(run_a, manifest_a, run_b, manifest_b, asked)
    scores_a, scores_b = _by_key(found_a), _by_key(found_b)
    cells: list[Difference] = []
    averages: list[Difference] = []
    doubles: list[str] = []
    compared: _Cell = []
    for pair in pairs:
        table = _table(matched, scores_a, scores_b, pair)
        groups, doubled = _groups(table)
        cells += _cells(table, pair, seed)
        averages += _averages(table, groups, pair, seed)
        doubles += [f"averages: {scope} has the languages of the macro average, left out" for scope in doubled]
        compared += [scores for cell in table.values() for scores in cell]
    if not cells:
        raise RunError(f"{run_a} and {run_b}: no {by} in common in {', '.join(asked)}")
    sides = _side(run_a, manifest_a), _side(run_b, manifest_b)
    left_out += [*without, *pairing.unpaired(manifest_a, manifest_b, matched, pairs, by), *dict.fromkeys(doubles)]
    return Comparison(
        a=sides[0],
        b=sides[1],
        cells=_adjusted(cells, *sides, by),
        averages=_adjusted(averages, *sides, by),
        left_out=[*left_out, *_failures(compared)],
    )


def _table(
    matched: Mapping[str, Sequence[tuple[str, str]]],
    scores_a: Mapping[_Key, Score],
    scores_b: Mapping[_Key, Score],
    modes: tuple[str, str],
) -> dict[str, _Cell]:
    """Returns the scores of both sides by language; what an imported log asked in part only is left out."""
    table = {}
    for tag, names in matched.items():
        keys = [((a, tag, modes[0]), (b, tag, modes[1])) for a, b in names]
        cell = [(scores_a[a], scores_b[b]) for a, b in keys if a in scores_a and b in scores_b]
        if cell:
            table[tag] = cell
    return table


def _cells(table: Mapping[str, _Cell], modes: tuple[str, str], seed: int) -> Iterator[Difference]:
    """Yields one language after the other."""
    once = {tag: all(a.samples == b.samples == 1 for a, b in cell) for tag, cell in table.items()}
    resampled: dict[str, Resampled] = {}
    if not all(once.values()):
        matrix = _matrix(table)
        resampled = dict(zip(table, bootstrap.clustered_means(matrix, np.eye(len(table)), seed=seed), strict=True))
    for tag, cell in table.items():
        yield _single(tag, cell, modes) if once[tag] else _sampled(tag, cell, modes, resampled[tag], seed)


def _single(tag: str, cell: _Cell, modes: tuple[str, str]) -> Difference:
    """Returns a language with one sample a problem."""
    gained, lost = _better(cell)
    test = paired.mcnemar(gained, lost)
    estimate = paired.difference(gained, lost, len(cell))
    detectable = power.detectable_by_mcnemar(len(cell), (gained + lost) / len(cell))
    return _difference("language", tag, [cell], modes, estimate, test, detectable)


def _sampled(tag: str, cell: _Cell, modes: tuple[str, str], resampled: Resampled, seed: int) -> Difference:
    """Returns a language with several samples a problem."""
    differences = np.array([b.accuracy - a.accuracy for a, b in cell])
    scale = math.lcm(*{score.samples for pair in cell for score in pair})
    test = paired.sign_flip(np.rint(differences * scale).astype(np.int64), seed=seed)
    found = power.detectable_by_mean(resampled.standard_error, len(cell))
    estimate, detectable = _with_width(resampled, differences, found)
    if len(cell) < power.fewest_differing():
        detectable = None
    return _difference("language", tag, [cell], modes, estimate, test, detectable)


def _groups(table: Mapping[str, _Cell]) -> tuple[dict[Scope, list[str]], list[Scope]]:
    """Returns the languages of each average, grouped as in :mod:`mgsm.analysis.averages`, and the groups left out.

    A group of all the languages is the macro average, and would be counted as a second test.
    """
    loaded = [languages.load(tag) for tag in table]
    groups: dict[Scope, list[str]] = {
        "macro": list(table),
        "high_resource": [one.tag for one in loaded if not one.pivot and one.resource_level == "high"],
        "underrepresented": [one.tag for one in loaded if not one.pivot and one.resource_level == "underrepresented"],
    }
    groups = {scope: tags for scope, tags in groups.items() if len(tags) >= FEWEST_LANGUAGES}
    doubled: list[Scope] = [scope for scope, tags in groups.items() if scope != "macro" and len(tags) == len(table)]
    return {scope: tags for scope, tags in groups.items() if scope not in doubled}, doubled


def _averages(
    table: Mapping[str, _Cell], groups: Mapping[Scope, Sequence[str]], modes: tuple[str, str], seed: int
) -> Iterator[Difference]:
    """Yields the averages over languages."""
    if not groups:
        return
    matrix = _matrix(table)
    weights = [[float(tag in tags) for tag in table] for tags in groups.values()]
    for (scope, tags), resampled in zip(
        groups.items(), bootstrap.clustered_means(matrix, weights, seed=seed), strict=True
    ):
        rows = matrix[:, [column for column, tag in enumerate(table) if tag in tags]]
        rows = rows[~np.isnan(rows).all(axis=1)]
        cells = [table[tag] for tag in tags]
        whole, unit = contributions(
            rows, math.lcm(*{score.samples for cell in cells for pair in cell for score in pair})
        )
        test = paired.sign_flip(whole, seed=seed)
        found = power.detectable_by_sign_flip(whole.astype(np.float64) * (unit * len(rows)), resampled.standard_error)
        estimate, detectable = _with_width(resampled, rows, found)
        yield _difference(scope, None, cells, modes, estimate, test, detectable)


def contributions(rows: Array, scale: int) -> tuple[NDArray[np.int64], float]:
    """Returns what each problem adds to the difference of the macro averages, in whole units, and that unit.

    Contribution i is the sum over the L languages of (b - a) in language l over L times n_l, its number of problems;
    over all problems they sum to the difference. ``rows`` has shape ``(n_problems, n_languages)``, nan where a problem
    was not asked in a language; ``scale`` times a value is whole. Whole numbers keep ties exact for the test. Where
    that unit would be finer than 2^-40, because the languages have many different n_l, they are rounded to that.
    """
    counts = (~np.isnan(rows)).sum(axis=0)
    parts = min(scale * math.lcm(*counts.tolist()), _FINEST)
    whole = np.rint(np.nan_to_num(rows) * (parts / counts)).astype(np.int64).sum(axis=1)
    return whole, 1 / (parts * rows.shape[1])


def _matrix(table: Mapping[str, _Cell]) -> Array:
    """Returns the differences, shape ``(n_problems, n_languages)``, nan where a problem was not asked in a language."""
    problems = {name: row for row, name in enumerate(sorted({a.problem for cell in table.values() for a, _ in cell}))}
    matrix = np.full((len(problems), len(table)), np.nan)
    for column, cell in enumerate(table.values()):
        for a, b in cell:
            matrix[problems[a.problem], column] = b.accuracy - a.accuracy
    return matrix


def _with_width(resampled: Resampled, differences: Array, detectable: float | None) -> tuple[Estimate, float | None]:
    """Returns the estimate and the minimum detectable difference of a resampled mean, as given if it has a width.

    Resamples of problems that are all alike have no width, which would claim certainty. There the interval and the
    detectable difference of single answers stand in, which count a problem as one observation.
    """
    estimate, n = resampled.estimate, resampled.estimate.n
    if estimate.low < estimate.high:
        return estimate, detectable
    gained = float(np.nanmean(np.maximum(differences, 0))) * n
    lost = float(np.nanmean(np.maximum(-differences, 0))) * n
    return paired.difference(gained, lost, n), power.detectable_by_mcnemar(n, min(1.0, (gained + lost) / n))


def _difference(
    scope: Scope,
    tag: str | None,
    cells: Sequence[_Cell],
    modes: tuple[str, str],
    estimate: Estimate,
    test: paired.Test,
    detectable: float | None,
) -> Difference:
    gained, lost = _better(cells[0]) if scope == "language" else (None, None)
    return Difference(
        scope=scope,
        language=tag,
        mode=modes[0] if modes[0] == modes[1] else f"{modes[0]} / {modes[1]}",
        mode_a=modes[0],
        mode_b=modes[1],
        n=estimate.n,
        by="problem",
        n_languages=len(cells),
        samples_a=max(a.samples for cell in cells for a, _ in cell),
        samples_b=max(b.samples for cell in cells for _, b in cell),
        accuracy_a=fmean(fmean(a.accuracy for a, _ in cell) for cell in cells),
        accuracy_b=fmean(fmean(b.accuracy for _, b in cell) for cell in cells),
        difference=estimate.value,
        ci_low=estimate.low,
        ci_high=estimate.high,
        a_better=lost,
        b_better=gained,
        test=test.name,
        p=test.p,
        p_holm=test.p,
        mde=detectable,
        finding="",
        **_counts(cells),
        run_a="",
        run_b="",
        model_a="",
        model_b="",
    )


def _counts(cells: Sequence[_Cell]) -> dict[str, int]:
    """Returns how many generations were asked of each side, and how many of them failed."""
    sides = {"a": [a for cell in cells for a, _ in cell], "b": [b for cell in cells for _, b in cell]}
    asked = {f"asked_{side}": sum(score.samples for score in scores) for side, scores in sides.items()}
    return asked | {
        f"failed_{side}": sum(round(score.failed * score.samples) for score in scores) for side, scores in sides.items()
    }


def _adjusted(rows: Sequence[Difference], a: Side, b: Side, by: Unit) -> list[Difference]:
    """Returns the differences of one family, adjusted, and of what they are."""
    sides = {"by": by, "run_a": a.run, "run_b": b.run, "model_a": a.model, "model_b": b.model}
    return findings.adjusted([msgspec.structs.replace(row, **sides) for row in rows])


def _better(cell: _Cell) -> tuple[int, int]:
    """Returns the problems on which B, and those on which A, is right more often."""
    # Of the same samples a share has the same bits; of different ones, a rounding must not decide.
    signs = [round(b.accuracy - a.accuracy, 9) for a, b in cell]
    return sum(sign > 0 for sign in signs), sum(sign < 0 for sign in signs)


def _failures(compared: _Cell) -> list[str]:
    """Returns a sentence for each side of which generations failed, which are wrong in the figures."""
    shares = {"A": fmean(a.failed for a, _ in compared), "B": fmean(b.failed for _, b in compared)}
    return [
        f"{side}: {100 * share:.1f} % of its generations failed, counted as wrong"
        for side, share in shares.items()
        if share
    ]


def _by_key(scores: Sequence[Score]) -> dict[_Key, Score]:
    return {(score.problem, score.language, score.mode): score for score in scores}


def _side(folder: Path, manifest: store.Manifest) -> Side:
    return Side(
        run=folder.resolve().name,
        model=manifest.model["model"],
        signature=manifest.signature,
        data=data_name(manifest),
    )
