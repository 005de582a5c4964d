"""``Log -> run folder``: what a reader found becomes a run that can be scored like one of ours."""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from os import path as names
from pathlib import Path

import msgspec

from mgsm import languages, pipeline, prompting, signature, store
from mgsm.errors import DataError, RunError
from mgsm.extraction import REVISION
from mgsm.harnesses._log import Log, Sample
from mgsm.problems import Source
from mgsm.types import Failure, Generation, Key, Problem

_NOT_LOGGED = "not in the log, although other samples of the problem are"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_DIGITS = 18
"""An id of more digits is a name and no number."""


def to_run(log: Log, folder: Path) -> store.Manifest:
    """Writes a log as a run folder, scored, and returns its manifest; the folder is there whole or not at all.

    Raises:
        DataError: the log has no samples, names a language or mode that we do not have, or contradicts itself.
        RunError: the folder is not free or cannot be written.
    """
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise RunError(f"{folder}: there already; an import needs a new folder, choose another --output")
    manifest = plan(log)
    _check_types(log, manifest)
    place = folder.resolve()
    scratch: Path | None = None
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        # Inside a folder that is there: it may be another disk, or where the caller stands.
        there = place.is_dir()
        scratch = Path(tempfile.mkdtemp(prefix=".mgsm-import-", dir=place if there else place.parent))
        part = scratch / "run"
        store.begin(part, manifest, resume=False)
        _write(part, manifest, log)
        pipeline.score(part)
        if there:
            _move(part, place)
        else:
            part.replace(place)
    except OSError as error:
        raise RunError(f"{folder}: cannot be written: {error.strerror}; choose another --output") from error
    finally:
        if scratch is not None:
            shutil.rmtree(scratch, ignore_errors=True)
    return manifest


def _move(part: Path, folder: Path) -> None:
    """Moves a run into an empty folder, the manifest last: without it there is no run."""
    with contextlib.ExitStack() as undo:
        for path in sorted(part.iterdir(), key=lambda path: path.name == "manifest.json"):
            undo.callback(path.replace(folder / path.name).unlink, missing_ok=True)
        undo.pop_all()


def _check_types(log: Log, manifest: store.Manifest) -> None:
    """Refuses what no run folder can hold, before there is one: readers take over settings as they stand in a log."""
    try:
        msgspec.json.decode(msgspec.json.encode(manifest), type=store.Manifest)
        msgspec.convert(msgspec.to_builtins(log.samples), tuple[Sample, ...])
    except (msgspec.MsgspecError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise DataError(f"{_where(log)}: a value is not of the type that a run holds: {error}") from error


def plan(log: Log) -> store.Manifest:
    """Returns the manifest of an imported run.

    Raises:
        DataError: as :func:`to_run`.
    """
    _check(log)
    problems = _problems(log.samples)
    pivot = languages.pivot().tag
    english = {problem.id: problem for problem in problems if problem.language == pivot and problem.question}
    cells = tuple(_cells(log.samples, problems))
    modes = tuple(dict.fromkeys(cell.mode for cell in cells))
    tags = tuple(dict.fromkeys(problem.language for problem in problems))
    prompts = {_key(sample): sample.prompt for sample in log.samples if sample.text is not None}
    known = None not in prompts.values() and bool(prompts)
    sums = {_name(log.files, file): hashlib.sha256(file.read_bytes()).hexdigest() for file in log.files}
    prompts_sum = signature.checksum([[key, text] for key, text in sorted(prompts.items())]) if known else None
    data_sum = Source(name=log.data, problems=problems, english={}).checksum()
    options = _options(log, modes, tags, max(cell.samples for cell in cells))
    origin = store.Origin(
        harness=log.harness,
        harness_version=log.harness_version,
        created=log.created,
        files=sums,
        notes=tuple(_CONTROL.sub("_", note) for note in (*log.notes, *_remarks(log.samples, cells))),
        asked=cells,
        failures=tuple(_failures(cells, log.samples)),
    )
    budget = log.max_tokens
    return store.Manifest(
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        signature=_signature(log, options, origin, data_sum, prompts_sum),
        options=options,
        versions=log.versions | signature.versions(("mgsm", "sacrebleu")),
        model=_model(log),
        data_checksum=data_sum,
        prompts_checksum=prompts_sum,
        max_tokens={} if budget is None else {mode: dict.fromkeys(tags, budget) for mode in modes},
        problems=problems,
        english=english,
        origin=origin,
    )


def _check(log: Log) -> None:
    where = _where(log)
    if not log.samples:
        raise DataError(f"{where}: no samples of MGSM, expected at least one")
    for kind, valid, found in (
        ("language", languages.known(), {sample.language for sample in log.samples}),
        ("mode", prompting.modes(), {sample.mode for sample in log.samples}),
    ):
        for name in sorted(found - set(valid)):
            raise DataError(f"{where}: {kind} {name!r}, expected one of {', '.join(valid)}")
    seen: set[Key] = set()
    for sample in log.samples:
        key = _key(sample)
        if key in seen:
            raise DataError(
                f"{where}: problem {key.problem}, {key.language}, {key.mode}, sample {key.sample} stands twice; "
                "import the runs of a folder apart"
            )
        if key.sample < 0:
            raise DataError(f"{where}: problem {key.problem}: sample {key.sample}, expected 0 or more")
        seen.add(key)
    numbers = {key.sample for key in seen}
    if 0 not in numbers:
        raise DataError(f"{where}: the first sample is {min(numbers)}, expected samples to count from 0")
    if max(numbers) >= len(log.samples):
        raise DataError(f"{where}: sample {max(numbers)}, but the log has {len(log.samples)} in all; expected 0, 1, 2")


def _where(log: Log) -> Path:
    return log.files[0].parent if len(log.files) > 1 else log.files[0]


def _problems(samples: Iterable[Sample]) -> tuple[Problem, ...]:
    """Returns each problem once, language by language, numbered ones by number."""
    found: dict[str, dict[str, Problem]] = {}
    for sample in samples:
        group = found.setdefault(sample.language, {})
        before = group.get(sample.problem)
        what = f"problem {sample.problem}, {sample.language}"
        if before and before.answer != sample.answer:
            raise DataError(f"{what}: gold answers {before.answer} and {sample.answer}, expected one")
        if before and before.question and sample.question and before.question != sample.question:
            raise DataError(f"{what}: two questions, {before.question[:40]!r} and {sample.question[:40]!r}")
        question = sample.question or (before.question if before else None)
        group[sample.problem] = Problem(
            id=sample.problem, language=sample.language, question=question, answer=sample.answer
        )
    return tuple(group[name] for group in found.values() for name in _in_order(group))


def _in_order(ids: Iterable[str]) -> list[str]:
    listed = list(ids)
    numbered = all(name.isdecimal() and len(name) <= _DIGITS for name in listed)
    return sorted(listed, key=int) if numbered else listed


def _cells(samples: Iterable[Sample], problems: Sequence[Problem]) -> Iterator[store.Cell]:
    """Yields what was asked: problems that a log has in one mode only are not owed in another."""
    asked: dict[tuple[str, str], dict[str, int]] = {}
    for sample in samples:
        counts = asked.setdefault((sample.mode, sample.language), {})
        counts[sample.problem] = max(counts.get(sample.problem, 0), sample.sample + 1)
    for mode in dict.fromkeys(mode for mode, _ in asked):
        for tag in dict.fromkeys(problem.language for problem in problems):
            counts = asked.get((mode, tag), {})
            there = tuple(problem.id for problem in problems if problem.language == tag and problem.id in counts)
            if there:
                yield store.Cell(mode=mode, language=tag, samples=max(counts.values()), problems=there)


def _options(log: Log, modes: tuple[str, ...], tags: tuple[str, ...], samples: int) -> store.Options:
    return store.Options(
        model=log.model,
        backend=_source(log),
        data=log.data,
        languages=tags,
        modes=modes,
        shots=log.shots,
        exemplars=log.exemplars,
        samples=samples,
        temperature=log.temperature,
        top_p=log.top_p,
        max_tokens=log.max_tokens,
        limit=log.limit,
        seed=log.seed,
        chat=log.chat,
        dtype=log.dtype,
    )


def _model(log: Log) -> dict[str, str]:
    name = names.basename(log.model.rstrip("/")) if log.model.startswith(("/", ".")) else log.model
    said = {"revision": log.revision, "backend": log.backend, "dtype": log.dtype, "chat": log.chat}
    return {"model": _CONTROL.sub("_", name or log.model), **{key: text for key, text in said.items() if text}}


def _source(log: Log) -> str:
    return f"imported:{log.harness}" + (f"-{log.harness_version}" if log.harness_version else "")


def _remarks(samples: Sequence[Sample], cells: Sequence[store.Cell]) -> list[str]:
    """Returns what is odd about the log as a whole, in sentences."""
    made = []
    present = {_key(sample) for sample in samples}
    owed = sum(cell.samples * len(cell.problems) for cell in cells)
    if owed > len(present):
        made.append(f"samples {_NOT_LOGGED}, counted as failed: {owed - len(present)}")
    failed = sum(sample.text is None for sample in samples)
    if failed:
        made.append(f"samples that failed in the harness: {failed}")
    if any(sample.finish_reason is None for sample in samples if sample.text is not None):
        made.append("the log does not say why a generation ended, so what was cut off is not known")
    golds: dict[str, set[str]] = {}
    for sample in samples:
        golds.setdefault(sample.problem, set()).add(str(sample.answer.normalize()))
    unlike = [name for name, found in golds.items() if len(found) > 1]
    if unlike:
        made.append(f"{len(unlike)} problems have other gold answers in another language, the first is {unlike[0]}")
    return made


def _signature(log: Log, options: store.Options, origin: store.Origin, data: str, prompts: str | None) -> str:
    """Returns the run's signature; it says ``unknown`` where the log is silent."""
    counts = sorted({len(cell.problems) for cell in origin.asked})

    def said(value: object) -> object:
        return "unknown" if value is None else value

    drawn = f"t{said(options.temperature)}.p{said(options.top_p)}.seed{said(options.seed)}"
    return signature.sign(
        {
            "mgsm": signature.versions().get("mgsm", "unknown"),
            "source": _source(log),
            "log": signature.checksum(sorted(origin.files.values())),
            "data": f"{options.data}#{data[:8]}",
            "languages": options.languages,
            "n": counts[0] if len(counts) == 1 else f"{counts[0]}-{counts[-1]}",
            "modes": options.modes,
            "prompts": said(prompts),
            "shots": f"{said(options.shots)}.{said(options.exemplars)}",
            "chat": said(options.chat),
            "model": f"{_model(log)['model']}#{said(log.revision)}",
            "backend": said(log.backend),
            "dtype": said(options.dtype),
            "decoding": "greedy" if options.temperature == 0 else drawn,
            "samples": options.samples,
            "tokens": said(options.max_tokens),
            "extraction": REVISION,
        }
    )


def _write(folder: Path, manifest: store.Manifest, log: Log) -> None:
    there = {_key(sample): sample for sample in log.samples}
    generations, prompts = [], []
    for key in manifest.keys():
        sample = there.get(key)
        if sample is not None and sample.text is not None:
            generations.append(_generation(sample, sample.text))
        if sample is not None and sample.prompt is not None:
            prompts.append(_prompt(key, sample.prompt))
    store.write(folder, store.GENERATIONS, generations)
    store.write(folder, store.FAILURES, manifest.origin.failures if manifest.origin else ())
    if prompts:
        store.write(folder, store.PROMPTS, prompts)


def _failures(cells: Sequence[store.Cell], samples: Sequence[Sample]) -> Iterator[Failure]:
    """Yields what was asked and has no generation, in the order of the run, with the reason."""
    there = {_key(sample): sample for sample in samples}
    for cell in cells:
        for name in cell.problems:
            for number in range(cell.samples):
                key = Key(name, cell.language, cell.mode, number)
                sample = there.get(key)
                if sample is None:
                    yield Failure.of(key, _NOT_LOGGED)
                elif sample.text is None:
                    yield Failure.of(key, " ".join((sample.error or "").split()) or "the log gives no reason")


def _generation(sample: Sample, text: str) -> Generation:
    return Generation(
        problem=sample.problem,
        language=sample.language,
        mode=sample.mode,
        sample=sample.sample,
        text=text,
        finish_reason=sample.finish_reason,
        prompt_tokens=sample.prompt_tokens,
        completion_tokens=sample.completion_tokens,
        translation=sample.translation,
    )


def _prompt(key: Key, text: str) -> store.SentPrompt:
    return store.SentPrompt(problem=key.problem, language=key.language, mode=key.mode, sample=key.sample, text=text)


def _key(sample: Sample) -> Key:
    return Key(sample.problem, sample.language, sample.mode, sample.sample)


def _name(files: Sequence[Path], file: Path) -> str:
    """Returns a file's name from the folder that all files share: no path of the machine that imports."""
    if len(files) == 1:
        return file.name
    folders = [other.resolve().parent for other in files]
    return Path(names.relpath(file.resolve(), names.commonpath(folders))).as_posix()
