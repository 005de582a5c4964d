"""Where the files beside the code lie: in a wheel under ``mgsm/_shipped``, in a checkout at its root."""

from __future__ import annotations

from pathlib import Path

from mgsm.errors import DataError

PACKAGE = Path(__file__).resolve().parent
DEFAULT_MODEL = "mgsm-tiny"
"""Name of the bundled model that a run takes unless told otherwise."""


def folder(name: str) -> Path:
    """Returns the folder ``prompts`` or ``translations``.

    Raises:
        DataError: the installation has lost it.
    """
    for root in (PACKAGE / "_shipped", PACKAGE.parents[1]):
        if (root / name).is_dir():
            return root / name
    raise DataError(f"folder {name}/ is missing from the installation at {PACKAGE}: install mgsm again")


def data(*parts: str) -> Path:
    """Returns a path under ``mgsm/data``, the files that only code reads."""
    return PACKAGE.joinpath("data", *parts)
