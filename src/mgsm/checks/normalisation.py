"""Characters: text that is not in Unicode's composed form, invisible characters, lost ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from mgsm.checks import Finding, Material, Severity

# Soft hyphen, zero-width space and byte order mark; the joiners are part of how Indic scripts are written.
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_LOST = re.compile("\ufffd|[\x00-\x08\x0b\x0c\x0e-\x1f]")


def check(material: Material) -> Iterator[Finding]:
    """Yields one finding a text and kind; the bytes stay as they are."""
    for tag, problems in material.problems.items():
        for problem in problems:
            texts = [("question", problem.question or "")]
            texts += [(f"step {number}", step) for number, step in enumerate(problem.steps, 1)]
            for part, text in texts:
                for severity, start, end, count, what in _faults(text):
                    more = f" ({count} places)" if count > 1 else ""
                    yield Finding(
                        severity=severity,
                        problem=problem.id,
                        language=tag,
                        check="normalisation",
                        part=part,
                        start=start,
                        end=end,
                        span=text[start:end],
                        message=f"{what}{more}",
                    )


def _faults(text: str) -> Iterator[tuple[Severity, int, int, int, str]]:
    lost = list(_LOST.finditer(text))
    if lost:
        code = f"U+{ord(lost[0][0]):04X}"
        yield "error", *lost[0].span(), len(lost), f"a lost or control character, {code}"
    hidden = list(_INVISIBLE.finditer(text))
    if hidden:
        yield "note", *hidden[0].span(), len(hidden), f"an invisible character, U+{ord(hidden[0][0]):04X}"
    if not unicodedata.is_normalized("NFC", text):
        places = list(_decomposed(text))
        start, end = places[0] if places else (0, len(text))
        yield "note", start, end, max(1, len(places)), "not in the composed form (NFC)"


def _decomposed(text: str) -> Iterator[tuple[int, int]]:
    """Yields the characters that NFC writes otherwise, each with the marks behind it."""
    for match in re.finditer(r".[\u0300-\u036f]+|[^\x00-\x7f]+", text, re.DOTALL):
        if not unicodedata.is_normalized("NFC", match[0]):
            yield match.span()
