"""``Groups -> Table``: what ``mgsm report --groups`` prints."""

from __future__ import annotations

import msgspec

from mgsm import languages
from mgsm.analysis.groups import GroupRow, Groups, Kind
from mgsm.reports import tables as reports
from mgsm.reports.cells import interval, percent
from mgsm.stats.bootstrap import FEWEST_FOR_INTERVAL
from mgsm.types import Table

_TITLES: dict[Kind, str] = {
    "training": "Templates used in training and held out: accuracy in percent [95 % interval]",
    "steps": "By number of steps: macro average in percent [95 % interval]",
    "topic": "By topic: macro average in percent [95 % interval]",
}
_MACRO = "Macro average"


def text(groups: Groups, style: str) -> str:
    """Returns the accuracies in a format."""
    if style == "json":
        return reports.to_json(groups)
    if style == "csv":
        return reports.to_csv(groups.rows)
    return reports.render(tables(groups), style)


def tables(groups: Groups) -> list[Table]:
    """Returns the accuracies on templates used in training and held out, by number of steps and by topic."""
    made = [_table(kind, [row for row in groups.rows if row.kind == kind]) for kind in _TITLES]
    notes = [
        "n: templates; each counts once, with the mean over its problems, and intervals resample templates",
        "held out: the bundled models were not trained on the template; of other models nothing is known",
    ]
    if any(row.n < FEWEST_FOR_INTERVAL for row in groups.rows):
        notes.append(f"intervals of fewer than {FEWEST_FOR_INTERVAL} templates are too narrow to trust")
    first, *others = made
    return [msgspec.structs.replace(first, notes=tuple(notes)), *others]


def _table(kind: Kind, rows: list[GroupRow]) -> Table:
    """Returns one line a model, language and group, one column a mode."""
    modes = list(dict.fromkeys(row.mode for row in rows))
    lines: dict[tuple[str, str | None, str], dict[str, GroupRow]] = {}
    for row in rows:
        lines.setdefault((row.model, row.language, row.group), {})[row.mode] = row
    places = {place: number for number, place in enumerate(dict.fromkeys(line[:2] for line in lines))}
    body = tuple(
        (
            model,
            *((_MACRO if tag is None else languages.load(tag).name,) if kind == "training" else ()),
            group,
            max(row.n for row in found.values()),
            *(_accuracy(found.get(mode)) for mode in modes),
        )
        for (model, tag, group), found in sorted(lines.items(), key=lambda line: places[line[0][:2]])
    )
    named = ("Language", "Templates") if kind == "training" else (kind.capitalize(),)
    return Table(title=_TITLES[kind], columns=("Model", *named, "n", *modes), rows=body)


def _accuracy(row: GroupRow | None) -> str | None:
    return None if row is None else f"{percent(row.accuracy)} {interval(row.ci_low, row.ci_high)}"
