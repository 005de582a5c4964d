"""Times `mgsm leaderboard` on boards of scripted runs, and says how large the index becomes.

    python benchmarks/leaderboard.py --models 10 40

The scripted models write the worked steps of the bundled release in the language asked, with the right number or
another one; model k is right in a share of the problems that grows with k and the language's place. The runs are made
once, in --cache, and take some minutes.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mgsm import languages, load_problems

MODES = ("direct", "native-cot")
ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=int, nargs="+", default=[10, 40])
    parser.add_argument("--limit", type=int, default=250, help="problems of each language")
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "bench" / "board")
    options = parser.parse_args()
    runs = [scripted(place, max(options.models), options.limit, options.cache) for place in range(max(options.models))]
    for count in options.models:
        with tempfile.TemporaryDirectory() as scratch:
            site = Path(scratch, "site")
            began = time.monotonic()
            mgsm("leaderboard", *runs[:count], "--output", site)
            took = time.monotonic() - began
            index = (site / "index.html").stat().st_size
            whole = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
        print(f"{count} models: {took:.0f} s, index {index / 1000:.0f} kB, site {whole / 1e6:.1f} MB", flush=True)


def scripted(place: int, models: int, limit: int, cache: Path) -> Path:
    """Returns the run of one model, made unless it is there."""
    folder = cache / f"scripted-{place:03d}"
    if (folder / "scores.jsonl").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        replies = Path(scratch, f"scripted-{place:03d}.jsonl")
        with replies.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in said(place / models, limit))
        mgsm("run", "--backend", "scripted", "--model", replies, "--modes", ",".join(MODES), "--shots", 0,
             "--limit", limit, "--output", folder)  # fmt: skip
    return folder


def said(skill: float, limit: int) -> list[dict[str, object]]:
    """Returns the generations of a model of a skill in [0, 1]."""
    rng = random.Random(f"scripted:{skill}")
    lines: list[dict[str, object]] = []
    for easier, tag in enumerate(reversed(languages.known())):
        language = languages.load(tag)
        for problem in load_problems("symbolic", languages=[tag])[:limit]:
            for mode in MODES:
                right = rng.random() < 0.1 + 0.6 * skill + 0.02 * easier
                sentence = language.answer_sentence(problem.answer if right else problem.answer + rng.randint(1, 9))
                text = sentence if mode == "direct" else language.joiner.join((*problem.steps, sentence))
                key = {"problem": problem.id, "language": tag, "mode": mode, "sample": 0}
                lines.append(key | {"text": text, "finish_reason": "stop", "completion_tokens": len(text) // 4})
    return lines


def mgsm(*arguments: object) -> None:
    subprocess.run([sys.executable, "-m", "mgsm", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
