"""The bundled symbolic set: the same drawn numbers in every language."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from mgsm.problems import templates
from mgsm.types import Problem

RELEASE_SEED = 0
RELEASE_SIZE = 250


def load(languages: Sequence[str], seed: int = RELEASE_SEED, count: int = RELEASE_SIZE) -> list[Problem]:
    """Returns ``count`` problems in each language, language by language.

    The release is seed 0; any other seed draws fresh numbers.

    Raises:
        DataError: a text is missing in a language.
    """
    drawn = list(templates.instances(seed, count))
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
