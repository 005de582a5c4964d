"""``--models FILE.toml``: what no run says of its model, one table a name."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import msgspec

from mgsm.errors import DataError
from mgsm.leaderboard.naming import LONGEST, line
from mgsm.types import Record


class ModelFacts(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is known of one model; none is unknown."""

    name: str | None = None
    """To show instead of what runs call it."""
    parameters: Annotated[int, msgspec.Meta(ge=1, le=10**15)] | None = None
    open_weights: bool | None = None
    url: str | None = None
    """http or https."""


Facts = Mapping[str, ModelFacts]
"""By the name that a run, log or table has for the model, or by that with the name of the run folder behind it."""


def read(path: Path) -> dict[str, ModelFacts]:
    """Returns the facts of a file by model.

    Raises:
        DataError: no such file, no TOML, an unknown key, or a value out of range; the message has model and key.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"{path}: cannot be read as TOML in UTF-8: {error}") from error
    return {name: _facts(table, f'{path}: ["{name}"]') for name, table in content.items()}


def _facts(table: object, where: str) -> ModelFacts:
    if not isinstance(table, dict):
        raise DataError(f"{where}: expected a table with {', '.join(ModelFacts.__struct_fields__)}")
    unknown = [key for key in table if key not in ModelFacts.__struct_fields__]
    if unknown:
        expected = ", ".join(ModelFacts.__struct_fields__)
        raise DataError(f"{where}: unknown key {unknown[0]!r}: expected one of {expected}")
    try:
        facts = msgspec.convert(table, ModelFacts)
    except msgspec.ValidationError as error:
        raise DataError(f"{where}: {error}") from error
    if facts.name is not None and (not facts.name.strip() or line(facts.name) != facts.name):
        raise DataError(f"{where}: name {facts.name!r}, expected one line of at most {LONGEST} characters")
    return facts if facts.url is None else msgspec.structs.replace(facts, url=checked_url(facts.url, where))


def checked_url(url: str, where: str) -> str:
    """Returns a web address as given.

    Raises:
        DataError: it is none, or of another scheme than http and https.
    """
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        sound = False
    if not sound or not url.isascii() or not url.isprintable() or any(character in url for character in " \"'<>\\`"):
        raise DataError(f"{where}: url {url!r}, expected an address that begins with https:// or http://")
    return url


def facts_of(facts: Facts, model: str, shown: str) -> ModelFacts:
    """Returns what is known of an entry: of its own full name first, else of its model."""
    return facts.get(shown) or facts.get(model) or ModelFacts()
