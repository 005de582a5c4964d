"""scripted: answers from a file of ``generations.jsonl`` lines, for tests and demonstrations."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from mgsm.backends import Settings
from mgsm.errors import BackendError, DataError
from mgsm.types import Failure, Generation, Prompt, Sampling


class ScriptedBackend:
    """Looks each prompt's key up; a line that is missing is a failure, never an empty generation."""

    chats = False
    replays = True

    def __init__(self, settings: Settings) -> None:
        path = Path(settings.model)
        if not path.is_file():
            raise BackendError(f"--model {settings.model}: no such file; scripted reads generations.jsonl lines")
        data = path.read_bytes()
        self.settings = settings
        self.version = {"model": path.name, "revision": hashlib.sha256(data).hexdigest()[:8], "backend": "scripted"}
        self._lines = {}
        for number, line in enumerate(data.splitlines(), 1):
            if line.strip():
                try:
                    generation = msgspec.json.decode(line, type=Generation)
                except msgspec.DecodeError as error:
                    raise DataError(f"{path}:{number}: {error}") from error
                self._lines[generation.key] = generation

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[Generation | Failure]:
        """Yields the line of each prompt, in order."""
        for prompt in prompts:
            missing = Failure.of(prompt.key, f"no line in {self.settings.model}")
            yield self._lines.get(prompt.key, missing)

    def count_tokens(self, text: str) -> int:
        """Returns the number of characters; a script has no tokenizer."""
        return len(text)


def load(settings: Settings) -> ScriptedBackend:
    """Returns the backend for a file of generations.

    Raises:
        BackendError: no such file.
        DataError: a line is no generation.
    """
    return ScriptedBackend(settings)
