"""``mgsm leaderboard``, and one file ``_leaderboard_<name>.py`` a subcommand, found by its name."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mgsm import resources
from mgsm.cli import _options

if TYPE_CHECKING:
    from mgsm.leaderboard.board import Board
    from mgsm.leaderboard.publications import PublishedTable

_PREFIX = "_leaderboard_"
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


def _subcommands() -> list[str]:
    found = (module.name for module in pkgutil.iter_modules([str(resources.PACKAGE / "cli")]))
    return sorted(name.removeprefix(_PREFIX).replace("_", "-") for name in found if name.startswith(_PREFIX))


def _load(name: str) -> click.Command:
    module = importlib.import_module(f"mgsm.cli.{_PREFIX}{name.replace('-', '_')}")
    found: click.Command = module.command
    return found


class _Leaderboard(click.Command):
    """Hands over to a subcommand where the first argument is its name; a folder of that name is given as ``./name``."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        name = args[0].replace("_", "-") if args else ""
        if name not in _subcommands():
            return super().make_context(info_name, args, parent, **extra)
        between = click.Context(click.Group(info_name), info_name=info_name, parent=parent)
        return _load(name).make_context(name, args[1:], between)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Subcommands"):
            formatter.write_dl([(name, _load(name).get_short_help_str(limit=90)) for name in _subcommands()])


@click.command(cls=_Leaderboard)
@_options.config
@click.argument("runs", nargs=-1, type=click.Path(path_type=Path), metavar="[RUN]...")
@click.option(
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help="Folder of the site; files there that an earlier build made and nobody changed are replaced.",
)
@click.option("--title", default="Reasoning across languages", show_default=True)
@click.option(
    "--published",
    multiple=True,
    metavar="NAME|FILE.csv",
    help="Also show figures of others, not ranked: shi2022, or a CSV of model,mode,language,accuracy_percent and, if "
    "known, parameters,source,url,n.  [repeatable]",
)
@click.option("--models", type=_FILE, help='TOML, a table ["name"] a model: name, parameters, open_weights, url.')
@_options.corpus
def command(
    runs: tuple[Path, ...], output: Path, title: str, published: tuple[str, ...], models: Path | None, corpus: str
) -> None:
    """Build a static site that compares RUNs: run folders, or folders of run folders. It opens from disk.

    Only runs of the same problems, languages and protocol are ranked together; a rank is a range where a paired test
    shows no difference.
    """
    from mgsm import pipeline
    from mgsm.analysis import shares
    from mgsm.leaderboard import collect, measured, metadata, site

    if not (runs or published):
        raise click.UsageError("expected RUNs or --published, at least one of the two")
    shares.series(corpus)
    tables = _published(published)
    facts = metadata.read(models) if models else {}
    folders = measured.find(runs)
    for folder in folders:
        measured.check(folder)
    for folder in folders:
        pipeline.refresh(folder)
    board, places = collect.collect(folders, title=title, corpus=corpus, published=tables, metadata=facts)
    for name in collect.unmatched(facts, folders, tables):
        click.echo(f"{models}: no model here is called {name!r}", err=True)
    _say_written(output, list(site.write(board, places, output)))
    _say(board)
    click.echo(f"now: open {output / 'index.html'}", err=True)


def _published(given: Sequence[str]) -> list[PublishedTable]:
    from mgsm.leaderboard import publications

    found = []
    for name in given:
        table = publications.read(name)
        if table.skipped:
            click.echo(f"{name}: rows left out, no language of a board: {', '.join(table.skipped)}", err=True)
        found.append(table)
    return found


def _say_written(output: Path, paths: Sequence[Path]) -> None:
    """Names the files, of each folder within the site their number."""
    counts: dict[str, int] = {}
    for path in paths:
        first, *deeper = path.relative_to(output).parts
        if deeper:
            counts[first] = counts.get(first, 0) + 1
        else:
            click.echo(f"wrote {path}", err=True)
    for name, count in counts.items():
        click.echo(f"wrote {output / name}: {_count(count, 'file', 'files')}", err=True)


def _say(board: Board) -> None:
    """Prints what was built: one line a group."""
    from mgsm.leaderboard import view
    from mgsm.reports import tables
    from mgsm.types import Table

    names = {entry.id: entry.model for entry in board.entries}
    rows = []
    for group in board.groups:
        members = view.standings(board)[group.id]
        first = [names[entry.id] for entry, standing in members if standing.best_rank == 1]
        count = len(group.entries)
        rows.append((group.mode, group.data, group.n, len(group.languages), count, ", ".join(first) or None, group.id))
    columns = ("Mode", "Data", "n", "Languages", "Entries", "First, as far as tests show", "Group")
    counted = f"{_count(len(names), 'entry', 'entries')} in {_count(len(rows), 'group', 'groups')}"
    notes = [f"{counted}; only entries of one group are compared"]
    title = f"{board.title}: what is ranked together"
    table = Table(title=title, columns=columns, rows=tuple(rows), notes=tuple(notes))
    click.echo(tables.render([table], "table", keep_first=True))


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
