"""Which problems a name of the symbolic set means: the release, fresh draws, and variants."""

from __future__ import annotations

from collections import Counter

import pytest

from mgsm import languages
from mgsm.errors import UsageError
from mgsm.problems import load_source, symbolic, templates
from mgsm.publish import contents

OFFICIAL_STEPS = {2: 0.31, 3: 0.24, 4: 0.22, 5: 0.22}
"""Shares of the official set's solutions with so many steps; 5 stands for five and more."""


def test_the_release_is_the_pinned_one() -> None:
    problems = symbolic.load(languages.known())
    assert symbolic.release() == ("symbolic-1.0", contents.checksum(problems))
    assert Counter(problem.language for problem in problems) == dict.fromkeys(languages.known(), 250)
    names = list(templates.templates())
    times = dict.fromkeys(names[:50], 3) | dict.fromkeys(names[50:], 2)
    for tag in languages.known():
        own = [problem for problem in problems if problem.language == tag]
        assert Counter(problem.template for problem in own) == times
        assert len({problem.id for problem in own}) == len({problem.question for problem in own}) == 250


@pytest.mark.parametrize(("count", "off"), [(symbolic.RELEASE_SIZE, 0.03), (100, 0.03), (28, 0.12)])
def test_the_release_and_its_first_problems_have_the_steps_of_the_official_set(count: int, off: float) -> None:
    every = templates.templates()
    drawn = symbolic.instances(symbolic.Draw(), count)
    found = Counter(min(every[instance.template].difficulty, 5) for instance in drawn)
    for steps, share in OFFICIAL_STEPS.items():
        assert found[steps] / count == pytest.approx(share, abs=off)


def test_names_of_the_set() -> None:
    assert symbolic.parse("symbolic") == symbolic.Draw(seed=symbolic.RELEASE_SEED)
    assert symbolic.parse("symbolic@seed=7") == symbolic.Draw(seed=7)
    assert symbolic.parse("symbolic@perturb=names") == symbolic.Draw(seed=1, perturb="names")
    assert symbolic.parse("symbolic@perturb=both,seed=7") == symbolic.Draw(seed=7, perturb="both")
    assert symbolic.parse("symbols") is symbolic.parse("mgsm") is None


@pytest.mark.parametrize("name", ["symbolic@7", "symbolic@seed=x", "symbolic@perturb=all", "symbolic@seed=1,seed=2"])
def test_a_name_that_means_nothing_is_a_usage_error(name: str) -> None:
    with pytest.raises(UsageError, match="expected seed=N or perturb="):
        load_source(name, ["en"])


def test_variants_are_of_the_same_problems() -> None:
    released = symbolic.instances(symbolic.Draw())
    taken = {templates.identity(instance) for instance in released}
    for kind in symbolic.PERTURBATIONS:
        varied = symbolic.instances(symbolic.Draw(seed=1, perturb=kind))
        assert [instance.template for instance in varied] == [instance.template for instance in released]
        for old, new in zip(released, varied, strict=True):
            assert (new.numbers == old.numbers) == (kind == "names")
            assert not set(new.persons.values()) & set(old.persons.values()) or kind == "numbers"
            assert (new.persons == old.persons) == (kind == "numbers" or not old.persons)
        if kind != "names":
            assert len({templates.identity(instance) for instance in varied} | taken) == 2 * len(released)


def test_a_variant_has_its_own_answer_and_the_same_id() -> None:
    released = load_source("symbolic", ["sw"]).problems
    varied = load_source("symbolic@perturb=numbers", ["sw"]).problems
    again = load_source("symbolic@perturb=numbers", ["sw"]).problems
    assert varied == again != load_source("symbolic@seed=2,perturb=numbers", ["sw"]).problems
    assert [problem.id for problem in varied] == [problem.id for problem in released]
    assert sum(a.answer != b.answer for a, b in zip(released, varied, strict=True)) > 200
