"""The manual page, from the table in gradexplorer/cli/options.py."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

from gradexplorer.cli.options import COMMANDS, OPTIONS, WINDOW, Command
from making.places import COMMAND, TITLE, VERSION, epoch
from making.systems import SAYS


def write(folder: Path) -> None:
    """man/man1/gradexplorer.1.gz."""
    file = folder / "man/man1" / f"{COMMAND}.1.gz"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(page().encode(), mtime=0))


def page() -> str:
    """The page in roff, with the macros of man."""
    date = datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%d")
    lines = [f'.TH {COMMAND.upper()} 1 "{date}" "{TITLE} {VERSION}" "User Commands"']
    lines += [".SH NAME", f"{COMMAND} \\- {_text(SAYS[0].lower() + SAYS[1:])}"]
    lines += [".SH SYNOPSIS", f".B {COMMAND}", "[\\fIFILE\\fR] [\\fIOPTIONS\\fR]", ".br"]
    lines += [f".B {COMMAND}", "\\fICOMMAND\\fR [\\fITEXT\\fR] [\\fIOPTIONS\\fR]"]
    lines += [
        ".SH DESCRIPTION",
        "Without a command the window is opened, on the session in \\fIFILE\\fR where one is given.",
    ]
    lines += [
        "A command answers without a window. \\fITEXT\\fR is a function, typed as in Python, NumPy, LaTeX or on a"
    ]
    lines += ["calculator, such as \\(dqx^2 + y^2\\(dq; \\- reads it from standard input."]
    lines += ["A function is real\\-valued: outside its domain it has no value, and neither have its derivatives."]
    lines += [".SH OPTIONS OF THE WINDOW", *_options(WINDOW), ".TP", "\\fB\\-\\-help\\fR, \\fB\\-\\-version\\fR"]
    lines += ["What there is to type; which version this is."]
    for name, command in COMMANDS.items():
        lines += [
            f".SH {_text(name.upper())}",
            _text(command.says[0].upper() + command.says[1:] + "."),
            *_options(command),
        ]
        lines += _row("--batch") if command.batch else []
    lines += [".SH EXIT STATUS", ".TP", ".B 0", "It is done.", ".TP", ".B 1"]
    lines += ["A fault of the program or of this system; one line on standard error says what to do.", ".TP", ".B 2"]
    lines += [
        "A fault in what was asked; one line on standard error says where, with \\-\\-json the standard output does."
    ]
    lines += [".SH EXAMPLES", ".nf", *map(_text, EXAMPLES), ".fi"]
    return "\n".join(lines) + "\n"


EXAMPLES = (
    'gradexplorer probe "x^2 + y^2" --at 2,1',
    'gradexplorer descend "x^2 + 10y^2" --from 2,1 --set learning_rate=0.05 --steps 20 --csv',
    'gradexplorer render "sin(x) cos(y)" --box -3,3,-3,3 --out figure.png',
)


def _options(command: Command) -> list[str]:
    return [line for name in command.options for line in _row(name)]


def _row(name: str) -> list[str]:
    option = OPTIONS[name]
    form = f" \\fI{_text(option.form)}\\fR" if option.form else ""
    return [".TP", f"\\fB{_text(name)}\\fR{form}", _text(option.says[0].upper() + option.says[1:] + ".")]


def _text(text: str) -> str:
    """Safe in roff: no line begins with a control character, a minus is a minus."""
    safe = (
        text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq").replace("^", "\\(ha").replace("~", "\\(ti")
    )
    return "\\&" + safe if safe[:1] in (".", "'") else safe
