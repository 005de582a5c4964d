"""Figures of docs and papers that follow from Table 3 of Shi et al. 2022 (arXiv 2210.03057).

The correlations were computed independently of this package (numpy and scipy on the table's cells, shares of PaLM's
appendix D for PaLM and of openai/gpt-3's word counts for GPT-3).
"""

import csv

import pytest

from mgsm import resources
from mgsm.analysis.averages import averages_of_languages
from mgsm.analysis.published import by_model_and_mode, read_scores
from mgsm.analysis.share import accuracy_against_share, share_of_published

TABLE = resources.data("shi2022_table3.csv")
SCORES = read_scores(TABLE)
CELLS = by_model_and_mode(SCORES.scores)
CORPUS = {"palm-540b": "palm", "gpt-3": "gpt3_words"}

# model, mode, then over 11 languages: Pearson on log10(share), Spearman; and the same without English.
CORRELATIONS = [
    ("gpt-3", "direct", 0.800, 0.761, 0.841, 0.790),
    ("gpt-3", "native-cot", 0.933, 0.845, 0.906, 0.794),
    ("gpt-3", "en-cot", 0.915, 0.909, 0.901, 0.879),
    ("gpt-3", "translate-en", 0.889, 0.831, 0.835, 0.774),
    ("palm-540b", "direct", 0.769, 0.765, 0.671, 0.709),
    ("palm-540b", "native-cot", 0.701, 0.727, 0.503, 0.636),
    ("palm-540b", "en-cot", 0.854, 0.825, 0.752, 0.766),
    ("palm-540b", "translate-en", 0.808, 0.791, 0.709, 0.721),
]
# The average of the cells in percent, two decimals; the paper prints 31.6 and 51.3 for the two en-cot rows.
AVERAGES = {
    ("gpt-3", "direct"): 11.75,
    ("gpt-3", "native-cot"): 26.44,
    ("gpt-3", "en-cot"): 31.42,
    ("gpt-3", "translate-en"): 45.60,
    ("palm-540b", "direct"): 18.62,
    ("palm-540b", "native-cot"): 48.15,
    ("palm-540b", "en-cot"): 51.24,
    ("palm-540b", "translate-en"): 54.98,
}


def test_the_table_is_complete() -> None:
    assert len(SCORES.scores) == 8 * 11
    assert SCORES.skipped == ("average_as_printed", "high_resource_as_printed", "underrepresented_as_printed")
    # 250 problems allow multiples of 0.4 % only.
    assert all(round(score.accuracy * 250, 6).is_integer() for score in SCORES.scores)


@pytest.mark.parametrize(("model", "mode", "pearson", "spearman", "pearson_10", "spearman_10"), CORRELATIONS)
def test_correlations_with_the_share(
    model: str, mode: str, pearson: float, spearman: float, pearson_10: float, spearman_10: float
) -> None:
    cells = CELLS[model, mode]
    for languages, r, rho in ((list(cells), pearson, spearman), ([*cells][1:], pearson_10, spearman_10)):
        result = accuracy_against_share(model, mode, CORPUS[model], languages, [cells[tag] for tag in languages])
        assert result.n_languages == len(languages)
        assert result.pearson_log10 == pytest.approx(r, abs=0.0005001)
        assert result.spearman == pytest.approx(rho, abs=0.0005001)
        assert result.spearman_low is not None
        assert result.spearman_low <= result.spearman <= result.spearman_high


def test_the_misprinted_share_moves_palm_by_less_than_six_hundredths() -> None:
    own = share_of_published(SCORES.scores, "palm")
    printed = share_of_published(SCORES.scores, "palm_as_printed_in_mgsm")
    for one, other in zip(own, printed, strict=True):
        if one.model == "palm-540b":
            assert abs(one.spearman - other.spearman) < 0.06
            assert abs(one.pearson_log10 - other.pearson_log10) < 0.06
    last = printed[-1]
    assert (last.mode, round(last.pearson_log10, 3), round(last.spearman, 3)) == ("translate-en", 0.783, 0.755)


@pytest.mark.parametrize(("model", "mode"), AVERAGES)
def test_averages_recompute_from_the_cells(model: str, mode: str) -> None:
    with TABLE.open(encoding="utf-8") as file:
        printed = {
            row["language"]: float(row["accuracy_percent"])
            for row in csv.DictReader(file)
            if (row["model"], row["mode"]) == (model, mode) and row["language"].endswith("_as_printed")
        }
    found = averages_of_languages(model, mode, CELLS[model, mode])
    assert 100 * found.macro == pytest.approx(AVERAGES[model, mode], abs=0.0051)
    assert 100 * found.high_resource == pytest.approx(printed["high_resource_as_printed"], abs=0.0501)
    assert 100 * found.underrepresented == pytest.approx(printed["underrepresented_as_printed"], abs=0.0501)
    agrees = abs(100 * found.macro - printed["average_as_printed"]) < 0.0501
    assert agrees == (mode != "en-cot"), "only the two en-cot averages are not those of their cells"


def test_worst_languages_of_palm() -> None:
    found = averages_of_languages("palm-540b", "native-cot", CELLS["palm-540b", "native-cot"])
    assert (found.worst_language, found.worst) == ("sw", pytest.approx(0.352))
