"""A run leaves as a script, and the script, run by itself, walks the same way."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path as File

import pytest

from gradexplorer.descent.constraint import Constraint, constraint_of
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.export.script import script
from gradexplorer.export.script_torch import ARGUMENTS
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas, formulas_of

HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"
WAVES = "a*sin(x)*cos(y) + where(x > 0, x^2, x^4) + exp(-y)/2 + y^2/|x - 9| + a"
SETTINGS: dict[str, list[dict[str, object]]] = {
    "gradient-descent": [
        {"learning_rate": 0.01},
        {"line_search": "exact"},
        {"line_search": "armijo"},
        {"line_search": "wolfe"},
        {"line_search": "barzilai-borwein", "learning_rate": 0.01},
        {"learning_rate": 0.01, "ascent": True, "clip": 1.0, "noise": 0.2, "seed": 4, "weight_decay": 0.1},
    ],
    "momentum": [{}, {"learning_rate": 0.01, "schedule": "step", "schedule_every": 5}],
    "adam": [{}, {"schedule": "cosine"}, {"schedule": "exponential"}, {"schedule": "inverse-time"}, {"ascent": True}],
    "newton": [{}, {"modified": False}, {"learning_rate": 0.5, "ascent": True}],
    "bfgs": [{}, {"line_search": "exact"}],
    "conjugate-gradient": [{}, {"line_search": "exact", "beta": "fletcher-reeves"}],
    "trust-region": [{}, {"radius": 0.2}, {"learning_rate": 0.5, "ascent": True}],
    "nelder-mead": [{}, {"simplex_size": 2.0}],
}
ALL = [(method, chosen) for method in RULES for chosen in SETTINGS.get(method, [{}])]


def formulas(text: str) -> Formulas:
    definition = parse(text)
    assert not isinstance(definition, Problem), definition
    found = formulas_of(definition)
    assert isinstance(found, Formulas)
    return found


def walked(f: Formulas, start: tuple[float, ...], method: str, chosen: dict[str, object]) -> Path:
    found = descend(f, start, method, chosen)
    assert isinstance(found, Path)
    return found


def run(source: str, folder: File) -> list[tuple[float, ...]]:
    """The points that the script prints, by an interpreter that knows nothing of this program."""
    file = folder / "run.py"
    file.write_text(source, encoding="utf-8")
    done = interpreted(folder, file)
    assert done.returncode == 0, done.stderr
    return points(done.stdout, done.stderr)


def interpreted(folder: File, *words: File) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", *map(str, words)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=240, check=False)


def points(out: str, err: str) -> list[tuple[float, ...]]:
    assert not err
    _, *rows = out.splitlines()
    return [tuple(map(float, row.split(",")[1:])) for row in rows]


# Runs each of the scripts as if it were alone; NumPy is imported once for all of them, which takes longest.
ONE_AFTER_ANOTHER = """
import contextlib, io, json, runpy, sys, traceback
for file in sys.argv[1:]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            runpy.run_path(file, run_name="__main__")
        except Exception:
            traceback.print_exc()
    print(json.dumps([out.getvalue(), err.getvalue()]))
"""
CASES = [(method, chosen, case) for method, chosen in ALL for case in ((HIMMELBLAU, (-1.0, 1.5)), (WAVES, (1.2, 0.7)))]


@pytest.fixture(scope="module")
def walks(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, str, str]]:
    """For each of CASES the walk, and what its script prints and complains of."""
    folder = tmp_path_factory.mktemp("scripts")
    paths, files = [], []
    for method, chosen, (text, start) in CASES:
        f = formulas(text)
        paths.append(walked(f, start, method, {"steps": 30, **chosen}))
        source = script(paths[-1], f)
        assert isinstance(source, str), source
        files.append(folder / f"run{len(files)}.py")
        files[-1].write_text(source, encoding="utf-8")
    driver = folder / "driver.py"
    driver.write_text(ONE_AFTER_ANOTHER, encoding="utf-8")
    done = interpreted(folder, driver, *files)
    assert (done.returncode, done.stderr) == (0, "")
    said = map(json.loads, done.stdout.splitlines())
    return [(path, out, err) for path, (out, err) in zip(paths, said, strict=True)]


def assert_same(found: list[tuple[float, ...]], path: Path) -> None:
    assert len(found) == len(path.points)
    for reached, point in zip(found, path.points, strict=True):
        assert reached == pytest.approx(point, rel=1e-12, abs=1e-12)


@pytest.mark.parametrize("number", range(len(ALL)), ids=[f"{method} {chosen}" for method, chosen in ALL])
def test_with_numpy_it_walks_the_same(number: int, walks: list[tuple[Path, str, str]]) -> None:
    for path, out, err in walks[2 * number : 2 * number + 2]:
        assert_same(points(out, err), path)


@pytest.mark.skipif(find_spec("torch") is None, reason="the extra `torch` is not installed")
@pytest.mark.parametrize("method", ARGUMENTS)
@pytest.mark.parametrize(
    "more",
    [{}, {"ascent": True, "clip": 1.0, "noise": 0.2, "weight_decay": 0.1, "schedule": "cosine", "learning_rate": 0.02}],
    ids=["plain", "all"],
)
def test_with_pytorch_it_walks_the_same(method: str, more: dict[str, object], tmp_path: File) -> None:
    chosen = {name: value for name, value in more.items() if name in RULES[method].settings}
    chosen |= {"learning_rate": 0.01} if method == "gradient-descent" else {}
    if method == "rprop":
        chosen.pop("schedule", None)  # torch's Rprop takes the rate for its first step alone
    for text, start in ((HIMMELBLAU, (-1.0, 1.5)), (WAVES, (1.2, 0.7))):
        f = formulas(text)
        path = walked(f, start, method, {"steps": 30, **chosen})
        source = script(path, f, "pytorch")
        assert isinstance(source, str), source
        assert_same(run(source, tmp_path), path)


def test_torch_has_what_the_rules_say_it_has() -> None:
    assert set(ARGUMENTS) == {name for name, rule in RULES.items() if rule.torch}
    f = formulas(HIMMELBLAU)
    for method, chosen in (("newton", {}), ("gradient-descent", {"line_search": "armijo"}), ("lion", {})):
        found = script(walked(f, (0, 0), method, dict(chosen)), f, "pytorch")
        assert isinstance(found, Problem)
        assert found.message.startswith("torch.optim has no ")


@pytest.mark.parametrize(
    "text",
    ["t*t_ + t^2 + t_^2", "lambda_^2 + np^2", 'x^2 + y^2 # """ + __import__(\'os\') \\', "f(point, k) = point^2 + k^2"],
)
def test_no_name_and_no_text_breaks_the_script(text: str, tmp_path: File) -> None:
    f = formulas(text)
    path = walked(f, (0.5, -1.0)[: len(f.variables)], "adam", {"steps": 5})
    source = script(path, f)
    assert isinstance(source, str)
    assert_same(run(source, tmp_path), path)


def test_one_variable_and_ten(tmp_path: File) -> None:
    f = formulas("x^4 - x")
    path = walked(f, (2.0,), "newton", {})
    source = script(path, f)
    assert isinstance(source, str)
    assert_same(run(source, tmp_path), path)


@pytest.mark.parametrize(
    ("curve", "bounds"),
    [
        ("", (-1.0, 1.5, -1.0, 1.0)),
        ("x^2 + y^2 = 4", None),
        ("y = sin(x)", (-1.0, 1.5, -1.0, 1.0)),
    ],
)
@pytest.mark.parametrize("method", ["gradient-descent", "adam"])
def test_a_walk_under_a_constraint_is_walked_the_same(
    method: str, curve: str, bounds: tuple[float, ...] | None, tmp_path: File
) -> None:
    f = formulas(HIMMELBLAU)
    constraint = constraint_of(curve, bounds, f)
    assert isinstance(constraint, Constraint)
    path = descend(f, (0.3, -0.5), method, {"learning_rate": 0.01, "steps": 25}, constraint)
    assert isinstance(path, Path)
    assert len(path.points) > 5
    source = script(path, f)
    assert isinstance(source, str)
    assert_same(run(source, tmp_path), path)
    torch = script(path, f, "pytorch")
    assert ("torch.maximum" in torch) if isinstance(torch, str) else "keeps to no curve" in torch.message


def test_what_cannot_be_said_is_refused_in_a_sentence() -> None:
    f = formulas("sum(k, 1, 900, sin(k*x)*y)")
    found = script(walked(f, (1.0, 1.0), "adam", {"steps": 2}), f)
    assert isinstance(found, Problem)
    assert "more than a script should hold" in found.message
    found = script(walked(formulas("x^2"), (1.0,), "adam", {"steps": 2}), formulas("x^2"), "fortran")
    assert isinstance(found, Problem)
    assert found.message == "a script is written with numpy or pytorch, not fortran"
    decay: Callable[[], Path] = lambda: walked(  # noqa: E731
        formulas("x^2"), (1.0,), "gradient-descent", {"line_search": "armijo", "weight_decay": 0.1}
    )
    found = script(decay(), formulas("x^2"))
    assert isinstance(found, Problem)
