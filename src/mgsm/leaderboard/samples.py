"""The generations that a model's page shows: which ones, and the files that its script loads on demand."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from mgsm import languages, prompting
from mgsm.leaderboard.items import Item
from mgsm.metrics.accuracy import canonical, is_correct
from mgsm.store import KeyedAnswer, Manifest
from mgsm.types import Generation, Problem

OF_EACH = 10
SHOWN = 2 * OF_EACH
LONGEST, AROUND = 4000, 500
"""Characters of a generation that are shown, and characters kept on either side of an answer behind them."""
RULE = (
    f"Of each language and mode {SHOWN} generations are shown, the first that came of each problem. The problems stand "
    "in the order of the SHA-256 of their id; "
    f"taken are the first {OF_EACH} that are right and the first {OF_EACH} that are not (a wrong number or no answer), "
    "and where there are fewer of the one kind, more of the other."
)
"""Said on every page that shows some."""
LENGTH = f"Of a generation of more than {LONGEST} characters the first {LONGEST} are shown, and the answer."
_JOINER = "\u200d"


class Sample(NamedTuple):
    """One generation with its answer."""

    generation: Generation
    answer: KeyedAnswer
    problem: Problem
    correct: bool


def chosen(samples: Sequence[Sample]) -> list[Sample]:
    """Returns the generations to show of one language and mode, in the order of :data:`RULE`."""
    first: dict[str, Sample] = {}
    for sample in sorted(samples, key=lambda one: one.generation.sample):
        first.setdefault(sample.problem.id, sample)
    ordered = sorted(first.values(), key=lambda one: hashlib.sha256(one.problem.id.encode()).hexdigest())
    right = [one for one in ordered if one.correct]
    wrong = [one for one in ordered if not one.correct]
    kept = max(OF_EACH, SHOWN - len(wrong)), max(OF_EACH, SHOWN - len(right))
    ids = {one.problem.id for one in (*right[: kept[0]], *wrong[: kept[1]])}
    return [one for one in ordered if one.problem.id in ids]


def samples(
    manifest: Manifest, generations: Sequence[Generation], answers: Sequence[KeyedAnswer]
) -> dict[str, dict[str, list[Sample]]]:
    """Returns all generations of a run by language and mode."""
    problems = {(problem.id, problem.language): problem for problem in manifest.problems}
    by_key = {answer.key: answer for answer in answers}
    found: dict[str, dict[str, list[Sample]]] = {}
    for generation in generations:
        answer, problem = by_key[generation.key], problems[generation.problem, generation.language]
        value = None if answer.answer is None else Decimal(answer.answer)
        sample = Sample(generation, answer, problem, is_correct(value, problem.answer))
        found.setdefault(generation.language, {}).setdefault(generation.mode, []).append(sample)
    return found


def files(
    entry: str, found: Mapping[str, Mapping[str, Sequence[Sample]]], items: Mapping[str, Item]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yields each language and what its file says; lists in place of objects where a run's own ids would be keys."""
    for tag, modes in found.items():
        place: dict[str, int] = {}
        problems: list[list[Any]] = []
        shown: dict[str, dict[str, Any]] = {}
        for mode, all_ in modes.items():
            lines = []
            for sample in chosen(all_):
                name = sample.problem.id
                if name not in place:
                    place[name] = len(problems)
                    item = items[name]
                    english = item.english if item.english != sample.problem.question else None
                    gold = canonical(sample.problem.answer)
                    problems.append([name, item.slug, sample.problem.question, english, gold])
                lines.append([place[name], *_line(sample)])
            reply = prompting.load_mode(mode).reply_language(languages.load(tag), languages.pivot()).tag
            shown[mode] = {"reply": reply, "came": len(all_), "shown": lines}
        yield tag, {"entry": entry, "language": tag, "problems": problems, "modes": shown}


def _line(sample: Sample) -> list[Any]:
    generation, answer, translation = sample.generation, sample.answer, sample.generation.translation
    return [
        int(sample.correct),
        answer.answer,
        answer.rule,
        int(answer.ambiguous),
        int(generation.finish_reason == "length"),
        generation.completion_tokens,
        parts(generation.text, answer.start, answer.end),
        parts(translation, None, None) if translation and translation != sample.problem.question else None,
    ]


def parts(text: str, start: int | None, end: int | None) -> list[Any]:
    """Returns a text in parts, so that no script has to count its characters.

    A plain part is a string, the answer's span a list of one string, and what is left out the number of characters.
    """
    marked = (len(text), len(text)) if start is None or end is None else (start, end)
    kept = [(0, len(text))]
    if len(text) > LONGEST:
        kept = [(0, _between(text, LONGEST))]
        if marked[1] > kept[0][1] and marked[0] < marked[1]:
            last = min(marked[1] + AROUND, marked[0] + LONGEST)
            window = _between(text, max(kept[0][1], marked[0] - AROUND)), _between(text, last)
            kept = [(0, window[1])] if window[0] == kept[0][1] else [*kept, window]
    made: list[Any] = []
    at = 0
    for begin, stop in kept:
        if begin > at:
            made.append(begin - at)
        low, high = (min(max(place, begin), stop) for place in marked)
        made += [text[begin:low]] * (low > begin)
        made += [[text[low:high]]] * (high > low)
        made += [text[high:stop]] * (stop > high)
        at = stop
    return [*made, len(text) - at] if at < len(text) else made


def _between(text: str, place: int) -> int:
    """Returns the nearest place, not after the one given, where a text can be cut without tearing a character."""
    place = min(place, len(text))
    while 0 < place < len(text) and (
        unicodedata.category(text[place]).startswith("M") or _JOINER in text[place - 1 : place + 1]
    ):
        place -= 1
    return place
