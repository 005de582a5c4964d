"""``mgsm show``."""

from __future__ import annotations

import itertools
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mgsm.cli import _options

if TYPE_CHECKING:
    from mgsm.cli._read import Item, Reader

_WITHOUT_PAGER = 10
"""Problems that are shown where nothing stops them from running over the screen."""


@click.command()
@_options.config
@_options.run_folder
@click.argument("other", required=False, type=click.Path(path_type=Path), metavar="[RUN_B]")
@click.option("--languages", type=_options.Listed(), help="Only these tags.")
@click.option("--modes", type=_options.Listed(), help="Only these prompt modes.")
@click.option(
    "--verdict",
    type=click.Choice(["correct", "wrong", "no-answer", "truncated", "differs"]),
    help="Only these; of two runs or languages the verdict of the first, or where the two differ.",
)
@click.option("--problem", "problems", multiple=True, metavar="ID", help="Only this problem; may be given again.")
@click.option("--beside", metavar="TAG", help="The same problem in this language beside it.")
@click.option("--limit", type=click.IntRange(1), help="How many at most; 10 where there is no pager.")
@click.option("--pager/--no-pager", default=None, help="Page through them; only on a terminal, where it is usual.")
def command(
    run: Path,
    other: Path | None,
    languages: tuple[str, ...] | None,
    modes: tuple[str, ...] | None,
    verdict: str | None,
    problems: tuple[str, ...],
    beside: str | None,
    limit: int | None,
    pager: bool | None,
) -> None:
    """Read single problems of RUN: question, generation with the answer marked, gold answer, verdict.

    With RUN_B both runs' generations of the same problem stand beside each other, with --beside the same problem in
    two languages: `mgsm show RUN --languages bn --beside en`.
    """
    from mgsm import pipeline, prompting
    from mgsm.cli._read import Reader
    from mgsm.languages import load, select

    select(languages)
    for mode in modes or ():
        prompting.load_mode(mode)
    if other and beside:
        raise click.UsageError("--beside shows two languages of one run: leave it or RUN_B out")
    if verdict == "differs" and not (other or beside):
        raise click.UsageError("--verdict differs needs RUN_B or --beside")
    if beside:
        load(beside)
    for folder in (run, other) if other else (run,):
        pipeline.refresh(folder)
    reader = Reader(run)
    partner = _partner(reader, run, other, beside)

    def wanted(item: Item) -> bool:
        one = item.generation
        found = partner(item) if partner and verdict == "differs" else None
        return (
            (not languages or one.language in languages)
            and (not modes or one.mode in modes)
            and (not problems or one.problem in problems)
            and (beside is None or one.language != beside)
            and (verdict != "differs" or (found is not None and found.words != item.words))
            and (verdict in (None, "differs") or verdict in item.words)
        )

    pages = sys.stdout.isatty() if pager is None else pager and sys.stdout.isatty()
    most = limit if limit is not None or pages else _WITHOUT_PAGER
    chosen = list(itertools.islice(filter(wanted, reader), most))
    lines = (f"{line}\n" for item in chosen for line in _lines(item, partner, run, other, beside))
    if pages:
        click.echo_via_pager(lines)
    else:
        for line in lines:
            click.echo(line, nl=False)
    click.echo(f"{len(chosen)} shown", err=True)


def _lines(
    item: Item, partner: Callable[[Item], Item | None] | None, run: Path, other: Path | None, beside: str | None
) -> Iterator[str]:
    """Yields one problem, in two columns where there is something beside it."""
    from mgsm.cli import _cards
    from mgsm.reports.columns import GAP, NARROWEST

    if partner is None:
        yield from _cards.alone(item)
        return
    found = partner(item)
    cells = max(NARROWEST, (shutil.get_terminal_size((100, 24)).columns - len(GAP)) // 2)
    if other:
        titles = (str(run), str(other))
    else:
        titles = (_cards.name(item), _cards.name(found) if found else str(beside))
    yield from _cards.pair(titles, (item, found), cells, question=other is None)


def _partner(reader: Reader, run: Path, other: Path | None, beside: str | None) -> Callable[[Item], Item | None] | None:
    """Returns what finds the generation that stands beside another, none where it stands alone.

    Raises:
        DataError: the two runs asked different data.
    """
    import msgspec

    from mgsm.analysis import pairing
    from mgsm.cli._read import Reader
    from mgsm.types import Key

    if beside is not None:
        return lambda item: reader.get(msgspec.structs.replace(item.generation.key, language=beside))
    if other is None:
        return None
    second = Reader(other)
    tags, _ = pairing.common_languages(reader.manifest, second.manifest, None)
    matched = pairing.matching_ids(run, reader.manifest, other, second.manifest, tags)
    names = {(tag, a): b for tag, pairs in matched.items() for a, b in pairs}

    def beside_in_other(item: Item) -> Item | None:
        one = item.generation
        name = names.get((one.language, one.problem))
        return None if name is None else second.get(Key(name, one.language, one.mode, one.sample))

    return beside_in_other
