"""The three pages about the whole board, as a parser of HTML sees them."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from mgsm.leaderboard import front, view
from mgsm.leaderboard.board import Board, Cell, Entry

NAMES = ("index.html", "pictures.html", "method.html")
HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>{{ 7*7 }}</title>'
LARGEST_KB = 150


class Page(HTMLParser):
    """Elements with their attributes, and the text of each."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)
        self.texts.setdefault(tag, []).append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        for tag in self._open:
            self.texts[tag][-1] += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def write(board: Board, folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in front.write(board, folder)}


@pytest.fixture
def pages(board: Board, tmp_path: Path) -> dict[str, Page]:
    return {name: Page(text) for name, text in write(board, tmp_path).items()}


@pytest.mark.parametrize("name", NAMES)
def test_structure(pages: dict[str, Page], name: str) -> None:
    page = pages[name]
    assert len(page.all("h1")) == 1
    assert page.all("html")[0]["lang"]
    assert page.texts["title"][0].strip()
    assert all(header.get("scope") in ("col", "row", "colgroup") for header in page.all("th"))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in page.elements:
        for reference in ("aria-labelledby", "aria-describedby", "for"):
            assert set((attributes.get(reference) or "").split()) <= set(ids)
    assert [link["href"] for link in page.all("a") if link.get("aria-current")] == [name]


@pytest.mark.parametrize("name", NAMES)
def test_the_policy_allows_what_is_there_and_nothing_else(pages: dict[str, Page], name: str) -> None:
    page = pages[name]
    policy = next(meta["content"] for meta in page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert len(page.all("style")) == 1
    run = [place for place, script in enumerate(page.all("script")) if script.get("type") != "application/json"]
    assert len(run) <= 1
    for text in (page.texts["style"][0], *(page.texts["script"][place] for place in run)):
        assert f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" in policy
    for tag, attributes in page.elements:
        assert not any(key == "style" or key.startswith("on") for key in attributes), (tag, attributes)
        assert tag not in ("iframe", "object", "embed", "link", "base", "form", "img")
    for link in page.all("a"):
        href = link["href"] or ""
        if ":" in href:
            assert href.startswith("https://")
            assert link["rel"] == "noopener noreferrer"


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_are_text(board: Board, tmp_path: Path, name: str) -> None:
    hostile = tuple(
        msgspec.structs.replace(entry, model=HOSTILE, source=HOSTILE, notes=(HOSTILE,), url="javascript:alert(1)")
        for entry in board.entries
    )
    groups = tuple(msgspec.structs.replace(group, protocol=HOSTILE) for group in board.groups)
    text = write(msgspec.structs.replace(board, entries=hostile, groups=groups, title=HOSTILE), tmp_path)[name]
    page = Page(text)
    assert not page.all("img")
    assert sum(script.get("type") != "application/json" for script in page.all("script")) <= 1
    assert HOSTILE in "".join(page.texts["body"])
    assert not any((link["href"] or "").startswith("javascript") for link in page.all("a"))
    assert "49" not in page.texts["title"][0]


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_board_says_so(board: Board, tmp_path: Path, name: str) -> None:
    empty = msgspec.structs.replace(board, entries=(), groups=(), modes=())
    page = Page(write(empty, tmp_path)[name])
    assert len(page.all("h1")) == 1
    if name != "method.html":
        assert "nothing on this board yet" in "".join(page.texts["main"])


def test_the_same_board_gives_the_same_bytes(board: Board, tmp_path: Path) -> None:
    assert write(board, tmp_path / "a") == write(board, tmp_path / "b")


def test_the_table_is_complete_without_a_script(board: Board, pages: dict[str, Page]) -> None:
    page = pages["index.html"]
    group = view.first_group(board)
    assert group is not None
    members = view.standings(board)[group.id]
    assert len(page.texts["tr"]) == len(members) + 2
    for (entry, standing), text in zip(members, page.texts["tr"][2:], strict=True):
        assert entry.model in text
        assert view.PROVENANCE[entry.provenance] in text
        assert f"{100 * standing.macro:.1f}" in text
        for cell in standing.cells:
            assert f"{100 * cell.accuracy:.1f}" in text
    shaded = [cell for cell in page.all("td") if (cell.get("class") or "").startswith("s")]
    assert len(shaded) == len(members) * len(board.columns)
    assert all((cell["data-i"] or "").startswith("[") for cell in shaded)
    assert "models/mgsm-tiny.html" in [link["href"] for link in page.all("a")]
    natives = {span["lang"] for span in page.all("span") if span.get("class") == "autonym"}
    assert natives == {column.language for column in board.columns}


def test_the_data_has_every_group(board: Board, pages: dict[str, Page]) -> None:
    page = pages["index.html"]
    place = next(number for number, script in enumerate(page.all("script")) if script.get("id") == "board-data")
    found = json.loads(page.texts["script"][place])
    assert set(found["standings"]) == {group.id for group in board.groups}
    assert found["first"] in found["standings"]
    assert [name for name, *_ in found["metrics"]] == list(view.METRICS)


def test_a_published_row_is_not_ranked(board: Board, tmp_path: Path) -> None:
    group = next(group for group in board.groups if not group.ranked)
    entry = next(entry for entry in board.entries if entry.id in group.entries)
    only = msgspec.structs.replace(board, groups=(group,), entries=(entry,), modes=(group.mode,))
    row = Page(write(only, tmp_path)["index.html"]).texts["tr"][2]
    assert "not ranked" in row
    assert view.PROVENANCE["published"] in row


def full(entry: Entry) -> Entry:
    """Every figure there is, in four modes: the largest a row can be."""
    standings = []
    for standing in (*entry.standings, entry.standings[0]):
        cells = tuple(
            msgspec.structs.replace(
                cell, **{name: 57.31 if name == "chrf" else 0.5731 for name in Cell.__struct_fields__[5:]}
            )
            for cell in standing.cells
        )
        standings.append(msgspec.structs.replace(standing, cells=cells))
    last = len(standings) - 1
    standings[last] = msgspec.structs.replace(standings[last], mode="translate-en", group="translate-en")
    return msgspec.structs.replace(entry, standings=tuple(standings))


def test_forty_models_in_four_modes_stay_small(many_models: Callable[[int], Board], tmp_path: Path) -> None:
    board = many_models(40)
    entries = tuple(map(full, board.entries))
    direct = msgspec.structs.replace(board.groups[0], id="translate-en", mode="translate-en")
    board = msgspec.structs.replace(
        board, entries=entries, groups=(*board.groups, direct), modes=(*board.modes, "translate-en")
    )
    text = write(board, tmp_path)["index.html"]
    assert len(Page(text).texts["tr"]) == 42
    assert len(text.encode()) < LARGEST_KB * 1000


def test_the_method_names_versions_signatures_and_checksums(board: Board, tmp_path: Path) -> None:
    signed = "mgsm:0.4.0|prompts:7cbfe776|extraction:2"
    entries = (msgspec.structs.replace(board.entries[0], signature=signed), *board.entries[1:])
    text = "".join(Page(write(msgspec.structs.replace(board, entries=entries), tmp_path)["method.html"]).texts["main"])
    for said in (
        "mgsm 0.4.0",
        "7cbfe776",
        signed,
        "Westfall and Young 1993",
        "Wilson 1927",
        "CC BY 4.0",
        "Shi et al. 2022",
    ):
        assert said in text
    for group in board.groups:
        assert group.protocol in text
