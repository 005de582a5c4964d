import msgspec
import pytest

from mgsm import languages
from mgsm.errors import DataError, LanguageError, UsageError
from mgsm.metrics import overlap


@pytest.mark.parametrize("tag", languages.known())
def test_every_language_has_a_tokenizer_without_download(tag: str) -> None:
    language = languages.load(tag)
    chosen = overlap.choose_tokenizer(language)
    assert chosen in language.bleu_tokenizers
    assert overlap.is_installed(chosen)


def test_english_text_takes_the_tokenizer_of_english() -> None:
    expected = overlap.choose_tokenizer(languages.pivot())
    assert overlap.choose_tokenizer(languages.load("zh"), english=True) == expected
    assert overlap.choose_tokenizer(languages.load("zh")) != expected


def test_the_first_installed_tokenizer_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    language = msgspec.structs.replace(languages.load("ja"), bleu_tokenizers=("flores200", "ja-mecab", "char"))
    monkeypatch.setattr(overlap, "is_installed", lambda name: name != "ja-mecab")
    assert overlap.choose_tokenizer(language) == "char"
    monkeypatch.setattr(overlap, "is_installed", lambda name: True)
    assert overlap.choose_tokenizer(language) == "ja-mecab"


def test_no_usable_tokenizer_is_a_fault_of_the_language() -> None:
    language = msgspec.structs.replace(languages.load("ja"), bleu_tokenizers=("flores200",))
    with pytest.raises(LanguageError, match=r"prompts/ja\.toml: bleu_tokenizers: none of flores200"):
        overlap.choose_tokenizer(language)


def test_missing_mecab_is_found_out_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    from sacrebleu.tokenizers import tokenizer_ja_mecab

    overlap.is_installed.cache_clear()
    monkeypatch.setattr(tokenizer_ja_mecab, "MeCab", None)
    assert not overlap.is_installed("ja-mecab")
    with pytest.raises(UsageError, match="'ja-mecab' needs a package that is not installed"):
        overlap.choose_tokenizer(languages.pivot(), asked="ja-mecab")
    overlap.is_installed.cache_clear()


def test_a_tokenizer_can_be_asked_for_by_name() -> None:
    assert overlap.choose_tokenizer(languages.load("zh"), asked="char") == "char"
    with pytest.raises(UsageError, match="unknown tokenizer 'words': expected one of 13a, "):
        overlap.choose_tokenizer(languages.pivot(), asked="words")


def test_statistics_are_whole_numbers_that_survive_json() -> None:
    counts = overlap.statistics("The answer is 11.", "The answer is 12.", "13a")
    assert {name: len(numbers) for name, numbers in counts.items()} == overlap.LENGTHS
    assert counts["bleu"] == [5, 5, 4, 2, 1, 0, 5, 4, 3, 2]
    again = msgspec.json.decode(msgspec.json.encode(counts), type=dict[str, list[int]])
    assert again == counts


def test_bounds_of_a_sentence() -> None:
    text = "She has 5 + 6 = 11 tennis balls."
    assert overlap.sentence_scores(overlap.statistics(text, text, "13a")) == pytest.approx({"bleu": 100, "chrf": 100})
    assert overlap.sentence_scores(overlap.statistics("", text, "13a")) == {"bleu": 0, "chrf": 0}


def test_no_problems_have_no_score() -> None:
    assert overlap.corpus_scores([]) == {}
    assert overlap.total_statistics([]) == {}


@pytest.mark.parametrize("counts", [{}, {"bleu": [0] * 10}, {"bleu": [0] * 10, "chrf": [0] * 18}])
def test_statistics_of_something_else_are_refused(counts: dict[str, list[int]]) -> None:
    with pytest.raises(DataError, match=r"expected \{'bleu': 10, 'chrf': 24\}"):
        overlap.corpus_scores([counts])
