"""A folder of official MGSM files: ``mgsm_<tag>.tsv`` with exemplars beside them, and how to fetch it.

Source: google-research/url-nlp, folder ``mgsm`` (CC BY 4.0); Shi et al. 2022 (arXiv 2210.03057).
"""

from __future__ import annotations

import ast
import functools
import hashlib
import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from mgsm import languages, resources
from mgsm.errors import ChecksumError, DataError, UsageError
from mgsm.problems import _published
from mgsm.types import Exemplar, Problem

REPOSITORY = "https://raw.githubusercontent.com/google-research/url-nlp/main/mgsm"
_EXEMPLARS = "exemplars.py"
_TIMEOUT_S = 60


def cache_folder() -> Path:
    """Returns where :func:`fetch` keeps the files unless told otherwise."""
    return Path.home() / ".cache" / "mgsm" / "official"


@functools.cache
def pinned() -> dict[str, str]:
    """Returns file name to SHA-256 of the official files; exemplars by a hash over their content."""
    lines = resources.data("mgsm.sha256").read_text(encoding="ascii").split("\n")
    return {name: digest for digest, name in (line.split() for line in lines if line)}


def load(
    folder: Path, tags: Sequence[str] | None = None
) -> tuple[dict[str, list[Problem]], dict[str, tuple[Exemplar, ...]]]:
    """Returns problems by language and exemplars by language, bytes never normalised.

    Each file is checked against ``SHA256SUMS`` in the folder where there is one, else against the pinned
    sums: a folder of one's own translations declares itself by bringing its own sums.

    Raises:
        DataError: no files, a language is missing, a line is malformed, a file is empty.
        ChecksumError: a file's bytes are not the expected ones.
    """
    there = {path.stem.removeprefix("mgsm_"): path for path in sorted(folder.glob("mgsm_*.tsv"))}
    there = {tag: path for tag, path in there.items() if tag in languages.known() and path.is_file()}
    if not there:
        hint = "; `mgsm data fetch` downloads them" if folder == cache_folder() else ""
        raise DataError(f"{folder}: no mgsm_<tag>.tsv files{hint}")
    wanted = list(dict.fromkeys([*(tags or there), languages.pivot().tag]))
    missing = [tag for tag in tags or () if tag not in there]
    if missing:
        raise DataError(f"{folder}: no file mgsm_{missing[0]}.tsv; there are files for {', '.join(sorted(there))}")
    sums = _sums(folder)
    problems = {tag: _problems(there[tag], tag, sums) for tag in wanted if tag in there}
    return problems, _exemplars(folder)


def fetch(target: Path, base_url: str = REPOSITORY) -> Iterator[Path]:
    """Downloads the official files and yields each as it is there, its sum checked.

    A file that is there already with the right sum is left alone. Nothing is put under its final name
    before its sum is right.

    Raises:
        DataError: the server cannot be reached or has no such file.
        ChecksumError: it gave other bytes than the pinned ones.
    """
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(f"{target}: cannot be made a folder: {error.strerror}") from error
    for name, digest in pinned().items():
        path = target / name
        if not (path.exists() and _digest(name, path.read_bytes()) == digest):
            data = _download(f"{base_url.rstrip('/')}/{name}")
            found = _digest(name, data)
            if found != digest:
                raise ChecksumError(f"{base_url}/{name}: SHA-256 {found}, expected {digest}; nothing was kept of it")
            part = path.with_name(name + ".part")
            part.write_bytes(data)
            part.replace(path)
        yield path


def _download(url: str) -> bytes:
    if not url.startswith(("https://", "http://")):
        raise UsageError(f"--base-url {url}: expected an http or https address")
    try:
        with urllib.request.urlopen(url, timeout=_TIMEOUT_S) as reply:
            return bytes(reply.read())
    except (urllib.error.URLError, http.client.HTTPException, ValueError, TimeoutError) as error:
        raise DataError(f"{url}: cannot be downloaded: {error}") from error


def _digest(name: str, data: bytes) -> str:
    """Returns the SHA-256 of a file; of exemplars over their content, whatever the layout of the code."""
    if name == _EXEMPLARS:
        try:
            data = json.dumps(_parse(data.decode("utf-8"), name), sort_keys=True, ensure_ascii=True).encode()
        except (DataError, UnicodeDecodeError):
            pass
    return hashlib.sha256(data).hexdigest()


def _sums(folder: Path) -> dict[str, str]:
    own = folder / "SHA256SUMS"
    if not own.exists():
        return pinned()
    try:
        pairs = [line.split() for line in own.read_text(encoding="utf-8").splitlines() if line.strip()]
    except UnicodeDecodeError as error:
        raise DataError(f"{own}: not UTF-8: {error}") from error
    return {pair[-1].lstrip("*"): pair[0] for pair in pairs}


def _problems(path: Path, tag: str, sums: dict[str, str]) -> list[Problem]:
    data = path.read_bytes()
    problems = list(_lines(path, tag, data))
    found, expected = hashlib.sha256(data).hexdigest(), sums.get(path.name)
    if found != expected:
        raise ChecksumError(
            f"{path}: SHA-256 {found}, expected {expected or 'a line for it in SHA256SUMS'}; "
            "a folder of other translations needs its own SHA256SUMS (sha256sum *.tsv > SHA256SUMS)"
        )
    return problems


def _lines(path: Path, tag: str, data: bytes) -> Iterator[Problem]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DataError(f"{path}: not UTF-8: {error}") from error
    # Only a line feed ends a line: other separators of Unicode may stand inside a question.
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    if lines and not lines[-1]:
        lines.pop()
    if not lines:
        raise DataError(f"{path}: empty, expected lines of question, tab, answer")
    for number, line in enumerate(lines, 1):
        where = f"{path}:{number}"
        fields = line.split("\t")
        if len(fields) != 2 or not fields[0].strip():
            raise DataError(f"{where}: {len(fields)} fields, expected question, tab, answer")
        answer = _published.gold(fields[1], where)
        yield Problem(id=str(number), language=tag, question=fields[0], answer=answer)


def _exemplars(folder: Path) -> dict[str, tuple[Exemplar, ...]]:
    """Returns the folder's exemplars by language, from ``exemplars.json`` or the original ``exemplars.py``."""
    for name in ("exemplars.json", _EXEMPLARS):
        path = folder / name
        if not path.exists():
            continue
        try:
            text = path.read_text(encoding="utf-8")
            raw = json.loads(text) if name.endswith(".json") else _parse(text, str(path))
            english = [pair["answer"] for pair in raw["exemplars"][languages.pivot().tag]]
            return {
                tag: _published.exemplars(
                    tag,
                    [pair["question"] for pair in pairs],
                    [pair["answer"] for pair in pairs],
                    english,
                    raw["answers"],
                    raw["equation_solutions"],
                )
                for tag, pairs in raw["exemplars"].items()
                if tag in languages.known()
            }
        except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
            raise DataError(f"{path}: expected answers, equation_solutions and exemplars: {error!r}") from error
    return {}


def _parse(code: str, where: str) -> dict[str, Any]:
    """Returns the literals of the original ``exemplars.py`` in the layout of ``exemplars.json``; runs nothing."""
    values: dict[str, Any] = {}
    try:
        for node in ast.parse(code).body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                values[node.targets[0].id] = ast.literal_eval(node.value)
        return {
            "answers": values["EXEMPLAR_NUMBER_ANSWERS"],
            "equation_solutions": values["EXEMPLAR_EQUATION_SOLUTIONS"],
            "exemplars": {
                tag: [{"question": pair["q"], "answer": pair["a"]} for _, pair in sorted(pairs.items())]
                for tag, pairs in values["MGSM_EXEMPLARS"].items()
            },
        }
    except (SyntaxError, ValueError, KeyError, TypeError) as error:
        raise DataError(f"{where}: not the original exemplars.py: {error!r}") from error
