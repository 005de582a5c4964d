"""The whole site in a real browser: nothing leaves the disk, nothing is said in the console, nothing hostile runs.

Every test that opens a page fails if a request left ``file:`` or the console had an error (``conftest.py``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mgsm import cli, languages
from mgsm.leaderboard import front
from mgsm.problems import load_source
from tests.e2e.conftest import Traffic
from tests.unit.leaderboard.conftest import many_models as make_many

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.slow

OpenPage = Callable[..., "Page"]
SCHEMES = ("light", "dark")
PHONE = {"width": 375, "height": 720}
MODELS, LIMIT_MS = 200, 100
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(2)</script>",
    "--><!--<script>alert(3)</script>",
    '"\' onmouseover=alert(4) x="',
    "<a href='javascript:alert(5)'>here</a>",
    "[here](javascript:alert(6)) ![x](http://example.com/x.png)",
    "{{7*7}} ${7*7} {% raise %} #{7*7}",
    "\u202eabc\u202c \u2066x\u2069 \u2028 \u2029",
    "<style>*{display:none}</style><meta http-equiv=refresh content='0;url=http://example.com/'>",
    "<svg onload=alert(7)><base href=http://example.com/><iframe src=http://example.com/></iframe>",
    "=HYPERLINK(1) @SUM(1) \\input{x} | `x` &lt;b&gt; &amp; %0a",
)
NAME = "<img src=x onerror=alert(8)>{{7*7}}\"'&"
TITLE = "</title><script>alert(9)</script>Board"


def run(place: Path, name: str, data: str, tags: tuple[str, ...], shift: int, texts: tuple[str, ...] = ()) -> Path:
    """Returns the run of a scripted model that is wrong on every third problem, from ``shift`` on."""
    lines = []
    for number, problem in enumerate(load_source(data, list(tags), 12).problems):
        for mode in ("direct", "native-cot", "en-cot"):
            language = languages.load("en" if mode == "en-cot" else problem.language)
            answer = problem.answer + ((number + shift) % 3 == 0)
            text = f"{texts[number % len(texts)] if texts else ''} {language.answer_sentence(answer)}"
            line = {"problem": problem.id, "language": problem.language, "mode": mode, "text": text}
            lines.append(line | {"finish_reason": "length" if number == 3 else "stop", "completion_tokens": 40})
    (place / name).mkdir()
    script = place / name / "model.script"
    if texts:
        script = script.with_name(NAME)
    script.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    arguments = ["run", "--backend", "scripted", "--model", script, "--data", data, "--languages", ",".join(tags)]
    arguments += ["--modes", "direct,native-cot,en-cot", "--limit", 12, "--output", place / "runs" / name]
    assert cli._run(list(map(str, arguments))) == 0
    return place / "runs" / name


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of four runs, one of them hostile in every text, and figures of others."""
    place = tmp_path_factory.mktemp("board")
    folders = [run(place, name, "symbolic", ("bn", "en", "th"), shift) for shift, name in enumerate(("a", "b", "c"))]
    own = place / "own <b>{{7*7}}"
    own.mkdir()
    sums = []
    for tag in ("bn", "en"):
        text = "".join(f"{question.translate({0x2028: ' ', 0x2029: ' '})}\t{n}\n" for n, question in enumerate(HOSTILE))
        (own / f"mgsm_{tag}.tsv").write_text(text, encoding="utf-8")
        sums.append(f"{hashlib.sha256(text.encode()).hexdigest()}  mgsm_{tag}.tsv\n")
    (own / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    folders.append(run(place, "hostile", str(own), ("bn", "en"), 0, HOSTILE))
    table = place / "figures.csv"
    figures = "".join(f'"{NAME.replace(chr(34), "")}",native-cot,{tag},50.0,{HOSTILE[0]}\n' for tag in ("bn", "en"))
    table.write_text(f"model,mode,language,accuracy_percent,source\n{figures}", encoding="utf-8")
    options = ["--published", table, "--published", "shi2022", "--title", TITLE, "--output", place / "site"]
    assert cli._run(["leaderboard", *map(str, [*folders, *options])]) == 0
    return place / "site"


def kinds(site: Path) -> dict[str, Path]:
    """Returns one page of each kind, with the hostile ones."""
    models = sorted((site / "models").glob("*.html"))
    # A page without a run behind it loads no evidence.
    measured = [path for path in models if (site / "evidence" / path.stem).is_dir()]
    problems = sorted((site / "problems").glob("*.html"))
    found = {name: site / f"{name}.html" for name in ("index", "pictures", "method", "problems", "compare")}
    found |= {f"model {path.stem}": path for path in measured}
    found["model published"] = next(path for path in models if path not in measured)
    found |= {"problem": problems[0], "problem last": problems[-1]}
    return found


def unfold(page: Page) -> None:
    page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true; })")


def use(page: Page) -> None:
    """Uses every control of a page once, as somebody does who is curious."""
    unfold(page)
    page.evaluate(
        """() => {
            const all = "main button, main input[type=radio], main input[type=checkbox]";
            for (const one of document.querySelectorAll(all)) {
                if (one.checkVisibility() && !one.disabled) one.click();
                document.querySelectorAll("dialog[open]").forEach(dialog => dialog.close());
            }
        }"""
    )
    for element in page.query_selector_all("main select"):
        if element.is_visible() and element.is_enabled():
            count = element.evaluate("select => select.options.length")
            for place in dict.fromkeys((count - 1, 0)):
                element.select_option(index=place)
    for element in page.query_selector_all("main input[type=search]"):
        if element.is_visible():
            element.fill("x<")
            element.fill("")
    page.wait_for_timeout(100)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_page_is_quiet_while_it_is_used(site: Path, open_page: OpenPage, scheme: str) -> None:
    page = open_page(color_scheme=scheme)
    for path in kinds(site).values():
        page.goto(path.as_uri())
        use(page)


def test_every_page_of_the_site_opens_in_silence(site: Path, browser_page: Page, traffic: Traffic) -> None:
    pages = sorted(site.rglob("*.html"))
    for path in pages:
        browser_page.goto(path.as_uri())
    assert len(pages) > 20
    assert {address.partition(":")[0] for address in traffic.requests} == {"file"}


def test_every_link_leads_to_a_file_of_the_site_or_to_the_web(site: Path, browser_page: Page) -> None:
    for path in kinds(site).values():
        browser_page.goto(path.as_uri())
        links = browser_page.eval_on_selector_all("a[href]", "all => all.map(a => [a.href, a.rel])")
        for address, rel in links:
            if address.startswith("file:"):
                target = Path(address.removeprefix("file://").partition("#")[0])
                assert target.is_file(), f"{path.name}: {address}"
                assert target.is_relative_to(site)
            else:
                assert address.startswith(("https://", "http://"))
                assert rel == "noopener noreferrer"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_serious(site: Path, open_page: OpenPage, axe: str, scheme: str) -> None:
    # The policy of a page forbids scripts of others, so axe is let in by a browser that takes no notice of it.
    page = open_page(color_scheme=scheme, bypass_csp=True)
    found = []
    for kind, path in kinds(site).items():
        page.goto(path.as_uri())
        unfold(page)
        page.wait_for_timeout(100)
        page.evaluate(axe)
        violations = page.evaluate("axe.run().then(done => done.violations)")
        found += [
            (kind, one["id"], one["impact"], node["target"], node.get("failureSummary", "")[:300])
            for one in violations
            if one["impact"] in ("serious", "critical")
            for node in one["nodes"][:2]
        ]
    assert found == []


def test_hostile_names_and_texts_are_shown_and_do_nothing(site: Path, browser_page: Page) -> None:
    hostile = next(path for kind, path in kinds(site).items() if kind.startswith("model") and "img" in path.stem)
    browser_page.goto((site / "index.html").as_uri())
    assert browser_page.title() == TITLE
    for path in (*kinds(site).values(), hostile):
        browser_page.goto(path.as_uri())
        use(browser_page)
        made = browser_page.evaluate(
            """() => ({
                strange: [...document.querySelectorAll("img, iframe, object, embed, base, link, main style")]
                    .map(one => one.outerHTML.slice(0, 80)),
                handlers: [...document.querySelectorAll("*")]
                    .filter(one => one.getAttributeNames().some(name => name.startsWith("on")))
                    .map(one => one.outerHTML.slice(0, 80)),
                policy: document.querySelector("meta[http-equiv]").content,
                metas: document.querySelectorAll("meta[http-equiv]").length,
            })"""
        )
        assert made["strange"] == made["handlers"] == []
        assert made["metas"] == 1
        assert "default-src 'none'" in made["policy"]
        assert "unsafe" not in made["policy"]
    browser_page.goto(hostile.as_uri())
    assert "onerror=alert(8)" in browser_page.inner_text("h1")
    browser_page.wait_for_function("document.getElementById('samples').childElementCount > 0")
    shown = browser_page.inner_text("#samples")
    for text in (HOSTILE[0], HOSTILE[1], HOSTILE[6]):
        assert text in shown


def test_the_policy_holds_where_escaping_would_fail(site: Path, browser_page: Page, traffic: Traffic) -> None:
    for path in kinds(site).values():
        browser_page.goto(path.as_uri())
        browser_page.evaluate(
            """() => {
                const place = document.body.appendChild(document.createElement("div"));
                place.innerHTML = "<img src=x onerror='window.ran = 1'><b onclick='window.ran = 2'>x</b>"
                    + "<iframe srcdoc='<script>parent.ran = 3</script>'></iframe>"
                    + "<img src='http://example.com/x.png'>";
                place.querySelector("b").click();
            }"""
        )
        browser_page.wait_for_timeout(50)
        assert browser_page.evaluate("window.ran === undefined")
    # Each refusal is an error of the console, expected here. What is refused counts as asked, but was not sent.
    refused = [f"not loaded: {address} (csp)" for address in traffic.outside()]
    assert set(refused) <= set(traffic.messages)
    assert any("Content Security Policy" in message for message in traffic.messages)
    traffic.messages.clear()
    traffic.requests.clear()


def test_200_models_sort_in_time(tmp_path: Path, browser_page: Page) -> None:
    list(front.write(make_many.__wrapped__()(MODELS), tmp_path))
    browser_page.goto((tmp_path / "index.html").as_uri())
    assert browser_page.locator("#board tbody tr").count() == MODELS
    session = browser_page.context.new_cdp_session(browser_page)
    # Time of the page's own thread: other work on the machine is not the page's.
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def spent() -> float:
        found = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
        return 1000 * sum(found[name] for name in ("ScriptDuration", "RecalcStyleDuration", "LayoutDuration"))

    names = browser_page.eval_on_selector_all("#board thead button", "all => all.map(one => one.textContent)")
    assert len(names) >= 15
    for place, name in enumerate(names):
        times, orders = [], set()
        for _ in range(3):
            before = spent()
            order = browser_page.evaluate(
                """place => {
                    const table = document.querySelector("#board");
                    document.querySelectorAll("#board thead button")[place].click();
                    table.getBoundingClientRect();
                    return table.tBodies[0].textContent;
                }""",
                place,
            )
            times.append(spent() - before)
            orders.add(order)
        assert len(orders) > 1, name
        assert min(times) < LIMIT_MS, f"{name}: {times}"


def test_a_phone_needs_no_sideways_scrolling(site: Path, open_page: OpenPage) -> None:
    page = open_page(viewport=PHONE, has_touch=True, is_mobile=True)
    for kind, path in kinds(site).items():
        page.goto(path.as_uri())
        unfold(page)
        page.wait_for_timeout(100)
        width, wide = page.evaluate(
            """() => [document.documentElement.scrollWidth, [...document.querySelectorAll("main *")]
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".scroll, [hidden]"))
                .map(one => one.outerHTML.slice(0, 100)).slice(0, 3)]"""
        )
        assert width <= PHONE["width"], f"{kind}: {width} pixels: {wide}"
    page.goto((site / "index.html").as_uri())
    assert page.eval_on_selector("#board", "table => table.offsetWidth") > PHONE["width"]


def test_every_control_is_reached_by_keyboard_and_shows_it(site: Path, browser_page: Page) -> None:
    for kind, path in kinds(site).items():
        browser_page.goto(path.as_uri())
        browser_page.wait_for_timeout(100)
        wanted = browser_page.evaluate(
            """() => {
                const groups = new Set();
                const all = document.querySelectorAll("a[href], button, select, input, summary, [tabindex='0']");
                return [...all].filter(one => {
                    if (one.disabled || one.closest("dialog:not([open])") || !one.checkVisibility()) return false;
                    if (one.type !== "radio") return true;
                    // Of a group of radio buttons one is in the order, arrows lead to the others.
                    const first = !groups.has(one.name);
                    groups.add(one.name);
                    return first;
                }).map((one, place) => {
                    one.dataset.place = one.type === "radio" ? `radio ${one.name}` : `${one.outerHTML} ${place}`;
                    return one.dataset.place;
                });
            }"""
        )
        browser_page.evaluate("document.activeElement.blur()")
        reached, unseen = set(), []
        for _ in range(len(wanted) + 3):
            browser_page.keyboard.press("Tab")
            focused: dict[str, Any] = browser_page.evaluate(
                """() => {
                    const one = document.activeElement;
                    const shows = element => element && (getComputedStyle(element).outlineStyle !== "none"
                        || getComputedStyle(element).boxShadow !== "none");
                    return {
                        place: one.type === "radio" ? `radio ${one.name}` : one.dataset.place,
                        seen: shows(one) || shows(one.nextElementSibling) || shows(one.parentElement),
                        html: one.outerHTML.slice(0, 80),
                    };
                }"""
            )
            reached.add(focused["place"])
            if not focused["seen"] and focused["place"]:
                unseen.append(focused["html"])
        assert set(wanted) - reached == set(), kind
        assert unseen == [], kind


def test_the_first_table_is_whole_without_scripts(site: Path, open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto((site / "index.html").as_uri())
    assert page.locator("#board tbody tr").count() >= 3
    assert page.locator("#controls").is_hidden()
    for path in kinds(site).values():
        page.goto(path.as_uri())
        assert page.locator("h1").is_visible()


def test_a_page_can_be_printed(site: Path, open_page: OpenPage) -> None:
    page = open_page()
    page.emulate_media(media="print", color_scheme="light")
    for path in kinds(site).values():
        page.goto(path.as_uri())
        assert page.locator("h1").is_visible()
        assert not page.locator("header nav").is_visible()
        assert page.pdf()[:5] == b"%PDF-"
