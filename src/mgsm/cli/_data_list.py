"""``mgsm data list``."""

from __future__ import annotations

import click


@click.command()
@click.option("--format", type=click.Choice(["table", "json"]), default="table", show_default=True)
def command(format: str) -> None:
    """List the sources that --data takes and what each has here."""
    from mgsm import languages
    from mgsm.problems import official, symbolic, templates
    from mgsm.reports import tables
    from mgsm.types import Table

    folder = official.cache_folder()
    fetched = sorted(path.stem.removeprefix("mgsm_") for path in folder.glob("mgsm_*.tsv"))
    release, digest = symbolic.release()
    bundled = f"{release}: {symbolic.RELEASE_SIZE} problems from {len(templates.templates())} templates"
    rows = (
        ("symbolic", bundled, " ".join(languages.known())),
        ("symbolic@seed=N", "the same templates with fresh numbers", " ".join(languages.known())),
        ("symbolic@perturb=KIND", "the same problems with other numbers, names or both", " ".join(languages.known())),
        ("mgsm", f"official files in {folder}", " ".join(fetched) or "none yet: mgsm data fetch"),
        ("DIR", "a folder of mgsm_<tag>.tsv files", "what is there"),
        ("hub:OWNER/NAME", "a data set of the juletxara/mgsm schema", "what is there"),
    )
    columns = ("--data", "what", "languages")
    if format == "json":
        names = ("data", "what", "languages")
        found: list[dict[str, str | None]] = [dict(zip(names, row, strict=True)) for row in rows]
        for entry in found:
            entry["sha256"] = digest if entry["data"] == "symbolic" else None
        click.echo(tables.to_json(found))
        return
    table = Table(title="Problem sources", columns=columns, rows=rows, notes=(f"{release}: SHA-256 {digest}",))
    click.echo(tables.render([table], "table"))
