"""Pairs on the page say what ``mgsm compare`` says of the two runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mgsm.analysis import comparison
from mgsm.leaderboard import collect, duels
from mgsm.leaderboard.board import Board
from tests.unit.leaderboard import scripted

SHARES = {"one": 0.9, "two": 0.4, "three": 0.6}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    place = tmp_path_factory.mktemp("runs")
    return [scripted.run(place / name, f"lab/{name}", scripted.right_in(share, name)) for name, share in SHARES.items()]


@pytest.fixture(scope="module")
def collected(runs: list[Path]) -> tuple[Board, dict[str, Path]]:
    return collect.collect(runs)


@pytest.fixture(scope="module")
def site(collected: tuple[Board, dict[str, Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("site")
    list(duels.write(*collected, place))
    return place


def said(path: Path) -> dict[str, object]:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("mgsm.receive(")
    assert text.endswith(");\n")
    found: dict[str, object] = json.loads(text.removeprefix("mgsm.receive(").removesuffix(");\n"))
    return found


def test_all_pairs_of_a_group_in_the_order_of_the_board(collected: tuple[Board, dict[str, Path]]) -> None:
    board, runs = collected
    pairs = duels.pairs_of(board, runs)
    ids = [entry.id for entry in board.entries]
    assert list(pairs) == [(a, b) for number, a in enumerate(ids) for b in ids[number + 1 :]]
    assert all(sorted(modes) == sorted(scripted.MODES) for modes in pairs.values())


def test_entries_of_other_groups_are_no_pair(runs: list[Path], tmp_path: Path) -> None:
    other = scripted.run(tmp_path / "other", "lab/other", scripted.right_in(0.5, "o"), limit=5)
    board, found = collect.collect([runs[0], other])
    assert duels.pairs_of(board, found) == {}


def test_figures_and_sentences_are_those_of_the_comparison_of_one_mode(
    collected: tuple[Board, dict[str, Path]], site: Path
) -> None:
    board, runs = collected
    for (a, b), modes in duels.pairs_of(board, runs).items():
        file = said(site / "evidence" / "pairs" / f"{a}--{b}.js")
        assert file["pair"] == [a, b]
        for mode in modes:
            forth = comparison.compare(runs[a], runs[b], modes=[(mode, mode)])
            back = comparison.compare(runs[b], runs[a], modes=[(mode, mode)])
            for kind in ("cells", "averages"):
                there = {row.language or duels.SCOPES[row.scope]: row for row in getattr(forth, kind)}
                turned = {row.language or duels.SCOPES[row.scope]: row for row in getattr(back, kind)}
                rows = {row[0]: row for row in file["modes"][mode][kind]}
                assert rows.keys() == there.keys()
                for name, row in rows.items():
                    expected = there[name]
                    assert row[1:3] == [expected.n, expected.n_languages]
                    assert f"{row[5]:+.1f}" == f"{100 * expected.difference + 0.0:+.1f}"
                    assert row[6:8] == [pytest.approx(100 * expected.ci_low, abs=0.05001),
                                        pytest.approx(100 * expected.ci_high, abs=0.05001)]  # fmt: skip
                    assert row[8:11] == [expected.a_better, expected.b_better, expected.test]
                    assert row[15] == expected.finding
                    assert (row[16] or row[15]) == turned[name].finding


def test_some_sentence_names_a_better_side_and_is_turned_round(site: Path) -> None:
    rows = [
        row
        for path in sorted((site / "evidence" / "pairs").iterdir())
        for mode in said(path)["modes"].values()
        for row in (*mode["cells"], *mode["averages"])
    ]
    turned = [row for row in rows if row[16] is not None]
    assert turned
    for row in turned:
        assert {row[15][:18], row[16][:18]} == {"A is better than B", "B is better than A"}


def test_failures_are_named_on_the_right_side(tmp_path: Path) -> None:
    full = scripted.right_in(0.9, "full")
    silent = scripted.run(tmp_path / "a", "a", lambda *asked: None if asked[0].language == "bn" else full(*asked))
    spoken = scripted.run(tmp_path / "b", "b", full)
    board, runs = collect.collect([silent, spoken])
    failing, other = ("a", "b") if runs["a"] == silent else ("b", "a")
    list(duels.write(board, runs, tmp_path / "site"))
    pair = next(iter(duels.pairs_of(board, runs)))
    file = said(tmp_path / "site" / "evidence" / "pairs" / f"{pair[0]}--{pair[1]}.js")
    row = next(row for row in file["modes"]["native-cot"]["cells"] if row[0] == "bn")
    side, turned = ("A", "B") if pair == (failing, other) else ("B", "A")
    assert f"Of the generations of {side}, 14 of 14 failed" in row[15]
    assert f"Of the generations of {turned}, 14 of 14 failed" in row[16]


def test_zero_has_no_sign() -> None:
    assert str(duels.tenth(-0.0)) == "0.0"
    assert str(duels.tenth(-0.0001)) == "0.0"
    assert duels.tenth(0.0625) == 6.2


def test_a_board_without_pairs_says_so(board: Board, tmp_path: Path) -> None:
    assert [path.name for path in duels.write(board, {}, tmp_path)] == ["compare.html"]
    assert "No two entries" in (tmp_path / "compare.html").read_text(encoding="utf-8")
