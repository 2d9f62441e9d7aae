"""The left sides of equations: f(x, y), and the quotient that stands for a derivative."""

from __future__ import annotations

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.print_names import latex_name


def head_latex(definition: Definition) -> str:
    r"""f\left(x, y\right)"""
    names = ", ".join(latex_name(name) for name in definition.variables)
    return f"{latex_name(definition.name)}\\left({names}\\right)"


def ratio_latex(definition: Definition, *by: str) -> str:
    r"""\frac{\partial f}{\partial x}, with straight d where there is one variable; of all names in `by`, in turn."""
    d = "d" if len(definition.variables) == 1 else r"\partial "
    order = "" if len(by) == 1 else f"^{{{len(by)}}}"
    above = f"{d.strip()}{order} " if order else d
    below = " ".join(f"{d}{latex_name(name)}" for name in reversed(by))
    return rf"\frac{{{above}{latex_name(definition.name)}}}{{{below}}}"


def ratio_text(definition: Definition, *by: str) -> str:
    """∂f/∂x, ∂²f/∂y∂x for first by x and then by y; with straight d where there is one variable."""
    d = "d" if len(definition.variables) == 1 else "∂"
    order = "" if len(by) == 1 else "²³⁴⁵⁶⁷⁸⁹"[min(len(by), 9) - 2]
    return f"{d}{order}{definition.name}/" + "".join(f"{d}{name}" for name in reversed(by))


def derivative_name(definition: Definition, variable: str) -> str:
    """What the derivative is called in source: df_dx."""
    return f"d{definition.name}_d{variable}"
