"""The folder of a site: ours is renewed and tidied, nobody else's is touched."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from mgsm.errors import DataError
from mgsm.leaderboard import site
from mgsm.leaderboard.board import Board


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_builds_are_the_same_byte_for_byte(board: Board, tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert len(set(site.write(board, {}, tmp_path / name))) > 6
    assert snapshot(tmp_path / "a") == snapshot(tmp_path / "b")
    list(site.write(board, {}, tmp_path / "a"))
    assert snapshot(tmp_path / "a") == snapshot(tmp_path / "b")


def test_every_page_that_the_table_names_is_written(board: Board, tmp_path: Path) -> None:
    written = {path.relative_to(tmp_path).as_posix() for path in site.write(board, {}, tmp_path)}
    assert {
        "index.html",
        "pictures.html",
        "method.html",
        "compare.html",
        "problems.html",
        "leaderboard.json",
    } <= written
    assert {f"models/{entry.id}.html" for entry in board.entries} <= written


def test_stale_files_go_and_others_stay(board: Board, tmp_path: Path) -> None:
    list(site.write(board, {}, tmp_path))
    (tmp_path / "CNAME").write_text("example.org")
    fewer = msgspec.structs.replace(board, entries=board.entries[:1])
    groups = tuple(
        msgspec.structs.replace(group, entries=(board.entries[0].id,))
        for group in board.groups
        if board.entries[0].id in group.entries
    )
    list(site.write(msgspec.structs.replace(fewer, groups=groups), {}, tmp_path))
    assert not (tmp_path / f"models/{board.entries[1].id}.html").exists()
    assert (tmp_path / f"models/{board.entries[0].id}.html").exists()
    assert (tmp_path / "CNAME").read_text() == "example.org"


def test_a_folder_that_is_left_empty_goes_too(board: Board, tmp_path: Path) -> None:
    list(site.write(board, {}, tmp_path))
    list(site.write(msgspec.structs.replace(board, entries=(), groups=(), modes=()), {}, tmp_path))
    assert not (tmp_path / "models").exists()


def test_a_file_of_somebody_else_is_not_written_over(board: Board, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine")
    with pytest.raises(DataError, match=r"index\.html: was not made by this command"):
        list(site.write(board, {}, tmp_path))
    assert snapshot(tmp_path) == {"index.html": b"mine"}


def test_a_file_that_was_changed_is_not_written_over(board: Board, tmp_path: Path) -> None:
    list(site.write(board, {}, tmp_path))
    (tmp_path / "method.html").write_text("mine now")
    with pytest.raises(DataError, match=r"method\.html: was changed since it was made"):
        list(site.write(board, {}, tmp_path))
    assert (tmp_path / "method.html").read_text() == "mine now"


def test_a_stale_file_that_was_changed_is_not_removed(board: Board, tmp_path: Path) -> None:
    list(site.write(board, {}, tmp_path))
    page = tmp_path / f"models/{board.entries[1].id}.html"
    page.write_text("mine now")
    with pytest.raises(DataError, match="was changed since it was made"):
        list(site.write(msgspec.structs.replace(board, entries=(), groups=(), modes=()), {}, tmp_path))
    assert page.read_text() == "mine now"


@pytest.mark.parametrize("name", ["../outside", "/etc/outside", "a/../../outside", "", "C:outside", "a\\outside"])
def test_a_marker_cannot_name_files_elsewhere(board: Board, tmp_path: Path, name: str) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (tmp_path / "outside").write_text("keep")
    (target / site.MARKER).write_bytes(msgspec.json.encode({"files": {name: "0" * 64}}))
    with pytest.raises(DataError, match="expected a path below the folder"):
        list(site.write(board, {}, target))
    assert (tmp_path / "outside").read_text() == "keep"


def test_a_torn_marker_is_named(board: Board, tmp_path: Path) -> None:
    (tmp_path / site.MARKER).write_text("{")
    with pytest.raises(DataError, match=site.MARKER):
        list(site.write(board, {}, tmp_path))


def test_links_are_not_followed(board: Board, tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    target.mkdir()
    elsewhere.mkdir()
    (target / "models").symlink_to(elsewhere)
    with pytest.raises(DataError, match="is a link"):
        list(site.write(board, {}, target))
    assert not list(elsewhere.iterdir())


def test_a_target_that_is_a_file(board: Board, tmp_path: Path) -> None:
    (tmp_path / "site").write_text("")
    with pytest.raises(DataError, match="is a file, expected a folder"):
        list(site.write(board, {}, tmp_path / "site"))


def test_a_build_that_was_killed_is_completed(board: Board, tmp_path: Path) -> None:
    list(site.write(board, {}, tmp_path / "whole"))
    files = site.Made(files={}, begun=msgspec.json.decode((tmp_path / "whole" / site.MARKER).read_bytes())["files"])
    half = tmp_path / "half"
    half.mkdir()
    (half / site.MARKER).write_bytes(msgspec.json.encode(files))
    (half / "index.html").write_bytes((tmp_path / "whole" / "index.html").read_bytes())
    (half / "method.html.part").write_bytes(b"half")
    list(site.write(board, {}, half))
    assert snapshot(half) == snapshot(tmp_path / "whole")
