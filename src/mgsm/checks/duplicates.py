"""Problems of a language that are the same or nearly, where the English ones are not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mgsm import languages
from mgsm.checks import Finding, Material
from mgsm.types import Problem

_NEAR = 0.85
"""Share of common shingles from which two problems are called nearly the same."""
_SHINGLE = 4


def check(material: Material) -> Iterator[Finding]:
    """Yields the later of two like problems; instances of one template are alike on purpose."""
    pivot = languages.pivot().tag
    known = {(one.id, other.id) for one, other, _ in _alike(tuple(material.english.values()))}
    for tag, problems in material.problems.items():
        for one, other, share in _alike(problems):
            same = share == 1.0
            if (one.id, other.id) in known and tag != pivot:
                continue
            yield Finding(
                severity="error" if same else "warning",
                problem=other.id,
                language=tag,
                check="duplicates",
                message=f"the same text as problem {one.id}"
                if same
                else f"nearly the text of problem {one.id}: {share:.0%} in common",
            )


def _alike(problems: Sequence[Problem]) -> Iterator[tuple[Problem, Problem, float]]:
    """Yields pairs in the order of the source, with their share in common, in (0.85, 1]."""
    texts = [" ".join((problem.question or "").casefold().split()) for problem in problems]
    shingles = [{text[i : i + _SHINGLE] for i in range(max(1, len(text) - _SHINGLE + 1))} for text in texts]
    order = sorted(range(len(problems)), key=lambda i: len(shingles[i]))
    for place, i in enumerate(order):
        for j in order[place + 1 :]:
            # Two sets so unlike in size cannot have enough in common, nor can any further ones.
            if len(shingles[i]) < _NEAR * len(shingles[j]):
                break
            one, other = sorted((i, j))
            if texts[i] == texts[j]:
                yield problems[one], problems[other], 1.0
            elif problems[i].template is None or problems[i].template != problems[j].template:
                common = len(shingles[i] & shingles[j])
                share = common / (len(shingles[i]) + len(shingles[j]) - common)
                if share >= _NEAR:
                    yield problems[one], problems[other], min(share, 0.999)
