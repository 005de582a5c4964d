from pathlib import Path

import pytest

from mgsm.analysis import shares
from mgsm.errors import DataError, UsageError

HEADER = "corpus,language,share_percent,unit,source,verified\n"


def test_every_shipped_row_has_a_unit_and_a_source() -> None:
    rows = [share for corpus in shares.corpora() for share in shares.series(corpus)]
    assert len(shares.corpora()) == 28
    assert len(rows) == 300
    assert len(shares.tags()) == 11
    assert all(share.unit and share.source for share in rows)


@pytest.mark.parametrize("corpus", shares.corpora())
def test_shares_of_a_corpus_do_not_exceed_the_whole(corpus: str) -> None:
    assert sum(share.share_percent for share in shares.series(corpus) if share.is_measured) <= 100


def test_what_is_not_listed_has_no_share_and_a_zero_has_one() -> None:
    assert shares.share_percent("llama2", "bn") is None
    assert shares.share_percent("culturax", "sw") is None
    assert shares.share_percent("bloom_roots", "de") == 0
    assert shares.share_percent("palm", "bn") == 0.026


def test_marks_follow_how_a_figure_was_read() -> None:
    marks = {(share.language, share.mark) for share in shares.series("llama2")}
    assert ("bn", "upper bound") in marks
    assert ("en", "transcribed") in marks
    assert {share.mark for share in shares.series("palm")} == {None}
    assert {share.mark for share in shares.series("palm_as_printed_in_mgsm")} == {"unverified"}


def test_only_measured_shares_above_zero_have_a_logarithm() -> None:
    for corpus, count in {"palm": 11, "llama2": 7, "bloom_roots": 7, "apertus_fineweb2": 8, "culturax": 7}.items():
        assert sum(share.has_logarithm for share in shares.series(corpus)) == count


def test_unknown_corpus_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"unknown corpus 'pile'.*gpt3_words.*palm"):
        shares.series("pile")


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("x,bn,many,u,s,yes", "line 2.*share_percent"),
        ("x,bn,101,u,s,yes", "line 2: share_percent 101.0, expected 0 to 100"),
        ("x,bn,nan,u,s,yes", "line 2: share_percent nan"),
        ("x,bn,1,u,s,perhaps", "line 2.*perhaps"),
        ("x,bn,1,u", "line 2"),
        ("x,bn,1,u,s,yes\nx,bn,2,u,s,yes", "line 3: x, bn stands twice"),
    ],
)
def test_malformed_rows_are_named(tmp_path: Path, row: str, fault: str) -> None:
    path = tmp_path / "shares.csv"
    path.write_text(HEADER + row + "\n", encoding="utf-8")
    with pytest.raises(DataError, match=fault):
        shares.read_shares(path)
