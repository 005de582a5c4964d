"""Prints accuracies by groups of templates."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from mgsm.cli import _results


def show(folders: Sequence[Path], style: str) -> None:
    """Prints the accuracies of runs on templates held out and not, by number of steps and by topic."""
    from mgsm.analysis import groups
    from mgsm.reports import groups as reports

    _results.say_pending(folders)
    click.echo(reports.text(groups.by_group(folders), style))
