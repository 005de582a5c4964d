"""Writes a whole report into a folder: the page, every table in every format, and the figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from mgsm.analysis.summary import Summary
from mgsm.reports import contents, drawing, latex, markdown, page, tables


def write(summary: Summary, corpus: str, folder: Path, runs: Sequence[Path], *, paired: bool = True) -> Iterator[Path]:
    """Writes the report of runs and yields each path.

    ``report.{html,md,tex,csv,json}``, ``tables/<name>.{tex,md,csv}`` and ``figures/<name>.{svg,pdf,png}``; the same
    runs give the same bytes.

    Args:
        summary: of these runs.
        corpus: series of pretraining shares.
        folder: where to write.
        runs: their folders, in the same order.
        paired: whether to test runs and modes against each other.
    """
    made = contents.report(summary, corpus, runs, paired=paired)
    texts = {
        "report.html": page.html(made).rstrip("\n"),
        "report.md": markdown.text(made),
        "report.tex": latex.document(
            made.sheets, [(picture.name, f"{picture.title}. {picture.text}") for picture in made.pictures]
        ),
        "report.csv": tables.to_csv(summary.rows),
        "report.json": tables.to_json(summary),
    }
    for sheet in made.sheets:
        texts |= {
            f"tables/{sheet.name}.tex": latex.table(sheet),
            f"tables/{sheet.name}.md": markdown.table(sheet),
            f"tables/{sheet.name}.csv": sheet.csv,
        }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text + "\n", encoding="utf-8", newline="\n")
        yield folder / name
    for picture in made.pictures:
        yield from drawing.save(picture.figure, folder / "figures", picture.name)
