"""``mgsm score``."""

from __future__ import annotations

from pathlib import Path

import click

from mgsm.cli import _options


@click.command()
@_options.config
@_options.run_folder
@_options.corpus
@_options.output_format
def command(run: Path, corpus: str, style: str) -> None:
    """Compute the answers and scores of RUN again from its stored generations, offline."""
    from mgsm import pipeline
    from mgsm.cli import _results

    pipeline.score(run)
    _results.show([run], corpus, style)
