"""The page of one entry: its figures, how it was asked, and twenty generations of each language and mode."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mgsm import languages, store
from mgsm.analysis.summary import data_name
from mgsm.leaderboard import items, pages, prompts, samples, view
from mgsm.leaderboard.board import Board, Cell, Column, Entry, Standing
from mgsm.leaderboard.items import Catalogue, Item, Marks
from mgsm.reports.cells import interval, percent
from mgsm.types import Generation

_STYLES = ("board.css", "evidence.css")


def write_published(board: Board, entry: Entry, output: Path) -> Iterator[Path]:
    """Writes the page of an entry that no run stands behind, and yields its path."""
    yield _page(board, entry, output, asked=None, shown=[], tongues=[])


def write(
    board: Board, entry: Entry, folder: Path, catalogue: Catalogue, output: Path
) -> Iterator[tuple[Path, Marks | None]]:
    """Writes the page of an entry and its files of evidence; yields each path, with the last one what became of what.

    Args:
        board: whose entry it is.
        entry: which.
        folder: its run, scored.
        catalogue: takes up the run's problems.
        output: of the site.

    Raises:
        RunError: the run folder is corrupt.
    """
    manifest = store.read_manifest(folder)
    found = catalogue.add(entry.data, manifest)
    generations = store.read(folder, store.GENERATIONS, Generation)
    answers = store.read(folder, store.ANSWERS, store.KeyedAnswer)
    place = output / "evidence" / entry.id
    place.mkdir(parents=True, exist_ok=True)
    tongues = []
    for tag, said in samples.files(entry.id, samples.samples(manifest, generations, answers), found):
        tongues.append(tag)
        yield _received(place / f"{tag}.js", said), None
    shown = list(prompts.first_prompts(folder, manifest, generations))
    yield _page(board, entry, output, asked=_asked(manifest, entry), shown=shown, tongues=tongues), None
    marks = items.marks(store.scores(folder), found)
    yield _received(place / "scores.js", _scores(entry, found, marks)), marks


def column_of(board: Board, tag: str) -> Column:
    """Returns how a language is called, also one that no entry was asked in."""
    for column in board.columns:
        if column.language == tag:
            return column
    language = languages.load(tag)
    return Column(
        language=tag,
        name=language.name,
        autonym=language.autonym,
        direction="ltr",
        script=language.script,
        resource_level=language.resource_level,
        share_percent=None,
        pivot=language.pivot,
    )


def _received(path: Path, said: Mapping[str, Any]) -> Path:
    """Writes a file that a page's script loads, and returns its path."""
    path.write_text(f"mgsm.receive({pages.data(said)});\n", encoding="utf-8")
    return path


def _scores(entry: Entry, found: Mapping[str, Item], marks: Marks) -> dict[str, Any]:
    """Returns how many samples of each problem were right: what the page of two models links its differences by."""
    slugs = sorted({item.slug for item in found.values()})
    names = {item.slug: item.id for item in found.values()}
    modes: dict[str, dict[str, list[Any]]] = {}
    for (mode, tag), group in marks.items():
        counts = [items.right(group[slug]) if slug in group else None for slug in slugs]
        of = max(count[1] for count in counts if count)
        modes.setdefault(mode, {})[tag] = [of, [None if count is None else count[0] for count in counts]]
    return {"entry": entry.id, "problems": [[slug, names[slug]] for slug in slugs], "modes": modes}


def _asked(manifest: store.Manifest, entry: Entry) -> dict[str, Any]:
    """Returns what a run was asked, for people."""
    origin = manifest.origin if isinstance(manifest.origin, store.Origin) else None
    modes = list(manifest.max_tokens)
    tags = dict.fromkeys(tag for found in manifest.max_tokens.values() for tag in found)
    return {
        "begun": manifest.created,
        "data": data_name(manifest),
        "prompts_checksum": manifest.prompts_checksum,
        "options": prompts.settings(manifest),
        "versions": sorted(manifest.versions.items()),
        "model": [(name, text) for name, text in manifest.model.items() if name != "model"],
        "modes": modes,
        "budgets": [(tag, [manifest.max_tokens[mode].get(tag) for mode in modes]) for tag in tags],
        "notes": [note for note in origin.notes if note not in entry.notes] if origin else [],
        "log": sorted(origin.files.items()) if origin else [],
        "logged": origin.created if origin else None,
    }


def _page(
    board: Board, entry: Entry, output: Path, *, asked: dict[str, Any] | None, shown: list[prompts.Shown],
    tongues: list[str],
) -> Path:  # fmt: skip
    columns = view.ordered(board.columns)
    modes = [mode for mode in board.modes if any(standing.mode == mode for standing in entry.standings)]
    tongues = [column.language for column in columns if column.language in tongues]
    text = pages.page(
        "model.html",
        styles=_STYLES,
        scripts=("load.js", "evidence.js") if tongues else (),
        board=board,
        root="../",
        entry=entry,
        url=safe_url(entry.url),
        provenance=view.PROVENANCE[entry.provenance],
        averages=[_averages(board, standing) for standing in entry.standings],
        accuracies=_by_language(columns, entry, _accuracy),
        generations=[made for standing in entry.standings if (made := _generations(columns, standing))],
        names={column.language: column for column in columns}
        | {prompt.language: column_of(board, prompt.language) for prompt in shown},
        name_of=lambda tag: column_of(board, tag),
        asked=asked,
        shown=shown,
        tongues=[column_of(board, tag) for tag in tongues],
        modes=modes,
        rule=samples.RULE,
        length=samples.LENGTH,
        compact={
            "entry": entry.id,
            "preferred": view.PREFERRED_MODE if view.PREFERRED_MODE in modes else next(iter(modes), ""),
            "pivot": languages.pivot().tag,
            "languages": [[one.language, one.name, one.autonym, one.direction] for one in columns],
        },
    )
    path = output / "models" / f"{entry.id}.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def safe_url(url: str | None) -> str | None:
    """Returns an address that a page may link to: http or https with a host, else none."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def _averages(board: Board, standing: Standing) -> dict[str, Any]:
    group = next((one for one in board.groups if one.id == standing.group), None)
    return {
        "mode": standing.mode,
        "rank": view.rank(standing.best_rank, standing.worst_rank),
        "of": len(group.entries) if group else 0,
        "macro": percent(standing.macro),
        "interval": interval(standing.low, standing.high),
        "high_resource": percent(standing.high_resource),
        "underrepresented": percent(standing.underrepresented),
        "worst": percent(standing.worst),
        "worst_language": column_of(board, standing.worst_language).name,
        "protocol": group.protocol if group else "",
        "n": group.n if group else None,
    }


def _by_language(columns: list[Column], entry: Entry, shown: Any) -> list[tuple[Column, list[Any]]]:
    """Returns one row a language that was asked, one cell a mode."""
    cells = [{cell.language: cell for cell in standing.cells} for standing in entry.standings]
    return [
        (column, [shown(group.get(column.language)) for group in cells])
        for column in columns
        if any(column.language in group for group in cells)
    ]


def _accuracy(cell: Cell | None) -> tuple[str | None, str, int | None, int] | None:
    if cell is None:
        return None
    shade = view.shade(view.tenths(cell.accuracy) or 0)
    return percent(cell.accuracy), interval(cell.low, cell.high), cell.n, shade


def _generations(
    columns: list[Column], standing: Standing
) -> tuple[str, list[str], list[tuple[Column, list[str | None]]]] | None:
    """Returns the mode, what is known of its generations, and one row a language; none where nothing is known."""
    shown: dict[str, Callable[[Cell], str | None]] = {
        "No answer": lambda cell: percent(cell.no_answer),
        "Cut off": lambda cell: percent(cell.truncated),
        "Failed": lambda cell: percent(cell.failed),
        "maj@k": lambda cell: percent(cell.maj_at_k),
        "chrF": lambda cell: _decimal(cell.chrf),
        "Fidelity": lambda cell: percent(cell.language_fidelity),
        "Tokens": lambda cell: _decimal(cell.tokens_per_problem),
    }
    heads = [name for name, said in shown.items() if any(said(cell) is not None for cell in standing.cells)]
    cells = {cell.language: cell for cell in standing.cells}
    rows = [
        (column, [shown[name](cells[column.language]) for name in heads])
        for column in columns
        if column.language in cells
    ]
    return (standing.mode, heads, rows) if heads else None


def _decimal(value: float | None) -> str | None:
    return None if value is None else f"{value:.1f}"
