from __future__ import annotations

from pathlib import Path

import pytest

from mgsm.errors import DataError
from mgsm.leaderboard.metadata import ModelFacts, facts_of, read


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "models.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_all_keys(tmp_path: Path) -> None:
    text = '["a/b"]\nname = "B"\nparameters = 7_000_000_000\nopen_weights = true\nurl = "https://example.org/b"\n[c]\n'
    assert read(written(tmp_path, text)) == {
        "a/b": ModelFacts(name="B", parameters=7_000_000_000, open_weights=True, url="https://example.org/b"),
        "c": ModelFacts(),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = 3", r'\["a"\]: expected a table'),
        ("[a]\nsize = 3", "unknown key 'size': expected one of name, parameters, open_weights, url"),
        ("[a]\nparameters = 0", "parameters"),
        ("[a]\nparameters = 7e9", "parameters"),
        ("[a]\nparameters = true", "parameters"),
        ('[a]\nopen_weights = "yes"', "open_weights"),
        ('[a]\nname = ""', "name ''"),
        ('[a]\nname = "two\\nlines"', "one line"),
        ('[a]\nurl = "javascript:alert(1)"', "https://"),
        ('[a]\nurl = "https:///nowhere"', "https://"),
        ('[a]\nurl = "//example.org"', "https://"),
        ('[a]\nurl = "https://example.org/\\" onclick=\\"alert(1)"', "https://"),
        ('[a]\nurl = "https://[::1"', "https://"),
        ("[a", "cannot be read as TOML"),
    ],
)
def test_refuses(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(DataError, match=said) as found:
        read(written(tmp_path, text))
    assert str(found.value).startswith(str(tmp_path / "models.toml"))
    assert "\n" not in str(found.value)


def test_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "models.toml").write_bytes(b"[\xff]")
    with pytest.raises(DataError, match="UTF-8"):
        read(tmp_path / "models.toml")


def test_one_run_before_all_runs_of_a_model() -> None:
    facts = {"m": ModelFacts(parameters=1), "m (run-2)": ModelFacts(parameters=2)}
    assert facts_of(facts, "m", "m (run-2)").parameters == 2
    assert facts_of(facts, "m", "m (run-1)").parameters == 1
    assert facts_of(facts, "other", "other") == ModelFacts()
