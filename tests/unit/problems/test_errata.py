"""The errata of the official translations: well formed, about the files as they are, known by text alone."""

from __future__ import annotations

import json
from pathlib import Path

from mgsm import languages
from mgsm.problems import load_source
from mgsm.problems.errata import errata, errors_among, fingerprint

THIRD_READING = Path(__file__).parents[2] / "data" / "errata_third_reading.jsonl"
"""What a reader who saw neither English nor verdicts got from each error and from more ordinary translations."""


def test_every_entry_is_well_formed_and_in_order() -> None:
    found = errata()
    order = [(entry.language, int(entry.problem), entry.severity) for entry in found]
    assert [pair[:2] for pair in order] == sorted(pair[:2] for pair in order)
    assert {entry.language for entry in found} == set(languages.known()) - {languages.pivot().tag}
    for entry in found:
        assert 1 <= int(entry.problem) <= 250
        assert entry.sentence.strip()
        assert entry.answer != entry.gold, entry
        assert entry.severity == "error" or entry.working is None


def test_a_problem_has_one_error_at_most() -> None:
    errors = [(entry.language, entry.problem) for entry in errata() if entry.severity == "error"]
    assert len(errors) == len(set(errors)) > 50


def test_errors_hold_up_in_a_blind_reading_and_ordinary_translations_are_solved() -> None:
    errors = {(entry.language, entry.problem) for entry in errata() if entry.severity == "error"}
    lines = THIRD_READING.read_text(encoding="utf-8").splitlines()
    read = [json.loads(line) for line in lines]
    other = {(row["language"], row["problem"]) for row in read if row["answer"] != row["gold"]}
    among = {(row["language"], row["problem"]) for row in read}
    assert errors <= among
    assert len(errors & other) >= 0.9 * len(errors)
    assert len(among - errors) > len(errors)
    assert not other - errors


def test_entries_are_about_the_official_files(official: Path) -> None:
    problems = {(p.language, p.id): p for p in load_source(str(official)).problems}
    for entry in errata():
        problem = problems[entry.language, entry.problem]
        assert (fingerprint(problem.question or ""), problem.answer) == (entry.question, entry.gold), entry


def test_faulty_problems_are_known_by_their_text(official: Path) -> None:
    problems = load_source(str(official), ["te", "en"]).problems
    found = errors_among(problems)
    assert {tag for _, tag in found} == {"te"}
    assert len(found) == sum(entry.language == "te" and entry.severity == "error" for entry in errata())
    mended = [
        type(p)(**{f: getattr(p, f) for f in p.__struct_fields__} | {"question": f"{p.question} "}) for p in problems
    ]
    assert errors_among(mended) == {}
