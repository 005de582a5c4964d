"""How the transformers backend chooses tokens, stops, and turns them into a generation."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from mgsm.types import Generation, Prompt, Sampling


def processors(sampling: Sampling, prompts: Sequence[Prompt]) -> list[Any]:
    """Returns the logits processors: none for greedy decoding, else temperature, top-p and keyed noise."""
    if sampling.temperature == 0:
        return []
    from transformers import TemperatureLogitsWarper, TopPLogitsWarper

    nucleus = [TopPLogitsWarper(sampling.top_p)] if sampling.top_p < 1 else []
    return [TemperatureLogitsWarper(sampling.temperature), *nucleus, KeyedNoise(sampling.seed, prompts)]


def stream_seed(seed: int, prompt: Prompt) -> int:
    """Returns the seed of a prompt's own random stream, below 2 ** 31; a translation has another than its solution."""
    key = prompt.key
    call = "translate" if prompt.translates else "solve"
    text = f"{seed}:{key.problem}:{key.language}:{key.mode}:{key.sample}:{call}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4]) >> 1


class KeyedNoise:
    """Adds Gumbel noise from one random stream a row, so that the highest score is a sample.

    The stream depends on the seed and the row's key alone: neither the batch nor a resumed run changes
    what is drawn.

    Source: Maddison et al. 2014, "A* Sampling" (arXiv 1411.0030), section 2, the Gumbel-Max trick.
    """

    def __init__(self, seed: int, prompts: Sequence[Prompt]) -> None:
        self._seeds = [stream_seed(seed, prompt) for prompt in prompts]
        self._streams: list[Any] = []

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        """Returns the scores with noise, shape ``(rows, vocabulary)``."""
        import torch

        if not self._streams:
            self._streams = [torch.Generator(scores.device).manual_seed(seed) for seed in self._seeds]
        noise = torch.empty_like(scores, dtype=torch.float32)
        for row, stream in enumerate(self._streams):
            noise[row].exponential_(generator=stream)
        # A draw of exactly nought would be infinite noise, and no score at all on a token that top-p left out.
        return scores - noise.clamp_min_(torch.finfo(torch.float32).tiny).log()


def first_stop(text: str, stops: Sequence[str]) -> int | None:
    """Returns where the first stop string begins, none where there is none.

    A bare line end counts only behind text: models often begin a reply with one.
    """
    begun = len(text) - len(text.lstrip())
    places = [text.find(stop, begun if not stop.strip() else 0) for stop in stops]
    return min((place for place in places if place >= 0), default=None)


class Ending:
    """Ends a row at its own limit of tokens, or when the tail of its reply, decoded, has a stop string in it.

    It looks at text, not at tokens, so that a string is found however the tokenizer cuts it.
    """

    def __init__(self, tokenizer: Any, stops: Sequence[str], limits: Sequence[int], prompt_width: int) -> None:
        self._tokenizer, self._stops, self._limits, self._width = tokenizer, stops, limits, prompt_width
        longest = max((len(tokenizer(stop, add_special_tokens=False)["input_ids"]) for stop in stops), default=0)
        self._window = 2 * longest + 4
        self._ended = [False] * len(limits)

    def __call__(self, input_ids: Any, scores: Any, **_: Any) -> Any:
        """Returns a boolean tensor of shape ``(rows,)``: this row is done."""
        import torch

        written = input_ids.shape[1] - self._width
        tails = input_ids[:, self._width + max(0, written - self._window) :].tolist() if self._stops else []
        for index, limit in enumerate(self._limits):
            if not self._ended[index]:
                stopped = bool(tails) and first_stop(decode(self._tokenizer, tails[index]), self._stops) is not None
                self._ended[index] = stopped or written >= limit
        return torch.tensor(self._ended, dtype=torch.bool, device=input_ids.device)


def decode(tokenizer: Any, ids: Sequence[int]) -> str:
    """Returns the text of tokens as the model wrote it, no space tidied away."""
    return str(tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False))


def generation(
    tokenizer: Any, prompt: Prompt, prompt_tokens: int, reply: Sequence[int], stops: Sequence[str], ends: Sequence[int]
) -> Generation:
    """Returns what a row of reply tokens says, cut at its end token and at the first stop string.

    Args:
        tokenizer: of the model.
        prompt: that was answered.
        prompt_tokens: how many it has.
        reply: tokens within the row's limit, padding of a row that ended early included.
        stops: strings that end a reply.
        ends: tokens that end a reply.
    """
    end = next((place for place, token in enumerate(reply) if token in ends), None)
    kept = list(reply if end is None else reply[:end])
    text = decode(tokenizer, kept)
    stop = first_stop(text, stops)
    if stop is not None:
        # Padding, which may look like the end token, follows a row that met a stop string before the others.
        while kept and kept[-1] == tokenizer.pad_token_id:
            kept.pop()
    key = prompt.key
    return Generation(
        problem=key.problem,
        language=key.language,
        mode=key.mode,
        sample=key.sample,
        text=text if stop is None else text[:stop],
        finish_reason="length" if stop is None and end is None else "stop",
        prompt_tokens=prompt_tokens,
        completion_tokens=len(kept) + (stop is None and end is not None),
    )
