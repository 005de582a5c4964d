"""BLEU and chrF++ of a rationale or a translation against its reference, by sacrebleu.

Each problem is kept as sufficient statistics, whole numbers whose sum over problems gives the corpus score; so any
subset or resample of problems is scored without reading a text again.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

from mgsm import languages
from mgsm.errors import DataError, LanguageError, UsageError, unknown
from mgsm.languages import Language

if TYPE_CHECKING:
    from sacrebleu.metrics.base import Metric

Statistics = dict[str, list[int]]
"""By metric (``bleu``, ``chrf``). BLEU: lengths of hypothesis and reference, then matches and totals of 1- to 4-grams;
chrF++: counts in the hypothesis, in the reference and in both, for 6 character orders and 2 word orders."""

LENGTHS = {"bleu": 10, "chrf": 24}
"""Numbers in the statistics of one problem."""

_DOWNLOADED = ("spm", "flores101", "flores200", "spBLEU-1K")
"""sacrebleu tokenizers that fetch a model on first use; taken only when named."""


def choose_tokenizer(language: Language, *, english: bool = False, asked: str | None = None) -> str:
    """Returns the name of the sacrebleu tokenizer to score a text with.

    Args:
        language: of the problem.
        english: the text is in the pivot language whatever the problem's language is (en-cot, a translation).
        asked: a tokenizer to take instead, as ``flores200``, which is never chosen by itself: it is a download.

    Raises:
        UsageError: the tokenizer asked for is unknown, or a package that it needs is not installed.
        LanguageError: none of the language's tokenizers can be used.
    """
    if asked is not None:
        try:
            ready = is_installed(asked) and bool(_metrics(asked, effective_order=False))
        except OSError as error:
            raise UsageError(f"tokenizer {asked!r} has to be downloaded, and that failed: {error}") from error
        if not ready:
            raise UsageError(
                f"tokenizer {asked!r} needs a package that is not installed: pip install 'sacrebleu[ja]' for MeCab, "
                "sentencepiece for spm and flores"
            )
        return asked
    chosen = languages.pivot() if english else language
    for name in chosen.bleu_tokenizers:
        if name not in _DOWNLOADED and is_installed(name):
            return name
    raise LanguageError(
        f"prompts/{chosen.tag}.toml: bleu_tokenizers: none of {', '.join(chosen.bleu_tokenizers)} is installed: "
        "expected one that sacrebleu has by itself"
    )


@functools.cache
def is_installed(tokenizer: str) -> bool:
    """Returns whether sacrebleu has what a tokenizer needs, without any download.

    Raises:
        UsageError: sacrebleu has no such tokenizer.
    """
    from sacrebleu.metrics.bleu import BLEU

    if tokenizer not in BLEU.TOKENIZERS:
        raise unknown("tokenizer", tokenizer, BLEU.TOKENIZERS)
    if tokenizer in _DOWNLOADED:
        return find_spec("sentencepiece") is not None
    try:
        BLEU(tokenize=tokenizer)
    except RuntimeError:
        # How sacrebleu says that MeCab or its dictionary is missing.
        return False
    return True


def statistics(hypothesis: str, reference: str, tokenizer: str) -> Statistics:
    """Returns the sufficient statistics of one text; ``tokenizer`` is for BLEU, chrF++ needs none."""
    return {
        name: [int(count) for count in metric._extract_corpus_statistics([hypothesis], [[reference]])[0]]
        for name, metric in _metrics(tokenizer, effective_order=False).items()
    }


def sentence_scores(of_problem: Mapping[str, Sequence[int]]) -> dict[str, float]:
    """Returns ``bleu`` and ``chrf`` of one problem, in [0, 100].

    BLEU stops at the longest n-gram that the text has (sacrebleu's effective order), as for single sentences it must;
    the mean of these values is therefore not the corpus score.

    Raises:
        DataError: the statistics are not those of the two metrics.
    """
    return _scores(total_statistics([of_problem]), effective_order=True)


def corpus_scores(of_problems: Iterable[Mapping[str, Sequence[int]]]) -> dict[str, float]:
    """Returns ``bleu`` and ``chrf`` over problems, in [0, 100]; empty without problems.

    Equal to ``sacrebleu.corpus_bleu`` and ``sacrebleu.corpus_chrf(word_order=2)`` on the same texts.

    Raises:
        DataError: the statistics are not those of the two metrics.

    Source: Papineni et al. 2002 (ACL P02-1040), equation 3; Popovic 2017 (WMT W17-4770), chrF++; as computed by
    sacrebleu, Post 2018 (arXiv 1804.08771).
    """
    total = total_statistics(of_problems)
    return _scores(total, effective_order=False) if total else {}


def total_statistics(of_problems: Iterable[Mapping[str, Sequence[int]]]) -> Statistics:
    """Returns the sums over problems; empty without problems.

    Raises:
        DataError: the statistics are not those of the two metrics.
    """
    total: Statistics = {}
    for one in of_problems:
        lengths = {name: len(counts) for name, counts in one.items()}
        if lengths != LENGTHS:
            raise DataError(f"statistics: lengths {lengths}, expected {LENGTHS}")
        for name, counts in one.items():
            total[name] = [a + b for a, b in zip(total.get(name, [0] * len(counts)), counts, strict=True)]
    return total


def signatures(tokenizer: str) -> dict[str, str]:
    """Returns sacrebleu's signature of each corpus score, to be printed with it."""
    metrics = _metrics(tokenizer, effective_order=False)
    for metric in metrics.values():
        # sacrebleu knows the number of references only after it has seen one.
        metric._extract_corpus_statistics([""], [[""]])
    return {name: str(metric.get_signature()) for name, metric in metrics.items()}


def _scores(total: Statistics, *, effective_order: bool) -> dict[str, float]:
    # The tokenizer plays no part once the n-grams are counted.
    metrics = _metrics("none", effective_order=effective_order)
    return {name: float(metric._compute_score_from_stats(total[name]).score) for name, metric in metrics.items()}


@functools.cache
def _metrics(tokenizer: str, *, effective_order: bool) -> dict[str, Metric]:
    # sacrebleu's statistics have no public name; they are what its own paired tests are built on.
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF

    return {"bleu": BLEU(tokenize=tokenizer, effective_order=effective_order), "chrf": CHRF(word_order=2)}
