"""A key-value cache with room: tokens are written in place, where the library's own copies all that went before."""

from __future__ import annotations

import functools
from typing import Any

_BY_COLUMN = {"mpt", "gpt_neo"}
_BY_LENGTH = {"longrope", "dynamic"}


def is_plain(model: Any) -> bool:
    """Says whether each layer of a model's cache keeps every token, so that a prefix can be repeated and gone on from.

    Sliding windows and state spaces do not. Flash attention does not take padding behind a prefix, nor do models that
    count columns instead of positions; and some rotary embeddings change with the length of the whole text.
    """
    from transformers.cache_utils import DynamicCache, DynamicLayer

    config = model.config.get_text_config()
    scaled = (getattr(config, "rope_parameters", None) or {}).get("rope_type")
    if model._is_stateful or config.model_type in _BY_COLUMN or scaled in _BY_LENGTH:
        return False
    layers = DynamicCache(config=model.config).layers
    return "flash" not in model.config._attn_implementation and all(type(layer) is DynamicLayer for layer in layers)


def roomy(model: Any, rows: int, room: int, prefix: Any = None) -> Any:
    """Returns a cache for rows of at most ``room`` tokens that begin with those of ``prefix``, a cache of one row."""
    from transformers.cache_utils import DynamicCache

    cache = DynamicCache(config=model.config)
    layers: list[Any] = [_layer_class()(room) for _ in cache.layers]
    cache.layers = layers
    if prefix is not None:
        for layer, known in zip(layers, prefix.layers, strict=True):
            shape = (rows, -1, -1, -1)
            layer.update(known.keys.expand(*shape), known.values.expand(*shape))
    return cache


@functools.cache
def _layer_class() -> Any:
    from transformers.cache_utils import DynamicLayer

    class RoomyLayer(DynamicLayer):  # type: ignore[no-untyped-call]
        """Holds keys and values in buffers of a fixed length and hands out views of what is filled.

        Decoding n tokens behind a long prompt then writes n rows instead of copying the prompt n times.
        """

        def __init__(self, room: int) -> None:
            super().__init__()  # type: ignore[no-untyped-call]
            self._room, self._filled = room, 0

        def lazy_initialization(self, key_states: Any, value_states: Any) -> None:
            self.dtype, self.device = key_states.dtype, key_states.device
            self._all_keys, self._all_values = (
                states.new_empty((*states.shape[:2], self._room, states.shape[3]))
                for states in (key_states, value_states)
            )
            self.is_initialized = True

        def update(self, key_states: Any, value_states: Any, *_: Any, **__: Any) -> tuple[Any, Any]:
            if not self.is_initialized:
                self.lazy_initialization(key_states, value_states)
            end = self._filled + key_states.shape[2]
            self._all_keys[:, :, self._filled : end] = key_states
            self._all_values[:, :, self._filled : end] = value_states
            self._filled = end
            self.keys, self.values = self._all_keys[:, :, :end], self._all_values[:, :, :end]
            return self.keys, self.values

    return RoomyLayer
