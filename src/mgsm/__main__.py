"""``python -m mgsm``."""

from __future__ import annotations

from mgsm.cli import main

main()
