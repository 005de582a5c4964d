"""Generates with our backend and prints seconds and texts as JSON; called by against_lm_eval.py."""

from __future__ import annotations

import json
import sys
import time
from importlib.metadata import version
from itertools import groupby

from mgsm.backends import Settings, load
from mgsm.types import Generation, Key, Message, Prompt, Sampling

path, model, batch_size, max_tokens, device = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]
prompts = [
    Prompt(
        key=Key(row["problem"], row["language"], "native-cot"),
        text=row["text"],
        messages=(Message(role="user", content=row["text"]),),
        stop=tuple(row["stop"]),
        max_tokens=int(max_tokens),
    )
    for row in rows
]
backend = load("transformers", Settings(model=model, device=device, dtype="float32", batch_size=int(batch_size)))
began = time.perf_counter()
records = {}
for _, group in groupby(prompts, key=lambda prompt: prompt.key.language):
    for record in backend.generate(list(group), Sampling()):
        assert isinstance(record, Generation), record
        records[record.key] = record.text
seconds = time.perf_counter() - began
texts = [records[prompt.key] for prompt in prompts]
found = {"seconds": seconds, "texts": texts, "version": version("mgsm"), "transformers": version("transformers")}
print(json.dumps(found))
