"""A real browser: Debian's Chromium through Playwright; what needs it is skipped with a reason where it is absent.

``browser_page`` is a Playwright page (sync API). What it asks for and what its console says is in ``traffic``, and a
test fails at its end if a request left ``file:`` or the console had an error or a warning. ``open_page`` makes further
pages with any options of ``browser.new_context``: another size, dark, touch.
"""

from __future__ import annotations

import os
import shutil
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

ROOT = Path(__file__).resolve().parents[2]
LOCAL = ("file:", "data:", "blob:", "about:")
"""Schemes that ask nobody."""
NAMES = ("chromium", "chromium-browser", "google-chrome")


@dataclass
class Traffic:
    """What the pages of one test asked for and said."""

    requests: list[str] = field(default_factory=list)
    """Addresses, in order."""
    messages: list[str] = field(default_factory=list)
    """Errors and warnings of the console, refusals of the policy, exceptions that nobody caught."""

    def outside(self) -> list[str]:
        """Returns the addresses that are not files of this machine."""
        return [address for address in self.requests if not address.startswith(LOCAL)]

    def watch(self, context: BrowserContext) -> None:
        """Records from now on."""
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("requestfailed", lambda one: self.messages.append(f"not loaded: {one.url} ({one.failure})"))
        context.on("console", self._heard)
        context.on("weberror", lambda error: self.messages.append(f"exception: {error.error}"))
        # A dialog is what an injected script would show; Playwright would answer it unseen.
        context.on("dialog", lambda dialog: (self.messages.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning", "assert"):
            self.messages.append(f"{message.type}: {message.text}")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium without a window. A module at a time: Playwright's event loop must not be there in other tests."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is missing: pip install playwright")
    found = os.environ.get("MGSM_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        pytest.skip("no chromium here: apt-get install chromium, or set MGSM_CHROMIUM to its path")
    # Names are resolved to nowhere, so that a page that asks the network is caught without asking it.
    options = ["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND"]
    with playwright.sync_playwright() as driver:
        made = driver.chromium.launch(executable_path=found, args=options)
        yield made
        made.close()


@pytest.fixture
def traffic() -> Traffic:
    return Traffic()


@pytest.fixture
def open_page(browser: Browser, traffic: Traffic) -> Iterator[Callable[..., Page]]:
    """Returns a function that opens an empty page with the options of ``browser.new_context``."""
    contexts: list[BrowserContext] = []

    def opened(**options: Any) -> Page:
        context = browser.new_context(**({"viewport": {"width": 1300, "height": 900}} | options))
        contexts.append(context)
        context.set_default_timeout(10_000)
        traffic.watch(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()
    assert traffic.outside() == []
    assert traffic.messages == []


@pytest.fixture
def browser_page(open_page: Callable[..., Page]) -> Page:
    """Returns an empty page of 1300 by 900 pixels in light colours."""
    return open_page()


@pytest.fixture(scope="session")
def axe() -> str:
    """Returns the source of axe-core, which is not ours to commit: out of a package that brings it, of PyPI or npm."""
    packages = sorted((ROOT / "build" / "axe").glob("axe*.*"))
    for path in packages:
        if path.suffix == ".whl":
            with zipfile.ZipFile(path) as wheel:
                return wheel.read("axe_playwright_python/axe.min.js").decode("utf-8")
        if path.suffix == ".tgz":
            with tarfile.open(path) as package:
                source = package.extractfile("package/axe.min.js")
                assert source is not None
                return source.read().decode("utf-8")
    pytest.skip("axe-core is not in build/axe: make browser, or npm pack axe-core --pack-destination build/axe")
