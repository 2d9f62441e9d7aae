"""Gradient Explorer: type a function, see its landscape, click, and watch a descent walk down it.

**Text** becomes an **expression**, and the expression a **tape**, a program in a straight line. Differentiating the
tape gives **formulas** (f, its gradient, its Hessian); formulas over a **viewport** give a **field**; a field gives
contours and arrows, and the canvas shows them. A click becomes a **reading**; a reading and a **rule** become a
**path**; the canvas shows that too. Beside this road **calculus** writes the same derivatives in symbols, for people
to read: it works in a process of its own, and no number ever waits for it.

    expression/    what may be typed and what it means: words, tree, parser, printer
    formula/       the tape: differentiated, compiled, interpreted; what each word does to numbers
    field/         the plane, sampled: viewport, levels, contours, arrows
    descent/       a reading at a point, the rules, and the one loop that walks
    session/       what the user has chosen and can undo
    calculus/      symbols for reading; the only folder with sympy, run as a child process
    background/    the thread whose newest job wins, and the keeper of the calculus process
    export/        what leaves the program as a file
    ui/            the window and the painter of every picture; the only folder with Qt
    gallery.py     known landscapes, read from resources/
    installation.py  what is missing or damaged on this system, in one line
    licences.py    whose work it is made from, and under which licences
    resources.py   where the data lie
    ahead.py       what the window wants of the system, opened while it is imported
    later.py       what libraries import, and a start does without
    quick.py       the decorator of all that is a value: a dataclass, quickly made
    pictures.py    a picture of a function in a file, without a window
    symbols.py     a question to calculus, waited for
    answers.py     a probe and a path, as the two doors below give them
    faults.py      what the Python interface raises
    written.py     what can be written down of a function: its derivatives, simplified or rule by rule
    functions.py   the Python interface: a Function to call, differentiate, probe, descend and render
    cli/           the same from a terminal
    __main__.py    the one door: window, command line or calculus worker

Each folder knows only those above it in the sentence; tests/test_fences.py keeps it so. The names below are imported on
first use, so `import gradexplorer` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gradexplorer.faults import ExpressionError
    from gradexplorer.functions import Function, explore, function, methods

__version__ = "0.1.0"

_HOMES = {
    "ExpressionError": "gradexplorer.faults",
    "Function": "gradexplorer.functions",
    "explore": "gradexplorer.functions",
    "function": "gradexplorer.functions",
    "methods": "gradexplorer.functions",
}

__all__ = ["ExpressionError", "Function", "__version__", "explore", "function", "methods"]


def __getattr__(name: str) -> object:
    """A public name, imported now that it is wanted."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'gradexplorer' has no attribute {name!r}")
    found: object = getattr(import_module(home), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
