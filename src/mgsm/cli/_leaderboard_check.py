"""``mgsm leaderboard check``."""

from __future__ import annotations

from pathlib import Path

import click

from mgsm.cli import _options


@click.command()
@_options.config
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--accepted",
    type=click.Path(file_okay=False, path_type=Path),
    help="New folder to write each submission without an error to, as a run folder scored anew.",
)
@_options.output_format
def command(folder: Path, accepted: Path | None, format: str) -> int:
    """Check the submissions in DIR: run folders, and logs with a submission.toml. Exits with 1 where there is an error.

    Signatures, counts, answers and scores are made again from the generations and compared; data and prompts are
    compared with those known here; copied texts and answers without reasoning are looked for. Nothing of a submission
    is executed.
    """
    from datetime import UTC, datetime

    from mgsm.leaderboard import submissions

    report = submissions.check(folder, datetime.now(UTC), accepted)
    click.echo(submissions.render(report, format))
    return int(any(finding.severity == "error" for finding in report.findings))
