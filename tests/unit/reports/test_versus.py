"""Bold where the paired test shows it, and only there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mgsm import cli, languages
from mgsm.analysis.summary import summarise
from mgsm.problems import load_source
from mgsm.reports import sheets, versus

N = 16
SOURCE = load_source("symbolic", ["bn", "en"], N)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Runs by how many problems of Bangla and of English they fail: of 16, or of the first 8 of other numbers."""
    folder = tmp_path_factory.mktemp("runs")
    wanted = {"none": (0, 0), "one": (1, 0), "most": (14, 0), "other": (0, 0), "fewer": (0, 0)}
    made = {}
    for name, wrong in wanted.items():
        seed, limit = ("7" if name == "other" else "0"), (8 if name == "fewer" else N)
        data = "symbolic" if seed == "0" else f"symbolic@seed={seed}"
        lines = []
        for tag, misses in zip(("bn", "en"), wrong, strict=True):
            problems = [one for one in load_source(data, ["bn", "en"], limit).problems if one.language == tag]
            for number, problem in enumerate(problems):
                text = languages.load(tag).answer_sentence(problem.answer + (number < misses))
                key = {"problem": problem.id, "language": tag, "mode": "direct"}
                lines.append(key | {"text": text, "finish_reason": "stop", "completion_tokens": 5})
        script = folder / f"{name}.jsonl"
        script.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        made[name] = folder / f"run-{name}"
        arguments = ["run", "--backend", "scripted", "--model", str(script), "--data", data, "--languages", "bn,en",
                     "--limit", str(limit), "--modes", "direct", "--output", str(made[name])]  # fmt: skip
        assert cli._run(arguments) == 0
    return made


def found(runs: dict[str, Path], *names: str):
    folders = [runs[name] for name in names]
    models = [f"{name}.jsonl" for name in names]
    summary = summarise(folders)
    against = versus.each_with_each(folders, models)
    best = versus.best(summary, against)
    tables = {sheet.name: sheet for sheet in sheets.sheets(summary, against, best, ["en", "bn"])}
    return best, tables, against


def test_a_model_that_is_shown_to_be_better_is_best(runs: dict[str, Path]) -> None:
    best, tables, _ = found(runs, "none", "most")
    assert best == {("none.jsonl", "bn", "direct"), ("none.jsonl", "macro", "direct")}
    results = tables["results"]
    assert {(results.table.rows[row][0], results.table.columns[column]) for row, column in results.bold} == {
        ("none.jsonl", "AVG"), ("none.jsonl", "bn"),
    }  # fmt: skip
    accuracy = tables["accuracy"]
    (place,) = accuracy.bold
    assert accuracy.table.rows[place[0]][:2] == ("none.jsonl", "Bangla")
    assert accuracy.table.columns[place[1]] == "direct"
    assert any(note.startswith("Bold: better than every other model") for note in results.table.notes)
    assert "2 comparisons" in results.table.notes[-1]


def test_a_higher_figure_alone_is_not_best(runs: dict[str, Path]) -> None:
    best, tables, _ = found(runs, "none", "one")
    assert best == set()
    assert tables["results"].bold == set()
    assert "None is." in tables["results"].table.notes[-1]


def test_who_beats_one_rival_of_two_is_not_best(runs: dict[str, Path]) -> None:
    best, tables, against = found(runs, "none", "one", "most")
    assert len(against.pairs) == 3
    assert best == set()
    assert against.tests == 6
    beaten = next(pair for pair in against.pairs if (pair.a, pair.b) == ("none.jsonl", "most.jsonl"))
    assert min(row.p_holm for row in beaten.found.cells) < 0.05
    notes = tables["comparison-1"].table.notes
    assert "p (Holm): adjusted over all 6 comparisons of 3 pairs of runs" in notes


def test_p_values_are_adjusted_over_all_pairs(runs: dict[str, Path]) -> None:
    alone = found(runs, "none", "most")[2].pairs[0].found.cells[0]
    among = next(pair for pair in found(runs, "none", "one", "most")[2].pairs if pair.b == "most.jsonl").found.cells[0]
    assert alone.p == among.p
    assert alone.p_holm == pytest.approx(2 * alone.p)
    assert among.p_holm == pytest.approx(6 * among.p)
    assert "6 comparisons" in among.finding


def test_runs_of_other_data_are_not_compared(runs: dict[str, Path]) -> None:
    best, tables, against = found(runs, "other", "most")
    assert (best, against.pairs) == (set(), ())
    assert "not compared" in against.refused[0]
    assert "no two of the runs could be compared" in tables["results"].table.notes[-1]
    assert not [name for name in tables if name.startswith("comparison")]


def test_a_test_over_some_of_the_problems_makes_nothing_bold(runs: dict[str, Path]) -> None:
    best, _, against = found(runs, "fewer", "most")
    cells = {row.language: row for row in against.pairs[0].found.cells}
    assert cells["bn"].n == 8
    assert cells["bn"].p_holm < 0.05
    assert best == set()


def test_one_run_has_nothing_in_bold(runs: dict[str, Path]) -> None:
    best, tables, _ = found(runs, "none")
    assert best == set()
    assert not any(sheet.bold for sheet in tables.values())
    assert not any("Bold" in note for sheet in tables.values() for note in sheet.table.notes)
