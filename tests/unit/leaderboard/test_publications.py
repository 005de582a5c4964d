"""Published tables as entries."""

from __future__ import annotations

from pathlib import Path

import pytest

from mgsm.errors import DataError, UsageError
from mgsm.leaderboard import publications
from mgsm.leaderboard.metadata import ModelFacts
from mgsm.stats.intervals import wilson

HEADER = "model,mode,language,accuracy_percent,parameters,source,url,n\n"


def written(tmp_path: Path, *lines: str, header: str = HEADER) -> str:
    path = tmp_path / "report.csv"
    path.write_text(header + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return str(path)


def test_shi2022() -> None:
    """AVG, HRL and URL of Table 3, computed from its cells (AVG of en-cot is 51.2 there, 51.3 is printed)."""
    table = publications.read("shi2022")
    assert table.skipped == ()
    gpt, palm = (publications.entry(one, one.model, {}) for one in table.entries)
    assert gpt[0].model == "GPT-3 (text-davinci-002)"
    assert gpt[0].parameters is None
    entry, protocols = palm
    assert (entry.parameters, entry.open_weights, entry.provenance) == (540_350_000_000, False, "published")
    assert (entry.signature, entry.data_checksum, entry.date) == (None, None, None)
    assert [standing.mode for standing in entry.standings] == ["direct", "native-cot", "en-cot", "translate-en"]
    native = entry.standings[1]
    assert round(100 * native.macro, 2) == 48.15
    assert round(100 * (native.high_resource or 0), 1) == 47.9
    assert round(100 * (native.underrepresented or 0), 1) == 44.9
    assert (native.worst_language, native.worst) == ("sw", pytest.approx(0.352))
    assert (native.low, native.best_rank, native.means["chrf"]) == (None, None, None)
    swahili = next(cell for cell in native.cells if cell.language == "sw")
    assert (swahili.n, swahili.low) == (250, pytest.approx(wilson(88, 250).low))
    assert [protocol.mode for protocol in protocols if "Google Translate" in protocol.words] == ["translate-en"]
    assert gpt[1][0].id == protocols[0].id, "two models of one table stand beside each other"


def test_a_file(tmp_path: Path) -> None:
    table = publications.read(
        written(
            tmp_path,
            "m,direct,en,50,7000,Some report 2025,https://example.org/r,250",
            "m,direct,bn,40,,,,",
            "m,direct,tlh,10,,,,",
            "o,direct,bn,40,,,,",
        )
    )
    assert table.skipped == ("tlh",)
    first, other = (publications.entry(one, one.model, {})[0] for one in table.entries)
    assert (first.parameters, first.source, first.url) == (7000, "Some report 2025", "https://example.org/r")
    english, bangla = first.standings[0].cells
    assert (english.n, english.low) == (250, wilson(125, 250).low)
    assert (bangla.n, bangla.low) == (None, None)
    assert (other.parameters, other.source, other.url, other.data) == (None, "report.csv", None, "report")


def test_only_the_plain_columns(tmp_path: Path) -> None:
    header = "model,mode,language,accuracy_percent\n"
    (table,) = publications.read(written(tmp_path, "m,direct,en,50", header=header)).entries
    entry, (protocol,) = publications.entry(table, "m", {"m": ModelFacts(name="M", parameters=3, open_weights=True)})
    assert (entry.model, entry.parameters, entry.open_weights, protocol.n) == ("M", 3, True, None)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["m,cot,en,50,,,,"], "mode 'cot' of m, expected one of direct, en-cot"),
        (["m,direct,en,50,7e9,,,"], "line 2: parameters '7e9', expected a whole number above 0"),
        (["m,direct,en,50,0,,,"], "parameters '0'"),
        (["m,direct,en,50,,,ftp://example.org,"], "line 2: url"),
        (["m,direct,en,50,,,,0"], "line 2: n '0'"),
        (["m,direct,en,50,1,,,", "m,direct,bn,50,2,,,"], "line 3: parameters '2' of m, '1' before"),
        (["m,direct,en,500,,,,"], "accuracy_percent"),
    ],
)
def test_refuses(tmp_path: Path, lines: list[str], said: str) -> None:
    with pytest.raises(DataError, match=said):
        publications.read(written(tmp_path, *lines))


def test_neither_a_name_nor_a_file() -> None:
    with pytest.raises(UsageError, match="shi2022"):
        publications.read("shi2021")
