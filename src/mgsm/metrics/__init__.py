"""One file per metric: problem-level values first, averages second. Import the module you need."""

from __future__ import annotations

from pathlib import Path

from mgsm import resources
from mgsm.errors import unknown


def evaluate_module(name: str) -> Path:
    """Returns the folder of one of our Hugging Face ``evaluate`` modules, to be given to ``evaluate.load``.

    Args:
        name: ``mgsm_answer_match`` or ``mgsm_overlap``.

    Raises:
        UsageError: no such module.
    """
    root = resources.data("evaluate")
    names = [path.name for path in root.iterdir() if (path / f"{path.name}.py").is_file()]
    if name not in names:
        raise unknown("evaluate module", name, names)
    return root / name
