"""Each check: what it finds in a text that was broken on purpose, and that it keeps still over one that was not."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal
from pathlib import Path

import pytest

from mgsm import checks, plugins
from mgsm.checks import Finding, Material, duplicates, exemplars, glossary, language, length, numbers, untranslated
from mgsm.checks._vocabulary import vocabulary
from mgsm.problems import load_source
from mgsm.types import Exemplar, Problem


def problem(text: str, tag: str = "en", key: str = "1", answer: int = 1, template: str | None = None) -> Problem:
    return Problem(id=key, language=tag, question=text, answer=Decimal(answer), template=template)


def beside(english: str, own: str, tag: str) -> Material:
    return Material(problems={tag: (problem(own, tag),)}, english={"1": problem(english)}, book={})


def errors(found: object) -> list[Finding]:
    return [finding for finding in found if finding.severity == "error"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("english", "own", "tag"),
    [
        ("He has 1,500 coins.", "Er hat 1.500 Münzen.", "de"),
        ("He has 15 coins.", "তার কাছে ১৫টি মুদ্রা আছে।", "bn"),
        ("He has five coins.", "Ana sarafu tano.", "sw"),
        ("She bought 3 dozen eggs.", "彼女は卵を36個買いました。", "ja"),
        ("It took half an hour.", "Es dauerte 30 Minuten.", "de"),
        ("She has twice as many as the 7 of Tom.", "Sie hat doppelt so viele wie die 7 von Tom.", "de"),
        ("He got 25% off.", "他买的时候打了七五折。", "zh"),
        ("He worked from 1 to 4 PM.", "Il a travaillé de 13 h à 16 h.", "fr"),
        ("She runs half as fast as Tom.", "Elle court deux fois moins vite que Tom.", "fr"),
        ("She swims 3 times a week.", "Elle nage 3 fois par semaine.", "fr"),
    ],
)
def test_the_same_number_written_otherwise_is_there(english: str, own: str, tag: str) -> None:
    assert errors(numbers.check(beside(english, own, tag))) == []


@pytest.mark.parametrize(
    ("english", "own", "tag", "said"),
    [
        ("She had 46 shells.", "Sie hatte 64 Muscheln.", "de", "it has 64 instead"),
        ("She had 46 shells.", "Sie hatte Muscheln.", "de", "'46' (46) is not in the translation"),
        ("Three fifths is water.", "Les trois quarts sont de l'eau.", "fr", "it has 0.75 instead"),
        ("He sold 8 more than Ann.", "Il en a vendu 8 fois plus qu'Ann.", "fr", "says 8 times"),
        ("There are twice as many bees.", "Kuna nyuki mara tatu zaidi.", "sw", "says 3 times"),
    ],
)
def test_another_number_is_found(english: str, own: str, tag: str, said: str) -> None:
    found = errors(numbers.check(beside(english, own, tag)))
    assert len(found) == 1
    assert said in found[0].message
    if found[0].start is not None:
        assert own[found[0].start : found[0].end] == found[0].span


def test_a_number_that_stands_less_often_is_looked_at() -> None:
    found = list(numbers.check(beside("Ann has 7 and Tom has 7.", "Ann und Tom haben 7.", "de")))
    assert [finding.severity for finding in found] == ["warning"]


@pytest.mark.parametrize("tag", ["bn", "de", "es", "fr", "ja", "ru", "sw", "te", "th", "zh"])
def test_every_number_that_is_changed_in_our_own_texts_is_found(tag: str) -> None:
    source = load_source("symbolic@seed=11", [tag], 28)
    assert errors(numbers.check(gathered(source, tag, lambda text: text))) == []
    digits = re.compile(r"(?<![\d.,\u00a0])\d{2}(?![\d.,])")

    def broken(text: str) -> str:
        return digits.sub(lambda match: f"{match[0]}7", text, count=1)

    changed = {p.id for p in source.problems if digits.search(p.question or "")}
    found = {finding.problem for finding in errors(numbers.check(gathered(source, tag, broken)))}
    # A number that stands twice is still there once.
    assert len(changed) > 10
    assert len(changed - found) <= len(changed) * 0.2


def gathered(source, tag: str, change) -> Material:
    own = tuple(problem(change(p.question), tag, p.id) for p in source.problems)
    return Material(problems={tag: own}, english=source.english, book={})


@pytest.mark.parametrize(
    ("english", "own", "tag", "severities"),
    [
        ("It is 5 miles to A and 7 miles to B.", "Es sind 5 Meilen nach A und 7 Kilometer nach B.", "de", ["error"]),
        ("It is 5 miles to A.", "Es sind 5 Kilometer nach A.", "de", ["warning"]),
        ("It is 5 miles to A.", "Es sind 5 Meilen nach A.", "de", []),
        ("He stopped after 15 miles.", "Er hielt nach 15 Minuten.", "de", ["error"]),
        ("He waited an hour, then 2 hours.", "তিনি এক ঘণ্টা, পরে 2 ঘণ্টা অপেক্ষা করেন।", "bn", []),
        ("It costs $9 a month.", "Kostet 9 Dollar im Monat.", "de", []),
        ("He walks 5 metres.", "Va a pie 5 metros.", "es", []),
        ("The 5 books weigh 200 grams each.", "Les 5 livres de 200 grammes.", "fr", []),
        ("It is 5 metres long.", "Il fait 5 mètres, soit 16 pieds.", "fr", ["error"]),
        ("An hour costs 5 rupees.", "ชั่วโมงละ 5 รูปี", "th", []),
        ("One lesson lasts 45 minutes.", "Eine Gitarrenstunde dauert 45 Minuten.", "de", []),
        ("One lesson lasts 45 minutes.", "Eine Stunde dauert 45 Minuten.", "de", ["error"]),
    ],
)
def test_units(english: str, own: str, tag: str, severities: list[str]) -> None:
    found = [f for f in glossary.check(beside(english, own, tag)) if f.severity != "note"]
    assert [finding.severity for finding in found] == severities


def test_two_words_for_one_unit_are_a_note() -> None:
    material = beside("It weighs 5 pounds and 3 pounds.", "Uzito ni pauni 5 na ratili 3.", "sw")
    assert [finding.severity for finding in glossary.check(material)] == ["note"]


def test_english_left_standing() -> None:
    english = "The little boy walks home with seven red apples."
    whole = list(untranslated.check(beside(english, english, "sw")))
    assert [finding.severity for finding in whole] == ["error"]
    part = "Mvulana the little boy walks home with matofaa saba."
    found = list(untranslated.check(beside(english, part, "sw")))
    assert [(finding.severity, finding.span) for finding in found] == [("error", "the little boy walks home with")]
    thai = list(untranslated.check(beside(english, "เด็กชาย walks home slowly กลับบ้าน", "th")))
    assert [(finding.severity, finding.span) for finding in thai] == [("warning", "walks home slowly")]
    assert list(untranslated.check(beside("Tim Roe runs.", "Tim Roe hukimbia.", "sw"))) == []


def test_script_and_language(monkeypatch: pytest.MonkeyPatch) -> None:
    cyrillic = "Сколько всего яблок осталось у мальчика, если он отдал половину сестре?"
    assert [f.severity for f in language.check(beside("x", cyrillic, "bn"))] == ["error"]
    assert list(language.check(beside("x", cyrillic, "ru"))) == []
    empty = list(language.check(beside("1 + 1", "1 + 1", "ru")))
    assert [(f.severity, "und" in f.message) for f in empty] == [("warning", True)]
    mixed = list(language.check(beside("x", "Сколько яблoк", "ru")))  # a Latin o
    assert [f.span for f in mixed] == ["яблoк"]


def test_a_language_of_the_same_script_is_told() -> None:
    german = "Wie viele Äpfel bleiben dem Jungen übrig, wenn er seiner Schwester die Hälfte davon schenkt?"
    found = list(language.check(beside("x", german, "sw")))
    assert len(found) == 1
    assert "German" in found[0].message
    assert list(language.check(beside("x", german, "de"))) == []


def test_length() -> None:
    english = {str(i): problem("a" * 100, key=str(i)) for i in range(30)}
    own = [problem("b" * (110 + i % 5), "de", str(i)) for i in range(29)] + [problem("b" * 40, "de", "29")]
    found = list(length.check(Material(problems={"de": tuple(own)}, english=english, book={})))
    assert [(finding.problem, "short" in finding.message) for finding in found] == [("29", True)]


def test_duplicates() -> None:
    text = "A girl has some apples and gives her brother a few of them in the morning; how many has she at noon, then?"
    english = {"1": problem(text), "2": problem("Quite another story is told in this one here.", key="2")}
    same = Material(
        problems={"de": (problem("Eins zwei", "de"), problem("eins  zwei", "de", "2"))}, english=english, book={}
    )
    assert [(f.severity, f.problem) for f in duplicates.check(same)] == [("error", "2")]
    near = (problem(text, "en"), problem(text.replace("few", "lot"), "en", "2"))
    assert [f.severity for f in duplicates.check(Material(problems={"en": near}, english={}, book={}))] == ["warning"]
    drawn = tuple(problem(p.question or "", "en", p.id, template="tea") for p in near)
    assert list(duplicates.check(Material(problems={"en": drawn}, english={}, book={}))) == []


@pytest.mark.parametrize(
    ("reasoning", "said"),
    [
        ("Roger has 5 + 6 = 11. The answer is 11.", None),
        ("Roger has 5 + 6. The answer is unknown.", "not in the reasoning"),
        ("Roger has 5 + 6 = 11. The answer is 11.balls", "text behind"),
        ("oger has 5 + 6 = 11. The answer is 11.", "first character is lost"),
    ],
)
def test_exemplars(reasoning: str, said: str | None) -> None:
    exemplar = Exemplar(
        question="Roger has 5 balls and buys 6. How many has he?",
        reasoning=reasoning,
        english_reasoning=reasoning,
        answer=Decimal(11),
        equations="5 + 6 = 11.",
    )
    found = list(exemplars.check(Material(problems={}, english={}, book={"en": (exemplar,)})))
    assert [finding.message for finding in found if said and said in finding.message] == [f.message for f in found]
    assert bool(found) == bool(said)


def test_our_own_exemplars_have_no_fault() -> None:
    from mgsm import languages

    book = {tag: languages.exemplars(tag) for tag in languages.known()}
    problems: dict[str, tuple[Problem, ...]] = dict.fromkeys(book, ())
    assert list(exemplars.check(Material(problems=problems, english={}, book=book))) == []


def test_characters(tmp_path: Path) -> None:
    lines = ["cafe\u0301 2\t1", "ein\u200b 3\t1", "weg \ufffd 4\t1"]
    (tmp_path / "mgsm_de.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "mgsm_en.tsv").write_text("coffee 2\t1\none 3\t1\ngone 4\t2\n", encoding="utf-8")
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in tmp_path.glob("*.tsv")]
    (tmp_path / "SHA256SUMS").write_text("\n".join(sums) + "\n")
    report = checks.run(str(tmp_path), ["de"])
    found = [(f.problem, f.check, f.severity) for f in report.findings if f.check in ("normalisation", "answers")]
    assert found == [
        ("1", "normalisation", "note"),
        ("2", "normalisation", "note"),
        ("3", "answers", "error"),
        ("3", "normalisation", "error"),
    ]


def test_every_check_and_word_list_is_whole() -> None:
    from mgsm import languages

    for name in plugins.names("checks"):
        module = plugins.load("checks", name, "check")
        assert list(module.check(Material(problems={}, english={}, book={}))) == []
    units = set(vocabulary(languages.pivot().tag).units)
    for tag in languages.known():
        assert set(vocabulary(tag).units) == units, tag
