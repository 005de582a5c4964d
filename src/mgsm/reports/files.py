"""Writes a whole report into a folder: every table in every format, and the figures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mgsm.analysis.summary import Summary
from mgsm.reports import figures, tables


def write(summary: Summary, corpus: str, folder: Path) -> Iterator[Path]:
    """Writes ``report.{md,tex,csv,json}`` and ``share-<model>.{svg,png}`` and yields each path."""
    folder.mkdir(parents=True, exist_ok=True)
    made = tables.tables(summary)
    texts = {
        "report.md": tables.render(made, "md"),
        "report.tex": tables.render(made, "latex"),
        "report.csv": tables.to_csv(summary.rows),
        "report.json": tables.to_json(summary),
    }
    for name, text in texts.items():
        (folder / name).write_text(text + "\n", encoding="utf-8")
        yield folder / name
    yield from figures.write_shares(figures.lines_of(summary), corpus, folder)
