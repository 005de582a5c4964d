"""Tables in LaTeX to be read by a paper: booktabs, bold where it is earned, every special character escaped."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from mgsm.reports.sheets import Sheet

_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\textquotedbl{}", "`": r"\textasciigrave{}",
}  # fmt: skip
_NARROW, _WIDE = r"\small", r"\footnotesize\setlength{\tabcolsep}{3.5pt}"
_WIDE_AND_LONG = r"\tiny\setlength{\tabcolsep}{1.5pt}"
"""Letters of a table: what breaks over pages cannot be made to fit as a whole."""
_MANY, _TOO_MANY = 8, 15
"""Columns up to which a table is narrow, and up to which it fits a page in small letters."""
_LONG = 40
"""Rows from which a table may break over pages."""
_FITTED = r"\resizebox{\ifdim\width>\linewidth\linewidth\else\width\fi}{!}{%"
"""Makes what follows smaller where it is wider than the line."""


def escape(text: str) -> str:
    """Returns a text that LaTeX prints as it is: on one line, without control characters."""
    plain = "".join(" " if unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") else letter for letter in text)
    return "".join(_SPECIAL.get(letter, letter) for letter in " ".join(plain.split()))


def table(sheet: Sheet) -> str:
    """Returns one table, no wider than the line; a preamble needs ``booktabs``, ``graphicx`` and ``longtable``."""
    made, columns = sheet.table, sheet.shown()
    header = " & ".join(escape(made.columns[column]) for column in columns) + r" \\"
    rows = [" & ".join(_cell(sheet, row, column) for column in columns) + r" \\" for row in range(len(made.rows))]
    shape = "".join(_alignment(sheet, column, columns) for column in columns)
    size = _NARROW if len(columns) <= _MANY else _WIDE
    if len(columns) > _TOO_MANY and len(rows) > _LONG:
        size = _WIDE_AND_LONG
    signed = [f"% {' '.join(note.split())}" for note in made.notes if _is_signature(note)]
    caption = rf"\caption{{{_caption(sheet)}}}\label{{tab:mgsm-{sheet.name}}}"
    if len(rows) > _LONG:
        frame = [
            rf"{{{size}", rf"\begin{{longtable}}{{{shape}}}", rf"{caption}\\", r"\toprule", header, r"\midrule",
            r"\endfirsthead", r"\toprule", header, r"\midrule", r"\endhead", *rows, r"\bottomrule",
            r"\end{longtable}", "}",
        ]  # fmt: skip
    else:
        frame = [
            r"\begin{table}[htbp]", r"\centering", caption, size, _FITTED, rf"\begin{{tabular}}{{{shape}}}",
            r"\toprule", header, r"\midrule", *rows, r"\bottomrule", r"\end{tabular}}", r"\end{table}",
        ]  # fmt: skip
    return "\n".join([*signed, *frame])


def document(made: Sequence[Sheet], pictures: Sequence[tuple[str, str]]) -> str:
    """Returns a document that shows all tables and figures, to compile or to take lines from.

    Args:
        made: the tables, in ``tables/<name>.tex``.
        pictures: name and caption of each figure, in ``figures/<name>.pdf``.
    """
    lines = [
        "% pdflatex, lualatex or xelatex; model names beyond Latin letters need one of the last two and a font.",
        r"\documentclass{article}",
        r"\usepackage[utf8]{inputenc}", r"\usepackage[T1]{fontenc}", r"\usepackage[margin=2cm]{geometry}",
        r"\usepackage{booktabs,longtable,graphicx}",
        r"\begin{document}",
        *(rf"\input{{tables/{sheet.name}.tex}}" for sheet in made),
    ]  # fmt: skip
    for name, words in pictures:
        lines += [
            r"\begin{figure}[htbp]", r"\centering", rf"\includegraphics[width=\linewidth]{{figures/{name}.pdf}}",
            rf"\caption{{{escape(words)}}}\label{{fig:mgsm-{name}}}", r"\end{figure}",
        ]  # fmt: skip
    return "\n".join([*lines, r"\end{document}"])


def _cell(sheet: Sheet, row: int, column: int) -> str:
    value = sheet.table.rows[row][column]
    text = "--" if value is None else escape(str(value))
    # A bracket at the head of a row would be read as the argument of the line break before it.
    text = f"{{}}{text}" if text.startswith("[") else text
    if (row, column) not in sheet.bold:
        return text
    figure, _, rest = text.partition(" ")
    return rf"\textbf{{{figure}}}" + (f" {rest}" if rest else "")


def _alignment(sheet: Sheet, column: int, columns: Sequence[int]) -> str:
    made = sheet.table
    if made.columns[column] in sheet.sentences:
        return rf"p{{{0.95 if len(columns) == 1 else 0.7}\linewidth}}"
    return "r" if sheet.is_numeric(column) else "l"


def _caption(sheet: Sheet) -> str:
    said = [sheet.table.title, *(note for note in sheet.table.notes if not _is_signature(note))]
    one = sheet.model()
    model = "" if one is None else f"{escape(one)}: "
    return model + " ".join(_sentence(escape(part)) for part in said)


def _sentence(text: str) -> str:
    # A symbol, as p or n, keeps its case.
    first = text[:1].upper() + text[1:] if text[1:2].isalpha() else text
    return first if first.endswith((".", "!", "?")) else f"{first}."


def _is_signature(note: str) -> bool:
    """Says whether a note is one of the long lines without a space that identify a run or a tool."""
    return any(word.count("|") > 2 for word in note.split())
