"""Is a text in the language that was asked for?"""

from __future__ import annotations

import pytest

from mgsm import languages, load_problems
from mgsm.metrics import fidelity

ENGLISH = "She sells nine eggs for two dollars each, which makes eighteen dollars a day."
CHINESE = "她每天卖九个鸡蛋，每个两美元，一共十八美元。"
JAPANESE = "彼女は毎日卵を九個、一個二ドルで売るので、一日に十八ドルになります。"


@pytest.mark.parametrize("tag", languages.known())
def test_worked_steps_are_in_their_language_and_in_no_other(tag: str) -> None:
    joiner = languages.load(tag).joiner
    texts = [joiner.join(problem.steps) for problem in load_problems("symbolic", languages=[tag])]
    said = [fidelity.is_in(text, tag) for text in texts]
    assert False not in said
    assert said.count(None) <= 0.02 * len(texts)
    for other in set(languages.known()) - {tag}:
        assert not any(fidelity.is_in(text, other) for text in texts[:25])


@pytest.mark.parametrize("tag", languages.known())
def test_the_known_languages_are_told_apart_in_exemplars(tag: str) -> None:
    for exemplar in languages.load(tag).exemplars:
        assert fidelity.identify(exemplar.question)[0] == tag


def test_scripts_are_those_of_the_exemplars() -> None:
    assert fidelity.scripts("zh") == {"CJK"}
    assert fidelity.scripts("ja") >= {"CJK", "HIRAGANA"}
    assert fidelity.scripts("sw") == {"LATIN"}


@pytest.mark.parametrize(
    ("text", "tag", "said"),
    [
        ("", "en", None),
        ("3 + 4 = 7", "en", None),
        ("So x = 7 eggs.", "en", None),
        (ENGLISH, "en", True),
        (ENGLISH, "bn", False),
        (ENGLISH, "sw", False),
        (CHINESE, "zh", True),
        (CHINESE, "ja", False),
        (JAPANESE, "ja", True),
        (JAPANESE, "zh", False),
        ("\\frac{1}{2} \\times \\text{} <|im_end|> " + CHINESE, "zh", True),
        ("그녀는 매일 달걀 아홉 개를 개당 이 달러에 팔아요.", "ja", False),
        (f"{CHINESE} {ENGLISH} {ENGLISH}", "en", True),
    ],
)
def test_scripts_decide_first_and_short_texts_are_left_open(text: str, tag: str, said: bool | None) -> None:
    assert fidelity.is_in(text, tag) is said


def test_text_without_letters_is_undetermined() -> None:
    assert fidelity.identify("12 + 3") == (fidelity.UNDETERMINED, 1.0)
