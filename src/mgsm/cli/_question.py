"""What ``mgsm run`` and ``mgsm plan`` both ask for, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from mgsm import resources
from mgsm.cli import _options
from mgsm.errors import UsageError, unknown

if TYPE_CHECKING:
    from mgsm.backends import Backend
    from mgsm.problems import Source
    from mgsm.store import Manifest

_F = TypeVar("_F", bound=Callable[..., Any])
_DEFAULT_MODES = ("direct", "native-cot", "en-cot", "translate-en")
BUNDLED = resources.data("models", resources.DEFAULT_MODEL)

_QUESTION = (
    click.option("--model", help="Folder or hub id, or a file for scripted.  [default: the bundled mgsm-tiny]"),
    click.option("--backend", default="transformers", show_default=True, help="transformers, openai or scripted."),
    click.option("--base-url", help="Address of the server, for backends that have one."),
    click.option(
        "--data",
        default="symbolic",
        show_default=True,
        help="symbolic[@seed=N,perturb=KIND], mgsm, DIR or hub:OWNER/NAME.",
    ),
    click.option(
        "--perturb",
        type=click.Choice(["numbers", "names", "both"]),
        help="Variants of the bundled problems, as symbolic@perturb=KIND.",
    ),
    click.option("--languages", type=_options.Listed(), help="Tags such as bn,te.  [default: all the data has]"),
    click.option("--modes", type=_options.Listed(), default=",".join(_DEFAULT_MODES), show_default=True),
    click.option("--shots", type=click.IntRange(0, 8), help="Exemplars.  [default: 8; 0 in chats, for bundled models]"),
    click.option("--exemplars", default="native", show_default=True, help="native, english or multilingual."),
    click.option("--samples", type=click.IntRange(1), default=1, show_default=True, help="Generations a problem."),
    click.option("--temperature", type=click.FloatRange(0), default=0.0, show_default=True, help="0 is greedy."),
    click.option("--top-p", type=click.FloatRange(0, 1, min_open=True), default=1.0, show_default=True),
    click.option("--max-tokens", type=_options.NumberOrAuto(), default="auto", show_default=True),
    click.option("--limit", type=click.IntRange(1), help="The first N problems of each language."),
    click.option("--seed", type=int, default=0, show_default=True, help="Of the sampling."),
    click.option("--batch-size", type=_options.NumberOrAuto(), default="auto", show_default=True),
    click.option("--device", help="cpu, cuda, cuda:N or auto.  [default: a GPU where there is one]"),
    click.option("--dtype", default="auto", show_default=True, help="auto, float32, bfloat16 or float16."),
    click.option("--chat", type=click.Choice(["auto", "on", "off"]), default="auto", show_default=True),
    click.option("--translations", help="JSON Lines (problem, language, text): English questions for translate-en."),
    click.option("--references", help="JSON Lines (id, answer): worked English solutions to compare reasoning with."),
    click.option(
        "--bleu-tokenizer", help="sacrebleu tokenizer for every language, as flores200.  [default: each one's own]"
    ),
    click.option(
        "--reuse-prefix/--no-reuse-prefix", default=True, show_default=True, help="Share the exemplars' keys."
    ),
)


def options(command: _F) -> _F:
    """Adds the options of a run to a command, in order."""
    for option in reversed(_QUESTION):
        command = option(command)
    return command


def prepare(asked: dict[str, Any], *, weights: bool = True) -> tuple[Manifest, Source, Backend]:
    """Returns what a run would begin with; ``weights`` loads the model and not only its tokenizer."""
    from mgsm import backends, pipeline, problems, prompting, store

    asked = dict(asked)
    if perturb := asked.pop("perturb"):
        asked["data"] = _perturbed(asked["data"], perturb)
    named, shots = asked.pop("model"), asked.pop("shots")
    model = named or str(BUNDLED)
    for mode in asked["modes"]:
        prompting.load_mode(mode)
    if asked["exemplars"] not in prompting.EXEMPLAR_KINDS:
        raise unknown("exemplar kind", asked["exemplars"], prompting.EXEMPLAR_KINDS)
    if asked["backend"] != "transformers" and not named:
        raise UsageError(f"--backend {asked['backend']} needs --model: a file for scripted, a name for openai")
    source = problems.load_source(asked["data"], asked.pop("languages"), asked["limit"])
    settings = backends.Settings(
        model=model,
        device=asked["device"],
        dtype=asked["dtype"],
        batch_size=None if asked["batch_size"] == "auto" else asked["batch_size"],
        chat=asked["chat"],
        base_url=asked["base_url"],
        reuse_prefix=asked["reuse_prefix"],
        weights=weights,
    )
    backend = backends.load(asked["backend"], settings)
    if shots is None:
        shots = 0 if backend.chats or Path(model).parent == BUNDLED.parent else prompting.MAX_SHOTS
    tags = tuple(dict.fromkeys(problem.language for problem in source.problems))
    request = store.Options(model=model, languages=tags, shots=shots, **asked)
    return pipeline.plan(request, source, backend), source, backend


def _perturbed(data: str, kind: str) -> str:
    from mgsm.problems import symbolic

    if symbolic.parse(data) is None:
        raise UsageError(f"--perturb {kind}: only the bundled problems have variants; --data is {data}")
    return f"{data}{',' if '@' in data else '@'}perturb={kind}"
