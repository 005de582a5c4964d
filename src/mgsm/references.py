"""Files that users bring: worked English solutions (``--references``) and translations (``--translations``)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec

from mgsm import languages
from mgsm.errors import DataError
from mgsm.types import Problem, Record

_R = TypeVar("_R", bound=Record)
_CALCULATOR = re.compile(r"<<[^>\n]*>>")
_FINAL = re.compile(r"\n*#### .*\Z")


class Reference(Record, frozen=True, kw_only=True):
    """One line of ``--references``, the layout of GSM8K with an ``id``."""

    id: str | int
    answer: str
    """Worked solution; calculator marks ``<<…>>`` and a last line ``#### N`` are taken off."""


class Translation(Record, frozen=True, kw_only=True):
    """One line of ``--translations``; a run's own ``translations.jsonl`` has it too."""

    problem: str | int
    language: str
    text: str


def read(path: Path, problems: Iterable[Problem]) -> dict[str, str]:
    """Returns worked solutions by problem id.

    Raises:
        DataError: no such file, a line is malformed, or no line belongs to any problem.
    """
    wanted = {problem.id for problem in problems}
    lines = _lines(path, Reference)
    found = {str(line.id): _FINAL.sub("", _CALCULATOR.sub("", line.answer)) for line in lines if str(line.id) in wanted}
    if not found:
        raise DataError(f"{path}: no id is that of a problem asked, expected ids such as {sorted(wanted)[0]!r}")
    return found


def read_translations(path: Path, problems: Iterable[Problem]) -> dict[str, dict[str, str]]:
    """Returns English questions by language and problem id.

    Raises:
        DataError: no such file, a line is malformed or empty, or a problem has no translation.
    """
    found = {(line.language, str(line.problem)): line.text for line in _lines(path, Translation)}
    pivot, kept = languages.pivot().tag, dict[str, dict[str, str]]()
    for problem in problems:
        if problem.language != pivot:
            text = found.get((problem.language, problem.id), "").strip()
            if not text:
                raise DataError(f"{path}: no translation of problem {problem.id!r} from {problem.language!r}")
            kept.setdefault(problem.language, {})[problem.id] = text
    return kept


def _lines(path: Path, kind: type[_R]) -> list[_R]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror}") from error
    decoder, found = msgspec.json.Decoder(kind), []
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            try:
                found.append(decoder.decode(line))
            except msgspec.DecodeError as error:
                raise DataError(f"{path}:{number}: {error}") from error
    return found
