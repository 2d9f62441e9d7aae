"""The tape compiler: a tape becomes one Python function of floats; of arrays, a walk over registers.

The generated source holds register names, float literals and names of kernels, nothing else, and runs with empty
builtins: it is the only `exec` in the program, and no text that a person typed ever reaches it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from gradexplorer.formula.registers import is_safe_quotient, registers_of, stepping
from gradexplorer.formula.separable import OnArrays
from gradexplorer.formula.tape import Instruction, Tape

Runner = Callable[..., tuple[Any, ...]]  # inputs in the tape's order -> outputs

# Python's own compiler takes 6 microseconds a line and holds every other thread meanwhile. Past this many lines it is
# done without, which makes the function five times slower to run.
LONGEST_SOURCE = 800

INLINE = {
    "add": "{0}+{1}",
    "sub": "{0}-{1}",
    "mul": "{0}*{1}",
    "neg": "-{0}",
    "div": "({0}/{1} if {1} else nan)",
    "where": "(({1} if {0} else {2}) if {0}=={0} else nan)",
}


def compiled(
    tape: Tape, kernels: Mapping[str, Callable[..., Any]], *, scalar: bool, variables: int | None = None
) -> Runner:
    """Function of the tape's inputs, in order, giving its outputs; scalar for floats, else for arrays.

    Of those the first inputs, so many `variables`, may be arrays, or all. Parts of an array result may have a smaller,
    broadcastable shape (an input that was not used, a constant).
    """
    if not scalar:
        return OnArrays(tape, kernels, len(tape.inputs) if variables is None else variables)
    if len(tape.instructions) > LONGEST_SOURCE:
        return stepping(tape, kernels)
    names: dict[str, object] = {"__builtins__": {}, "nan": math.nan, "inf": math.inf}
    names |= {f"k_{word}": kernel for word, kernel in kernels.items()}
    exec(compile(source(tape), "<tape>", "exec"), names)  # the one exec, see above
    function: Any = names["f"]
    return partial(function)


def source(tape: Tape) -> str:
    """Python source of a function `f` of floats."""
    places, _ = registers_of(tape)
    operands: list[str] = []
    lines = [f"def f({', '.join(f'i{place}' for place in range(len(tape.inputs)))}):"]
    for place, line in zip(places, tape.instructions, strict=True):
        if not line.arguments:
            operands.append(_leaf(line))
            continue
        operands.append(f"r{place}")
        lines.append(f" r{place}={_call(line, [operands[argument] for argument in line.arguments], tape)}")
    lines.append(f" return ({''.join(operands[output] + ',' for output in tape.outputs)})")
    return "\n".join(lines)


def _leaf(line: Instruction) -> str:
    return f"i{int(line.value)}" if line.word == "input" else f"({line.value!r})"


def _call(line: Instruction, operands: list[str], tape: Tape) -> str:
    if is_safe_quotient(line, tape):
        return f"{operands[0]}/{operands[1]}"
    if line.word in INLINE:
        return INLINE[line.word].format(*operands)
    return f"k_{line.word}({','.join(operands)})"
