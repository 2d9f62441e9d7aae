"""What is worked out at a point, to be pasted elsewhere: a row as text, LaTeX or a line of Python, all as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gradexplorer.descent.worked_row import Row
from gradexplorer.expression.print import TooLong, Unsayable, number, to_numpy, to_pytorch
from gradexplorer.expression.sentence import Phrase

# Notation -> what it is called, and what one gets.
ROWS: dict[str, tuple[Phrase, Phrase]] = {
    "text": ("Text", "formula = numbers put in = value, in one line"),
    "latex": ("LaTeX", "the same as an equation"),
    "numpy": ("NumPy", "a line of Python; the names of other rows may stand in it"),
    "pytorch": ("PyTorch", "a line of Python; the names of other rows may stand in it"),
}
TABLES: dict[str, tuple[Phrase, Phrase]] = {
    "tsv": ("Tab-Separated", "a table for a spreadsheet"),
    "markdown": ("Markdown", "a table for notes and notebooks"),
    "latex": ("LaTeX", "a tabular for a paper"),
}
HEADS = ("", "formula", "numbers put in", "value")

Show = Callable[[Row], str]  # what the value is shown as


def as_row(row: Row, notation: str, show: Show) -> str | None:
    """The row in a notation of ROWS; None where that has no words for it."""
    if notation == "text":
        return " = ".join(part for part in (row.head[0], row.formula[0], row.numbers[0], show(row)) if part)
    if notation == "latex":
        return " = ".join(
            part for part in (row.head[1], row.formula[1], row.numbers[1], value_latex(row, show)) if part
        )
    return source_line(row, notation)


def as_table(rows: Sequence[Row], form: str, show: Show) -> str:
    """All rows as a table of the form, a key of TABLES."""
    return _TABLES[form](rows, show)


def value_latex(row: Row, show: Show) -> str:
    """The value in LaTeX; why there is none in words."""
    if row.says is not None:
        return rf"\text{{{show(row)}}}"
    plain = show(row).replace("−", "-").replace("°", r"^{\circ}")
    for raised, digit in zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-", strict=True):
        plain = plain.replace(raised, f"^{{{digit}}}")
    return plain.replace("}^{", "").replace("×", r"\times").replace("∞", r"\infty")


def _tsv(rows: Sequence[Row], show: Show) -> str:
    lines = [HEADS, *((row.head[0], row.formula[0], row.numbers[0], show(row)) for row in rows)]
    return "".join("\t".join(line) + "\n" for line in lines)


def _markdown(rows: Sequence[Row], show: Show) -> str:
    lines = [HEADS, ("---",) * len(HEADS)]
    lines += [(row.head[0], row.formula[0], row.numbers[0], show(row)) for row in rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def _latex(rows: Sequence[Row], show: Show) -> str:
    lines = [" & ".join(HEADS) + r" \\ \hline"]
    for row in rows:
        cells = [row.head[1], row.formula[1], row.numbers[1], value_latex(row, show)]
        lines.append(" & ".join(f"${cell}$" if cell else "" for cell in cells) + r" \\")
    return "\\begin{tabular}{llll}\n" + "".join(f"  {line}\n" for line in lines) + "\\end{tabular}\n"


_TABLES: dict[str, Callable[[Sequence[Row], Show], str]] = {"tsv": _tsv, "markdown": _markdown, "latex": _latex}


# --- a line of Python -------------------------------------------------------------------------------------------------


def source_line(row: Row, dialect: str) -> str | None:
    """The row as a line with NumPy ("numpy") or PyTorch ("pytorch"); None where there are no words for it."""
    if row.key in _MADE:
        return _made(row, dialect)
    if row.tree is None:
        return None
    try:
        return f"{_name(*row.by)} = {(to_pytorch if dialect == 'pytorch' else to_numpy)(row.tree)}"
    except (TooLong, Unsayable):
        return None


def _made(row: Row, dialect: str) -> str:
    """A row that is made of others, by their names."""
    name, templates = _MADE[row.key]
    firsts = [_name(variable) for variable in row.of]
    second = [[_name(*sorted((a, b), key=row.of.index)) for b in row.of] for a in row.of]
    return f"{name} = " + templates[dialect == "pytorch"].format(
        list=", ".join(firsts),
        turned=", ".join(firsts[::-1]),
        squares=" + ".join(f"{first}**2" for first in firsts),
        along=" + ".join(f"{first}*{number(part)}" for first, part in zip(firsts, row.unit, strict=False)),
        rows=", ".join(f"[{', '.join(entries)}]" for entries in second),
    )


_MADE: dict[str, tuple[str, tuple[str, str]]] = {
    "gradient": ("gradient", ("np.array([{list}])", "torch.stack([{list}])")),
    "slope": ("slope", ("np.sqrt({squares})", "torch.sqrt({squares})")),
    "angle": ("angle", ("np.degrees(np.arctan2({turned}))", "torch.rad2deg(torch.atan2({turned}))")),
    "along": ("slope_along", ("{along}", "{along}")),
    "eigenvalues": (
        "eigenvalues",
        ("np.linalg.eigvalsh([{rows}])", "torch.linalg.eigvalsh(torch.tensor([{rows}]))"),
    ),
}


def _name(*by: str) -> str:
    """What f or its derivative is called in source: f, df_dx, d2f_dxdy."""
    return ("f", "df_", "d2f_")[len(by)] + "".join(f"d{name}" for name in by)
