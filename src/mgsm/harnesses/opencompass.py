"""opencompass: ``predictions/<model>/mgsm_<tag>.json`` with results and configuration beside where they are there.

Tested on logs of OpenCompass 0.5.4, task ``mgsm_<tag>``: instructions in the language of the question, read as
``native-cot``. P-MMEval's task ``mgsm-<tag>`` has the same files (not tested on one): instructions in English with the
answer sentence in the language, read as ``en-cot``, the nearest.

Source: open-compass/opencompass 0.5.4, ``openicl/icl_inferencer``, ``tasks/openicl_eval.py``, ``datasets/base.py`` and
``configs/datasets/{mgsm,PMMEval}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from mgsm import languages
from mgsm.errors import DataError
from mgsm.harnesses import _fields as fields
from mgsm.harnesses import _opencompass_config as config
from mgsm.harnesses._log import Asked, Log, Sample
from mgsm.harnesses._order import Row, numbered

SUMMARY = "OpenCompass: a work folder, or the predictions of its MGSM tasks"

_FILE = re.compile(r"(mgsm([_-])([a-z]{2,3}))(?:_(\d+))?\.json")
_PMMEVAL = "P-MMEval"
_EMPTY = "replies are empty; some of OpenCompass's model interfaces write a call that failed as an empty reply"


class _Part(NamedTuple):
    """One file of predictions; a large data set is divided into several."""

    file: Path
    dataset: str
    pmmeval: bool
    language: str
    number: int


class _Entry(NamedTuple):
    where: str
    prompt: str
    texts: list[str]
    gold: object
    chat: bool


def read(path: Path, asked: Asked) -> Log:
    """Returns the predictions of one model.

    Raises:
        DataError: no predictions, several models or both MGSM tasks, a file is not whole, or a gold answer is missing.
    """
    notes: list[str] = []
    parts = _parts(path, notes)
    model = fields.one_model(path, {part.file.resolve().parent.name for part in parts}, asked.model)
    if len({part.pmmeval for part in parts}) > 1:
        raise DataError(f"{path}: predictions of mgsm_<tag> and of P-MMEval's mgsm-<tag>; import them apart")
    entries = [(part, entry) for part in parts for entry in _entries(part)]
    settings, read_too = _settings(parts[0].file)
    samples = _samples(entries, asked, notes)
    empty = sum(sample.text == "" for sample in samples)
    scored = _own_scores(parts, read_too)
    if scored:
        notes.append(f"OpenCompass's own accuracy: {', '.join(scored)}")
    if empty:
        notes.append(f"{empty} {_EMPTY}")
    name = parts[0].file.resolve().parent.name
    own = config.model_of(settings, name)
    budgets = {part.dataset: config.budget(settings, name, part.dataset) for part in parts}
    kind = own.get("type")
    return Log(
        harness="opencompass",
        model=model,
        backend=kind.rpartition(".")[2] if isinstance(kind, str) else None,
        data=_PMMEVAL if parts[0].pmmeval else "mgsm",
        temperature=_temperature(own),
        max_tokens=fields.agreed("max_out_len", budgets, notes),
        chat="on" if all(entry.chat for _, entry in entries) else None,
        files=(*(part.file for part in parts), *read_too),
        samples=tuple(samples),
        notes=tuple(notes),
    )


def _parts(path: Path, notes: list[str]) -> list[_Part]:
    """Returns the files of predictions in a work folder or a part of it, in the order of data sets and parts."""
    files = [path]
    if path.is_dir():
        roots = sorted(found for found in path.rglob("predictions") if found.is_dir())
        if len(roots) > 1:
            raise DataError(f"{path}: {len(roots)} folders predictions, the first is {roots[0]}; import one of them")
        files = sorted((roots[0] if roots else path).rglob("mgsm*.json"))
    found, left = [], []
    for file in files:
        match = _FILE.fullmatch(file.name)
        if match and match[3] in languages.known():
            found.append(_Part(file, match[1], match[2] == "-", match[3], int(match[4] or 0)))
        else:
            left.append(file.name)
    if not found:
        raise DataError(f"{path}: no predictions/<model>/mgsm_<language>.json of a language that we have")
    if left:
        notes.append(f"left out, as no MGSM task of a language that we have: {', '.join(left)}")
    return sorted(found, key=lambda part: (part.dataset, part.number))


def _entries(part: _Part) -> Iterator[_Entry]:
    lines = fields.read_object(part.file, ("0",))
    for number in range(len(lines)):
        where = f"{part.file}: {number}"
        line = lines.get(str(number))
        if not isinstance(line, dict):
            raise DataError(f"{where}: missing, expected the keys 0 to {len(lines) - 1}; the log is not whole")
        texts = line.get("prediction")
        # Several sequences a prompt (num_return_sequences) are a list.
        texts = texts if isinstance(texts, list) else [texts]
        if not texts or not all(isinstance(text, str) for text in texts):
            raise DataError(f"{where}: prediction {str(texts)[:60]}, expected a text or a list of texts")
        prompt = line.get("origin_prompt")
        if not prompt:
            raise DataError(f"{where}: no origin_prompt, by which the samples of a problem are known")
        chat = not isinstance(prompt, str)
        yield _Entry(where, fields.as_text(prompt) if chat else str(prompt), texts, line.get("gold"), chat)


def _samples(entries: Sequence[tuple[_Part, _Entry]], asked: Asked, notes: list[str]) -> list[Sample]:
    flat = [(part, entry, text) for part, entry in entries for text in entry.texts]
    rows = [Row(part.language, entry.prompt, fields.gold(entry.gold, entry.where)) for part, entry, _ in flat]
    order, note = numbered(rows, in_order=True)
    if note:
        notes.append(note)
    return [
        Sample(
            problem=problem,
            language=part.language,
            mode=asked.mode or ("en-cot" if part.pmmeval else "native-cot"),
            sample=sample,
            text=text,
            prompt=entry.prompt,
            question=_question(entry),
            answer=row.gold,
        )
        for (part, entry, text), row, (problem, sample) in zip(flat, rows, order, strict=True)
    ]


def _question(entry: _Entry) -> str | None:
    """Returns what stands behind the instruction, where the prompt is plain text and no template is around it."""
    return None if entry.chat else entry.prompt.partition("\n\n")[2] or None


def _settings(file: Path) -> tuple[dict[str, Any], list[Path]]:
    """Returns the configuration of the work folder, where there is exactly one, and its path."""
    folder = file.resolve().parents[2] / "configs" if len(file.resolve().parents) > 2 else None
    found = sorted(folder.glob("*.py")) if folder and folder.is_dir() else []
    return (config.read(found[0]), found) if len(found) == 1 else ({}, [])


def _own_scores(parts: Sequence[_Part], read_too: list[Path]) -> list[str]:
    """Returns OpenCompass's accuracy of each data set whose results are there."""
    made = []
    for dataset, part in {part.dataset: part for part in parts}.items():
        place = part.file.resolve()
        results = place.parents[2] / "results" / place.parent.name / f"{dataset}.json"
        if place.parents[1].name != "predictions" or not results.is_file():
            continue
        found = fields.read_object(results, ())
        made += [
            f"{part.language} {value:.1f} %"
            for name, value in found.items()
            if name.startswith("accuracy") and isinstance(value, int | float)
        ]
        read_too.append(results)
    return made


def _temperature(own: dict[str, Any]) -> float | None:
    """Returns the temperature, 0 where the configuration forbids drawing; else the model's own settings hold."""
    asked = fields.mapping(own.get("generation_kwargs"))
    found = asked.get("temperature", own.get("temperature"))
    if asked.get("do_sample") is False:
        return 0.0
    return fields.number(found)
