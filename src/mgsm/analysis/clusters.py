"""Problems of one template taken as one observation, so that two draws from the same templates can be paired."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from statistics import fmean

import msgspec

from mgsm.errors import RunError
from mgsm.store import Manifest
from mgsm.types import Problem, Score


def by_template(run: Path, manifest: Manifest, scores: Sequence[Score]) -> tuple[Manifest, list[Score]]:
    """Returns a run whose problems are its templates, without text or answer, and their scores.

    The score of a template has the generations of all its problems for samples, so that its accuracy is a share of
    whole generations.

    Raises:
        RunError: a problem names no template.
    """
    found = {(problem.id, problem.language): problem.template for problem in manifest.problems}
    without = next((name for (name, _), template in found.items() if template is None), None)
    if without is not None:
        raise RunError(f"{run}: problem {without} names no template, as those of --data symbolic do")
    problems = tuple(
        Problem(id=str(template), language=tag, question=None, answer=Decimal(0), template=template)
        for template, tag in dict.fromkeys((template, tag) for (_, tag), template in found.items())
    )
    groups: dict[tuple[str, str, str], list[Score]] = {}
    for score in scores:
        template = str(found[score.problem, score.language])
        groups.setdefault((template, score.language, score.mode), []).append(score)
    # An imported log names the cells it asked by problem; by template it has asked what it has scores of.
    collapsed = msgspec.structs.replace(manifest, problems=problems, origin=msgspec.UNSET)
    return collapsed, [_score(template, group) for (template, _, _), group in groups.items()]


def _score(template: str, group: Sequence[Score]) -> Score:
    samples = sum(score.samples for score in group)
    accuracy = sum(score.accuracy * score.samples for score in group) / samples
    ends = [score.truncated for score in group if score.truncated is not None]
    return Score(
        problem=template,
        language=group[0].language,
        mode=group[0].mode,
        correct=2 * accuracy > 1,
        accuracy=accuracy,
        samples=samples,
        failed=sum(score.failed * score.samples for score in group) / samples,
        no_answer=sum(score.no_answer * score.samples for score in group) / samples,
        truncated=fmean(ends) if len(ends) == len(group) else None,
    )
