"""All pages of evidence together: complete, escaped, linked, small, and the same bytes from the same inputs."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mgsm import cli, store
from mgsm.leaderboard import collect, evidence, items, models, questions
from mgsm.leaderboard.board import Board
from mgsm.leaderboard.items import Catalogue
from mgsm.types import Problem
from tests.unit.leaderboard import scripted
from tests.unit.leaderboard.conftest import board_of, entry

HOSTILE = (
    "</script><script>alert(1)</script> {{ 7 * 7 }} \u2028 \"' & <!-- \U0001f600 e\u0301 <img src=x onerror=alert(2)>"
)
NAME = "<b onclick=alert(3)>lab</b>/{{ model }}&amp;'"


class Page(HTMLParser):
    """What a test wants to know of a page."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = text
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._inside: list[str] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))
        if tag in ("script", "style"):
            self._inside.append(tag)
            self.scripts.append((dict(attributes), ""))

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.scripts[-1] = (self.scripts[-1][0], self.scripts[-1][1] + data)
        else:
            self.words.append(data)

    @property
    def shown(self) -> str:
        return " ".join(" ".join(self.words).split())

    @property
    def data(self) -> Any:
        return next(json.loads(text) for attributes, text in self.scripts if attributes.get("id") == "page-data")


def said(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return json.loads(text.removeprefix("mgsm.receive(").removesuffix(");\n"))


def hostile(problem: Problem, mode: str, sample: int) -> str:
    return f"{HOSTILE} The answer is {problem.answer}. {HOSTILE}"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Board, dict[str, Path], Path]:
    """A site of a well-behaved, a hostile, a sampled and an imported entry, and a published one."""
    place = tmp_path_factory.mktemp("evidence")
    runs = [
        scripted.run(place / "good", "lab/good", scripted.right_in(0.6, "good")),
        scripted.run(place / "bad", NAME, hostile),
        scripted.run(place / "five", "lab/five", scripted.right_in(0.5, "five"), samples=5, modes=["native-cot"]),
        imported(place),
    ]
    board, found = collect.collect(runs)
    board = msgspec.structs.replace(board, entries=(*board.entries, published()))
    list(evidence.write(board, found, place / "site"))
    return board, found, place / "site"


def published() -> Any:
    made = entry("gpt-3", "GPT-3 (text-davinci-002)", "published", 0.25, url="https://arxiv.org/abs/2210.03057")
    return board_of((made,)).entries[0]


def imported(place: Path) -> Path:
    """A log of lines without questions, whose problems are numbered otherwise."""
    log = place / "log.jsonl"
    lines = [{"id": f"n{n}", "completion": HOSTILE + f" #### {n}", "answer": "2", "language": "bn"} for n in range(3)]
    log.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    code = cli._run(
        ["import", "jsonl", str(log), "--output", str(place / "imported"), "--columns", "problem=id", "--mode",
         "native-cot", "--model", "lab/imported", "--data", "<i>data</i>"]
    )  # fmt: skip
    assert code == 0
    return place / "imported"


def html(site: Path) -> Iterator[tuple[Path, Page]]:
    for path in sorted(site.rglob("*.html")):
        yield path, Page(path.read_text(encoding="utf-8"))


def test_no_page_has_anything_that_its_policy_forbids(built: tuple[Board, dict[str, Path], Path]) -> None:
    count = 0
    for path, page in html(built[2]):
        count += 1
        executable = [one for one in page.scripts if one[0].get("type") != "application/json"]
        assert len(executable) <= 2, path  # one style, one script
        for tag, attributes in page.tags:
            assert not [name for name in attributes if name.startswith("on") or name == "style"], (path, tag)
            assert tag not in ("img", "iframe", "base", "object", "form", "i"), path
        assert "\u2028" not in "".join(text for _, text in page.scripts), path
    assert count > 20


def test_hostile_texts_are_shown_as_they_are(built: tuple[Board, dict[str, Path], Path]) -> None:
    board, _runs, site = built
    name = next(one for one in board.entries if one.model == NAME).id
    page = Page((site / "models" / f"{name}.html").read_text(encoding="utf-8"))
    assert " ".join(NAME.split()) in page.shown
    file = said(site / "evidence" / name / "en.js")
    for line in file["modes"]["native-cot"]["shown"]:
        plain = "".join(part if isinstance(part, str) else part[0] for part in line[7])
        assert plain.startswith(HOSTILE)
        assert plain.endswith(HOSTILE)
        assert [part[0] for part in line[7] if isinstance(part, list)] == [line[2]]
    raw = (site / "evidence" / name / "en.js").read_text(encoding="utf-8")
    assert not set("<>&\u2028\u2029") & set(raw)


def test_links_lead_to_files_that_are_there(built: tuple[Board, dict[str, Path], Path]) -> None:
    front = {"index.html", "pictures.html", "method.html"}
    for path, page in html(built[2]):
        ids = {attributes.get("id") for _, attributes in page.tags}
        for tag, attributes in page.tags:
            address = attributes.get("href")
            if tag != "a" or address is None:
                continue
            if re.match("https?:", address):
                assert attributes.get("rel") == "noopener noreferrer"
                continue
            place, _, fragment = address.partition("#")
            target = path.parent / place if place else path
            assert target.name in front or target.is_file(), (path, address)
            assert place or fragment in ids, (path, address)


def test_model_page_has_all_that_the_run_says(built: tuple[Board, dict[str, Path], Path]) -> None:
    board, runs, site = built
    good = next(one for one in board.entries if one.model == "lab/good")
    shown = Page((site / "models" / f"{good.id}.html").read_text(encoding="utf-8")).shown
    manifest = store.read_manifest(runs[good.id])
    for text in (
        good.signature, "measured by us", manifest.created, manifest.prompts_checksum, manifest.data_checksum,
        "temperature 0.0", "shots 0", "Token budgets", *(f"{k} {v}" for k, v in manifest.versions.items()),
    ):  # fmt: skip
        assert text is not None
        assert text in shown, text
    for standing in good.standings:
        assert f"{100 * standing.macro:.1f}" in shown
        for cell in standing.cells:
            assert f"{100 * cell.accuracy:.1f}" in shown


def test_model_page_shows_the_prompts_that_were_sent(built: tuple[Board, dict[str, Path], Path]) -> None:
    board, runs, site = built
    good = next(one for one in board.entries if one.model == "lab/good")
    page = Page((site / "models" / f"{good.id}.html").read_text(encoding="utf-8"))
    manifest = store.read_manifest(runs[good.id])
    assert manifest.problems[0].question is not None
    assert page.shown.count(manifest.problems[0].question) == 2
    assert "Prompt" in page.shown


def test_prompts_that_cannot_be_vouched_for_are_not_shown(tmp_path: Path) -> None:
    run = scripted.run(tmp_path / "run", "m", scripted.right_in(1, "x"), limit=2)
    manifest = store.read_manifest(run)
    store.write_manifest(run, msgspec.structs.replace(manifest, prompts_checksum="00000000"))
    board = board_of((entry("m", "m", "measured", 0.5),))
    list(models.write(board, board.entries[0], run, Catalogue(), tmp_path / "site"))
    shown = Page((tmp_path / "site" / "models" / "m.html").read_text(encoding="utf-8")).shown
    assert shown.count("The prompt cannot be shown") == len(scripted.MODES)


def test_both_calls_of_a_translation_are_shown(tmp_path: Path) -> None:
    run = scripted.run(tmp_path / "run", "m", scripted.right_in(1, "x"), limit=2, tags=["bn", "en"], shots=2, chat=True)
    board = board_of((entry("m", "m", "measured", 0.5),))
    list(models.write(board, board.entries[0], run, Catalogue(), tmp_path / "site"))
    shown = Page((tmp_path / "site" / "models" / "m.html").read_text(encoding="utf-8")).shown
    assert "First call, for the translation, user" in shown
    assert "Second call, with the translation, assistant" in shown
    assert "Translated: " in shown


def test_evidence_has_the_native_question_beside_the_english_one(
    built: tuple[Board, dict[str, Path], Path],
) -> None:
    board, runs, site = built
    good = next(one for one in board.entries if one.model == "lab/good")
    manifest = store.read_manifest(runs[good.id])
    file = said(site / "evidence" / good.id / "bn.js")
    by_id = {(one.id, one.language): one.question for one in manifest.problems}
    for name, slug, question, english, gold in file["problems"]:
        assert question == by_id[name, "bn"]
        assert english == by_id[name, "en"]
        assert (site / "problems" / f"{slug}.html").is_file()
        assert gold == str(next(one.answer for one in manifest.problems if one.id == name))
    assert {line[8][0][:11] for line in file["modes"]["translate-en"]["shown"]} == {"Translated:"}
    assert all(line[8] is None for line in file["modes"]["native-cot"]["shown"])
    assert file["modes"]["translate-en"]["reply"] == "en"
    assert file["modes"]["native-cot"]["reply"] == "bn"
    assert said(site / "evidence" / good.id / "en.js")["problems"][0][3] is None


def test_published_entries_have_a_page_without_generations(built: tuple[Board, dict[str, Path], Path]) -> None:
    page = Page((built[2] / "models" / "gpt-3.html").read_text(encoding="utf-8"))
    assert "published, not re-run" in page.shown
    assert "not ranked" in page.shown
    assert "https://arxiv.org/abs/2210.03057" in page.shown
    assert not (built[2] / "evidence" / "gpt-3").exists()
    assert "Single generations" not in page.shown


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a?b=c", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("https://", False),
        ("//example.org", False),
        ("http://[", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_are_linked(url: str | None, kept: bool) -> None:
    assert models.safe_url(url) == (url if kept else None)


def test_problem_page_says_who_solved_it_in_which_language(built: tuple[Board, dict[str, Path], Path]) -> None:
    board, runs, site = built
    good = next(one for one in board.entries if one.model == "lab/good")
    scores = {(one.problem, one.language, one.mode): one.correct for one in store.scores(runs[good.id])}
    names = {slug: name for slug, name in said(site / "evidence" / good.id / "scores.js")["problems"]}
    checked = 0
    for slug, name in names.items():
        page = Page((site / "problems" / f"{slug}.html").read_text(encoding="utf-8"))
        row = next(row for row in rows(page.text) if "lab/good" in row[0])
        assert row[1:] == ["right" if scores[name, tag, "native-cot"] else "wrong" for tag in ("en", "de", "bn")]
        codes = "".join(str(int(scores[name, tag, "translate-en"])) for tag in ("en", "de", "bn"))
        assert codes in page.data["modes"]["translate-en"]["rows"]
        checked += 1
    assert checked == 14


def rows(text: str) -> list[list[str]]:
    body = text.split('id="solved-table"')[1].split("<tbody>")[1].split("</tbody>")[0]
    return [
        [re.sub("<[^>]*>", "", cell).strip() for cell in re.split("<td[^>]*>", row)] for row in body.split("<tr>")[1:]
    ]


def test_several_samples_say_how_many_were_right(built: tuple[Board, dict[str, Path], Path]) -> None:
    board, _runs, site = built
    five = next(one for one in board.entries if one.model == "lab/five")
    slug = said(site / "evidence" / five.id / "scores.js")["problems"][0][0]
    row = next(
        row for row in rows((site / "problems" / f"{slug}.html").read_text(encoding="utf-8")) if "lab/five" in row[0]
    )
    assert all(re.fullmatch("[0-5]/5", cell) for cell in row[1:])


def test_problem_page_has_the_problem_in_its_languages(built: tuple[Board, dict[str, Path], Path]) -> None:
    board, runs, site = built
    good = next(one for one in board.entries if one.model == "lab/good")
    problem = store.read_manifest(runs[good.id]).problems[0]
    slug = dict(reversed(pair) for pair in said(site / "evidence" / good.id / "scores.js")["problems"])[problem.id]
    page = Page((site / "problems" / f"{slug}.html").read_text(encoding="utf-8"))
    for one in store.read_manifest(runs[good.id]).problems:
        if one.id == problem.id:
            assert one.question is not None
            assert " ".join(one.question.split()) in page.shown
            assert all(" ".join(step.split()) in page.shown for step in one.steps)
            assert ("p", {"class": "native", "lang": one.language, "dir": "ltr"}) in page.tags


def test_the_list_counts_what_the_pages_show(built: tuple[Board, dict[str, Path], Path]) -> None:
    board, runs, site = built
    page = Page((site / "problems.html").read_text(encoding="utf-8"))
    assert len(page.data["figures"]) == 14 + 3
    assert all(len(one) == 1 + len(board.modes) for one in page.data["figures"])
    total = sum(one[0][0] for one in page.data["figures"])
    rights = sum(score.accuracy for run in runs.values() for score in store.scores(run))
    assert total == pytest.approx(rights, abs=0.02)
    assert sum(one[0][1] for one in page.data["figures"]) == sum(len(store.scores(run)) for run in runs.values())


def test_a_problem_without_a_question_has_a_page(built: tuple[Board, dict[str, Path], Path]) -> None:
    page = Page((built[2] / "problems" / "i-data-i-n1.html").read_text(encoding="utf-8"))
    assert "The logs have no question in this language." in page.shown
    assert "<i>data</i>" in page.shown


def test_pages_of_problems_stay_small_with_forty_models(tmp_path: Path) -> None:
    tags = ("en", "bn", "de", "es", "fr", "ja", "ru", "sw", "te", "th", "zh")
    modes = ("direct", "native-cot", "en-cot", "translate-en")
    run = scripted.run(tmp_path / "run", "m", scripted.right_in(0.5, "x"), tags=tags, modes=modes, limit=3)
    entries = tuple(
        entry(f"model-{n:02d}", f"laboratory-{n}/some-model-with-a-name-{n}", "measured", 0.5) for n in range(40)
    )
    board = board_of(entries)
    board = msgspec.structs.replace(board, modes=modes)
    catalogue = Catalogue()
    manifest = store.read_manifest(run)
    found = catalogue.add("symbolic", manifest)
    marks = {one.id: items.marks(store.scores(run), found) for one in entries}
    sizes = [
        path.stat().st_size
        for path in questions.write(board, catalogue, marks, tmp_path)
        if path.parent.name == "problems"
    ]
    assert max(sizes) < 60_000


def test_the_same_inputs_give_the_same_bytes(built: tuple[Board, dict[str, Path], Path], tmp_path: Path) -> None:
    board, runs, site = built
    moved = {name: shutil.copytree(path, tmp_path / path.name) for name, path in runs.items()}
    list(evidence.write(board, moved, tmp_path / "again"))
    first = {path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    second = {
        path.relative_to(tmp_path / "again"): path.read_bytes()
        for path in (tmp_path / "again").rglob("*")
        if path.is_file()
    }
    assert first == second


def test_every_path_is_yielded_once(built: tuple[Board, dict[str, Path], Path], tmp_path: Path) -> None:
    board, _runs, _ = built
    paths = list(evidence.write(board, {}, tmp_path / "bare"))
    assert len(set(paths)) == len(paths)
    assert set(paths) == {path for path in (tmp_path / "bare").rglob("*") if path.is_file()}


def test_the_rule_is_on_the_page(built: tuple[Board, dict[str, Path], Path]) -> None:
    board, _, site = built
    good = next(one for one in board.entries if one.model == "lab/good")
    assert evidence.RULE in Page((site / "models" / f"{good.id}.html").read_text(encoding="utf-8")).shown
