"""The tape compiler: a tape becomes one Python function of floats, or of arrays.

The generated source holds register names, float literals and names of kernels, nothing else, and runs with empty
builtins: it is the only `exec` in the program, and no text that a person typed ever reaches it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from gradexplorer.formula.interpret import run
from gradexplorer.formula.tape import Instruction, Tape

Runner = Callable[..., tuple[Any, ...]]  # inputs in the tape's order -> outputs

# Python's own compiler holds every other thread for 10 microseconds a line; past this many lines interpreting is
# kinder, and on arrays no slower.
LONGEST_SOURCE = 3_000

INLINE = {"add": "{0}+{1}", "sub": "{0}-{1}", "mul": "{0}*{1}", "neg": "-{0}"}
INLINE_FLOATS = INLINE | {
    "div": "({0}/{1} if {1} else nan)",
    "where": "(({1} if {0} else {2}) if {0}=={0} else nan)",
}


def compiled(tape: Tape, kernels: Mapping[str, Callable[..., Any]], *, scalar: bool) -> Runner:
    """Function of the tape's inputs, in order, giving its outputs; scalar for floats, else for arrays.

    Parts of an array result may have a smaller, broadcastable shape (an input that was not used, a constant).
    """
    if len(tape.instructions) > LONGEST_SOURCE:
        return lambda *inputs: run(tape, inputs, kernels)
    names: dict[str, object] = {"__builtins__": {}, "nan": math.nan, "inf": math.inf}
    names |= {f"k_{word}": kernel for word, kernel in kernels.items()}
    exec(compile(source(tape, scalar=scalar), "<tape>", "exec"), names)  # the one exec, see above
    function: Any = names["f"]
    return partial(function)


def source(tape: Tape, *, scalar: bool) -> str:
    """Python source of a function `f`; a register is used again as soon as nobody reads it any more."""
    inline = INLINE_FLOATS if scalar else INLINE
    last = {argument: number for number, line in enumerate(tape.instructions) for argument in line.arguments}
    last |= dict.fromkeys(tape.outputs, len(tape.instructions))
    operands: dict[int, str] = {}
    free: list[str] = []
    lines = [f"def f({', '.join(f'i{place}' for place in range(len(tape.inputs)))}):"]
    made = 0
    for number, line in enumerate(tape.instructions):
        if not line.arguments:
            operands[number] = _leaf(line)
            continue
        right = _call(line, [operands[argument] for argument in line.arguments], tape, inline)
        done = {operands[argument] for argument in line.arguments if last[argument] == number}
        free.extend(sorted(operand for operand in done if operand.startswith("r")))
        if free:
            register = free.pop()
        else:
            register, made = f"r{made}", made + 1
        operands[number] = register
        lines.append(f" {register}={right}")
    lines.append(f" return ({''.join(operands[output] + ',' for output in tape.outputs)})")
    return "\n".join(lines)


def _leaf(line: Instruction) -> str:
    return f"i{int(line.value)}" if line.word == "input" else f"({line.value!r})"


def _call(line: Instruction, operands: list[str], tape: Tape, inline: Mapping[str, str]) -> str:
    if line.word == "div":
        divisor = tape.instructions[line.arguments[1]]
        if divisor.word == "constant" and divisor.value != 0:
            return f"{operands[0]}/{operands[1]}"
    if line.word in inline:
        return inline[line.word].format(*operands)
    return f"k_{line.word}({','.join(operands)})"
