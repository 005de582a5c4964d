"""``leaderboard.json``, ``.csv``, ``.md`` and ``.tex``."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import msgspec
import pytest

from mgsm.leaderboard import exports
from mgsm.leaderboard.board import METRICS, Board, Entry

HOSTILE = (
    r"=cmd|'/C calc'!A0 </td><script>alert(1)</script> [x](javascript:alert(1)) \input{/etc/passwd} a|b & 5% #1 $x$ ~^"
)


def changed(board: Board, **fields: object) -> Board:
    """Returns the board with other fields in its first entry."""
    first, *rest = board.entries
    return msgspec.structs.replace(board, entries=(msgspec.structs.replace(first, **fields), *rest))


def ranked(board: Board, ranks: dict[str, tuple[int, int]]) -> Board:
    """Returns the board with these ranks in the mode native-cot."""

    def one(entry: Entry) -> Entry:
        if entry.id not in ranks:
            return entry
        best, worst = ranks[entry.id]
        standings = (
            msgspec.structs.replace(standing, best_rank=best, worst_rank=worst)
            if standing.mode == "native-cot"
            else standing
            for standing in entry.standings
        )
        return msgspec.structs.replace(entry, standings=tuple(standings))

    return msgspec.structs.replace(board, entries=tuple(map(one, board.entries)))


def section(text: str, mode: str) -> str:
    """Returns the lines of the largest table of a mode."""
    tables = re.split(r"(?=^### |^\\begin\{table)", text, flags=re.MULTILINE)
    return max(
        (table for table in tables if f"{mode} on symbolic" in table.lower()),
        key=lambda table: table.count("measured by"),
    )


def test_all_files_and_the_same_bytes(board: Board, tmp_path: Path) -> None:
    paths = list(exports.write(board, tmp_path / "a"))
    assert [path.name for path in paths] == [f"leaderboard.{kind}" for kind in ("json", "csv", "md", "tex")]
    for path in exports.write(board, tmp_path / "b"):
        assert path.read_bytes() == (tmp_path / "a" / path.name).read_bytes()
        assert b"\r" not in path.read_bytes()
    assert msgspec.json.decode((tmp_path / "a" / "leaderboard.json").read_bytes(), type=Board) == board


def test_csv_is_tidy_and_complete(board: Board, tmp_path: Path) -> None:
    list(exports.write(board, tmp_path))
    with (tmp_path / "leaderboard.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    places = [(row["entry"], row["mode"], row["scope"], row["language"] * (row["scope"] == "language")) for row in rows]
    assert len(set(places)) == len(places)
    by_place = dict(zip(places, rows, strict=True))
    for entry in board.entries:
        for standing in entry.standings:
            for cell in standing.cells:
                row = by_place[entry.id, standing.mode, "language", cell.language]
                assert float(row["accuracy"]) == cell.accuracy
                assert row["best_rank"] == ""
                assert row["low"] == ("" if cell.low is None else str(cell.low))
                assert [row[name] for name in METRICS] == [
                    "" if getattr(cell, name) is None else str(getattr(cell, name)) for name in METRICS
                ]
            macro = by_place[entry.id, standing.mode, "macro", ""]
            assert float(macro["accuracy"]) == standing.macro
            assert macro["best_rank"] == ("" if standing.best_rank is None else str(standing.best_rank))
            assert (macro["n"], macro["signature"]) == ("", entry.signature or "")
            worst = by_place[entry.id, standing.mode, "worst", ""]
            assert (worst["language"], float(worst["accuracy"])) == (standing.worst_language, standing.worst)
    expected = sum(len(standing.cells) + 4 for entry in board.entries for standing in entry.standings)
    assert len(rows) == expected


def test_a_group_is_one_table_best_first(board: Board) -> None:
    for text in (exports.markdown(board), exports.latex(board)):
        table = section(text, "native-cot")
        assert table.index("mgsm-small") < table.index("mgsm-tiny") < table.index("scripted")
        assert "closed/one" not in table, "imported by another protocol"
        assert "measured by us (mgsm 0.4.0)" in table
        assert "12 M" in table
        assert "250 problems a language" in table
        assert "checksum 5a7b5a7b5a7b" in table
    assert exports.markdown(board).count("### ") == len(board.groups)


def test_rates_are_percent_with_one_decimal(board: Board) -> None:
    entry = next(entry for entry in board.entries if entry.id == "mgsm-small")
    standing = next(standing for standing in entry.standings if standing.mode == "native-cot")
    (line,) = (line for line in section(exports.markdown(board), "native-cot").splitlines() if "mgsm-small" in line)
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    assert cells[4].startswith(f"{100 * standing.macro:.1f} \\[")
    assert cells[8:] == [
        f"{100 * next(cell.accuracy for cell in standing.cells if cell.language == column.language):.1f}"
        for column in exports.view.ordered(board.columns)
    ]


def test_unranked_entries_say_so(board: Board) -> None:
    for text in (exports.markdown(board), exports.latex(board)):
        lines = [line for line in text.splitlines() if "GPT-3" in line]
        assert len(lines) == 3
        assert all("published, not re-run" in line and exports.NOT_RANKED in line for line in lines)
        assert "single problems are not known" in text.lower()


def test_bold_only_where_the_tests_leave_nothing_but_rank_1(board: Board) -> None:
    alone = ranked(board, {"mgsm-small": (1, 1), "mgsm-tiny": (2, 3), "scripted": (2, 3)})
    tied = ranked(board, {"mgsm-small": (1, 2), "mgsm-tiny": (1, 2), "scripted": (3, 3)})
    for write, mark in ((exports.markdown, "**"), (exports.latex, r"\textbf{")):
        (line,) = (line for line in section(write(alone), "native-cot").splitlines() if mark in line)
        assert "mgsm-small" in line
        assert mark not in section(write(tied), "native-cot")
        assert "1-2" in section(write(tied), "native-cot")


def test_hostile_names_are_text(board: Board, tmp_path: Path) -> None:
    hostile = changed(board, model=HOSTILE)
    list(exports.write(hostile, tmp_path))
    markdown = (tmp_path / "leaderboard.md").read_text(encoding="utf-8")
    for active in ("<script", "</td", "[x](", "a|b"):
        assert active not in re.sub(r"\\.", "", markdown)
    latex = (tmp_path / "leaderboard.tex").read_text(encoding="utf-8")
    assert r"\input" not in latex
    assert r"5\%" in latex
    with (tmp_path / "leaderboard.csv").open(encoding="utf-8", newline="") as file:
        names = {row["model"] for row in csv.DictReader(file)}
    assert f"'{HOSTILE}" in names
    assert not any(name.startswith(("=", "+", "-", "@")) for name in names)


@pytest.mark.parametrize("value", [0.5, -1.0])
def test_figures_are_no_formulas(board: Board, value: float) -> None:
    row = exports.tidy(board)[0]
    changed = msgspec.structs.replace(row, accuracy=value, url="-x")
    inert = exports._inert(changed)
    assert (inert.accuracy, inert.url) == (value, "'-x")


def test_a_publication_without_counts(board: Board) -> None:
    groups = tuple(msgspec.structs.replace(group, n=None) for group in board.groups)
    assert "None" not in exports.markdown(msgspec.structs.replace(board, groups=groups))
