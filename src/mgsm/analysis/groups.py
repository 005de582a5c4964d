"""Accuracy by what is known of the templates: held out from training or not, number of steps, topic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from mgsm import store
from mgsm.analysis import clusters, runs
from mgsm.analysis.averages import macro_estimate
from mgsm.analysis.matrix import accuracy_matrix
from mgsm.errors import RunError
from mgsm.problems.templates import Template, templates
from mgsm.types import Record, Score

Kind = Literal["training", "steps", "topic"]
MOST_STEPS = 5
"""Problems of so many steps and more are one group, because templates of each further number are few."""
HELD_OUT, USED = "held out", "used in training"


class GroupRow(Record, frozen=True, kw_only=True):
    """Accuracy on one group of templates, in [0, 1]; each template counts once, with the mean over its problems."""

    model: str
    mode: str
    language: str | None
    """None is the macro average over the languages asked."""
    kind: Kind
    group: str
    n: int
    """Templates."""
    accuracy: float
    ci_low: float
    ci_high: float
    """95 % interval that resamples templates, each with all its problems and languages."""


class Groups(Record, frozen=True, kw_only=True):
    """What ``mgsm report --groups --format json`` prints."""

    signature: str
    rows: list[GroupRow]


def by_group(folders: Sequence[Path]) -> Groups:
    """Returns accuracies of runs whose scores are up to date: by training in each language too, else on average.

    Raises:
        RunError: a folder is no run, two have the same signature, or a problem is of no bundled template.
    """
    names = runs.names_of(folders)
    return Groups(
        signature="\n".join(store.read_manifest(folder).signature for folder in folders),
        rows=[row for folder, name in zip(folders, names, strict=True) for row in _rows(folder, name)],
    )


def _rows(folder: Path, model: str) -> Iterator[GroupRow]:
    manifest, scores = clusters.by_template(folder, store.read_manifest(folder), store.scores(folder))
    bundled = templates()
    for problem in manifest.problems:
        if problem.id not in bundled:
            raise RunError(f"{folder}: template {problem.id!r} is none of the {len(bundled)} of this version")
    tags = list(dict.fromkeys(score.language for score in scores))
    for mode in dict.fromkeys(score.mode for score in scores):
        for kind, group, names in _groups({name: bundled[name] for name in {score.problem for score in scores}}):
            own = [score for score in scores if score.mode == mode and score.problem in names]
            if kind == "training":
                for tag in tags:
                    yield from _row(model, mode, tag, kind, group, [score for score in own if score.language == tag])
            yield from _row(model, mode, None, kind, group, own)


def _groups(asked: dict[str, Template]) -> Iterator[tuple[Kind, str, set[str]]]:
    """Yields the groups that have a template, each with its names."""
    for group, held_out in ((USED, False), (HELD_OUT, True)):
        yield "training", group, {name for name, template in asked.items() if template.held_out == held_out}
    for steps in sorted({min(template.difficulty, MOST_STEPS) for template in asked.values()}):
        group = f"{steps} or more" if steps == MOST_STEPS else str(steps)
        yield "steps", group, {name for name, one in asked.items() if min(one.difficulty, MOST_STEPS) == steps}
    for topic in sorted({template.topic for template in asked.values()}):
        yield "topic", topic, {name for name, template in asked.items() if template.topic == topic}


def _row(model: str, mode: str, tag: str | None, kind: Kind, group: str, scores: Sequence[Score]) -> Iterator[GroupRow]:
    """Yields one row, none for a group without a score."""
    if not scores:
        return
    estimate = macro_estimate(accuracy_matrix(scores, mode))
    yield GroupRow(
        model=model,
        mode=mode,
        language=tag,
        kind=kind,
        group=group,
        n=estimate.n,
        accuracy=estimate.value,
        ci_low=estimate.low,
        ci_high=estimate.high,
    )
