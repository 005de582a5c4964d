"""simple-evals: the HTML report of its MGSM eval, ``mgsm_<model>_<date>.html``, or ``…_allresults.json`` beside it.

Tested on reports that NVIDIA's fork wrote (nvidia-simple-evals 26.3), whose template is the original's with token
counts and reasoning added; the original itself cannot be installed. Language and question come out of the prompt,
which opens with an instruction in the language that names the label of the answer. The original writes samples in the
order of the data, the fork as they come in. The fork's token counts are not read: with several requests at a time they
can be those of another sample.

Source: openai/simple-evals ee3b031, ``common.py``, ``mgsm_eval.py`` and ``simple_evals.py``; nvidia-simple-evals 26.3.
The layout of the report was read at that commit, the scoring in ``mgsm.peers.simple_evals`` at 0637982, which it names.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from mgsm.errors import DataError
from mgsm.harnesses import _fields as fields
from mgsm.harnesses._log import Asked, Log, Sample
from mgsm.harnesses._order import Row, numbered, own_accuracy
from mgsm.peers import read_table
from mgsm.types import Record

SUMMARY = "simple-evals: the HTML report of its MGSM eval, or _allresults.json"

_FILE = re.compile(r"mgsm(?:_(.+?))??(?:_\d{8}_\d{6})?(?:_DEBUG)?(?:_allresults)?\.(?:html|json)")
_TAG = re.compile(r"<(/?)(h3|h4|pre|p|div)\b([^<>]{0,200})>", re.IGNORECASE)
_ROLE = re.compile(r"""class\s*=\s*["']message(?:\s+([^\s"']+))?""")
_EMPTY = "replies are empty; simple-evals writes a call that failed as an empty reply, so they cannot be told apart"


class _Labels(Record, frozen=True, kw_only=True):
    labels: dict[str, str]


class _Turn(NamedTuple):
    role: str
    content: str


class _Example(NamedTuple):
    prompt: tuple[_Turn, ...]
    reply: str | None
    results: dict[str, str]
    """``Correct Answer``, ``Extracted Answer``, ``Score``."""
    counted: bool
    """The report has token counts or reasoning, which only the fork writes."""


def read(path: Path, asked: Asked) -> Log:
    """Returns the samples of one report.

    Raises:
        DataError: no report of the MGSM eval, a sample is not whole, or its language or the model is not known.
    """
    file = _file(path)
    match = _FILE.fullmatch(file.name)
    examples = list(_examples(file))
    if not examples:
        raise DataError(f"{file}: no samples, expected a report of simple-evals' MGSM eval (or its _allresults.json)")
    model = fields.one_model(file, {match[1]} if match and match[1] else set(), asked.model)
    samples, notes = _samples(file, examples, asked)
    single = all(len([turn for turn in example.prompt if turn.role == "user"]) == 1 for example in examples)
    return Log(
        harness="simple-evals",
        model=model,
        data="mgsm",
        shots=0 if single else None,
        chat="on",
        files=(file,),
        samples=tuple(samples),
        notes=tuple(notes),
    )


def _file(path: Path) -> Path:
    if not path.is_dir():
        return path
    for pattern in ("mgsm*.html", "mgsm*_allresults.json"):
        found = sorted(path.glob(pattern))
        if len(found) > 1:
            raise DataError(f"{path}: {len(found)} reports, the first is {found[0].name}; import them one by one")
        if found:
            return found[0]
    raise DataError(f"{path}: no mgsm_<model>_<date>.html or mgsm_<model>_<date>_allresults.json")


def _examples(file: Path) -> Iterator[_Example]:
    if file.suffix == ".json":
        parts = fields.read_object(file, ()).get("htmls")
        if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
            raise DataError(f"{file}: no htmls, only metrics; give the .html or the _allresults.json beside it")
    else:
        try:
            parts = [file.read_bytes().decode("utf-8")]
        except OSError as error:
            raise DataError(f"{file}: cannot be read: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise DataError(f"{file}: not UTF-8: {error}") from error
    for part in parts:
        try:
            yield from _Report().read(part)
        except ValueError as error:
            # A character reference of thousands of digits.
            raise DataError(f"{file}: {error}") from error


class _Report:
    """Collects the samples of a report; text in it is escaped, so every tag is the template's.

    Only the template's few tags are looked for: ``html.parser`` takes quadratic time over tags that do not end.
    """

    def __init__(self) -> None:
        self._done: list[_Example] = []
        self._part: str | None = None
        self._role: str | None = None
        self._turns: list[_Turn] = []
        self._reply: str | None = None
        self._results: dict[str, str] = {}
        self._counted = False

    def read(self, text: str) -> list[_Example]:
        """Returns the samples of a report."""
        begun: int | None = None
        for tag in _TAG.finditer(text):
            closes, name = bool(tag[1]), tag[2].lower()
            if not closes:
                role = _ROLE.search(tag[3]) if name == "div" else None
                self._role = (role[1] or "") if role else self._role
                if name in ("h3", "h4", "p") or (name == "pre" and self._role is not None):
                    begun = tag.end()
            elif begun is not None and name != "div":
                self._put(name, html.unescape(text[begun : tag.start()]))
                begun = None
        self._end()
        return self._done

    def _put(self, tag: str, text: str) -> None:
        """Puts a text where it belongs."""
        if tag == "h3":
            if text == "Prompt conversation":
                self._end()
            self._part = text
        elif tag == "h4":
            self._counted = True
        elif tag == "pre":
            self._say(text)
        elif self._part == "Results":
            name, _, value = text.partition(":")
            self._results.setdefault(name, value.removeprefix(" "))

    def _say(self, text: str) -> None:
        if self._part == "Sampled message":
            self._reply = text
        elif self._part == "Prompt conversation":
            self._turns.append(_Turn(self._role or "", text))
        self._role = None

    def _end(self) -> None:
        if self._turns or self._reply is not None or self._results:
            self._done.append(_Example(tuple(self._turns), self._reply, self._results, self._counted))
        self._turns, self._reply, self._results, self._counted = [], None, {}, False


def _samples(file: Path, examples: Sequence[_Example], asked: Asked) -> tuple[list[Sample], list[str]]:
    labels = read_table("simple_evals.toml", _Labels).labels
    rows, questions = [], []
    for number, example in enumerate(examples, 1):
        where = f"{file}: sample {number}"
        if example.reply is None or "Correct Answer" not in example.results:
            raise DataError(f"{where}: not whole, expected a prompt, a sampled message and results")
        asking = next((turn.content for turn in reversed(example.prompt) if turn.role == "user"), "")
        tag, question = _language(asking, labels, asked, where)
        rows.append(Row(tag, asking, fields.gold(example.results["Correct Answer"], where)))
        questions.append(question)
    order, note = numbered(rows, in_order=not any(example.counted for example in examples))
    samples = [
        Sample(
            problem=problem,
            language=row.language,
            mode=asked.mode or "native-cot",
            sample=sample,
            text=example.reply,
            prompt=fields.as_text([turn._asdict() for turn in example.prompt]),
            question=question,
            answer=row.gold,
        )
        for example, row, question, (problem, sample) in zip(examples, rows, questions, order, strict=True)
    ]
    return samples, [*([note] if note else []), *_remarks(examples, rows)]


def _language(asking: str, labels: dict[str, str], asked: Asked, where: str) -> tuple[str, str | None]:
    """Returns language and question of a prompt: the instruction's label tells, the question stands behind it."""
    instruction, _, question = asking.partition("\n\n")
    found = [tag for tag, label in labels.items() if f"{label}:" in instruction]
    if question and len(found) == 1:
        return found[0], question
    if not asked.language:
        raise DataError(f"{where}: its prompt does not tell the language by a known label; give --language TAG")
    return asked.language, None


def _remarks(examples: Sequence[_Example], rows: Sequence[Row]) -> list[str]:
    verdicts: dict[str, list[bool]] = {}
    for example, row in zip(examples, rows, strict=True):
        if example.results.get("Score") in ("True", "False"):
            verdicts.setdefault(row.language, []).append(example.results["Score"] == "True")
    made = [f"simple-evals' own accuracy: {own_accuracy(verdicts)}"] if verdicts else []
    empty = sum(not example.reply for example in examples)
    return made + ([f"{empty} {_EMPTY}"] if empty else [])
