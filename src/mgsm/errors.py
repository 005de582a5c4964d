"""Every error that a caller may meet, and the exit code that the command line gives it.

MgsmError                 1
├── DataError             1   a file or a record is not what it should be
│   ├── LanguageError     1   a language file is missing or faulty
│   ├── ChecksumError     1   the bytes are not the pinned ones
│   └── RunError          1   a run folder is corrupt, or asks for something else than it was begun with
├── UsageError            2   the request itself makes no sense: unknown name, wrong range
└── BackendError          1   the model cannot be loaded or cannot answer at all
"""

from __future__ import annotations

from collections.abc import Iterable


class MgsmError(Exception):
    """Root of all errors of this package; the message is one line that a user can act on."""

    exit_code = 1


class DataError(MgsmError):
    """A file or record is malformed; the message says where and what was expected."""


class LanguageError(DataError):
    """A language is not known, or its file in ``prompts/`` is incomplete."""


class ChecksumError(DataError):
    """The bytes of a file are not those of its pinned SHA-256 sum."""


class RunError(DataError):
    """A run folder cannot be read, or does not belong to the options given."""


class UsageError(MgsmError):
    """The request cannot be meant: an unknown name or a value out of range."""

    exit_code = 2


class BackendError(MgsmError):
    """The model cannot be loaded, or the backend cannot answer any prompt."""


def unknown(kind: str, found: str, valid: Iterable[str]) -> UsageError:
    """Returns the error for a name that is not one of the valid ones."""
    return UsageError(f"unknown {kind} {found!r}: expected one of {', '.join(sorted(valid))}")
