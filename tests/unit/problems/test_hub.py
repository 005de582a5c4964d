"""The ``juletxara/mgsm`` schema through ``datasets``, from a local folder of Parquet files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mgsm.errors import DataError
from mgsm.problems import load_source


@pytest.fixture
def parquet(official: Path, tmp_path: Path) -> Path:
    """Configurations en and bn of ten problems, with the eight exemplars as split train."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    raw = json.loads((official / "exemplars.json").read_text(encoding="utf-8"))
    schema = pa.schema(
        [
            ("question", pa.string()),
            ("answer", pa.string()),
            ("answer_number", pa.int32()),
            ("equation_solution", pa.string()),
        ]
    )
    for tag in ("en", "bn"):
        lines = (official / f"mgsm_{tag}.tsv").read_text(encoding="utf-8").split("\n")[:10]
        test = [
            {"question": q, "answer": None, "answer_number": int(a.replace(",", "")), "equation_solution": None}
            for q, a in (line.split("\t") for line in lines)
        ]
        train = [
            {"question": p["question"], "answer": p["answer"], "answer_number": n, "equation_solution": e}
            for p, n, e in zip(raw["exemplars"][tag], raw["answers"], raw["equation_solutions"], strict=True)
        ]
        (tmp_path / tag).mkdir()
        for split, rows in (("train", train), ("test", test)):
            pq.write_table(pa.Table.from_pylist(rows, schema), tmp_path / tag / f"{split}-00000-of-00001.parquet")
    return tmp_path


def with_card(folder: Path) -> Path:
    configs = "".join(
        f"- config_name: {tag}\n  data_files:\n  - split: train\n    path: {tag}/train-*\n"
        f"  - split: test\n    path: {tag}/test-*\n"
        for tag in ("en", "bn")
    )
    (folder / "README.md").write_text(f"---\nconfigs:\n{configs}---\n", encoding="utf-8")
    return folder


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("card", [True, False])
def test_a_folder_of_the_published_schema(parquet: Path, official: Path, card: bool) -> None:
    folder = with_card(parquet) if card else parquet
    source = load_source(f"hub:{folder}", ["bn"])
    there = load_source(str(official), ["bn"], limit=10)
    assert [(p.id, p.question, p.answer) for p in source.problems] == [
        (p.id, p.question, p.answer) for p in there.problems
    ]
    assert source.book["bn"] == there.book["bn"]
    assert source.english["1"].question.startswith("Janet")


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_language_that_is_not_there_is_named(parquet: Path) -> None:
    with pytest.raises(DataError, match=r"no configuration 'th'; there is bn, en"):
        load_source(f"hub:{parquet}", ["th"])


def test_a_data_set_that_cannot_be_loaded() -> None:
    with pytest.raises(DataError, match=r"hub:nobody/nothing: cannot be loaded"):
        load_source("hub:nobody/nothing", ["en"])
