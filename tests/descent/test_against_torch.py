"""Twenty iterates against torch.optim, where it is installed; test_reference.py holds the same runs without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.formula.formulas import Formulas

torch = pytest.importorskip("torch", reason="the extra `torch` is not installed")
Formula = Callable[[str], Formulas]
HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"

# method, our settings, torch's class and arguments
RUNS: list[tuple[str, dict[str, object], str, dict[str, object]]] = [
    ("gradient-descent", {"learning_rate": 0.01}, "SGD", {"lr": 0.01}),
    ("gradient-descent", {"learning_rate": 0.01, "weight_decay": 0.3}, "SGD", {"lr": 0.01, "weight_decay": 0.3}),
    ("momentum", {}, "SGD", {"lr": 0.01, "momentum": 0.9}),
    ("nesterov", {}, "SGD", {"lr": 0.01, "momentum": 0.9, "nesterov": True}),
    ("adagrad", {}, "Adagrad", {"lr": 0.1}),
    ("adadelta", {}, "Adadelta", {"lr": 1.0}),
    ("rmsprop", {}, "RMSprop", {"lr": 0.01}),
    ("adam", {}, "Adam", {"lr": 0.1}),
    ("adam", {"weight_decay": 0.3}, "Adam", {"lr": 0.1, "weight_decay": 0.3}),
    ("amsgrad", {"beta2": 0.9}, "Adam", {"lr": 0.1, "amsgrad": True, "betas": (0.9, 0.9)}),
    ("adamw", {}, "AdamW", {"lr": 0.1}),
    ("nadam", {}, "NAdam", {"lr": 0.1}),
    ("rprop", {}, "Rprop", {"lr": 0.1}),
]


@pytest.fixture(autouse=True)
def double() -> Iterator[None]:
    """NAdam keeps the product of its momenta in the default type."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(before)


def torch_points(start: tuple[float, float], name: str, arguments: dict[str, Any], count: int) -> list[list[float]]:
    x = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimiser = getattr(torch.optim, name)([x], **arguments)
    points = [x.tolist()]
    for _ in range(count):
        optimiser.zero_grad()
        ((x[0] ** 2 + x[1] - 11) ** 2 + (x[0] + x[1] ** 2 - 7) ** 2).backward()
        optimiser.step()
        points.append(x.tolist())
    return points


@pytest.mark.parametrize("ascent", [False, True], ids=["down", "up"])
@pytest.mark.parametrize(("method", "settings", "name", "arguments"), RUNS, ids=[f"{row[0]} {row[1]}" for row in RUNS])
def test_twenty_iterates(
    formulas: Formula, method: str, settings: dict[str, object], name: str, arguments: dict[str, Any], ascent: bool
) -> None:
    settings = {**settings, "ascent": ascent}
    if ascent and name == "SGD":
        settings["learning_rate"] = arguments["lr"] = 1e-4  # uphill Himmelblau has no end
    found = descend(formulas(HIMMELBLAU), (-1.0, 1.5), method, {**settings, "steps": 20, "tolerance": 0.0})
    assert isinstance(found, Path)
    expected = torch_points((-1.0, 1.5), name, {**arguments, "maximize": ascent}, 20)
    assert len(found.points) == 21
    for reached, point in zip(found.points, expected, strict=True):
        assert reached == pytest.approx(point, rel=1e-11, abs=1e-12)


def test_whatever_torch_has_is_compared() -> None:
    assert {row[0] for row in RUNS} == {name for name, rule in RULES.items() if rule.torch}
