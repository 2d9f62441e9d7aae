"""The left sides of equations: f(x, y), and the quotient that stands for a derivative."""

from __future__ import annotations

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.print_names import latex_name


def head_latex(definition: Definition) -> str:
    r"""f\left(x, y\right)"""
    names = ", ".join(latex_name(name) for name in definition.variables)
    return f"{latex_name(definition.name)}\\left({names}\\right)"


def ratio_latex(definition: Definition, variable: str) -> str:
    r"""\frac{\partial f}{\partial x}, with straight d where there is one variable."""
    d = "d" if len(definition.variables) == 1 else r"\partial "
    return rf"\frac{{{d}{latex_name(definition.name)}}}{{{d}{latex_name(variable)}}}"


def derivative_name(definition: Definition, variable: str) -> str:
    """What the derivative is called in source: df_dx."""
    return f"d{definition.name}_d{variable}"
