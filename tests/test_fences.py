"""The fences of the house: who may import whom, what may run, and how long a file may grow."""

from __future__ import annotations

import ast
import json
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "gradexplorer"
FILES = sorted(PACKAGE.rglob("*.py"))

QT = {"PySide6", "shiboken6", "pyqtgraph"}
SYMBOLS = {"sympy", "ziamath"}
OUTSIDE_UI = ("expression", "formula", "field", "descent", "session", "export", "background", "gallery", "cli")


@cache
def tree_of(file: Path) -> ast.Module:
    """What is written in the file; read once for all tests."""
    return ast.parse(file.read_text())


def modules_of(name: str) -> list[str]:
    """The dotted names of a folder's modules, or of the one file of that name."""
    found = [PACKAGE / f"{name}.py"] if (PACKAGE / f"{name}.py").exists() else sorted((PACKAGE / name).rglob("*.py"))
    parts = [file.relative_to(PROJECT).with_suffix("").parts for file in found]
    return [".".join(part).removesuffix(".__init__") for part in parts]


def imported_by(*modules: str) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded once it has imported the modules."""
    program = "import importlib, json, sys\nfor name in sys.argv[1:]: importlib.import_module(name)\n"
    program += "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    command = [sys.executable, "-P", "-c", program, *modules]
    ran = subprocess.run(command, cwd=PROJECT, env={"PYTHONPATH": str(PROJECT)}, capture_output=True, check=True)
    return set(json.loads(ran.stdout))


def test_the_import_contracts_hold() -> None:
    program = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports())"
    ran = subprocess.run([sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("folder", OUTSIDE_UI)
def test_neither_qt_nor_sympy_comes_with(folder: str) -> None:
    modules = modules_of(folder)
    assert modules
    assert not imported_by(*modules) & (QT | SYMBOLS)


def test_the_window_comes_without_sympy() -> None:
    loaded = imported_by(*modules_of("ui"))
    assert "PySide6" in loaded
    assert not loaded & SYMBOLS


def test_calculus_comes_without_qt() -> None:
    assert not imported_by(*modules_of("calculus")) & QT


def test_expression_needs_the_standard_library_alone() -> None:
    loaded = imported_by(*modules_of("expression"))
    assert loaded - set(sys.stdlib_module_names) <= imported_by() | {"gradexplorer"}


def test_importing_the_package_costs_no_library() -> None:
    assert not imported_by("gradexplorer") & (QT | SYMBOLS | {"numpy", "mpmath"})


def test_the_python_interface_comes_without_qt_and_sympy() -> None:
    assert not imported_by("gradexplorer.functions") & (QT | SYMBOLS | {"mpmath"})


# --- what may run -----------------------------------------------------------------------------------------------------

BUILT_IN = {"eval", "exec", "compile", "__import__", "execfile", "breakpoint"}
BY_NAME = {"sympify", "parse_expr", "lambdify", "system", "popen", "loads_pickle", "unsafe_load", "srepr"}
UNSAFE_MODULES = {"subprocess", "pickle", "marshal", "shelve", "dill", "cloudpickle", "code", "codeop", "xmlrpc"}
THE_ONE_EXEC = "gradexplorer/formula/compile.py"
THE_ONE_CHILD = "gradexplorer/background/child.py"
THE_ENCODER = "gradexplorer/background/film.py"  # starts FFmpeg with words of our own, and hands it dots alone


def dangers(tree: ast.AST) -> Iterator[str]:
    """Names of all that can turn a text into a running program."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="QLocale"), attr="system")):
                pass  # the system's language, no command
            case ast.Call(func=ast.Name(id=name)) if name in BUILT_IN | BY_NAME:
                yield name
            case ast.Call(func=ast.Attribute(attr=name)) if name in BY_NAME:
                yield name
            case ast.Import(names=names):
                yield from (name.name for name in names if name.name.partition(".")[0] in UNSAFE_MODULES)
            case ast.ImportFrom(module=str(name)) if name.partition(".")[0] in UNSAFE_MODULES:
                yield name


def test_nothing_runs_a_text_but_the_one_compiler_of_tapes() -> None:
    found = {file.relative_to(PROJECT).as_posix(): sorted(dangers(tree_of(file))) for file in FILES}
    found = {file: names for file, names in found.items() if names}
    assert found.pop(THE_ONE_EXEC, None) == ["compile", "exec"]
    assert found.pop(THE_ONE_CHILD, None) == ["subprocess"]
    assert found.pop(THE_ENCODER, None) == ["subprocess"]
    assert found == {}


# --- how long a file may grow -----------------------------------------------------------------------------------------


def test_files_stay_small() -> None:
    lines = {file.relative_to(PROJECT).as_posix(): file.read_text().count("\n") for file in FILES}
    assert {file: count for file, count in lines.items() if count > 300} == {}
    assert statistics.median(lines.values()) < 150


def test_functions_stay_small() -> None:
    """Those that lay out widgets are lists of what stands where; they may take a screenful."""
    bodies = {}
    for file in FILES:
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.FunctionDef):
                first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
                bodies[f"{file.relative_to(PROJECT).as_posix()}:{node.lineno} {node.name}"] = (
                    (node.end_lineno or 0) - first.lineno + 1
                )
    assert {name: count for name, count in bodies.items() if count > (50 if "/ui/" in name else 30)} == {}
    assert statistics.median(bodies.values()) <= 8


def test_every_folder_says_in_a_line_what_it_is() -> None:
    folders = [file for file in FILES if file.name == "__init__.py"]
    assert [file for file in folders if not ast.get_docstring(tree_of(file))] == []


# --- what is said -----------------------------------------------------------------------------------------------------

# What these show is read by a person: it is put into the user's language by tr() (ui/language.py).
SHOWN = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setPlaceholderText",
    "setStatusTip", "setWhatsThis", "setTitle", "setSpecialValueText", "setHeaderLabels", "setHorizontalHeaderLabels",
    "setPrefix", "addItem", "addItems", "addTab", "addAction", "addMenu", "addButton", "addRow",
    "QAction", "QCheckBox", "QDockWidget", "QGroupBox", "QLabel", "QMenu", "QPushButton", "QRadioButton", "QToolBar",
}  # fmt: skip
# The same in every language, or never seen in the window.
SAID_AS_THEY_ARE = {"Gradient Explorer", "Gradient Explorer[*]", "Gradient Explorer – "}
KEYS = re.compile(r"\b(Ctrl|Shift|Alt|Space|Enter|Esc|Home|End)\b")
SPEAKS_ENGLISH = {"gradexplorer/ui/screen.py"}  # where there is no window, a terminal is spoken to


def bypassing(tree: ast.AST) -> Iterator[str]:
    """English words that are shown as they are written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in SHOWN:
            for argument in [*node.args, *(word.value for word in node.keywords)]:
                yield from (f"line {node.lineno}: {words}" for words in _words_in(argument))


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _words_in(value: ast.expr) -> Iterator[str]:
    """The words in literals and f-strings, wherever they go in without a call between."""
    match value:
        case ast.Constant(value=str(text)) if (
            re.search("[A-Za-z]{3}", KEYS.sub("", text)) and text not in SAID_AS_THEY_ARE
        ):
            yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.BoolOp(values=parts):
            yield from (words for part in parts for words in _words_in(part))
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from (*_words_in(one), *_words_in(other))


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("label.setText('Stop')", 1),
        ("label.setText(f'{n} steps')", 1),
        ("label.setText('' if n else 'No steps')", 1),
        ("QLabel('Stop' + dots)", 1),
        ("menu.addAction(text='Stop')", 1),
        ("label.setText(tr('Stop'))", 0),
        ("label.setText(f'f = {value} ms')", 0),
        ("label.setObjectName('stopLabel')", 0),
    ],
)
def test_words_that_bypass_translation_are_seen(source: str, count: int) -> None:
    assert len(list(bypassing(ast.parse(source)))) == count


def test_every_word_that_is_shown_can_be_translated() -> None:
    files = {file.relative_to(PROJECT).as_posix(): file for file in FILES if "ui" in file.parts}
    found = {name: list(bypassing(tree_of(file))) for name, file in files.items()}
    found = {name: words for name, words in found.items() if words and name not in SPEAKS_ENGLISH}
    assert found == {}, "wrap them in tr(), see gradexplorer/ui/language.py"
