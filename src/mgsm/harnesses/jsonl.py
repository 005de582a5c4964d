"""jsonl: plain JSON Lines, one object a generation, whose columns the caller names.

``--columns completion=output,problem=id,answer=gold`` says which column holds what; a dot goes into an object
(``completion=reply.text``). A column that is not named is taken where the file has one of our name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from mgsm.errors import DataError, unknown
from mgsm.harnesses import _fields as fields
from mgsm.harnesses._log import Asked, Log, Sample

SUMMARY = "JSON Lines of any layout, with --columns"

COLUMNS = (
    "problem",
    "language",
    "mode",
    "sample",
    "completion",
    "answer",
    "question",
    "prompt",
    "finish_reason",
    "prompt_tokens",
    "completion_tokens",
    "translation",
    "error",
    "model",
)
_STOPPED = {"stop", "eos", "eos_token", "end_turn", "stop_sequence"}
_CUT = {"length", "max_tokens", "max_new_tokens", "model_length"}


def read(path: Path, asked: Asked) -> Log:
    """Returns the lines of one file, or of all ``*.jsonl`` of a folder.

    A completion that is a list holds the samples of a problem, at least one. One that is null is a failure, with the
    reason of the column ``error``.

    Raises:
        UsageError: a column that we do not know.
        DataError: no lines, a line without completion, problem or answer, several models, or a value of a wrong type.
    """
    for name in asked.columns:
        if name not in COLUMNS:
            raise unknown("column", name, COLUMNS)
    files = sorted(path.rglob("*.jsonl")) if path.is_dir() else [path]
    if not files:
        raise DataError(f"{path}: no *.jsonl files")
    models: set[str] = set()
    ends: set[str] = set()
    samples: list[Sample] = []
    for file in files:
        for where, line in fields.lines(file):
            values = _values(line, asked, where)
            models |= {str(values["model"])} if values.get("model") else set()
            ends |= {str(values["finish_reason"])} if values.get("finish_reason") else set()
            samples += _samples(values, where)
    strange = sorted(end for end in ends if _reason(end) is None)
    return Log(
        harness="jsonl",
        model=fields.one_model(path, models, asked.model),
        data=path.name,
        files=tuple(files),
        samples=tuple(samples),
        notes=(f"finish_reason not understood and left out: {', '.join(strange)}",) if strange else (),
    )


def _values(line: dict[str, Any], asked: Asked, where: str) -> dict[str, Any]:
    """Returns the values of a line by our names; what is not there is not among them."""
    values: dict[str, Any] = {"language": asked.language, "mode": asked.mode}
    values = {name: value for name, value in values.items() if value is not None}
    for name in COLUMNS:
        column = asked.columns.get(name, name)
        there, value = _find(line, column)
        if there:
            # What the caller fixes holds for lines that leave it open; a column that was named beats it.
            if name in asked.columns or name not in values:
                values[name] = value
        elif name in asked.columns:
            raise DataError(f"{where}: no column {column!r}; there are {', '.join(line)}")
    for name in ("completion", "problem", "answer", "language", "mode"):
        if name not in values or (values[name] is None and name != "completion"):
            hint = f", or --{name} for all lines" if name in ("language", "mode") else ""
            raise DataError(f"{where}: no {name}; name its column with --columns {name}=COLUMN{hint}")
    return values


def _find(line: dict[str, Any], column: str) -> tuple[bool, Any]:
    if column in line:
        return True, line[column]
    value: Any = line
    for part in column.split("."):
        if not isinstance(value, dict) or part not in value:
            return False, None
        value = value[part]
    return True, value


def _samples(values: dict[str, Any], where: str) -> Iterator[Sample]:
    found = values["completion"]
    texts: Sequence[object] = found if isinstance(found, list) else [found]
    if not texts:
        raise DataError(f"{where}: completion [], expected at least one; null is one that failed")
    first = fields.whole(values, "sample", where) if values.get("sample") is not None else 0
    if isinstance(found, list) and first:
        raise DataError(f"{where}: a list of completions and sample {first}, expected one or the other")
    for number, text in enumerate(texts, first):
        if text is not None and not isinstance(text, str):
            raise DataError(f"{where}: completion {str(text)[:60]!r}, expected a text, a list of texts or null")
        yield Sample(
            problem=_label(values["problem"], "problem", where),
            language=_label(values["language"], "language", where),
            mode=_label(values["mode"], "mode", where).replace("_", "-"),
            sample=number,
            text=text,
            error=None if text is not None else _optional(values, "error", where) or "the completion is null",
            finish_reason=_reason(values.get("finish_reason")),
            prompt=_prompt(values.get("prompt")),
            prompt_tokens=_count(values, "prompt_tokens", where),
            completion_tokens=_count(values, "completion_tokens", where) if len(texts) == 1 else None,
            translation=_optional(values, "translation", where),
            question=_optional(values, "question", where),
            answer=fields.gold(values["answer"], where),
        )


def _label(value: object, name: str, where: str) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int) or not str(value).strip():
        raise DataError(f"{where}: {name} {value!r}, expected a text or a whole number")
    return str(value).strip()


def _optional(values: dict[str, Any], name: str, where: str) -> str | None:
    value = values.get(name)
    if value is not None and not isinstance(value, str):
        raise DataError(f"{where}: {name} {str(value)[:60]!r}, expected a text or null")
    return value


def _count(values: dict[str, Any], name: str, where: str) -> int | None:
    return None if values.get(name) is None else fields.whole(values, name, where)


def _prompt(value: object) -> str | None:
    return value if value is None or isinstance(value, str) else fields.as_text(value)


def _reason(value: object) -> Literal["stop", "length"] | None:
    said = str(value).lower()
    return "stop" if said in _STOPPED else "length" if said in _CUT else None
