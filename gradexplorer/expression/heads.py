"""The left sides of equations: f(x, y), and the quotient that stands for a derivative."""

from __future__ import annotations

from itertools import groupby

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.print_names import latex_name

_RAISED = ("", "", *"²³⁴⁵⁶⁷⁸⁹")


def head_latex(definition: Definition) -> str:
    r"""f\left(x, y\right)"""
    names = ", ".join(latex_name(name) for name in definition.variables)
    return f"{latex_name(definition.name)}\\left({names}\\right)"


def head_text(definition: Definition) -> str:
    """f(x, y)"""
    return f"{definition.name}({', '.join(definition.variables)})"


def ratio_latex(definition: Definition, *by: str) -> str:
    r"""\frac{\partial f}{\partial x}, with straight d where there is one variable; of all names in `by`, in turn."""
    d = "d" if len(definition.variables) == 1 else r"\partial "
    order = "" if len(by) == 1 else f"^{{{len(by)}}}"
    above = f"{d.strip()}{order} " if order else d
    below = " ".join(f"{d}{latex_name(name)}{f'^{{{count}}}' if count > 1 else ''}" for name, count in _counted(by))
    return rf"\frac{{{above}{latex_name(definition.name)}}}{{{below}}}"


def short_latex(definition: Definition, *by: str) -> str:
    """f_{x y}, for first by x and then by y; of one variable f''."""
    if len(definition.variables) == 1:
        return latex_name(definition.name) + "'" * len(by)
    return f"{latex_name(definition.name)}_{{{' '.join(map(latex_name, by))}}}"


def ratio_text(definition: Definition, *by: str) -> str:
    """∂f/∂x, ∂²f/∂y∂x for first by x and then by y, ∂²f/∂x²; with straight d where there is one variable."""
    d = "d" if len(definition.variables) == 1 else "∂"
    below = "".join(f"{d}{name}{_RAISED[count]}" for name, count in _counted(by))
    return f"{d}{_RAISED[len(by)]}{definition.name}/{below}"


def _counted(by: tuple[str, ...]) -> list[tuple[str, int]]:
    """The names from the last on, each with how often it stands there in a row."""
    return [(name, len(list(group))) for name, group in groupby(reversed(by))]


def derivative_name(definition: Definition, variable: str) -> str:
    """What the derivative is called in source: df_dx."""
    return f"d{definition.name}_d{variable}"
