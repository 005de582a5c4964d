import itertools

import numpy as np
import pytest

from mgsm.analysis.averages import Averages, averages, averages_of_languages, macro_estimate
from mgsm.analysis.matrix import accuracy_matrix
from mgsm.errors import DataError, UsageError
from mgsm.stats.bootstrap import clustered_mean
from mgsm.stats.intervals import wilson
from mgsm.types import Score


def score(problem: int, language: str, accuracy: float, mode: str = "direct") -> Score:
    return Score(
        problem=f"p{problem:03}", language=language, mode=mode, correct=accuracy > 0.5, accuracy=accuracy, samples=1,
        failed=0, no_answer=0, truncated=0,
    )  # fmt: skip


def table(values: dict[str, list[float]]) -> list[Score]:
    return [score(problem, tag, cell) for tag, column in values.items() for problem, cell in enumerate(column)]


def test_fields_are_those_of_the_contract() -> None:
    fields = "model mode macro ci_low ci_high high_resource underrepresented worst worst_language"
    assert Averages.__struct_fields__ == tuple(fields.split())


def test_macro_includes_the_pivot_and_the_groups_do_not() -> None:
    found = averages("m", "direct", table({"en": [1, 1], "fr": [1, 0], "ja": [0, 0], "sw": [1, 0]}), resamples=100)
    assert found.macro == pytest.approx(2 / 4)
    assert found.high_resource == pytest.approx(1 / 4)
    assert found.underrepresented == pytest.approx(1 / 2)
    assert (found.worst, found.worst_language) == (0, "ja")


def test_empty_groups_are_null() -> None:
    found = averages_of_languages("m", "direct", {"en": 0.5})
    assert found.high_resource is None
    assert found.underrepresented is None
    assert found.ci_low is found.ci_high is None


def test_of_equally_bad_languages_the_first_tag_is_named() -> None:
    assert averages_of_languages("m", "direct", {"sw": 0.25, "en": 0.5, "bn": 0.25}).worst_language == "bn"


def test_interval_is_the_clustered_one_whatever_the_order_of_scores() -> None:
    generator = np.random.default_rng(2)
    easy = generator.random(60) < 0.5
    scores = table({tag: (easy & (generator.random(60) < 0.9)).astype(float).tolist() for tag in ("en", "fr", "sw")})
    found = averages("m", "direct", scores)
    expected = clustered_mean(accuracy_matrix(scores, "direct").values)
    assert (found.macro, found.ci_low, found.ci_high) == (expected.value, expected.low, expected.high)
    generator.shuffle(scores)  # type: ignore[arg-type]
    assert averages("m", "direct", scores) == found


@pytest.mark.parametrize("accuracy", [0.0, 1.0])
def test_all_alike_is_not_certain(accuracy: float) -> None:
    scores = table({"en": [accuracy] * 24, "sw": [accuracy] * 24})
    found = averages("m", "direct", scores, resamples=50)
    expected = wilson(24 * accuracy, 24)
    assert (found.ci_low, found.ci_high) == (expected.low, expected.high)
    assert macro_estimate(accuracy_matrix(scores, "direct"), resamples=50).n == 24


def test_matrix_marks_what_was_not_asked() -> None:
    matrix = accuracy_matrix([score(1, "sw", 1.0), score(0, "en", 0.5), score(1, "en", 0.0)], "direct")
    assert (matrix.problems, matrix.languages) == (("p000", "p001"), ("en", "sw"))
    assert np.isnan(matrix.values[0, 1])
    assert matrix.accuracies() == {"en": 0.25, "sw": 1.0}


def test_only_the_mode_asked_for_counts() -> None:
    scores = [score(0, "en", 1.0), score(0, "en", 0.0, "native-cot")]
    assert averages("m", "native-cot", scores, resamples=10).macro == 0
    with pytest.raises(UsageError, match="'en-cot' has no scores"):
        averages("m", "en-cot", scores)


def test_faulty_input_is_refused() -> None:
    twice = list(itertools.repeat(score(0, "en", 1.0), 2))
    with pytest.raises(DataError, match="'p000', en, direct stands twice"):
        averages("m", "direct", twice)
    with pytest.raises(UsageError, match="at least one language"):
        averages_of_languages("m", "direct", {})
    with pytest.raises(UsageError, match="unknown language 'xx'"):
        averages_of_languages("m", "direct", {"xx": 0.5})
