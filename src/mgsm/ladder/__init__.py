"""The bundled tiny models: what they are, how they are trained again."""

from __future__ import annotations

import json
from pathlib import Path

from mgsm import languages, resources
from mgsm.errors import unknown
from mgsm.ladder.training import Progress, Recipe, train
from mgsm.types import Record

__all__ = ["DEFAULT", "SMALLEST", "Bundled", "Progress", "Recipe", "bundled", "recipe", "train"]

DEFAULT = resources.DEFAULT_MODEL
SMALLEST = "mgsm-nano"
"""A second rung, so that tables, pictures and comparisons of models have something to show."""


class Bundled(Record, frozen=True, kw_only=True):
    """A model in the package."""

    name: str
    folder: Path
    parameters: int
    megabytes: float
    """Of the weights."""


def bundled() -> list[Bundled]:
    """Returns the models that the package holds."""
    found = []
    for weights in sorted(resources.data("models").glob("*/model.safetensors")):
        size = weights.stat().st_size
        found.append(
            Bundled(
                name=weights.parent.name,
                folder=weights.parent,
                parameters=_parameters(weights),
                megabytes=round(size / 1e6, 2),
            )
        )
    return found


def recipe(name: str = DEFAULT) -> Recipe:
    """Returns the recipe of a bundled model: all languages.

    Raises:
        UsageError: no such model.
    """
    every = languages.known()
    recipes = {
        SMALLEST: Recipe(
            name=SMALLEST,
            languages=every,
            hidden=64,
            layers=4,
            heads=2,
            feed_forward=256,
            pieces=4096,
            tokens=10_000_000,
        ),
        DEFAULT: Recipe(name=DEFAULT, languages=every),
    }
    if name not in recipes:
        raise unknown("bundled model", name, recipes)
    return recipes[name]


def _parameters(weights: Path) -> int:
    """Returns the number of parameters in a safetensors file, from its header alone.

    Source: the safetensors format: 8 bytes little-endian header length, then JSON.
    """
    with weights.open("rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    total = 0
    for name, tensor in header.items():
        if name != "__metadata__":
            count = 1
            for side in tensor["shape"]:
                count *= side
            total += count
    return total
