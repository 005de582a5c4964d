"""Reports that the fork nvidia-simple-evals wrote, one of them in the original's order and without its additions."""

from __future__ import annotations

import json
import time
from decimal import Decimal
from pathlib import Path

import pytest

from mgsm import store
from mgsm.errors import DataError
from mgsm.harnesses import Asked, Log, reader, readers, to_run
from mgsm.types import Generation
from tests.unit.harnesses.conftest import logged

LOGS = Path(__file__).resolve().parents[2] / "data" / "logs" / "simple-evals"
ORIGINAL, FORK, TWICE = LOGS / "mgsm_rule_20250709_120000.html", LOGS / "mgsm.html", LOGS / "mgsm_twice.html"
PROBLEMS = logged(("en", "bn", "sw"))


def read(path: Path, **asked: str) -> Log:
    return reader("simple-evals").read(path, Asked(**asked))


def by_language(log: Log) -> dict[str, list[tuple[str, str | None, Decimal]]]:
    found: dict[str, list[tuple[str, str | None, Decimal]]] = {}
    for sample in log.samples:
        found.setdefault(sample.language, []).append((sample.problem, sample.question, sample.answer))
    return found


def test_it_is_found_by_its_name() -> None:
    assert "simple-evals" in readers()


def test_the_original_s_order_numbers_the_problems() -> None:
    log = read(ORIGINAL)
    expected = {
        tag: [(str(n), p.question, p.answer) for n, p in enumerate((p for p in PROBLEMS if p.language == tag), 1)]
        for tag in ("en", "bn", "sw")
    }
    assert by_language(log) == expected
    assert (log.model, log.shots, log.chat, log.data, log.created) == ("rule", 0, "on", "mgsm", None)
    assert {sample.mode for sample in log.samples} == {"native-cot"}
    assert {sample.finish_reason for sample in log.samples} == {None}


def test_a_reply_is_what_was_said_to_the_character() -> None:
    first, _, _, fourth = read(ORIGINAL).samples[:4]
    assert first.text == "\n  1 < 2 & \"Leila run\" > '0'\r\n<b>267</b> &amp;\n\nAnswer: 267"
    assert fourth.text == ""
    turns = json.loads(first.prompt or "")
    assert [turn["role"] for turn in turns] == ["user"]
    assert turns[0]["content"].startswith("[instruction of the harness]")
    assert turns[0]["content"].endswith("\n\n" + str(first.question))


def test_notes_have_the_tool_s_own_accuracy_and_the_empty_replies() -> None:
    notes = read(ORIGINAL).notes
    scores = ORIGINAL.read_text(encoding="utf-8").count("<p>Score: True</p>")
    shares = [float(part.split()[1]) for part in notes[0].removeprefix("simple-evals' own accuracy: ").split(", ")]
    assert sum(share / 100 * 4 for share in shares) == scores
    empty = sum(sample.text == "" for sample in read(ORIGINAL).samples)
    assert empty > 0
    assert notes[1].startswith(f"{empty} replies are empty")


def test_the_fork_s_order_is_no_order() -> None:
    log = read(FORK, model="rule")
    assert log.model == "rule"
    assert any("not in the order of the data" in note for note in log.notes)
    assert all(sample.problem.startswith(f"{sample.language}-") for sample in log.samples)
    assert sorted(str(sample.question) for sample in log.samples) == sorted(str(p.question) for p in PROBLEMS)
    assert len({sample.problem for sample in log.samples}) == 12
    assert all(sample.prompt_tokens is None for sample in log.samples), "the fork's counts may be another sample's"


def test_a_question_asked_twice_has_two_samples() -> None:
    log = read(TWICE)
    assert len(log.samples) == 24
    keys = {(sample.problem, sample.language, sample.sample) for sample in log.samples}
    assert len(keys) == 24
    assert {sample.sample for sample in log.samples} == {0, 1}


def test_all_results_are_read_like_the_report(tmp_path: Path) -> None:
    whole = ORIGINAL.read_bytes().decode()
    body = whole[whole.index("<h3>Prompt conversation") : whole.index("</body>")]
    path = tmp_path / "mgsm_rule_20250709_120000_DEBUG_allresults.json"
    path.write_text(json.dumps({"score": 0.5, "htmls": body.split("<hr>")}), encoding="utf-8")
    assert read(path).samples == read(ORIGINAL).samples
    assert read(tmp_path).model == "rule"


def test_a_system_message_is_kept_and_is_no_question(tmp_path: Path) -> None:
    system = (
        '<div class="message system"><div class="role">system</div><div class="content"><pre>Be &lt;brief&gt;</pre>'
    )
    head = "<h3>Prompt conversation</h3>"
    text = ORIGINAL.read_bytes().decode().replace(head, head + system + "</div></div>")
    path = tmp_path / "mgsm_gpt-4o_x.html"
    path.write_bytes(text.encode())
    log = read(path)
    assert log.model == "gpt-4o_x"
    assert json.loads(log.samples[0].prompt or "")[0] == {"role": "system", "content": "Be <brief>"}
    assert [sample.question for sample in log.samples] == [sample.question for sample in read(ORIGINAL).samples]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("&#34;Answer:&#34;", "a line", "--language"),
        ("<p>Correct Answer: 266</p>", "", "not whole"),
        ("<p>Correct Answer: 266</p>", "<p>Correct Answer: many</p>", "gold answer 'many'"),
        ("<h3>Sampled message</h3>", "", "not whole"),
        ("<h3>", "<h2>", "no samples"),
    ],
)
def test_a_report_that_is_not_whole_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = tmp_path / ORIGINAL.name
    path.write_bytes(ORIGINAL.read_bytes().decode().replace(old, new).encode())
    with pytest.raises(DataError, match=message) as caught:
        read(path)
    assert "\n" not in str(caught.value)


def test_a_language_given_stands_in(tmp_path: Path) -> None:
    path = tmp_path / ORIGINAL.name
    path.write_bytes(ORIGINAL.read_bytes().decode().replace("&#34;Answer:&#34;", "a line").encode())
    log = read(path, language="en")
    assert len(by_language(log)["en"]) == 4
    assert {sample.question for sample in log.samples if sample.language == "en"} == {None}


def test_metrics_alone_are_no_log_and_a_model_must_be_named() -> None:
    with pytest.raises(DataError, match=r"give the \.html"):
        read(ORIGINAL.with_suffix(".json"))
    with pytest.raises(DataError, match="--model NAME"):
        read(FORK)
    with pytest.raises(DataError, match="import them one by one"):
        read(LOGS)


def test_it_becomes_a_run(tmp_path: Path) -> None:
    to_run(read(ORIGINAL), tmp_path / "run")
    scores = store.scores(tmp_path / "run")
    assert len(scores) == 12
    # Its own reading and ours agree on replies as plain as these.
    assert sum(score.correct for score in scores) == ORIGINAL.read_bytes().count(b"<p>Score: True</p>")
    texts = [generation.text for generation in store.read(tmp_path / "run", store.GENERATIONS, Generation)]
    assert sorted(texts) == sorted(str(sample.text) for sample in read(ORIGINAL).samples)


@pytest.mark.parametrize("piece", ["<a ", "<p ", "<h3", "<!--", "<pre><", "&#", "</"])
def test_a_megabyte_of_broken_tags_takes_no_time(piece: str, tmp_path: Path) -> None:
    path = tmp_path / ORIGINAL.name
    path.write_text(piece * (1_000_000 // len(piece)), encoding="utf-8")
    begun = time.perf_counter()
    with pytest.raises(DataError, match="no samples"):
        read(path)
    assert time.perf_counter() - begun < 2


def test_a_character_of_thousands_of_digits_is_no_report(tmp_path: Path) -> None:
    path = tmp_path / ORIGINAL.name
    path.write_text(f"<h3>&#{'9' * 5000};</h3>", encoding="utf-8")
    with pytest.raises(DataError, match="mgsm_rule"):
        read(path)
