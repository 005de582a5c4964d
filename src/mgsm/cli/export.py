"""``mgsm export``."""

from __future__ import annotations

from pathlib import Path

import click

from mgsm.cli import _options


def _formats() -> list[tuple[str, str]]:
    from mgsm import harnesses

    return [(name, harnesses.writer(name).SUMMARY) for name in harnesses.writers()]


@click.command(cls=_options.listing("Formats", _formats))
@_options.config
@click.argument("form", metavar="FORMAT")
@_options.run_folder
@click.option(
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help="Folder to write to: a new or empty one, or one that an earlier export of the run made.",
)
def command(form: str, run: Path, output: Path) -> None:
    """Write RUN in another tool's FORMAT, for leaderboards, model cards and notebooks. Nothing is sent anywhere."""
    from mgsm.harnesses import _placing

    for path in _placing.export(form, run, output):
        click.echo(f"wrote {path}", err=True)
