"""What entries are called: names on one line that cannot pass for others, ids that are safe everywhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 120
"""Characters of a name that are shown."""
_LONGEST_ID = 60
_TURNS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)))
"""Characters that turn the direction of the text around them, with which one name can be made to look like another."""
_UNSAFE = re.compile(r"[^a-z0-9]+")


def line(text: str, longest: int = LONGEST) -> str:
    """Returns a text on one line, without control characters and without what turns the direction of writing."""
    kept = "".join(
        " " if unicodedata.category(character) in ("Cc", "Zl", "Zp") else character
        for character in text
        if character not in _TURNS and unicodedata.category(character) != "Cs"
    )
    flat = " ".join(kept.split())
    return flat if len(flat) <= longest else f"{flat[: longest - 3].rstrip()}..."


def slugs(names: Iterable[str]) -> list[str]:
    """Returns an id for each name, unique and of ``[a-z0-9-]`` alone; doubles are numbered in the order given."""
    found: list[str] = []
    taken: set[str] = set()
    for name in names:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        stem = _UNSAFE.sub("-", plain).strip("-")[:_LONGEST_ID].strip("-") or "model"
        slug, number = stem, 1
        while slug in taken:
            number += 1
            slug = f"{stem}-{number}"
        taken.add(slug)
        found.append(slug)
    return found
