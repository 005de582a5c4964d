"""Other harnesses' logs as run folders, and run folders in their formats: one file here a format, found by its name.

A file has a one-line ``SUMMARY`` and one or both of ``read(path: Path, asked: Asked) -> Log`` (``mgsm import``) and
``write(folder: Path, target: Path) -> Iterator[Path]`` (``mgsm export``). It imports heavy packages in the function
that needs them, so that all names can be listed.

A reader executes nothing of a log, and what a log does not say is None: never 0, never the default of the harness.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, cast

import msgspec

from mgsm import plugins
from mgsm.errors import unknown
from mgsm.harnesses._folder import to_run
from mgsm.harnesses._log import Asked, Log, Sample

__all__ = ["Asked", "Format", "Log", "Sample", "read", "reader", "readers", "to_run", "writer", "writers"]


class Format(Protocol):
    """A file of this folder."""

    SUMMARY: str

    def read(self, path: Path, asked: Asked) -> Log:
        """Returns a log; absent in a format that is only written."""

    def write(self, folder: Path, target: Path) -> Iterator[Path]:
        """Yields the files written; absent in a format that is only read."""


def readers() -> tuple[str, ...]:
    """Returns the names of the formats that can be imported."""
    return tuple(name for name in plugins.names("harnesses") if hasattr(_load(name), "read"))


def writers() -> tuple[str, ...]:
    """Returns the names of the formats that can be exported."""
    return tuple(name for name in plugins.names("harnesses") if hasattr(_load(name), "write"))


def read(name: str, path: Path, asked: Asked) -> Log:
    """Returns a log in the format of a name; what the caller says of its data goes before what the log says.

    Raises:
        UsageError: no such format, or it cannot be imported.
        DataError: the log is none of that format.
    """
    found = reader(name).read(path, asked)
    return found if asked.data is None else msgspec.structs.replace(found, data=asked.data)


def reader(name: str) -> Format:
    """Returns the format of a log.

    Raises:
        UsageError: no such format, or it cannot be imported.
    """
    return _with(name, readers())


def writer(name: str) -> Format:
    """Returns the format to write a run in.

    Raises:
        UsageError: no such format, or it cannot be exported.
    """
    return _with(name, writers())


def _with(name: str, valid: tuple[str, ...]) -> Format:
    canonical = name.replace("_", "-")
    if canonical not in valid:
        raise unknown("format", name, valid)
    return _load(canonical)


def _load(name: str) -> Format:
    return cast(Format, plugins.load("harnesses", name, "format"))
