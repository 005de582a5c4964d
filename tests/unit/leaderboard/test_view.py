"""What the main table shows: order, rounding, sizes, groups."""

from __future__ import annotations

import msgspec
import pytest

from mgsm.leaderboard import view
from mgsm.leaderboard.board import Board
from mgsm.reports.cells import percent


def test_columns_stand_pivot_first_then_by_level_and_share(board: Board) -> None:
    columns = view.ordered(list(reversed(board.columns)))
    assert columns[0].pivot
    levels = [column.resource_level for column in columns[1:]]
    assert levels == sorted(levels, key=list(view.LEVELS).index)
    assert sum(width for _, width in view.headings(columns)) == len(board.columns)
    assert [name for name, _ in view.headings(columns)] == ["Pivot", "High-resource", "Underrepresented"]


def test_the_first_group_is_the_largest_ranked_one_and_rather_the_papers_mode(board: Board) -> None:
    group = view.first_group(board)
    assert group is not None
    assert group.ranked
    assert group.mode == view.PREFERRED_MODE
    assert len(group.entries) == max(len(one.entries) for one in board.groups if one.ranked)
    assert view.first_group(msgspec.structs.replace(board, groups=())) is None


@pytest.mark.parametrize("value", [0.0, 1.0, 0.12345, 0.0005, 0.9995, 2 / 3, 0.145, 0.0045])
def test_tenths_are_the_digits_that_tables_print(value: float) -> None:
    assert f"{(view.tenths(value) or 0) / 10:.1f}" == percent(value)


def test_chrf_has_its_own_hundred() -> None:
    assert view.tenths(57.26, "chrf") == 573
    assert view.tenths(None, "chrf") is None


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        (None, ""),
        (12, "12"),
        (3_500_000, "3.5 M"),
        (175_000_000_000, "175 B"),
        (999_999_999, "1 B"),
        (1_760_000_000_000, "1.76 T"),
    ],
)
def test_sizes(parameters: int | None, text: str) -> None:
    assert view.size(parameters) == text


def test_sizes_never_print_a_thousand_of_a_unit() -> None:
    for power in range(3, 14):
        for parameters in (10**power - 1, 10**power, 10**power + 1, int(9.996 * 10**power)):
            assert float(view.size(parameters).split()[0]) < 1000 or parameters > 10**14


@pytest.mark.parametrize(
    ("percent_", "text"), [(None, ""), (0.0, "0 %"), (0.026, "0.026 %"), (78.99, "79 %"), (3.287, "3.3 %")]
)
def test_shares(percent_: float | None, text: str) -> None:
    assert view.share(percent_) == text


def test_ranks() -> None:
    assert view.rank(1, 3) == "1\u20133"
    assert view.rank(2, 2) == "2"
    assert view.rank(None, None) == ""


def test_the_strongest_shade_is_the_best() -> None:
    assert [view.shade(value) for value in (0, 49, 50, 500, 1000)] == [0, 0, 1, 5, 10]
    assert view.shade(0, lower=True) == 10
    assert view.shade(1000, lower=True) == 0


def test_rows_say_where_the_tests_separate(board: Board) -> None:
    group = view.first_group(board)
    assert group is not None
    ranks = {name: place for place, name in enumerate(group.entries)}
    apart = [(1, 1), (2, 3), (2, 3)]
    entries = []
    for entry in board.entries:
        standings = []
        for standing in entry.standings:
            if standing.group == group.id:
                best, worst = apart[ranks[entry.id]]
                standing = msgspec.structs.replace(standing, best_rank=best, worst_rank=worst)
            standings.append(standing)
        entries.append(msgspec.structs.replace(entry, standings=tuple(standings)))
    rows = view.rows(msgspec.structs.replace(board, entries=tuple(entries)), group)
    assert [row["apart"] for row in rows] == [False, True, False]
    assert [row["rank"] for row in rows] == ["1", "2\u20133", "2\u20133"]


def test_compact_figures_unpack_to_those_of_the_board(board: Board) -> None:
    packed = view.compact(board)
    columns = [column[0] for column in packed["columns"]]
    for group, members in view.standings(board).items():
        for (_, standing), short in zip(members, packed["standings"][group], strict=True):
            cells = {cell.language: cell for cell in standing.cells}
            values = _unpacked(short[6][0])
            assert values == [view.tenths(cells[tag].accuracy) for tag in columns]
            lows = _unpacked(short[4])
            assert lows == [None if (low := cells[tag].low) is None else round(100 * low) for tag in columns]
            assert _unpacked(short[3])[0] == view.tenths(standing.macro)
            assert short[1:3] == [standing.best_rank, standing.worst_rank]
            assert (short[6][1] is None) == all(cell.maj_at_k is None for cell in standing.cells)


def _unpacked(text: str) -> list[int | None]:
    pairs = [text[place : place + 2] for place in range(0, len(text), 2)]
    return [None if pair == "--" else int(pair, 36) for pair in pairs]
