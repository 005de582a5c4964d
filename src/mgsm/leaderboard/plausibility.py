"""What no honest run shows: chains of thought without a thought, tokens that cannot be, right answers in torn texts.

Each threshold lies far outside what the bundled models and real logs show, and far inside what a fabricated run has.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from mgsm import prompting, store
from mgsm.leaderboard.submission import Finding, Submission
from mgsm.types import Answer, Generation

BARE_LETTERS = 60
"""A text with no other number than its answer and at most so many letters is an answer sentence and no reasoning."""
BARE_SHARE, BARE_COUNT = 0.5, 10
"""More than half of the right answers of a reasoning mode, at least ten: a model may answer an easy one at once, but
who does so mostly was not asked to reason."""
HIDDEN_TOKENS = 4
"""Tokens a character: a reply of more was thought over out of sight, as servers of reasoning models count."""
CHARACTERS_PER_TOKEN = 20
"""Letters and digits, on average over a text: the vocabularies in use have about 4 in English and fewer elsewhere."""
LONG_TEXT = 200
"""Characters from which an average over tokens says something."""
EXTRA_TOKENS = 1
"""Above the budget: some backends count the end of the text."""
TORN_COUNT, TORN_SHARE = 20, 0.5
"""Cut texts without an answer sentence are right by chance where the last number is the result already: in the bundled
models' runs in fewer than one of six."""
_NUMBER = re.compile(r"\d+(?:[.,\u066b\u066c]\d+)*")
_STATED = frozenset({"answer-sentence", "boxed", "hashes", "tagged", "field"})


def reasoned(submission: Submission) -> Iterator[Finding]:
    """Yields reasoning modes whose right answers mostly stand there without any reasoning.

    Somebody who knows the gold answers writes them down; a chain of thought would have to be made up.
    """
    bare: dict[str, list[Generation]] = defaultdict(list)
    right: dict[str, int] = defaultdict(int)
    for generation, answer, is_right in submission.judged():
        if is_right and prompting.load_mode(generation.mode).REASONS:
            right[generation.mode] += 1
            if is_bare(generation, answer):
                bare[generation.mode].append(generation)
    for mode, found in bare.items():
        if len(found) >= BARE_COUNT and len(found) > BARE_SHARE * right[mode]:
            first = found[0]
            yield submission.finding(
                "error",
                "reasoning",
                f"{mode}: {first.problem}, {first.language}",
                f"{len(found)} of {right[mode]} right answers without a step, a number or a sentence before them",
                f"reasoning in more than {1 - BARE_SHARE:.0%} of them",
            )


def is_bare(generation: Generation, answer: Answer) -> bool:
    """Says whether a text is its answer alone and was not thought over out of sight."""
    text, count = generation.text, generation.completion_tokens
    if sum(map(str.isalpha, text)) > BARE_LETTERS or (count is not None and count > HIDDEN_TOKENS * len(text)):
        return False
    start, end = answer.start or 0, answer.end or 0
    others = _NUMBER.findall(text[:start] + " " + text[end:])
    return not others or all(_value(number) == answer.value for number in others)


def _value(number: str) -> Decimal:
    return Decimal(re.sub(r"[.,\u066b\u066c]", "", number))


def counted(submission: Submission) -> Iterator[Finding]:
    """Yields counts of tokens that no tokenizer can have made; boards show tokens spent beside accuracy."""
    manifest = submission.manifest
    problems: dict[tuple[str, str], list[str]] = defaultdict(list)
    for generation in submission.generations:
        count = generation.completion_tokens
        where = f"{generation.problem}, {generation.language}, {generation.mode}, sample {generation.sample}"
        said = f"{where}: {count} tokens"
        if count is None:
            continue
        if count < 0 or (generation.prompt_tokens or 0) < 0:
            problems["below zero", "0 or more"].append(where)
        elif count == 0 and generation.text.strip():
            problems["no tokens for a text", "at least 1"].append(where)
        elif len(generation.text) >= LONG_TEXT and _characters(generation.text) > CHARACTERS_PER_TOKEN * count:
            expected = f"at least one for {CHARACTERS_PER_TOKEN} letters"
            problems["too few for so long a text", expected].append(said)
        elif not isinstance(manifest.origin, store.Origin) and not prompting.translates(generation.mode):
            budget = manifest.max_tokens.get(generation.mode, {}).get(generation.language)
            # A server may count what its model thought out of sight, so only our own backend is held to the budget.
            ours = manifest.model.get("backend") == "transformers"
            if ours and budget is not None and count > budget + EXTRA_TOKENS:
                problems["more than the budget of the run", f"at most {budget}"].append(said)
    for (what, expected), found in problems.items():
        yield submission.finding("error", "tokens", found[0], f"{what}: {len(found)} generations", expected)


def _characters(text: str) -> int:
    return sum(map(str.isalnum, text))


def torn(submission: Submission) -> Iterator[Finding]:
    """Yields modes in which cut texts are right more often than chance allows, and than whole texts are.

    A text that was cut off before its answer sentence cannot know the answer; one that was cut to hide where an answer
    comes from can.
    """
    cut: dict[str, list[bool]] = defaultdict(list)
    whole: dict[str, list[bool]] = defaultdict(list)
    for generation, answer, is_right in submission.judged():
        if generation.finish_reason is None or not prompting.load_mode(generation.mode).REASONS:
            continue
        if generation.finish_reason == "stop":
            whole[generation.mode].append(is_right)
        elif answer.rule not in _STATED:
            cut[generation.mode].append(is_right)
    for mode, found in cut.items():
        share = sum(found) / len(found)
        others = whole.get(mode, [])
        if len(found) >= TORN_COUNT and share > TORN_SHARE and share > (sum(others) / len(others) if others else 0):
            yield submission.finding(
                "warning",
                "truncation",
                mode,
                f"{share:.0%} of {len(found)} texts cut before an answer sentence are right",
                f"at most {TORN_SHARE:.0%}, or less than of whole texts",
            )
