from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from mgsm import harnesses, pipeline, store
from mgsm.errors import DataError, RunError
from mgsm.harnesses import to_run
from mgsm.problems import Source
from mgsm.types import Failure, Generation
from tests.unit.harnesses.conftest import sample
from tests.unit.test_store import options


def test_what_the_log_lacks_is_null_and_unknown_in_the_signature(log, tmp_path: Path) -> None:
    manifest = to_run(log(sample()), tmp_path / "run")
    assert store.read_manifest(tmp_path / "run") == manifest
    said = manifest.options
    lacking = (said.shots, said.exemplars, said.temperature, said.top_p, said.max_tokens, said.seed, said.chat)
    assert lacking == (None,) * 7
    assert (said.dtype, said.limit, manifest.prompts_checksum, manifest.max_tokens) == (None, None, None, {})
    assert manifest.problems[0].question is None
    for part in ("source:imported:h|", "shots:unknown", "decoding:tunknown", "model:m#unknown", "prompts:unknown"):
        assert part in manifest.signature
    [generation] = store.read(tmp_path / "run", store.GENERATIONS, Generation)
    assert (generation.finish_reason, generation.prompt_tokens, generation.completion_tokens) == (None, None, None)
    [score] = store.scores(tmp_path / "run")
    assert (score.truncated, score.tokens, score.correct) == (None, None, True)


def test_what_the_log_says_is_kept(log, tmp_path: Path) -> None:
    told = sample(finish_reason="length", prompt="p", prompt_tokens=3, completion_tokens=4, question="q")
    manifest = to_run(
        log(
            told, harness_version="1.2", backend="vllm", revision="abc", shots=2, exemplars="native", temperature=0.5,
            top_p=0.9, max_tokens=64, seed=3, dtype="float32", chat="on", limit=5, created="2026-01-01T00:00:00+00:00",
            notes=("a note",), versions={"h": "1.2"},
        ),
        tmp_path / "run",
    )  # fmt: skip
    for part in (
        "source:imported:h-1.2", "shots:2.native", "decoding:t0.5.p0.9.seed3", "model:m#abc", "backend:vllm",
        "dtype:float32", "chat:on", "tokens:64", "n:1|", "samples:1",
    ):  # fmt: skip
        assert part in manifest.signature
    assert "unknown" not in manifest.signature
    assert manifest.max_tokens == {"direct": {"bn": 64}}
    assert manifest.versions["h"] == "1.2"
    assert "torch" not in manifest.versions  # ours generated nothing
    origin = manifest.origin
    assert isinstance(origin, store.Origin)
    assert origin.files == {"log.jsonl": "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356"}
    assert (origin.created, origin.notes) == ("2026-01-01T00:00:00+00:00", ("a note",))
    [prompt] = store.read(tmp_path / "run", store.PROMPTS, store.SentPrompt)
    assert (prompt.key, prompt.text) == (store.Key("1", "bn", "direct", 0), "p")
    [score] = store.scores(tmp_path / "run")
    assert (score.truncated, score.tokens) == (1.0, 4.0)


def test_what_was_not_asked_is_not_owed(log, tmp_path: Path) -> None:
    found = [
        sample(), sample(problem="2"), sample(problem="10"), sample(language="sw"),
        sample(mode="native-cot", language="sw"), sample(mode="native-cot", language="sw", sample=1),
    ]  # fmt: skip
    manifest = to_run(log(*found), tmp_path / "run")
    scores = store.scores(tmp_path / "run")
    assert [(s.mode, s.language, s.problem, s.samples, s.failed) for s in scores] == [
        ("direct", "bn", "1", 1, 0), ("direct", "bn", "2", 1, 0), ("direct", "bn", "10", 1, 0),
        ("direct", "sw", "1", 1, 0), ("native-cot", "sw", "1", 2, 0),
    ]  # fmt: skip
    assert store.pending(tmp_path / "run") == (0, 6)
    assert manifest.options.samples == 2
    assert "|n:1-3|" in manifest.signature
    assert not store.is_stale(tmp_path / "run")


def test_failures_of_the_log_and_samples_that_it_lacks_count_as_failed(log, tmp_path: Path) -> None:
    found = [sample(), sample(sample=1), sample(problem="2", text=None, error="no\nserver")]
    manifest = to_run(log(*found), tmp_path / "run")
    failures = store.read(tmp_path / "run", store.FAILURES, Failure)
    assert [(f.problem, f.sample, f.error) for f in failures] == [
        ("2", 0, "no server"), ("2", 1, "not in the log, although other samples of the problem are"),
    ]  # fmt: skip
    assert [score.failed for score in store.scores(tmp_path / "run")] == [0, 1]
    assert isinstance(manifest.origin, store.Origin)
    assert "samples that failed in the harness: 1" in manifest.origin.notes
    assert any(
        note.startswith("samples not in the log") and note.endswith("counted as failed: 1")
        for note in manifest.origin.notes
    )


def test_english_questions_are_what_translations_are_compared_with(log, tmp_path: Path) -> None:
    found = [
        sample(mode="translate-en", translation="How many eggs are left over now?", text="7"),
        sample(mode="direct", language="en", question="How many eggs are left over now?"),
    ]
    manifest = to_run(log(*found), tmp_path / "run")
    assert {key: problem.question for key, problem in manifest.english.items()} == {
        "1": "How many eggs are left over now?"
    }
    score = next(s for s in store.scores(tmp_path / "run") if s.mode == "translate-en")
    assert score.overlap_reference == "english question"
    assert score.metric["bleu"] == pytest.approx(100)


def test_the_same_problems_have_the_checksum_of_our_own_source(log, tmp_path: Path) -> None:
    manifest = to_run(log(sample(question="q", answer=Decimal(7))), tmp_path / "run")
    assert manifest.data_checksum == Source(name="", problems=manifest.problems, english={}).checksum()


@pytest.mark.parametrize(
    ("found", "message"),
    [
        ([], "no samples of MGSM"),
        ([sample(language="xx")], "language 'xx', expected one of bn"),
        ([sample(mode="cot")], "mode 'cot', expected one of direct"),
        ([sample(), sample()], "stands twice; import the runs of a folder apart"),
        ([sample(), sample(mode="en-cot", answer=Decimal(8))], "gold answers 7 and 8"),
        ([sample(question="a"), sample(mode="en-cot", question="b")], "two questions, 'a' and 'b'"),
        ([sample(sample=-1)], "sample -1, expected 0 or more"),
    ],
)
def test_a_log_that_contradicts_itself_leaves_nothing_behind(log, tmp_path: Path, found, message: str) -> None:
    with pytest.raises(DataError, match=message):
        to_run(log(*found), tmp_path / "runs" / "run")
    assert [path.name for path in tmp_path.iterdir()] == ["log.jsonl"]


def test_a_scoring_that_fails_leaves_nothing_behind(log, tmp_path: Path, monkeypatch) -> None:
    def fail(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "score", fail)
    with pytest.raises(KeyboardInterrupt):
        to_run(log(sample()), tmp_path / "run")
    assert [path.name for path in tmp_path.iterdir()] == ["log.jsonl"]


def test_a_folder_must_be_new(log, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    to_run(log(sample()), tmp_path / "empty")
    with pytest.raises(RunError, match="there already; an import needs a new folder"):
        to_run(log(sample()), tmp_path / "empty")
    with pytest.raises(RunError, match="there already"):
        to_run(log(sample()), tmp_path / "log.jsonl")
    with pytest.raises(RunError, match="cannot be written"):
        to_run(log(sample()), tmp_path / "log.jsonl" / "run")


@pytest.mark.parametrize(
    ("resume", "message"),
    [(True, "imported from a log of h, which cannot go on; choose another"), (False, "holds a run already")],
)
def test_an_imported_run_cannot_go_on(log, tmp_path: Path, resume: bool, message: str) -> None:
    manifest = to_run(log(sample()), tmp_path / "run")
    with pytest.raises(RunError, match=message):
        store.begin(tmp_path / "run", manifest, resume=resume)
    with pytest.raises(RunError, match="temperature, top-p or seed is not known"):
        manifest.options.sampling()


def test_a_run_of_our_own_says_nothing_of_an_origin(log, tmp_path: Path) -> None:
    manifest = harnesses.to_run(log(sample()), tmp_path / "run")
    own = msgspec.structs.replace(manifest, origin=msgspec.UNSET, options=options(), prompts_checksum="0")
    assert "origin" not in msgspec.to_builtins(own)
    assert msgspec.json.decode(msgspec.json.encode(own), type=store.Manifest) == own


def test_a_manifest_whose_problems_are_not_there_is_corrupt(log, tmp_path: Path) -> None:
    to_run(log(sample()), tmp_path / "run")
    path = tmp_path / "run" / "manifest.json"
    text = path.read_text(encoding="utf-8")
    # The list under origin.asked stands last.
    start, end = text.rsplit('"1"', 1)
    path.write_text(f'{start}"2"{end}', encoding="utf-8")
    with pytest.raises(RunError, match=r"origin.asked: .*'2', 'bn'.* is not among the problems"):
        store.read_manifest(tmp_path / "run")


def test_a_local_path_of_a_model_is_named_by_its_last_part(log, tmp_path: Path) -> None:
    manifest = to_run(log(sample(), model="/home/me/models/tiny/"), tmp_path / "run")
    assert manifest.model["model"] == "tiny"
    assert manifest.options.model == "/home/me/models/tiny/"
    assert "/home" not in manifest.signature


def test_other_gold_answers_in_another_language_are_said(log, tmp_path: Path) -> None:
    manifest = to_run(log(sample(), sample(language="sw", answer=Decimal(8))), tmp_path / "run")
    assert isinstance(manifest.origin, store.Origin)
    assert "1 problems have other gold answers in another language, the first is 1" in manifest.origin.notes


def test_control_characters_of_a_model_s_name_stay_in_the_log(log, tmp_path: Path) -> None:
    manifest = to_run(log(sample(), model="a\x00b\x1b[1m\nc", revision="r\n1", notes=("n\x1b\n",)), tmp_path / "run")
    assert isinstance(manifest.origin, store.Origin)
    assert manifest.origin.notes[0] == "n__"
    assert manifest.model["model"] == "a_b_[1m_c"
    assert "|model:a_b_[1m_c#r_1|" in manifest.signature


def test_a_folder_beside_is_left_alone_and_the_new_one_is_as_any_other(log, tmp_path: Path) -> None:
    (tmp_path / ".run.part").mkdir()
    (tmp_path / ".run.part" / "mine").write_text("x")
    (tmp_path / "plain").mkdir()
    to_run(log(sample()), tmp_path / "run")
    assert (tmp_path / ".run.part" / "mine").read_text() == "x"
    assert {path.name for path in tmp_path.iterdir()} == {".run.part", "log.jsonl", "plain", "run"}
    assert (tmp_path / "run").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_the_folder_where_one_stands_can_be_the_run(log, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    manifest = to_run(log(sample()), Path("."))
    assert store.read_manifest(Path(".")) == manifest
    assert not any(path.name.startswith(".mgsm") for path in Path(".").iterdir())


def test_what_failed_comes_back_with_its_reason(log, tmp_path: Path) -> None:
    to_run(log(sample(), sample(problem="2", text=None, error="no server")), tmp_path / "run")
    before = (tmp_path / "run" / store.FAILURES).read_bytes()
    assert b"no server" in before
    (tmp_path / "run" / store.FAILURES).unlink()
    pipeline.score(tmp_path / "run")
    assert (tmp_path / "run" / store.FAILURES).read_bytes() == before
    assert store.pending(tmp_path / "run") == (0, 2)
