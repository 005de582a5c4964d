"""The whole job from Python: ``mgsm.evaluate(model, problems, modes=["native-cot"])``."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from mgsm import backends, languages, pipeline, prompting, store
from mgsm.analysis import summary
from mgsm.problems import Source
from mgsm.types import Generation, Problem, Record, Score

_GIVEN = "given"


class Run(Record, frozen=True, kw_only=True):
    """What an evaluation brought, all records in memory."""

    manifest: store.Manifest
    generations: list[Generation]
    answers: list[store.KeyedAnswer]
    scores: list[Score]
    summary: summary.Summary


def evaluate(
    model: str,
    problems: Sequence[Problem],
    *,
    modes: Sequence[str] | None = None,
    shots: int = 0,
    exemplars: str = "native",
    samples: int = 1,
    temperature: float = 0.0,
    max_tokens: int | None = None,
    seed: int = 0,
    backend: str = "transformers",
    chat: Literal["auto", "on", "off"] = "auto",
    corpus: str = summary.DEFAULT_CORPUS,
    output: Path | None = None,
) -> Run:
    """Asks a model the problems, scores what it says and returns everything.

    Args:
        model: folder or hub id, or a file for the backend ``scripted``.
        problems: as from :func:`mgsm.load_problems`; where the pivot language is among them, translations
            are compared with it.
        modes: prompt modes; all when none are named.
        shots: exemplars before each question, 0 to 8.
        exemplars: ``native``, ``english`` or ``multilingual``.
        samples: generations a problem.
        temperature: 0 is greedy.
        max_tokens: budget of a reply; none gives each language its own.
        seed: of the sampling.
        backend: ``transformers`` or ``scripted``.
        chat: ``auto``, ``on`` or ``off``.
        corpus: series of pretraining shares.
        output: run folder, kept and resumed; none keeps nothing on disk.

    Raises:
        UsageError: an option is out of range or a name is unknown.
        BackendError: the model cannot be loaded.
    """
    opened = backends.load(backend, backends.Settings(model=model, chat=chat))
    options = store.Options(
        model=model,
        backend=backend,
        data=_GIVEN,
        languages=tuple(dict.fromkeys(problem.language for problem in problems)),
        modes=tuple(modes or prompting.modes()),
        shots=shots,
        exemplars=exemplars,
        samples=samples,
        temperature=temperature,
        top_p=1.0,
        max_tokens=max_tokens or "auto",
        limit=None,
        seed=seed,
        chat=chat,
        dtype="auto",
    )
    with tempfile.TemporaryDirectory() as scratch:
        return _run(options, problems, opened, output or Path(scratch) / "run", corpus)


def _run(
    options: store.Options, problems: Sequence[Problem], backend: backends.Backend, folder: Path, corpus: str
) -> Run:
    pivot = languages.pivot().tag
    english = {problem.id: problem for problem in problems if problem.language == pivot}
    source = Source(name=_GIVEN, problems=tuple(problems), english=english)
    manifest = store.begin(folder, pipeline.plan(options, source, backend), resume=True)
    pipeline.ask(folder, manifest, source, backend, lambda _: None)
    scores = pipeline.score(folder)
    return Run(
        manifest=manifest,
        generations=store.read(folder, store.GENERATIONS, Generation),
        answers=store.read(folder, store.ANSWERS, store.KeyedAnswer),
        scores=scores,
        summary=summary.summarise([folder], corpus),
    )
