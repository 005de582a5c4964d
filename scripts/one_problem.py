"""Draws the picture of the README: one bundled problem in four scripts beside its English, with worked steps.

    python scripts/one_problem.py

A browser draws it, because it shapes Bengali and Telugu letters as matplotlib does not. It takes Chromium and the Noto
fonts (on Debian: chromium, fonts-noto-core, fonts-noto-cjk).
"""

from __future__ import annotations

import argparse
import html
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops

from mgsm import languages
from mgsm.problems import symbolic
from mgsm.types import Problem

PICTURE = Path(__file__).resolve().parents[1] / "docs" / "figures" / "one-problem.png"
PROBLEM = "tea-stall-1"
TAGS = ("bn", "te", "th", "ja")
"""Bengali, Telugu, Thai, and Japanese letters; the English stands above them."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SIZE, SCALE, COLOURS = (920, 1200), 2, 64
"""Pixels of the page, cut to what is drawn; pixels a point; colours of the picture, which keep it below 200 kB."""

PAGE = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 8px; background: #fff; color: #1b1b1b; font: 17px/1.5 "Noto Sans", sans-serif }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 12px }
section { border: 1px solid #c8c8c8; border-radius: 8px; padding: 12px 16px }
section:first-child { grid-column: 1 / 3 }
h2 { margin: 0 0 6px; font-size: 14px; font-weight: 600; color: #0b5394 }
p { margin: 0 0 8px }
ol { margin: 0; padding: 8px 0 0 20px; border-top: 1px solid #e4e4e4; color: #444 }
b { display: block; padding-top: 4px; color: #1b1b1b }
:lang(bn) { font-family: "Noto Sans Bengali" } :lang(te) { font-family: "Noto Sans Telugu" }
:lang(th) { font-family: "Noto Sans Thai" } :lang(ja) { font-family: "Noto Sans CJK JP"; line-break: strict }
</style><main>SECTIONS</main>
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=PICTURE)
    output = parser.parse_args().output
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.exit(f"none of {', '.join(BROWSERS)} is installed")
    problems = {p.language: p for p in symbolic.load([languages.pivot().tag, *TAGS]) if p.id == PROBLEM}
    page = PAGE.replace("SECTIONS", "".join(map(section, problems.values())))
    with tempfile.TemporaryDirectory() as scratch:
        source, shot = Path(scratch, "page.html"), Path(scratch, "shot.png")
        source.write_text(page, encoding="utf-8")
        subprocess.run(
            [
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--screenshot={shot}",
                f"--user-data-dir={scratch}/profile", f"--window-size={SIZE[0]},{SIZE[1]}",
                f"--force-device-scale-factor={SCALE}", source.as_uri(),
            ],
            check=True,
            capture_output=True,
        )  # fmt: skip
        with Image.open(shot) as drawn:
            picture = drawn.convert("RGB")
    blank = Image.new("RGB", picture.size, "white")
    box = ImageChops.difference(picture, blank).getbbox()
    assert box is not None, "the browser drew nothing"
    margin = 8 * SCALE
    picture = picture.crop((0, 0, picture.width, min(picture.height, box[3] + margin)))
    output.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(COLOURS).save(output, optimize=True)
    print(f"{output}: {output.stat().st_size / 1000:.0f} kB")


def section(problem: Problem) -> str:
    language = languages.load(problem.language)
    title = language.name if language.pivot else f"{language.autonym} · {language.name}"
    steps = "".join(f"<li>{html.escape(step)}</li>" for step in problem.steps)
    answer = html.escape(language.answer_sentence(problem.answer))
    return (
        f'<section lang="{problem.language}"><h2>{title}</h2><p>{html.escape(problem.question or "")}</p>'
        f"<ol>{steps}</ol><b>{answer}</b></section>"
    )


if __name__ == "__main__":
    main()
