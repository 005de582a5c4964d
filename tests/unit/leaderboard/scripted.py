"""Run folders of models that do not exist, on bundled problems: what a board with evidence is made from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from mgsm import languages, pipeline, prompting, store
from mgsm.problems import load_source
from mgsm.types import Failure, Generation, Key, Problem

TAGS = ("en", "bn", "de")
MODES = ("native-cot", "translate-en")
Text = Callable[[Problem, str, int], str | None]
"""What a model says to a problem in a mode, in one sample; none where the call failed."""


class Nobody:
    """As much of a backend as planning a run needs."""

    chats = False
    replays = False

    def __init__(self, model: str) -> None:
        self.version = {"model": model, "revision": "1", "backend": "scripted", "dtype": "float32"}

    def count_tokens(self, text: str) -> int:
        return len(text)


def right_in(share: float, seed: str) -> Text:
    """Returns a model that is right on about this share of the problems, wrong by one on the others."""

    def say(problem: Problem, mode: str, sample: int) -> str:
        draw = hashlib.sha256(f"{seed} {problem.id} {problem.language} {mode} {sample}".encode()).digest()[0] / 256
        tongue = prompting.load_mode(mode).reply_language(languages.load(problem.language), languages.pivot())
        return f"1 + 1 = 2. {tongue.answer_sentence(problem.answer + (draw >= share))}"

    return say


def run(
    folder: Path,
    model: str,
    say: Text,
    *,
    tags: Sequence[str] = TAGS,
    modes: Sequence[str] = MODES,
    limit: int = 14,
    samples: int = 1,
    data: str = "symbolic",
    chat: bool = False,
    shots: int = 0,
) -> Path:
    """Writes a scored run and returns its folder."""
    source = load_source(data, list(tags), limit)
    backend = Nobody(model)
    backend.chats = chat
    options = store.Options(
        model=model, backend="scripted", data=data, languages=tuple(tags), modes=tuple(modes), shots=shots,
        exemplars="native", samples=samples, temperature=1.0 if samples > 1 else 0.0, top_p=1.0, max_tokens=200,
        limit=limit, seed=0, chat="auto", dtype="auto",
    )  # fmt: skip
    manifest = pipeline.plan(options, source, backend)
    store.begin(folder, manifest, resume=False)
    made, failed = [], []
    for mode, problem, of in manifest.asked():
        for sample in range(of):
            text = say(problem, mode, sample)
            if text is None:
                failed.append(Failure.of(Key(problem.id, problem.language, mode, sample), "no server"))
            else:
                made.append(_generation(manifest, problem, mode, sample, text))
    store.write(folder, store.GENERATIONS, made)
    store.write(folder, store.FAILURES, failed)
    pipeline.score(folder)
    return folder


def _generation(manifest: store.Manifest, problem: Problem, mode: str, sample: int, text: str) -> Generation:
    english = manifest.english[problem.id].question
    translated = prompting.translates(mode) and problem.language != languages.pivot().tag
    return Generation(
        problem=problem.id,
        language=problem.language,
        mode=mode,
        sample=sample,
        text=text,
        finish_reason="stop",
        prompt_tokens=10,
        completion_tokens=len(text),
        translation=f"Translated: {english}" if translated else None,
    )
