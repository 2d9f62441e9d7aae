"""A run as a Python script that can be read, changed and run without this program: with NumPy, or with PyTorch."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from textwrap import indent

from gradexplorer.descent.path import Path
from gradexplorer.descent.rules.bfgs import WOLFE as BFGS_WOLFE
from gradexplorer.descent.rules.conjugate_gradient import WOLFE as CG_WOLFE
from gradexplorer.descent.settings import searches
from gradexplorer.export import script_bound, script_torch
from gradexplorer.export.script_helpers import HELPERS, IN_MATH, PLAIN, SEARCHES
from gradexplorer.export.script_steps import BARZILAI_BORWEIN, SCHEDULES, SEARCHED, STEPS
from gradexplorer.export.unwritable import Unwritable
from gradexplorer.expression.print import TooLong, Unsayable, to_numpy
from gradexplorer.expression.print_names import python_name
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.expression.tree import Call, Name, Node, Number
from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.tape import Tape

MOST_LINES = 2_000  # of f and its derivatives: beyond, nobody reads them

_NUMPYS = re.compile(rf"np\.({'|'.join(IN_MATH)})\(")
_CALLED = re.compile(rf"\b({'|'.join(IN_MATH)})\(")

# Constants of a search that are no settings of its method.
_CONSTANTS = {"bfgs": BFGS_WOLFE, "conjugate-gradient": CG_WOLFE}


def script(path: Path, formulas: Formulas, dialect: str = "numpy") -> str | Problem:
    """Source that walks the path again, to twelve digits; `dialect` is numpy or pytorch. A Problem where it cannot be.

    Run, it prints the points as CSV; imported, it has them in `points`.
    """
    if dialect not in DIALECTS:
        return _refused(say("a script is written with {known}, not {dialect}", known=" or ".join(DIALECTS),
                            dialect=dialect))  # fmt: skip
    try:
        return DIALECTS[dialect](path, formulas)
    except Unwritable as fault:
        return _refused(fault.says)
    except TooLong:
        return _refused(say("this function is too long to write down"))
    except Unsayable as word:
        return _refused(say("{dialect} has no words for {word}", dialect=dialect, word=str(word)))


def _refused(says: Sentence) -> Problem:
    return Problem("bad-request", 0, 0, says, "script")


# --- NumPy ------------------------------------------------------------------------------------------------------------


def _with_numpy(path: Path, formulas: Formulas) -> str:
    before, step = _method(path)
    body = f"{before}\n{step}"
    search = SEARCHES.get(path.settings.get("line_search", ""), "") if "search(" in body else ""
    helpers = [text for name, text in HELPERS.items() if f"{name}(" in body + search]
    look = _functions(path, formulas)
    obeying, obey = _bound(path)
    if "dot(" in obeying and HELPERS["dot"] not in helpers:
        helpers.append(HELPERS["dot"])
    functions = [_plain_functions(look + obeying), look, *helpers, search, obeying]
    head = "\n".join((_heading(path, formulas), _imports(path, formulas), _settings(path, body)))
    return "\n\n".join(
        (head, *(part.strip("\n") + "\n" for part in functions if part), _loop(path, before, step + obey))
    ) + (f"\n{_ending(path)}")


def _bound(path: Path) -> tuple[str, str]:
    """The functions that a constraint takes, and the line that obeys it; nothing without one."""
    constraint = path.constraint
    if constraint is None:
        return "", ""
    g = constraint.curve
    curve = (
        "" if g is None else _function("curve", "g, which is 0 on the curve, and its gradient", _unpack(g), g, 1, "")
    )
    return script_bound.bound(constraint, curve)


def _unpack(formulas: Formulas) -> list[str]:
    """The coordinates by name, and the parameters."""
    names = [python_name(name) for name in formulas.variables]
    unpack = [f"{', '.join(names)}{',' if len(names) == 1 else ''} = point"]
    return unpack + [f"{python_name(name)} = {value!r}" for name, value in formulas.parameters.items()]


def _method(path: Path) -> tuple[str, str]:
    """What stands before the loop, and the step."""
    search = path.settings.get("line_search", "fixed")
    if path.method == "gradient-descent" and search == "barzilai-borwein":
        return BARZILAI_BORWEIN
    if path.method == "gradient-descent" and search != "fixed":
        return "", SEARCHED
    return STEPS[path.method]


def _heading(path: Path, formulas: Formulas) -> str:
    """What this is: the function as it was typed cannot end the text it stands in."""
    text = formulas.definition.text.encode("ascii", "backslashreplace").decode().replace("\\", "\\\\").replace('"', "'")
    start = ", ".join(f"{name} = {value!r}" for name, value in zip(path.variables, path.points[0], strict=True))
    lines = [
        f"{path.method} {'up' if path.settings['ascent'] else 'down'} the landscape of", "", *text.splitlines(), "",
        f"from {start}.", "", f"It stopped after {len(path.points) - 1} steps ({path.stop}).",
    ]  # fmt: skip
    return '"""' + "\n".join(lines) + '\n"""\n'


def _imports(path: Path, formulas: Formulas) -> str:
    source = "".join(_tape_lines(formulas.walked_tape(_order(path))))
    curve = path.constraint.curve if path.constraint is not None else None
    source += "".join(_tape_lines(curve.walked_tape(1))) if curve is not None else ""
    first = []
    if path.settings.get("schedule") == "cosine" or curve is not None or _CALLED.search(source):
        first = ["import math"]
    first += ["import random"] if path.settings.get("noise") else []
    special = "special." in source
    rest = ["import numpy as np", *(["from scipy import special"] if special else [])]
    return "\n".join([*first, *([""] if first else []), *rest]) + "\n"


def _settings(path: Path, body: str) -> str:
    """The settings that the script names, and the start."""
    settings = {**path.settings, **_CONSTANTS.get(path.method, {})}
    search = SEARCHES.get(settings.get("line_search", ""), "")
    schedule = SCHEDULES.get(settings.get("schedule", ""), "")
    used = " ".join((body, search, schedule, _seen(path), _noise(path)))
    lines = [f"{name} = {value!r}" for name, value in settings.items() if name == "learning_rate" or name in used]
    start = ", ".join(map(repr, path.points[0]))
    lines += [f"start = np.array([{start}])", f"taken = {len(path.points) - 1}  # steps, until it stopped"]
    lines += ["", 'np.seterr(all="ignore")  # what overflows is infinite, and says so in the points']
    return "\n".join(dict.fromkeys(lines)) + "\n"


def _order(path: Path) -> int:
    return 2 if path.rule.order == 2 else 1


def _functions(path: Path, formulas: Formulas) -> str:
    """look: f and its gradient; f alone; and the Hessian where the method asks for it."""
    sign = "-" if path.settings["ascent"] else ""
    unpack = _unpack(formulas)
    what = (
        "The value and the gradient of -f: to climb f is to descend -f" if sign else "The value and the gradient of f"
    )
    made = [_function("look", what, unpack, formulas, 1, sign)]
    if path.method in {"trust-region", "nelder-mead"} or path.settings.get("line_search") == "armijo":
        made.append(f'def f(point):\n    """{sign}f alone."""\n    return look(point)[0]\n')
    if path.rule.order == 2:
        made.append(_function("hessian", f"The second derivatives of {sign}f", unpack, formulas, 2, sign))
    return "\n\n".join(made)


def _function(name: str, what: str, unpack: Sequence[str], formulas: Formulas, order: int, sign: str) -> str:
    tape = formulas.walked_tape(order)
    *lines, outputs = _tape_lines(tape)
    parts = outputs.split("; ")
    count = len(formulas.variables)
    if order == 1:
        gradient = ", ".join(parts[1:])
        value = f"-({parts[0]})" if sign else parts[0]
        last = f"return {value}, {sign}np.array([{gradient}], dtype=float)"
    else:
        triangle = parts[1 + count :]
        rows = [[triangle[max(i, j) * (max(i, j) + 1) // 2 + min(i, j)] for j in range(count)] for i in range(count)]
        matrix = ", ".join(f"[{', '.join(row)}]" for row in rows)
        last = f"return {sign}np.array([{matrix}], dtype=float)"
    body = "\n".join((f'"""{what}."""', *unpack, *lines, last))
    return f"def {name}(point):\n{indent(body, '    ')}\n"


def _plain_functions(look: str) -> str:
    """sin, exp and the like, as far as `look` calls them."""
    called = sorted(name for name in IN_MATH if re.search(rf"\b{name}\(", look))
    if not called:
        return ""
    return PLAIN + "".join(f"{name} = plain(math.{IN_MATH[name]}, np.{name})\n" for name in called)


def _tape_lines(tape: Tape) -> list[str]:
    """The tape, an assignment a line, and last its outputs, separated by semicolons.

    The operations are those of the program in their order, so that a script goes its way to the last digits.
    """
    if len(tape.instructions) > MOST_LINES:
        raise Unwritable(say("this function takes {count} operations: more than a script should hold",
                             count=len(tape.instructions)))  # fmt: skip
    inputs = set(map(python_name, tape.inputs))
    letter = next(letter for letter in ("t", "t_", "t__") if not any(name.startswith(letter) for name in inputs))
    operands: list[Node] = []
    lines: list[str] = []
    for line in tape.instructions:
        if line.word == "input":
            operands.append(Name(tape.inputs[int(line.value)]))
        elif line.word == "constant":
            operands.append(Number(line.value))
        else:
            call = Call(line.word, tuple(operands[argument] for argument in line.arguments))
            name, source = f"{letter}{len(lines) + 1}", _NUMPYS.sub(r"\1(", to_numpy(call))
            lines.append(f"{name} = {source}")
            operands.append(Name(name))
    return [*lines, "; ".join(to_numpy(operands[output]) for output in tape.outputs)]


def _seen(path: Path) -> str:
    """The lines in which the gradient becomes what the rule sees."""
    settings, lines = path.settings, ""
    if settings.get("noise"):
        lines += "g = g + np.array([source.gauss(0.0, noise) for _ in x])\n"
    if settings.get("clip"):
        lines += "g = g * (clip / max(np.hypot.reduce(g), clip))\n"
    if path.rule.adds_decay and settings.get("weight_decay"):
        lines += "g = g + weight_decay * x\n"
    return lines


def _noise(path: Path) -> str:
    return "source = random.Random(seed)\n" if path.settings.get("noise") else ""


def _loop(path: Path, before: str, step: str) -> str:
    settings = path.settings
    rate = SCHEDULES.get(settings.get("schedule", ""), "learning_rate")
    if path.rule.adds_decay and settings.get("weight_decay") and searches(settings):
        raise Unwritable(say("a line search with weight decay is not written as a script"))
    look = "value, g = look(x)\n" if path.rule.order else ""
    scheduled = f"rate = {rate}\n" if "rate" in step.replace("learning_rate", "") else ""
    inside = f"{look}{_seen(path)}{scheduled}{step}points.append(x)\n"
    return f"x = start\npoints = [x]\n{_noise(path)}{before}for k in range(taken):\n{indent(inside, '    ')}"


def _ending(path: Path) -> str:
    names = ",".join(path.variables)
    return (
        'if __name__ == "__main__":\n'
        f"    print({f'k,{names}'!r})\n"
        "    for k, point in enumerate(points):\n"
        '        print(k, *map(float, point), sep=",")\n'
    )


def _with_pytorch(path: Path, formulas: Formulas) -> str:
    return script_torch.written(path, formulas, _heading(path, formulas))


DIALECTS: dict[str, Callable[[Path, Formulas], str]] = {"numpy": _with_numpy, "pytorch": _with_pytorch}
