"""``mgsm report``."""

from __future__ import annotations

from pathlib import Path

import click

from mgsm.cli import _options


@click.command()
@_options.config
@_options.run_folders
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), help="Write all tables and figures here.")
@_options.corpus
@_options.output_format
def command(runs: tuple[Path, ...], output: Path | None, corpus: str, format: str) -> None:
    """Print the tables of one or more RUNs; with --output write them all, with SVG and PNG figures."""
    from mgsm import pipeline
    from mgsm.cli import _results

    for run in runs:
        pipeline.refresh(run)
    found = _results.show(runs, corpus, format)
    if output:
        from mgsm.reports import files

        for path in files.write(found, corpus, output):
            click.echo(f"wrote {path}", err=True)
