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
Make = Callable[[], Made]  # long tables take a while: on a thread


@dataclass(frozen=True, slots=True)
class Text:
    """One row: its key and words, the name of a file for it, and whether it can come with derivatives.

    `wish` takes from the window what the text is made of, and gives what makes it.
    """

    key: str
    text: Phrase
    file: str
    wish: Callable[[Conductor, Copying, bool], Make]
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


def _steps(conductor: Conductor, _copying: Copying, _more: bool) -> Make:
    path = conductor.path
    return lambda: say("There is no path to write down.") if path is None else table(path)


def _critical(conductor: Conductor, _copying: Copying, _more: bool) -> Make:
    from gradexplorer.ui.critical.finder import finder_of

    points = finder_of(conductor).points
    return lambda: say("No critical points were searched for yet; K searches the view.") if points is None else (
        critical_table(points)
    )  # fmt: skip


def _code(notation: str) -> Callable[[Conductor, Copying, bool], Make]:
    def make(_conductor: Conductor, copying: Copying, more: bool) -> Make:
        wish = copying.wish(notation, "gradient" if more else "f")
        return lambda: _told(None if wish is None else wish())

    return make


def _script(dialect: str) -> Callable[[Conductor, Copying, bool], Make]:
    def make(conductor: Conductor, _copying: Copying, _more: bool) -> Make:
        path, formulas = conductor.path, conductor.formulas
        return lambda: _told(None if path is None or formulas is None else script(path, formulas, dialect))

    return make


def _told(found: str | Problem | None) -> Made:
    if found is None:
        return say("There is nothing to write down yet.")
    return found.says if isinstance(found, Problem) else found.rstrip("\n") + "\n"
