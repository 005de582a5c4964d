"""``mgsm languages``."""

from __future__ import annotations

import click

from mgsm.cli import _options


@click.command()
@_options.config
@_options.corpus
@_options.output_format
def command(corpus: str, format: str) -> None:
    """The languages: script, digits, separators, share of pretraining data, and what each still lacks."""
    from mgsm import languages
    from mgsm.analysis import shares
    from mgsm.problems import templates
    from mgsm.reports import tables
    from mgsm.types import Record, Table

    class Line(Record, frozen=True, kw_only=True):
        tag: str
        name: str
        autonym: str
        script: str
        digits: str
        decimal: str
        group: str
        resource_level: str
        share_percent: float | None
        lacks: str

    lines = []
    for tag in languages.known():
        language = languages.load(tag)
        lacks = templates.lacking(tag)
        lines.append(
            Line(
                tag=tag,
                name=language.name,
                autonym=language.autonym,
                script=language.script,
                digits=language.numbers.digits,
                decimal=language.numbers.decimal,
                group=language.format_number(1234567),
                resource_level=language.resource_level,
                share_percent=shares.share_percent(corpus, tag),
                lacks=" ".join(lacks) or "nothing",
            )
        )
    if format in ("json", "csv"):
        click.echo(tables.to_json(lines) if format == "json" else tables.to_csv(lines))
        return
    columns = ("Tag", "Name", "Autonym", "Script", "Digits", "Decimal", "Groups", "Resources", f"Share % ({corpus})",
               "Lacks")  # fmt: skip
    rows = tuple(tuple(getattr(line, name) for name in Line.__struct_fields__) for line in lines)
    click.echo(tables.render([Table(title="Languages", columns=columns, rows=rows)], format))
