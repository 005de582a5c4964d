"""The run folder: nothing is lost, nothing doubled, faults are named."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mgsm import store
from mgsm.errors import RunError
from mgsm.types import Failure, Generation, Problem


def options(**changes: object) -> store.Options:
    base = store.Options(
        model="m",
        backend="scripted",
        data="symbolic",
        languages=("en",),
        modes=("direct",),
        shots=0,
        exemplars="native",
        samples=1,
        temperature=0.0,
        top_p=1.0,
        max_tokens="auto",
        limit=None,
        seed=0,
        chat="auto",
        dtype="auto",
    )
    return msgspec.structs.replace(base, **changes)


def manifest(**changes: object) -> store.Manifest:
    problems = tuple(Problem(id=str(n), language="en", question=f"{n}?", answer=Decimal(n)) for n in range(3))
    return store.Manifest(
        created="2026-01-01T00:00:00+00:00",
        signature="s",
        options=options(**changes),
        versions={},
        model={"model": "m"},
        data_checksum="d",
        prompts_checksum="p",
        max_tokens={"direct": {"en": 5}},
        problems=problems,
        english={problem.id: problem for problem in problems},
    )


def generation(problem: str = "0", text: str = "1", sample: int = 0) -> Generation:
    return Generation(problem=problem, language="en", mode="direct", sample=sample, text=text, finish_reason="stop")


def test_a_manifest_comes_back_as_it_was(tmp_path: Path) -> None:
    store.begin(tmp_path / "run", manifest(), resume=True)
    assert store.read_manifest(tmp_path / "run") == manifest()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"seed": 1}, "begun with --seed 0, now asked with 1"),
        ({"modes": ("native-cot",)}, "begun with --modes direct, now asked with native-cot"),
        ({"max_tokens": 9}, "begun with --max-tokens auto, now asked with 9"),
    ],
)
def test_a_changed_option_on_resume_is_an_error(tmp_path: Path, change: dict[str, object], message: str) -> None:
    store.begin(tmp_path, manifest(), resume=True)
    before = (tmp_path / "manifest.json").read_bytes()
    with pytest.raises(RunError, match=message):
        store.begin(tmp_path, manifest(**change), resume=True)
    assert (tmp_path / "manifest.json").read_bytes() == before


def test_options_of_speed_may_change(tmp_path: Path) -> None:
    store.begin(tmp_path, manifest(), resume=True)
    assert store.begin(tmp_path, manifest(batch_size=2, device="cuda"), resume=True) == manifest()


def test_no_resume_never_touches_a_run(tmp_path: Path) -> None:
    store.begin(tmp_path, manifest(), resume=True)
    with pytest.raises(RunError, match="holds a run already"):
        store.begin(tmp_path, manifest(), resume=False)


def test_a_folder_of_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("x")
    with pytest.raises(RunError, match="not empty and no run"):
        store.begin(tmp_path, manifest(), resume=True)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.tex"]


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"schema": 1}'])
def test_a_corrupt_manifest_is_named(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(data)
    with pytest.raises(RunError, match=r"manifest\.json: "):
        store.read_manifest(tmp_path)


def test_a_torn_last_line_is_dropped_and_redone(tmp_path: Path) -> None:
    with store.Appender(tmp_path) as appender:
        appender.append(generation("0"))
        appender.append(generation("1"))
    path = tmp_path / store.GENERATIONS
    whole = path.read_bytes()
    for cut in range(len(whole.split(b"\n")[0]) + 2, len(whole)):
        path.write_bytes(whole[:cut])
        assert [g.problem for g in store.read(tmp_path, store.GENERATIONS, Generation)] == ["0"]
        with store.Appender(tmp_path) as appender:
            appender.append(generation("1"))
        assert path.read_bytes() == whole


def test_a_corrupt_line_is_named_and_nothing_changes(tmp_path: Path) -> None:
    path = tmp_path / store.GENERATIONS
    path.write_bytes(b'{"problem": "0"}\n' + msgspec.json.encode(generation()) + b"\n")
    before = path.read_bytes()
    with pytest.raises(RunError, match=r"generations.jsonl:1: Object missing required field"):
        store.read(tmp_path, store.GENERATIONS, Generation)
    assert path.read_bytes() == before


def test_a_doubled_line_is_an_error(tmp_path: Path) -> None:
    line = msgspec.json.encode(generation()) + b"\n"
    (tmp_path / store.GENERATIONS).write_bytes(line + line)
    with pytest.raises(RunError, match=r"generations.jsonl:2: the same problem"):
        store.read(tmp_path, store.GENERATIONS, Generation)


def test_two_processes_do_not_write_at_once(tmp_path: Path) -> None:
    with store.Appender(tmp_path), pytest.raises(RunError, match="another mgsm run"):
        store.Appender(tmp_path)
    with store.Appender(tmp_path) as appender:
        appender.append(generation())


def test_a_failure_is_never_an_empty_generation(tmp_path: Path) -> None:
    with store.Appender(tmp_path) as appender:
        appender.append(Failure(problem="0", language="en", mode="direct", error="down"))
        appender.append(Failure(problem="0", language="en", mode="direct", error="down again"))
    assert store.read(tmp_path, store.GENERATIONS, Generation) == []
    assert [f.error for f in store.read(tmp_path, store.FAILURES, Failure)] == ["down", "down again"]


texts = st.text(st.characters(codec="utf-8"))


@given(st.lists(texts, max_size=8))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back(tmp_path: Path, given_texts: list[str]) -> None:
    (tmp_path / store.GENERATIONS).unlink(missing_ok=True)
    records = [generation(text=text, sample=number) for number, text in enumerate(given_texts)]
    with store.Appender(tmp_path) as appender:
        for record in records:
            appender.append(record)
    assert store.read(tmp_path, store.GENERATIONS, Generation) == records
