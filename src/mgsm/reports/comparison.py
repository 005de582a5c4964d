"""``Comparison -> Table``: what ``mgsm compare`` prints."""

from __future__ import annotations

from collections.abc import Sequence

from mgsm import languages
from mgsm.analysis.comparison import Comparison
from mgsm.analysis.findings import Difference, rounded
from mgsm.reports.tables import FEW_PROBLEMS, TEMPLATES
from mgsm.stats.bootstrap import FEWEST_FOR_INTERVAL
from mgsm.stats.paired import DRAWS, FLOOR, SIGN_FLIP_DRAWN
from mgsm.types import Table

_NAMES = {"macro": "Macro average", "high_resource": "High-resource", "underrepresented": "Underrepresented"}
FINDING = "Finding"
"""The column of sentences."""


def tables(comparison: Comparison) -> list[Table]:
    """Returns the differences by language and mode, those of the averages, and what can be said, in that order."""
    made = [cells_table(comparison)]
    if comparison.averages:
        made.append(averages_table(comparison))
    return [*made, findings_table(comparison)]


def cells_table(comparison: Comparison) -> Table:
    """Returns one line a language and mode: accuracies in percent, differences in points."""
    rows = tuple(
        (
            *_place(row),
            *_accuracies(row),
            row.a_better,
            row.b_better,
            row.test,
            _p(row.p, row),
            _p(row.p_holm, row),
            _points(row.mde),
        )
        for row in comparison.cells
    )
    unit = _unit(comparison)
    sampled = any(row.samples_a > 1 or row.samples_b > 1 for row in comparison.cells)
    columns = (
        "Language",
        "Mode",
        "n",
        "A",
        "B",
        "B - A [95 %]",
        "A better",
        "B better",
        "Test",
        "p",
        "p (Holm)",
        "MDE",
    )
    notes = [
        *_sides(comparison),
        *_failures(comparison),
        *_paired(comparison),
        f"A better, B better: {unit} that "
        + ("the one has right more often than the other" if sampled else "only the one has right"),
        f"p (Holm): adjusted over all {len(rows)} comparisons of this table",
        "the exact test is a little stricter than the interval, which may leave 0 out where p is just above 0.05",
        "MDE: the least true difference that the test finds at level 0.05, unadjusted, with 80 % power, given n and "
        + ("the variance of the differences" if sampled else f"the share of {unit} on which A and B differ"),
        *_drawn(comparison.cells),
    ]
    if any(max(row.samples_a, row.samples_b) > 1 and row.n < FEWEST_FOR_INTERVAL for row in comparison.cells):
        notes.append(f"several samples: {FEW_PROBLEMS}")
    if unit == "problems" and any(side.data.startswith("symbolic") for side in (comparison.a, comparison.b)):
        notes.append(TEMPLATES)
    return Table(title="Accuracy of A and B in percent, by language", columns=columns, rows=rows, notes=tuple(notes))


def averages_table(comparison: Comparison) -> Table:
    """Returns one line an average and mode, in the units of :func:`cells_table`."""
    rows = tuple(
        (*_place(row), row.n_languages, *_accuracies(row), _p(row.p, row), _p(row.p_holm, row), _points(row.mde))
        for row in comparison.averages
    )
    unit = comparison.averages[0].by
    columns = ("Average", "Mode", "Languages", "n", "A", "B", "B - A [95 %]", "p", "p (Holm)", "MDE")
    notes = [
        f"intervals resample {unit}s, each with all its languages and answers of both",
        f"p: sign-flip test of what each {unit}, with all its languages, adds to the difference; MDE and findings "
        "follow this test",
        "the two groups leave English out",
        *_failures(comparison),
        *_drawn(comparison.averages),
    ]
    if any(row.n < FEWEST_FOR_INTERVAL for row in comparison.averages):
        notes.append(f"{FEW_PROBLEMS}: go by p")
    return Table(title="Averages of A and B over languages", columns=columns, rows=rows, notes=tuple(notes))


def findings_table(comparison: Comparison) -> Table:
    """Returns one sentence a line, averages last."""
    rows = tuple((row.finding,) for row in (*comparison.cells, *comparison.averages))
    note = "that no difference can be shown does not mean that there is none: see the intervals"
    return Table(title="What can be said", columns=(FINDING,), rows=rows, notes=(note,))


def _sides(comparison: Comparison) -> list[str]:
    sides = {"A": comparison.a, "B": comparison.b}
    if comparison.a == comparison.b:
        sides = {"A and B": comparison.a}
    said = [f"{name}: {side.model}, {side.run}, {side.signature}" for name, side in sides.items()]
    if any(row.mode_a != row.mode_b for row in comparison.cells):
        said.append("Mode: of A / of B")
    return said


def _unit(comparison: Comparison) -> str:
    return f"{comparison.cells[0].by}s"


def _paired(comparison: Comparison) -> list[str]:
    """Returns what one observation is."""
    if _unit(comparison) == "problems":
        return ["n: problems that both asked"]
    return [
        "n: templates that both drew from; each counts once, with the mean over its problems, so that the accuracies "
        "are means over templates",
        "where A asks a release and B fresh numbers, B - A below 0 is a contamination gap: A's numbers are easier for "
        "the model, as they are for one that has seen them",
    ]


def _failures(comparison: Comparison) -> list[str]:
    """Returns a sentence for each side of which generations failed, over all languages and modes compared."""
    sides = {
        "A": (sum(row.failed_a for row in comparison.cells), sum(row.asked_a for row in comparison.cells)),
        "B": (sum(row.failed_b for row in comparison.cells), sum(row.asked_b for row in comparison.cells)),
    }
    return [
        f"{side}: {failed} of {asked} generations failed and count as wrong; the findings say where"
        for side, (failed, asked) in sides.items()
        if failed
    ]


def _drawn(rows: Sequence[Difference]) -> list[str]:
    """Returns what to know of p-values from random sign flips, where there are any."""
    if all(row.test != SIGN_FLIP_DRAWN for row in rows):
        return []
    return [
        f"p of {DRAWS} random sign flips, where there are too many to work out, is at least {FLOOR:.4f}: < marks that"
    ]


def _place(row: Difference) -> tuple[str, str]:
    return _NAMES[row.scope] if row.language is None else languages.load(row.language).name, row.mode


def _accuracies(row: Difference) -> tuple[int, str, str, str]:
    difference = f"{100 * row.difference:+.1f} [{100 * row.ci_low:+.1f}, {100 * row.ci_high:+.1f}]"
    return row.n, f"{100 * row.accuracy_a:.1f}", f"{100 * row.accuracy_b:.1f}", difference


def _p(value: float, row: Difference) -> str:
    below, number = rounded(value, is_bound=row.is_bound)
    return f"<{number}" if below else number


def _points(value: float | None) -> str | None:
    return None if value is None else f"{100 * value:.1f}"
