"""A run's scores summed up: one row a language and mode, averages over languages, share of pretraining data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

import msgspec

from mgsm import languages, store
from mgsm.analysis import faults, runs, shares
from mgsm.analysis.averages import Averages, averages
from mgsm.analysis.faults import Errata, FaultRow
from mgsm.analysis.share import ShareResult, share_of_scores
from mgsm.errors import RunError
from mgsm.metrics import overlap
from mgsm.stats import variance
from mgsm.stats.rates import rate
from mgsm.types import Record, Score

DEFAULT_CORPUS = "palm"


class Row(Record, frozen=True, kw_only=True):
    """One language in one mode; rates are fractions in [0, 1] of the samples asked, with 95 % intervals."""

    model: str
    data: str
    language: str
    mode: str
    n: int
    """Problems asked; one that failed stays among them."""
    accuracy: float
    ci_low: float
    ci_high: float
    no_answer: float | None
    no_answer_low: float | None
    no_answer_high: float | None
    """None, as the shares cut off, where every generation failed: of none that came nothing is known."""
    truncated: float | None
    truncated_low: float | None
    truncated_high: float | None
    """None also where an imported log does not say why each generation ended."""
    failed: float
    samples: int
    maj_at_k: float | None
    bleu: float | None
    chrf: float | None
    """Corpus scores of sacrebleu in [0, 100]."""
    overlap_reference: str | None
    overlap_n: int
    """Problems whose text was compared; failed ones have none."""
    bleu_signature: str | None
    chrf_signature: str | None
    language_fidelity: float | None
    """Share of the chains of thought in the language asked for; none where the mode has none or all are too short."""
    tokens_per_problem: float | None
    """Tokens written, over all samples of a problem."""
    share_percent: float | None
    resource_level: str
    script: str
    variance_between: float | None = None
    variance_within: float | None = None
    """Variance over problems of the chance to be right, and of one answer around it; none for a single sample.

    The accuracy's variance is ``(variance_between + variance_within / samples) / n``. An estimate between problems that
    comes out negative is given as 0.
    """


class Summary(Record, frozen=True, kw_only=True):
    """What ``mgsm report --format json`` prints."""

    signature: str
    rows: list[Row]
    averages: list[Averages]
    share: list[ShareResult]
    errata: list[FaultRow] | msgspec.UnsetType = msgspec.UNSET
    """Only where faulty translations were left out or looked at alone."""


def summarise(folders: Sequence[Path], corpus: str = DEFAULT_CORPUS, errata: Errata = "include") -> Summary:
    """Returns the summary of one or more runs whose scores are up to date.

    ``errata`` says whether problems whose official translation is known to change the answer count (``include``), are
    left out of their language (``exclude``), or are all that counts (``only``). A model that stands in several runs is
    told apart by the names of the run folders.

    Raises:
        RunError: a folder is no run, two runs have the same signature, or no problem is left to count.
        UsageError: unknown corpus.
    """
    names = runs.names_of(folders)
    parts = [_one(folder, name, corpus, errata) for folder, name in zip(folders, names, strict=True)]
    return Summary(
        signature="\n".join(part.signature for part in parts),
        rows=[row for part in parts for row in part.rows],
        averages=[row for part in parts for row in part.averages],
        share=[row for part in parts for row in part.share],
        errata=msgspec.UNSET
        if errata == "include"
        else [row for folder, name in zip(folders, names, strict=True) for row in faults.fault_rows(folder, name)],
    )


def _one(folder: Path, model: str, corpus: str, errata: Errata) -> Summary:
    manifest = store.read_manifest(folder)
    scores = store.scores(folder)
    if errata != "include":
        scores = faults.kept(scores, faults.faults_of(manifest), errata)
    if not scores:
        raise RunError(f"{folder}: --errata {errata} leaves no problem: the errata are about the official translations")
    groups: dict[tuple[str, str], list[Score]] = {}
    for score in scores:
        groups.setdefault((score.mode, score.language), []).append(score)
    modes = dict.fromkeys(score.mode for score in scores)
    return Summary(
        signature=manifest.signature + ("" if errata == "include" else f"|errata:{errata}"),
        rows=[row_of(model, data_name(manifest), group, corpus) for group in groups.values()],
        averages=[averages(model, mode, [score for score in scores if score.mode == mode]) for mode in modes],
        share=list(share_of_scores(model, scores, corpus)),
    )


def data_name(manifest: store.Manifest) -> str:
    """Returns what a run asked: the source, or the name of its folder."""
    data = manifest.options.data
    return Path(data).name if Path(data).is_dir() else data


def row_of(model: str, data: str, group: Sequence[Score], corpus: str) -> Row:
    """Returns the row of the scores of one language in one mode.

    Raises:
        UsageError: unknown corpus.
    """
    first = group[0]
    language = languages.load(first.language)
    estimate = rate([score.accuracy for score in group], first.samples)
    came = any(score.failed < 1 for score in group)
    silent = rate([score.no_answer for score in group], first.samples) if came else None
    ends = [score.truncated for score in group if score.truncated is not None]
    cut = rate(ends, first.samples) if came and len(ends) == len(group) else None
    texts = overlap.corpus_scores(score.statistics for score in group if score.statistics)
    compared = next((score for score in group if score.overlap_tokenizer), None)
    signatures = overlap.signatures(compared.overlap_tokenizer) if compared and compared.overlap_tokenizer else {}
    obeyed = [score.metric["language_fidelity"] for score in group if "language_fidelity" in score.metric]
    tokens = [score.tokens for score in group if score.tokens is not None]
    alike = all(score.samples == first.samples for score in group)
    parts = variance.components([score.accuracy for score in group], first.samples) if alike else None
    return Row(
        model=model,
        data=data,
        language=first.language,
        mode=first.mode,
        n=len(group),
        accuracy=estimate.value,
        ci_low=estimate.low,
        ci_high=estimate.high,
        no_answer=silent.value if silent else None,
        no_answer_low=silent.low if silent else None,
        no_answer_high=silent.high if silent else None,
        truncated=cut.value if cut else None,
        truncated_low=cut.low if cut else None,
        truncated_high=cut.high if cut else None,
        failed=fmean(score.failed for score in group),
        samples=first.samples,
        maj_at_k=fmean(score.correct for score in group) if first.samples > 1 else None,
        bleu=texts.get("bleu"),
        chrf=texts.get("chrf"),
        overlap_reference=compared.overlap_reference if compared else None,
        overlap_n=sum(bool(score.statistics) for score in group),
        bleu_signature=signatures.get("bleu"),
        chrf_signature=signatures.get("chrf"),
        language_fidelity=fmean(obeyed) if obeyed else None,
        tokens_per_problem=fmean(tokens) * first.samples if tokens else None,
        share_percent=shares.share_percent(corpus, first.language),
        resource_level=language.resource_level,
        script=language.script,
        variance_between=parts.between if parts else None,
        variance_within=parts.within if parts else None,
    )
