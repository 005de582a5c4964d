"""What a run would take, counted before any model call."""

from __future__ import annotations

from collections.abc import Iterator

from mgsm import languages, prompting, store
from mgsm.backends import Backend
from mgsm.pipeline import style_of
from mgsm.problems import Source
from mgsm.types import Problem, Record


class Forecast(Record, frozen=True, kw_only=True):
    """One mode in one language."""

    mode: str
    language: str
    prompts: int
    """Model calls: two a problem where the model translates."""
    prompt_tokens: int
    budget: int
    """Tokens that one reply may take."""
    generated_tokens: int
    """At most."""
    cost: float | None
    """In the currency of the prices, if every reply took its whole budget; none without prices."""


class Prices(Record, frozen=True, kw_only=True):
    """Of a million tokens."""

    read: float = 0.0
    written: float = 0.0


def forecast(
    manifest: store.Manifest, source: Source, backend: Backend, prices: Prices | None = None
) -> Iterator[Forecast]:
    """Yields what each mode and language of a run would take.

    A translation is taken to be as long as the English question, where the source has it.
    """
    style, samples = style_of(manifest.options, source), manifest.options.samples
    for mode in manifest.options.modes:
        for tag, budget in manifest.max_tokens[mode].items():
            problems = [problem for problem in manifest.problems if problem.language == tag]
            calls = [call for problem in problems for call in _calls(manifest, problem, mode, style, backend)]
            read, written = (samples * sum(call[side] for call in calls) for side in (0, 1))
            yield Forecast(
                mode=mode,
                language=tag,
                prompts=samples * len(calls),
                prompt_tokens=read,
                budget=budget,
                generated_tokens=written,
                cost=(read * prices.read + written * prices.written) / 1e6 if prices else None,
            )


def _calls(
    manifest: store.Manifest, problem: Problem, mode: str, style: prompting.Style, backend: Backend
) -> Iterator[tuple[int, int]]:
    """Yields tokens read and at most written of each call that a problem takes."""
    tag, budget = problem.language, manifest.max_tokens[mode][problem.language]
    if prompting.translates(mode) and tag != languages.pivot().tag and not manifest.options.translations:
        first = prompting.translation_budget(style.book, backend.count_tokens)
        prompt = prompting.translation_prompt(problem, style, first, mode=mode)
        yield backend.count_tokens(prompt.text), first
    english = manifest.english.get(problem.id)
    prompt = prompting.build_prompt(problem, mode, style, budget, translation=english.question if english else None)
    yield backend.count_tokens(prompt.text), budget
