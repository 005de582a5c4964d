"""``mgsm run``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mgsm.cli import _options, _question

if TYPE_CHECKING:
    from mgsm.store import Manifest

FAILED_ITEMS = 3


@click.command()
@_options.config
@_question.options
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), help="Run folder.  [default: under runs/]")
@click.option("--resume/--no-resume", default=True, show_default=True, help="Go on with a run that is there.")
@_options.corpus
@_options.output_format
def command(output: Path | None, resume: bool, corpus: str, format: str, **asked: Any) -> int:
    """Ask a model the problems, store what it says, score it and print the tables.

    A run that was stopped goes on where it stood when the same command is given again.
    """
    from mgsm import pipeline, store
    from mgsm.analysis import shares
    from mgsm.cli import _progress, _results

    shares.series(corpus)
    manifest, source, backend = _question.prepare(asked)
    folder = output or Path("runs") / _name(manifest)
    manifest = store.begin(folder, manifest, resume=resume)
    with _progress.bar(manifest) as report:
        failed = pipeline.ask(folder, manifest, source, backend, report)
    pipeline.score(folder)
    _results.show([folder], corpus, format)
    click.echo(f"run folder: {folder}", err=True)
    if failed:
        click.echo(f"mgsm: failed generations: {failed}, see {folder / store.FAILURES}; run again to retry", err=True)
    return FAILED_ITEMS if failed else 0


def _name(manifest: Manifest) -> str:
    from mgsm import signature

    words = [manifest.model["model"], manifest.options.data, signature.checksum(manifest.signature)]
    return "-".join("".join(c if c.isalnum() or c in "._" else "-" for c in word).strip("-.") for word in words)
