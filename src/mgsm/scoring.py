"""``Generation -> Answer -> Score``: everything behind the model call, for one run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from mgsm import languages, prompting
from mgsm.extraction import extract_answer
from mgsm.languages import Language
from mgsm.metrics import accuracy, fidelity, overlap
from mgsm.store import KeyedAnswer, Manifest
from mgsm.types import Generation, Problem, Score


def answers(generations: Iterable[Generation]) -> list[KeyedAnswer]:
    """Returns the answer of each generation, in order."""
    found = []
    for generation in generations:
        answer = extract_answer(generation.text, generation.language, generation.mode)
        text = None if answer.value is None else accuracy.canonical(answer.value)
        found.append(KeyedAnswer.of(generation.key, answer, text))
    return found


def scores(manifest: Manifest, generations: Sequence[Generation], found: Sequence[KeyedAnswer]) -> list[Score]:
    """Returns one score for each problem, language and mode that was asked, in the order asked.

    Args:
        manifest: what was asked.
        generations: what there is of it.
        found: the answer of each generation, in the same order.
    """
    groups: dict[tuple[str, str, str], list[tuple[Generation, KeyedAnswer]]] = {}
    for generation, answer in zip(generations, found, strict=True):
        groups.setdefault((generation.problem, generation.language, generation.mode), []).append((generation, answer))
    return [
        _score(
            manifest, problem, mode, asked, sorted(groups.get((problem.id, problem.language, mode), []), key=_by_sample)
        )
        for mode, problem, asked in manifest.asked()
    ]


def _by_sample(pair: tuple[Generation, KeyedAnswer]) -> int:
    return pair[0].sample


def _score(
    manifest: Manifest, problem: Problem, mode: str, asked: int, given: Sequence[tuple[Generation, KeyedAnswer]]
) -> Score:
    values = [None if answer.answer is None else Decimal(answer.answer) for _, answer in given]
    tokens = [generation.completion_tokens for generation, _ in given]
    counted = [count for count in tokens if count is not None]
    ends = [generation.finish_reason for generation, _ in given]
    name, tokenizer, statistics = _overlap(manifest, problem, mode, [generation for generation, _ in given])
    return Score(
        problem=problem.id,
        language=problem.language,
        mode=mode,
        correct=accuracy.is_correct(accuracy.majority(values), problem.answer),
        accuracy=sum(accuracy.is_correct(value, problem.answer) for value in values) / asked,
        samples=asked,
        failed=1 - len(given) / asked,
        no_answer=sum(value is None for value in values) / asked,
        truncated=None if None in ends else ends.count("length") / asked,
        tokens=sum(counted) / len(counted) if counted else None,
        metric=(overlap.sentence_scores(statistics) if statistics else {}) | _fidelity(problem, mode, given),
        overlap_reference=name,
        overlap_tokenizer=tokenizer,
        statistics=statistics,
    )


def _reasons_in(problem: Problem, mode: str) -> Language | None:
    """Returns the language that a chain of thought should be in, none where the mode has none."""
    plan = prompting.load_mode(mode)
    return plan.reply_language(languages.load(problem.language), languages.pivot()) if plan.REASONS else None


def _fidelity(problem: Problem, mode: str, given: Sequence[tuple[Generation, KeyedAnswer]]) -> dict[str, float]:
    """Returns the share of the chains of thought in the language they should be in, of those long enough to say."""
    asked = _reasons_in(problem, mode)
    if asked is None:
        return {}
    said = [one for one in (fidelity.is_in(generation.text, asked.tag) for generation, _ in given) if one is not None]
    return {"language_fidelity": sum(said) / len(said)} if said else {}


def _overlap(
    manifest: Manifest, problem: Problem, mode: str, given: Sequence[Generation]
) -> tuple[str | None, str | None, overlap.Statistics]:
    """Returns what the texts are compared with, the tokenizer, and the statistics summed over the samples.

    A translation is compared with the English question; a chain of thought with the worked steps in the
    language it should be written in, or in English with the solution that ``--references`` gave.
    """
    written, pivot = _reasons_in(problem, mode), languages.pivot()
    if not given or written is None:
        return None, None, {}
    english = manifest.english.get(problem.id)
    if prompting.translates(mode) and problem.language != pivot.tag:
        texts = [generation.translation for generation in given if generation.translation]
        name, reference = "english question", english.question if english else None
    else:
        texts = [generation.text.strip() for generation in given]
        source = english if written.tag == pivot.tag else problem
        name, reference = "worked steps", None
        if source and source.steps:
            reference = written.joiner.join((*source.steps, written.answer_sentence(problem.answer)))
        elif written.tag == pivot.tag and problem.id in manifest.references:
            name, reference = "given solution", manifest.references[problem.id]
    if reference is None or not texts:
        return None, None, {}
    tokenizer = overlap.choose_tokenizer(written, asked=manifest.options.bleu_tokenizer)
    return name, tokenizer, overlap.total_statistics(overlap.statistics(text, reference, tokenizer) for text in texts)
