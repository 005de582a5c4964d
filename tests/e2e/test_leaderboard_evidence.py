"""Pages of evidence in a real browser, by mouse and by keyboard; no request leaves the disk, the console is silent."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mgsm.analysis import comparison
from mgsm.leaderboard import collect, duels, evidence
from mgsm.leaderboard.board import Board
from tests.unit.leaderboard import scripted

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.slow

HOSTILE = "</script><script>alert(1)</script> {{ 7 * 7 }} \u2028 <img src=x onerror=alert(2)> \U0001f600 e\u0301"
NAME = "<img src=x onerror=alert(3)>'\""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Board, dict[str, Path], Path]:
    place = tmp_path_factory.mktemp("site")
    good = scripted.right_in(0.7, "good")
    runs = [
        scripted.run(place / "good", "lab/good", good, limit=28),
        scripted.run(place / "bad", NAME, lambda *asked: f"{HOSTILE} {good(*asked)}", limit=28),
        scripted.run(place / "worse", "lab/worse", scripted.right_in(0.2, "worse"), limit=28),
    ]
    board, found = collect.collect(runs)
    list(evidence.write(board, found, place / "site"))
    return board, found, place / "site"


def id_of(board: Board, model: str) -> str:
    return next(one.id for one in board.entries if one.model == model)


def said(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return json.loads(text.removeprefix("mgsm.receive(").removesuffix(");\n"))


def opened(page: Page, site: Path, address: str) -> Page:
    page.goto(f"{site.as_uri()}/{address}")
    return page


def texts(page: Page, selector: str) -> list[str]:
    found: list[str] = page.locator(selector).all_inner_texts()
    return found


def test_generations_are_loaded_filtered_and_shared(
    built: tuple[Board, dict[str, Path], Path], browser_page: Page
) -> None:
    board, _, site = built
    name = id_of(board, "lab/good")
    page = opened(browser_page, site, f"models/{name}.html")
    page.wait_for_selector(".sample")
    page.select_option("#language", "bn")
    page.get_by_role("radio", name="translate-en").check()
    page.get_by_role("radio", name="wrong").check()
    page.wait_for_function("document.querySelectorAll('.sample.right').length === 0")
    file = said(site / "evidence" / name / "bn.js")["modes"]["translate-en"]["shown"]
    wrong = [line for line in file if not line[1]]
    assert page.locator(".sample.wrong").count() == len(wrong) > 0
    assert page.locator(".sample mark").count() == len(wrong)
    assert set(texts(page, ".sample .badge.bad")) == {"\u2717 wrong"}
    assert f"{len(wrong)} of the {len(file)}" in page.inner_text("#status")
    address = page.evaluate("location.href")
    page.goto("about:blank")
    page.goto(address)
    page.wait_for_selector(".sample.wrong")
    assert page.input_value("#language") == "bn"
    assert page.locator(".sample.wrong").count() == len(wrong)
    assert page.locator(".sample.right").count() == 0


def test_marked_spans_are_the_answers(built: tuple[Board, dict[str, Path], Path], browser_page: Page) -> None:
    board, _, site = built
    name = id_of(board, NAME)
    page = opened(browser_page, site, f"models/{name}.html#language=en&mode=native-cot&verdict=all")
    page.wait_for_selector(".sample")
    lines = said(site / "evidence" / name / "en.js")["modes"]["native-cot"]["shown"]
    assert [text.replace(",", "") for text in texts(page, ".sample mark")] == [line[2] for line in lines]
    assert all(text.startswith("</script><script>alert(1)") for text in page.locator(".said").all_text_contents())
    assert page.locator("main img").count() == 0
    assert page.inner_text("h1") == NAME


def test_languages_have_their_tag_and_the_filters_work_by_keyboard(
    built: tuple[Board, dict[str, Path], Path], browser_page: Page
) -> None:
    board, _, site = built
    page = opened(browser_page, site, f"models/{id_of(board, 'lab/good')}.html#language=bn&mode=native-cot&verdict=all")
    page.wait_for_selector(".sample")
    assert page.locator(".sample .said").first.get_attribute("lang") == "bn"
    assert page.locator(".sample .beside [lang]").first.get_attribute("lang") == "bn"
    page.focus('input[name="mode"]:checked')
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.said').lang === 'en'")
    assert "mode=translate-en" in page.evaluate("location.hash")
    page.focus("#language")
    page.keyboard.press("ArrowUp")
    page.wait_for_function("!location.hash.includes('language=bn')")


def test_a_missing_file_is_said(
    built: tuple[Board, dict[str, Path], Path], open_page: Callable[..., Page], tmp_path: Path, traffic: Any
) -> None:
    board, _, site = built
    name = id_of(board, "lab/good")
    alone = tmp_path / "models"
    alone.mkdir()
    (alone / f"{name}.html").write_bytes((site / "models" / f"{name}.html").read_bytes())
    page = open_page()
    page.goto((alone / f"{name}.html").as_uri())
    page.wait_for_function("document.getElementById('status').textContent.includes('not beside')")
    # The browser itself says that a file is not there; that is no fault of the page.
    traffic.messages.clear()


def test_compare_shows_what_the_comparison_says(built: tuple[Board, dict[str, Path], Path], browser_page: Page) -> None:
    board, runs, site = built
    a, b = id_of(board, "lab/worse"), id_of(board, "lab/good")
    page = opened(browser_page, site, f"compare.html#a={a}&b={b}&mode=native-cot")
    page.wait_for_selector("#cells tbody tr")
    expected = comparison.compare(runs[a], runs[b], modes=[("native-cot", "native-cot")])
    macro = next(row for row in expected.averages if row.scope == "macro")
    assert page.inner_text("#main-sentence") == macro.finding
    findings = {row.finding for row in (*expected.cells, *expected.averages)}
    assert {page.inner_text("#main-sentence"), *texts(page, "#sentences li")} == findings
    cells = {row.language: row for row in expected.cells}
    lines = [[cell.strip() for cell in row.split("\t")] for row in texts(page, "#cells tbody tr")]
    assert len(lines) == len(cells)
    bangla = next(line for line in lines if line[0] in ("Bangla", "Bengali"))
    row = cells["bn"]
    assert bangla[1:4] == [str(row.n), f"{100 * row.accuracy_a:.1f}", f"{100 * row.accuracy_b:.1f}"]
    assert bangla[5:7] == [str(row.a_better), str(row.b_better)]
    assert page.locator("#forest svg .dot").count() == len(expected.cells) + len(expected.averages)


def test_a_and_b_can_be_exchanged(built: tuple[Board, dict[str, Path], Path], browser_page: Page) -> None:
    board, runs, site = built
    a, b = id_of(board, "lab/good"), id_of(board, "lab/worse")
    page = opened(browser_page, site, f"compare.html#a={a}&b={b}&mode=native-cot")
    page.wait_for_selector("#cells tbody tr")
    page.focus("#swap")
    page.keyboard.press("Enter")
    page.wait_for_function(f"document.getElementById('a').value === {json.dumps(b)}")
    expected = comparison.compare(runs[b], runs[a], modes=[("native-cot", "native-cot")])
    macro = next(row for row in expected.averages if row.scope == "macro")
    page.wait_for_function(f"document.getElementById('main-sentence').textContent === {json.dumps(macro.finding)}")
    assert f"a={b}" in page.evaluate("location.hash")
    first = expected.cells[0]
    row = next(
        line.split("\t")
        for line in texts(page, "#cells tbody tr")
        if line.split("\t")[6].strip() == str(first.b_better)
    )
    assert f"{abs(100 * first.difference):.1f}" in row[4] or first.language != "en"


def test_problems_on_which_two_differ_are_those_counted(
    built: tuple[Board, dict[str, Path], Path], browser_page: Page
) -> None:
    board, runs, site = built
    for a, b in (("lab/good", "lab/worse"), ("lab/worse", "lab/good")):
        one, other = id_of(board, a), id_of(board, b)
        page = opened(browser_page, site, f"compare.html#a={one}&b={other}&mode=translate-en")
        page.wait_for_selector("#differ details")
        expected = comparison.compare(runs[one], runs[other], modes=[("translate-en", "translate-en")])
        counts = sorted((row.a_better, row.b_better) for row in expected.cells)
        found = [re.search(r"A (\d+), B (\d+)", text) for text in texts(page, "#differ summary")]
        assert sorted((int(match[1]), int(match[2])) for match in found if match) == counts
        page.goto("about:blank")
    opened(browser_page, site, f"compare.html#a={one}&b={other}&mode=translate-en")
    browser_page.locator("#differ summary").first.click()
    browser_page.locator("#differ details[open] a").first.click()
    browser_page.wait_for_selector("#solved-table")
    assert browser_page.is_checked('input[value="translate-en"]')


def test_another_mode_of_a_problem(built: tuple[Board, dict[str, Path], Path], browser_page: Page) -> None:
    board, _, site = built
    scores = said(site / "evidence" / id_of(board, "lab/good") / "scores.js")
    slug = scores["problems"][0][0]
    page = opened(browser_page, site, f"problems/{slug}.html")
    for mode in ("translate-en", "native-cot"):
        page.get_by_role("radio", name=mode).check()
        row = page.locator("#solved-table tbody tr", has_text="lab/good")
        shown = [text.strip() for text in row.locator("td").all_text_contents()]
        rights = [scores["modes"][mode][tag][1][0] for tag in ("en", "de", "bn")]
        assert [text == "right" for text in shown] == [right == 1 for right in rights]
        assert page.inner_text("#status").startswith(mode)


def test_the_list_of_problems_sorts_and_filters(built: tuple[Board, dict[str, Path], Path], browser_page: Page) -> None:
    _, _, site = built
    page = opened(browser_page, site, "problems.html")
    page.get_by_role("button", name="Right").focus()
    page.keyboard.press("Enter")
    shares = [float(text) for text in texts(page, "tbody td:nth-child(4)")]
    assert shares == sorted(shares)
    assert page.get_attribute('th[data-key="right"]', "aria-sort") == "ascending"
    page.keyboard.press("Enter")
    assert [float(text) for text in texts(page, "tbody td:nth-child(4)")] == sorted(shares, reverse=True)
    page.fill("#q", "tea-stall")
    visible = page.locator("tbody tr:visible")
    assert 0 < visible.count() < len(shares)
    assert all("tea-stall" in text for text in visible.all_inner_texts())
    assert page.inner_text("#status").startswith(f"{visible.count()} of {len(shares)} problems")
    address = page.evaluate("location.href")
    page.goto("about:blank")
    page.goto(address)
    assert page.locator("tbody tr:visible").count() == visible.count()
    page.select_option("#mode", "native-cot")
    page.select_option("#solved", "none")
    assert all(text.startswith("0 of") for text in texts(page, "tbody tr:visible td:nth-child(5)"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1300])
def test_no_page_is_wider_than_the_window(
    built: tuple[Board, dict[str, Path], Path], open_page: Callable[..., Page], scheme: str, width: int
) -> None:
    board, _, site = built
    page = open_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    slug = said(site / "evidence" / id_of(board, "lab/good") / "scores.js")["problems"][0][0]
    for address in ("problems.html", "compare.html", f"problems/{slug}.html", f"models/{id_of(board, NAME)}.html"):
        opened(page, site, address)
        page.wait_for_timeout(200)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_no_serious_violation_of_accessibility(
    built: tuple[Board, dict[str, Path], Path], open_page: Callable[..., Page], axe: str
) -> None:
    board, _, site = built
    slug = said(site / "evidence" / id_of(board, "lab/good") / "scores.js")["problems"][0][0]
    for scheme in ("light", "dark"):
        page = open_page(color_scheme=scheme)
        for address in ("problems.html", "compare.html", f"problems/{slug}.html", f"models/{id_of(board, NAME)}.html"):
            opened(page, site, address)
            page.wait_for_timeout(300)
            page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
            page.evaluate(axe)
            found = page.evaluate("axe.run().then((said) => said.violations)")
            assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], (scheme, address)


def test_pairs_are_in_the_order_in_which_the_page_asks_for_them(built: tuple[Board, dict[str, Path], Path]) -> None:
    board, runs, site = built
    for a, b in duels.pairs_of(board, runs):
        assert said(site / "evidence" / "pairs" / f"{a}--{b}.js")["pair"] == [a, b]
