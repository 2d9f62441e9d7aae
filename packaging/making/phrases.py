"""All English words of the program that a person reads in the window, collected from its source and its data.

Whatever is written for a parameter, field, variable or result annotated `Phrase` (gradexplorer/expression/sentence.py)
is such words, wherever it stands in the annotation: `dict[str, tuple[Phrase, Phrase]]` holds two a key.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from making.places import PROJECT, RESOURCES

PACKAGE = PROJECT / "gradexplorer"
MARK = "Phrase"
PLACE = re.compile(r"\{\{|\}\}|\{(\w+)[^{}]*\}")  # where something is put in, or a brace as such
ENGLISH = "gradexplorer.cli"  # a terminal is spoken to in English
# Words in the data: which keys of which files hold them.
DATA = {"gallery/*.json": ("name", "notice", "tags")}
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Parameters:
    """What a function or class takes: names in order, annotations (None for none); `rest` is that of *args."""

    names: list[str] = field(default_factory=list)
    annotations: dict[str, ast.expr | None] = field(default_factory=dict)
    rest: ast.expr | None = None

    def of_call(self, call: ast.Call) -> Iterator[tuple[ast.expr | None, ast.expr]]:
        """Annotation and value of each argument."""
        for place, value in enumerate(call.args):
            if isinstance(value, ast.Starred):
                return
            yield (self.annotations[self.names[place]] if place < len(self.names) else self.rest), value
        for word in call.keywords:
            yield self.annotations.get(word.arg or ""), word.value


@dataclass
class Module:
    """A parsed file and what it defines and imports, by name: functions and classes, and the methods of these."""

    file: Path
    nodes: list[ast.AST]
    known: dict[str, list[Parameters]] = field(default_factory=dict)
    methods: dict[str, list[Parameters]] = field(default_factory=dict)
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)  # name -> (module, name there or "")


@cache
def phrases(package: Path = PACKAGE, data: Path = RESOURCES) -> dict[str, list[str]]:
    """Each phrase with the files it stands in, in the order of the files and within them."""
    modules = {_dotted(file, package): _module(file) for file in sorted(package.rglob("*.py"))}
    found: dict[str, list[str]] = {}
    for name, module in modules.items():
        if name.startswith(ENGLISH):
            continue
        for phrase in _of_module(module, modules):
            _note(found, phrase, module.file.relative_to(package.parent).as_posix())
    for pattern, keys in DATA.items():
        for file in sorted(data.glob(pattern)):
            for phrase in _of_data(json.loads(file.read_text("utf-8")), keys):
                _note(found, phrase, file.relative_to(data.parent).as_posix())
    return found


def _note(found: dict[str, list[str]], phrase: str, file: str) -> None:
    """Remember it, unless there are no words in it but those put in."""
    if not any(map(str.isalpha, PLACE.sub("", phrase))):
        return
    files = found.setdefault(phrase, [])
    if file not in files:
        files.append(file)


def _dotted(file: Path, package: Path) -> str:
    return ".".join(file.relative_to(package.parent).with_suffix("").parts).removesuffix(".__init__")


# --- what is defined --------------------------------------------------------------------------------------------------


def _module(file: Path) -> Module:
    module = Module(file, list(ast.walk(ast.parse(file.read_text("utf-8")))))
    for node in module.nodes:
        match node:
            case ast.ImportFrom(module=str(source)):
                for name in node.names:
                    module.imports[name.asname or name.name] = (source, name.name)
            case ast.ClassDef():
                module.known.setdefault(node.name, []).append(_of_class(node, module))
                for part in node.body:
                    if isinstance(part, Function) and part.name != "__init__":
                        module.methods.setdefault(part.name, []).append(_of_function(part, method=True))
    methods = {id(part) for node in module.nodes if isinstance(node, ast.ClassDef) for part in node.body}
    for node in module.nodes:
        if isinstance(node, Function) and id(node) not in methods:
            module.known.setdefault(node.name, []).append(_of_function(node, method=False))
    return module


def _of_function(node: Function, *, method: bool) -> Parameters:
    listed = [*node.args.posonlyargs, *node.args.args]
    static = any(isinstance(mark, ast.Name) and mark.id == "staticmethod" for mark in node.decorator_list)
    listed = listed[1:] if method and not static else listed
    every = {each.arg: each.annotation for each in [*listed, *node.args.kwonlyargs]}
    return Parameters([each.arg for each in listed], every, node.args.vararg and node.args.vararg.annotation)


def _of_class(node: ast.ClassDef, module: Module) -> Parameters:
    """What its __init__ takes, else its fields in order, those of a base in the same file first."""
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and part.name == "__init__":
            return _of_function(part, method=True)
    found = Parameters()
    for base in node.bases:
        if isinstance(base, ast.Name) and base.id in module.known:
            found.names += module.known[base.id][0].names
            found.annotations |= module.known[base.id][0].annotations
    for part in node.body:
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
            found.names.append(part.target.id)
            found.annotations[part.target.id] = part.annotation
    return found


# --- what is written --------------------------------------------------------------------------------------------------


def _of_module(module: Module, modules: dict[str, Module]) -> Iterator[str]:
    pairs = sorted(_annotated(module, modules), key=lambda pair: (pair[1].lineno, pair[1].col_offset))
    for annotation, value in pairs:
        yield from _literals(annotation, value)


def _annotated(module: Module, modules: dict[str, Module]) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Every value of the file that stands for something with an annotation."""
    for node in module.nodes:
        match node:
            case ast.AnnAssign(annotation=annotation, value=ast.expr() as value):
                yield annotation, value
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield from _of_definition(node)
            case ast.Call():
                for parameters in _called(node.func, module, modules):
                    yield from ((note, value) for note, value in parameters.of_call(node) if note is not None)


def _of_definition(node: Function) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Defaults and results."""
    listed = [*node.args.posonlyargs, *node.args.args]
    given = zip(reversed(listed), reversed(node.args.defaults), strict=False)
    for each, default in [*given, *zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)]:
        if each.annotation is not None and default is not None:
            yield each.annotation, default
    if node.returns is not None:
        for part in ast.walk(node):
            if isinstance(part, ast.Return) and part.value is not None:
                yield node.returns, part.value


def _called(function: ast.expr, module: Module, modules: dict[str, Module]) -> list[Parameters]:
    """What may be called there: by name in this file or where it is imported from, else any of that name.

    A method of self is one of this file, where it has one of that name.
    """
    match function:
        case ast.Name(id=name):
            source, there = module.imports.get(name, ("", ""))
            return _defined(modules.get(source), there) or module.known.get(name, [])
        case ast.Attribute(value=ast.Name(id=name), attr=attribute) if name in module.imports:
            source, there = module.imports[name]
            return _defined(modules.get(f"{source}.{there}"), attribute)
        case ast.Attribute(attr=attribute):
            everywhere = [each for one in modules.values() for each in one.methods.get(attribute, [])]
            own = module.methods.get(attribute, [])
            return own if attribute.startswith("_") or (own and _is_self(function.value)) else everywhere
    return []


def _is_self(value: ast.expr) -> bool:
    return isinstance(value, ast.Name) and value.id == "self"


def _defined(module: Module | None, name: str) -> list[Parameters]:
    return module.known.get(name, []) if module is not None else []


def _literals(annotation: ast.expr, value: ast.expr) -> Iterator[str]:
    """The texts in the value that stand where the annotation says Phrase."""
    if not _marked(annotation):
        return
    match annotation, value:
        case _, ast.IfExp(body=one, orelse=other):
            yield from (*_literals(annotation, one), *_literals(annotation, other))
        case _, ast.BinOp(left=one, right=other, op=ast.BitOr()):
            yield from (*_literals(annotation, one), *_literals(annotation, other))
        case _, ast.BoolOp(values=parts):
            yield from (text for part in parts for text in _literals(annotation, part))
        case (ast.Name(), ast.Constant(value=str(text))) if text.strip():
            yield text
        case ast.BinOp(left=one, right=other), _:
            yield from (*_literals(one, value), *_literals(other, value))
        case ast.Subscript(value=ast.Name(id="ClassVar"), slice=inside), _:
            yield from _literals(inside, value)
        case ast.Subscript(slice=inside), _:
            yield from _inside(inside, value)


@cache
def _marked(annotation: ast.expr) -> bool:
    """Each annotation is looked through once, however often what it stands at is called."""
    return any(isinstance(part, ast.Name) and part.id == MARK for part in ast.walk(annotation))


def _inside(inside: ast.expr, value: ast.expr) -> Iterator[str]:
    """Those of a tuple, list or mapping."""
    match inside, value:
        case ast.Tuple(elts=[key, entry]), ast.Dict():
            for name, part in zip(value.keys, value.values, strict=True):
                yield from _literals(key, name) if name is not None else ()
                yield from _literals(entry, part)
        case ast.Tuple(elts=[every, ast.Constant(value=dots)]), ast.Tuple() | ast.List() if dots is ...:
            yield from _all(every, value.elts)
        case ast.Tuple(elts=each), ast.Tuple():
            for annotation, part in zip(each, value.elts, strict=False):
                yield from _literals(annotation, part)
        case _, ast.Tuple() | ast.List() | ast.Set():
            yield from _all(inside, value.elts)


def _all(annotation: ast.expr, parts: Iterable[ast.expr]) -> Iterator[str]:
    for part in parts:
        yield from _literals(annotation, part)


def _of_data(value: Any, keys: tuple[str, ...]) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _of_data(part, keys)
    elif isinstance(value, dict):
        for key, part in value.items():
            told = part if isinstance(part, list) else [part]
            yield from (text for text in told if isinstance(text, str)) if key in keys else _of_data(part, keys)
