"""What a written report says, in the order in which it says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from mgsm import languages, store
from mgsm.analysis.summary import Summary, data_name
from mgsm.reports import drawing, pictures, sheets, versus
from mgsm.reports.drawing import Picture
from mgsm.reports.sheets import Sheet
from mgsm.reports.versus import Versus
from mgsm.types import Record, Table


class Section(Record, frozen=True, kw_only=True):
    """One part of a report."""

    title: str
    paragraphs: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    """A list of findings."""
    sheets: tuple[Sheet, ...] = ()
    pictures: tuple[Picture, ...] = ()


class Report(Record, frozen=True, kw_only=True):
    """All that is written of some runs."""

    title: str
    summary: Summary
    sections: tuple[Section, ...]

    @property
    def sheets(self) -> list[Sheet]:
        """Returns the tables of all parts."""
        return [sheet for section in self.sections for sheet in section.sheets]

    @property
    def pictures(self) -> list[Picture]:
        """Returns the figures of all parts."""
        return [picture for section in self.sections for picture in section.pictures]


def report(summary: Summary, corpus: str, runs: Sequence[Path], *, paired: bool = True) -> Report:
    """Returns the report of runs whose scores are up to date.

    Args:
        summary: of these runs.
        corpus: series of pretraining shares.
        runs: their folders, in the same order.
        paired: whether to test runs and modes against each other; the tests are over all problems, so they do not go
            with a summary that leaves some out.
    """
    models = list(dict.fromkeys(row.model for row in summary.rows))
    slugs = drawing.slugs(models)
    against = versus.each_with_each(runs, models) if paired else Versus()
    modes = (
        {model: versus.native_against_english(run) for model, run in zip(models, runs, strict=True)} if paired else {}
    )
    made = sheets.sheets(summary, against, versus.best(summary, against), pictures.in_order(summary, corpus))
    tables = {sheet.name: sheet for sheet in made}
    tested = {model: found for model, found in modes.items() if found is not None}
    drawn = list(pictures.pictures(summary, corpus, tested, slugs))
    of_modes = [sheet for model, found in tested.items() for sheet in sheets.of_modes(found, model, slugs[model])]
    sections = (
        Section(
            title="Results",
            paragraphs=_lead(summary, models),
            sheets=_named(tables, "results", "accuracy", "averages"),
            pictures=_drawn(drawn, "accuracy-", "heat-"),
        ),
        Section(
            title="Runs against each other",
            paragraphs=against.refused,
            sentences=_findings(against),
            sheets=tuple(sheet for sheet in made if sheet.name.startswith("comparison")),
        ),
        Section(
            title="Reasoning in the language itself and in English",
            sheets=tuple(of_modes),
            pictures=_drawn(drawn, "native-en-"),
        ),
        Section(title="Share of pretraining data", sheets=_named(tables, "share"), pictures=_drawn(drawn, "share-")),
        Section(
            title="The generations",
            sheets=_named(tables, "generations", "variance", "errata"),
            pictures=_drawn(drawn, "tokens"),
        ),
        Section(title="What was asked", sheets=(_asked(runs, models),)),
    )
    held = tuple(part for part in sections if part.paragraphs or part.sheets or part.pictures)
    return Report(title=f"Accuracy by language: {', '.join(models)}", summary=summary, sections=held)


def _lead(summary: Summary, models: Sequence[str]) -> tuple[str, ...]:
    """Returns a sentence for each model: its best mode on average, and the worst language in it."""
    said = []
    for model in models:
        top = max((row for row in summary.averages if row.model == model), key=lambda row: row.macro)
        between = (
            "" if top.ci_low is None or top.ci_high is None else f" [{100 * top.ci_low:.1f}, {100 * top.ci_high:.1f}]"
        )
        worst = languages.load(top.worst_language).name
        said.append(
            f"{model}: the macro average is highest in {top.mode}, {100 * top.macro:.1f} %{between}; the lowest "
            f"language there is {worst} with {100 * top.worst:.1f} %."
        )
    return tuple(said)


def _findings(against: Versus) -> tuple[str, ...]:
    """Returns what can be said of the averages of each pair of runs."""
    return tuple(
        f"{row.mode}, A: {pair.a}, B: {pair.b}. {row.finding}"
        for pair in against.pairs
        for row in pair.found.averages
        if row.scope == "macro"
    )


def _named(tables: Mapping[str, Sheet], *names: str) -> tuple[Sheet, ...]:
    return tuple(tables[name] for name in names if name in tables)


def _drawn(drawn: Sequence[Picture], *beginnings: str) -> tuple[Picture, ...]:
    return tuple(picture for picture in drawn if picture.name.startswith(beginnings))


def _asked(runs: Sequence[Path], models: Sequence[str]) -> Sheet:
    """Returns what each run was asked, one column a run."""
    manifests = [store.read_manifest(run) for run in runs]
    lines = [
        (name, *values) for name, values in _settings(manifests).items() if any(value is not None for value in values)
    ]
    table = Table(
        title="What was asked",
        columns=("Setting", *models),
        rows=tuple(lines),
        notes=tuple(f"signature: {manifest.signature}" for manifest in manifests),
    )
    return Sheet(name="runs", table=table, csv=sheets.cells_as_csv(table), sentences=tuple(models))


def _settings(manifests: Sequence[store.Manifest]) -> dict[str, list[str | None]]:
    """Returns the settings of each run, in words."""
    found: dict[str, list[str | None]] = {}
    for manifest in manifests:
        asked = manifest.options
        origin = manifest.origin if isinstance(manifest.origin, store.Origin) else None
        words: dict[str, object] = {
            "Data": f"{data_name(manifest)}, checksum {manifest.data_checksum[:8]}",
            "Problems": len({problem.id for problem in manifest.problems}),
            "Languages": len({problem.language for problem in manifest.problems}),
            "Modes": ", ".join(asked.modes),
            "Exemplars": None
            if asked.shots is None
            else f"{asked.shots}" + (f", {asked.exemplars}" if asked.shots else ""),
            "Samples": asked.samples,
            "Temperature": asked.temperature,
            "Top-p": asked.top_p,
            "Most tokens": asked.max_tokens,
            "Seed": asked.seed,
            "Chat": asked.chat,
            "Backend": None if origin else asked.backend,
            "Revision": manifest.model.get("revision"),
            "Type": manifest.model.get("dtype"),
            "Begun": origin.created if origin else manifest.created,
            "Imported from": f"{origin.harness} {origin.harness_version or ''}".strip() if origin else None,
            "Notes on the import": "; ".join(origin.notes) if origin and origin.notes else None,
            "Versions": ", ".join(f"{name} {version}" for name, version in manifest.versions.items()),
        }
        for name, value in words.items():
            found.setdefault(name, []).append(None if value is None else str(value))
    return found
