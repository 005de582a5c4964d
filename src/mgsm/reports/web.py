"""What every page is made with: templates that escape all they show, and sums that a policy names."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from mgsm import resources

if TYPE_CHECKING:
    from jinja2 import Environment


def environment(folder: str) -> Environment:
    """Returns the templates of a folder of ``data/``: all they show is escaped, and a name that is not given fails."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(resources.data(folder)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def source_sum(text: str) -> str:
    """Returns the source expression by which a Content-Security-Policy allows one inline style or script.

    Source: Content Security Policy Level 3 (W3C), section 2.3.1.
    """
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
