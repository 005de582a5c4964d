"""The transformers backend on a CUDA device."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from mgsm.backends import Settings, load
from mgsm.types import Generation, Key, Message, Prompt, Sampling

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device on this machine"),
]


def prompts(count: int = 6) -> list[Prompt]:
    head = "The same beginning of every prompt of this group. " * 2
    return [
        Prompt(
            key=Key(str(number), "en", "direct"),
            text=head + "x" * number,
            messages=(Message(role="user", content="x"),),
            stop=(),
            max_tokens=16,
        )
        for number in range(1, count + 1)
    ]


def texts(model: Path, **settings: object) -> dict[str, str]:
    backend = load("transformers", Settings(model=str(model), **settings))  # type: ignore[arg-type]
    records = list(backend.generate(prompts(), Sampling()))
    assert all(isinstance(record, Generation) for record in records), records
    return {record.problem: record.text for record in records if isinstance(record, Generation)}


@pytest.mark.parametrize("device", ["cuda", "cuda:0", "auto", None])
def test_a_gpu_says_what_a_cpu_says(random_model: Path, device: str | None) -> None:
    assert texts(random_model, device=device, dtype="float32") == texts(random_model, device="cpu")


def test_reusing_the_prefix_changes_no_output(random_model: Path) -> None:
    plain = texts(random_model, device="cuda", dtype="float32", reuse_prefix=False, batch_size=1)
    assert texts(random_model, device="cuda", dtype="float32") == plain


def test_bfloat16_runs(random_model: Path) -> None:
    assert len(texts(random_model, device="cuda", dtype="bfloat16")) == 6
