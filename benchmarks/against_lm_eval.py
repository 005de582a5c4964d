"""Times our transformers backend and lm-evaluation-harness's on the same prompts, model and machine.

lm-evaluation-harness lives in a virtual environment of its own (made here on the first call). Both sides generate
greedily with the same stop strings, budget, batch size and dtype; loading the model is not counted. The two are run in
turns, several times, and the ratio of the medians is printed, with how many answers agree.

    python benchmarks/against_lm_eval.py --languages en,te,zh --limit 16 --shots 8
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
LM_EVAL = "lm-eval[hf]==0.4.13"


def main() -> None:
    options = arguments()
    other = environment(Path(options.venv))
    with tempfile.TemporaryDirectory() as scratch:
        prompts = Path(scratch) / "prompts.jsonl"
        count = write_prompts(prompts, options)
        runs: dict[str, list[dict[str, object]]] = {"mgsm": [], "lm-eval": []}
        for _ in range(options.repeats):
            for name, python in (("mgsm", Path(sys.executable)), ("lm-eval", other)):
                runs[name].append(time_one(name, python, prompts, options))
    seconds = {name: statistics.median(float(str(run["seconds"])) for run in found) for name, found in runs.items()}
    ours, theirs = (runs[name][0]["texts"] for name in ("mgsm", "lm-eval"))
    assert isinstance(ours, list)
    assert isinstance(theirs, list)
    same = sum(a.strip() == b.strip() for a, b in zip(ours, theirs, strict=True))
    print(
        f"{count} prompts, {options.shots} shots, languages {options.languages}, batches of {options.batch_size}, ",
        end="",
    )
    print(f"at most {options.max_tokens} tokens, {options.device} float32, {options.repeats} runs each in turns")
    print(f"lm-eval {runs['lm-eval'][0]['version']}, transformers {runs['lm-eval'][0]['transformers']}", end="")
    print(f"; mgsm {runs['mgsm'][0]['version']}, transformers {runs['mgsm'][0]['transformers']}")
    for name, found in runs.items():
        shown = ", ".join(f"{float(str(run['seconds'])):.2f}" for run in found)
        print(f"{name:8} median {seconds[name]:.2f} s ({shown})")
    print(f"ratio lm-eval / mgsm: {seconds['lm-eval'] / seconds['mgsm']:.2f}; same text in {same} of {count}")


def arguments() -> argparse.Namespace:
    from mgsm import resources

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default=str(resources.data("models", "mgsm-tiny")))
    parser.add_argument("--languages", default="en,te,zh")
    parser.add_argument("--limit", type=int, default=32)
    parser.add_argument("--shots", type=int, default=8)
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--max-tokens", type=int, default=96)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--venv", default=str(HERE / ".venv"))
    return parser.parse_args()


def environment(folder: Path) -> Path:
    """Returns the Python of the harness's own environment, made if it is not there."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        for package in ("torch==2.13.0", LM_EVAL, "transformers==5.23.0"):
            subprocess.run([python, "-m", "pip", "install", "--quiet", package], check=True)
    return python


def write_prompts(path: Path, options: argparse.Namespace) -> int:
    """Writes the prompts of native-cot and returns how many."""
    from mgsm import prompting
    from mgsm.problems import load_problems

    style = prompting.Style(shots=options.shots, book=prompting.own_exemplars())
    problems = load_problems("symbolic", options.languages.split(","), options.limit)
    built = [prompting.build_prompt(problem, "native-cot", style, options.max_tokens) for problem in problems]
    rows = [{"problem": p.key.problem, "language": p.key.language, "text": p.text, "stop": p.stop} for p in built]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return len(rows)


def time_one(name: str, python: Path, prompts: Path, options: argparse.Namespace) -> dict[str, object]:
    worker = HERE / ("_time_mgsm.py" if name == "mgsm" else "_time_lm_eval.py")
    command = [python, worker, prompts, options.model, options.batch_size, options.max_tokens, options.device]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stderr[-2000:]}")
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
