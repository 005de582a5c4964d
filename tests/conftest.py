"""What all tests share: no network but loopback, files of the workplace, small models."""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path
from typing import Any

import pytest

# Small models are fastest on one thread, and the tests run on all cores by themselves.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["HF_HUB_OFFLINE"] = "1"

SHARED = Path(__file__).resolve().parents[1].parent / "shared"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> Any:
        local = self.family == socket.AF_UNIX or address[0] in ("127.0.0.1", "::1", "localhost")
        if not local:
            raise OSError(f"tests have no network: {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def official() -> Path:
    """The official MGSM files, which are not ours to commit."""
    folder = SHARED / "mgsm"
    if not (folder / "mgsm_en.tsv").exists():
        pytest.skip(f"the official MGSM files are not in {folder}")
    return folder


@pytest.fixture
def gsm8k() -> Path:
    """GSM8K's worked solutions of the same problems."""
    path = SHARED / "gsm8k" / "test_first_250.jsonl"
    if not path.exists():
        pytest.skip(f"GSM8K's solutions are not in {path}")
    return path


@pytest.fixture(scope="session")
def random_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a Llama of random weights and the tokenizer of bytes: real loading code, no sense."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    folder = tmp_path_factory.mktemp("random-model")
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: number for number, token in enumerate(["<pad>", "<eos>", *alphabet])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    words = PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<eos>", pad_token="<pad>")
    words.save_pretrained(folder)
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        max_position_embeddings=16384,
        # Wide weights keep the highest score apart from the next, so that greedy decoding has no ties.
        initializer_range=0.5,
        eos_token_id=1,
        pad_token_id=0,
        bos_token_id=None,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


def write_script(path: Path, lines: list[dict[str, Any]]) -> Path:
    """Writes generations for the backend ``scripted``."""
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path
