"""The rules of the house: who may import whom, where language knowledge lives, how long things may be."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mgsm import languages

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "mgsm"
FILES = sorted(PACKAGE.rglob("*.py"))
LAYERS = [
    {"types", "errors"},
    {"resources"},
    {"plugins", "manifest"},
    {"languages", "store", "signature", "progress"},
    {"problems", "prompting", "backends", "extraction", "peers", "references"},
    {"metrics", "stats"},
    {"analysis", "scoring", "translation", "checks"},
    {"pipeline"},
    {"evaluation", "forecast", "reports", "harnesses", "ladder", "publish"},
    {"leaderboard"},
    {"cli"},
    {"__main__"},
]
LEVEL = {room: level for level, rooms in enumerate(LAYERS) for room in rooms}
HEAVY = {"torch", "transformers", "datasets", "evaluate", "matplotlib", "sacrebleu", "scipy", "openai"}
LONGEST_MODULE, LONGEST_FUNCTION = 400, 60


def room(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_leftwards_only(path: Path) -> None:
    own = room(path)
    if own in ("__init__", "data"):
        return
    for node in ast.walk(tree(path)):
        for name in imported(node):
            parts = name.split(".")
            if parts[0] == "mgsm" and len(parts) > 1 and parts[1] in LEVEL and parts[1] != own:
                assert LEVEL[parts[1]] < LEVEL[own], f"{path}: {own} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_heavy_packages_are_imported_where_they_are_needed(path: Path) -> None:
    if room(path) == "data":
        return
    for node in tree(path).body:
        for name in imported(node):
            assert name.split(".")[0] not in HEAVY, f"{path}:{node.lineno}: {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_language_knowledge_in_python(path: Path) -> None:
    tags = set(languages.known())
    module = tree(path)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    spoken = {
        id(statement.value)
        for node in ast.walk(module)
        if isinstance(node, documented)
        for statement in node.body
        if isinstance(statement, ast.Expr)
    }
    source = path.read_text(encoding="utf-8").split("\n")
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spoken:
            where = f"{path}:{node.lineno}"
            assert node.value not in tags, f"{where}: language tag {node.value!r}"
            written = "\n".join(source[node.lineno - 1 : node.end_lineno])
            assert node.value.isascii() or written.isascii(), f"{where}: {node.value!r}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_sizes(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_MODULE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < LONGEST_FUNCTION, f"{path}:{node.lineno} {node.name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_command_line_prints_and_reads_the_environment(path: Path) -> None:
    if room(path) == "cli":
        return
    for node in ast.walk(tree(path)):
        assert not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print"), f"{path}:{node.lineno}"
        assert not (isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv")), f"{path}:{node.lineno}"


def test_help_loads_nothing_heavy() -> None:
    import subprocess

    code = "import sys; from mgsm.cli import _run; _run(['--help']); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(ast.literal_eval(done.stdout.splitlines()[-1]))
    assert not loaded & (HEAVY | {"numpy", "langcodes"})
