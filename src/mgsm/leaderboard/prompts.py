"""The prompt that a run began each mode with, whole: as it was sent, or rebuilt and then checked by its sum."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from mgsm import languages, problems, prompting, store
from mgsm.errors import MgsmError
from mgsm.problems import official
from mgsm.prompting import Style
from mgsm.store import Manifest, SentPrompt
from mgsm.types import Generation, Key, Problem, Prompt, Record

_OFFICIAL = "mgsm"
_LOST = (
    "The prompt cannot be shown: the exemplars or the language files that the run was made with are not those here "
    "(the sums of the prompts differ), and the run folder does not hold the prompts themselves."
)
_UNKNOWN = "The prompt cannot be shown: the log that the run was imported from does not hold it."
_NO_TRANSLATION = "The second call cannot be shown: the translation of this question is not there."


class Shown(Record, frozen=True, kw_only=True):
    """The first prompt of one mode."""

    mode: str
    language: str
    problem: str
    turns: tuple[tuple[str, str], ...]
    """Who says it, or which call it is, and the text."""
    note: str
    """What to know of it; empty where it was sent just so."""


def first_prompts(folder: Path, manifest: Manifest, generations: list[Generation]) -> Iterator[Shown]:
    """Yields the prompt of the first problem that was asked in each mode.

    Args:
        folder: of the run.
        manifest: its manifest.
        generations: its generations, which have the translations that a second call asks.
    """
    sent = {prompt.key: prompt.text for prompt in store.read(folder, store.PROMPTS, SentPrompt)}
    came = {generation.key: generation for generation in generations}
    style = _style(manifest)
    for mode, problem in _first(manifest).items():
        key = Key(problem.id, problem.language, mode)
        turns: tuple[tuple[str, str], ...]
        if key in sent:
            turns, note = ((("Prompt", sent[key]),), "")
        elif isinstance(manifest.origin, store.Origin):
            turns, note = (), _UNKNOWN
        elif style is None:
            turns, note = (), _LOST
        else:
            turns, note = _rebuilt(manifest, style, mode, problem, came.get(key))
        yield Shown(mode=mode, language=problem.language, problem=problem.id, turns=turns, note=note)


def _first(manifest: Manifest) -> dict[str, Problem]:
    found: dict[str, Problem] = {}
    for mode, problem, _ in manifest.asked():
        found.setdefault(mode, problem)
    return found


def _style(manifest: Manifest) -> Style | None:
    """Returns how the prompts were laid out, none where what is here now would lay them out otherwise."""
    options = manifest.options
    if options.shots is None or options.exemplars is None:
        return None
    for book in _books():
        style = Style(shots=options.shots, exemplars=options.exemplars, book=dict(book))
        if prompting.checksum(style) == manifest.prompts_checksum:
            return style
    return None


def _books() -> Iterator[prompting.Book]:
    """Yields the exemplars that a run may have had: our own, then the official ones where they were fetched.

    No path that a manifest names is opened: it may come from anybody.
    """
    yield prompting.own_exemplars()
    if official.cache_folder().is_dir():
        with contextlib.suppress(MgsmError):
            yield problems.load_source(_OFFICIAL, limit=1).book


def _rebuilt(
    manifest: Manifest, style: Style, mode: str, problem: Problem, generation: Generation | None
) -> tuple[tuple[tuple[str, str], ...], str]:
    budget = manifest.max_tokens[mode][problem.language]
    if not prompting.translates(mode) or problem.language == languages.pivot().tag:
        return _turns(manifest, prompting.build_prompt(problem, mode, style, budget), "Prompt"), ""
    turns: tuple[tuple[str, str], ...] = ()
    given: Mapping[str, str] = manifest.translations.get(problem.language, {})
    if problem.id not in given:
        first = prompting.translation_prompt(problem, style, budget, mode=mode)
        turns = _turns(manifest, first, "First call, for the translation")
    english = given.get(problem.id) or (generation.translation if generation else None)
    if english is None:
        return turns, _NO_TRANSLATION
    second = prompting.build_prompt(problem, mode, style, budget, translation=english)
    return (*turns, *_turns(manifest, second, "Second call, with the translation")), ""


def _turns(manifest: Manifest, prompt: Prompt, call: str) -> tuple[tuple[str, str], ...]:
    if manifest.model.get("chat") == "on":
        return tuple((f"{call}, {message.role}", message.content) for message in prompt.messages)
    return ((call, prompt.text),)


def settings(manifest: Manifest) -> list[tuple[str, str]]:
    """Returns what was asked of a run, by name of the option, without what may differ and change no answer.

    Of files and folders only the name is given: where they lay is nobody's business.
    """
    options = manifest.options
    found: dict[str, object] = {
        "backend": options.backend,
        "modes": options.modes,
        "languages": options.languages,
        "shots": options.shots,
        "exemplars": options.exemplars,
        "samples": options.samples,
        "temperature": options.temperature,
        "top-p": options.top_p,
        "max-tokens": options.max_tokens,
        "limit": options.limit or (None if isinstance(manifest.origin, store.Origin) else "all problems"),
        "seed": options.seed,
        "chat": options.chat,
        "dtype": options.dtype,
        "references": Path(options.references).name if options.references else "none",
        "bleu-tokenizer": options.bleu_tokenizer or "of each language",
    }
    if any(map(prompting.translates, options.modes)):
        found["translations"] = Path(options.translations).name if options.translations else "by the model itself"
    return [(name, _said(value)) for name, value in found.items()]


def _said(value: object) -> str:
    if value is None:
        return "not known"
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
