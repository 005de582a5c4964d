"""How the transformers backend chooses tokens, stops, and turns them into a generation."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from mgsm.types import Generation, Key, Prompt, Sampling


def processors(sampling: Sampling, keys: Sequence[Key]) -> list[Any]:
    """Returns the logits processors: none for greedy decoding, else temperature, top-p and keyed noise."""
    if sampling.temperature == 0:
        return []
    from transformers import TemperatureLogitsWarper, TopPLogitsWarper

    nucleus = [TopPLogitsWarper(sampling.top_p)] if sampling.top_p < 1 else []
    return [TemperatureLogitsWarper(sampling.temperature), *nucleus, KeyedNoise(sampling.seed, keys)]


class KeyedNoise:
    """Adds Gumbel noise from one random stream a row, so that the highest score is a sample.

    The stream depends on the seed and the row's key alone: neither the batch nor a resumed run changes
    what is drawn.

    Source: Maddison et al. 2014, "A* Sampling" (arXiv 1411.0030), section 2, the Gumbel-Max trick.
    """

    def __init__(self, seed: int, keys: Sequence[Key]) -> None:
        texts = (f"{seed}:{key.problem}:{key.language}:{key.mode}:{key.sample}" for key in keys)
        self._seeds = [int.from_bytes(hashlib.sha256(text.encode()).digest()[:7]) for text in texts]
        self._streams: list[Any] = []

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        """Returns the scores with noise, shape ``(rows, vocabulary)``."""
        import torch

        if not self._streams:
            self._streams = [torch.Generator(scores.device).manual_seed(seed) for seed in self._seeds]
        noise = torch.empty_like(scores, dtype=torch.float32)
        for row, stream in enumerate(self._streams):
            noise[row].exponential_(generator=stream)
        return scores - noise.log()


def stopping(tokenizer: Any, stops: Sequence[str], prompt_width: int) -> list[Any]:
    """Returns the criteria that end a row whose reply has one of the strings in it."""
    return [StopTexts(tokenizer, stops, prompt_width)] if stops else []


class StopTexts:
    """Ends a row when the tail of its reply, decoded, contains a stop string.

    It looks at text, not at tokens, so that a string is found however the tokenizer cuts it.
    """

    def __init__(self, tokenizer: Any, stops: Sequence[str], prompt_width: int) -> None:
        self._tokenizer, self._stops, self._width = tokenizer, stops, prompt_width
        longest = max(len(tokenizer(stop, add_special_tokens=False)["input_ids"]) for stop in stops)
        self._window = 2 * longest + 4
        self._ended: list[bool] = []

    def __call__(self, input_ids: Any, scores: Any, **_: Any) -> Any:
        """Returns a boolean tensor of shape ``(rows,)``: this row is done."""
        import torch

        rows = input_ids[:, max(self._width, input_ids.shape[1] - self._window) :].tolist()
        self._ended = self._ended or [False] * len(rows)
        for index, row in enumerate(rows):
            if not self._ended[index]:
                tail = self._tokenizer.decode(row, skip_special_tokens=True)
                self._ended[index] = any(stop in tail for stop in self._stops)
        return torch.tensor(self._ended, dtype=torch.bool, device=input_ids.device)


def generation(
    tokenizer: Any, prompt: Prompt, prompt_tokens: int, reply: Sequence[int], stops: Sequence[str], ends: Sequence[int]
) -> Generation:
    """Returns what a row of reply tokens says, cut at its end token and at the first stop string."""
    end = next((i for i, token in enumerate(reply) if token in ends), None)
    kept = list(reply if end is None else reply[:end])
    text = tokenizer.decode(kept, skip_special_tokens=True)
    cuts = [place for stop in stops if (place := text.find(stop)) >= 0]
    if cuts and end is None:
        # Padding follows a row that met a stop string while others went on.
        while kept and kept[-1] == tokenizer.pad_token_id:
            kept.pop()
    key = prompt.key
    return Generation(
        problem=key.problem,
        language=key.language,
        mode=key.mode,
        sample=key.sample,
        text=text[: min(cuts)] if cuts else text,
        finish_reason="stop" if cuts or end is not None else "length",
        prompt_tokens=prompt_tokens,
        completion_tokens=len(kept) + (end is not None),
    )
