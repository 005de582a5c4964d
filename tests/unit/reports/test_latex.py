"""Tables for LaTeX: nothing of a name is a command, braces balance, bold where it is asked."""

from __future__ import annotations

import re

import pytest

from mgsm.reports import latex, markdown
from mgsm.reports.sheets import Sheet
from mgsm.types import Table

HOSTILE = 'a_1 & \\input{/etc/passwd} $x^2$ #3 ~ 5% {} <b> | "q" `t`\n% \\end{table}'


def sheet(rows: int = 2) -> Sheet:
    lines = [(HOSTILE, "direct", "1.0 [0, 2]"), ("b", "direct", None)] * (rows // 2)
    notes = (f"signature: mgsm|a:b|c:d|model:{HOSTILE}", "bold: 100 % sure")
    table = Table(title="Of 5 % & more_x", columns=("Model", "Mode", "A [95 %]"), rows=tuple(lines), notes=notes)
    return Sheet(name="t", table=table, csv="", bold=frozenset({(0, 2)}))


def body(text: str) -> str:
    """Returns what LaTeX reads: lines without those that are comments."""
    return "\n".join(line for line in text.splitlines() if not line.startswith("%"))


@pytest.mark.parametrize("rows", [2, 60])
def test_braces_and_environments_balance(rows: int) -> None:
    text = body(latex.table(sheet(rows)))
    plain = re.sub(r"\\[{}]", "", text)
    depth = 0
    for letter in plain:
        depth += (letter == "{") - (letter == "}")
        assert depth >= 0
    assert depth == 0
    opened, closed = re.findall(r"\\begin{(\w+)}", text), re.findall(r"\\end{(\w+)}", text)
    assert opened == list(reversed(closed))
    assert ("longtable" in text) == (rows > 40)
    lines = [line for line in text.splitlines() if line.endswith(r"\\") and "caption" not in line]
    assert {len(re.findall(r"(?<!\\)&", line)) for line in lines} == {2}


def test_nothing_of_a_name_is_a_command() -> None:
    text = latex.table(sheet())
    assert r"\input" not in text.replace("% signature", "").split("\\caption")[1]
    assert text.count("\\end{table}") - text.count("% \\end{table}") == 1
    assert (
        r"a\_1 \& \textbackslash{}input\{/etc/passwd\} \$x\textasciicircum{}2\$ \#3 \textasciitilde{} 5\% \{\} "
        r"\textless{}b\textgreater{} \textbar{} \textquotedbl{}q\textquotedbl{} \textasciigrave{}t\textasciigrave{} "
        r"\% \textbackslash{}end\{table\}"
    ) in text
    signature = next(line for line in text.splitlines() if line.startswith("% signature"))
    assert HOSTILE.splitlines()[1] in signature


def test_bold_is_the_figure_and_not_its_interval() -> None:
    text = latex.table(sheet())
    assert text.count(r"\textbf") == 1
    assert r"\textbf{1.0} [0, 2]" in text
    assert r"\caption{Of 5 \% \& more\_x. Bold: 100 \% sure.}\label{tab:mgsm-t}" in text
    assert r"b & direct & -- \\" in text


def test_the_column_of_a_single_model_is_its_caption() -> None:
    table = Table(title="T", columns=("Model", "Mode", "Empty", "n"), rows=(("m_1", "direct", None, 3),))
    text = latex.table(Sheet(name="t", table=table, csv=""))
    assert r"\caption{m\_1: T.}" in text
    assert r"\begin{tabular}{lr}" in text
    assert r"direct & 3 \\" in text


def test_markdown_says_a_name_as_it_is() -> None:
    text = markdown.table(sheet())
    row = next(line for line in text.splitlines() if line.startswith("| a\\_1"))
    assert r"\<b\>" in row
    assert r"\|" in row
    assert len(re.findall(r"(?<!\\)\|", row)) == 4
    assert "**1.0** \\[0, 2\\]" in row
