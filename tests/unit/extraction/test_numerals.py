"""Numbers in running text: digits of all scripts, separators, fractions, powers, magnitudes and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mgsm.extraction import numerals
from mgsm.extraction.lexicon import lexicon
from mgsm.extraction.number import Number
from mgsm.extraction.text import Tracked, lower, uniform, without_markup


def found(text: str, tag: str = "en") -> list[Number]:
    found = without_markup(uniform(Tracked(text))).text
    return numerals.find(found, lower(found), lexicon(tag))


def values(text: str, tag: str = "en") -> list[Decimal]:
    return [number.value for number in found(text, tag)]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("১৮", "bn", "18"),
        ("๑๘", "th", "18"),
        ("౧౮", "te", "18"),
        ("１８", "ja", "18"),
        ("۱۸", "en", "18"),
        ("𝟏𝟖", "en", "18"),
    ],
)
def test_digits_of_any_script_count(text: str, tag: str, expected: str) -> None:
    assert values(text, tag) == [Decimal(expected)]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("1,800", "en", "1800"),
        ("1,800.50", "en", "1800.5"),
        ("1.800", "de", "1800"),
        ("1.234,5", "de", "1234.5"),
        ("1.234.567", "de", "1234567"),
        ("12,50", "de", "12.5"),
        ("1 800", "fr", "1800"),
        ("1\u00a0800", "en", "1800"),
        ("1\u202f800,5", "fr", "1800.5"),
        ("1\u2009800", "ru", "1800"),
        ("1'800", "de", "1800"),
        ("1’800", "de", "1800"),
        ("1٬800", "en", "1800"),
        ("1٫5", "en", "1.5"),
        ("1,25,000", "te", "125000"),
        ("১,২৫,০০০", "bn", "125000"),
        ("1，800", "zh", "1800"),
        ("0.75", "de", "0.75"),
        ("0,500", "de", "0.5"),
        ("1234.567", "en", "1234.567"),
        (".5", "en", "0.5"),
        ("1\u200b8", "en", "18"),
        ("$1{,}800$", "en", "1800"),
        (r"1\,800", "en", "1800"),
    ],
)
def test_separators_follow_the_language(text: str, tag: str, expected: str) -> None:
    assert values(text, tag) == [Decimal(expected)]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("1,2,3", "en", [1, 2, 3]),
        ("10, 20, 30", "en", [10, 20, 30]),
        ("1 80", "fr", [1, 80]),
        ("100 apples", "en", [100]),
        ("3、5", "ja", [3, 5]),
    ],
)
def test_lists_are_not_one_number(text: str, tag: str, expected: list[int]) -> None:
    assert values(text, tag) == expected


@pytest.mark.parametrize(
    ("text", "tag", "expected", "ambiguous"),
    [
        ("1.800", "de", "1800", True),
        ("2,50 und 1.800", "de", "1800", False),
        ("12 × 150 = 1.800", "de", "1800", False),
        ("60 × 60 = 3,600", "de", "3600", False),
        ("1,800", "en", "1800", False),
        ("1,800", "sw", "1800", False),
        ("0.5 und 1,800", "de", "1800", True),
        ("She has 12 boxes and earns 1,800", "de", "1800", True),
    ],
)
def test_doubt_about_a_separator_is_flagged_until_context_settles_it(
    text: str, tag: str, expected: str, ambiguous: bool
) -> None:
    last = found(text, tag)[-1]
    assert (last.value, last.ambiguous) == (Decimal(expected), ambiguous)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("is -3", "-3"),
        ("is −3", "-3"),
        ("= −3", "-3"),
        ("= - 3", "-3"),
        ("-$5", "-5"),
        ("$-5", "-5"),
        ("(-5)", "-5"),
        ("is minus 12", "-12"),
        ("is negative four", "-4"),
        ("—−9", "-9"),
    ],
)
def test_minus_signs_and_words(text: str, expected: str) -> None:
    assert values(text) == [Decimal(expected)]


@pytest.mark.parametrize("text", ["answer - 44", "answer — 44", "9-44", "9 - 44", "9 -44", "- 44", "9 minus 44"])
def test_dashes_and_subtractions_are_no_minus(text: str) -> None:
    assert values(text)[-1] == 44


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1/4", "0.25"),
        ("½", "0.5"),
        ("2½", "2.5"),
        ("3 1/2", "3.5"),
        (r"\frac{3}{4}", "0.75"),
        (r"2\frac{1}{2}", "2.5"),
        ("1⁄4", "0.25"),
        ("1.8e4", "18000"),
        ("3 × 10^4", "30000"),
        (r"3 \times 10^{4}", "30000"),
        ("3×10⁴", "30000"),
        ("5 × 10⁻²", "0.05"),
    ],
)
def test_fractions_and_powers_of_ten(text: str, expected: str) -> None:
    assert values(text) == [Decimal(expected)]


@pytest.mark.parametrize("text", ["7:10", "2024-05-01", "12/05/2023", "1.2.2023", "x2", "5/0", "1e99", "9" * 50])
def test_times_dates_names_and_giants_are_no_numbers(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("2.5 million", "en", "2500000"),
        ("70 thousand", "en", "70000"),
        ("2,5 Millionen", "de", "2500000"),
        ("৩ লাখ", "bn", "300000"),
        ("২ লাখ ৫০ হাজার", "bn", "250000"),
        ("2 หมื่นบาท", "th", "20000"),
        ("2.5万", "zh", "25000"),
        ("3万5千円", "ja", "35000"),
        ("1億2000万", "ja", "120000000"),
        ("elfu 3", "sw", "3000"),
        ("3 млн", "ru", "3000000"),
        ("5 వేల", "te", "5000"),
        ("5 వేలం", "te", "5"),
        ("5 শত", "bn", "500"),
        ("500 শত্রু", "bn", "500"),
        ("asili mia 20", "sw", "20"),
        ("ร้อยละ 15", "th", "15"),
        ("เราสามารถหาได้ 5 ตัว", "th", "5"),
        ("三年级有45人", "zh", "45"),
    ],
)
def test_magnitude_words_multiply(text: str, tag: str, expected: str) -> None:
    assert values(text, tag) == [Decimal(expected)]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("十八", "zh", 18),
        ("一百二十", "zh", 120),
        ("二〇二四", "zh", 2024),
        ("三万五千", "ja", 35000),
        ("eighteen", "en", 18),
        ("twenty-five", "en", 25),
        ("two hundred and twenty-five", "en", 225),
        ("three thousand five hundred", "en", 3500),
        ("zweiundvierzig", "de", 42),
        ("quatre-vingt-dix-sept", "fr", 97),
        ("treinta y dos", "es", 32),
        ("двадцать пять", "ru", 25),
        ("ยี่สิบห้า", "th", 25),
        ("elfu tatu na mia tano", "sw", 3500),
        ("পঁচিশ", "bn", 25),
    ],
)
def test_number_words_compose(text: str, tag: str, expected: int) -> None:
    assert [(number.value, number.spelled) for number in found(text, tag)] == [(expected, True)]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("一共", "zh"),
        ("万一", "zh"),
        ("三角形", "zh"),
        ("someone", "en"),
        ("several hundred", "en"),
        ("Achtung", "de"),
        ("несколько сотен", "ru"),
        ("เราสามารถ", "th"),
        ("ร้อยละ", "th"),
        ("শত্রু", "bn"),
        ("asili mia", "sw"),
    ],
)
def test_words_that_only_contain_a_number_word_are_none(text: str, tag: str) -> None:
    assert values(text, tag) == []


def test_two_number_words_in_a_row_stay_two() -> None:
    assert values("two three") == [2, 3]
