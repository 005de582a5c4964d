"""The whole site into one folder: each file whole or not at all, nobody else's touched, our own stale ones removed.

What a build wrote stands in ``.mgsm-leaderboard.json`` with the sum of each file. Only such files, unchanged since, are
written over or removed; whatever else lies in the folder (a domain name, a repository's own files) stays.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

import msgspec

from mgsm.errors import DataError
from mgsm.leaderboard import evidence, exports, front
from mgsm.leaderboard.board import Board
from mgsm.types import Record

MARKER = ".mgsm-leaderboard.json"
_PART = ".part"


class Made(Record, frozen=True, kw_only=True):
    """What a build wrote."""

    files: dict[str, str]
    """SHA-256 by path below the folder, with slashes."""
    begun: dict[str, str] = msgspec.field(default_factory=dict)
    """The same for a build that has not ended: its files may or may not be there yet."""


def write(board: Board, runs: Mapping[str, Path], output: Path) -> Iterator[Path]:
    """Writes a site and yields the path of each file.

    Nothing is put in place before the whole site is made, and what a killed build left the next one completes.

    Args:
        board: what to show.
        runs: folder of the generations by entry id; an entry without one has no page of evidence.
        output: folder to write to.

    Raises:
        DataError: a file of somebody else is in the way, one of ours was changed, or the folder cannot be written.
        RunError: a run folder is corrupt.
    """
    if output.exists() and not output.is_dir():
        raise DataError(f"{output}: is a file, expected a folder; choose another --output")
    try:
        with tempfile.TemporaryDirectory() as scratch:
            place = Path(scratch)
            names = sorted({path.relative_to(place).as_posix() for path in _pages(board, runs, place)})
            files = {name: _sum(place / name) for name in names}
            before = _earlier(output)
            _check(output, before, files)
            output.mkdir(parents=True, exist_ok=True)
            _mark(output, Made(files=before.files, begun=files))
            for name in names:
                (output / name).parent.mkdir(parents=True, exist_ok=True)
                _put(output / name, (place / name).read_bytes())
                yield output / name
            for name in sorted((before.files.keys() | before.begun.keys()) - files.keys()):
                _remove(output, name)
            _mark(output, Made(files=files))
    except OSError as error:
        raise DataError(f"{output}: cannot be written: {error.strerror}; choose another --output") from error


def _pages(board: Board, runs: Mapping[str, Path], place: Path) -> Iterator[Path]:
    yield from exports.write(board, place)
    yield from front.write(board, place)
    yield from evidence.write(board, runs, place)


def _earlier(output: Path) -> Made:
    """Returns what the last build left, checked: a marker may come from a folder that others can write to."""
    path = output / MARKER
    if not path.is_file():
        return Made(files={})
    try:
        made = msgspec.json.decode(path.read_bytes(), type=Made)
    except msgspec.DecodeError as error:
        raise DataError(f"{path}: {error}; remove it, or choose another --output") from error
    for name in (*made.files, *made.begun):
        parts = PurePosixPath(name).parts
        if not parts or PurePosixPath(name).is_absolute() or ".." in parts or "\\" in name or ":" in name:
            raise DataError(f"{path}: file {name!r}, expected a path below the folder; choose another --output")
    return made


def _check(output: Path, before: Made, files: Mapping[str, str]) -> None:
    """Refuses to write over or to remove what no build of ours left there."""
    for name in sorted({*files, *before.files, *before.begun}):
        path = output / name
        link = next((part for part in (path, *path.parents) if part.is_symlink() and part != output), None)
        if link is not None and output in link.parents:
            raise DataError(
                f"{link}: is a link, expected a file or folder of an earlier build; choose another --output"
            )
        if not path.exists():
            continue
        ours = {before.files.get(name), before.begun.get(name), files.get(name)}
        if not path.is_file():
            raise DataError(f"{path}: is a folder, expected a file; choose another --output")
        if _sum(path) not in ours:
            known = name in before.files or name in before.begun
            said = "was changed since it was made" if known else "was not made by this command"
            raise DataError(f"{path}: {said}; move it away, or choose another --output")


def _remove(output: Path, name: str) -> None:
    path = output / name
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == output or not folder.is_dir() or any(folder.iterdir()):
            break
        folder.rmdir()


def _mark(output: Path, made: Made) -> None:
    _put(output / MARKER, msgspec.json.format(msgspec.json.encode(made, order="sorted"), indent=1) + b"\n")


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _put(path: Path, data: bytes) -> None:
    part = path.with_name(path.name + _PART)
    # What lies there may be a link to elsewhere.
    part.unlink(missing_ok=True)
    part.write_bytes(data)
    part.replace(path)
