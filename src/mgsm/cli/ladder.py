"""``mgsm ladder``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from mgsm import resources
from mgsm.cli import _options


@click.group()
def command() -> None:
    """The bundled tiny models: list them, train them again, evaluate them all."""


@command.command("list")
@_options.config
@_options.output_format
def list_(format: str) -> None:
    """List the models that the package holds."""
    from mgsm import ladder
    from mgsm.reports import tables
    from mgsm.types import Table

    models = ladder.bundled()
    if format in ("json", "csv"):
        click.echo(tables.to_json(models) if format == "json" else tables.to_csv(models))
        return
    rows = tuple((model.name, f"{model.parameters:,}", model.megabytes, str(model.folder)) for model in models)
    table = Table(title="Bundled models", columns=("Name", "Parameters", "MB", "Folder"), rows=rows)
    click.echo(tables.render([table], format, keep_first=True))


@command.command()
@_options.config
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), required=True, help="Folder of the model.")
@click.option(
    "--model", default=resources.DEFAULT_MODEL, show_default=True, help="Which bundled model: see mgsm ladder list."
)
@click.option("--languages", type=_options.Listed(), help="Tags.  [default: all]")
@click.option("--tokens", type=click.IntRange(1), help="Tokens to train on.  [default: the recipe's]")
@click.option("--seed", type=int, default=0, show_default=True)
@click.option("--device", default="cpu", show_default=True, help="cpu or cuda.")
@click.option("--threads", type=click.IntRange(1), help="CPU threads.  [default: all cores]")
def train(
    output: Path,
    model: str,
    languages: tuple[str, ...] | None,
    tokens: int | None,
    seed: int,
    device: str,
    threads: int | None,
) -> None:
    """Train a bundled model again; a run that was stopped goes on from its last checkpoint."""
    import msgspec
    import torch
    from tqdm import tqdm

    from mgsm import ladder
    from mgsm.languages import select

    if threads:
        torch.set_num_threads(threads)
    changes: dict[str, Any] = {"seed": seed} | ({"tokens": tokens} if tokens else {})
    if languages:
        changes["languages"] = tuple(language.tag for language in select(languages))
    recipe = msgspec.structs.replace(ladder.recipe(model), **changes)
    with tqdm(total=recipe.tokens, unit="token", unit_scale=True, dynamic_ncols=True) as shown:

        def report(progress: ladder.Progress) -> None:
            shown.set_postfix_str(f"step {progress.step} loss {progress.loss:.3f}", refresh=False)
            shown.update(progress.tokens - shown.n)

        folder = ladder.train(recipe, output, device=device, report=report)
    click.echo(f"model: {folder}")


@command.command()
@_options.config
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), default=Path("runs"), show_default=True)
@click.option("--limit", type=click.IntRange(1), help="The first N problems of each language.")
@click.pass_context
def run(ctx: click.Context, output: Path, limit: int | None) -> int:
    """Evaluate every bundled model on the bundled problems."""
    from mgsm import ladder
    from mgsm.cli.run import command as run_command

    codes = [
        ctx.invoke(run_command, model=str(model.folder), shots=0, limit=limit, output=output / model.name)
        for model in ladder.bundled()
    ]
    return max(codes, default=0)
