"""Writes src/mgsm/data/mgsm_problems.sha256 again: a hash of each official problem, by which it is known anywhere.

python scripts/pin_official.py ../shared/mgsm
"""

from __future__ import annotations

import sys

from mgsm import resources
from mgsm.leaderboard import known
from mgsm.problems import load_source


def main() -> None:
    lines: dict[str, list[str]] = {}
    for problem in load_source(sys.argv[1]).problems:
        lines.setdefault(problem.language, []).append(known.digest(problem))
    target = resources.data(known.OFFICIAL)
    target.write_text("".join(f"{tag} {' '.join(digests)}\n" for tag, digests in lines.items()), encoding="ascii")
    print(f"{target}: {sum(map(len, lines.values()))} problems")


if __name__ == "__main__":
    main()
