"""``mgsm report``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from mgsm.cli import _options


@click.command()
@_options.config
@_options.run_folders
@click.option(
    "--output", type=click.Path(file_okay=False, path_type=Path), help="Write the report here: a page, tables, figures."
)
@click.option(
    "--extractors",
    is_flag=True,
    help="Instead: accuracy as other harnesses would read the answers, and how much of each language gap that makes.",
)
@click.option(
    "--groups",
    is_flag=True,
    help="Instead: accuracy on templates of the symbolic set held out from training, by number of steps and by topic.",
)
@_options.errata
@_options.corpus
@_options.output_format
def command(
    runs: tuple[Path, ...],
    output: Path | None,
    extractors: bool,
    groups: bool,
    errata: Any,
    corpus: str,
    format: str,
) -> None:
    """Print the tables of one or more RUNs; with --output write a report.

    It is one HTML page, Markdown, a LaTeX document, each table as LaTeX, Markdown and CSV, and each figure as SVG, PDF
    and PNG. Several runs of the same data are tested against each other, and what is best beyond chance is in bold.
    """
    from mgsm import pipeline
    from mgsm.cli import _extractors, _groups, _results

    if extractors:
        if errata != "include":
            raise click.UsageError("--extractors reads all problems: leave --errata out")
        _extractors.show_all(runs, output, format)
        return
    for run in runs:
        pipeline.refresh(run)
    if groups:
        if output or errata != "include":
            raise click.UsageError("--groups prints only, and reads all problems: leave --output and --errata out")
        _groups.show(runs, format)
        return
    found = _results.show(runs, corpus, format, errata)
    if output:
        from mgsm.reports import files

        # The tests are over all problems, and would contradict tables that leave some out.
        for path in files.write(found, corpus, output, runs, paired=errata == "include"):
            click.echo(f"wrote {path}", err=True)
