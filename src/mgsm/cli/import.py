"""``mgsm import``."""

from __future__ import annotations

from pathlib import Path

import click

from mgsm.cli import _options
from mgsm.errors import UsageError


def _formats() -> list[tuple[str, str]]:
    from mgsm import harnesses

    return [(name, harnesses.reader(name).SUMMARY) for name in harnesses.readers()]


@click.command(cls=_options.listing("Formats", _formats))
@_options.config
@click.argument("log_format", metavar="FORMAT")
@click.argument("log", type=click.Path(exists=True, path_type=Path), metavar="LOG")
@click.option("--output", required=True, type=click.Path(path_type=Path), help="Run folder to write.")
@click.option("--columns", help="jsonl: our names and the file's, as completion=output,problem=id,answer=gold.")
@click.option("--language", help="Where the log does not say it: the tag of all its lines.")
@click.option("--mode", help="Where the log does not say it: the prompt mode of all its lines.")
@click.option("--model", help="Where the log does not say it, or in place of its name: the model.")
@click.option("--data", help="Where the log does not say it: the name of the problems.")
@_options.corpus
@_options.output_format
def command(
    log_format: str,
    log: Path,
    output: Path,
    columns: str | None,
    language: str | None,
    mode: str | None,
    model: str | None,
    data: str | None,
    corpus: str,
    format: str,
) -> None:
    """Read LOG of another harness into a run folder, score it as ours and print the tables.

    LOG is a file or a folder of one model. What it does not say is null in the run; nothing in it is executed.
    """
    from mgsm import harnesses
    from mgsm.analysis import shares
    from mgsm.cli import _results

    shares.series(corpus)
    asked = harnesses.Asked(columns=_columns(columns), language=language, mode=mode, model=model, data=data)
    found = harnesses.read(log_format, log, asked)
    manifest = harnesses.to_run(found, output)
    _results.show([output], corpus, format)
    for note in manifest.origin.notes if manifest.origin else ():
        click.echo(f"note: {note}", err=True)
    click.echo(f"run folder: {output}", err=True)


def _columns(text: str | None) -> dict[str, str]:
    pairs = [part.partition("=") for part in (text or "").split(",") if part.strip()]
    for name, sign, column in pairs:
        if not (name.strip() and sign and column.strip()):
            raise UsageError(f"--columns {name}{sign}{column}: expected OURS=THEIRS, as completion=output")
    return {name.strip(): column.strip() for name, _, column in pairs}
