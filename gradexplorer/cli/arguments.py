"""Arguments -> what is asked, or the Problem with them. An option's value may begin with a minus, and so may TEXT."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path

from gradexplorer.cli.options import COMMANDS, OPTIONS, WINDOW, Command, Option
from gradexplorer.cli.request import Refused
from gradexplorer.quick import dataclass

Request = dict[str, object]


@dataclass(frozen=True)
class Asked:
    """The command ("" for the window) and its request, keyed as in a batch line."""

    command: str
    request: Request = field(default_factory=dict)

    def take(self, key: str) -> object:
        """The value of an option that is no part of the request proper; None where it was not given."""
        return self.request.pop(key, None)


def read_arguments(arguments: Sequence[str]) -> Asked:
    """What is asked; raises Refused."""
    name = arguments[0] if arguments and arguments[0] in COMMANDS else ""
    command = COMMANDS.get(name, WINDOW)
    if arguments and not name:
        _refuse_unknown(arguments[0])
    request: Request = {}
    words: list[str] = []
    rest = iter(arguments[1:] if name else arguments)
    for argument in rest:
        if argument == "--":
            words += rest
        elif argument.startswith("--"):
            _take_option(argument, rest, command, request)
        else:
            words.append(argument)
    _take_words(name, command, words, request)
    return Asked(name, request)


def _take_option(argument: str, rest: Iterator[str], command: Command, request: Request) -> None:
    name, equals, value = argument.partition("=")
    known = (*command.options, "--batch") if command.batch else command.options
    if name not in known and name != "--json":
        raise Refused(name.lstrip("-") or "option", _unknown(name, command))
    option = OPTIONS[name]
    if not option.form:
        if equals:
            raise Refused(option.key, f"{name} takes no value")
        request[option.key] = option.sets
        return
    text = value if equals else next(rest, None)
    if text is None:
        raise Refused(option.key, f"{name} needs a value, such as {option.form}")
    _put(option, name, text, request)


def _put(option: Option, name: str, text: str, request: Request) -> None:
    try:
        value = option.read(text)
    except ValueError as fault:
        raise Refused(option.key, f"{name}: {fault}") from None
    if option.listed:
        collected = request.setdefault(option.key, [])
        if isinstance(collected, list):
            collected.append(value)
        return
    if not option.repeated:
        request[option.key] = value
        return
    collected = request.setdefault(option.key, {})
    if isinstance(collected, dict) and isinstance(value, tuple):
        collected[value[0]] = value[1]


def _unknown(name: str, command: Command) -> str:
    known = ", ".join(command.options)
    hint = "; put -- before a text that begins with --" if command.text else ""
    return f"there is no option {name} here; there are {known}{hint}"


def _take_words(name: str, command: Command, words: list[str], request: Request) -> None:
    if request.get("batch"):
        if words or request.keys() - {"batch", "json"}:
            raise Refused("batch", "with --batch everything asked for stands in the lines of standard input")
        return
    if not name:
        _take_file(words, request)
        return
    most = 1 if command.text else 0
    if len(words) > most:
        wanted = "one text" if most else "no text"
        raise Refused("text", f"{name} takes {wanted}, not also {words[most]!r}; a text with spaces needs quotes")
    if command.text:
        if not words:
            raise Refused("text", f"{name} needs {command.means}")
        request["text"] = words[0]


def _take_file(words: list[str], request: Request) -> None:
    if len(words) > 1:
        raise Refused("file", f"one session file at a time, not also {words[1]!r}")
    if words:
        request["file"] = words[0]


def _refuse_unknown(word: str) -> None:
    """Refuse a first word that is neither a command nor looks like a file."""
    if not word.startswith("-") and not Path(word).suffix and not Path(word).exists():
        from difflib import get_close_matches  # only for who has mistyped

        near = get_close_matches(word, COMMANDS, 1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(COMMANDS)}"
        raise Refused("command", f"there is no command {word!r:.80}; {hint}")
