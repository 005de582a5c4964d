"""``mgsm plan``."""

from __future__ import annotations

from typing import Any

import click

from mgsm.cli import _options, _question


@click.command()
@_options.config
@_question.options
@click.option("--price-in", type=click.FloatRange(0), help="Price of a million prompt tokens.")
@click.option("--price-out", type=click.FloatRange(0), help="Price of a million generated tokens.")
@_options.output_format
def command(price_in: float | None, price_out: float | None, format: str, **asked: Any) -> None:
    """Count what a run would take, with the options of `mgsm run` and no model call.

    Prompt tokens are those of the plain text, by the model's tokenizer; a chat's instruction and template add to them.
    Generated tokens are the most that the budgets allow. A translation is counted as long as the English question.
    """
    from mgsm.forecast import Prices, forecast
    from mgsm.reports import tables
    from mgsm.types import Table

    manifest, source, backend = _question.prepare(asked, weights=False)
    priced = price_in is not None or price_out is not None
    prices = Prices(read=price_in or 0.0, written=price_out or 0.0) if priced else None
    lines = list(forecast(manifest, source, backend, prices))
    if format in ("json", "csv"):
        click.echo(tables.to_json(lines) if format == "json" else tables.to_csv(lines))
        return
    columns = ("Mode", "Language", "Prompts", "Prompt tokens", "Budget a reply", "Generated at most", "Cost about")
    rows = tuple(tuple(getattr(line, name) for name in line.__struct_fields__) for line in lines)
    total = [sum(getattr(line, name) for line in lines) for name in ("prompts", "prompt_tokens", "generated_tokens")]
    costs = [line.cost for line in lines if line.cost is not None]
    last = ("all", None, total[0], total[1], None, total[2], sum(costs) if costs else None)
    note = f"signature: {manifest.signature}"
    table = Table(title="What a run would take", columns=columns, rows=(*rows, last), notes=(note,))
    click.echo(tables.render([table], format, keep_first=True))
