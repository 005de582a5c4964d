"""openai: any server that speaks the OpenAI protocol, chats and plain completions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any

from mgsm.backends import Settings, _decoding
from mgsm.errors import BackendError
from mgsm.types import Failure, Generation, Prompt, Sampling

_AT_ONCE = 8
_RETRIES = 4
_STOPS = 4
"""The protocol takes no more stop strings."""
_BYTES_A_TOKEN = 2


class OpenAIBackend:
    """Asks several prompts at once; a request that keeps failing is a failure of its prompt alone."""

    replays = False

    def __init__(self, settings: Settings) -> None:
        try:
            import openai
        except ImportError as error:
            raise BackendError("--backend openai needs the package openai: pip install 'mgsm[openai]'") from error
        self.settings = settings
        self.chats = settings.chat != "off"
        self.version = {"model": settings.model, "revision": "remote", "backend": "openai", "dtype": "none"}
        key: dict[str, Any] = {} if settings.base_url is None else {"api_key": _local_key(openai)}
        try:
            self._client: Any = openai.OpenAI(base_url=settings.base_url, max_retries=_RETRIES, **key)
        except openai.OpenAIError as error:
            raise BackendError(f"--backend openai: {str(error).splitlines()[0]}") from error
        self._refused = openai.OpenAIError

    def count_tokens(self, text: str) -> int:
        """Returns half the UTF-8 bytes: the server's tokenizer is not known, and this is ample for every script."""
        return -(-len(text.encode()) // _BYTES_A_TOKEN)

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[Generation | Failure]:
        """Yields one record a prompt as answers come in."""
        with ThreadPoolExecutor(max_workers=self.settings.batch_size or _AT_ONCE) as pool:
            waiting = [pool.submit(self._ask, prompt, sampling) for prompt in prompts]
            try:
                for done in as_completed(waiting):
                    yield done.result()
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def _ask(self, prompt: Prompt, sampling: Sampling) -> Generation | Failure:
        asked: dict[str, Any] = {
            "model": self.settings.model,
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            "seed": _decoding.stream_seed(sampling.seed, prompt),
        }
        try:
            if self.chats:
                turns = [{"role": turn.role, "content": turn.content} for turn in prompt.messages]
                # OpenAI's own server has renamed the limit; the others know the old name.
                limit = "max_tokens" if self.settings.base_url else "max_completion_tokens"
                reply = self._client.chat.completions.create(messages=turns, **{limit: prompt.max_tokens}, **asked)
                text, reason = _chosen(reply).message.content, _chosen(reply).finish_reason
            else:
                stops = list(prompt.stop[:_STOPS])
                reply = self._client.completions.create(
                    prompt=prompt.text, stop=stops, max_tokens=prompt.max_tokens, **asked
                )
                text, reason = _chosen(reply).text, _chosen(reply).finish_reason
        except (self._refused, LookupError) as error:
            return Failure.of(prompt.key, str(error).splitlines()[0] if str(error) else type(error).__name__)
        if not self.chats and text is not None:
            # The server took the first stop strings only.
            stop = _decoding.first_stop(text, prompt.stop)
            text, reason = (text, reason) if stop is None else (text[:stop], "stop")
        if text is None or reason == "content_filter":
            return Failure.of(prompt.key, f"the server gave no text (finish reason {reason})")
        key, usage = prompt.key, reply.usage
        return Generation(
            problem=key.problem,
            language=key.language,
            mode=key.mode,
            sample=key.sample,
            text=text,
            finish_reason="length" if reason == "length" else "stop",
            prompt_tokens=usage.prompt_tokens if usage else None,
            completion_tokens=usage.completion_tokens if usage else None,
        )


def load(settings: Settings) -> OpenAIBackend:
    """Returns the backend for a model name on a server; the key is where the package openai looks for it.

    Raises:
        BackendError: the package is not installed, or there is no key for OpenAI's own server.
    """
    return OpenAIBackend(settings)


def _local_key(package: Any) -> str:
    """Returns the user's key if the package finds one, else a word: servers of one's own rarely ask for a key."""
    try:
        found = package.OpenAI().api_key
    except package.OpenAIError:
        found = None
    return found or "none"


def _chosen(reply: Any) -> Any:
    if not reply.choices:
        raise LookupError("the server gave no choices")
    return reply.choices[0]
