"""Two runs compared: folders with a manifest and scores, no generations."""

from __future__ import annotations

import itertools
import time
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

import msgspec
import numpy as np
import pytest

from mgsm import store
from mgsm.analysis.comparison import Comparison, compare
from mgsm.analysis.findings import Difference, rounded
from mgsm.errors import DataError, RunError
from mgsm.stats import paired
from mgsm.stats.bootstrap import clustered_means
from mgsm.stats.power import detectable_by_mcnemar
from mgsm.types import Problem, Score

Shares = Mapping[tuple[str, str], Sequence[float]]


def write_run(
    folder: Path,
    shares: Shares,
    samples: int = 1,
    *,
    question: str = "What is {0}?",
    name: str = "p{0:03}",
    failed: Mapping[str, float] | None = None,
) -> Path:
    """Writes a run whose shares of right answers are given by mode and language, and of failed ones by language."""
    modes, tags = (list(dict.fromkeys(place)) for place in zip(*shares, strict=True))
    count = {tag: max(len(values) for (_, own), values in shares.items() if own == tag) for tag in tags}
    problems = tuple(
        Problem(id=name.format(n), language=tag, question=question.format(n), answer=Decimal(n))
        for tag in tags
        for n in range(count[tag])
    )
    options = store.Options(
        model="m", backend="scripted", data="symbolic", languages=tuple(tags), modes=tuple(modes), shots=0,
        exemplars="native", samples=samples, temperature=0.0, top_p=1.0, max_tokens="auto", limit=None, seed=0,
        chat="auto", dtype="auto",
    )  # fmt: skip
    manifest = store.Manifest(
        created="2026-01-01", signature=f"model:{folder.name}", options=options, versions={}, model={"model": "m"},
        data_checksum="0" * 64, prompts_checksum="", max_tokens={mode: dict.fromkeys(tags, 9) for mode in modes},
        problems=problems, english={},
    )  # fmt: skip
    folder.mkdir()
    (folder / "manifest.json").write_bytes(msgspec.json.encode(manifest))
    scores = [
        Score(problem=name.format(n), language=tag, mode=mode, correct=share > 0.5, accuracy=share, samples=samples,
              failed=(failed or {}).get(tag, 0.0), no_answer=0.0, truncated=0.0)
        for (mode, tag), values in shares.items()
        for n, share in enumerate(values)
    ]  # fmt: skip
    store.write(folder, store.SCORES, scores)
    return folder


def answers(n: int, tags: Sequence[str], seed: int, accuracy: float = 0.6) -> dict[tuple[str, str], list[float]]:
    generator = np.random.default_rng(seed)
    return {("direct", tag): (generator.random(n) < accuracy).astype(float).tolist() for tag in tags}


def cell(found: Comparison, tag: str) -> Difference:
    return next(row for row in found.cells if row.language == tag)


def test_a_cell_by_hand(tmp_path: Path) -> None:
    a = write_run(tmp_path / "a", {("direct", "te"): [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]})
    b = write_run(tmp_path / "b", {("direct", "te"): [1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]})
    found = compare(a, b)
    (row,) = found.cells
    assert (row.n, row.a_better, row.b_better) == (12, 1, 8)
    assert (row.accuracy_a, row.accuracy_b) == pytest.approx((4 / 12, 11 / 12))
    assert (row.difference, row.ci_low, row.ci_high) == pytest.approx(
        (paired.difference(8, 1, 12).value, paired.difference(8, 1, 12).low, paired.difference(8, 1, 12).high)
    )
    assert (row.test, row.p, row.p_holm) == ("McNemar exact", 20 / 512, 20 / 512)
    assert row.mde == detectable_by_mcnemar(12, 9 / 12)
    assert row.finding.startswith("B is better than A in Telugu, direct, by 58.3 points [")
    assert found.averages == []
    assert (found.a.run, found.b.signature) == ("a", "model:b")


def test_b_less_a_changes_sign_with_the_order(tmp_path: Path) -> None:
    a = write_run(tmp_path / "a", answers(40, ["bn", "sw"], 1))
    b = write_run(tmp_path / "b", answers(40, ["bn", "sw"], 2, 0.8))
    there, back = compare(a, b), compare(b, a)
    for one, other in zip([*there.cells, *there.averages], [*back.cells, *back.averages], strict=True):
        assert one.difference == pytest.approx(-other.difference)
        assert one.ci_low == pytest.approx(-other.ci_high, abs=1e-9)
        assert one.p == pytest.approx(other.p)
        assert (one.a_better, one.b_better) == (other.b_better, other.a_better)


def test_averages_have_a_clustered_interval_and_flip_signs_of_problems(tmp_path: Path) -> None:
    tags = ["en", "de", "fr", "sw", "bn"]
    first, second = answers(60, tags, 3), answers(60, tags, 4, 0.75)
    found = compare(write_run(tmp_path / "a", first), write_run(tmp_path / "b", second))
    matrix = np.array(list(second.values())).T - np.array(list(first.values())).T
    macro, high, under = clustered_means(matrix, [[1] * 5, [0, 1, 1, 0, 0], [0, 0, 0, 1, 1]])
    assert [row.scope for row in found.averages] == ["macro", "high_resource", "underrepresented"]
    for row, expected in zip(found.averages, (macro, high, under), strict=True):
        assert (row.difference, row.ci_low, row.ci_high) == (
            expected.estimate.value, expected.estimate.low, expected.estimate.high,
        )  # fmt: skip
        assert row.n == 60
        assert row.difference == pytest.approx(row.accuracy_b - row.accuracy_a)
    assert [row.n_languages for row in found.averages] == [5, 2, 2]
    sums = [matrix[:, columns].sum(axis=1).astype(int) for columns in ([0, 1, 2, 3, 4], [1, 2], [3, 4])]
    assert [(row.p, row.test) for row in found.averages] == [paired.sign_flip(one) for one in sums]


def test_problems_count_by_what_they_add_to_an_average(tmp_path: Path) -> None:
    first = {("direct", "bn"): [0, 0, 0, 1, 0, 1, 0, 0, 0], ("direct", "en"): [0, 0, 0, 0, 0]}
    second = {("direct", "bn"): [1, 1, 1, 0, 1, 1, 0, 1, 1], ("direct", "en"): [0, 1, 1, 1, 0]}
    (row,) = compare(write_run(tmp_path / "a", first), write_run(tmp_path / "b", second)).averages
    bangla, english = (
        np.subtract(second["direct", tag], first["direct", tag]) / (2 * len(first["direct", tag]))
        for tag in ("bn", "en")
    )
    added = bangla + np.append(english, [0.0] * 4)
    assert row.difference == pytest.approx(added.sum())
    sums = [abs(np.dot(signs, added)) for signs in itertools.product((-1, 1), repeat=9)]
    assert row.p == pytest.approx(np.mean([one >= abs(added.sum()) - 1e-12 for one in sums]))
    assert row.test == "sign-flip exact"


@pytest.mark.parametrize(("n", "p"), [(1, 1.0), (2, 0.5), (3, 0.25), (4, 0.125), (5, 0.0625)])
def test_too_few_problems_show_nothing_on_average_either(tmp_path: Path, n: int, p: float) -> None:
    a = write_run(tmp_path / "a", {("direct", tag): [0.0] * n for tag in ("te", "en")})
    b = write_run(tmp_path / "b", {("direct", tag): [1.0] * n for tag in ("te", "en")})
    found = compare(a, b)
    for row in (*found.cells, *found.averages):
        assert (row.p, row.mde) == (pytest.approx(p), None)
        assert row.finding.endswith("too few to show any.")


def test_too_few_that_differ_unalike_show_nothing_on_average(tmp_path: Path) -> None:
    a = write_run(tmp_path / "a", {("direct", "te"): [0.0] * 5, ("direct", "en"): [0.0] * 5})
    b = write_run(tmp_path / "b", {("direct", "te"): [1.0] * 5, ("direct", "en"): [1.0, 1.0, 0.0, 0.0, 0.0]})
    (row,) = compare(a, b).averages
    assert (row.p, row.mde) == (0.0625, None)


def test_averages_have_no_floor(tmp_path: Path) -> None:
    tags = ["en", "de", "fr", "sw", "bn"]
    worse = {place: [0.0] * 3 + values[3:] for place, values in answers(28, tags, 30, 0.2).items()}
    better = {place: [1.0] * 25 + values[25:] for place, values in answers(28, tags, 31, 0.8).items()}
    found = compare(write_run(tmp_path / "a", worse), write_run(tmp_path / "b", better))
    assert max(row.p for row in found.averages) < 1e-5
    assert len({row.p for row in found.averages}) > 1


def test_flips_too_many_to_work_out_give_a_bound(tmp_path: Path) -> None:
    sizes = {"bn": 120, "de": 119, "en": 117, "es": 113, "fr": 109, "ja": 107, "ru": 103}
    a = write_run(tmp_path / "a", {("direct", tag): [0.0] * n for tag, n in sizes.items()})
    b = write_run(tmp_path / "b", {("direct", tag): [float(k % 3 > 0) for k in range(n)] for tag, n in sizes.items()})
    found = compare(a, b)
    row = found.averages[0]
    assert (row.scope, row.test, row.p) == ("macro", "sign-flip drawn", paired.FLOOR)
    assert row.is_bound
    assert "(p < 0.001, p < 0.001 adjusted for 2 comparisons)" in row.finding
    assert not any(cell.is_bound for cell in found.cells)
    assert compare(b, a).averages[0].p == row.p


@pytest.mark.parametrize(
    ("p", "is_bound", "shown"),
    [
        (0.0004, False, (True, "0.001")),
        (0.001, False, (False, "0.001")),
        (0.0164, False, (False, "0.016")),
        (paired.FLOOR, True, (True, "0.001")),
        (12 * paired.FLOOR, True, (True, "0.002")),
        (0.003, True, (True, "0.003")),
    ],
)
def test_a_bound_is_rounded_up(p: float, is_bound: bool, shown: tuple[bool, str]) -> None:
    assert rounded(p, is_bound=is_bound) == shown


def test_one_average_is_one_test(tmp_path: Path) -> None:
    tags = ["bn", "sw", "te"]
    found = compare(
        write_run(tmp_path / "a", answers(50, tags, 5, 0.4)), write_run(tmp_path / "b", answers(50, tags, 6))
    )
    (row,) = found.averages
    assert row.scope == "macro"
    assert row.p_holm == row.p
    assert found.left_out == ["averages: underrepresented has the languages of the macro average, left out"]
    tags = ["de", "fr"]
    found = compare(write_run(tmp_path / "c", answers(50, tags, 5)), write_run(tmp_path / "d", answers(50, tags, 6)))
    assert [row.scope for row in found.averages] == ["macro"]
    assert found.left_out == ["averages: high_resource has the languages of the macro average, left out"]


def test_what_failed_is_in_each_finding(tmp_path: Path) -> None:
    tags = ["bn", "en", "te"]
    right, half = {("direct", tag): [1.0] * 28 for tag in tags}, {("direct", tag): [0.5] * 28 for tag in tags}
    a = write_run(tmp_path / "a", right, 2)
    b = write_run(tmp_path / "b", half, 2, failed={"te": 0.5})
    found = compare(a, b)
    assert [(row.asked_b, row.failed_a, row.failed_b) for row in found.cells] == [(56, 0, 0), (56, 0, 0), (56, 0, 28)]
    assert cell(found, "te").finding.endswith(" Of the generations of B, 28 of 56 failed and count as wrong.")
    assert "failed" not in cell(found, "bn").finding
    assert [row.failed_b for row in found.averages] == [28, 28]
    assert "Of the generations of B, 28 of 168 failed and count as wrong." in found.averages[0].finding
    assert {(row.run_a, row.run_b, row.model_a) for row in (*found.cells, *found.averages)} == {("a", "b", "m")}


def test_what_failed_is_named_by_mode_where_that_differs(tmp_path: Path) -> None:
    run = write_run(tmp_path / "a", {("en-cot", "te"): [0.0] * 3, ("direct", "te"): [0.0] * 3}, failed={"te": 1.0})
    (row,) = compare(run, run, modes=[("en-cot", "direct")]).cells
    assert row.finding.endswith(
        "Of the generations of en-cot, 3 of 3 failed and count as wrong. "
        "Of the generations of direct, 3 of 3 failed and count as wrong."
    )


def test_holm_is_over_all_cells_and_apart_over_the_averages(tmp_path: Path) -> None:
    a = write_run(tmp_path / "a", answers(50, ["bn", "en", "te"], 5, 0.4))
    b = write_run(tmp_path / "b", answers(50, ["bn", "en", "te"], 6, 0.7))
    found = compare(a, b)
    assert len(found.averages) == 2
    for rows in (found.cells, found.averages):
        smallest = min(rows, key=lambda row: row.p)
        assert smallest.p_holm == pytest.approx(min(1.0, len(rows) * smallest.p))
        assert all(row.p <= row.p_holm <= 1 for row in rows)


def test_a_run_is_like_itself_but_not_for_certain(tmp_path: Path) -> None:
    run = write_run(tmp_path / "a", answers(250, ["bn", "sw"], 7))
    found = compare(run, run)
    for row in [*found.cells, *found.averages]:
        assert (row.difference, row.p, row.p_holm) == (0, 1, 1)
        assert row.ci_low == pytest.approx(-0.0151, abs=1e-4)
        assert row.mde == pytest.approx(0.0314, abs=1e-4)
        assert row.finding.startswith("No difference can be shown in ")
        assert "equal" not in row.finding
    assert cell(found, "sw").finding == (
        "No difference can be shown in Swahili, direct, with 250 problems (p = 1.000); a true difference of less than "
        "3.1 points would be missed more often than one time in five."
    )


def test_five_problems_can_show_nothing(tmp_path: Path) -> None:
    a = write_run(tmp_path / "a", {("direct", "te"): [0.0] * 5})
    b = write_run(tmp_path / "b", {("direct", "te"): [1.0] * 5})
    (row,) = compare(a, b).cells
    assert row.mde is None
    assert row.finding == "No difference can be shown in Telugu, direct, with 5 problems: too few to show any."


def test_what_holm_takes_back_is_said(tmp_path: Path) -> None:
    same = answers(60, ["bn", "de", "en", "fr"], 8)
    better = dict(same)
    better["direct", "bn"] = [1.0 if n < 9 else share for n, share in enumerate(same["direct", "bn"])]
    a = dict(same)
    a["direct", "bn"] = [0.0 if n < 7 else share for n, share in enumerate(better["direct", "bn"])]
    row = cell(compare(write_run(tmp_path / "a", a), write_run(tmp_path / "b", better)), "bn")
    assert row.p == pytest.approx(2 / 2**7)
    assert row.p_holm == pytest.approx(4 * 2 / 2**7)
    assert "if this is the only comparison (p = 0.016), but not as one of 4 (p = 0.062 adjusted)" in row.finding


def test_several_samples_are_flipped_and_not_voted_on(tmp_path: Path) -> None:
    generator = np.random.default_rng(9)
    counts_a, counts_b = generator.binomial(4, 0.5, size=80), generator.binomial(6, 0.6, size=80)
    a = write_run(tmp_path / "a", {("direct", "bn"): (counts_a / 4).tolist()}, samples=4)
    b = write_run(tmp_path / "b", {("direct", "bn"): (counts_b / 6).tolist()}, samples=6)
    (row,) = compare(a, b).cells
    assert row.test == "sign-flip exact"
    assert row.p == paired.sign_flip(2 * counts_b - 3 * counts_a).p
    assert (row.samples_a, row.samples_b) == (4, 6)
    assert row.b_better == int((counts_b / 6 > counts_a / 4).sum())
    assert row.mde is not None
    half = 1.96 * np.std(counts_b / 6 - counts_a / 4, ddof=1) / np.sqrt(80)
    assert (row.ci_high - row.ci_low) / 2 == pytest.approx(half, rel=0.06)


def test_only_common_problems_languages_and_modes_count(tmp_path: Path) -> None:
    first = {**answers(30, ["bn", "te"], 10), ("en-cot", "bn"): [1.0] * 30}
    second = {**answers(20, ["sw", "bn"], 11), ("native-cot", "bn"): [1.0] * 20}
    found = compare(write_run(tmp_path / "a", first), write_run(tmp_path / "b", second))
    (row,) = found.cells
    assert (row.language, row.mode, row.n) == ("bn", "direct", 20)
    assert row.accuracy_a == pytest.approx(np.mean(first["direct", "bn"][:20]))
    assert found.left_out == [
        "languages: te only in A, left out",
        "languages: sw only in B, left out",
        "modes: en-cot only in A, left out",
        "modes: native-cot only in B, left out",
        "problems: 10 of 30 in these languages only in A, left out",
    ]


def test_nothing_in_common_is_an_error(tmp_path: Path) -> None:
    a = write_run(tmp_path / "a", answers(9, ["bn"], 12))
    b = write_run(tmp_path / "b", answers(9, ["sw"], 13))
    c = write_run(tmp_path / "c", {("en-cot", "bn"): [1.0] * 9})
    with pytest.raises(RunError, match="no language of bn, sw was asked in both runs: A has bn; B has sw"):
        compare(a, b)
    with pytest.raises(RunError, match="no mode of direct, en-cot was asked in both runs"):
        compare(a, c)
    with pytest.raises(RunError, match="no language of te was asked in both runs"):
        compare(a, a, tags=["te"])
    with pytest.raises(RunError, match="mode 'en-cot' is not in B: expected one of direct"):
        compare(a, a, modes=[("direct", "en-cot")])


def test_modes_of_one_run_are_compared_by_name(tmp_path: Path) -> None:
    shares = {("native-cot", "te"): [0.0] * 10 + [1.0] * 10, ("en-cot", "te"): [1.0] * 20}
    run = write_run(tmp_path / "a", shares)
    (row,) = compare(run, run, modes=[("native-cot", "en-cot")]).cells
    assert (row.mode, row.mode_a, row.mode_b) == ("native-cot / en-cot", "native-cot", "en-cot")
    assert row.difference == 0.5
    assert row.finding.startswith("en-cot is better than native-cot in Telugu by 50.0 points [")


def test_other_data_under_the_same_names_is_an_error(tmp_path: Path) -> None:
    a = write_run(tmp_path / "a", answers(9, ["bn", "te"], 14))
    b = write_run(tmp_path / "b", answers(9, ["bn", "te"], 15), question="How much is {0}?")
    with pytest.raises(DataError, match=r"problem 'p000' in bn and 17 more: another question or answer than in .*/a"):
        compare(a, b)


def test_the_same_texts_under_other_names_are_paired(tmp_path: Path) -> None:
    first, second = answers(30, ["bn", "te"], 16), answers(20, ["bn", "te"], 17)
    a, b = write_run(tmp_path / "a", first), write_run(tmp_path / "b", second)
    other = write_run(tmp_path / "c", second, name="{0}", question="What  is {0}?")
    shifted = write_run(tmp_path / "d", second, name="p{0:02}9")
    for run in (other, shifted):
        named = [msgspec.structs.replace(row, run_b="b") for row in compare(a, run).cells]
        assert named == compare(a, b).cells


def test_few_texts_in_common_are_chance(tmp_path: Path) -> None:
    a = write_run(tmp_path / "a", answers(30, ["bn"], 18))
    b = write_run(tmp_path / "b", answers(30, ["bn"], 19), name="{0}", question="What is {0:.0f}{0:.0f}?")
    with pytest.raises(DataError, match="no problem in common"):
        compare(a, b)


def test_44_cells_take_less_than_three_seconds(tmp_path: Path) -> None:
    tags = ["bn", "de", "en", "es", "fr", "ja", "ru", "sw", "te", "th", "zh"]
    generator = np.random.default_rng(20)
    for name, samples in (("a", 1), ("b", 1), ("c", 8), ("d", 8)):
        shares = {
            (mode, tag): (generator.binomial(samples, 0.6, size=250) / samples).tolist()
            for mode in ("direct", "native-cot", "en-cot", "translate-en")
            for tag in tags
        }
        write_run(tmp_path / name, shares, samples)
    for one, other in (("a", "b"), ("c", "d")):
        start = time.perf_counter()
        found = compare(tmp_path / one, tmp_path / other)
        took = time.perf_counter() - start
        assert (len(found.cells), len(found.averages)) == (44, 12)
        assert took < 6, "measured 0.5 and 2 s; the bound allows for a busy machine"


def with_templates(run: Path, per_template: int, skipped: int = 0) -> Path:
    """Puts problems next to each other into one template; the last few that are to be skipped have none."""
    manifest = store.read_manifest(run)
    problems = tuple(
        msgspec.structs.replace(problem, template=f"t{place // per_template}")
        for place, problem in enumerate(manifest.problems)
    )
    problems = (*problems[: len(problems) - skipped], *manifest.problems[len(problems) - skipped :])
    (run / "manifest.json").write_bytes(msgspec.json.encode(msgspec.structs.replace(manifest, problems=problems)))
    return run


def test_templates_pair_draws_that_share_no_problem(tmp_path: Path) -> None:
    generator = np.random.default_rng(8)
    shares = {side: (generator.random(45) < level).astype(float) for side, level in (("a", 0.7), ("b", 0.4))}
    runs = {
        side: with_templates(
            write_run(tmp_path / side, {("direct", "te"): values.tolist()}, question=side + " {0}"), per_template=3
        )
        for side, values in shares.items()
    }
    with pytest.raises(DataError, match="or --by template for draws from the same templates"):
        compare(runs["a"], runs["b"])
    found = compare(runs["a"], runs["b"], by="template")
    means = {side: values.reshape(15, 3).mean(axis=1) for side, values in shares.items()}
    differences = means["b"] - means["a"]
    (expected,) = clustered_means(differences[sorted(range(15), key=str)])
    (row,) = found.cells
    assert (row.by, row.n, row.samples_a, row.asked_a) == ("template", 15, 3, 45)
    assert (row.accuracy_a, row.accuracy_b) == pytest.approx((means["a"].mean(), means["b"].mean()))
    assert (row.difference, row.ci_low, row.ci_high) == pytest.approx(
        (expected.estimate.value, expected.estimate.low, expected.estimate.high)
    )
    assert (row.p, row.test) == paired.sign_flip(np.rint(3 * differences).astype(int))
    assert (row.a_better, row.b_better) == ((differences < 0).sum(), (differences > 0).sum())
    assert "with 15 templates (p" in row.finding
    assert found.left_out == []


def test_each_template_counts_once_however_many_problems_it_has(tmp_path: Path) -> None:
    a = write_run(tmp_path / "a", {("direct", tag): [1.0] * 6 + [0.0] * 2 for tag in ("te", "en")})
    b = write_run(tmp_path / "b", {("direct", tag): [1.0] * 3 + [0.0] + [1.0] * 4 for tag in ("te", "en")})
    for run in (a, b):
        manifest = store.read_manifest(run)
        names = ["long"] * 6 + ["short"] * 2
        problems = tuple(
            msgspec.structs.replace(problem, template=names[place % 8])
            for place, problem in enumerate(manifest.problems)
        )
        (run / "manifest.json").write_bytes(msgspec.json.encode(msgspec.structs.replace(manifest, problems=problems)))
    found = compare(a, b, by="template")
    for row in (*found.cells, *found.averages):
        assert (row.n, row.accuracy_a, row.accuracy_b) == (2, 0.5, pytest.approx((5 / 6 + 1) / 2))
        assert row.difference == pytest.approx((-1 / 6 + 1) / 2)


def test_a_template_that_one_run_lacks_is_left_out(tmp_path: Path) -> None:
    a = with_templates(write_run(tmp_path / "a", answers(30, ["te"], 1)), 2)
    b = with_templates(write_run(tmp_path / "b", answers(20, ["te"], 2), question="{0}?"), 2)
    found = compare(a, b, by="template")
    assert found.cells[0].n == 10
    assert found.left_out == ["templates: 5 of 15 in these languages only in A, left out"]


def test_problems_without_a_template_cannot_be_compared_by_it(tmp_path: Path) -> None:
    a = with_templates(write_run(tmp_path / "a", answers(10, ["te"], 1)), 2)
    b = with_templates(write_run(tmp_path / "b", answers(10, ["te"], 2)), 2, skipped=1)
    with pytest.raises(RunError, match="b: problem p009 names no template"):
        compare(a, b, by="template")
