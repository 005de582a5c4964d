"""Language files: complete, alike where they must be, faults named."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from mgsm import languages, resources
from mgsm.errors import LanguageError, UsageError

LABELS = {
    # Source: google-research/url-nlp, mgsm/exemplars.py.
    "bn": ("প্রশ্ন:", "ধাপে ধাপে উত্তর:", "উত্তর হল 11।"),
    "de": ("Frage:", "Schritt-für-Schritt-Antwort:", "Die Antwort ist 11."),
    "en": ("Question:", "Step-by-Step Answer:", "The answer is 11."),
    "es": ("Pregunta:", "Respuesta paso a paso:", "La respuesta es 11."),
    "fr": ("Question :", "Réponse étape par étape :", "La réponse est 11."),
    "ja": ("問題：", "ステップごとの答え：", "答えは11です。"),
    "ru": ("Задача:", "Пошаговое решение:", "Ответ — 11."),
    "sw": ("Swali:", "Jibu la Hatua kwa Hatua:", "Jibu ni 11."),
    "te": ("ప్రశ్న:", "దశలవారీగా సమాధానం:", "సమాధానం 11."),
    "th": ("โจทย์:", "คำตอบทีละขั้นตอน:", "คำตอบคือ 11"),
    "zh": ("问题：", "逐步解答：", "答案是 11。"),
}


def test_the_eleven_languages_are_there() -> None:
    assert languages.known() == tuple(sorted(LABELS))
    assert languages.pivot().tag == "en"


@pytest.mark.parametrize("tag", LABELS)
def test_labels_and_answer_sentence_are_the_published_ones(tag: str) -> None:
    language = languages.load(tag)
    question, reasoning, sentence = LABELS[tag]
    assert (language.labels.question, language.labels.reasoning) == (question, reasoning)
    assert language.answer_sentence(11) == sentence


def test_resource_levels_are_those_of_the_paper() -> None:
    low = {tag for tag in languages.known() if languages.load(tag).resource_level == "underrepresented"}
    assert low == {"bn", "sw", "te", "th"}


@pytest.mark.parametrize("tag", LABELS)
def test_exemplars_are_the_same_eight(tag: str) -> None:
    english = languages.load("en").exemplars
    for number, (own, there) in enumerate(zip(languages.load(tag).exemplars, english, strict=True)):
        assert (own.answer, own.equations) == (there.answer, there.equations), number
        if tag != "en":
            assert own.english_reasoning == there.reasoning, number
            assert own.question != there.question
        found = re.findall(r"= (\d+)", own.reasoning)
        assert found, f"exemplar {number} of {tag} shows no equation"
        assert int(found[-1]) == own.answer


@pytest.mark.parametrize("tag", LABELS)
def test_exemplars_show_one_to_four_steps(tag: str) -> None:
    steps = [exemplar.equations.count("=") for exemplar in languages.load(tag).exemplars]
    assert min(steps) == 1
    assert max(steps) == 4


@pytest.mark.parametrize("tag", LABELS)
@pytest.mark.parametrize("folder", ["prompts", "translations"])
def test_text_is_composed_and_free_of_invisible_characters(tag: str, folder: str) -> None:
    path = next(resources.folder(folder).glob(f"{tag}.*"))
    text = path.read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)
    assert not set(text) & {"\u200b", "\u200c", "\u200d", "\ufeff", "\u00ad", "\u200e", "\u200f"}


@pytest.mark.parametrize(
    ("tag", "written"),
    [("de", "1.234,5"), ("en", "1,234.5"), ("fr", "1\u202f234,5"), ("te", "1,234.5"), ("bn", "1,234.5")],
)
def test_numbers_are_written_as_the_language_writes_them(tag: str, written: str) -> None:
    from decimal import Decimal

    assert languages.load(tag).format_number(Decimal("1234.5")) == written


def test_indian_grouping() -> None:
    assert languages.load("bn").format_number(1234567) == "12,34,567"


def test_an_unknown_language_is_named_with_the_valid_ones() -> None:
    with pytest.raises(UsageError, match=r"unknown language 'xx': expected one of bn, de, en"):
        languages.select(["bn", "xx"])


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('tag = "de"', 'tag = "dd"', "tag: 'dd', expected 'de'"),
        ('digits = "0123456789"', 'digits = "012345678"', "numbers.digits: 9 characters"),
        ('equations = "14 - 5 = 9."', 'equations = "14 - 5 = 8."', r"exemplars\[1\].equations"),
        ('sentence = "Die Antwort ist {answer}."', 'sentence = "Die Antwort."', "exactly once"),
        ("[labels]", "[label]", "labels"),
    ],
)
def test_a_fault_in_a_file_is_named_with_its_key(tmp_path: Path, old: str, new: str, message: str) -> None:
    text = (resources.folder("prompts") / "de.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "de.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LanguageError, match=message):
        languages.read(path)
