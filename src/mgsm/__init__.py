"""Multilingual chain-of-thought evaluation, by language and by the language's share of pretraining data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mgsm.evaluation import Run, evaluate
    from mgsm.extraction import extract_answer
    from mgsm.problems import load_problems

__all__ = ["Run", "evaluate", "extract_answer", "load_problems"]

_HOMES = {
    "Run": "mgsm.evaluation",
    "evaluate": "mgsm.evaluation",
    "extract_answer": "mgsm.extraction",
    "load_problems": "mgsm.problems",
}


def __getattr__(name: str) -> Any:
    """Imports a public name when it is first used, so that ``import mgsm`` stays light."""
    import importlib

    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'mgsm' has no attribute {name!r}")
