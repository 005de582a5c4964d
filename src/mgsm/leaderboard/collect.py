"""Run folders and published tables -> :class:`Board`. Nothing is written; what does not fit is refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from babel import Locale

from mgsm import languages, signature, store
from mgsm.analysis import runs, shares
from mgsm.analysis.summary import DEFAULT_CORPUS
from mgsm.errors import DataError
from mgsm.leaderboard import measured, naming, publications, ranking
from mgsm.leaderboard.board import Board, Column, Entry, Group, Standing
from mgsm.leaderboard.metadata import Facts
from mgsm.leaderboard.protocol import Protocol
from mgsm.leaderboard.publications import PublishedTable
from mgsm.types import Score

TITLE = "Reasoning across languages"
_Members = list[tuple[Entry, Standing]]


def collect(
    folders: Sequence[Path],
    *,
    title: str = TITLE,
    corpus: str = DEFAULT_CORPUS,
    published: Sequence[PublishedTable] = (),
    metadata: Facts | None = None,
) -> tuple[Board, dict[str, Path]]:
    """Returns a leaderboard, and the run folder of each entry that has one, by id.

    The order of the folders changes nothing.

    Args:
        folders: runs whose scores are up to date, or folders of such runs.
        title: of the board.
        corpus: whose shares the columns show.
        published: figures of others, shown and never ranked.
        metadata: what is known of the models, by the name that runs and tables have for them.

    Raises:
        RunError: a run is not signed, not at its end, or does not fit itself; or two have the same signature.
        DataError: a folder is not there or has no run in it, or there is nothing to show.
        UsageError: unknown corpus.
    """
    shares.series(corpus)
    facts = metadata or {}
    places = measured.find(folders)
    found = [measured.read(place, name) for place, name in zip(places, runs.names_of(places), strict=True)]
    found.sort(key=lambda run: (run.name.casefold(), run.name, run.manifest.signature))
    tables = [entry for table in published for entry in table.entries]
    ids = naming.slugs([*(run.name for run in found), *(entry.model for entry in tables)])
    entries = [measured.entry(run, id, facts, corpus) for run, id in zip(found, ids, strict=False)]
    protocols = {protocol.id: protocol for run in found for protocol in run.protocols.values()}
    for table, id in zip(tables, ids[len(found) :], strict=True):
        entry, said = publications.entry(table, id, facts)
        entries.append(entry)
        protocols |= {protocol.id: protocol for protocol in said}
    if not entries:
        raise DataError("nothing to show: expected at least one run or published table")
    by_id = dict(zip(ids, found, strict=False))
    board = _board(title, corpus, entries, protocols, {id: run.scores for id, run in by_id.items()})
    return board, {id: run.folder for id, run in by_id.items()}


def unmatched(facts: Facts, folders: Sequence[Path], published: Sequence[PublishedTable]) -> list[str]:
    """Returns the names of facts about models that neither the runs nor the published tables have, sorted."""
    known = {store.read_manifest(folder).model["model"] for folder in folders} | set(runs.names_of(folders))
    known |= {entry.model for table in published for entry in table.entries}
    return sorted(set(facts) - known)


def _board(
    title: str,
    corpus: str,
    entries: Sequence[Entry],
    protocols: Mapping[str, Protocol],
    scores: Mapping[str, Sequence[Score]],
) -> Board:
    columns = _columns(corpus, {cell.language for entry in entries for one in entry.standings for cell in one.cells})
    order = [column.language for column in columns]
    ordered = [_in_order(entry, order) for entry in entries]
    modes = _modes(ordered)
    groups: list[Group] = []
    ranks: dict[tuple[str, str], ranking.Ranks] = {}
    for id, members in _members(ordered).items():
        group = _group(protocols[id], members, order)
        groups.append(group)
        if group.ranked:
            found = ranking.rank([scores[name] for name in group.entries], group.mode)
            ranks |= {(name, id): place for name, place in zip(group.entries, found, strict=True)}
    groups.sort(key=lambda group: (modes.index(group.mode), not group.ranked, -len(group.entries), group.id))
    return Board(
        version=signature.versions().get("mgsm", "unknown"),
        title=naming.line(title),
        corpus=corpus,
        columns=columns,
        modes=tuple(modes),
        groups=tuple(groups),
        entries=tuple(_ranked(entry, ranks) for entry in ordered),
    )


def _columns(corpus: str, tags: Iterable[str]) -> tuple[Column, ...]:
    """Returns the languages, the most frequent in the corpus first and those that it lacks last."""
    found = []
    for tag in tags:
        language = languages.load(tag)
        rightwards = Locale.parse(tag, sep="-").text_direction == "ltr"
        found.append(
            Column(
                language=tag,
                name=language.name,
                autonym=language.autonym,
                direction="ltr" if rightwards else "rtl",
                script=language.script,
                resource_level=language.resource_level,
                share_percent=shares.share_percent(corpus, tag),
                pivot=language.pivot,
            )
        )
    return tuple(sorted(found, key=lambda column: (-(column.share_percent or 0.0), column.language)))


def _in_order(entry: Entry, order: Sequence[str]) -> Entry:
    standings = (
        msgspec.structs.replace(one, cells=tuple(sorted(one.cells, key=lambda cell: order.index(cell.language))))
        for one in entry.standings
    )
    return msgspec.structs.replace(entry, standings=tuple(standings))


def _modes(entries: Sequence[Entry]) -> list[str]:
    """Returns all modes in the order in which runs ask them, those of the entries with most modes first."""
    asked = sorted(([one.mode for one in entry.standings] for entry in entries), key=len, reverse=True)
    return list(dict.fromkeys(mode for modes in asked for mode in modes))


def _members(entries: Sequence[Entry]) -> dict[str, _Members]:
    found: dict[str, _Members] = {}
    for entry in entries:
        for standing in entry.standings:
            found.setdefault(standing.group, []).append((entry, standing))
    return found


def _group(protocol: Protocol, members: _Members, order: Sequence[str]) -> Group:
    best_first = sorted(members, key=lambda member: (-member[1].macro, member[0].id))
    return Group(
        id=protocol.id,
        mode=protocol.mode,
        data=protocol.data,
        data_checksum=protocol.data_checksum,
        languages=tuple(sorted(protocol.languages, key=order.index)),
        n=protocol.n,
        protocol=protocol.words,
        entries=tuple(entry.id for entry, _ in best_first),
        ranked=len(members) > 1 and all(entry.provenance != "published" for entry, _ in members),
    )


def _ranked(entry: Entry, ranks: Mapping[tuple[str, str], ranking.Ranks]) -> Entry:
    standings = []
    for one in entry.standings:
        place = ranks.get((entry.id, one.group))
        best, worst = place if place else (None, None)
        standings.append(msgspec.structs.replace(one, best_rank=best, worst_rank=worst))
    return msgspec.structs.replace(entry, standings=tuple(standings))
