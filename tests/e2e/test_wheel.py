"""The wheel brings everything that is not code."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

CHECK = """
import sys
sys.path.insert(0, sys.argv[1])
import mgsm
from mgsm import ladder, languages, metrics, resources
from mgsm.analysis import shares
assert mgsm.__file__.startswith(sys.argv[1]), mgsm.__file__
assert len(languages.known()) == 11
assert len(mgsm.load_problems("symbolic", languages=["te"], limit=3)) == 3
assert len(shares.corpora()) == 28
assert metrics.evaluate_module("mgsm_overlap").is_dir()
for place in ("fonts/autonyms.ttf", "fonts/autonyms.woff2", "fonts/OFL.txt", "report/report.html", "report/report.css"):
    assert resources.data(*place.split("/")).is_file(), place
assert [model.name for model in ladder.bundled()] == [ladder.SMALLEST, ladder.DEFAULT]
print("complete")
"""


@pytest.mark.slow
def test_a_wheel_is_complete(tmp_path: Path) -> None:
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(tmp_path),
        str(ROOT),
    ]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "site")
    assert "mgsm/py.typed" in names
    assert not [name for name in names if name.startswith(("tests", "shared")) or name.endswith(".tsv")]
    command = [sys.executable, "-c", CHECK, str(tmp_path / "site")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout == "complete\n", done.stderr
