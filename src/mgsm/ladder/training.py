"""Trains a bundled model from nothing: seeded, resumable, on a CPU or a GPU."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from mgsm.errors import RunError
from mgsm.ladder import corpus, tokenizer
from mgsm.types import Record

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedTokenizerFast

Row = tuple[list[int], int]
"""Token ids of a document and how many of them are the prompt."""


_POOLS_A_CHECKPOINT = 10


class Recipe(Record, frozen=True, kw_only=True):
    """All that decides what a training run makes, but the text in ``translations/``."""

    name: str = "mgsm-tiny"
    languages: tuple[str, ...]
    hidden: int = 128
    layers: int = 5
    heads: int = 4
    feed_forward: int = 512
    pieces: int = 8192
    tokenizer_documents: int = 40_000
    tokens: int = 22_000_000
    """Tokens to train on, prompts and padding included."""
    batch_tokens: int = 1_200
    pool: int = 2_048
    """Documents drawn at once and sorted into batches of like length."""
    muon_rate: float = 5e-3
    adam_rate: float = 2e-3
    decay: float = 0.6
    """Last part of the tokens over which the rate falls linearly to nought."""
    seed: int = 0
    mixture: corpus.Mixture = corpus.Mixture()


class Progress(Record, frozen=True, kw_only=True):
    """Where a training run stands, after each step."""

    step: int
    tokens: int
    loss: float
    """Mean cross-entropy of the completions' tokens over the last steps, nats."""
    tokens_per_s: float


def train(recipe: Recipe, output: Path, *, device: str = "cpu", report: Callable[[Progress], None]) -> Path:
    """Trains a model and returns its folder, ready for ``from_pretrained``.

    A run that was stopped goes on from its last checkpoint in ``output/checkpoint``; the documents of each
    pool depend on the seed and the pool's number alone, so an interrupted run sees what a whole one sees.

    Raises:
        RunError: the checkpoint belongs to another recipe.
    """
    import torch

    output.mkdir(parents=True, exist_ok=True)
    words = _tokenizer(recipe, output)
    torch.manual_seed(recipe.seed)
    model = _model(recipe, words)
    model.to(device)
    optimizers = _optimizers(model, recipe)
    state = {"pool": 0, "step": 0, "tokens": 0}
    checkpoint = output / "checkpoint" / "state.pt"
    if checkpoint.exists():
        state = _resume(checkpoint, recipe, model, optimizers)
    began, before = time.monotonic(), state["tokens"]
    recent: list[float] = []
    model.train()
    while state["tokens"] < recipe.tokens:
        for batch in _pool(recipe, words, state["pool"]):
            rate = _rate(state["tokens"] / recipe.tokens, recipe.decay)
            recent = [*recent[-49:], _step(model, optimizers, batch, rate, words.pad_token_id, device)]
            state["step"] += 1
            state["tokens"] += len(batch) * max(len(ids) for ids, _ in batch)
            speed = (state["tokens"] - before) / (time.monotonic() - began)
            loss = sum(recent) / len(recent)
            report(Progress(step=state["step"], tokens=state["tokens"], loss=loss, tokens_per_s=speed))
        state["pool"] += 1
        if state["pool"] % _POOLS_A_CHECKPOINT == 0:
            _save(checkpoint, recipe, model, optimizers, state)
    model.to(dtype=torch.bfloat16)
    model.save_pretrained(output)
    words.save_pretrained(output)
    return output


def _tokenizer(recipe: Recipe, output: Path) -> PreTrainedTokenizerFast:
    from transformers import PreTrainedTokenizerFast

    if (output / "tokenizer.json").exists():
        found: PreTrainedTokenizerFast = PreTrainedTokenizerFast.from_pretrained(output)
        return found
    rng = random.Random(f"{recipe.seed}:tokenizer")
    drawn = (corpus.draw(rng, recipe.languages, recipe.mixture) for _ in range(recipe.tokenizer_documents))
    lines = (line for document in drawn for line in (document.prompt + document.completion).split("\n") if line)
    words = tokenizer.train(lines, recipe.pieces)
    words.save_pretrained(output)
    return words


def _model(recipe: Recipe, words: PreTrainedTokenizerFast) -> Any:
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        vocab_size=len(words),
        hidden_size=recipe.hidden,
        num_hidden_layers=recipe.layers,
        num_attention_heads=recipe.heads,
        num_key_value_heads=recipe.heads,
        intermediate_size=recipe.feed_forward,
        max_position_embeddings=4096,
        tie_word_embeddings=True,
        initializer_range=1 / math.sqrt(recipe.hidden),
        bos_token_id=words.bos_token_id,
        eos_token_id=words.eos_token_id,
        pad_token_id=words.pad_token_id,
    )
    model = LlamaForCausalLM(config)
    # On a CPU the written-out attention is faster than the fused one at this size.
    model.set_attn_implementation("eager")
    return model


def _optimizers(model: Any, recipe: Recipe) -> list[torch.optim.Optimizer]:
    """Returns Muon for the matrices of the layers and AdamW for embeddings and norms.

    Source: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks".
    """
    import torch

    matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and "embed" not in name]
    others = [p for name, p in model.named_parameters() if p.ndim != 2 or "embed" in name]
    return [
        torch.optim.Muon(matrices, lr=recipe.muon_rate, weight_decay=0.0, momentum=0.95),
        torch.optim.AdamW(others, lr=recipe.adam_rate, betas=(0.9, 0.98), weight_decay=0.0),
    ]


def _rate(done: float, decay: float) -> float:
    """Returns the factor on the learning rates: constant, then linearly to nought."""
    return min(1.0, (1.0 - done) / decay) if done < 1.0 else 0.0


def _pool(recipe: Recipe, words: PreTrainedTokenizerFast, number: int) -> Iterator[list[Row]]:
    """Yields the batches of one pool in random order, rows of like length together."""
    rng = random.Random(f"{recipe.seed}:{number}")
    documents = [corpus.draw(rng, recipe.languages, recipe.mixture) for _ in range(recipe.pool)]
    prompts = words([document.prompt for document in documents], add_special_tokens=False)["input_ids"]
    completions = words([document.completion for document in documents], add_special_tokens=False)["input_ids"]
    rows: list[Row] = [
        (prompt + completion + [words.eos_token_id], len(prompt))
        for prompt, completion in zip(prompts, completions, strict=True)
    ]
    rows.sort(key=lambda row: len(row[0]))
    batches: list[list[Row]] = [[]]
    for row in rows:
        if (len(batches[-1]) + 1) * len(row[0]) > recipe.batch_tokens and batches[-1]:
            batches.append([])
        batches[-1].append(row)
    rng.shuffle(batches)
    yield from batches


def _step(
    model: Any,
    optimizers: Sequence[torch.optim.Optimizer],
    batch: Sequence[Row],
    rate: float,
    pad: int,
    device: str,
) -> float:
    """Takes one step and returns the mean cross-entropy over the completions' tokens."""
    import torch

    width = max(len(ids) for ids, _ in batch)
    ids = torch.tensor([row + [pad] * (width - len(row)) for row, _ in batch], device=device)
    learnt = torch.zeros_like(ids, dtype=torch.bool)
    for index, (row, prompt) in enumerate(batch):
        learnt[index, max(prompt, 1) : len(row)] = True
    # Rows are padded on the right and attention looks back only, so no mask is needed.
    with torch.autocast(torch.device(device).type, torch.bfloat16):
        hidden = model.model(input_ids=ids[:, :-1], use_cache=False).last_hidden_state
        logits = model.lm_head(hidden[learnt[:, 1:]])
    loss = torch.nn.functional.cross_entropy(logits.float(), ids[:, 1:][learnt[:, 1:]])
    torch.autograd.backward(loss)
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = group.setdefault("peak", group["lr"]) * rate
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
    return float(loss.detach())


def _save(path: Path, recipe: Recipe, model: Any, optimizers: Sequence[Any], state: dict[str, int]) -> None:
    import torch

    path.parent.mkdir(exist_ok=True)
    part = path.with_suffix(".part")
    whole = {"model": model.state_dict(), "optimizers": [o.state_dict() for o in optimizers], "state": dict(state)}
    torch.save({**whole, "recipe": msgspec.json.encode(recipe).decode()}, part)
    part.replace(path)


def _resume(path: Path, recipe: Recipe, model: Any, optimizers: Sequence[Any]) -> dict[str, int]:
    import torch

    whole = torch.load(path, weights_only=True)
    if msgspec.json.decode(whole["recipe"], type=Recipe) != recipe:
        raise RunError(f"{path}: begun with another recipe; remove {path.parent} to train anew")
    model.load_state_dict(whole["model"])
    for optimizer, saved in zip(optimizers, whole["optimizers"], strict=True):
        optimizer.load_state_dict(saved)
    state: dict[str, int] = whole["state"]
    return state
