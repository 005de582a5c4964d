"""Boards that no run stands behind: small ones for the pages, large ones for their speed. And small real runs."""

from __future__ import annotations

import functools
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from statistics import fmean

import msgspec
import pytest

from mgsm import backends, languages, pipeline, store
from mgsm.analysis import shares
from mgsm.leaderboard.board import Board, Cell, Column, Entry, Group, Provenance, Standing
from mgsm.problems import load_source
from mgsm.stats.intervals import wilson

CORPUS = "palm"
MODES = ("direct", "native-cot", "en-cot")
DATA, CHECKSUM, N = "symbolic", "5a7b" * 16, 250
PROTOCOL = "0 shots, chat off, greedy, 1 sample, automatic token budgets, extraction 5"
PRINTED = "6 native exemplars where they fit, greedy, as Shi et al. 2022 say"


def columns() -> tuple[Column, ...]:
    """All bundled languages, the most frequent in the corpus first."""
    found = [
        Column(
            language=tag,
            name=language.name,
            autonym=language.autonym,
            direction="ltr",
            script=language.script,
            resource_level=language.resource_level,
            share_percent=shares.share_percent(CORPUS, tag),
            pivot=language.pivot,
        )
        for tag, language in ((tag, languages.load(tag)) for tag in languages.known())
    ]
    return tuple(sorted(found, key=lambda column: (-(column.share_percent or 0.0), column.language)))


def _draw(*parts: object) -> float:
    """Returns a number in [0, 1) that depends on the parts alone."""
    return zlib.crc32("|".join(map(str, parts)).encode()) / 2**32


def _cell(name: str, mode: str, tag: str, level: float, published: bool, sampled: bool) -> Cell:
    accuracy = round(N * min(1.0, max(0.0, level + 0.3 * (_draw(name, mode, tag) - 0.5)))) / N
    if published:
        return Cell(language=tag, n=N, accuracy=accuracy, low=None, high=None)
    estimate = wilson(accuracy * N, N)
    return Cell(
        language=tag,
        n=N,
        accuracy=accuracy,
        low=estimate.low,
        high=estimate.high,
        maj_at_k=min(1.0, accuracy + 0.02) if sampled else None,
        chrf=None if mode == "direct" else 20 + 60 * _draw(name, tag, "chrf"),
        language_fidelity=None,
        no_answer=0.1 * _draw(name, mode, tag, "silent"),
        truncated=0.05 * _draw(name, mode, tag, "cut"),
        failed=0.0,
        tokens_per_problem=20 + 200 * _draw(name, mode, tag, "tokens"),
    )


def _standing(name: str, mode: str, group: str, level: float, *, published: bool, sampled: bool) -> Standing:
    cells = tuple(_cell(name, mode, column.language, level, published, sampled) for column in columns())
    accuracies = {cell.language: cell.accuracy for cell in cells}
    levels: dict[str, list[float]] = {}
    for column in columns():
        if not column.pivot:
            levels.setdefault(column.resource_level, []).append(accuracies[column.language])
    worst, worst_language = min((value, tag) for tag, value in accuracies.items())
    macro = fmean(accuracies.values())
    return Standing(
        mode=mode,
        group=group,
        cells=cells,
        macro=macro,
        low=None if published else max(0.0, macro - 0.03),
        high=None if published else min(1.0, macro + 0.03),
        high_resource=fmean(levels["high"]),
        underrepresented=fmean(levels["underrepresented"]),
        worst=worst,
        worst_language=worst_language,
        means={metric: _mean(cells, metric) for metric in Cell.__struct_fields__[5:]},
    )


def _mean(cells: tuple[Cell, ...], metric: str) -> float | None:
    values = [getattr(cell, metric) for cell in cells]
    return None if None in values else fmean(values)


def entry(
    id: str,
    model: str,
    provenance: Provenance,
    level: float,
    *,
    modes: tuple[str, ...] = MODES,
    parameters: int | None = None,
    open_weights: bool | None = None,
    url: str | None = None,
    notes: tuple[str, ...] = (),
    sampled: bool = False,
) -> Entry:
    """An entry whose figures depend on its id and ``level``, its accuracy roughly."""
    published = provenance == "published"
    family = provenance if published else f"{provenance}-s5" if sampled else provenance
    return Entry(
        id=id,
        model=model,
        provenance=provenance,
        source={"measured": "mgsm 0.4.0", "imported": "lm-eval 0.4.13"}.get(
            provenance, "Shi et al. 2022 (arXiv 2210.03057), Table 3"
        ),
        url=url,
        data="mgsm" if published else DATA,
        data_checksum=None if published else CHECKSUM,
        signature=None if published else f"mgsm:0.4.0|data:{DATA}#{CHECKSUM[:8]}|model:{model}|extraction:5",
        date=None if published else "2026-11-20",
        parameters=parameters,
        open_weights=open_weights,
        samples=5 if sampled else 1,
        notes=notes,
        standings=tuple(
            _standing(id, mode, f"{mode}-{family}", level, published=published, sampled=sampled) for mode in modes
        ),
    )


def board_of(entries: tuple[Entry, ...]) -> Board:
    """A board whose groups follow from its entries; three macro averages next to each other tie."""
    found: dict[str, list[tuple[Entry, Standing]]] = {}
    for one in entries:
        for standing in one.standings:
            found.setdefault(standing.group, []).append((one, standing))
    groups = []
    ranks: dict[tuple[str, str], tuple[int, int]] = {}
    for name, members in found.items():
        members.sort(key=lambda pair: (-pair[1].macro, pair[0].id))
        first, standing = members[0]
        ranked = first.provenance != "published"
        for place, (one, _) in enumerate(members):
            ranks[one.id, name] = (1 + place // 3 * 3, min(len(members), place // 3 * 3 + 3))
        groups.append(
            Group(
                id=name,
                mode=standing.mode,
                data=first.data,
                data_checksum=first.data_checksum,
                languages=tuple(cell.language for cell in standing.cells),
                n=N,
                protocol=PROTOCOL if ranked else PRINTED,
                entries=tuple(one.id for one, _ in members),
                ranked=ranked,
            )
        )
    kept = {group.id for group in groups if group.ranked}
    return Board(
        version="0.4.0",
        title="Reasoning across languages",
        corpus=CORPUS,
        columns=columns(),
        modes=tuple(mode for mode in MODES if any(group.mode == mode for group in groups)),
        groups=tuple(groups),
        entries=tuple(_ranked(one, ranks, kept) for one in entries),
    )


def _ranked(one: Entry, ranks: dict[tuple[str, str], tuple[int, int]], kept: set[str]) -> Entry:
    standings = []
    for standing in one.standings:
        best, worst = ranks[one.id, standing.group] if standing.group in kept else (None, None)
        standings.append(msgspec.structs.replace(standing, best_rank=best, worst_rank=worst))
    return msgspec.structs.replace(one, standings=tuple(standings))


@pytest.fixture
def board() -> Board:
    """Three measured entries, one imported and one published; the third was not asked in every mode."""
    return board_of(
        (
            entry("mgsm-tiny", "mgsm-tiny", "measured", 0.55, parameters=3_500_000, open_weights=True),
            entry("mgsm-small", "mgsm-small", "measured", 0.7, parameters=12_000_000, open_weights=True),
            entry("scripted", "scripted", "measured", 0.3, modes=MODES[:2], notes=("2 generations failed",)),
            entry("closed-1", "closed/one", "imported", 0.6, open_weights=False, url="https://example.org/closed"),
            entry(
                "gpt-3",
                "GPT-3 (text-davinci-002)",
                "published",
                0.25,
                parameters=175_000_000_000,
                open_weights=False,
                url="https://arxiv.org/abs/2210.03057",
            ),
        )
    )


@pytest.fixture
def many_models() -> Callable[[int], Board]:
    """Makes a board of n measured entries in three modes."""

    def make(n: int) -> Board:
        return board_of(
            tuple(
                entry(
                    f"model-{number:03d}",
                    f"lab-{number % 7}/model-{number}",
                    "measured",
                    0.1 + 0.8 * _draw("level", number),
                    parameters=None if number % 5 == 0 else 10**6 * (number + 1),
                    open_weights=None if number % 5 == 0 else bool(number % 3),
                )
                for number in range(n)
            )
        )

    return make


MakeRun = Callable[..., Path]
drawn = functools.cache(load_source)
"""Drawing all bundled problems takes longer than all else in these tests."""


@pytest.fixture
def make_run(tmp_path: Path) -> MakeRun:
    """Makes a scored run of bundled problems: a model named so answers the first ``wrong`` of each language wrongly."""

    def make(
        name: str,
        *,
        wrong: int = 0,
        tags: tuple[str, ...] = ("bn", "en"),
        modes: tuple[str, ...] = ("native-cot",),
        limit: int = 12,
        samples: int = 1,
        folder: str | None = None,
        data: str = "symbolic",
        shots: int = 0,
        missing: int = 0,
        finish: bool = True,
    ) -> Path:
        source = drawn(data, tags, limit)
        script, target = tmp_path / "scripts" / name, tmp_path / (folder or f"run-{name}")
        script.parent.mkdir(exist_ok=True)
        lines = [
            {
                "problem": problem.id,
                "language": problem.language,
                "mode": mode,
                "sample": sample,
                "text": languages.load(problem.language).answer_sentence(problem.answer + (place % limit < wrong)),
                "finish_reason": "stop",
                "completion_tokens": 10 + sample,
            }
            for mode in modes
            for place, problem in enumerate(source.problems)
            for sample in range(samples)
        ]
        script.write_text("".join(f"{json.dumps(line)}\n" for line in lines[missing:]), encoding="utf-8")
        backend = backends.load("scripted", backends.Settings(model=str(script)))
        options = store.Options(
            model=str(script),
            backend="scripted",
            data=data,
            languages=tags,
            modes=modes,
            shots=shots,
            exemplars="native",
            samples=samples,
            temperature=0.0 if samples == 1 else 0.7,
            top_p=1.0,
            max_tokens="auto",
            limit=limit,
            seed=0,
            chat="auto",
            dtype=None,
        )
        manifest = store.begin(target, pipeline.plan(options, source, backend), resume=False)
        if finish:
            pipeline.ask(target, manifest, source, backend, lambda _: None)
        pipeline.score(target)
        return target

    return make
