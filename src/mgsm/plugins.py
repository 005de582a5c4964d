"""Finds the parts of the house that are one file each, by file name and without importing them."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from types import ModuleType

from mgsm import resources
from mgsm.errors import unknown


@functools.cache
def names(package: str) -> tuple[str, ...]:
    """Returns the public names of ``mgsm.<package>``'s files, sorted, dashes for underscores."""
    found = pkgutil.iter_modules([str(resources.PACKAGE.joinpath(*package.split(".")))])
    return tuple(sorted(module.name.replace("_", "-") for module in found if not module.name.startswith("_")))


@functools.cache
def load(package: str, name: str, kind: str) -> ModuleType:
    """Imports and returns the file that bears a name.

    Raises:
        UsageError: no such file; the message lists those there are.
    """
    canonical = name.replace("_", "-")
    if canonical not in names(package):
        raise unknown(kind, name, names(package))
    return importlib.import_module(f"mgsm.{package}.{canonical.replace('-', '_')}")
