"""Run folders become a board, or are refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mgsm import harnesses, pipeline, store
from mgsm.analysis import summary
from mgsm.errors import DataError, MgsmError, RunError, UsageError
from mgsm.leaderboard import collect, protocol, publications
from mgsm.leaderboard.board import METRICS, Board, Entry
from mgsm.leaderboard.metadata import ModelFacts

LOGS = Path(__file__).resolve().parents[2] / "data" / "logs"
MakeRun = Callable[..., Path]


def edited(folder: Path, **changed: Any) -> Path:
    """Changes fields of a manifest."""
    manifest = store.read_manifest(folder)
    store.write_manifest(folder, msgspec.structs.replace(manifest, **changed))
    return folder


def named(board: Board, model: str) -> Entry:
    return next(entry for entry in board.entries if entry.model == model)


def imported(tmp_path: Path, log: str = "lm-eval", name: str = "log") -> Path:
    found = harnesses.reader(log).read(LOGS / log, harnesses.Asked())
    harnesses.to_run(found, tmp_path / name)
    return tmp_path / name


def test_figures_are_those_of_the_summary(make_run: MakeRun) -> None:
    folder = make_run("alpha", wrong=3, modes=("native-cot", "direct"), tags=("bn", "en", "sw"))
    board, runs = collect.collect([folder], title="T", corpus="gpt3_words")
    expected = summary.summarise([folder], "gpt3_words")
    (entry,) = board.entries
    assert runs == {"alpha": folder}
    assert (entry.id, entry.model, entry.provenance, entry.samples) == ("alpha", "alpha", "measured", 1)
    manifest = store.read_manifest(folder)
    assert (entry.signature, entry.data_checksum, entry.date) == (
        manifest.signature, manifest.data_checksum, manifest.created[:10],
    )  # fmt: skip
    rows = {(row.mode, row.language): row for row in expected.rows}
    for standing, averages in zip(entry.standings, expected.averages, strict=True):
        assert standing.mode == averages.mode
        assert (standing.macro, standing.low, standing.high) == (averages.macro, averages.ci_low, averages.ci_high)
        assert (standing.high_resource, standing.worst) == (averages.high_resource, averages.worst)
        assert standing.underrepresented == averages.underrepresented
        assert standing.worst_language == averages.worst_language
        for cell in standing.cells:
            row = rows[standing.mode, cell.language]
            assert (cell.n, cell.accuracy, cell.low, cell.high) == (row.n, row.accuracy, row.ci_low, row.ci_high)
            assert [getattr(cell, metric) for metric in METRICS] == [getattr(row, metric) for metric in METRICS]
    assert entry.standings[0].means["tokens_per_problem"] == 10
    assert entry.standings[0].means["maj_at_k"] is None
    assert [column.language for column in board.columns] == ["en", "bn", "sw"]
    assert board.columns[0].share_percent == pytest.approx(92.65, abs=0.01)
    assert [column.pivot for column in board.columns] == [True, False, False]
    assert board.modes == ("native-cot", "direct")


def test_same_protocol_is_ranked_whatever_the_order(make_run: MakeRun) -> None:
    runs = [make_run("good"), make_run("bad", wrong=11), make_run("fair", wrong=1)]
    board, _ = collect.collect(runs, title="T")
    (group,) = board.groups
    assert group.ranked
    assert group.entries == ("good", "fair", "bad")
    assert (group.n, group.languages, group.data) == (12, ("en", "bn"), "symbolic")
    ranks = {entry.id: (entry.standings[0].best_rank, entry.standings[0].worst_rank) for entry in board.entries}
    assert ranks == {"good": (1, 2), "fair": (1, 2), "bad": (3, 3)}
    assert collect.collect(runs[::-1], title="T")[0] == board


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"data": "symbolic@seed=7"}, None),
        ({"limit": 11}, None),
        ({"tags": ("bn", "en", "sw")}, None),
        ({"tags": ("en",)}, None),
        ({"shots": 2}, "2 native exemplars"),
        ({"samples": 3}, "temperature 0.7, top-p 1, 3 samples a problem"),
    ],
    ids=["fresh draw", "fewer problems", "more languages", "fewer languages", "shots", "samples"],
)
def test_other_data_or_protocol_is_never_ranked_together(
    make_run: MakeRun, other: dict[str, Any], said: str | None
) -> None:
    board, _ = collect.collect([make_run("a"), make_run("b"), make_run("c", **other)])
    groups = {group.entries for group in board.groups}
    assert groups == {("a", "b"), ("c",)}
    alone = next(group for group in board.groups if group.entries == ("c",))
    assert not alone.ranked
    assert named(board, "c").standings[0].best_rank is None
    if said:
        assert said in alone.protocol


def test_groups_can_be_told_apart_by_what_is_shown(make_run: MakeRun, tmp_path: Path) -> None:
    runs = [make_run("a"), make_run("b", shots=1), make_run("c", data="symbolic@seed=7"), imported(tmp_path)]
    board, _ = collect.collect(runs, published=[publications.read("shi2022")])
    shown = [(one.mode, one.data_checksum, one.languages, one.n, one.protocol) for one in board.groups]
    assert len(set(shown)) == len(shown) > 6


def test_another_seed_is_another_draw_by_the_same_protocol(make_run: MakeRun) -> None:
    one = store.read_manifest(make_run("a", samples=2))
    other = msgspec.structs.replace(one, options=msgspec.structs.replace(one.options, seed=5))
    keys = [protocol.of_run(Path(), manifest, "d")["native-cot"].id for manifest in (one, other)]
    assert keys[0] == keys[1]


@pytest.mark.parametrize(
    "changed",
    [
        {"prompts_checksum": "00000000"},
        {"model": {"model": "m", "chat": "on"}},
        {"data_checksum": "00"},
        {"translations": {"bn": {"1": "x"}}},
        {"signature": "extraction:1"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_what_makes_another_protocol(make_run: MakeRun, changed: dict[str, Any]) -> None:
    one = store.read_manifest(make_run("a", modes=("translate-en",)))
    other = msgspec.structs.replace(one, **changed)
    keys = [protocol.of_run(Path(), manifest, "d")["translate-en"].id for manifest in (one, other)]
    assert keys[0] != keys[1]


def test_a_model_in_several_runs(make_run: MakeRun) -> None:
    runs = [make_run("m", folder="first"), make_run("m", folder="second", shots=1)]
    board, places = collect.collect(runs)
    assert [entry.model for entry in board.entries] == ["m (first)", "m (second)"]
    assert places == {"m-first": runs[0], "m-second": runs[1]}
    facts = {"m": ModelFacts(name="M", parameters=5), "m (second)": ModelFacts(name="M2", url="https://example.org")}
    board, _ = collect.collect(runs, metadata=facts)
    assert [(entry.model, entry.parameters) for entry in board.entries] == [("M (first)", 5), ("M2", None)]
    assert collect.unmatched(facts | {"n": ModelFacts()}, runs, []) == ["n"]


def test_the_bundled_model_is_known(make_run: MakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    from mgsm import ladder
    from mgsm.backends import transformers

    bundled = next(model for model in ladder.bundled() if model.name == ladder.DEFAULT)
    folder = make_run("a")
    manifest = store.read_manifest(folder)
    options = msgspec.structs.replace(manifest.options, backend="transformers", model=f"/elsewhere/{bundled.name}")
    version = {"model": bundled.name, "revision": transformers.revision(str(bundled.folder), None)}
    edited(folder, options=options, model=version)
    (entry,) = collect.collect([folder])[0].entries
    assert (entry.parameters, entry.open_weights) == (bundled.parameters, True)
    edited(folder, model=version | {"revision": "00000000"})
    (entry,) = collect.collect([folder])[0].entries
    assert (entry.parameters, entry.open_weights) == (None, None)


def test_imported_runs(make_run: MakeRun, tmp_path: Path) -> None:
    board, _ = collect.collect([make_run("a"), imported(tmp_path)])
    entry = named(board, "mgsm-tiny")
    assert (entry.provenance, entry.source, entry.date) == ("imported", "lm-eval 0.4.13", "2026-11-22")
    assert any("max_gen_toks" in note for note in entry.notes)
    groups = [group for group in board.groups if entry.id in group.entries]
    assert all("asked by lm-eval 0.4.13" in group.protocol and not group.ranked for group in groups)
    direct = next(group for group in groups if group.mode == "direct")
    assert direct.languages == ("en", "sw"), "what was asked in this mode, not what the log has in all"


def test_logs_of_one_harness_with_the_same_prompts_are_ranked(tmp_path: Path) -> None:
    first = imported(tmp_path)
    second = tmp_path / "second"
    shutil.copytree(first, second)
    manifest = store.read_manifest(second)
    edited(second, model={"model": "other"}, signature=manifest.signature.replace("mgsm-tiny", "other"))
    board, _ = collect.collect([first, second])
    assert {group.entries for group in board.groups} == {("mgsm-tiny", "other")}
    assert all(group.ranked for group in board.groups)
    prompts = (second / store.PROMPTS).read_text(encoding="utf-8")
    (second / store.PROMPTS).write_text(prompts.replace('"text":"', '"text":"Hello. '), encoding="utf-8")
    board, _ = collect.collect([first, second])
    assert not any(group.ranked for group in board.groups)


def test_logs_without_prompts_are_ranked_with_nothing(tmp_path: Path) -> None:
    first = imported(tmp_path, "lighteval")
    second = tmp_path / "second"
    shutil.copytree(first, second)
    manifest = store.read_manifest(second)
    edited(second, model={"model": "other"}, signature=manifest.signature.replace("log:", "log:0"))
    board, _ = collect.collect([first, second])
    assert not any(group.ranked for group in board.groups)
    assert all("prompts not said by the log" in group.protocol for group in board.groups)


def test_failed_generations_count_as_wrong_and_are_noted(make_run: MakeRun) -> None:
    board, _ = collect.collect([make_run("a", missing=4)])
    (entry,) = board.entries
    assert "4 of 24 generations failed and count as wrong" in entry.notes
    assert "answered from a file of generations, not by a model" in entry.notes
    bangla = next(cell for cell in entry.standings[0].cells if cell.language == "bn")
    assert (bangla.n, bangla.accuracy, bangla.failed) == (12, pytest.approx(8 / 12), pytest.approx(4 / 12))


def test_published_rows_are_shown_and_not_ranked(make_run: MakeRun) -> None:
    board, places = collect.collect([make_run("gpt-3")], published=[publications.read("shi2022")])
    assert [entry.id for entry in board.entries] == ["gpt-3", "gpt-3-2", "palm-540b"]
    assert list(places) == ["gpt-3"]
    published = [group for group in board.groups if group.entries == ("palm-540b", "gpt-3-2")]
    assert len(published) == 4
    assert not any(group.ranked for group in published)
    assert board.modes == ("direct", "native-cot", "en-cot", "translate-en")


def test_hostile_names_are_one_plain_line(make_run: MakeRun) -> None:
    folder = make_run("a")
    edited(folder, model={"model": "<img src=x>\n\u202eevil\x07"})
    (entry,) = collect.collect([folder])[0].entries
    assert entry.model == "<img src=x> evil"
    assert entry.id == "img-src-x-evil"


def unsigned(folder: Path) -> None:
    edited(folder, signature="")


def half_signed(folder: Path) -> None:
    edited(folder, signature="data:symbolic#00000000|extraction:2")


def signed_for_other_data(folder: Path) -> None:
    manifest = store.read_manifest(folder)
    edited(folder, signature=manifest.signature.replace(f"#{manifest.data_checksum[:8]}", "#00000000"))


def other_problems(folder: Path) -> None:
    manifest = store.read_manifest(folder)
    first, *rest = manifest.problems
    edited(folder, problems=(msgspec.structs.replace(first, question="What?"), *rest))


def cut(folder: Path) -> None:
    path = folder / store.GENERATIONS
    path.write_text("".join(path.read_text(encoding="utf-8").splitlines(keepends=True)[:-5]), encoding="utf-8")
    pipeline.score(folder)


def stale(folder: Path) -> None:
    path = folder / store.GENERATIONS
    path.write_text(path.read_text(encoding="utf-8").replace('"completion_tokens":10', '"completion_tokens":11'))


def rescored(folder: Path) -> None:
    path = folder / store.SCORES
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    lines[0] |= {"accuracy": 1.0 - lines[0]["accuracy"]}
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")


def reordered(folder: Path) -> None:
    path = folder / store.SCORES
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    lines[0] |= {"problem": "no-such-problem"}
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")


def no_number(folder: Path) -> None:
    path = folder / store.ANSWERS
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    lines[0] |= {"answer": "many"}
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")


def other_language(folder: Path) -> None:
    problems = store.read_manifest(folder).problems
    edited(folder, problems=tuple(msgspec.structs.replace(problem, language="tlh") for problem in problems),
           max_tokens={"native-cot": {"tlh": 9}})  # fmt: skip


def other_mode(folder: Path) -> None:
    manifest = store.read_manifest(folder)
    edited(
        folder,
        options=msgspec.structs.replace(manifest.options, modes=("cot",)),
        max_tokens={"cot": {"bn": 9, "en": 9}},
    )


def nothing_asked(folder: Path) -> None:
    edited(folder, problems=())


def torn_manifest(folder: Path) -> None:
    (folder / "manifest.json").write_bytes(b'{"schema": \xff')


def no_manifest(folder: Path) -> None:
    (folder / "manifest.json").unlink()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (unsigned, "has no signature"),
        (half_signed, "its signature has no model"),
        (signed_for_other_data, "00000000 in its signature"),
        (other_problems, "problems with the checksum"),
        (cut, "5 of 24 generations are not asked yet"),
        (stale, "mgsm score .* computes them again"),
        (rescored, "accuracy 0, but its answers give 1"),
        (reordered, "not those of what was asked"),
        (no_number, "answer 'many' is no number"),
        (other_language, "language 'tlh', expected one of bn"),
        (other_mode, "mode 'cot', expected one of direct"),
        (nothing_asked, "nothing was asked"),
        (torn_manifest, "manifest.json"),
        (no_manifest, "no run folder in it"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_refuses(make_run: MakeRun, spoil: Callable[[Path], None], said: str) -> None:
    folder = make_run("a")
    spoil(folder)
    with pytest.raises(MgsmError, match=said) as found:
        collect.collect([make_run("b"), folder])
    assert found.value.exit_code == 1
    assert str(folder) in str(found.value)
    assert "\n" not in str(found.value)


def test_a_run_that_was_never_asked(make_run: MakeRun) -> None:
    with pytest.raises(RunError, match="24 of 24 generations are not asked yet"):
        collect.collect([make_run("a", finish=False)])


def test_refuses_the_same_run_twice(make_run: MakeRun, tmp_path: Path) -> None:
    folder = make_run("a")
    shutil.copytree(folder, tmp_path / "copy")
    with pytest.raises(RunError, match="the same signature"):
        collect.collect([folder, tmp_path / "copy"])
    assert len(collect.collect([folder, folder])[0].entries) == 1


def test_a_folder_of_run_folders(make_run: MakeRun, tmp_path: Path) -> None:
    for name, place in (("a", "subs/lab/one"), ("b", "subs/two"), ("c", "subs/.hidden/three")):
        make_run(name, folder=place)
    (tmp_path / "subs" / "README.md").write_text("hello", encoding="utf-8")
    (tmp_path / "subs" / "notes").mkdir()
    (tmp_path / "subs" / "link").symlink_to(tmp_path / "subs" / "two")
    board, places = collect.collect([tmp_path / "subs"])
    assert [entry.model for entry in board.entries] == ["a", "b"]
    assert places == {"a": tmp_path / "subs/lab/one", "b": tmp_path / "subs/two"}


def test_nothing_to_show(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="nothing to show"):
        collect.collect([])
    with pytest.raises(DataError, match="no run folder in it"):
        collect.collect([tmp_path])
    with pytest.raises(DataError, match="no such folder"):
        collect.collect([tmp_path / "none"])


def test_unknown_corpus(make_run: MakeRun) -> None:
    with pytest.raises(UsageError, match="corpus"):
        collect.collect([make_run("a")], corpus="none")
