"""Writes the demo's accuracy table into README.md and the figure into docs/figures, from the run that `make demo` left.

make demo && python scripts/readme_table.py runs/demo
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from mgsm.analysis.summary import DEFAULT_CORPUS, summarise
from mgsm.reports import figures, tables

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    summary = summarise([Path(sys.argv[1])])
    made = [tables.accuracy_table(summary), tables.averages_table(summary)]
    text = re.sub(r"^### (.*)$", r"**\1**", tables.render(made, "md"), flags=re.MULTILINE)
    readme = ROOT / "README.md"
    before, rest = readme.read_text(encoding="utf-8").split("<!-- demo table: written by scripts/readme_table.py -->")
    _, after = rest.split("<!-- end -->")
    mark = "<!-- demo table: written by scripts/readme_table.py -->"
    readme.write_text(f"{before}{mark}\n\n{text}\n\n<!-- end -->{after}", encoding="utf-8")
    for path in figures.write_shares(figures.lines_of(summary), DEFAULT_CORPUS, ROOT / "docs" / "figures"):
        print(path)


if __name__ == "__main__":
    main()
