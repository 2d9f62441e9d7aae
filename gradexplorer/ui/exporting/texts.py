"""What leaves the window as text: tables, the function in other notations, scripts. Each row makes its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gradexplorer.export.copying import ENDINGS, NOTATIONS
from gradexplorer.export.script import script
from gradexplorer.export.table import critical_table, table
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.quick import dataclass
from gradexplorer.ui.conductor import Conductor

if TYPE_CHECKING:
    from gradexplorer.ui.copying import Copying

Made = str | Sentence  # the text, or why there is none


@dataclass(frozen=True, slots=True)
class Text:
    """One row: its key and words, the name of a file for it, and whether it can come with derivatives."""

    key: str
    text: Phrase
    file: str
    make: Callable[[Conductor, Copying, bool], Made]
    derivatives: bool = False


def texts() -> tuple[Text, ...]:
    """All rows."""
    codes = tuple(
        Text(f"code-{key}", _CODE[key], f"function{ENDINGS.get(key, '.py')}", _code(key), derivatives=True)
        for key in NOTATIONS
    )
    return (
        Text("steps", "Table: the steps of the descent (CSV)", "steps.csv", _steps),
        Text("critical", "Table: the critical points (CSV)", "critical.csv", _critical),
        *codes,
        Text("script-numpy", "Script: the descent with NumPy", "descent.py", _script("numpy")),
        Text("script-pytorch", "Script: the descent with PyTorch", "descent.py", _script("pytorch")),
    )


_CODE: dict[str, Phrase] = {
    "text": "Function: as it can be typed", "latex": "Function: LaTeX", "numpy": "Function: NumPy",
    "pytorch": "Function: PyTorch", "jax": "Function: JAX", "sympy": "Function: SymPy",
}  # fmt: skip


def _steps(conductor: Conductor, _copying: Copying, _more: bool) -> Made:
    return say("There is no path to write down.") if conductor.path is None else table(conductor.path)


def _critical(conductor: Conductor, _copying: Copying, _more: bool) -> Made:
    from gradexplorer.ui.critical.finder import finder_of

    points = finder_of(conductor).points
    return say("No critical points were searched for yet; K searches the view.") if points is None else (
        critical_table(points)
    )  # fmt: skip


def _code(notation: str) -> Callable[[Conductor, Copying, bool], Made]:
    def make(_conductor: Conductor, copying: Copying, more: bool) -> Made:
        return _told(copying.code(notation, "gradient" if more else "f"))

    return make


def _script(dialect: str) -> Callable[[Conductor, Copying, bool], Made]:
    def make(conductor: Conductor, _copying: Copying, _more: bool) -> Made:
        path, formulas = conductor.path, conductor.formulas
        return _told(None if path is None or formulas is None else script(path, formulas, dialect))

    return make


def _told(found: str | Problem | None) -> Made:
    if found is None:
        return say("There is nothing to write down yet.")
    return found.says if isinstance(found, Problem) else found.rstrip("\n") + "\n"
