"""``mgsm score``."""

from __future__ import annotations

from pathlib import Path

import click

from mgsm.cli import _options


@click.command()
@_options.config
@_options.run_folder
@click.option("--bleu-tokenizer", help="sacrebleu tokenizer for every language, as flores200 (a download).")
@_options.corpus
@_options.output_format
def command(run: Path, bleu_tokenizer: str | None, corpus: str, format: str) -> None:
    """Compute the answers and scores of RUN again from its stored generations, offline."""
    from mgsm import pipeline
    from mgsm.cli import _results

    pipeline.score(run, bleu_tokenizer)
    _results.show([run], corpus, format)
