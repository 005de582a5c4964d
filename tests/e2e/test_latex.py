"""The LaTeX that we write is compiled by TeX, where there is one (Debian: texlive-latex-recommended)."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from mgsm import cli
from tests.cli.test_report_files import make_run

PREAMBLE = r"""\documentclass{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[margin=2cm]{geometry}
\usepackage{booktabs,graphicx,longtable}
\begin{document}
\input{%s}
\end{document}
"""

pytestmark = pytest.mark.skipif(
    shutil.which("pdflatex") is None or shutil.which("kpsewhich") is None, reason="there is no pdflatex here"
)


def compiled(document: Path) -> str:
    """Returns what TeX said; fails where it stopped."""
    if not subprocess.run(["kpsewhich", "booktabs.sty"], capture_output=True, check=False).stdout:
        pytest.skip("this TeX has no booktabs")
    call = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", document.name]
    done = subprocess.run(call, cwd=document.parent, capture_output=True, text=True, errors="replace", check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    assert document.with_suffix(".pdf").stat().st_size > 10_000
    return done.stdout


def test_report_and_leaderboard_compile_and_nothing_is_wider_than_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = [str(make_run(tmp_path, name, misses, ("bn", "en", "sw"), ("direct", "native-cot")))
            for name, misses in (("plain", 1), ("hostile", 9))]  # fmt: skip
    assert cli._run(["report", *runs, "--output", str(tmp_path / "report")]) == 0
    assert cli._run(["leaderboard", *runs, "--published", "shi2022", "--output", str(tmp_path / "site")]) == 0
    board = tmp_path / "site" / "board.tex"
    board.write_text(PREAMBLE % "leaderboard.tex", encoding="utf-8")
    for document in (tmp_path / "report" / "report.tex", board):
        too_wide = [float(points) for points in re.findall(r"Overfull \\hbox \(([\d.]+)pt", compiled(document))]
        assert max(too_wide, default=0) < 10, document
