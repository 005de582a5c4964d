from pathlib import Path

import pytest

from mgsm.analysis.published import by_model_and_mode, read_scores
from mgsm.errors import DataError

HEADER = "model,mode,language,accuracy_percent\n"


def write(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "scores.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_reads_cells_in_order_and_names_what_it_skips(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + "m,direct,en,22.0\nm,direct,average,9\nm,direct,sw, 0.4 \nn,direct,average,8\n")
    found = read_scores(path)
    assert [(score.language, score.accuracy) for score in found.scores] == [("en", 0.22), ("sw", pytest.approx(0.004))]
    assert found.skipped == ("average",)
    assert by_model_and_mode(found.scores) == {("m", "direct"): {"en": 0.22, "sw": pytest.approx(0.004)}}


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + HEADER + "m,direct,en,100\n",
        "accuracy_percent,note,language,mode,model\n100,x,en,direct,m\n",
        HEADER.replace("\n", "\r\n") + 'm,"direct",en,1e2\r\n\r\n',
    ],
)
def test_spreadsheets_may_differ_in_form(tmp_path: Path, text: str) -> None:
    (score,) = read_scores(write(tmp_path, text)).scores
    assert (score.model, score.mode, score.language, score.accuracy) == ("m", "direct", "en", 1.0)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "line 1: no column model, mode, language, accuracy_percent"),
        ("model,mode,language\n", "line 1: no column accuracy_percent: expected model,mode,language,accuracy_percent"),
        (HEADER + "m,direct,en,12\nm,direct,sw,high\n", "line 3: accuracy_percent 'high', expected a number from 0"),
        (HEADER + "m,direct,en,101\n", "line 2: accuracy_percent '101', expected a number from 0 to 100"),
        (HEADER + "m,direct,en,-0.4\n", "line 2: accuracy_percent '-0.4'"),
        (HEADER + "m,direct,en,nan\n", "line 2: accuracy_percent 'nan'"),
        (HEADER + "m,direct,en\n", "line 2: accuracy_percent is empty"),
        (HEADER + "m,,en,3\n", "line 2: mode is empty"),
        (HEADER + "m,direct,en,3\nm,direct,en,4\n", "line 3: m, direct, en stands twice"),
        (HEADER + "m,direct,average,3\n", "no row has a known language: expected one of bn, "),
        (HEADER, "no row has a known language"),
    ],
)
def test_malformed_files_are_named_with_line_and_expectation(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(DataError, match=fault):
        read_scores(write(tmp_path, text))


def test_unreadable_files_are_data_errors(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"missing\.csv: cannot be read"):
        read_scores(tmp_path / "missing.csv")
    with pytest.raises(DataError, match="cannot be read as CSV in UTF-8"):
        read_scores(write(tmp_path, HEADER + "modèle,direct,en,3\n", "latin-1"))
