"""A race as one Python script: each racer a function that walks again, to twelve digits."""

from __future__ import annotations

from textwrap import indent

from gradexplorer.descent.race import Race, Run
from gradexplorer.export.script import script
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas

_ENDING = 'if __name__ == "__main__":\n'


def race_script(race: Race, formulas: Formulas, dialect: str = "numpy") -> str | Problem:
    """Source that runs the race again; `dialect` is numpy or pytorch. A Problem where a racer cannot be written.

    Run, it prints racer, k and point as CSV; imported, it has the points of each racer by name in `race()`. Recorded
    paths have no rule to be written down, and are left out.
    """
    functions, names = [], []
    for number, run in enumerate((run for run in race.runs if run.racer.recorded is None), 1):
        source = _written(run, formulas, dialect)
        if isinstance(source, Problem):
            return source
        functions.append(f"def racer_{number}():\n{indent(source, '    ')}    return points\n")
        names.append(f"        {run.racer.name!r}: racer_{number}(),")
    entries = "\n".join(names)
    head = '"""A race on the landscape of each of the functions below: run it to have the points as CSV."""\n'
    body = f'def race():\n    """The points of each racer by its name."""\n    return {{\n{entries}\n    }}\n'
    columns = ",".join(race.variables)
    ending = (
        f"{_ENDING}    print({f'racer,k,{columns}'!r})\n    for racer, points in race().items():\n"
        "        for k, point in enumerate(points):\n"
        '            print(f\'"{racer}"\', k, *map(float, point), sep=",")\n'
    )
    return "\n\n".join((head, *functions, body, ending))


def _written(run: Run, formulas: Formulas, dialect: str) -> str | Problem:
    """The script of one racer, without what it prints."""
    if run.path is None:
        assert run.problem is not None
        return run.problem
    source = script(run.path, formulas, dialect)
    return source if isinstance(source, Problem) else source.partition(_ENDING)[0].rstrip() + "\n"
