"""The committed logs were written by other tools: facts of theirs may stand in them, sentences and code may not.

``scripts/_own_text.py`` takes those out. The fragments below would show that it was not applied, or missed some.
"""

from __future__ import annotations

import ast
import hashlib
import html
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyarrow import parquet

from tests.unit.harnesses.conftest import LOGS, logged

PLACEHOLDER = re.compile(r'\[instruction of the harness\] "[^":]+:"\n\n')
FRAGMENTS = (
    "math problem", "reasoning steps", "traceback (most recent", "background-color", "cpu family",
    "/work/", "{% if",
)  # fmt: skip
"""Words of the English instruction, and of tracebacks, style sheets, templates and descriptions of a machine."""
LENGTH = 12
SUMS = {
    "bn": "53c06aa7dcf1bd93 1132fe385a13af96 08b10740338e078e",
    "de": "16b616d7e7c76b86 e6c57ef239739c6f 7d65ec719f8eea56",
    "en": "b28b9440064143ea b547c9bad8be0d57 06e2e1ea07548ae7",
    "es": "65bbffd09da20993 7eb2aadc03ee80ce ef7c280dd4f62de1",
    "fr": "5a1009093760c611 bd7a9e5486564a9c 168ab69efc79245d",
    "ja": "c533fdbb86106f30 db261e248a295ace 69d21dc1aa1792ed",
    "ru": "1d21d1ca98902622 18e55dbe627a0b8e b1a904a3a6fbe907",
    "sw": "b0e50f2b967022c9 bdc1b7af14d1dae6 aefa603f72608bb5",
    "te": "2f7388a389746765 4c72995d7ca9e1bd 6bbf5ff450abf2cb",
    "th": "487d86b7d93a3211 a6f2329a83f9bbbb 2d922e239ad2c46c",
    "zh": "8bf4bb31128a9d90 e532f3e2596a1715 ce3ea06627793def",
}
"""Three places in each language's instruction: SHA-256, its first 16 digits, of 12 characters as ``plain`` has them."""
FILES = sorted(path for path in LOGS.rglob("*") if path.is_file())


def texts(path: Path) -> Iterator[str]:
    """Yields what is in a file: the members of an archive, the values of a table."""
    if path.suffix == ".eval":
        with zipfile.ZipFile(path) as archive:
            yield from (archive.read(name).decode() for name in archive.namelist())
    elif path.suffix == ".parquet":
        table = parquet.read_table(path)
        yield json.dumps(table.to_pylist(), ensure_ascii=False)
        yield " ".join(value.decode() for value in (table.schema.metadata or {}).values())
    else:
        yield path.read_bytes().decode()


def plain(text: str) -> str:
    """Returns a text without the escapes of JSON, Python and HTML, in small letters with single spaces."""
    text = re.sub(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})", lambda m: chr(int(m[1] or m[2], 16)), text)
    text = html.unescape(re.sub(r"\\(.)", lambda m: " " if m[1] in "nrt" else m[1], text))
    return " ".join(unicodedata.normalize("NFC", text).split()).lower()


def summed(text: str) -> set[str]:
    windows = {text[start : start + LENGTH] for start in range(len(text) - LENGTH + 1)}
    return {hashlib.sha256(window.encode()).hexdigest()[:16] for window in windows}


def foreign(text: str) -> list[str]:
    """Returns the fragments that stand in a text, and the languages whose instruction does."""
    found = plain(text)
    sums = summed(found)
    return [part for part in FRAGMENTS if part in found] + [tag for tag, own in SUMS.items() if sums & {*own.split()}]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(LOGS).as_posix())
def test_no_fragment_of_another_s_text_is_in_a_log(path: Path) -> None:
    assert [found for text in texts(path) for found in foreign(text)] == []


def test_escapes_hide_no_fragment() -> None:
    assert foreign(r"H\u0069s math&#32;pro") == ["en"]
    assert foreign("<p>Math\nPROBLEM</p>") == ["math problem"]
    assert foreign(r"\"a math\nproblem\"") == ["math problem"]


def test_all_kinds_of_logs_are_looked_at() -> None:
    assert {path.suffix for path in FILES} == {".eval", ".html", ".json", ".jsonl", ".parquet", ".py"}


def strings(path: Path) -> Iterator[str]:
    """Yields the texts that a log's values are."""
    for text in texts(path):
        if path.suffix == ".html":
            yield from (html.unescape(found) for found in re.findall(r"<pre>([^<]*)</pre>", text))
        elif path.suffix == ".py":
            yield from (str(node.value) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
        else:
            yield from leaves(json.loads(text))


def leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from leaves(part)


@pytest.fixture(scope="module")
def questions() -> list[str]:
    return ["{question}", *(str(problem.question) for problem in logged(("bn", "en", "sw")))]


@pytest.mark.parametrize("name", ["inspect", "opencompass", "opencompass-samples", "simple-evals"])
def test_before_a_question_stands_the_placeholder_alone(name: str, questions: list[str]) -> None:
    """Whatever the words of an instruction: these tools put it before the question."""
    files = [path for path in FILES if path.relative_to(LOGS).parts[0] == name]
    found = [text for path in files for text in strings(path)]
    before = [text.partition(asked)[0] for text in found for asked in questions if asked in text]
    assert len(before) >= 12
    assert [text for text in before if not PLACEHOLDER.fullmatch(text)] == []
