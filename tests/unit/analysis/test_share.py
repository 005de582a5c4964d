import numpy as np
import pytest

from mgsm.analysis import share, shares
from mgsm.analysis.published import PublishedScore
from mgsm.errors import UsageError
from mgsm.types import Score

TAGS = ["en", "de", "sw", "bn"]


def score(problem: int, language: str, accuracy: float, mode: str = "direct") -> Score:
    return Score(
        problem=str(problem), language=language, mode=mode, correct=accuracy > 0.5, accuracy=accuracy, samples=1,
        failed=0, no_answer=0, truncated=0,
    )  # fmt: skip


def published(mode: str, accuracies: dict[str, float]) -> list[PublishedScore]:
    return [PublishedScore(model="m", mode=mode, language=tag, accuracy=cell) for tag, cell in accuracies.items()]


def test_fields_are_those_of_the_contract() -> None:
    fields = "model corpus mode n_languages spearman spearman_low spearman_high pearson_log10 points_per_decade"
    assert set(share.ShareResult.__struct_fields__) >= set(fields.split())


def test_a_straight_line_gives_its_slope_in_points_per_decade() -> None:
    exact = {tag: 0.5 + 0.03 * np.log10(shares.share_percent("palm", tag)) for tag in TAGS}  # type: ignore[arg-type]
    result = share.accuracy_against_share("m", "direct", "palm", TAGS, list(exact.values()))
    assert result.n_languages == 4
    assert result.spearman == pytest.approx(1)
    assert result.pearson_log10 == pytest.approx(1)
    assert result.points_per_decade == pytest.approx(3)


def test_languages_without_a_share_above_zero_are_left_out_of_every_figure() -> None:
    accuracies = {"en": 0.6, "fr": 0.5, "zh": 0.55, "bn": 0.3, "de": 0.9, "th": 0.9}
    (found,) = share.share_of_published(published("direct", accuracies), "bloom_roots")
    inside = {tag: accuracies[tag] for tag in ("en", "fr", "zh", "bn")}
    (expected,) = share.share_of_published(published("direct", inside), "bloom_roots")
    assert found == expected
    assert found.n_languages == 4


@pytest.mark.parametrize("tags", [[], ["en", "de"], ["xx", "en", "de"]])
def test_too_few_languages_give_nulls_not_zeros(tags: list[str]) -> None:
    result = share.accuracy_against_share("m", "direct", "palm", tags, np.ones((5, len(tags))))
    assert result.n_languages == len([tag for tag in tags if tag != "xx"])
    assert result.spearman is result.spearman_low is result.pearson_log10 is result.points_per_decade is None


def test_a_model_that_solves_nothing_has_a_flat_slope_and_no_correlation() -> None:
    result = share.accuracy_against_share("m", "direct", "palm", TAGS, np.zeros((5, 4)))
    assert (result.n_languages, result.points_per_decade) == (4, 0)
    assert result.spearman is result.spearman_high is result.pearson_log10 is None


def test_problem_level_scores_move_the_interval_and_nothing_else() -> None:
    generator = np.random.default_rng(0)
    values = (generator.random((250, 4)) < [0.8, 0.6, 0.45, 0.35]).astype(float)
    over_problems = share.accuracy_against_share("m", "direct", "palm", TAGS, values)
    over_languages = share.accuracy_against_share("m", "direct", "palm", TAGS, values.mean(axis=0))
    assert over_problems.spearman == over_languages.spearman == pytest.approx(0.8)
    assert over_problems.pearson_log10 == pytest.approx(over_languages.pearson_log10)
    assert over_problems.points_per_decade == pytest.approx(over_languages.points_per_decade)
    assert over_problems.spearman_low is not None
    assert over_languages.spearman_low is not None
    assert over_problems.spearman_low > over_languages.spearman_low


def test_an_interval_without_width_is_none() -> None:
    values = np.tile([0.0, 0.0, 0.0, 0.0], (50, 1))
    values[:40, 0] = values[:30, 1] = values[:20, 3] = values[:10, 2] = 1
    over_problems = share.accuracy_against_share("m", "direct", "palm", TAGS, values)
    over_languages = share.accuracy_against_share("m", "direct", "palm", TAGS, values.mean(axis=0))
    assert over_problems.spearman == over_languages.spearman == 1
    assert over_problems.spearman_low is None
    assert over_languages.spearman_low is over_languages.spearman_high is None


def test_scores_of_a_run_give_one_result_a_mode_in_their_order() -> None:
    scores = [
        score(problem, tag, float((problem + place) % 3 == 0), mode)
        for mode in ("native-cot", "direct")
        for problem in range(9)
        for place, tag in enumerate(TAGS)
        if (problem, tag) != (0, "sw")
    ]
    results = share.share_of_scores("m", scores, "palm")
    assert [result.mode for result in results] == ["native-cot", "direct"]
    assert {result.n_languages for result in results} == {4}
    assert share.share_of_scores("m", scores[::-1], "palm")[0] == results[1]


def test_unknown_corpus_and_wrong_shape_are_refused() -> None:
    with pytest.raises(UsageError, match="unknown corpus"):
        share.accuracy_against_share("m", "direct", "nope", TAGS, [0.1] * 4)
    with pytest.raises(UsageError, match="expected 4 columns"):
        share.accuracy_against_share("m", "direct", "palm", TAGS, [0.1] * 3)


@pytest.mark.parametrize("corpus", [name for name in shares.corpora() if name.startswith("palm")])
def test_palm_carries_the_bengali_erratum(corpus: str) -> None:
    (erratum,) = [note for note in share.notes(corpus) if note.startswith("Erratum")]
    for part in ("Bengali", "2210.03057", "2204.02311", "0.026 %", "0.006 %", "romanised"):
        assert part in erratum
    assert ("faulty" in erratum) == (corpus == "palm_as_printed_in_mgsm")


@pytest.mark.parametrize(
    ("corpus", "parts"),
    [
        ("gpt3_words", ["between spaces", "Japanese, Thai, Chinese"]),
        ("cc100_tokens", ["between spaces"]),
        ("bloom_roots", ["bytes", "4 with no data in this corpus: German, Japanese, Russian, Thai"]),
        ("cc100_size", ["bytes"]),
        ("llama2", ["4 below the cut-off", "(0.005 %)", "Transcribed"]),
        ("fineweb2_words", ["1 without a figure for this corpus: English"]),
        ("culturax", ["4 without a figure", "Unverified", "Transcribed by a third party, not read in the source "
                      "itself: English."]),
        ("palm_as_printed_in_mgsm", ["Unverified"]),
    ],
)  # fmt: skip
def test_notes_say_what_a_reader_must_know(corpus: str, parts: list[str]) -> None:
    text = "\n".join(share.notes(corpus))
    for part in ("Unit of", "Source: ", *parts):
        assert part in text


def test_notes_are_silent_where_nothing_is_wrong() -> None:
    assert len(share.notes("xglm_raw")) == 2
    assert "between spaces" not in " ".join(share.notes("fineweb2_words"))
