"""``Prompt -> Generation | Failure``: one file here per model backend.

Each file has ``load(settings) -> Backend``. Retry, cache and concurrency wrap a backend from outside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, Protocol, cast

from mgsm import plugins
from mgsm.types import Failure, Generation, Prompt, Record, Sampling


class Settings(Record, frozen=True, kw_only=True):
    """How a backend is opened; a backend takes what concerns it."""

    model: str
    """Name or path."""
    device: str | None = None
    """``cpu``, ``cuda``, ``cuda:1``; none takes a GPU where there is one."""
    dtype: str = "auto"
    """``auto`` is float32 on a CPU and the model's own type on a GPU."""
    batch_size: int | None = None
    """Prompts at once; none begins high and halves when memory runs out."""
    chat: Literal["auto", "on", "off"] = "auto"
    """``auto`` uses the tokenizer's chat template where there is one."""
    base_url: str | None = None
    reuse_prefix: bool = True
    """Computes the keys and values that all prompts of a group begin with only once."""
    weights: bool = True
    """Off where tokens are only to be counted."""


class Backend(Protocol):
    """A model that answers prompts."""

    settings: Settings
    chats: bool
    """Prompts are put as chat turns rather than as plain text."""
    replays: bool
    """Gives back whole records, their translations included, so none is asked for."""
    version: dict[str, str]
    """What a signature must know of the model: at least ``model`` and ``revision``."""

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[Generation | Failure]:
        """Yields one record a prompt, in any order; the prompts are of one language and mode."""

    def count_tokens(self, text: str) -> int:
        """Returns what a text costs in this model's tokens."""


def backends() -> tuple[str, ...]:
    """Returns the names of all backends."""
    return plugins.names("backends")


def load(name: str, settings: Settings) -> Backend:
    """Returns an open backend.

    Raises:
        UsageError: unknown backend.
        BackendError: the model cannot be loaded.
    """
    return cast(Backend, plugins.load("backends", name, "backend").load(settings))
