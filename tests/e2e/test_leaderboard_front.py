"""The main table and the pictures in a real browser, by mouse and by keyboard."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mgsm.leaderboard import front, view
from mgsm.leaderboard.board import Board

if TYPE_CHECKING:
    from playwright.sync_api import Page

BOARDS = Path(__file__).resolve().parents[1] / "unit" / "leaderboard" / "conftest.py"


def boards() -> Any:
    """The makers of boards, which belong to the unit tests."""
    spec = importlib.util.spec_from_file_location("boards_of_the_unit_tests", BOARDS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def made() -> Board:
    """Twelve measured models in three modes, of which one was not asked in one mode, and one imported model."""
    make = boards()
    entries = [
        make.entry(
            f"model-{number}",
            f"lab/model-{number}",
            "measured",
            0.15 + 0.06 * number,
            parameters=None if number == 5 else 3 * 10 ** (6 + number % 5),
            open_weights=None if number == 5 else number % 2 == 0,
            modes=make.MODES[:2] if number == 3 else make.MODES,
        )
        for number in range(12)
    ]
    other = make.entry("other", "other/one", "imported", 0.5, parameters=10**9, open_weights=False)
    board: Board = make.board_of((*entries, other))
    return board


@pytest.fixture(scope="module")
def site(made: Board, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    list(front.write(made, folder))
    return folder


@pytest.fixture
def table(browser_page: Page, site: Path) -> Page:
    browser_page.goto(f"file://{site}/index.html")
    return browser_page


def models(page: Page) -> list[str]:
    return page.locator("#board tbody th a").all_inner_texts()


def column(page: Page, key: str) -> list[float]:
    place = page.evaluate(
        """key => [...document.querySelectorAll('#board thead tr:last-child th')]
                    .filter((header) => !header.hidden).findIndex((header) => header.dataset.key === key)""",
        key,
    )
    cells = page.locator(f"#board tbody tr > :nth-child({place + 1})").all_inner_texts()
    return [float(text.split()[0]) for text in cells if text.strip() not in ("", "\u2013")]


def choose(page: Page, name: str, value: str) -> None:
    page.locator(f'#{name} label:has(input[value="{value}"])').click()


def test_the_script_shows_what_the_file_shows(browser_page: Page, site: Path, made: Board) -> None:
    """Rows are made twice, in Python and in the script: they must be the same, element by element."""
    browser_page.goto(f"file://{site}/index.html")
    html = (site / "index.html").read_text(encoding="utf-8")
    same = browser_page.evaluate(
        """(html) => {
          const plain = (body) => {
            for (const cell of body.querySelectorAll("[tabindex]")) cell.removeAttribute("tabindex");
            for (const row of body.querySelectorAll('[class=""]')) row.removeAttribute("class");
            return [...body.rows].map((row) => row.outerHTML);
          };
          const given = plain(new DOMParser().parseFromString(html, "text/html").querySelector("#board tbody"));
          const made = plain(document.querySelector("#board tbody").cloneNode(true));
          return given.map((row, place) => [row, made[place]]).filter(([one, other]) => one !== other);
        }""",
        html,
    )
    assert same == []
    group = view.first_group(made)
    assert group is not None
    assert len(models(browser_page)) == len(group.entries)


def test_sorting_by_mouse(table: Page) -> None:
    assert column(table, "macro") == sorted(column(table, "macro"), reverse=True)
    header = table.locator('th[data-key="bn"]')
    assert header.get_attribute("aria-sort") == "none"
    header.locator("button").click()
    assert column(table, "bn") == sorted(column(table, "bn"), reverse=True)
    assert header.get_attribute("aria-sort") == "descending"
    assert table.inner_text("#status") == "12 models, sorted by Bangla, highest first."
    header.locator("button").click()
    assert column(table, "bn") == sorted(column(table, "bn"))
    assert header.get_attribute("aria-sort") == "ascending"
    assert table.url.endswith("#sort=-bn")
    assert table.locator('[aria-sort="ascending"], [aria-sort="descending"]').count() == 1


def test_sorting_by_keyboard_keeps_the_focus(table: Page) -> None:
    table.locator('th[data-key="model"] button').focus()
    table.keyboard.press("Enter")
    assert models(table) == [f"lab/model-{number}" for number in range(12)]
    table.keyboard.press("Space")
    assert models(table) == [f"lab/model-{number}" for number in reversed(range(12))]
    assert table.evaluate("document.activeElement.closest('th').dataset.key") == "model"


def test_what_is_unknown_stands_last_in_both_directions(table: Page) -> None:
    for _ in range(2):
        table.locator('th[data-key="size"] button').click()
        assert models(table)[-1] == "lab/model-5"


def test_modes_metrics_and_what_nobody_has(table: Page) -> None:
    choose(table, "mode", "en-cot")
    assert table.inner_text("#status").startswith("11 models")
    assert "en-cot on symbolic" in table.inner_text("#caption")
    assert table.locator('#metric input[value="language_fidelity"]').is_disabled()
    assert "Language fidelity (" in table.inner_text("#missing")
    choose(table, "metric", "no_answer")
    assert column(table, "macro") == sorted(column(table, "macro"))
    assert "lowest first" in table.inner_text("#status")
    assert table.inner_text("#caption").startswith("No answer in percent")
    choose(table, "metric", "chrf")
    assert column(table, "sw") != []
    assert table.url.endswith("#mode=en-cot&metric=chrf")
    choose(table, "mode", "direct")
    assert table.locator('#metric input[value="accuracy"]').is_checked()


def test_metrics_average_only_what_is_in_the_row(table: Page, made: Board) -> None:
    choose(table, "metric", "chrf")
    group = view.first_group(made)
    assert group is not None
    levels = {one.language: one.resource_level for one in made.columns if not one.pivot}
    expected = {}
    for entry, standing in view.standings(made)[group.id]:
        values = [cell.chrf for cell in standing.cells if levels.get(cell.language) == "high" and cell.chrf is not None]
        expected[entry.model] = sum(values) / len(values)
    shown = dict(zip(models(table), column(table, "high"), strict=True))
    assert shown == pytest.approx(expected, abs=0.11)


def test_groups_are_never_mixed(table: Page) -> None:
    assert "other/one" not in models(table)
    options = table.locator("#group option").all_inner_texts()
    assert len(options) == 2
    assert any("imported, scored by us" in option for option in options)
    table.select_option("#group", index=1)
    assert models(table) == ["other/one"]
    assert table.inner_text("#status").startswith("1 model,")


def test_filters_by_keyboard(table: Page) -> None:
    table.locator("#filters summary").focus()
    table.keyboard.press("Enter")
    table.locator("#q").focus()
    table.keyboard.type("MODEL-1")
    assert set(models(table)) == {"lab/model-1", "lab/model-10", "lab/model-11"}
    assert table.inner_text("#status").startswith("3 of 12 models")
    table.keyboard.type("1")
    assert models(table) == ["lab/model-11"]
    table.keyboard.press("Tab")
    table.locator("#reset").focus()
    table.keyboard.press("Enter")
    assert len(models(table)) == 12


def test_filters_of_rows_and_columns(table: Page, made: Board) -> None:
    table.locator("#filters summary").click()
    table.select_option("#weights", "open")
    group = view.first_group(made)
    assert group is not None
    there = {entry.model: entry for entry, _ in view.standings(made)[group.id]}
    assert set(models(table)) == {name for name, entry in there.items() if entry.open_weights}
    table.select_option("#weights", "unknown")
    assert models(table) == ["lab/model-5"]
    table.locator("#reset").click()
    table.select_option("#size", "1e9-1e10")
    assert set(models(table)) == {
        name for name, entry in there.items() if entry.parameters and 1e9 <= entry.parameters < 1e10
    }
    table.locator("#reset").click()
    table.select_option("#level", "underrepresented")
    shown = [header for header in table.locator("th.tongue").all() if header.is_visible()]
    assert len(shown) == sum(one.resource_level == "underrepresented" for one in made.columns)
    table.select_option("#script", "Thai")
    assert table.locator("th.tongue:visible").count() == 1
    assert len(column(table, "th")) == 12
    assert table.locator("#board tbody tr").first.locator("> *").count() == 8
    assert "(2 in use)" in table.inner_text("#filters summary")


def test_the_address_brings_a_view_back(table: Page, open_page: Callable[..., Page], site: Path) -> None:
    choose(table, "mode", "direct")
    table.locator('th[data-key="sw"] button').click()
    table.locator("#filters summary").click()
    table.locator("#q").fill("model-1")
    shared = table.evaluate("location.href")
    other = open_page()
    other.goto(shared)
    assert models(other) == models(table)
    assert other.inner_text("#status") == table.inner_text("#status")
    assert other.locator("#filters").get_attribute("open") is not None
    assert other.input_value("#q") == "model-1"


def test_back_and_forward(table: Page) -> None:
    first = models(table)
    table.locator('th[data-key="model"] button').click()
    second = models(table)
    choose(table, "mode", "direct")
    assert "direct on" in table.inner_text("#caption")
    table.go_back()
    assert "native-cot on" in table.inner_text("#caption")
    assert models(table) == second
    table.go_back()
    assert models(table) == first
    assert table.locator('#mode input[value="native-cot"]').is_checked()
    table.go_forward()
    assert models(table) == second


@pytest.mark.parametrize(
    "fragment",
    ["mode=nonsense&sort=xx&metric=y", "sort=%E0%A4%A", "q=<img src=x onerror=alert(1)>", "__proto__=1", "="],
)
def test_a_fragment_of_somebody_else_breaks_nothing(browser_page: Page, site: Path, fragment: str) -> None:
    browser_page.goto(f"file://{site}/index.html#{fragment}")
    assert "sorted by macro average" in browser_page.inner_text("#status")
    assert browser_page.locator("img").count() == 0


def test_the_skip_link_leaves_the_view_alone(table: Page) -> None:
    table.locator('th[data-key="model"] button').click()
    before = models(table)
    table.locator(".skip").focus()
    table.keyboard.press("Enter")
    assert table.url.endswith("#main")
    assert models(table) == before


def test_arrow_keys_move_in_the_table_and_the_cell_says_its_interval(table: Page) -> None:
    assert table.locator('#board td[tabindex="0"]').count() == 1
    table.locator('#board td[tabindex="0"]').focus()
    for _ in range(7):
        table.keyboard.press("ArrowRight")
    table.keyboard.press("ArrowDown")
    place = table.evaluate("[document.activeElement.parentNode.rowIndex - 2, document.activeElement.cellIndex]")
    assert place == [1, 8]
    said = table.evaluate("getComputedStyle(document.activeElement, '::after').content")
    assert said == f'"{table.evaluate("document.activeElement.dataset.i")}"'
    assert said.startswith('"[')
    table.keyboard.press("End")
    assert table.evaluate("document.activeElement === document.activeElement.parentNode.lastElementChild")
    assert table.locator('#board td[tabindex="0"]').count() == 1
    heading = table.evaluate("document.activeElement.getAttribute('aria-description')")
    assert "95 % interval" in heading


def test_copies_are_the_shown_view(table: Page) -> None:
    table.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    table.locator("#filters summary").click()
    table.locator("#q").fill("model-11")
    table.select_option("#script", "Beng")
    copied = {}
    for kind in ("csv", "md", "tex", "link"):
        table.locator(f'[data-copy="{kind}"]').click()
        assert table.locator("dialog#copy").is_visible()
        copied[kind] = table.input_value("#copy-text")
        assert table.evaluate("getSelection().toString() || document.activeElement.selectionEnd > 0")
        table.keyboard.press("Escape")
        assert not table.locator("dialog#copy").is_visible()
    value = f"{column(table, 'bn')[0]:.1f}"
    assert copied["link"] == table.url
    lines = copied["csv"].splitlines()
    assert len(lines) == 2
    assert lines[0].endswith("Worst language,Bangla")
    assert lines[1].endswith(f",{value}")
    assert "measured by us" in lines[1]
    assert copied["md"].splitlines()[2].startswith("| ")
    assert "Accuracy, native-cot on symbolic" in copied["md"]
    assert r"\begin{tabular}" in copied["tex"]
    assert r"\toprule" in copied["tex"]
    assert f"& {value} \\\\" in copied["tex"]


def test_copied_names_cannot_act(made: Board, browser_page: Page, tmp_path: Path) -> None:
    import msgspec

    hostile = '=HYPERLINK("x"),|<b>&\\input{a}'
    entries = tuple(msgspec.structs.replace(entry, model=hostile) for entry in made.entries)
    list(front.write(msgspec.structs.replace(made, entries=entries), tmp_path))
    browser_page.goto(f"file://{tmp_path}/index.html")
    browser_page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    copied = {}
    for kind in ("csv", "md", "tex"):
        browser_page.locator(f'[data-copy="{kind}"]').click()
        copied[kind] = browser_page.input_value("#copy-text")
        browser_page.locator("#copy-close").click()
    assert '"\'=HYPERLINK(""x""),|<b>&\\input{a}"' in copied["csv"]
    assert "\\|&lt;b>&amp;" in copied["md"]
    assert r"\textbackslash{}input\{a\}" in copied["tex"]


def test_every_interval_can_be_shown(table: Page) -> None:
    content = "getComputedStyle(document.querySelector('#board [data-i]'), '::after').content"
    assert table.evaluate(content) == "none"
    table.get_by_label("All intervals").check()
    assert table.evaluate(content).startswith('"[')
    assert table.url.endswith("#ci=1")


@pytest.mark.parametrize("width", [375, 768, 1300])
@pytest.mark.parametrize("name", ["index.html", "pictures.html", "method.html"])
def test_no_page_is_wider_than_the_window(open_page: Callable[..., Page], site: Path, name: str, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 800})
    page.goto(f"file://{site}/{name}")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_a_script_the_table_is_there(open_page: Callable[..., Page], site: Path) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(f"file://{site}/index.html")
    assert page.locator("#board tbody tr").count() == 12
    assert not page.locator("#controls").is_visible()
    page.goto(f"file://{site}/pictures.html")
    assert page.locator("figure svg").first.is_visible()
    assert page.locator("section").count() > 3


def test_pictures_name_the_point_under_mouse_and_arrow_keys(browser_page: Page, site: Path) -> None:
    browser_page.goto(f"file://{site}/pictures.html")
    assert browser_page.locator("section[data-mode]:visible").count() == 1
    figure = browser_page.locator("section[data-mode]:visible figure").first
    point = figure.locator(".point").nth(5)
    point.hover(force=True)
    assert ", " in figure.locator(".readout").inner_text()
    figure.locator("svg").focus()
    said = set()
    for _ in range(4):
        browser_page.keyboard.press("ArrowRight")
        said.add(figure.locator(".readout").inner_text())
    assert len(said) == 4
    assert figure.locator(".point.now").count() == 1


def test_pictures_follow_the_mode_and_the_address(browser_page: Page, site: Path) -> None:
    browser_page.goto(f"file://{site}/pictures.html#mode=direct")
    assert browser_page.locator("section[data-mode]:visible h2").inner_text() == "direct on symbolic"
    choose(browser_page, "mode", "en-cot")
    assert browser_page.locator("section[data-mode]:visible h2").inner_text() == "en-cot on symbolic"
    browser_page.go_back()
    assert browser_page.locator("section[data-mode]:visible h2").inner_text() == "direct on symbolic"


def test_labels_of_pictures_do_not_lie_upon_each_other(browser_page: Page, site: Path) -> None:
    browser_page.goto(f"file://{site}/pictures.html")
    meeting = browser_page.evaluate(
        """() => [...document.querySelectorAll("section:not([hidden]) svg")].flatMap((drawing) => {
          const boxes = [...drawing.querySelectorAll("text.name")]
            .map((one) => [one.textContent, one.getBoundingClientRect()]);
          const across = (one, other) => one.left < other.right && other.left < one.right;
          const upward = (one, other) => one.top + 3 < other.bottom - 3 && other.top + 3 < one.bottom - 3;
          return boxes.flatMap(([name, one], place) => boxes.slice(place + 1)
            .filter(([, other]) => across(one, other) && upward(one, other)).map(([other]) => `${name} / ${other}`));
        })"""
    )
    assert meeting == []
