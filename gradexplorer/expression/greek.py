r"""Greek letters by their names: \alpha is α, and means the same."""

from __future__ import annotations

import re

from gradexplorer.expression.characters import GREEK
from gradexplorer.expression.commands_latex import NAME_COMMANDS
from gradexplorer.expression.explain import greek

_COMMAND = re.compile(r"\\([A-Za-z]+)$")


def letter_of(command: str) -> str | None:
    r"""The letter that a command of LaTeX (without its backslash) stands for: alpha, varphi, Omega; None for others."""
    name = NAME_COMMANDS.get(command)
    return greek().get(name) if name in GREEK else None


def letter_before(text: str, place: int) -> tuple[int, str] | None:
    r"""Where a \name that ends at `place` begins, and its letter; None where there is none."""
    found = _COMMAND.search(text, max(0, place - 20), place)
    letter = letter_of(found.group(1)) if found else None
    return (found.start(), letter) if found and letter else None
