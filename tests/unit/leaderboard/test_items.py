"""One problem is one page, whatever a run calls it; other texts under the same name are another."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from mgsm import store
from mgsm.leaderboard import items
from mgsm.leaderboard.items import Catalogue
from mgsm.store import Manifest
from mgsm.types import Score
from tests.unit.leaderboard import scripted


@pytest.fixture
def manifest(tmp_path: Path) -> Manifest:
    return store.read_manifest(scripted.run(tmp_path / "run", "m", scripted.right_in(1, "a"), limit=3))


def changed(manifest: Manifest, **fields: object) -> Manifest:
    """The same run with every problem changed; its English ones follow."""
    problems = tuple(msgspec.structs.replace(problem, **fields) for problem in manifest.problems)
    return msgspec.structs.replace(manifest, problems=problems, english={})


def test_runs_of_the_same_problems_share_them(manifest: Manifest) -> None:
    catalogue = Catalogue()
    first, second = catalogue.add("symbolic", manifest), catalogue.add("symbolic", manifest)
    assert {name: item.slug for name, item in first.items()} == {name: item.slug for name, item in second.items()}
    assert len(catalogue.items) == 3


def test_what_one_run_lacks_another_brings(manifest: Manifest) -> None:
    catalogue = Catalogue()
    bare = changed(manifest, question=None, steps=())
    catalogue.add("symbolic", bare)
    catalogue.add("symbolic", manifest)
    assert len(catalogue.items) == 3
    assert all(problem.question and problem.steps for item in catalogue.items for problem in item.texts.values())


def test_another_answer_or_question_under_the_same_name_is_another_problem(manifest: Manifest) -> None:
    for fields in ({"answer": Decimal(-1)}, {"question": "Another one?"}):
        catalogue = Catalogue()
        catalogue.add("symbolic", manifest)
        other = catalogue.add("symbolic", changed(manifest, **fields))
        assert len(catalogue.items) == 6
        assert {item.slug for item in other.values()} & {item.slug for item in catalogue.items[:3]} == set()


def test_other_names_of_the_same_texts_lead_to_the_same_problems(manifest: Manifest) -> None:
    names = {name: str(number) for number, name in enumerate(manifest.english)}
    problems = tuple(msgspec.structs.replace(one, id=names[one.id]) for one in manifest.problems)
    catalogue = Catalogue()
    first = catalogue.add("symbolic", manifest)
    second = catalogue.add("symbolic", msgspec.structs.replace(manifest, problems=problems, english={}))
    assert {names[name]: item.slug for name, item in first.items()} == {
        name: item.slug for name, item in second.items()
    }


def test_two_problems_of_one_run_with_the_same_text_stay_two(manifest: Manifest) -> None:
    one = manifest.problems[0]
    twice = (one, msgspec.structs.replace(one, id="again"))
    catalogue = Catalogue()
    found = catalogue.add("symbolic", msgspec.structs.replace(manifest, problems=twice, english={}))
    assert len({item.slug for item in found.values()}) == 2


def test_other_data_are_other_problems(manifest: Manifest) -> None:
    catalogue = Catalogue()
    catalogue.add("symbolic", manifest)
    catalogue.add("symbolic@seed=7", manifest)
    assert len({item.slug for item in catalogue.items}) == 6


@pytest.mark.parametrize(
    "text", ["../../etc/passwd", "<script>", "\u0996\u09be", "", "A" * 500, "con", "a/b\\c:d", "x\u2028y\x00z"]
)
def test_slugs_are_safe_in_file_names(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", items.slug(text))
    assert len(items.slug(text)) <= 80


def test_marks_say_what_became_of_a_problem() -> None:
    def score(**fields: object) -> Score:
        blank = {"correct": False, "accuracy": 0.0, "samples": 1, "failed": 0.0, "no_answer": 0.0, "truncated": None}
        return Score(problem="p", language="bn", mode="direct", **(blank | fields))

    assert items.mark(score(correct=True, accuracy=1.0)) == items.RIGHT
    assert items.mark(score()) == items.WRONG
    assert items.mark(score(no_answer=1.0)) == items.SILENT
    assert items.mark(score(failed=1.0)) == items.FAILED
    assert items.mark(score(correct=True, accuracy=0.6, samples=5)) == "3/5"
    assert [items.right(code) for code in ("1", "0", "n", "f", "3/5")] == [(1, 1), (0, 1), (0, 1), (0, 1), (3, 5)]
