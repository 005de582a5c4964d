"""transformers: any causal language model of the Hugging Face library, on CPUs and GPUs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mgsm.backends import Settings, _cache, _decoding
from mgsm.errors import BackendError, UsageError
from mgsm.types import Failure, Generation, Prompt, Sampling

DTYPES = ("auto", "float32", "bfloat16", "float16")
_FIRST_BATCH = {"cpu": 32, "cuda": 64}
_REASON = 300
"""Characters of a library's explanation that are passed on."""
_WEIGHED = ("*.safetensors", "*.bin", "config.json", "tokenizer*.json", "*.jinja", "*.model")
_SHORTEST_PREFIX = 16
"""A shared prefix of fewer tokens is not worth a pass of its own."""


class TransformersBackend:
    """Batches prompts by length, pads on the left, and computes a shared prefix once."""

    replays = False

    def __init__(self, settings: Settings) -> None:
        from transformers import GenerationConfig

        self.settings = settings
        self.model: Any
        self.model, self.tokenizer = _open(settings)
        # A model's own defaults (repetition penalty, top-k) would change what greedy decoding says.
        ends = self.model.generation_config.eos_token_id
        self.model.generation_config = GenerationConfig(eos_token_id=ends)  # type: ignore[no-untyped-call]
        self.chats = _chats(settings, self.tokenizer)
        self.version = {
            "model": _name(settings.model),
            "revision": revision(settings.model, self.model),
            "backend": "transformers",
            "dtype": str(self.model.dtype).removeprefix("torch."),
        }
        self.batch_size = settings.batch_size or _FIRST_BATCH.get(self.model.device.type, 32)
        self.context = getattr(self.model.config.get_text_config(), "max_position_embeddings", None)
        self._prefix: tuple[list[int], Any] = ([], None)
        self._plain_cache = _cache.is_plain(self.model)

    def count_tokens(self, text: str) -> int:
        """Returns the number of tokens of a text, special tokens left out."""
        return len(self.tokenizer(text, add_special_tokens=False)["input_ids"])

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[Generation | Failure]:
        """Yields one record a prompt, longest prompts first so that memory runs out early or never.

        When it does, the batch size halves and the same prompts are tried again; a prompt that does not
        fit alone is a failure.
        """
        encoded = [(prompt, self._encode(prompt)) for prompt in prompts]
        for prompt, ids in encoded:
            if self.context and len(ids) >= self.context:
                yield Failure.of(
                    prompt.key, f"prompt of {len(ids)} tokens, the model's context is {self.context}: try fewer --shots"
                )
        fitting = [(p, ids) for p, ids in encoded if not self.context or len(ids) < self.context]
        fitting.sort(key=lambda pair: len(pair[1]), reverse=True)
        prefix = self._shared_prefix([ids for _, ids in fitting])
        start = 0
        while start < len(fitting):
            batch = fitting[start : start + self.batch_size]
            try:
                answered = self._answer(batch, prefix, sampling)
            except RuntimeError as error:
                if not _is_out_of_memory(error):
                    raise
                if len(batch) > 1 and self.settings.batch_size is None:
                    self.batch_size = len(batch) // 2
                    _free_memory()
                    continue
                answered = [
                    Failure.of(prompt.key, f"out of memory: {str(error).splitlines()[0]}") for prompt, _ in batch
                ]
            yield from answered
            start += len(batch)

    def _encode(self, prompt: Prompt) -> list[int]:
        if self.chats:
            turns = [{"role": turn.role, "content": turn.content} for turn in prompt.messages]
            text = self.tokenizer.apply_chat_template(turns, add_generation_prompt=True, tokenize=False)
            return list(self.tokenizer(text, add_special_tokens=False)["input_ids"])
        ids = list(self.tokenizer(prompt.text)["input_ids"])
        # Some tokenizers close every text; a prompt has to stay open.
        while ids and ids[-1] in self.tokenizer.all_special_ids:
            ids.pop()
        return ids

    def _shared_prefix(self, rows: Sequence[list[int]]) -> int:
        """Returns how many first tokens all rows share, their keys and values computed, or 0."""
        import torch

        if not self.settings.reuse_prefix or len(rows) < 2 or not self._plain_cache:
            return 0
        length = _common(rows)
        if length < _SHORTEST_PREFIX:
            return 0
        if self._prefix[0] != rows[0][:length]:
            ids = torch.tensor([rows[0][:length]], device=self.model.device)
            try:
                with torch.inference_mode():
                    cache = self.model(input_ids=ids, use_cache=True, logits_to_keep=1).past_key_values
            except RuntimeError as error:
                if not _is_out_of_memory(error):
                    raise
                return 0
            self._prefix = (rows[0][:length], cache)
        return length

    def _answer(
        self, batch: Sequence[tuple[Prompt, list[int]]], prefix: int, sampling: Sampling
    ) -> list[Generation | Failure]:
        import torch

        width = max(len(ids) for _, ids in batch)
        pad = self.tokenizer.pad_token_id
        rows, masks = [], []
        for _, ids in batch:
            gap = width - len(ids)
            # Padding stands behind the shared prefix, so that the prefix is at the same place in every row.
            rows.append(ids[:prefix] + [pad] * gap + ids[prefix:])
            masks.append([1] * prefix + [0] * gap + [1] * (len(ids) - prefix))
        stops = () if self.chats else batch[0][0].stop
        # Padding takes no positions, so each row may fill the context that its own prompt leaves.
        limits = [min(p.max_tokens, self.context - len(ids)) if self.context else p.max_tokens for p, ids in batch]
        budget = max(limits)
        extra: dict[str, Any] = {}
        if self._plain_cache:
            known = self._prefix[1] if prefix else None
            extra["past_key_values"] = _cache.roomy(self.model, len(batch), width + budget, known)
        device = self.model.device
        with torch.inference_mode():
            output = self.model.generate(
                input_ids=torch.tensor(rows, device=device),
                attention_mask=torch.tensor(masks, device=device),
                max_new_tokens=budget,
                logits_processor=_decoding.processors(sampling, [prompt for prompt, _ in batch]),
                stopping_criteria=[_decoding.Ending(self.tokenizer, stops, limits, width)],
                do_sample=False,
                num_beams=1,
                pad_token_id=pad,
                eos_token_id=self._ends,
                **extra,
            )
        replies = output[:, width:].tolist()
        return [
            _decoding.generation(self.tokenizer, prompt, len(ids), reply[:limit], stops, self._ends)
            for (prompt, ids), reply, limit in zip(batch, replies, limits, strict=True)
        ]

    @property
    def _ends(self) -> list[int]:
        declared = self.model.generation_config.eos_token_id
        ends = declared if isinstance(declared, list) else [declared]
        return sorted({end for end in (*ends, self.tokenizer.eos_token_id) if end is not None})


def load(settings: Settings) -> TransformersBackend:
    """Returns the backend for a local folder or a hub id.

    Raises:
        BackendError: the model cannot be loaded; the first line of the library's reason is given.
        UsageError: unknown dtype, or ``--chat on`` without a chat template.
    """
    return TransformersBackend(settings)


def _open(settings: Settings) -> tuple[Any, Any]:
    import torch
    from safetensors import SafetensorError
    from transformers import AutoTokenizer

    if settings.dtype not in DTYPES:
        raise UsageError(f"unknown dtype {settings.dtype!r}: expected one of {', '.join(DTYPES)}")
    gpu = torch.cuda.is_available()
    device = settings.device or (_best_device() if gpu else "cpu")
    if device != "auto":
        try:
            torch.device(device)
        except RuntimeError as error:
            raise UsageError(f"--device {device}: expected cpu, cuda, cuda:N or auto") from error
    if device.startswith("cuda") and not gpu:
        raise UsageError(f"--device {device}: this machine has no CUDA device; expected cpu")
    dtype = settings.dtype if settings.dtype != "auto" or device != "cpu" else "float32"
    looks_local = settings.model.startswith((".", "/", "~")) or settings.model.count("/") > 1
    if looks_local and not Path(settings.model).expanduser().is_dir():
        raise BackendError(f"--model {settings.model}: no such folder; expected a model folder or a hub id OWNER/NAME")
    place = str(Path(settings.model).expanduser()) if looks_local else settings.model
    try:
        tokenizer = AutoTokenizer.from_pretrained(place, padding_side="left")
        model = _weights(place, dtype, device) if settings.weights else _outline(place, dtype)
    except (OSError, ValueError, ImportError, KeyError, RuntimeError, SafetensorError) as error:
        reason = " ".join(str(error).split())[:_REASON] or type(error).__name__
        raise BackendError(f"--model {settings.model}: cannot be loaded: {reason}") from error
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    model.train(False)
    return model, tokenizer


def _weights(place: str, dtype: str, device: str) -> Any:
    from transformers import AutoModelForCausalLM

    options = {"device_map": "auto"} if device == "auto" else {}
    model: Any = AutoModelForCausalLM.from_pretrained(place, dtype=dtype, **options)
    return model if device == "auto" else model.to(device)


def _outline(place: str, dtype: str) -> Any:
    """Returns the model without its numbers, which says what it is and takes no memory."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    config = AutoConfig.from_pretrained(place)
    chosen = config.dtype if dtype == "auto" else getattr(torch, dtype)
    with torch.device("meta"):
        model: Any = AutoModelForCausalLM.from_config(config, dtype=chosen)  # type: ignore[no-untyped-call]
    return model


def _best_device() -> str:
    """Returns ``auto``, which spreads a model over all GPUs, where the package that does it is installed."""
    return "auto" if find_spec("accelerate") else "cuda"


def _chats(settings: Settings, tokenizer: Any) -> bool:
    has_template = bool(getattr(tokenizer, "chat_template", None))
    if settings.chat == "on" and not has_template:
        raise UsageError(f"--chat on: the tokenizer of {settings.model} has no chat template; use auto or off")
    return has_template and settings.chat != "off"


def _name(model: str) -> str:
    return Path(model).expanduser().name if Path(model).expanduser().is_dir() else model


def revision(model: str, loaded: Any) -> str:
    """Returns the hub's commit, or for a folder a hash over its settings and the ends of its weight files."""
    folder = Path(model).expanduser()
    if not folder.is_dir():
        return str(getattr(loaded.config, "_commit_hash", None) or "unknown")[:8]
    digest = hashlib.sha256()
    for path in sorted([p for kind in _WEIGHED for p in folder.glob(kind)]):
        if path.is_file():
            with path.open("rb") as file:
                digest.update(f"{path.name}:{path.stat().st_size}".encode() + file.read(1 << 20))
                file.seek(max(0, path.stat().st_size - (1 << 20)))
                digest.update(file.read())
    return digest.hexdigest()[:8]


def _common(rows: Sequence[list[int]]) -> int:
    """Returns how many first tokens all rows share, at least one token of each row left over."""
    low, high = min(rows), max(rows)
    limit = min(len(row) for row in rows) - 1
    return next((i for i in range(limit) if low[i] != high[i]), limit)


def _is_out_of_memory(error: RuntimeError) -> bool:
    """Says whether memory ran out; a CPU's allocator and cuBLAS say so with a plain RuntimeError."""
    import torch

    words = ("allocate memory", "out of memory", "ALLOC_FAILED")
    return isinstance(error, torch.OutOfMemoryError) or any(word in str(error) for word in words)


def _free_memory() -> None:
    import gc

    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
