"""Finds submissions in a folder and reads them, trusting nothing: no link is followed, nothing is run or written there.

A submission is a folder with ``manifest.json`` (a run) or ``submission.toml`` (a log, which is imported elsewhere).
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TypeVar

import msgspec

from mgsm import harnesses, languages, prompting, store
from mgsm.errors import DataError, MgsmError
from mgsm.extraction import extract_answer
from mgsm.leaderboard.submission import Claims, Described, Finding, Submission
from mgsm.types import Answer, Failure, Generation, Record, Score

DESCRIPTION = "submission.toml"
FILE_BYTES = 100 * 2**20
"""GitHub takes no larger file."""
TOTAL_BYTES = 500 * 2**20
"""All files of a submission, archives and Parquet unpacked: what a small machine can read."""
FILES, DEPTH = 500, 6
"""Files and levels of folders in a submission: a log has one file a language and task, some four levels down."""
TEXT_CHARACTERS = 1_000_000
"""Of one generation: more than the longest context of today's models can write of a worked solution."""
GOLD_DIGITS = 30
"""Of a gold answer before its point: larger exponents would be written out as gigabytes of zeros."""
SHOWN = 3
"""Lines of the same kind that are shown one by one."""
NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9 ._+@=,:|()\[\]~-]{0,149}(?<![. ])")
"""What harnesses and this toolkit write; none can be taken for an option, a path, a hidden file or markup."""
NAMES = "ASCII letters, digits, spaces and . _ + @ = , : | ( ) [ ] ~ -, a letter or digit first, at most 150"
OURS = frozenset({".lock", ".gitkeep"})
MODEL_CHARACTERS = 200
"""Of a model's name."""
_UNREADABLE = (MgsmError, OSError, ValueError, ArithmeticError, LookupError, TypeError, RecursionError, MemoryError)
"""What readers raise on bytes that somebody made up."""
_R = TypeVar("_R", bound=Record)


class Refused(DataError):
    """A submission cannot be read at all; its findings say why."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__("; ".join(f"{finding.where}: {finding.found}" for finding in findings))
        self.findings = findings


def find(root: Path) -> list[tuple[str, Path]]:
    """Returns name and folder of each submission, sorted; the root itself may be the only one.

    Raises:
        DataError: no folder, or nothing is handed in there.
    """
    if not root.is_dir():
        raise DataError(f"{root}: no such folder, expected one with submissions in it")
    if _is_submission(root):
        return [(root.resolve().name, root)]
    found = [(path.relative_to(root).as_posix(), path) for path in _submissions(root, DEPTH)]
    if not found:
        raise DataError(f"{root}: no submissions: expected folders with manifest.json or {DESCRIPTION}")
    return sorted(found)


def _submissions(folder: Path, depth: int) -> Iterator[Path]:
    """Yields folders that hold a run or a log, and links, which are refused later."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        path = folder / entry.name
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            yield path
        elif entry.is_dir(follow_symlinks=False):
            if _is_submission(path):
                yield path
            elif depth:
                yield from _submissions(path, depth - 1)


def _is_submission(folder: Path) -> bool:
    return any(os.path.lexists(folder / name) for name in ("manifest.json", DESCRIPTION))


def refusals(name: str, folder: Path) -> Iterator[Finding]:
    """Yields what forbids to open a submission: links, special files, strange names, sizes."""

    def refused(where: str, found: str, expected: str) -> Finding:
        return Finding(
            severity="error",
            submission=printed(name),
            check="files",
            where=printed(where),
            found=found,
            expected=expected,
        )

    for part in PurePosixPath(name).parts:
        if not NAME.fullmatch(part):
            yield refused(name, "strange name", NAMES)
            return
    if folder.is_symlink():
        yield refused(name, "symbolic link", "a folder")
        return
    total = count = 0
    for path, kind in _walk(folder, DEPTH):
        where, count = path.relative_to(folder).as_posix(), count + 1
        if count > FILES:
            yield refused(".", f"more than {FILES} files", f"at most {FILES}")
            return
        if path.name not in OURS and not NAME.fullmatch(path.name):
            yield refused(where, "strange name", NAMES)
        elif kind != "file":
            yield refused(where, kind, f"files and folders, at most {DEPTH} levels")
        elif path.stat().st_size > FILE_BYTES:
            yield refused(where, f"{path.stat().st_size} bytes", f"at most {FILE_BYTES} a file")
        else:
            total += _unpacked(path)
            if total > TOTAL_BYTES:
                yield refused(where, f"more than {TOTAL_BYTES} bytes in all", f"at most {TOTAL_BYTES}, unpacked")
                return


def printed(text: str) -> str:
    """Returns a text on one line that shows strange characters as escapes and cannot move a terminal's cursor."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def _walk(folder: Path, depth: int) -> Iterator[tuple[Path, str]]:
    """Yields each file below a folder with its kind; what is no plain file or folder is not entered."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        path = folder / entry.name
        mode = entry.stat(follow_symlinks=False).st_mode
        if stat.S_ISLNK(mode):
            yield path, "symbolic link"
        elif stat.S_ISREG(mode):
            yield path, "file"
        elif not stat.S_ISDIR(mode):
            yield path, "special file"
        elif not depth:
            yield path, "folder too deep"
        elif not NAME.fullmatch(entry.name):
            yield path, "folder"
        else:
            yield from _walk(path, depth - 1)


def _unpacked(path: Path) -> int:
    """Returns the bytes that a file takes when it is read, by what an archive or a table says of itself."""
    size = path.stat().st_size
    try:
        if path.suffix == ".eval" and zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return max(size, sum(member.file_size for member in archive.infolist()))
        if path.suffix == ".parquet":
            from pyarrow import parquet

            content = parquet.read_metadata(path)
            groups = range(content.num_row_groups)
            return max(size, sum(int(content.row_group(number).total_byte_size) for number in groups))
    except (*_UNREADABLE, zipfile.BadZipFile):
        # The reader of the log says what is wrong with it.
        return size
    return size


def read(name: str, folder: Path, scratch: Path) -> tuple[Submission, list[Finding]]:
    """Returns a submission and what was wrong with its lines.

    Args:
        name: of the submission.
        folder: where it is; nothing is written there.
        scratch: empty folder for a run made of a log.

    Raises:
        Refused: it cannot be read.
    """
    findings = list(refusals(name, folder))
    if findings:
        raise Refused(*findings)
    try:
        if (folder / "manifest.json").is_file():
            return _run(name, folder, from_log=False)
        return _run(name, _imported(folder, scratch / "run"), from_log=True)
    except Refused:
        raise
    except _UNREADABLE as error:
        reason = printed(" ".join(str(error).split()).replace(f"{folder}/", "")) or type(error).__name__
        found = Finding(
            severity="error", submission=name, check="readable", where=".", found=reason, expected="a run or a log"
        )
        raise Refused(found) from error


def _imported(folder: Path, target: Path) -> Path:
    """Returns a run folder made of a log."""
    said = msgspec.toml.decode((folder / DESCRIPTION).read_bytes(), type=Described)
    parts = PurePosixPath(said.log)
    if parts.is_absolute() or ".." in parts.parts or "\\" in said.log:
        raise DataError(f"{DESCRIPTION}: log {said.log!r}, expected a path inside the submission")
    asked = harnesses.Asked(
        columns=said.columns, language=said.language, mode=said.mode, model=said.model, data=said.data
    )
    harnesses.to_run(harnesses.read(said.format, folder / parts, asked), target)
    return target


def _run(name: str, folder: Path, *, from_log: bool) -> tuple[Submission, list[Finding]]:
    manifest = store.read_manifest(folder)
    faults = [
        Finding(
            severity="error", submission=name, check="manifest", where=where, found=printed(found), expected=expected
        )
        for where, found, expected in _faults(manifest)
    ]
    if faults:
        raise Refused(*faults)
    findings: list[Finding] = []

    def lines(file: str, kind: type[_R]) -> tuple[_R, ...] | None:
        records, bad = _lines(name, folder / file, kind)
        findings.extend(bad)
        return records

    generations = lines(store.GENERATIONS, Generation) or ()
    failures = lines(store.FAILURES, Failure)
    if failures is None and isinstance(manifest.origin, store.Origin):
        failures = manifest.origin.failures
    noted = folder / store.SCORED
    claims = Claims(
        answers=lines(store.ANSWERS, store.KeyedAnswer),
        scores=lines(store.SCORES, Score),
        scored=noted.read_bytes()[:64].decode("ascii", "replace") if noted.is_file() else None,
    )
    data = (folder / store.GENERATIONS).read_bytes() if (folder / store.GENERATIONS).is_file() else b""
    for generation in generations:
        if len(generation.text) > TEXT_CHARACTERS:
            where = f"{generation.problem}, {generation.language}, {generation.mode}, sample {generation.sample}"
            raise Refused(
                Finding(
                    severity="error",
                    submission=name,
                    check="files",
                    where=printed(where),
                    found=f"{len(generation.text)} characters",
                    expected=f"at most {TEXT_CHARACTERS} in a generation",
                )
            )
    submission = Submission(
        name=name,
        folder=folder,
        manifest=manifest,
        generations=generations,
        answers=tuple(map(_answer, generations)),
        failures=failures or (),
        claims=claims,
        generations_sum=hashlib.sha256(data).hexdigest(),
        from_log=from_log,
    )
    return submission, findings


def _answer(generation: Generation) -> Answer:
    if generation.language not in languages.known():
        return Answer()
    return extract_answer(generation.text, generation.language, generation.mode)


def _faults(manifest: store.Manifest) -> Iterator[tuple[str, str, str]]:
    """Yields where, found and expected of what forbids to work with a manifest at all."""
    for kind, valid, named in (
        ("language", languages.known(), {problem.language for problem in manifest.problems}),
        ("mode", prompting.modes(), {mode for mode, _, _ in manifest.asked()}),
    ):
        for name in sorted(named - set(valid)):
            yield kind, name, f"one of {', '.join(valid)}"
    for problem in (*manifest.problems, *manifest.english.values()):
        if not problem.answer.is_finite() or abs(problem.answer.adjusted()) > GOLD_DIGITS:
            yield f"problem {printed(problem.id)}", f"gold answer {problem.answer}", "a number of a school problem"
    model = manifest.model["model"]
    # Characters that are not shown, or that turn the order of others round, would make one name look like another.
    if not (0 < len(model) <= MODEL_CHARACTERS and model.isprintable() and model == model.strip()):
        yield "model.model", model[:MODEL_CHARACTERS], f"1 to {MODEL_CHARACTERS} visible characters"


def _lines(name: str, path: Path, kind: type[_R]) -> tuple[tuple[_R, ...] | None, list[Finding]]:
    """Returns the records of a file, none without it, and findings for lines that are no such record."""
    if not path.is_file():
        return None, []
    lines = path.read_bytes().split(b"\n")
    records: list[_R] = []
    bad: list[tuple[int, str]] = []
    decoder = msgspec.json.Decoder(kind)
    if lines[-1]:
        bad.append((len(lines), "torn: no line end"))
    for number, line in enumerate(lines[:-1], 1):
        if not line.strip():
            continue
        try:
            records.append(decoder.decode(line))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            bad.append((number, printed(" ".join(str(error).split()))))
    more = f" (and {len(bad) - SHOWN} more lines)" if len(bad) > SHOWN else ""
    return tuple(records), [
        Finding(
            severity="error",
            submission=name,
            check="readable",
            where=f"{path.name}:{number}",
            found=text + (more if place == SHOWN else ""),
            expected=f"a line of {path.name}",
        )
        for place, (number, text) in enumerate(bad[:SHOWN], 1)
    ]
