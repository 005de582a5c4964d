"""Answers in a format that marks them: boxes, tags, JSON fields, hashes. The surest rules, asked first."""

from __future__ import annotations

import re

from mgsm.extraction.body import Body
from mgsm.extraction.choosing import SILENT, Found, decided, slot
from mgsm.extraction.number import Number
from mgsm.extraction.phrases import bare

_BOX = re.compile(r"\\(?:boxed|fbox)\s*\{")
_MAX_BOX = 400
_MAX_BOXES = 20
_TAG = re.compile(r"<(\w{2,20})>([^<>]{1,300})</\1>")
_FIELD = re.compile(
    r"([\"'])(?P<key>[^\"'\n{}]{1,40})\1\s*:\s*(?P<value>\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'|[^,}\]\n]{1,60})"
)
_NULLS = {"null", "None", "NaN"}  # and not the German word for zero
_HASHES = re.compile(r"^[ \u00a0]*####[ \u00a0]*", re.MULTILINE)


def boxed(body: Body) -> Found | None:
    """Takes the last box: models are trained to put the final result there."""
    if "\\" not in body.text:
        return None
    for match in reversed(list(_BOX.finditer(body.written, body.turning_point))[-_MAX_BOXES:]):
        end = _closing_brace(body.text, match.end())
        if end is None:
            return SILENT  # cut inside the box
        number = slot(body, match.end(), end)
        if number is not None:
            return decided(body, number, "boxed")
        if body.markers.refusals.search(body.text, match.end(), end):
            return SILENT
    return None


def _closing_brace(text: str, start: int) -> int | None:
    depth = 1
    for position in range(start, min(len(text), start + _MAX_BOX)):
        depth += (text[position] == "{") - (text[position] == "}")
        if depth == 0:
            return position
    return None


def tagged(body: Body) -> Found | None:
    """Takes what a tag named as an answer holds: ``<answer>18</answer>``."""
    if "</" not in body.text:
        return None
    for match in reversed(list(_TAG.finditer(body.written, body.turning_point))):
        if _is_key(body, match[1]):
            number = slot(body, *match.span(2))
            return decided(body, number, "tag") if number else SILENT
    return None


def field(body: Body) -> Found | None:
    """Takes the value of a JSON field named as an answer."""
    if "{" not in body.text:
        return None
    fields = [match for match in _FIELD.finditer(body.written, body.turning_point) if _is_key(body, match["key"])]
    certain = [match for match in fields if _name(match["key"]) in body.lexicon.statements.sure_keys]
    for match in reversed(certain or fields):
        number = None if match["value"].strip() in _NULLS else _field_value(body, match)
        return decided(body, number, "json") if number else SILENT
    return None


def _field_value(body: Body, match: re.Match[str]) -> Number | None:
    """Returns the number of a field; of an object or a list, its first."""
    start, end = match.span("value")
    if match["value"].strip()[:1] not in ("{", "["):
        return slot(body, start, end)
    return next(iter(body.between(start, start + _MAX_BOX)), None)


def _name(key: str) -> str:
    return bare(" ".join(re.sub(r"(?<=[a-z])(?=[A-Z])|_|-", " ", key).lower().split()))


def _is_key(body: Body, key: str) -> bool:
    return _name(key) in body.lexicon.statements.keys


def hashes(body: Body) -> Found | None:
    """Takes the number behind GSM8K's ``####``; a heading of that level has words first."""
    if "####" not in body.text:
        return None
    for match in reversed(list(_HASHES.finditer(body.text, body.turning_point))):
        line = body.text.find("\n", match.end())
        for number in body.between(match.end(), line if line >= 0 else len(body.text))[:1]:
            if not re.search(r"\w", body.text[match.end() : number.start]):
                return decided(body, number, "hashes")
    return None
