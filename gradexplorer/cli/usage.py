"""What --help says, made from the table of commands."""

from __future__ import annotations

from gradexplorer.cli.options import COMMANDS, OPTIONS, WINDOW, Command


def usage(name: str) -> str:
    """Help on a command, or on the whole program for ""."""
    return _whole() if name not in COMMANDS else _of(name, COMMANDS[name])


def _whole() -> str:
    lines = ["gradexplorer [FILE] [OPTIONS]            opens the window", *_options(WINDOW), ""]
    lines += ["gradexplorer COMMAND [TEXT] [OPTIONS]    answers without a window"]
    lines += [f"  {name:<12}{command.says}" for name, command in COMMANDS.items()]
    lines += ["", "gradexplorer COMMAND --help tells the options of a command, gradexplorer --version the version."]
    return "\n".join(lines) + "\n"


def _of(name: str, command: Command) -> str:
    text = f" {command.word}" if command.text else ""
    lines = [f"gradexplorer {name}{text} [OPTIONS]    {command.says}", *_options(command)]
    if command.batch:
        lines.append(_row("--batch"))
    if command.text:
        stdin = "; - reads it from standard input" if command.word == "TEXT" else ""
        lines.append(f"{command.word} is {command.means}{stdin}.")
    return "\n".join(lines) + "\n"


def _options(command: Command) -> list[str]:
    return [_row(name) for name in command.options]


def _row(name: str) -> str:
    option = OPTIONS[name]
    return f"  {f'{name} {option.form}':<34}{option.says}"
