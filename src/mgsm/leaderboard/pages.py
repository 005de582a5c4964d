"""HTML from templates: everything escaped, one Content-Security-Policy a page that the page itself satisfies.

A page holds its style and its script; their hashes are in the policy, so that nothing else runs, whatever the name of a
model or a generation says. Files of data beside a page are loaded by its script (``strict-dynamic``).

Source: Content Security Policy Level 3 (W3C), sections 2.3.1 and 8.2.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec

from mgsm import resources
from mgsm.leaderboard import view
from mgsm.reports import fonts, web

if TYPE_CHECKING:
    from jinja2 import Environment

_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
"""Characters that could end a script or a line of one; JSON has another spelling for each."""


def page(template: str, *, styles: Sequence[str] = (), scripts: Sequence[str] = (), **context: Any) -> str:
    """Returns a page.

    Args:
        template: file in ``data/leaderboard/`` that extends ``base.html``.
        styles: CSS files there, put into the page one after the other.
        scripts: JavaScript files there, put at the end of the page one after the other.
        context: what the template shows; every string is escaped.
    """
    style = "\n".join([*([fonts.face_rule()] if styles else []), *(_source(name) for name in styles)])
    script = "\n".join(_source(name) for name in scripts)
    allowed = f"{web.source_sum(script)} 'strict-dynamic'" if script else "'none'"
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; font-src data:; "
        f"style-src {web.source_sum(style)}; script-src {allowed}"
    )
    made: str = _environment().get_template(template).render(style=style, script=script, policy=policy, **context)
    return made


def data(value: object) -> str:
    """Returns a value as JSON that can stand in a script element or in a script: no ``<``, ``&`` or line separator."""
    text = msgspec.json.encode(value).decode()
    for character, escape in _UNSAFE.items():
        text = text.replace(character, escape)
    return text


def link(url: str | None) -> str | None:
    """Returns an address that a page may point to, none unless it is http or https with a host."""
    try:
        parts = urlsplit(url or "")
        return url if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


@functools.cache
def _environment() -> Environment:
    from markupsafe import Markup

    made = web.environment("leaderboard")
    made.filters["share"] = view.share
    made.filters["size"] = view.size
    made.filters["asked"] = view.asked
    made.filters["link"] = link
    made.filters["markup"] = Markup
    made.filters["data"] = lambda value: Markup(data(value))
    return made


@functools.cache
def _source(name: str) -> str:
    return (resources.data("leaderboard") / name).read_text(encoding="utf-8").strip()
