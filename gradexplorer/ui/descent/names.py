"""What the settings of the methods are called in the window."""

from __future__ import annotations

from gradexplorer.expression.sentence import Phrase

NAMES: dict[str, Phrase] = {
    "learning_rate": "learning rate",
    "steps": "steps",
    "tolerance": "tolerance",
    "ascent": "ascent",
    "line_search": "line search",
    "shrink": "shrink",
    "c1": "c1",
    "c2": "c2",
    "momentum": "momentum",
    "beta1": "beta1",
    "beta2": "beta2",
    "rho": "rho",
    "decay": "decay",
    "epsilon": "epsilon",
    "momentum_decay": "momentum decay",
    "increase": "increase",
    "decrease": "decrease",
    "min_step": "min step",
    "max_step": "max step",
    "modified": "modified",
    "beta": "beta",
    "radius": "radius",
    "max_radius": "max radius",
    "simplex_size": "simplex size",
    "schedule": "schedule",
    "schedule_every": "schedule every",
    "schedule_factor": "schedule factor",
    "noise": "noise",
    "seed": "seed",
    "clip": "clip",
    "weight_decay": "weight decay",
}
