"""Writes the small logs in tests/data/logs again, with the real harnesses, offline.

Each harness runs its own MGSM task, untouched, in an environment of its own (give its Python). The problems are of an
early draw of our symbolic set (tests/data/logged_problems.jsonl), in the layout of the official data: official text is
not ours to commit. Neither are the harnesses' instructions, for which ``_own_text.py`` puts a placeholder into each log
that is kept. lm-evaluation-harness and lighteval run the bundled model; inspect runs its own mock, which need not have
torch and can be told to fail.

    python scripts/write_harness_logs.py --lm-eval LM_EVAL/bin/python --lighteval LIGHTEVAL/bin/python \
        --lighteval-extras FOLDER --inspect INSPECT/bin/python \
        --opencompass OPENCOMPASS/bin/python --simple-evals SIMPLE_EVALS/bin/python

Made with lm-eval 0.4.13, lighteval 0.13.0, inspect_ai 0.3.285 with inspect_evals 0.26.0, OpenCompass 0.5.4, and
nvidia-simple-evals 26.3, a fork of simple-evals, which cannot be installed itself.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import _own_text
import pyarrow as pa
from pyarrow import parquet

from mgsm import languages, resources

HERE = Path(__file__).resolve().parent
LOGS = HERE.parent / "tests" / "data" / "logs"
TAGS = ("en", "bn", "sw")
PROBLEMS = 3
MORE_PROBLEMS = 4
"""For OpenCompass and simple-evals."""
_SCHEMA = pa.schema(
    [
        ("question", pa.string()),
        ("answer", pa.string()),
        ("answer_number", pa.int64()),
        ("equation_solution", pa.string()),
    ]
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--lm-eval", "--lighteval", "--inspect", "--opencompass", "--simple-evals"):
        parser.add_argument(name, help="Python of an environment that has it; left out, its logs stay as they are")
    parser.add_argument("--lighteval-extras", default="", help="a folder with lighteval[multilingual], if apart")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        lay_out(place)
        if options.lm_eval:
            lm_eval(options.lm_eval, place)
        if options.lighteval:
            lighteval(options.lighteval, place, options.lighteval_extras)
        if options.inspect:
            inspect(options.inspect, place)
        if options.opencompass:
            opencompass(options.opencompass, place)
        if options.simple_evals:
            simple_evals(options.simple_evals, place)
    size = sum(path.stat().st_size for path in LOGS.rglob("*") if path.is_file())
    print(f"{LOGS}: {size} bytes")


def lay_out(place: Path, count: int = PROBLEMS) -> None:
    """Lays the problems out as ``juletxara/mgsm``, and as TSV files, and the model under a short name."""
    (place / "mgsm-tiny").symlink_to(resources.data("models", "mgsm-tiny"))
    data = place / "juletxara" / "mgsm"
    configs = []
    for tag in TAGS:
        language, folder = languages.load(tag), data / tag
        folder.mkdir(parents=True)
        train = [
            {
                "question": f"{language.labels.question}{language.labels.separator}{exemplar.question}",
                "answer": f"{language.labels.reasoning}{language.labels.separator}{exemplar.reasoning}",
                "answer_number": int(exemplar.answer),
                "equation_solution": exemplar.equations,
            }
            for exemplar in languages.exemplars(tag)
        ]
        problems = [problem for problem in _own_text.problems() if problem.language == tag][:count]
        test = [
            {"question": problem.question, "answer": None, "answer_number": int(problem.answer)} for problem in problems
        ]
        for split, rows in (("train", train), ("test", test)):
            parquet.write_table(pa.Table.from_pylist(rows, schema=_SCHEMA), folder / f"{split}.parquet")
        lines = [f"{problem.question}\t{problem.answer}\n" for problem in problems]
        (place / f"mgsm_{tag}.tsv").write_text("".join(lines), encoding="utf-8")
        files = "".join(f"  - split: {split}\n    path: {tag}/{split}.parquet\n" for split in ("train", "test"))
        configs.append(f"- config_name: {tag}\n  data_files:\n{files}")
    (data / "README.md").write_text("---\nconfigs:\n" + "".join(configs) + "---\n", encoding="utf-8")


def lm_eval(python: str, place: Path) -> None:
    """Writes two logs: two modes without exemplars, greedy; and two modes with one exemplar, each problem twice."""
    tasks = ["mgsm_direct_en", "mgsm_direct_sw", *(f"mgsm_native_cot_{tag}" for tag in TAGS)]
    greedy = {"num_fewshot": 0}
    drawn = {"num_fewshot": 1, "limit": 2, "gen_kwargs": {"do_sample": True, "temperature": 0.7, "max_gen_toks": 16}}
    for name, asked, repeats, options in (
        ("lm-eval", tasks, 1, greedy),
        ("lm-eval-samples", ["mgsm_direct_en", "mgsm_en_cot_bn"], 2, drawn),
    ):
        made = place / name
        worker = HERE / "_log_with_lm_eval.py"
        call([python, worker, made, ",".join(asked), str(repeats), json.dumps(options)], place)
        keep(made / "mgsm-tiny", name, {str(place): "", str(Path(python).parents[1]): ""})


def lighteval(python: str, place: Path, extras: str) -> None:
    """Writes a log of both MGSM tasks of lighteval, in different languages."""
    made, worker = place / "lighteval", HERE / "_log_with_lighteval.py"
    tasks = "mgsm:en|0,mgsm:bn|0,mgsm_swa|0"
    settings = "generation_parameters={max_new_tokens:160}"
    command = [python, worker, made, tasks, "yes", settings, extras]
    call([part for part in command if part], place)
    keep(made, "lighteval", {})


def inspect(python: str, place: Path) -> None:
    """Writes logs of inspect_evals' task: in two epochs, cut off once and failing once; and without reasoning."""
    worker = HERE / "_log_with_inspect.py"
    drawn = {"use_cot": True, "config": {"temperature": 0.5, "seed": 7, "max_tokens": 64}}
    bare = {"use_cot": False, "config": {}}
    for name, tags, wanted, options in (
        ("inspect", "en,bn", drawn, {"epochs": 2, "limit": 5}),
        ("inspect-bare", "en,sw", bare, {"limit": [1, 5]}),
    ):
        call([python, worker, place / name, tags, json.dumps(wanted), json.dumps(options)], place)
        keep(place / name, name, {})


def opencompass(python: str, place: Path) -> None:
    """Writes a greedy log of OpenCompass and one with two samples."""
    place = place / "opencompass-place"
    place.mkdir()
    lay_out(place, MORE_PROBLEMS)
    made = place / "opencompass-logs"
    call([python, HERE / "_log_with_opencompass.py", made, ",".join(TAGS)], place)
    keep(made / "greedy", "opencompass", {})
    keep(made / "sampled", "opencompass-samples", {})


def simple_evals(python: str, place: Path) -> None:
    """Writes reports of simple-evals, from NVIDIA's fork with a mock server as the model."""
    place = place / "simple-evals-place"
    place.mkdir()
    lay_out(place, MORE_PROBLEMS)
    made = place / "simple-evals-logs"
    call([python, HERE / "_log_with_simple_evals.py", made, ",".join(TAGS), "4"], place)
    keep(made, "simple-evals", {})


def keep(made: Path, name: str, paths: dict[str, str]) -> None:
    """Puts a log under its name, without paths of this machine, characters that some disks refuse, and others' text."""
    target = LOGS / name
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(made, target)
    for path in sorted(target.rglob("*.*")):
        if path.suffix in (".json", ".jsonl"):
            text = path.read_text(encoding="utf-8")
            for there, kept in paths.items():
                text = text.replace(there, kept)
            path.write_text(text, encoding="utf-8")
        path.rename(path.with_name(path.name.replace(":", "-").replace("|", "-")))
    _own_text.clean(target)


def call(command: list[object], place: Path) -> None:
    """Runs a harness with the network's tools told to stay offline."""
    offline = {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}
    settings = {"HF_HOME": str(place / "hf"), "XDG_CACHE_HOME": str(place / "cache"), "OMP_NUM_THREADS": "1"}
    settings["INSPECT_EVALS_CACHE_DIR"] = str(place / "cache" / "inspect_evals")
    environment = {**os.environ, **offline, **settings}
    subprocess.run([str(part) for part in command], cwd=place, env=environment, check=True)


if __name__ == "__main__":
    main()
