"""The bundled symbolic set: the same drawn numbers in every language, and variants of its problems.

``symbolic`` is the release; ``symbolic@seed=7`` draws fresh problems from the same templates;
``symbolic@perturb=numbers`` takes the release's problems with other numbers, ``names`` with other persons, ``both``
with both; ``symbolic@seed=7,perturb=numbers`` draws those variants with another seed.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from mgsm import resources
from mgsm.errors import UsageError
from mgsm.problems import templates
from mgsm.types import Problem, Record

RELEASE_SEED = 0
RELEASE_SIZE = 250
PERTURBATIONS = ("numbers", "names", "both")
_NAME = re.compile(r"symbolic(?:@(?P<options>.+))?")
_FIRST_VARIANT = 1


class Draw(Record, frozen=True, kw_only=True):
    """Which problems of the set are meant."""

    seed: int = RELEASE_SEED
    perturb: Literal["numbers", "names", "both"] | None = None


def release() -> tuple[str, str]:
    """Returns the name of the release and its SHA-256, that of :func:`mgsm.publish.contents.checksum`.

    Another template, range, text or order is another release: the name and the sum change together.
    """
    digest, name = resources.data("symbolic.sha256").read_text(encoding="ascii").split()
    return name, digest


def parse(name: str) -> Draw | None:
    """Returns the draw that a source's name asks for, none where it names another source.

    Raises:
        UsageError: an option that there is not, twice, or with another value.
    """
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    given: dict[str, str] = {}
    for part in match["options"].split(",") if match["options"] else ():
        key, _, value = part.partition("=")
        valid = value.isdecimal() if key == "seed" else key == "perturb" and value in PERTURBATIONS
        if not valid or key in given:
            raise UsageError(
                f"--data {name}: {part!r}, expected seed=N or perturb={'|'.join(PERTURBATIONS)}, each at most once"
            )
        given[key] = value
    perturb = given.get("perturb")
    seed = int(given.get("seed", _FIRST_VARIANT if perturb else RELEASE_SEED))
    return Draw(seed=seed, perturb=perturb)  # type: ignore[arg-type]


def instances(draw: Draw, count: int = RELEASE_SIZE) -> list[templates.Instance]:
    """Returns the drawn numbers and persons of each problem, in order.

    Raises:
        DataError: a template has too few distinct instances.
    """
    if draw.perturb is None:
        return list(templates.instances(draw.seed, count))
    released = list(templates.instances(RELEASE_SEED, count))
    taken = {templates.identity(instance) for instance in released}
    varied = []
    for index, instance in enumerate(released):
        rng = random.Random(f"{draw.seed}:{draw.perturb}:{index}")
        variant = templates.vary(instance, draw.perturb, rng, taken)
        taken.add(templates.identity(variant))
        varied.append(variant)
    return varied


def load(languages: Sequence[str], draw: Draw | None = None, count: int = RELEASE_SIZE) -> list[Problem]:
    """Returns ``count`` problems in each language, language by language; the release where no draw is named.

    Raises:
        DataError: a text is missing in a language.
    """
    drawn = instances(draw or Draw(), count)
    names = list(templates.templates())
    problems = []
    for language in languages:
        texts = templates.Texts(language)
        for index, instance in enumerate(drawn):
            question, steps = texts.render(instance)
            problems.append(
                Problem(
                    id=f"{instance.template}-{index // len(names) + 1}",
                    language=language,
                    question=question,
                    answer=Decimal(instance.answer),
                    steps=steps,
                    template=instance.template,
                )
            )
    return problems
