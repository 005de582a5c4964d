"""Translations that are much shorter or longer beside their English than others of the language."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator

from mgsm.checks import Finding, Material, Pair

_FEWEST = 20
_FAR = 5.0
# 0.6745 makes the median absolute deviation a standard deviation where ratios are normal.
# Source: Iglewicz and Hoaglin 1993, How to detect and handle outliers, section 3.3 (modified z-score).
_NORMAL = 0.6745
_LEAST_SPREAD = 0.05
"""Of a logarithm: where all texts are nearly alike in length, one of five in a hundred more is none."""


def check(material: Material) -> Iterator[Finding]:
    """Yields questions whose length ratio is far from the language's median, in median absolute deviations."""
    by_tag: dict[str, list[Pair]] = {}
    for pair in material.pairs():
        if pair.part == "question" and pair.english and pair.own:
            by_tag.setdefault(pair.language, []).append(pair)
    for pairs in by_tag.values():
        if len(pairs) < _FEWEST:
            continue
        ratios = [math.log(len(pair.own) / len(pair.english)) for pair in pairs]
        middle = statistics.median(ratios)
        spread = max(statistics.median(abs(ratio - middle) for ratio in ratios), _LEAST_SPREAD)
        for pair, ratio in zip(pairs, ratios, strict=True):
            distance = _NORMAL * (ratio - middle) / spread
            if abs(distance) > _FAR:
                what = "long" if distance > 0 else "short"
                yield Finding(
                    severity="warning",
                    problem=pair.problem,
                    language=pair.language,
                    check="length",
                    message=f"unusually {what}: {math.exp(ratio):.2f} of the English length, "
                    f"{math.exp(middle):.2f} is usual in this language",
                )
