"""Progress on stderr: problems done, tokens a second, time left."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mgsm.progress import Progress
    from mgsm.store import Manifest


@contextlib.contextmanager
def bar(manifest: Manifest) -> Iterator[Callable[[Progress], None]]:
    """Yields the function that moves the bar."""
    from tqdm import tqdm

    total = sum(1 for _ in manifest.keys())
    began = time.monotonic()
    with tqdm(total=total, unit="problem", dynamic_ncols=True, smoothing=0.1) as shown:

        def report(progress: Progress) -> None:
            if not shown.initial and not shown.n and progress.done + progress.failed > 1:
                shown.initial = shown.n = progress.done + progress.failed - 1
                shown.last_print_n = shown.n
            speed = progress.tokens / max(1e-9, time.monotonic() - began)
            text = f"{progress.mode} {progress.language} {speed:.0f} tokens/s"
            shown.set_postfix_str(text + (f" {progress.failed} failed" if progress.failed else ""), refresh=False)
            shown.update(progress.done + progress.failed - shown.n)

        yield report
