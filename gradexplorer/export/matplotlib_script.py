"""A picture as a Python script that draws it again with NumPy and Matplotlib alone, from the function itself."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

from gradexplorer.export import matplotlib_landscape as landscape
from gradexplorer.export import matplotlib_overlay as overlay
from gradexplorer.export.drawing import PX_PER_INCH, Drawing
from gradexplorer.export.matplotlib_words import POINT, number, quoted, rectangle
from gradexplorer.export.unwritable import Unwritable
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.heads import derivative_name
from gradexplorer.expression.print import TooLong, Unsayable, source
from gradexplorer.expression.print_names import python_name
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.expression.tree import Number

ENDING = """if len(sys.argv) > 1:
    fig.savefig(sys.argv[1], dpi=DPI, facecolor=fig.get_facecolor())
else:
    plt.show()
"""


def redraw(drawing: Drawing) -> str | Problem:
    """Source that draws the picture; run, it shows it, or writes it to the file it is given. A Problem where it cannot.

    It needs SciPy too where the function holds words that NumPy lacks.
    """
    try:
        imports, functions = _functions(drawing)
    except TooLong:
        return _refused(say("this function is too long to write down"))
    except Unsayable as word:
        return _refused(say("NumPy has no words for {word}", word=str(word)))
    except Unwritable as fault:
        return _refused(fault.says)
    slopes = [python_name(derivative_name(_definition(drawing), name)) for name in _definition(drawing).variables]
    parts = [_heading(drawing, imports), imports, functions, _paper(drawing)]
    parts += landscape.parts(drawing, slopes) if drawing.curve is None else landscape.curve(drawing, slopes[0])
    parts += overlay.parts(drawing, slopes)
    parts.append(ENDING)
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def _refused(says: Sentence) -> Problem:
    return Problem("bad-request", 0, 0, says, "out")


def _definition(drawing: Drawing) -> Definition:
    """The function of what is seen, called f; its parameters as they are now, and what is held among them."""
    plane, formulas = drawing.plane, drawing.formulas
    seen = plane.variables if plane.is_line else plane.axes
    values = {**formulas.parameters, **plane.held_by_name}
    kept = tuple((name, value) for name, value in values.items() if name not in seen)
    return replace(formulas.definition, variables=seen, parameters=kept, name="f")


def _functions(drawing: Drawing) -> tuple[str, str]:
    """The lines that import, and f with its derivatives along what is seen."""
    definition = _definition(drawing)
    slopes = []
    for name in definition.variables:
        tree = drawing.formulas.partial(name) if name in drawing.formulas.variables else Number(0.0)
        if tree is None:
            raise Unwritable(say("the derivative by {name} is too long to be written down", name=name))
        slopes.append(replace(definition, body=tree, name=derivative_name(definition, name)))
    imports, start, functions = source(definition, "numpy", *slopes).partition("def ")
    own = [line for line in imports.splitlines() if line and line != "import numpy as np"]
    lines = ["import sys", "", "import matplotlib.pyplot as plt", "import numpy as np", *own]
    lines += ["from matplotlib.colors import FuncNorm, ListedColormap"] if drawing.picture is not None else []
    return "\n".join(sorted(lines[:1]) + lines[1:]) + "\n", f"\n{start}{functions}"


def _heading(drawing: Drawing, imports: str) -> str:
    """What this is. The function as it was typed cannot end the text it stands in."""
    text = drawing.formulas.definition.text.encode("ascii", "backslashreplace").decode()
    text = text.replace("\\", "\\\\").replace('"', "'")
    needs = "NumPy, SciPy and Matplotlib" if "scipy" in imports else "NumPy and Matplotlib"
    missing = f"\nNot drawn here: {', '.join(drawing.left_out)}.\n" if drawing.left_out else ""
    lines = "\n".join(f"    {line}" for line in text.splitlines())
    return (
        f'"""The picture of\n\n{lines}\n\nas Gradient Explorer drew it. It needs {needs}; run it to see the picture, or'
        f' with the name of a file\n(.png, .pdf, .svg) to write it there.\n{missing}"""\n'
    )


def _paper(drawing: Drawing) -> str:
    """The figure and its axes, of the size and in the colours of the picture."""
    inks, box = drawing.inks, drawing.viewport.box
    width, height = drawing.size
    grid = "on" if drawing.shows("grid") else ""
    lines = f"""
        np.seterr(all="ignore")  # where f is not defined it is NaN
        DPI = {round(PX_PER_INCH)}
        PX = 1 / DPI  # in inches
        plt.rcParams.update({{"font.size": {number(inks.text_px * POINT)}, "text.color": "{inks.ink}"}})
        fig = plt.figure(figsize=({width} * PX, {height} * PX), dpi=DPI, facecolor="{inks.paper}")
        ax = fig.add_axes({rectangle(drawing.plot, drawing.size)}, facecolor="{inks.ground}")
        ax.set_xlim({number(box.x_min)}, {number(box.x_max)})
        ax.set_ylim({number(box.y_min)}, {number(box.y_max)})
        ax.set_autoscale_on(False)
        ax.set_xlabel({quoted(drawing.names[0])}, style="italic")
        ax.set_ylabel({quoted(drawing.names[1])}, style="italic", rotation={0 if len(drawing.names[1]) < 3 else 90})
        ax.tick_params(color="{inks.frame}", labelcolor="{inks.quiet}")
        ax.spines[:].set_color("{inks.frame}")
    """
    made = dedent(lines)
    if drawing.title:
        made += f'ax.set_title({quoted(drawing.title)}, weight="bold", size={number(inks.title_px * POINT)})\n'
    if drawing.note:
        made += f'ax.set_title({quoted(drawing.note)}, loc="right", color="{inks.quiet}", size=8)\n'
    if grid:
        made += f'ax.grid(color="{inks.grid}", linewidth=0.8)\nax.set_axisbelow({not drawing.filled})\n'
    return made
