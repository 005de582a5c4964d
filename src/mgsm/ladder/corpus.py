"""Training documents for the bundled models: fresh instances of the templates, in the toolkit's own prompts."""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Sequence
from decimal import Decimal

from mgsm import languages, prompting
from mgsm.problems import symbolic, templates
from mgsm.types import Problem, Record

_ATTEMPTS = 1_000
_FROM_PROBLEMS = 0.6
_NUMBER = r"\d+(?:[.,]\d+)*"
_EQUATION = re.compile(rf"{_NUMBER}(?: [-+/\u00d7] {_NUMBER})+ = {_NUMBER}")


class Document(Record, frozen=True, kw_only=True):
    """One row of training: nothing is learnt on the prompt, all on the completion."""

    prompt: str
    completion: str


class Mixture(Record, frozen=True, kw_only=True):
    """Weights of the kinds of document; they need not sum to one.

    Arithmetic lines are a tenth as long as the others, so 0.7 of the documents is a sixth of the tokens.
    """

    direct: float = 0.03
    native_cot: float = 0.12
    en_cot: float = 0.05
    translation: float = 0.05
    arithmetic: float = 0.75


@functools.cache
def released() -> frozenset[bytes]:
    """Returns the identity of every problem of the release, which no training may see."""
    return frozenset(map(templates.identity, symbolic.instances(symbolic.Draw())))


def fresh(rng: random.Random) -> templates.Instance:
    """Returns an instance of a template that training may use, with numbers outside the release.

    Raises:
        RuntimeError: nothing but released numbers in a thousand draws, so the ranges are too narrow.
    """
    # Sorted, so that the order of the file decides nothing.
    names = sorted(name for name, template in templates.templates().items() if not template.held_out)
    for _ in range(_ATTEMPTS):
        instance = templates.draw(rng.choice(names), rng)
        if templates.identity(instance) not in released():
            return instance
    raise RuntimeError(f"no numbers outside the release in {_ATTEMPTS} draws: widen the ranges in problems.toml")


def draw(rng: random.Random, tags: Sequence[str], mixture: Mixture) -> Document:
    """Returns one document, its kind drawn by the mixture and its language uniformly."""
    kinds = list(mixture.__struct_fields__)
    kind = rng.choices(kinds, [getattr(mixture, name) for name in kinds])[0]
    if kind == "arithmetic":
        return Document(prompt="", completion=_arithmetic(rng))
    tag, instance = rng.choice(tags), fresh(rng)
    question, steps = _texts(tag).render(instance)
    problem = Problem(id="", language=tag, question=question, answer=Decimal(instance.answer), steps=steps)
    style = prompting.Style(shots=0, book={})
    language, pivot = languages.load(tag), languages.pivot()
    if kind == "translation":
        prompt = prompting.translation_prompt(problem, style, 0, mode="translate-en")
        return Document(
            prompt=prompt.text, completion=f"{pivot.labels.separator}{_texts(pivot.tag).render(instance)[0]}"
        )
    prompt = prompting.build_prompt(problem, kind, style, 0)
    if kind == "direct":
        reply, written = language.format_number(instance.answer), language
    else:
        written = pivot if kind == "en_cot" else language
        worked = _texts(written.tag).render(instance)[1]
        reply = written.joiner.join((*worked, written.answer_sentence(instance.answer)))
    return Document(prompt=prompt.text, completion=written.labels.separator + reply)


@functools.cache
def _texts(tag: str) -> templates.Texts:
    return templates.Texts(tag)


def _arithmetic(rng: random.Random) -> str:
    """Returns one exact equation: one of a worked problem, or one drawn from about their magnitudes."""
    if rng.random() < _FROM_PROBLEMS:
        steps = _texts(languages.pivot().tag).render(fresh(rng))[1]
        found: list[str] = [equation.strip() for step in steps for equation in _EQUATION.findall(step)]
        if found:
            return rng.choice(found)
    match rng.choice("+-x/"):
        case "+":
            left, right = _any(rng, 5_000), _any(rng, 5_000)
            return f"{left} + {right} = {left + right}"
        case "-":
            right, left = sorted((_any(rng, 5_000), _any(rng, 5_000)))
            return f"{left} - {right} = {left - right}"
        case "x":
            left, right = _any(rng, 500), _any(rng, 60)
            return f"{left} \u00d7 {right} = {left * right}"
        case _:
            result, right = _any(rng, 500), _any(rng, 60)
            return f"{result * right} / {right} = {result}"


def _any(rng: random.Random, most: int) -> int:
    """Returns a number from 1 to ``most``, each order of magnitude as likely as the next."""
    return int(most ** rng.random())
