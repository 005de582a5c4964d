"""All figures of a report, each with its title and its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from statistics import fmean

from mgsm import languages
from mgsm.analysis import shares
from mgsm.analysis.comparison import Comparison
from mgsm.analysis.summary import Row, Summary
from mgsm.reports import charts, figures, tokens
from mgsm.reports.drawing import Picture
from mgsm.reports.versus import NATIVE_AND_ENGLISH

_FEWEST_LANGUAGES = 2
"""A figure of one language shows less than its sentence."""


def in_order(summary: Summary, corpus: str) -> list[str]:
    """Returns the languages of a summary, the largest share of the corpus first, those without a share last."""

    def place(tag: str) -> tuple[float, str]:
        share = shares.share_percent(corpus, tag)
        return (-1.0 if share is None else share) * -1, tag

    return sorted({row.language for row in summary.rows}, key=place)


def pictures(
    summary: Summary, corpus: str, modes: Mapping[str, Comparison], slugs: Mapping[str, str]
) -> Iterator[Picture]:
    """Yields the figures of a report: each model's own first, then those of all models.

    Args:
        summary: of one or more runs.
        corpus: series of pretraining shares.
        modes: chains of thought in English against those in each language, by model, where both were asked.
        slugs: each model's name in the names of files.
    """
    tags = in_order(summary, corpus)
    models = list(dict.fromkeys(row.model for row in summary.rows))
    for model in models:
        rows = [row for row in summary.rows if row.model == model]
        yield _accuracy(
            f"accuracy-{slugs[model]}", f"{model}: accuracy by language and prompt mode", rows, "mode", tags
        )
        if model in modes and len(modes[model].cells) >= _FEWEST_LANGUAGES:
            yield _pair(model, slugs[model], modes[model], tags)
        if any(row.tokens_per_problem for row in rows):
            yield _tokens(model, slugs[model], rows)
        if any(result.model == model and result.n_languages >= _FEWEST_LANGUAGES for result in summary.share):
            yield _share(model, slugs[model], summary, corpus)
    if len(models) > 1:
        for mode in dict.fromkeys(row.mode for row in summary.rows):
            rows = [row for row in summary.rows if row.mode == mode]
            yield _accuracy(f"accuracy-by-model-{mode}", f"{mode}: accuracy by language and model", rows, "model", tags)
            yield _heat(mode, rows, tags)
        if any(row.tokens_per_problem for row in summary.rows):
            yield _spent(summary, models)


def _accuracy(name: str, title: str, rows: Sequence[Row], by: str, tags: Sequence[str]) -> Picture:
    series: dict[str, dict[str, tuple[float, float | None, float | None]]] = {}
    for row in rows:
        series.setdefault(getattr(row, by), {})[row.language] = (row.accuracy, row.ci_low, row.ci_high)
    kind = "prompt modes" if by == "mode" else "models"
    text = (
        f"A point with its 95 % interval for each of {len(tags)} languages and {len(series)} {kind}. {_ends(rows, by)} "
        "The figures are in the table of accuracies."
    )
    return Picture(name=name, title=title, text=text, figure=charts.accuracy_figure(series, tags))


def _ends(rows: Sequence[Row], by: str) -> str:
    """Returns a sentence on the highest and the lowest point."""
    low, high = min(rows, key=lambda row: row.accuracy), max(rows, key=lambda row: row.accuracy)
    said = [
        f"{words}: {languages.load(row.language).name}, {getattr(row, by)}, {100 * row.accuracy:.1f} %"
        for words, row in (("Highest", high), ("lowest", low))
    ]
    return "; ".join(said) + "."


def _pair(model: str, slug: str, found: Comparison, tags: Sequence[str]) -> Picture:
    shown = [row for row in found.cells if row.p_holm < 0.05]
    better = [languages.load(row.language).name for row in shown if row.language and row.difference > 0]
    worse = [languages.load(row.language).name for row in shown if row.language and row.difference < 0]
    text = (
        f"For each of {len(found.cells)} languages the accuracy of chains of thought in the language itself and in "
        "English, and their difference with its 95 % interval. "
        f"English is shown to be better in: {', '.join(better) or 'no language'}; "
        f"the language itself in: {', '.join(worse) or 'no language'}."
    )
    return Picture(
        name=f"native-en-{slug}",
        title=f"{model}: chains of thought in the language itself and in English",
        text=text,
        figure=charts.pair_figure(found.cells, NATIVE_AND_ENGLISH, tags),
    )


def _tokens(model: str, slug: str, rows: Sequence[Row]) -> Picture:
    panels: dict[str, list[tokens.Spent]] = {}
    for row in rows:
        if row.tokens_per_problem:
            name = languages.load(row.language).name
            point = tokens.Spent(name, row.tokens_per_problem, row.accuracy, row.ci_low, row.ci_high)
            panels.setdefault(row.mode, []).append(point)
    said = [f"{mode}: {_range(points)}" for mode, points in panels.items()]
    return Picture(
        name=f"tokens-{slug}",
        title=f"{model}: accuracy against tokens written per problem",
        text=f"One panel a prompt mode, one point a language. {'; '.join(said)}.",
        figure=tokens.tokens_figure(panels),
    )


def _range(points: Sequence[tokens.Spent]) -> str:
    """Returns which language took the fewest tokens and which the most."""
    fewest, most = min(points, key=lambda point: point.tokens), max(points, key=lambda point: point.tokens)
    if f"{fewest.tokens:.0f}" == f"{most.tokens:.0f}":
        return f"{most.tokens:.0f} tokens in every language"
    return f"from {fewest.tokens:.0f} ({fewest.name}) to {most.tokens:.0f} tokens ({most.name})"


def _share(model: str, slug: str, summary: Summary, corpus: str) -> Picture:
    said = [
        f"{result.mode}: Spearman {result.spearman:.2f} over {result.n_languages} languages"
        for result in summary.share
        if result.model == model and result.spearman is not None
    ]
    return Picture(
        name=f"share-{slug}",
        title=f"{model}: accuracy against share of pretraining data",
        text=f"One line a prompt mode, one point a language; share in {corpus} on a log axis. {'; '.join(said)}.",
        figure=figures.share_figure(figures.lines_of(summary)[model], corpus),
    )


def _heat(mode: str, rows: Sequence[Row], tags: Sequence[str]) -> Picture:
    accuracies: dict[str, dict[str, float]] = {}
    for row in rows:
        accuracies.setdefault(row.model, {})[row.language] = row.accuracy
    shown = [tag for tag in tags if any(tag in points for points in accuracies.values())]
    return Picture(
        name=f"heat-{mode}",
        title=f"{mode}: accuracy by model and language",
        text=f"{len(accuracies)} models by {len(shown)} languages, the percentage in each cell. {_ends(rows, 'model')}",
        figure=charts.heat_figure(accuracies, shown),
    )


def _spent(summary: Summary, models: Sequence[str]) -> Picture:
    series: dict[str, list[tokens.Spent]] = {}
    for average in summary.averages:
        counts = [
            row.tokens_per_problem
            for row in summary.rows
            if (row.model, row.mode) == (average.model, average.mode) and row.tokens_per_problem
        ]
        if counts:
            point = tokens.Spent(average.mode, fmean(counts), average.macro, average.ci_low, average.ci_high)
            series.setdefault(average.model, []).append(point)
    return Picture(
        name="tokens",
        title="Macro average accuracy against tokens written per problem",
        text=f"One point a model and prompt mode, for {len(series)} of {len(models)} models whose tokens are counted.",
        figure=tokens.averages_figure(series),
    )
