"""Run folder -> :class:`Entry`: checked first, because a board must not show what its generations do not say."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path, PurePath
from statistics import fmean
from typing import NamedTuple

from mgsm import ladder, languages, prompting, signature, store
from mgsm.analysis.averages import averages
from mgsm.analysis.summary import Row, data_name, row_of
from mgsm.errors import DataError, RunError
from mgsm.leaderboard import naming, protocol
from mgsm.leaderboard.board import METRICS, Cell, Entry, Provenance, Standing
from mgsm.leaderboard.metadata import Facts, ModelFacts, facts_of
from mgsm.leaderboard.protocol import Protocol
from mgsm.metrics import accuracy
from mgsm.problems import Source
from mgsm.types import Score

_LONGEST_NOTE = 400
_SIGNED = ("data", "model", "extraction")
"""Fields without which a signature says nothing."""
_ROUNDING = 1e-9


class Run(NamedTuple):
    """A run that may stand on a board."""

    folder: Path
    manifest: store.Manifest
    name: str
    """Its model, with the name of the folder where a model stands in several runs."""
    scores: Sequence[Score]
    protocols: Mapping[str, Protocol]
    """By mode."""


def find(places: Iterable[Path]) -> list[Path]:
    """Returns the run folders among the places given and inside of those that are none, each once, sorted within one.

    Raises:
        DataError: a place is not there, or has no run folder in it.
    """
    found: dict[Path, Path] = {}
    for place in places:
        inside = list(_within(place))
        if not inside:
            said = "no run folder in it (no manifest.json)" if place.is_dir() else "no such folder"
            raise DataError(f"{place}: {said}; expected a run folder or a folder of run folders")
        for folder in inside:
            found.setdefault(folder.resolve(), folder)
    return list(found.values())


def check(folder: Path) -> store.Manifest:
    """Returns the manifest of a run that may stand on a board, its scores not looked at.

    Raises:
        RunError: the folder is no run; the run is not signed, not at its end, has a language or mode that is not known,
            or its data are not those of its own problems.
    """
    manifest = store.read_manifest(folder)
    tags, modes = {problem.language for problem in manifest.problems}, {mode for mode, _, _ in manifest.asked()}
    for kind, found, known in (("language", tags, languages.known()), ("mode", modes, prompting.modes())):
        if found - set(known):
            raise RunError(f"{folder}: {kind} {min(found - set(known))!r}, expected one of {', '.join(known)}")
    if not modes:
        raise RunError(f"{folder}: nothing was asked; expected at least one problem and mode")
    _check_signature(folder, manifest)
    owed, total = store.pending(folder)
    if owed:
        raise RunError(f"{folder}: {owed} of {total} generations are not asked yet; finish the run, or leave it out")
    return manifest


def read(folder: Path, name: str) -> Run:
    """Returns a run whose scores are up to date.

    Raises:
        RunError: as :func:`check`, or the scores are not those of the answers.
    """
    manifest = check(folder)
    scores = store.scores(folder)
    _check_scores(folder, manifest, scores)
    name = naming.line(name) or folder.name
    return Run(folder, manifest, name, scores, protocol.of_run(folder, manifest, naming.line(data_name(manifest))))


def entry(run: Run, id: str, facts: Facts, corpus: str) -> Entry:
    """Returns the entry of a run, not ranked yet, with the facts that are known of its model."""
    manifest = run.manifest
    origin = manifest.origin if isinstance(manifest.origin, store.Origin) else None
    provenance: Provenance = "imported" if origin else "measured"
    model = manifest.model["model"]
    known, own = facts_of(facts, model, run.name), _bundled(manifest)
    created = origin.created if origin else manifest.created
    return Entry(
        id=id,
        model=_shown(run.name, naming.line(model), known.name, whole=run.name in facts),
        provenance=provenance,
        source=_source(manifest, origin),
        url=known.url,
        data=naming.line(data_name(manifest)),
        data_checksum=manifest.data_checksum,
        signature=manifest.signature,
        date=_day(created),
        parameters=known.parameters or own.parameters,
        open_weights=own.open_weights if known.open_weights is None else known.open_weights,
        samples=manifest.options.samples,
        notes=tuple(_notes(run, origin)),
        standings=tuple(_standing(run, mode, found.id, corpus) for mode, found in run.protocols.items()),
    )


def _shown(name: str, model: str, asked: str | None, *, whole: bool) -> str:
    """Returns the name to show: the one asked for, with the run folder behind it unless that one run was meant."""
    if asked is None or whole:
        return asked or name
    return asked + name.removeprefix(model)


def _standing(run: Run, mode: str, group: str, corpus: str) -> Standing:
    scores = [score for score in run.scores if score.mode == mode]
    by_language: dict[str, list[Score]] = {}
    for score in scores:
        by_language.setdefault(score.language, []).append(score)
    cells = tuple(_cell(row_of(run.name, "", found, corpus)) for found in by_language.values())
    found = averages(run.name, mode, scores)
    return Standing(
        mode=mode,
        group=group,
        cells=cells,
        macro=found.macro,
        low=found.ci_low,
        high=found.ci_high,
        high_resource=found.high_resource,
        underrepresented=found.underrepresented,
        worst=found.worst,
        worst_language=found.worst_language,
        means={metric: _mean([getattr(cell, metric) for cell in cells]) for metric in METRICS},
    )


def _cell(row: Row) -> Cell:
    return Cell(
        language=row.language,
        n=row.n,
        accuracy=row.accuracy,
        low=row.ci_low,
        high=row.ci_high,
        **{metric: getattr(row, metric) for metric in METRICS},
    )


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if len(known) == len(values) else None


def _within(place: Path) -> Iterator[Path]:
    if (place / "manifest.json").is_file():
        yield place
    elif place.is_dir():
        for folder in sorted(place.iterdir()):
            if folder.is_dir() and not folder.is_symlink() and not folder.name.startswith("."):
                yield from _within(folder)


def _check_signature(folder: Path, manifest: store.Manifest) -> None:
    missing = [name for name in _SIGNED if not signature.field(manifest.signature, name)]
    if missing:
        said = f"its signature has no {', '.join(missing)}" if manifest.signature else "has no signature"
        raise RunError(f"{folder}: {said}; a board takes only signed runs, as mgsm run and mgsm import make them")
    made = Source(name=manifest.options.data, problems=manifest.problems, english={}).checksum()
    signed = (signature.field(manifest.signature, "data") or "").rpartition("#")[2]
    if made != manifest.data_checksum or not signed or not made.startswith(signed):
        raise RunError(
            f"{folder}: problems with the checksum {made[:8]}, {manifest.data_checksum[:8]} in its manifest and "
            f"{signed or 'none'} in its signature; expected the same"
        )


def _check_scores(folder: Path, manifest: store.Manifest, scores: Sequence[Score]) -> None:
    """Refuses scores of other problems than those asked, or with other figures than the stored answers give."""
    again = f"mgsm score {folder} computes them again"
    given: dict[tuple[str, str, str], list[Decimal | None]] = {}
    for answer in sorted(store.read(folder, store.ANSWERS, store.KeyedAnswer), key=lambda answer: answer.sample):
        try:
            value = None if answer.answer is None else Decimal(answer.answer)
        except InvalidOperation as error:
            raise RunError(f"{folder}: answer {answer.answer!r} is no number; {again}") from error
        given.setdefault((answer.problem, answer.language, answer.mode), []).append(value)
    golds = {(p.id, p.language, mode): (p.answer, samples) for mode, p, samples in manifest.asked()}
    found = {(score.problem, score.language, score.mode): score for score in scores}
    if found.keys() != golds.keys() or len(found) != len(scores) or store.is_stale(folder):
        raise RunError(f"{folder}: the scores are not those of what was asked and came; {again}")
    for key, (gold, asked) in golds.items():
        values, score = given.get(key, []), found[key]
        right = sum(accuracy.is_correct(value, gold) for value in values) / asked
        voted = accuracy.is_correct(accuracy.majority(values), gold)
        failed = 1 - len(values) / asked
        if score.samples != asked or score.correct != voted or _differ((score.accuracy, right), (score.failed, failed)):
            where = f"problem {key[0]!r}, {key[1]}, {key[2]}"
            raise RunError(f"{folder}: {where}: accuracy {score.accuracy:g}, but its answers give {right:g}; {again}")


def _differ(*pairs: tuple[float, float]) -> bool:
    return any(not abs(a - b) <= _ROUNDING for a, b in pairs)


def _source(manifest: store.Manifest, origin: store.Origin | None) -> str:
    if origin is None:
        return naming.line(f"mgsm {signature.field(manifest.signature, 'mgsm') or '(version unknown)'}")
    return naming.line(f"{origin.harness} {origin.harness_version or '(version unknown)'}")


def _notes(run: Run, origin: store.Origin | None) -> Iterator[str]:
    failed = sum(round(score.failed * score.samples) for score in run.scores)
    if failed:
        asked = sum(score.samples for score in run.scores)
        yield f"{failed} of {asked} generations failed and count as wrong"
    if origin is None and run.manifest.options.backend == "scripted":
        yield "answered from a file of generations, not by a model"
    for note in origin.notes if origin else ():
        yield naming.line(note, _LONGEST_NOTE)


def _day(text: str | None) -> str | None:
    """Returns the day of a time in ISO 8601, none where a log has something else."""
    try:
        return datetime.date.fromisoformat((text or "")[:10]).isoformat()
    except ValueError:
        return None


def _bundled(manifest: store.Manifest) -> ModelFacts:
    """Returns what the package knows of its own models, of the very weights that a run names."""
    if manifest.options.backend != "transformers" or manifest.origin:
        return ModelFacts()
    from mgsm.backends.transformers import revision

    name = PurePath(manifest.options.model).name
    for model in ladder.bundled():
        if model.name == name and manifest.model.get("revision") == revision(str(model.folder), None):
            return ModelFacts(parameters=model.parameters, open_weights=True)
    return ModelFacts()
