"""The transformers backend on real models: a shared prefix, stop strings, memory, keyed sampling, chats."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest
import torch

from mgsm import prompting
from mgsm.backends import Settings, load
from mgsm.backends._cache import is_plain
from mgsm.backends._decoding import first_stop, stream_seed
from mgsm.backends.transformers import TransformersBackend, _common
from mgsm.errors import BackendError, UsageError
from mgsm.problems import load_problems
from mgsm.types import Failure, Generation, Key, Message, Prompt, Sampling

TEMPLATE = (
    "{% for m in messages %}<{{ m.role }}>{{ m.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}<assistant>{% endif %}"
)


def open_model(folder: Path, **settings: Any) -> TransformersBackend:
    backend = load("transformers", Settings(model=str(folder), device="cpu", **settings))
    assert isinstance(backend, TransformersBackend)
    return backend


def prompts(mode: str = "native-cot", tag: str = "sw", count: int = 7, tokens: int = 12) -> list[Prompt]:
    style = prompting.Style(shots=1, book=prompting.own_exemplars())
    return [prompting.build_prompt(p, mode, style, tokens) for p in load_problems("symbolic", [tag], limit=count)]


def prompt(text: str, *, stop: tuple[str, ...] = (), tokens: int = 12, sample: int = 0) -> Prompt:
    turns = (Message(role="user", content=text),)
    return Prompt(key=Key(text, "en", "direct", sample), text=text, messages=turns, stop=stop, max_tokens=tokens)


def texts(backend: TransformersBackend, asked: list[Prompt], sampling: Sampling | None = None) -> dict[Key, str]:
    found = list(backend.generate(asked, sampling or Sampling()))
    assert all(isinstance(record, Generation) for record in found), found
    return {record.key: record.text for record in found if isinstance(record, Generation)}


@pytest.mark.parametrize("tag", ["sw", "te", "zh"])
@pytest.mark.parametrize("batch_size", [1, 3, None])
def test_reusing_the_prefix_changes_no_output(random_model: Path, tag: str, batch_size: int | None) -> None:
    with_prefix = open_model(random_model, batch_size=batch_size)
    asked = prompts(tag=tag)
    reused = texts(with_prefix, asked)
    assert with_prefix._prefix[0], "a prefix was shared"
    alone = open_model(random_model, batch_size=1, reuse_prefix=False)
    assert reused == texts(alone, asked)
    assert len(set(reused.values())) > 1, "the model says different things"


def test_the_prefix_is_computed_once(random_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend, openings = open_model(random_model, batch_size=2), []
    forward = backend.model.model.forward

    def counted(*args: Any, **kwargs: Any) -> Any:
        openings.append(kwargs["input_ids"][0, :20].tolist())
        return forward(*args, **kwargs)

    monkeypatch.setattr(backend.model.model, "forward", counted)
    texts(backend, prompts())
    assert openings.count(list(backend._prefix[0][:20])) == 1


def test_an_answer_depends_on_no_other_row_of_its_batch(random_model: Path) -> None:
    backend = open_model(random_model, batch_size=4)
    asked = [prompt("12 + 30 ="), prompt("a much longer text than the other one, to be padded against"), prompt("7")]
    together = texts(backend, asked)
    apart = {}
    for one in asked:
        apart |= texts(backend, [one])
    assert together == apart


def test_common_leaves_a_token_of_each_row() -> None:
    assert _common([[1, 2, 3], [1, 2, 3, 4]]) == 2
    assert _common([[1, 2, 3], [1, 5, 3]]) == 1
    assert _common([[1, 2], [3]]) == 0


def test_a_stop_string_ends_a_reply_and_is_cut_off(random_model: Path) -> None:
    backend = open_model(random_model)
    whole = texts(backend, [prompt("tell", tokens=40)])[Key("tell", "en", "direct", 0)]
    stop = whole[10:13]
    place = whole.find(stop)
    record = next(iter(backend.generate([prompt("tell", stop=(stop,), tokens=40)], Sampling())))
    assert isinstance(record, Generation)
    assert record.text == whole[:place]
    assert record.finish_reason == "stop"
    assert record.completion_tokens is not None
    assert record.completion_tokens < 40


def test_finish_reason_and_token_counts(random_model: Path) -> None:
    backend = open_model(random_model)
    record = next(iter(backend.generate([prompt("count me", tokens=5)], Sampling())))
    assert isinstance(record, Generation)
    assert (record.prompt_tokens, record.completion_tokens, record.finish_reason) == (len("count me"), 5, "length")


def test_the_end_token_ends_a_reply(random_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = open_model(random_model)
    whole = backend.model.generate(
        torch.tensor([backend._encode(prompt("end"))]), max_new_tokens=6, do_sample=False, pad_token_id=0
    )[0, 3:].tolist()
    backend.model.generation_config.eos_token_id = [whole[3]]
    record = next(iter(backend.generate([prompt("end", tokens=20)], Sampling())))
    assert isinstance(record, Generation)
    assert record.finish_reason == "stop"
    assert record.completion_tokens == whole.index(whole[3]) + 1


class Crowded:
    """Stands for a device whose memory holds so many rows and no more."""

    def __init__(self, model: Any, rows: int) -> None:
        self.sizes: list[int] = []
        self._generate, self._rows = model.generate, rows

    def __call__(self, input_ids: torch.Tensor, **kwargs: Any) -> Any:
        self.sizes.append(len(input_ids))
        if len(input_ids) > self._rows:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return self._generate(input_ids=input_ids, **kwargs)


def test_auto_batch_size_halves_when_memory_runs_out_and_goes_on(
    random_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = open_model(random_model)
    crowded = Crowded(backend.model, rows=2)
    monkeypatch.setattr(backend.model, "generate", crowded)
    found = texts(backend, prompts())
    assert len(found) == 7
    assert crowded.sizes == [7, 3, 1, 1, 1, 1, 1, 1, 1]
    assert backend.batch_size == 1


def test_a_prompt_that_does_not_fit_alone_is_a_failure(random_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = open_model(random_model)
    monkeypatch.setattr(backend.model, "generate", Crowded(backend.model, rows=0))
    found = list(backend.generate(prompts(count=2), Sampling()))
    assert [type(record) for record in found] == [Failure, Failure]
    assert isinstance(found[0], Failure)
    assert found[0].error.startswith("out of memory: CUDA out of memory")


def test_a_prompt_longer_than_the_context_is_a_failure(random_model: Path) -> None:
    backend = open_model(random_model)
    backend.context = 20
    long, short = prompt("x" * 30), prompt("y" * 15, tokens=50)
    found = {record.problem: record for record in backend.generate([long, short], Sampling())}
    assert isinstance(found["x" * 30], Failure)
    there = found["y" * 15]
    assert isinstance(there, Generation)
    assert (there.completion_tokens, there.finish_reason) == (5, "length")


def test_a_short_prompt_keeps_its_budget_beside_a_long_one(random_model: Path) -> None:
    backend = open_model(random_model)
    backend.context = 100
    asked = [prompt("x" * 80, tokens=60), prompt("short", tokens=60)]
    found = {record.problem: record for record in backend.generate(asked, Sampling()) if isinstance(record, Generation)}
    assert {name[:5]: record.completion_tokens for name, record in found.items()} == {"xxxxx": 20, "short": 60}
    alone = open_model(random_model, batch_size=1)
    alone.context = 100
    assert texts(alone, asked) == {record.key: record.text for record in found.values()}


@pytest.mark.parametrize(
    ("text", "stops", "place"),
    [
        ("\n18\nmore", ("\n",), 3),
        ("18\nmore", ("\n",), 2),
        ("\n\n", ("\n",), None),
        ("\nQuestion: next", ("\n", "\nQuestion:"), 0),
        ("one\nQuestion: two", ("\nQuestion:",), 3),
        ("no Question: inside", ("\nQuestion:",), None),
    ],
)
def test_a_bare_line_end_counts_only_behind_text(text: str, stops: tuple[str, ...], place: int | None) -> None:
    assert first_stop(text, stops) == place


def test_a_tokenizer_that_closes_every_text_leaves_a_prompt_open(random_model: Path, tmp_path: Path) -> None:
    from tokenizers import processors
    from transformers import AutoTokenizer

    folder = tmp_path / "closing"
    shutil.copytree(random_model, folder)
    words = AutoTokenizer.from_pretrained(folder)
    words.backend_tokenizer.post_processor = processors.TemplateProcessing(
        single="$A <eos>", special_tokens=[("<eos>", words.eos_token_id)]
    )
    words.save_pretrained(folder)
    assert AutoTokenizer.from_pretrained(folder)("ab")["input_ids"][-1] == words.eos_token_id
    assert open_model(folder)._encode(prompt("ab")) == open_model(random_model)._encode(prompt("ab"))


def test_memory_of_a_cpu_runs_out_with_another_error(random_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = open_model(random_model)

    def full(**_: Any) -> Any:
        raise RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")

    monkeypatch.setattr(backend.model, "generate", full)
    assert [type(record) for record in backend.generate(prompts(count=2), Sampling())] == [Failure, Failure]

    def broken(**_: Any) -> Any:
        raise RuntimeError("shapes do not fit")

    monkeypatch.setattr(backend.model, "generate", broken)
    with pytest.raises(RuntimeError, match="shapes do not fit"):
        list(backend.generate(prompts(count=2), Sampling()))


@pytest.mark.parametrize("kind", ["gpt_neo", "mpt"])
def test_models_that_count_columns_go_without_a_shared_prefix(kind: str) -> None:
    from transformers import AutoConfig, AutoModelForCausalLM

    sizes = {
        "gpt_neo": {"hidden_size": 16, "num_layers": 2, "num_heads": 2, "attention_types": [[["global", "local"], 1]]},
        "mpt": {"d_model": 16, "n_layers": 2, "n_heads": 2},
    }
    model = AutoModelForCausalLM.from_config(AutoConfig.for_model(kind, vocab_size=50, **sizes[kind]))
    assert not is_plain(model)


def test_a_translation_draws_from_another_stream_than_its_solution() -> None:
    solve = prompt("same")
    translate = msgspec.structs.replace(solve, translates=True)
    assert stream_seed(0, solve) != stream_seed(0, translate)


def test_samples_depend_on_seed_and_key_and_not_on_the_batch(random_model: Path) -> None:
    warm = Sampling(temperature=1.0, seed=3)
    asked = [prompt("draw", sample=n) for n in range(4)]
    together = texts(open_model(random_model, batch_size=4), asked, warm)
    apart = texts(open_model(random_model, batch_size=1), list(reversed(asked)), warm)
    assert together == apart
    assert len(set(together.values())) == 4
    assert together != texts(open_model(random_model), asked, Sampling(temperature=1.0, seed=4))


def test_a_cold_sample_is_greedy(random_model: Path) -> None:
    backend = open_model(random_model)
    cold = Sampling(temperature=1e-4, seed=1)
    nucleus = Sampling(temperature=1.0, top_p=1e-6, seed=1)
    greedy = texts(backend, [prompt("same")])
    assert texts(backend, [prompt("same")], cold) == greedy
    assert texts(backend, [prompt("same")], nucleus) == greedy


def test_a_chat_template_is_used_where_there_is_one(random_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "chat"
    shutil.copytree(random_model, folder)
    from transformers import AutoTokenizer

    words = AutoTokenizer.from_pretrained(folder)
    words.chat_template = TEMPLATE
    words.save_pretrained(folder)
    asked = prompts("native-cot", "de", 1)[0]
    backend = open_model(folder)
    text = backend.tokenizer.decode(backend._encode(asked))
    assert backend.chats
    assert text.startswith("<user>")
    assert text.endswith("<assistant>")
    assert text.count("<assistant>") == 2
    assert not open_model(folder, chat="off").chats
    assert not open_model(random_model).chats
    with pytest.raises(UsageError, match="has no chat template"):
        open_model(random_model, chat="on")


def test_greedy_is_greedy_whatever_the_model_recommends(random_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "opinionated"
    shutil.copytree(random_model, folder)
    path = folder / "generation_config.json"
    config = json.loads(path.read_text())
    path.write_text(json.dumps(config | {"repetition_penalty": 9.0, "top_k": 3, "do_sample": True, "temperature": 0.1}))
    asked = [prompt("greedy please", tokens=30)]
    assert texts(open_model(folder), asked) == texts(open_model(random_model), asked)
    warm = Sampling(temperature=1.0, seed=1)
    assert texts(open_model(folder), asked, warm) == texts(open_model(random_model), asked, warm)


@pytest.mark.parametrize(
    ("name", "message"),
    [("/no/such/folder", "no such folder"), ("nobody/nothing", "cannot be loaded"), ("./nowhere", "no such folder")],
)
def test_a_model_that_cannot_be_loaded_is_one_line(name: str, message: str) -> None:
    with pytest.raises(BackendError, match=message) as caught:
        load("transformers", Settings(model=name))
    assert "\n" not in str(caught.value)


def test_a_folder_without_a_model_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(BackendError, match="cannot be loaded") as caught:
        load("transformers", Settings(model=str(tmp_path)))
    assert "\n" not in str(caught.value)


def test_unknown_dtype_and_missing_device(random_model: Path) -> None:
    with pytest.raises(UsageError, match="unknown dtype 'int3': expected one of auto, float32"):
        load("transformers", Settings(model=str(random_model), dtype="int3"))
    if not torch.cuda.is_available():
        with pytest.raises(UsageError, match="no CUDA device"):
            load("transformers", Settings(model=str(random_model), device="cuda"))


def test_bfloat16_answers_on_a_cpu(random_model: Path) -> None:
    found = texts(open_model(random_model, dtype="bfloat16"), prompts())
    assert len(found) == 7
    assert all(found.values())


def test_dtype_is_kept_and_signed(random_model: Path) -> None:
    assert open_model(random_model, dtype="bfloat16").version["dtype"] == "bfloat16"
    first, again = open_model(random_model).version, open_model(random_model).version
    assert first == again
    assert first["dtype"] == "float32"
