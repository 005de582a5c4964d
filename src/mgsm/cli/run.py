"""``mgsm run``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from mgsm import resources
from mgsm.cli import _options

FAILED_ITEMS = 3
_DEFAULT_MODES = ("direct", "native-cot", "en-cot", "translate-en")


@click.command()
@_options.config
@click.option("--model", help="Folder or hub id, or a file for scripted.  [default: the bundled mgsm-tiny]")
@click.option("--backend", default="transformers", show_default=True, help="transformers or scripted.")
@click.option("--base-url", help="Address of the server, for backends that have one.")
@click.option("--data", default="symbolic", show_default=True, help="symbolic[@seed=N], mgsm, DIR or hub:OWNER/NAME.")
@click.option("--languages", type=_options.Listed(), help="Tags such as bn,te.  [default: all the data has]")
@click.option("--modes", type=_options.Listed(), default=",".join(_DEFAULT_MODES), show_default=True)
@click.option("--shots", type=click.IntRange(0, 8), help="Exemplars.  [default: 8; 0 in chats and for mgsm-tiny]")
@click.option("--exemplars", default="native", show_default=True, help="native, english or multilingual.")
@click.option("--samples", type=click.IntRange(1), default=1, show_default=True, help="Generations a problem.")
@click.option("--temperature", type=click.FloatRange(0), default=0.0, show_default=True, help="0 is greedy.")
@click.option("--top-p", type=click.FloatRange(0, 1, min_open=True), default=1.0, show_default=True)
@click.option("--max-tokens", type=_options.NumberOrAuto(), default="auto", show_default=True)
@click.option("--limit", type=click.IntRange(1), help="The first N problems of each language.")
@click.option("--seed", type=int, default=0, show_default=True, help="Of the sampling.")
@click.option("--batch-size", type=_options.NumberOrAuto(), default="auto", show_default=True)
@click.option("--device", help="cpu, cuda, cuda:N or auto.  [default: a GPU where there is one]")
@click.option("--dtype", default="auto", show_default=True, help="auto, float32, bfloat16 or float16.")
@click.option("--chat", type=click.Choice(["auto", "on", "off"]), default="auto", show_default=True)
@click.option("--translations", help="JSON Lines (problem, language, text): English questions for translate-en.")
@click.option("--references", help="JSON Lines (id, answer): worked English solutions to compare reasoning with.")
@click.option(
    "--bleu-tokenizer", help="sacrebleu tokenizer for every language, as flores200.  [default: each one's own]"
)
@click.option("--reuse-prefix/--no-reuse-prefix", default=True, show_default=True, help="Share the exemplars' keys.")
@click.option("--output", type=click.Path(path_type=Path), help="Run folder.  [default: under runs/]")
@click.option("--resume/--no-resume", default=True, show_default=True, help="Go on with a run that is there.")
@_options.corpus
@_options.output_format
def command(output: Path | None, resume: bool, corpus: str, style: str, **options: Any) -> int:
    """Ask a model the problems, store what it says, score it and print the tables.

    A run that was stopped goes on where it stood when the same command is given again.
    """
    from mgsm import backends, pipeline, problems, prompting, store
    from mgsm.cli import _progress, _results

    bundled = resources.data("models", "mgsm-tiny")
    model = options.pop("model") or str(bundled)
    shots = options.pop("shots")
    for mode in options["modes"]:
        prompting.load_mode(mode)
    source = problems.load_source(options["data"], options.pop("languages"), options["limit"])
    backend = backends.load(
        options["backend"],
        backends.Settings(
            model=model,
            device=options["device"],
            dtype=options["dtype"],
            batch_size=None if options["batch_size"] == "auto" else options["batch_size"],
            chat=options["chat"],
            base_url=options["base_url"],
            reuse_prefix=options["reuse_prefix"],
        ),
    )
    if shots is None:
        shots = 0 if backend.chats or Path(model) == bundled else prompting.MAX_SHOTS
    tags = tuple(dict.fromkeys(problem.language for problem in source.problems))
    asked = store.Options(model=model, languages=tags, shots=shots, **options)
    manifest = pipeline.plan(asked, source, backend)
    folder = output or Path("runs") / _name(manifest)
    manifest = store.begin(folder, manifest, resume=resume)
    with _progress.bar(manifest) as report:
        failed = pipeline.ask(folder, manifest, source, backend, report)
    pipeline.score(folder)
    _results.show([folder], corpus, style)
    click.echo(f"run folder: {folder}", err=True)
    if failed:
        click.echo(f"mgsm: {failed} generations failed, see {folder / store.FAILURES}; run again to retry", err=True)
    return FAILED_ITEMS if failed else 0


def _name(manifest: Any) -> str:
    from mgsm import signature

    words = [manifest.model["model"], manifest.options.data, signature.checksum(manifest.signature)]
    return "-".join("".join(c if c.isalnum() or c in "._" else "-" for c in word).strip("-.") for word in words)
