"""Which problems, languages and modes two runs share."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from mgsm.errors import DataError, RunError
from mgsm.store import Manifest

Place = tuple[str, str]
"""A problem's id and language."""
_Text = tuple[str, str, Decimal]


def common_languages(a: Manifest, b: Manifest, tags: Sequence[str] | None) -> tuple[list[str], list[str]]:
    """Returns the languages that both runs asked, in A's order, and sentences about those that only one did.

    Args:
        a: manifest of the first run.
        b: manifest of the second run.
        tags: languages to keep to; none means all.

    Raises:
        RunError: there is none.
    """
    asked_a, asked_b = (list(dict.fromkeys(problem.language for problem in run.problems)) for run in (a, b))
    wanted = list(tags) if tags else list(dict.fromkeys([*asked_a, *asked_b]))
    return _common("language", wanted, asked_a, asked_b)


def common_modes(
    a: Manifest, b: Manifest, pairs: Sequence[tuple[str, str]] | None
) -> tuple[list[tuple[str, str]], list[str]]:
    """Returns the pairs of modes that can be compared, and sentences about those that cannot.

    Args:
        a: manifest of the first run.
        b: manifest of the second run.
        pairs: of a mode of A and one of B; none means each mode with itself.

    Raises:
        RunError: there is none.
    """
    asked_a, asked_b = a.options.modes, b.options.modes
    if pairs is None or all(mode_a == mode_b for mode_a, mode_b in pairs):
        wanted = [mode for mode, _ in pairs] if pairs else list(dict.fromkeys([*asked_a, *asked_b]))
        both, left_out = _common("mode", wanted, asked_a, asked_b)
        return [(mode, mode) for mode in both], left_out
    for mode_a, mode_b in pairs:
        for side, mode, asked in (("A", mode_a, asked_a), ("B", mode_b, asked_b)):
            if mode not in asked:
                raise RunError(f"mode {mode!r} is not in {side}: expected one of {', '.join(asked)}")
    return list(pairs), []


def matching_ids(
    run_a: Path, a: Manifest, run_b: Path, b: Manifest, tags: Sequence[str]
) -> dict[str, list[tuple[str, str]]]:
    """Returns the problems that both runs asked: for each language, pairs of A's id and B's id, in A's order.

    Problems of the same id and language are the same if question and answer are; spaces and Unicode's composition do
    not count, nor does a question that a run imported from another harness lacks. Runs that number the same problems
    otherwise are paired by text.

    Args:
        run_a: folder of the first run, for messages.
        a: its manifest.
        run_b: folder of the second run.
        b: its manifest.
        tags: languages to look at.

    Raises:
        DataError: the runs asked different data.
    """
    if a.problems == b.problems:
        return _by_language(
            (problem.language, problem.id, problem.id) for problem in a.problems if problem.language in tags
        )
    texts_a, texts_b = _texts(a, tags), _texts(b, tags)
    common = [place for place in texts_a if place in texts_b]
    different = [place for place in common if not _same(texts_a[place], texts_b[place])]
    if not different and (common or not texts_a or not texts_b):
        return _by_language((tag, name, name) for name, tag in common)
    names_b = {text: name for (name, _), text in texts_b.items() if text[1]}
    found = [(tag, name, names_b[text]) for (name, tag), text in texts_a.items() if text in names_b]
    # Two draws from the same templates share a few texts by chance: the smaller run has to be in the larger as a whole,
    # each of its problems once.
    if len({(tag, name) for tag, _, name in found}) == len(found) == min(len(texts_a), len(texts_b)):
        return _by_language(found)
    checksums = f"checksums {a.data_checksum[:8]} and {b.data_checksum[:8]}"
    if not different:
        raise DataError(
            f"{run_a} and {run_b}: no problem in common ({checksums}); expected the same --data{_hint(a, b)}"
        )
    name, tag = different[0]
    more = f" and {len(different) - 1} more" if len(different) > 1 else ""
    raise DataError(
        f"{run_b}: problem {name!r} in {tag}{more}: another question or answer than in {run_a} ({checksums}); "
        f"expected runs of the same --data{_hint(a, b)}"
    )


def unpaired(
    a: Manifest,
    b: Manifest,
    matched: Mapping[str, Sequence[tuple[str, str]]],
    modes: Sequence[tuple[str, str]],
    unit: str = "problem",
) -> list[str]:
    """Returns a sentence for each mode and run that asked problems, in the languages compared, which the other did not.

    Modes of which the same is to be said are one sentence; ``unit`` is what to call a problem.
    """
    said: dict[tuple[str, int, int], list[str]] = {}
    for mode_a, mode_b in modes:
        there_a, there_b = _asked(a, mode_a, matched), _asked(b, mode_b, matched)
        pairs = [((tag, x), (tag, y)) for tag, names in matched.items() for x, y in names]
        paired = sum(x in there_a and y in there_b for x, y in pairs)
        for side, there in (("A", there_a), ("B", there_b)):
            if len(there) > paired:
                mode = mode_a if mode_a == mode_b else f"{mode_a} / {mode_b}"
                said.setdefault((side, len(there) - paired, len(there)), []).append(mode)
    whole = len(modes)
    return [
        f"{unit}s: {left} of {all_} in these languages only in {side}, left out"
        + (f" ({', '.join(names)})" if len(names) < whole else "")
        for (side, left, all_), names in said.items()
    ]


def _asked(run: Manifest, mode: str, tags: Container[str]) -> set[tuple[str, str]]:
    """Returns language and id of the problems that a run asked in a mode."""
    return {(p.language, p.id) for asked, p, _ in run.asked() if asked == mode and p.language in tags}


def _common(
    kind: str, wanted: Sequence[str], asked_a: Sequence[str], asked_b: Sequence[str]
) -> tuple[list[str], list[str]]:
    order = [*asked_a, *(name for name in wanted if name not in asked_a)]
    both = [name for name in order if name in wanted and name in asked_a and name in asked_b]
    if not both:
        there = f"A has {', '.join(asked_a)}; B has {', '.join(asked_b)}"
        raise RunError(f"no {kind} of {', '.join(wanted)} was asked in both runs: {there}")
    left_out = []
    for where, names in (
        ("only in A", [name for name in wanted if name in asked_a and name not in asked_b]),
        ("only in B", [name for name in wanted if name in asked_b and name not in asked_a]),
        ("in neither run", [name for name in wanted if name not in asked_a and name not in asked_b]),
    ):
        if names:
            left_out.append(f"{kind}s: {', '.join(names)} {where}, left out")
    return both, left_out


def _by_language(found: Iterable[tuple[str, str, str]]) -> dict[str, list[tuple[str, str]]]:
    matched: dict[str, list[tuple[str, str]]] = {}
    for tag, name_a, name_b in found:
        matched.setdefault(tag, []).append((name_a, name_b))
    return matched


def _hint(a: Manifest, b: Manifest) -> str:
    drawn = all(problem.template for run in (a, b) for problem in run.problems)
    return ", or --by template for draws from the same templates" if drawn else ""


def _texts(run: Manifest, tags: Sequence[str]) -> dict[Place, _Text]:
    return {
        (problem.id, problem.language): (problem.language, _plain(problem.question or ""), problem.answer)
        for problem in run.problems
        if problem.language in tags
    }


def _same(a: _Text, b: _Text) -> bool:
    return a[2] == b[2] and (a[1] == b[1] or not a[1] or not b[1])


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
