"""Builds the site in docs/demo and the picture for the README: bundled models, logs of harnesses, printed figures.

    python scripts/demo_site.py

The runs take some minutes and are kept in build/demo; a model or a log that changed is run or read again. The logs are
those of tests/data, which harnesses wrote here on bundled problems in the layout of the official data: no official text
is in them. The log of inspect needs the extra "inspect", which resolves without constraints.txt only, and is left out
without it. The picture needs Chromium and is left as it is without it.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from mgsm import ladder

ROOT = Path(__file__).resolve().parents[1]
CACHE, SITE, LOGS = ROOT / "build" / "demo", ROOT / "docs" / "demo", ROOT / "tests" / "data" / "logs"
PICTURE = ROOT / "docs" / "figures" / "leaderboard.png"
SIZE, COLOURS = (1300, 900), 256
"""Pixels, and colours of the picture: 200 kB at most."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FIRST = "float32"
RUNS = {
    FIRST: ("--limit", "42"),
    "bfloat16": ("--limit", "42", "--dtype", "bfloat16"),
    "fresh-problems": ("--data", "symbolic@seed=2026", "--limit", "28"),
    "five-samples": ("--modes", "direct,native-cot", "--samples", "5", "--temperature", "0.7", "--limit", "14"),
}
"""The release's problems, the same in rounded weights, fresh ones, five samples each; a smaller model has the first."""
IMPORTS = {
    "lm-eval": ("lm-eval", "lm-eval"),
    "lighteval": ("lighteval", "lighteval"),
    "opencompass": ("opencompass", "opencompass"),
    "simple-evals": ("simple-evals", "simple-evals/mgsm_rule_20250709_120000.html"),
    "inspect": ("inspect", "inspect"),
}
"""Format and log."""
DATA = "symbolic-sample"
"""What the logs' problems are: the harnesses took them for the official ones."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=SITE)
    parser.add_argument("--picture", type=Path, default=PICTURE)
    options = parser.parse_args()
    folders = [*measured(), *imported()]
    models = CACHE / "models.toml"
    models.write_text(
        "".join(
            f'["{model.name}"]\nparameters = {model.parameters}\nopen_weights = true\n' for model in ladder.bundled()
        ),
        encoding="utf-8",
    )
    mgsm("leaderboard", *folders, "--published", "shi2022", "--models", models, "--output", options.output)
    size = sum(path.stat().st_size for path in options.output.rglob("*") if path.is_file())
    print(f"{options.output}: {size / 1e6:.1f} MB")
    draw(options.output / "index.html", options.picture)


def measured() -> list[Path]:
    """Runs each bundled model, unless its run is there; returns the run folders."""
    folders = []
    for model in ladder.bundled():
        for name in RUNS if model.name == ladder.DEFAULT else (FIRST,):
            options = RUNS[name]
            folder = CACHE / "runs" / model.name / name
            asked = [sum_of(model.folder / "model.safetensors"), *options]
            if not same(folder, asked):
                mgsm("run", "--model", model.folder, *options, "--output", folder)
                mark(folder, asked)
            else:
                mgsm("score", folder)
            folders.append(folder)
    return folders


def imported() -> list[Path]:
    """Imports each log; returns the run folders."""
    folders = []
    for name, (form, log) in IMPORTS.items():
        if form == "inspect" and importlib.util.find_spec("inspect_ai") is None:
            print("left out: the log of inspect, whose reader needs inspect_ai")
            continue
        folder = CACHE / "runs" / "logs" / name
        shutil.rmtree(folder, ignore_errors=True)
        extra = ("--model", "rule") if form == "simple-evals" else ()
        mgsm("import", form, LOGS / log, "--data", DATA, *extra, "--output", folder)
        folders.append(folder)
    return folders


def same(folder: Path, asked: list[str]) -> bool:
    """Says whether a run is there as it was asked; what is left of another one is removed, of a stopped one is not."""
    noted = folder.with_suffix(".asked")
    begun = folder.with_suffix(".begun")
    text = "\n".join(asked)
    if noted.exists() and noted.read_text(encoding="utf-8") == text:
        return True
    if not (begun.exists() and begun.read_text(encoding="utf-8") == text):
        shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    begun.write_text(text, encoding="utf-8")
    return False


def mark(folder: Path, asked: list[str]) -> None:
    folder.with_suffix(".asked").write_text("\n".join(asked), encoding="utf-8")


def sum_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def mgsm(*arguments: object) -> None:
    subprocess.run(
        [sys.executable, "-m", "mgsm", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL, cwd=ROOT
    )


def draw(page: Path, picture: Path) -> None:
    """Takes a picture of a page as a visitor with light colours sees it first."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        print(f"{picture}: left as it is, there is no Chromium here")
        return
    with tempfile.TemporaryDirectory() as scratch:
        taken = Path(scratch, "page.png")
        size = ",".join(map(str, SIZE))
        call = [browser, "--headless=new", "--no-sandbox", "--hide-scrollbars", f"--screenshot={taken}"]
        call += [f"--window-size={size}", f"--user-data-dir={scratch}/profile", page.resolve().as_uri()]
        subprocess.run(call, check=True, capture_output=True)
        picture.parent.mkdir(parents=True, exist_ok=True)
        Image.open(taken).convert("RGB").quantize(COLOURS).save(picture, optimize=True)
    print(f"{picture}: {picture.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
