"""Worked examples: the answer stands at the end of the reasoning, and no text has lost its first character."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from mgsm import languages
from mgsm.checks import Finding, Material
from mgsm.checks._vocabulary import tracked
from mgsm.extraction import numerals
from mgsm.extraction.lexicon import lexicon
from mgsm.extraction.phrases import is_unspaced
from mgsm.extraction.text import lower
from mgsm.types import Exemplar

_WORD = re.compile(r"[^\W\d_]+")
_HEAD = 4
"""Characters compared where words have no spaces between them."""
_SENTENCE_END = re.compile("[.!?\u3002\u0964\uff01\uff1f\uff0e](?=\\s|$|[^\\d\\s])")


def check(material: Material) -> Iterator[Finding]:
    """Yields the faults of the source's own exemplars; ours are looked at where they are loaded."""
    pivot = languages.pivot().tag
    for tag, exemplars in material.book.items():
        if tag not in material.problems and tag != pivot:
            continue
        for number, exemplar in enumerate(exemplars, 1):
            for part, start, end, text, message in _faults(exemplar, tag):
                yield Finding(
                    severity="error",
                    problem=f"exemplar-{number}",
                    language=tag,
                    check="exemplars",
                    part=part,
                    start=start,
                    end=end,
                    span=text[start:end],
                    message=message,
                )


def _faults(exemplar: Exemplar, tag: str) -> Iterator[tuple[str, int, int, str, str]]:
    reasoning = tracked(exemplar.reasoning)
    numbers = numerals.find(reasoning.text, lower(reasoning.text), lexicon(tag))
    found = [number for number in numbers if number.value == exemplar.answer]
    raw = exemplar.reasoning
    if not found:
        yield "reasoning", 0, len(raw), raw, f"the answer {exemplar.answer} is not in the reasoning"
    else:
        end = found[-1].end
        ends = [match.end() for match in _SENTENCE_END.finditer(reasoning.text, end)]
        rest = reasoning.text[ends[0] :] if ends else ""
        if any(map(str.isalnum, rest)):
            start, last = reasoning.origin(ends[0], len(reasoning.text))
            yield "reasoning", start, last, raw, f"text behind the sentence with the answer {exemplar.answer}"
    for part, text in (("question", exemplar.question), ("reasoning", raw)):
        if text and (unicodedata.category(text[0])[0] == "M" or text[0] in ",.;:)"):
            yield part, 0, 1, text, "begins with a mark that no text begins with: the first character is lost"
    if _beheaded(exemplar.question, raw):
        yield "reasoning", 0, min(_HEAD, len(raw)), raw, "the first character is lost: the question has the whole word"


def _beheaded(question: str, reasoning: str) -> bool:
    """Says whether the reasoning begins with a word of the question less its first character."""
    if not reasoning or not reasoning[0].isalpha():
        return False
    if is_unspaced(reasoning[0]):
        return len(reasoning) > _HEAD and question[1 : _HEAD + 1] == reasoning[:_HEAD] != question[:_HEAD]
    first = _WORD.match(reasoning)
    words = set(_WORD.findall(question))
    return first is not None and first[0] not in words and any(w[1:] == first[0] and len(w) > 2 for w in words)
