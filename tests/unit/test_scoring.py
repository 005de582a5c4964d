"""Scores of one problem: samples, votes, failures, overlap."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from mgsm import scoring, store
from mgsm.types import Generation, Problem, Score

PROBLEMS = (
    Problem(id="p", language="de", question="Wie viel?", answer=Decimal(18), steps=("9 × 2 = 18 Euro.",)),
    Problem(id="q", language="de", question="Wie viele?", answer=Decimal(5)),
)
ENGLISH = {
    "p": Problem(id="p", language="en", question="How much is it?", answer=Decimal(18), steps=("9 × 2 = 18 euros.",))
}


def manifest(modes: tuple[str, ...], samples: int = 1) -> store.Manifest:
    options = store.Options(
        model="m", backend="scripted", data="d", languages=("de",), modes=modes, shots=0, exemplars="native",
        samples=samples, temperature=1.0, top_p=1.0, max_tokens="auto", limit=None, seed=0, chat="auto", dtype="auto",
    )  # fmt: skip
    return store.Manifest(
        created="", signature="s", options=options, versions={}, model={"model": "m"}, data_checksum="",
        prompts_checksum="", max_tokens={}, problems=PROBLEMS, english=ENGLISH,
    )  # fmt: skip


def said(text: str, mode: str = "native-cot", problem: str = "p", **more: object) -> Generation:
    base = Generation(problem=problem, language="de", mode=mode, text=text, finish_reason="stop", completion_tokens=4)
    return msgspec.structs.replace(base, **more)


def scores(asked: store.Manifest, *generations: Generation) -> dict[tuple[str, str], Score]:
    found = scoring.scores(asked, generations, scoring.answers(generations))
    return {(score.problem, score.mode): score for score in found}


def test_one_sample_and_one_failure() -> None:
    found = scores(manifest(("native-cot",)), said("Die Antwort ist 18."))
    assert found["p", "native-cot"].correct
    missing = found["q", "native-cot"]
    assert (missing.correct, missing.accuracy, missing.failed, missing.no_answer) == (False, 0.0, 1.0, 0.0)
    assert missing.tokens is None


def test_a_vote_of_several_samples_and_its_parts() -> None:
    found = scores(
        manifest(("native-cot",), samples=4),
        said("Die Antwort ist 17.", sample=0),
        said("Die Antwort ist 18,00.", sample=1),
        said("Die Antwort ist 18.", sample=2),
        said("Ich weiß es nicht, die Angaben fehlen.", sample=3, finish_reason="length"),
    )["p", "native-cot"]
    assert found.correct
    assert (found.accuracy, found.no_answer, found.truncated, found.failed) == (0.5, 0.25, 0.25, 0.0)
    assert found.tokens == 4


def test_reasoning_is_compared_with_the_worked_steps_of_its_language() -> None:
    found = scores(
        manifest(("native-cot", "en-cot", "direct", "translate-en")),
        said("9 × 2 = 18 Euro. Die Antwort ist 18."),
        said("9 × 2 = 18 euros. The answer is 18.", mode="en-cot"),
        said("18", mode="direct"),
        said("The answer is 18.", mode="translate-en", translation="How much is it?"),
    )
    for mode in ("native-cot", "en-cot", "translate-en"):
        assert found["p", mode].metric == pytest.approx({"bleu": 100.0, "chrf": 100.0}), mode
    assert found["p", "native-cot"].overlap_reference == "worked steps"
    assert found["p", "translate-en"].overlap_reference == "english question"
    assert found["p", "direct"].metric == {}
    assert found["p", "direct"].overlap_reference is None
    assert found["q", "native-cot"].metric == {}


def test_fidelity_is_the_share_of_the_reasoning_in_the_language_that_the_mode_asks_for() -> None:
    german = "Jeden Tag verkauft sie neun Eier zu je zwei Euro, das macht 18. Die Antwort ist 18."
    english = "Every day she sells nine eggs for two euros each, that makes 18. The answer is 18."
    found = scores(
        manifest(("native-cot", "en-cot", "direct"), samples=3),
        *(said(text, sample=place) for place, text in enumerate((german, english, "18"))),
        *(said(text, mode="en-cot", sample=place) for place, text in enumerate((english, english, german))),
        *(said(german, mode="direct", sample=place) for place in range(3)),
    )
    assert found["p", "native-cot"].metric["language_fidelity"] == 0.5  # the bare number says nothing
    assert found["p", "en-cot"].metric["language_fidelity"] == pytest.approx(2 / 3)
    assert "language_fidelity" not in found["p", "direct"].metric
    assert "language_fidelity" not in found["q", "native-cot"].metric
