"""A folder of official files: sums, malformed lines, exemplars, the download."""

from __future__ import annotations

import functools
import hashlib
import http.server
import json
import shutil
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from mgsm.errors import ChecksumError, DataError
from mgsm.extraction import extract_answer
from mgsm.problems import load_source, official


def folder_of(path: Path, **texts: str) -> Path:
    """A folder of one's own files with its own sums."""
    path.mkdir(exist_ok=True)
    sums = ""
    for tag, text in texts.items():
        data = text.encode()
        (path / f"mgsm_{tag}.tsv").write_bytes(data)
        sums += f"{hashlib.sha256(data).hexdigest()}  mgsm_{tag}.tsv\n"
    (path / "SHA256SUMS").write_text(sums)
    return path


def test_the_official_files_go_through(official: Path) -> None:
    source = load_source(str(official))
    assert len(source.problems) == 11 * 250
    answers = {(p.id, p.answer) for p in source.problems}
    assert len(answers) == 250, "the gold answers are the same in all languages"
    assert {Decimal(2125), Decimal(114200), Decimal(276000), Decimal(5600)} <= {answer for _, answer in answers}


def test_bytes_are_never_normalised(official: Path) -> None:
    for tag in ("bn", "te", "fr"):
        problems = [p for p in load_source(str(official), [tag]).problems if p.language == tag]
        lines = (official / f"mgsm_{tag}.tsv").read_bytes().split(b"\n")
        assert [p.question.encode() for p in problems] == [line.split(b"\t")[0] for line in lines if line]


def test_official_exemplars_lose_no_character(official: Path) -> None:
    raw = json.loads((official / "exemplars.json").read_text(encoding="utf-8"))
    book = load_source(str(official), ["en"]).book
    assert set(book) == set(raw["exemplars"])
    from mgsm import languages

    for tag, exemplars in book.items():
        labels = languages.load(tag).labels
        for own, there in zip(exemplars, raw["exemplars"][tag], strict=True):
            assert there["question"] in (labels.question + own.question, f"{labels.question} {own.question}")
            assert there["answer"] in (labels.reasoning + own.reasoning, f"{labels.reasoning} {own.reasoning}")
            assert own.english_reasoning.endswith(f"The answer is {own.answer}.")


def test_most_official_exemplars_are_read_by_our_extractor(official: Path) -> None:
    book = load_source(str(official), ["en"]).book
    missed = [
        (tag, number)
        for tag, exemplars in book.items()
        for number, exemplar in enumerate(exemplars, 1)
        if extract_answer(exemplar.reasoning, tag, "native-cot").value != exemplar.answer
    ]
    # Two Telugu exemplars do not end in their answer sentence (facts.md, 2b.10).
    assert all(tag == "te" for tag, _ in missed)
    assert len(missed) <= 2


def test_a_wrong_sum_is_an_error(official: Path, tmp_path: Path) -> None:
    shutil.copy(official / "mgsm_de.tsv", tmp_path)
    path = tmp_path / "mgsm_de.tsv"
    path.write_bytes(path.read_bytes().replace(b"\t18\n", b"\t19\n", 1))
    with pytest.raises(ChecksumError, match=r"mgsm_de.tsv: SHA-256 [0-9a-f]{64}, expected 4dfea30f"):
        load_source(str(tmp_path), ["de"])


def test_a_folder_of_ones_own_brings_its_own_sums(tmp_path: Path) -> None:
    folder_of(tmp_path, sw="Swali moja?\t2,125\n", en="One question?\t2,125\n")
    source = load_source(str(tmp_path), ["sw"])
    assert source.problems[0].answer == 2125
    assert source.english["1"].question == "One question?"
    (tmp_path / "SHA256SUMS").write_text("0" * 64 + "  mgsm_sw.tsv\n")
    with pytest.raises(ChecksumError, match="expected 0000"):
        load_source(str(tmp_path), ["sw"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Swali bila jibu\n", r"mgsm_sw.tsv:1: 1 fields, expected question, tab, answer"),
        ("a\t1\nb\t2\t3\n", r"mgsm_sw.tsv:2: 3 fields"),
        ("a\tkumi\n", r"mgsm_sw.tsv:1: answer 'kumi', expected a number"),
        ("a\t1,23\n", r"answer '1,23'"),
        ("", r"mgsm_sw.tsv: empty"),
        ("\t5\n", r"mgsm_sw.tsv:1"),
    ],
)
def test_malformed_files_are_named_with_their_line(tmp_path: Path, text: str, message: str) -> None:
    folder_of(tmp_path, sw=text)
    with pytest.raises(DataError, match=message):
        load_source(str(tmp_path), ["sw"])


def test_bytes_that_are_no_text_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "mgsm_sw.tsv").write_bytes(b"\xff\xfe\t1\n")
    with pytest.raises(DataError, match="not UTF-8"):
        load_source(str(tmp_path), ["sw"])


def test_a_missing_language_names_those_there(tmp_path: Path) -> None:
    folder_of(tmp_path, sw="a\t1\n", th="b\t1\n")
    with pytest.raises(DataError, match=r"no file mgsm_bn.tsv; there are files for sw, th"):
        load_source(str(tmp_path), ["bn"])


def test_only_a_line_feed_ends_a_line(tmp_path: Path) -> None:
    folder_of(tmp_path, sw="a\u2028b\x0bc\t1\nd\t2\n")
    assert [p.question for p in load_source(str(tmp_path), ["sw"]).problems] == ["a\u2028b\x0bc", "d"]


CODE = """
EXEMPLAR_NUMBER_ANSWERS = [3]
EXEMPLAR_EQUATION_SOLUTIONS = ["1 + 2 = 3."]
MGSM_EXEMPLARS = {
  "zh": {"1": {"q": "\\u95ee\\u9898\\uff1a1\\u52a02", "a": "\\u9010\\u6b65\\u89e3\\u7b54\\uff1a3"}},
  "en": {"1": {"q": "Question: 1 and "
                    "2?", "a": "Step-by-Step Answer: The answer is 3."}},
}
"""


def test_the_original_exemplars_are_parsed_and_never_executed(tmp_path: Path) -> None:
    folder_of(tmp_path, zh="a\t1\n")
    (tmp_path / "exemplars.py").write_text(CODE, encoding="utf-8")
    book = load_source(str(tmp_path), ["zh"]).book
    assert book["en"][0].question == "1 and 2?"
    assert book["zh"][0].question == "1\u52a02"
    assert book["zh"][0].reasoning == "3"
    (tmp_path / "exemplars.py").write_text(CODE + "raise SystemExit('executed')\n", encoding="utf-8")
    assert load_source(str(tmp_path), ["zh"]).book == book
    (tmp_path / "exemplars.py").write_text("MGSM_EXEMPLARS = open('x')\n", encoding="utf-8")
    with pytest.raises(DataError, match="not the original"):
        load_source(str(tmp_path), ["zh"])


@pytest.fixture
def server(official: Path, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A local server with the official files and exemplars.py made of exemplars.json."""
    root = tmp_path / "served"
    shutil.copytree(official, root)
    raw = json.loads((official / "exemplars.json").read_text(encoding="utf-8"))
    pairs = {
        tag: {str(n): {"q": p["question"], "a": p["answer"]} for n, p in enumerate(group, 1)}
        for tag, group in raw["exemplars"].items()
    }
    (root / "exemplars.py").write_text(
        f"EXEMPLAR_NUMBER_ANSWERS = {raw['answers']!r}\n"
        f"EXEMPLAR_EQUATION_SOLUTIONS = {raw['equation_solutions']!r}\nMGSM_EXEMPLARS = {pairs!r}\n",
        encoding="utf-8",
    )
    handler = functools.partial(QuietHandler, directory=str(root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as served:
        thread = threading.Thread(target=served.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{served.server_port}", root
        served.shutdown()
        thread.join()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def test_fetch_downloads_all_files_with_their_sums(server: tuple[str, Path], tmp_path: Path) -> None:
    url, _ = server
    target = tmp_path / "fetched"
    paths = list(official.fetch(target, url))
    assert sorted(path.name for path in paths) == sorted(official.pinned())
    assert len(load_source(str(target)).problems) == 2750
    assert set(load_source(str(target), ["bn"]).book) == {p.stem[5:] for p in paths if p.suffix == ".tsv"}
    stamps = {path: path.stat().st_mtime_ns for path in paths}
    assert {path: path.stat().st_mtime_ns for path in official.fetch(target, url)} == stamps


def test_fetch_keeps_nothing_of_a_file_with_a_wrong_sum(server: tuple[str, Path], tmp_path: Path) -> None:
    url, root = server
    (root / "mgsm_te.tsv").write_bytes(b"other\t1\n")
    with pytest.raises(ChecksumError, match=r"mgsm_te.tsv: SHA-256 .* nothing was kept"):
        list(official.fetch(tmp_path / "fetched", url))
    assert not list((tmp_path / "fetched").glob("mgsm_te*"))
    assert (tmp_path / "fetched" / "mgsm_bn.tsv").exists(), "what was right before it stays"


def test_fetch_checks_exemplars_by_content(server: tuple[str, Path], tmp_path: Path) -> None:
    url, root = server
    path = root / "exemplars.py"
    path.write_text("# laid out otherwise\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert len(list(official.fetch(tmp_path / "a", url))) == 12
    path.write_text(path.read_text(encoding="utf-8").replace("[11, 29", "[12, 29"), encoding="utf-8")
    with pytest.raises(ChecksumError, match=r"exemplars.py"):
        list(official.fetch(tmp_path / "b", url))


def test_fetch_names_a_server_that_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be downloaded"):
        list(official.fetch(tmp_path, "http://127.0.0.1:9"))
