"""A run as a script with PyTorch: torch.optim's own class for the method, the gradient by autograd."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from textwrap import indent
from typing import Any

from gradexplorer.descent.path import Path
from gradexplorer.descent.settings import searches
from gradexplorer.export.script_bound import box_of
from gradexplorer.export.script_steps import SCHEDULES
from gradexplorer.export.unwritable import Unwritable
from gradexplorer.expression.print import to_pytorch
from gradexplorer.expression.print_names import python_name
from gradexplorer.expression.sentence import say
from gradexplorer.formula.formulas import Formulas

Arguments = dict[str, Any]


def _betas(settings: Mapping[str, Any]) -> Arguments:
    return {"betas": (settings["beta1"], settings["beta2"]), "eps": settings["epsilon"]}


# method: what the class is given beside the learning rate
ARGUMENTS: dict[str, Callable[[Mapping[str, Any]], Arguments]] = {
    "gradient-descent": lambda _: {},
    "momentum": lambda s: {"momentum": s["momentum"]},
    "nesterov": lambda s: {"momentum": s["momentum"], "nesterov": True},
    "adagrad": lambda s: {"eps": s["epsilon"]},
    "adadelta": lambda s: {"rho": s["rho"], "eps": s["epsilon"]},
    "rmsprop": lambda s: {"alpha": s["decay"], "eps": s["epsilon"]},
    "adam": _betas,
    "amsgrad": lambda s: {**_betas(s), "amsgrad": True},
    "adamw": _betas,
    "nadam": lambda s: {**_betas(s), "momentum_decay": s["momentum_decay"]},
    "rprop": lambda s: {"etas": (s["decrease"], s["increase"]), "step_sizes": (s["min_step"], s["max_step"])},
}


def optimiser(path: Path) -> str:
    """The call that makes torch's optimiser."""
    settings = path.settings
    arguments: Arguments = {"lr": settings["learning_rate"], **ARGUMENTS[path.method](settings)}
    if settings.get("weight_decay") or path.method == "adamw":
        arguments["weight_decay"] = settings["weight_decay"]
    if settings["ascent"]:
        arguments["maximize"] = True
    told = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
    return f"torch.optim.{path.rule.torch}([x], {told})"


def written(path: Path, formulas: Formulas, heading: str) -> str:
    """The script; raises Unwritable for what torch.optim has not."""
    settings = path.settings
    if not path.rule.torch or searches(settings):
        what = f"{path.method} with a line search" if searches(settings) else path.method
        raise Unwritable(say("torch.optim has no {what}; a script with NumPy can be written", what=what))
    if path.constraint is not None and path.constraint.curve is not None:
        raise Unwritable(say("torch.optim keeps to no curve; a script with NumPy can be written"))
    schedule = settings.get("schedule", "constant")
    body = to_pytorch(formulas.definition.body)
    needed = {"math": schedule == "cosine" or "math." in body, "random": bool(settings.get("noise"))}
    imports = [name for name, used in needed.items() if used]
    head = "".join(f"import {name}\n" for name in imports)
    names = [name for name in ("schedule_factor", "schedule_every", "steps", "noise", "seed", "clip")
             if name in SCHEDULES.get(schedule, "") or (name in {"noise", "seed"} and settings.get("noise"))
             or (name == "clip" and settings.get("clip"))]  # fmt: skip
    values = "".join(f"{name} = {settings[name]!r}\n" for name in names)
    return (
        f"{heading}\n{head}{chr(10) * bool(head)}import torch\n\n"
        "torch.set_default_dtype(torch.float64)\n"
        f"learning_rate = {settings['learning_rate']!r}\n{values}"
        f"taken = {len(path.points) - 1}  # steps, until it stopped\n\n\n"
        f"{_function(path, formulas, body)}\n\n{_loop(path)}"
    )


def _function(path: Path, formulas: Formulas, body: str) -> str:
    names = [python_name(name) for name in path.variables]
    lines = [f"{', '.join(names)}{',' if len(names) == 1 else ''} = point"]
    lines += [f"{python_name(name)} = torch.tensor({value!r})" for name, value in formulas.parameters.items()]
    lines.append(f"return {body}")
    return "def f(point):\n" + indent("\n".join(lines), "    ") + "\n"


def _loop(path: Path) -> str:
    settings = path.settings
    inside = ["optimiser.zero_grad()", "f(x).backward()"]
    if settings.get("noise"):
        sign = "-" if settings["ascent"] else "+"
        inside.append(f"x.grad = x.grad {sign} torch.tensor([source.gauss(0.0, noise) for _ in range(len(x))])")
    if settings.get("clip"):
        inside.append("x.grad = x.grad * (clip / max(float(x.grad.norm()), clip))")
    rate = SCHEDULES.get(settings.get("schedule", ""))
    if rate is not None:
        inside.append(f'optimiser.param_groups[0]["lr"] = {rate}')
    inside.append("optimiser.step()")
    if path.constraint is not None:
        low, high = box_of(path.constraint, "torch.tensor")
        inside.append(f"with torch.no_grad():\n    x.copy_(torch.minimum(torch.maximum(x, {low}), {high}))")
    inside.append("points.append(x.tolist())")
    start = ", ".join(map(repr, path.points[0]))
    noise = "source = random.Random(seed)\n" if settings.get("noise") else ""
    columns = f"k,{','.join(path.variables)}"
    return (
        f"x = torch.tensor([{start}], requires_grad=True)\noptimiser = {optimiser(path)}\npoints = [x.tolist()]\n"
        f"{noise}for k in range(taken):\n{indent(chr(10).join(inside), '    ')}\n\n"
        f'if __name__ == "__main__":\n    print({columns!r})\n'
        '    for k, point in enumerate(points):\n        print(k, *point, sep=",")\n'
    )
