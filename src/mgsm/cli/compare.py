"""``mgsm compare``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from mgsm.cli import _options

if TYPE_CHECKING:
    from collections.abc import Sequence

_Pairs = list[tuple[str, str]]


@click.command()
@_options.config
@click.argument("run_a", type=click.Path(path_type=Path), metavar="RUN_A")
@click.argument("run_b", required=False, type=click.Path(path_type=Path), metavar="[RUN_B]")
@click.option("--languages", type=_options.Listed(), help="Only these tags.")
@click.option("--modes", type=_options.Listed(), help="Only these prompt modes; of one run exactly two, A and B.")
@click.option("--mode-a", metavar="MODE", help="Compare this mode of RUN_A ...")
@click.option("--mode-b", metavar="MODE", help="... with this mode of RUN_B.")
@click.option(
    "--by",
    type=click.Choice(["problem", "template"]),
    default="problem",
    show_default=True,
    help="What to pair: the same problems, or other numbers in the same templates of the symbolic set.",
)
@_options.output_format
def command(
    run_a: Path,
    run_b: Path | None,
    languages: tuple[str, ...] | None,
    modes: tuple[str, ...] | None,
    mode_a: str | None,
    mode_b: str | None,
    by: Literal["problem", "template"],
    format: str,
) -> None:
    """Compare RUN_A with RUN_B, problem by problem, in each language and mode that both asked.

    With one run, compare its modes: `mgsm compare RUN --modes native-cot,en-cot`. Each line has the difference B - A
    with its 95 % interval, McNemar's exact test, that test adjusted for the number of comparisons, and the minimum
    detectable difference.

    With --by template, runs of different draws are compared, as the release with --data symbolic@seed=7: how much
    better a model is on the published numbers than on fresh ones.
    """
    from mgsm import pipeline
    from mgsm.analysis import comparison
    from mgsm.cli import _results
    from mgsm.languages import select
    from mgsm.reports import comparison as reports
    from mgsm.reports import tables

    select(languages)
    pairs = _pairs(run_a, run_b, modes, mode_a, mode_b)
    folders = [run_a] if run_b is None else [run_a, run_b]
    for folder in folders:
        pipeline.refresh(folder)
    _results.say_pending(folders)
    found = comparison.compare(run_a, run_b or run_a, tags=languages, modes=pairs, by=by)
    if run_b and run_a.resolve() == run_b.resolve() and any(row.mode_a == row.mode_b for row in found.cells):
        click.echo(f"{run_a} and {run_b}: one run, so that A and B cannot differ", err=True)
    for sentence in found.left_out:
        click.echo(sentence, err=True)
    if format == "json":
        click.echo(tables.to_json(found))
    elif format == "csv":
        click.echo(tables.to_csv([*found.cells, *found.averages]))
    else:
        click.echo(tables.render(reports.tables(found), format, keep_first=True, sentences=(reports.FINDING,)))


def _pairs(
    run_a: Path, run_b: Path | None, modes: Sequence[str] | None, mode_a: str | None, mode_b: str | None
) -> _Pairs | None:
    """Returns the modes of A and of B to compare, none for all that are in both."""
    from mgsm import prompting, store

    mode_a, mode_b = (mode and mode.replace("_", "-") for mode in (mode_a, mode_b))
    for mode in (*(modes or ()), mode_a, mode_b):
        if mode:
            prompting.load_mode(mode)
    if mode_a or mode_b:
        if modes or not (mode_a and mode_b):
            raise click.UsageError("expected --mode-a together with --mode-b, and without --modes")
        return [(mode_a, mode_b)]
    if run_b is None:
        there = store.read_manifest(run_a).options.modes
        asked = modes or there
        if len(asked) < 2 or (modes and len(modes) > 2):
            found = f"--modes: {', '.join(modes)}" if modes else f"{run_a}: asked in {asked[0]} alone"
            raise click.UsageError(f"{found}: expected RUN_A RUN_B, or one run with --modes of exactly two")
        for mode in asked:
            if mode not in there:
                raise click.UsageError(f"--modes: {mode!r} is not in {run_a}: expected two of {', '.join(there)}")
        return [(asked[0], mode) for mode in asked[1:]]
    return [(mode, mode) for mode in modes] if modes else None
