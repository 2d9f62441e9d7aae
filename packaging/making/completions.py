"""Completions of the command line for bash, zsh and fish, from the table in gradexplorer/cli/options.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gradexplorer.cli.options import COMMANDS, OPTIONS, WINDOW, Command
from gradexplorer.functions import methods
from making.places import COMMAND

ALONE = ("--help", "--version")


def write(folder: Path) -> None:
    """The three files, where the shells look for them below /usr/share."""
    made = {
        f"bash-completion/completions/{COMMAND}": bash(),
        f"zsh/vendor-completions/_{COMMAND}": zsh(),
        f"fish/vendor_completions.d/{COMMAND}.fish": fish(),
    }
    for name, text in made.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def options_of(command: Command) -> list[str]:
    """Every option that the command takes."""
    return [*command.options, *(["--batch"] if command.batch else []), "--help"]


def choices(name: str) -> Sequence[str]:
    """The words that an option's value is chosen from; none where it is free."""
    if name == "--method":
        return list(methods())
    form = OPTIONS[name].form if name in OPTIONS else ""
    return form.split("|") if "|" in form and form.replace("|", "").isalpha() else []


def _valued() -> list[str]:
    return [name for name, option in OPTIONS.items() if option.form]


# --- bash -------------------------------------------------------------------------------------------------------------

_BASH = """# bash completion for {command}; made from the table of its command line

_{command}() {{
  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD - 1]}} options
  COMPREPLY=()
  case $prev in
{values}
  esac
  case ${{COMP_WORDS[1]}} in
{commands}
    *) options="{window}" ;;
  esac
  if [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
  elif [ "$COMP_CWORD" = 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "{names}" -- "$cur"; compgen -f -X '!*.gradx' -- "$cur")
  fi
}}
complete -o filenames -F _{command} {command}
"""


def bash() -> str:
    """The completion for bash, without the helpers of the package bash-completion."""
    values = []
    for name in _valued():
        if name == "--out":
            values.append(f'    {name}) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;')
        elif choices(name):
            words = " ".join(choices(name))
            values.append(f'    {name}) mapfile -t COMPREPLY < <(compgen -W "{words}" -- "$cur"); return ;;')
    free = [name for name in _valued() if name != "--out" and not choices(name)]
    values.append(f"    {' | '.join(free)}) return ;;")
    commands = [f'    {name}) options="{" ".join(options_of(row))}" ;;' for name, row in COMMANDS.items()]
    window = " ".join([*WINDOW.options, *ALONE])
    return _BASH.format(
        command=COMMAND, values="\n".join(values), commands="\n".join(commands), window=window, names=" ".join(COMMANDS)
    )


# --- zsh --------------------------------------------------------------------------------------------------------------

_ZSH = """#compdef {command}
# made from the table of the command line

_{command}() {{
  local -a commands
  commands=(
{names}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files -g '*.gradx'
    return
  fi
  case $words[2] in
{commands}
    *) _arguments {window} '*:session file:_files -g "*.gradx"' ;;
  esac
}}

_{command} "$@"
"""


def zsh() -> str:
    """The completion for zsh."""
    names = "\n".join(f"    {_quoted(f'{name}:{row.says}')}" for name, row in COMMANDS.items())
    commands = []
    for name, row in COMMANDS.items():
        words = " ".join(_zsh_option(option) for option in options_of(row))
        text = " '2:function:'" if row.text else ""
        commands.append(f"    {name}) _arguments '1:command:' {words}{text} ;;")
    window = " ".join(_zsh_option(name) for name in (*WINDOW.options, *ALONE))
    return _ZSH.format(command=COMMAND, names=names, commands="\n".join(commands), window=window)


def _zsh_option(name: str) -> str:
    option = OPTIONS.get(name)
    says = (option.says if option else "").translate(str.maketrans("[]:", "(),"))
    star = "*" if option and option.repeated else ""
    value = ""
    if option and option.form:
        value = ":file:_files" if name == "--out" else f":{option.key}:({' '.join(choices(name))})"
        if not choices(name) and name != "--out":
            value = f":{option.key}:"
    return _quoted(f"{star}{name}[{says}]{value}" if says else f"{star}{name}{value}")


# --- fish -------------------------------------------------------------------------------------------------------------


def fish() -> str:
    """The completion for fish."""
    first = "__fish_use_subcommand"
    lines = [f"# fish completion for {COMMAND}; made from the table of its command line", f"complete -c {COMMAND} -f"]
    lines.append(f"complete -c {COMMAND} -n {first} -k -a '(__fish_complete_suffix .gradx)'")
    for name, row in COMMANDS.items():
        lines.append(f"complete -c {COMMAND} -n {first} -a {name} -d {_quoted(row.says)}")
        lines += [_fish_option(f"'__fish_seen_subcommand_from {name}'", option) for option in options_of(row)]
    lines += [_fish_option(first, name) for name in (*WINDOW.options, *ALONE)]
    return "\n".join(lines) + "\n"


def _fish_option(when: str, name: str) -> str:
    option = OPTIONS.get(name)
    line = f"complete -c {COMMAND} -n {when} -l {name.removeprefix('--')}"
    if option and option.form:
        line += " -rF" if name == "--out" else f" -x -a {_quoted(' '.join(choices(name)))}"
    return line + (f" -d {_quoted(option.says)}" if option else "")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
