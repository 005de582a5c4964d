"""Generates with lm-evaluation-harness's HFLM and prints seconds and texts as JSON; called by against_lm_eval.py."""

from __future__ import annotations

import json
import sys
import time
from importlib.metadata import version

from lm_eval.api.instance import Instance
from lm_eval.models.huggingface import HFLM

path, model, batch_size, max_tokens, device = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]
requests = [
    Instance(
        request_type="generate_until",
        doc={},
        arguments=(row["text"], {"until": row["stop"], "max_gen_toks": int(max_tokens), "do_sample": False}),
        idx=number,
    )
    for number, row in enumerate(rows)
]
backend = HFLM(pretrained=model, device=device, dtype="float32", batch_size=int(batch_size), max_length=4096)
began = time.perf_counter()
texts = backend.generate_until(requests, disable_tqdm=True)
seconds = time.perf_counter() - began
found = {"seconds": seconds, "texts": texts, "version": version("lm_eval"), "transformers": version("transformers")}
print(json.dumps(found))
