"""The bundled tiny models: what they are, how they are trained again."""

from __future__ import annotations

import json
from pathlib import Path

from mgsm import languages, resources
from mgsm.ladder.training import Progress, Recipe, train
from mgsm.types import Record

__all__ = ["DEFAULT", "Bundled", "Progress", "Recipe", "bundled", "default_recipe", "train"]

DEFAULT = resources.DEFAULT_MODEL


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


def default_recipe() -> Recipe:
    """Returns the recipe of the default model: all languages."""
    return Recipe(name=DEFAULT, languages=languages.known())


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
