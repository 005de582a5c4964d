"""``mgsm report --output``: a page that asks for nothing and runs nothing, tables, figures, the same bytes again."""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mgsm import cli, languages
from mgsm.problems import load_source

N = 14
NAMES = {"plain": "plain.jsonl", "hostile": "<img src=x onerror=alert(1)> $x_1$ {\\input} & \"q'.jsonl"}
VOID = {"meta", "br", "img", "link", "hr", "input"}


def make_run(folder: Path, name: str, misses: int, tags: tuple[str, ...], modes: tuple[str, ...]) -> Path:
    lines = []
    for problem in load_source("symbolic", list(tags), N).problems:
        for mode in modes:
            language = languages.load(problem.language if mode == "native-cot" else "en")
            wrong = sum(line["language"] == problem.language and line["mode"] == mode for line in lines) < misses
            text = language.answer_sentence(problem.answer + wrong)
            key = {"problem": problem.id, "language": problem.language, "mode": mode}
            lines.append(key | {"text": text, "finish_reason": "stop", "completion_tokens": 9})
    script = folder / NAMES[name]
    script.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    arguments = ["run", "--backend", "scripted", "--model", str(script), "--languages", ",".join(tags), "--limit",
                 str(N), "--modes", ",".join(modes), "--output", str(folder / name)]  # fmt: skip
    assert cli._run(arguments) == 0
    return folder / name


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of two runs of which one is far better and one has a name that means harm."""
    folder = tmp_path_factory.mktemp("report")
    runs = [make_run(folder, "plain", 13, ("bn", "en"), ("native-cot",)),
            make_run(folder, "hostile", 0, ("bn", "en"), ("native-cot",))]  # fmt: skip
    output = folder / "out"
    assert cli._run(["report", *map(str, runs), "--output", str(output), "--format", "csv"]) == 0
    return output


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


class Page(HTMLParser):
    """Every tag of a page with its attributes, and the text of its style."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.style = ""
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open[-1:] == ["style"]:
            self.style += data
        elif data.strip():
            self.texts.append(data.strip())

    def named(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag == name]


@pytest.fixture(scope="module")
def page(report: Path) -> Page:
    return Page((report / "report.html").read_text(encoding="utf-8"))


def test_the_page_asks_for_nothing(page: Page) -> None:
    for tag, attributes in page.tags:
        assert tag not in ("script", "link", "img", "iframe", "object", "embed", "base", "form", "image")
        for name in ("src", "href", "xlink:href", "data", "action", "srcset"):
            assert (attributes.get(name) or "#").startswith("#")
        for value in attributes.values():
            assert all(one.startswith("#") for one in re.findall(r"url\(([^)]*)\)", value or ""))
    assert all(one.startswith("data:font/woff2;base64,") for one in re.findall(r"url\(([^)]*)\)", page.style))
    assert "@import" not in page.style


def test_the_page_keeps_its_own_policy(page: Page) -> None:
    (policy,) = [one["content"] for one in page.named("meta") if one.get("http-equiv") == "Content-Security-Policy"]
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; font-src data:; base-uri 'none'; form-action 'none'"
    )
    assert len(page.named("style")) == 1
    for _, attributes in page.tags:
        assert "style" not in attributes
        assert not [name for name in attributes if name.startswith("on")]


def test_a_name_that_means_harm_is_text(page: Page, report: Path) -> None:
    assert any(NAMES["hostile"] in text for text in page.texts)
    assert NAMES["hostile"] not in (report / "report.html").read_text(encoding="utf-8")
    for path in (report / "figures").glob("*.svg"):
        root = ElementTree.parse(path).getroot()
        assert not [one for one in root.iter() if one.tag.endswith(("script", "foreignObject", "image"))]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+", path.name) for path in report.rglob("*"))


def test_the_page_can_be_read_aloud(page: Page) -> None:
    assert page.named("html")[0]["lang"] == "en"
    heads = page.named("th")
    assert heads
    assert {one.get("scope") for one in heads} == {"col", "row"}
    assert {one["lang"] for one in page.named("span") if "lang" in one} == {"bn"}
    assert len(page.named("caption")) == len(page.named("table"))
    identities = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(identities) == len(set(identities))
    for drawing in page.named("svg"):
        assert drawing["role"] == "img"
        title, text = (drawing["aria-labelledby"] or "").split()
        assert {title, text} <= set(identities)
    referred = {(one.get("href") or "#")[1:] for _, one in page.tags} - {""}
    assert referred <= set(identities)


def test_what_is_best_is_bold_in_every_kind_of_table(report: Path, page: Page) -> None:
    assert page.named("strong")
    tex = (report / "tables" / "results.tex").read_text(encoding="utf-8")
    bold = re.findall(r"\\textbf\{([^}]*)\}", tex)
    assert bold == ["100.0", "100.0", "100.0"]
    row = next(line for line in tex.splitlines() if r"\textbf" in line)
    assert row.startswith(r"\textless{}img src=x onerror=alert(1)\textgreater{} \$x\_1\$ \{\textbackslash{}input\} \& ")
    assert (report / "tables" / "results.md").read_text(encoding="utf-8").count("**100.0**") == 3
    assert "Holm" in tex.split(r"\caption{")[1].splitlines()[0]


def test_the_document_takes_every_table_and_figure(report: Path) -> None:
    text = (report / "report.tex").read_text(encoding="utf-8")
    taken = re.findall(r"\\input\{([^}]*)\}", text) + re.findall(r"\\includegraphics\[[^]]*\]\{([^}]*)\}", text)
    there = {str(path.relative_to(report)) for path in report.rglob("*") if path.suffix in (".tex", ".pdf")}
    assert set(taken) == there - {"report.tex"}
    assert re.sub(r"\\[{}]", "", text).count("{") == re.sub(r"\\[{}]", "", text).count("}")


def test_the_sentences_of_compare_are_there(report: Path, page: Page) -> None:
    findings = rows_of(report / "tables" / "comparison-findings.csv")
    assert any(row["Finding"].startswith("B is better than A in Bangla") for row in findings)
    assert any("B is better than A in the macro average" in text for text in page.texts)
    cells = rows_of(report / "tables" / "comparison.csv")
    assert {row["language"] for row in cells} == {"bn", "en"}
    assert all(float(row["p_holm"]) < 0.05 for row in cells)


def test_csv_is_unrounded_and_json_is_what_the_command_prints(report: Path) -> None:
    first, _ = rows_of(report / "tables" / "results.csv")
    assert (first["model"], float(first["bn"])) == ("plain.jsonl", pytest.approx(1 / 14))
    summary = json.loads((report / "report.json").read_text(encoding="utf-8"))
    assert {"signature", "rows", "averages", "share"} <= set(summary)


def test_each_figure_is_there_in_each_kind_and_on_the_page(report: Path, page: Page) -> None:
    kinds: dict[str, set[str]] = {}
    for path in (report / "figures").iterdir():
        kinds.setdefault(path.stem, set()).add(path.suffix)
    assert set(map(frozenset, kinds.values())) == {frozenset({".svg", ".pdf", ".png"})}
    assert {"accuracy-plain.jsonl", "accuracy-by-model-native-cot", "heat-native-cot", "tokens"} <= set(kinds)
    assert {one["aria-labelledby"].split("-title")[0] for one in page.named("svg")} == set(kinds)
    linked = re.findall(r"\]\(figures/([^)]*)\.svg\)", (report / "report.md").read_text(encoding="utf-8"))
    assert set(linked) == set(kinds)


def test_a_second_report_has_the_same_bytes(tmp_path: Path) -> None:
    run = make_run(tmp_path, "plain", 3, ("bn", "de"), ("native-cot",))
    for name in ("a", "b"):
        assert cli._run(["report", str(run), "--output", str(tmp_path / name), "--format", "csv"]) == 0
    first = {path.relative_to(tmp_path / "a"): path for path in (tmp_path / "a").rglob("*") if path.is_file()}
    assert len(first) > 20
    for place, path in first.items():
        assert path.read_bytes() == (tmp_path / "b" / place).read_bytes(), place
    assert len(first) == sum(path.is_file() for path in (tmp_path / "b").rglob("*"))


def test_problems_left_out_are_not_tested_as_if_they_were_in(mgsm, tmp_path: Path, official: Path) -> None:
    lines = []
    for problem in load_source(str(official), ["te"], 40).problems:
        text = languages.load("te").answer_sentence(problem.answer)
        key = {"problem": problem.id, "language": "te", "mode": "native-cot"}
        lines.append(key | {"text": text, "finish_reason": "stop"})
    (tmp_path / "s.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    done = mgsm("run", "--backend", "scripted", "--model", "s.jsonl", "--data", official, "--languages", "te",
                "--limit", 40, "--modes", "native-cot", "--output", "r")  # fmt: skip
    assert done.code == 0, done.err
    assert mgsm("report", "r", "--errata", "exclude", "--output", "o").code == 0
    names = {path.stem for path in (tmp_path / "o" / "tables").iterdir()}
    assert "errata" in names
    assert not [name for name in names if name.startswith(("comparison", "native-en"))]
