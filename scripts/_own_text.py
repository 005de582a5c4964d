"""Takes out of harness logs the text that is not ours; called by write_harness_logs.py before it keeps a log.

What a harness says to a model around our problems, its style sheets, its templates and the source lines in its
tracebacks were written by its authors. An instruction becomes a placeholder with the label of the answer, by which
readers know the language; what no reader reads goes. Labels, names and settings are facts and stay. An instruction is
known by its place, before a question of ours, so that none of them stands here. A second pass changes nothing.
"""

from __future__ import annotations

import ast
import html
import io
import json
import re
import struct
import tomllib
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as pa

from mgsm import resources
from mgsm.types import Problem

PROBLEMS = Path(__file__).resolve().parents[1] / "tests" / "data" / "logged_problems.jsonl"
PLACEHOLDER = "[instruction of the harness]"
_BREAK = "\n\n"
_UNREAD = {"mgsm.json", "mgsm_twice.json"}
"""Files in a log of simple-evals: metrics beside two of the three reports."""
_UNREAD_SETTINGS = {"dataset", "mgsm_datasets"}
_UNREAD_PARTS = ("events", "events_data", "attachments")
_UNREAD_TEMPLATES = ("doc_to_text", "doc_to_target", "fewshot_config")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_STYLE = re.compile(r"[ \t]*<style>.*?</style>\r?\n?", re.DOTALL)
_SHOWN = re.compile(r"(?<=<pre>)[^<]*(?=</pre>)")
_LOCAL_HEADER = struct.Struct("<26xHH")
_ZSTD = 93


def clean(folder: Path) -> None:
    """Rewrites the files of a log in place.

    Raises:
        ValueError: what stands before a question of ours names no label of an answer, or several.
    """
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if path.name in _UNREAD and path.with_suffix(".html").exists():
            path.unlink()
        elif path.suffix == ".eval":
            path.write_bytes(_archive(path))
        elif path.suffix in (".html", ".json", ".jsonl", ".py"):
            text = path.read_bytes().decode()
            path.write_bytes(_file(path, text).encode())


def _file(path: Path, text: str) -> str:
    if path.suffix == ".html":
        return _report(text)
    if path.suffix == ".py":
        return _configuration(text)
    if path.match("results_*.json"):
        text = _results(text)
    return _json(text)


def said(text: str) -> str:
    """Returns a prompt with the placeholder for its instruction, any other text as it is.

    Raises:
        ValueError: an instruction names no label of an answer, or several.
    """
    instruction, gap, question = text.partition(_BREAK)
    if not gap or question not in _questions():
        return text
    found = [label for label in _labels() if f"{label}:" in instruction]
    if len(found) != 1:
        raise ValueError(f"{instruction!r}: labels {found}, expected one of {', '.join(_labels())}")
    return f'{PLACEHOLDER} "{found[0]}:"{_BREAK}{question}'


def problems() -> list[Problem]:
    """Returns what the logs are about, language by language."""
    return [msgspec.json.decode(line, type=Problem) for line in PROBLEMS.read_bytes().splitlines()]


@cache
def _questions() -> frozenset[str]:
    # In a configuration the question's place is marked by its name.
    return frozenset({"{question}", *(str(problem.question) for problem in problems())})


@cache
def _labels() -> tuple[str, ...]:
    table = tomllib.loads(resources.data("peers", "simple_evals.toml").read_text(encoding="utf-8"))
    return tuple(table["labels"].values())


def _json(text: str) -> str:
    """Returns JSON or JSON Lines with its layout, texts in it rewritten."""

    def one(match: re.Match[str]) -> str:
        old = json.loads(match[0], strict=False)
        new = said(old)
        return match[0] if new == old else json.dumps(new, ensure_ascii=match[0].isascii())

    return _STRING.sub(one, text)


def _report(text: str) -> str:
    """Returns an HTML report without its style sheet; only its own template has tags, so a text ends at the next."""

    def one(match: re.Match[str]) -> str:
        old = html.unescape(match[0])
        new = said(old)
        return match[0] if new == old else html.escape(new).replace("&quot;", "&#34;").replace("&#x27;", "&#39;")

    return _SHOWN.sub(one, _STYLE.sub("", text))


def _configuration(text: str) -> str:
    """Returns a dumped configuration without the settings that stand there twice or are of other languages."""
    # Bytes, because a column of the parser counts bytes and they are parted at line feeds alone.
    rows = text.encode().splitlines(keepends=True)
    for statement in reversed(ast.parse(text).body):
        names = {target.id for target in getattr(statement, "targets", []) if isinstance(target, ast.Name)}
        if names & _UNREAD_SETTINGS:
            del rows[statement.lineno - 1 : statement.end_lineno]
    found = [node for node in ast.walk(ast.parse(b"".join(rows))) if isinstance(node, ast.Constant)]
    for node in sorted(found, key=lambda node: (node.lineno, node.col_offset), reverse=True):
        if not isinstance(node.value, str) or (new := said(node.value)) == node.value:
            continue
        if node.end_lineno != node.lineno:
            raise ValueError(f"line {node.lineno}: an instruction on several lines, expected one")
        row = rows[node.lineno - 1]
        rows[node.lineno - 1] = row[: node.col_offset] + repr(new).encode() + row[node.end_col_offset :]
    return b"".join(rows).decode()


def _results(text: str) -> str:
    """Returns the results of lm-eval without the machine's description and without templates of prompts."""
    content = json.loads(text)
    if "lm_eval_version" not in content:
        return text
    content.pop("pretty_env_info", None)
    for config in content["configs"].values():
        for name in _UNREAD_TEMPLATES:
            config.pop(name, None)
    return json.dumps(content, indent=2, ensure_ascii=False)


def _archive(path: Path) -> bytes:
    """Returns an ``.eval`` archive with header and samples alone, deflated: any Python reads that, inspect_ai too."""
    made = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            if member.filename != "header.json" and not member.filename.startswith("samples/"):
                continue
            content = json.loads(_member(path, old, member))
            for name in _UNREAD_PARTS:
                content.pop(name, None)
            if isinstance(content.get("error"), dict):
                content["error"].update(_untraced(content["error"]))
            text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
            kept = zipfile.ZipInfo(member.filename, member.date_time)
            new.writestr(kept, _json(text), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _untraced(error: dict[str, Any]) -> dict[str, str]:
    """Returns empty tracebacks for those that an error has; inspect_ai wants them there."""
    return {name: "" for name in error if name.startswith("traceback")}


def _member(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Returns a member; inspect_ai compresses with Zstandard, which Python's own reader has only from 3.14."""
    if member.compress_type != _ZSTD:
        return archive.read(member)
    with path.open("rb") as file:
        file.seek(member.header_offset)
        name, extra = _LOCAL_HEADER.unpack(file.read(_LOCAL_HEADER.size))
        file.seek(name + extra, io.SEEK_CUR)
        raw = file.read(member.compress_size)
    with pa.input_stream(pa.BufferReader(raw), compression="zstd") as stream:
        return bytes(stream.read())
