"""When an answer is right, and which one a majority of samples gives."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal


def is_correct(answer: Decimal | None, gold: Decimal) -> bool:
    """Returns whether an answer is the gold answer as a number: ``18.00`` is ``18``, no answer is wrong."""
    return answer is not None and answer.is_finite() and answer == gold


def majority(answers: Sequence[Decimal | None]) -> Decimal | None:
    """Returns the most frequent number (maj@k), none where no sample gave one.

    Equal numbers are one candidate however they are written. A sample without an answer has no vote. Of several
    most frequent numbers the one seen first wins, so the result does not depend on chance.

    Source: Wang et al. 2022 (arXiv 2203.11171), section 2: the most consistent answer by unweighted vote.
    """
    votes: dict[Decimal, int] = {}
    for answer in answers:
        if answer is not None and answer.is_finite():
            votes[answer] = votes.get(answer, 0) + 1
    return max(votes, key=votes.__getitem__, default=None)


def canonical(value: Decimal) -> str:
    """Returns the one plain text of a finite number: no exponent, no trailing zeros, no negative zero.

    ``18.00`` gives ``18``, ``1E+5`` gives ``100000``, ``-0.50`` gives ``-0.5``. Digits are never rounded.
    """
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text if value else "0"
