"""Options that several commands share."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

_F = TypeVar("_F", bound=Callable[..., Any])


def listing(title: str, rows: Callable[[], list[tuple[str, str]]]) -> type[click.Command]:
    """Returns a kind of command that names things with what they are below its help, found when it is asked for."""

    class Listing(click.Command):
        def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
            with formatter.section(title):
                formatter.write_dl(rows())

    return Listing


class Listed(click.ParamType[tuple[str, ...]]):
    """Comma-separated names."""

    name = "NAME,..."

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Returns the names without spaces and doubles, dashes for underscores."""
        parts = value.split(",") if isinstance(value, str) else value
        if not isinstance(parts, list | tuple) or not all(isinstance(part, str) for part in parts):
            self.fail(f"{value!r}: expected names, separated by commas", param, ctx)
        names = tuple(dict.fromkeys(part.strip().replace("_", "-") for part in parts if part.strip()))
        if not names:
            self.fail(f"{value!r}: expected at least one name", param, ctx)
        return names


class NumberOrAuto(click.ParamType[Any]):
    """A whole number above zero, or ``auto``."""

    name = "N|auto"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Returns the number or ``"auto"``."""
        if value == "auto":
            return value
        try:
            number = int(value)
        except (ValueError, TypeError):
            number = 0
        if number < 1:
            self.fail(f"{value!r}: expected auto or a whole number of at least 1", param, ctx)
        return number


def _configure(ctx: click.Context, _: click.Parameter, value: Path | None) -> None:
    """Takes defaults from a TOML file: keys of the command's own table, or at the top of the file."""
    if value is None:
        return
    try:
        content = tomllib.loads(value.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise click.BadParameter(f"{value}: {error}", ctx=ctx, param_hint="--config") from error
    own = content.get(ctx.info_name or "", {})
    if not isinstance(own, dict):
        raise click.BadParameter(f"{value}: {ctx.info_name}: expected a table", ctx=ctx, param_hint="--config")
    settings = {key: item for key, item in content.items() if not isinstance(item, dict)} | own
    known = {option.removeprefix("--"): parameter.name for parameter in ctx.command.params for option in parameter.opts}
    for key, item in settings.items():
        option = key.replace("_", "-")
        if option not in known or option == "config":
            valid = ", ".join(sorted(key for key in known if key != "config"))
            raise click.BadParameter(f"{value}: unknown key {key!r}: expected one of {valid}", ctx=ctx)
        ctx.default_map = {**(ctx.default_map or {}), str(known[option]): item}


config = click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    is_eager=True,
    expose_value=False,
    callback=_configure,
    help="TOML file of options; a flag beats an environment variable beats the file.",
)


def output_format(command: _F) -> _F:
    """Adds ``--format``."""
    option = click.option(
        "--format",
        type=click.Choice(["table", "md", "latex", "csv", "json"]),
        default="table",
        show_default=True,
        help="How results are printed.",
    )
    return option(command)


def corpus(command: _F) -> _F:
    """Adds ``--corpus``."""
    text = "Series of pretraining shares; `mgsm share --list` names them."
    return click.option("--corpus", default="palm", show_default=True, help=text)(command)


def errata(command: _F) -> _F:
    """Adds ``--errata``."""
    text = (
        "Problems whose official translation is known to change the answer: count them, leave them out of their "
        "language, or look at them alone (`mgsm data errata` lists them)."
    )
    choices = click.Choice(["include", "exclude", "only"])
    return click.option("--errata", type=choices, default="include", show_default=True, help=text)(command)


run_folder = click.argument("run", type=click.Path(path_type=Path), metavar="RUN")
run_folders = click.argument("runs", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="RUN...")
