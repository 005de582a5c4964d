"""The openai backend against a local server of the protocol."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from mgsm.backends import Settings, load
from mgsm.errors import BackendError
from mgsm.types import Failure, Generation, Key, Message, Prompt, Sampling

pytest.importorskip("openai", reason="the extra openai is not installed")


class Handler(http.server.BaseHTTPRequestHandler):
    asked: list[tuple[str, dict[str, Any]]]

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append((self.path, body))
        text = body["prompt"] if "prompt" in body else body["messages"][-1]["content"]
        if "refuse" in text:
            self._send(400, {"error": {"message": "no such model\nsecond line"}})
            return
        reason = "length" if "long" in text else "content_filter" if "filter" in text else "stop"
        said: dict[str, Any] = {"text": f"echo {text}"}
        if "messages" in body:
            said = {"message": {"role": "assistant", "content": f"echo {text}"}}
        choice = {"index": 0, "finish_reason": reason, **said}
        usage = {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10}
        self._send(200, {"id": "x", "object": "o", "created": 1, "model": "m", "choices": [choice], "usage": usage})

    def _send(self, status: int, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[tuple[str, list[tuple[str, dict[str, Any]]]]]:
    handler = type("Recording", (Handler,), {"asked": []})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as served:
        thread = threading.Thread(target=served.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{served.server_port}/v1", handler.asked
        served.shutdown()
        thread.join()


def prompt(text: str, sample: int = 0) -> Prompt:
    turns = (Message(role="user", content=text),)
    key = Key(text, "sw", "native-cot", sample)
    return Prompt(key=key, text=text, messages=turns, stop=("\nSwali:",), max_tokens=11)


def answers(url: str, *texts: str, **settings: Any) -> dict[str, Generation | Failure]:
    backend = load("openai", Settings(model="m", base_url=url, **settings))
    return {record.problem: record for record in backend.generate([prompt(t) for t in texts], Sampling())}


def test_chats_carry_turns_and_budget(server) -> None:
    url, asked = server
    found = answers(url, "moja", "long")
    one, cut = found["moja"], found["long"]
    assert isinstance(one, Generation)
    assert isinstance(cut, Generation)
    assert (one.text, one.finish_reason, one.prompt_tokens, one.completion_tokens) == ("echo moja", "stop", 7, 3)
    assert cut.finish_reason == "length"
    path, body = next(item for item in asked if item[1]["messages"][0]["content"] == "moja")
    assert path.endswith("/chat/completions")
    assert (body["max_tokens"], body["temperature"]) == (11, 0.0)


def test_plain_completions_carry_stop_strings(server) -> None:
    url, asked = server
    found = answers(url, "mbili", chat="off")["mbili"]
    assert isinstance(found, Generation)
    assert found.text == "echo mbili"
    assert asked[0][0].endswith("/completions")
    assert asked[0][1]["stop"] == ["\nSwali:"]


def test_a_refused_request_is_a_failure_of_its_prompt_alone(server) -> None:
    url, _ = server
    found = answers(url, "tatu", "refuse", "filter")
    assert isinstance(found["tatu"], Generation)
    refused, filtered = found["refuse"], found["filter"]
    assert isinstance(refused, Failure)
    assert isinstance(filtered, Failure)
    assert "no such model" in refused.error
    assert "content_filter" in filtered.error


def test_samples_have_seeds_of_their_own(server) -> None:
    url, asked = server
    backend = load("openai", Settings(model="m", base_url=url))
    warm = Sampling(temperature=0.7, seed=5)
    list(backend.generate([prompt("nne", 0), prompt("nne", 1)], warm))
    first = sorted(body["seed"] for _, body in asked)
    asked.clear()
    list(backend.generate([prompt("nne", 1), prompt("nne", 0)], warm))
    assert sorted(body["seed"] for _, body in asked) == first
    assert first[0] != first[1]


def test_openais_own_server_needs_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_ADMIN_KEY", raising=False)
    with pytest.raises(BackendError, match="key"):
        load("openai", Settings(model="m"))
