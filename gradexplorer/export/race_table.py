"""A race as tables: all its steps, and its results."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from gradexplorer.descent.convergence import Rate, rate
from gradexplorer.descent.race import Race, Run
from gradexplorer.export.table import number, rows

RESULTS = (
    "racer", "settings", "steps", "evaluations of f", "of gradient", "of Hessian", "f", "slope",
    "distance to minimum", "stop", "verdict",
)  # fmt: skip


def steps_csv(race: Race) -> str:
    """CSV with the header racer,k,x,y,f,df/dx,df/dy,slope,step: one line for each point of each racer.

    Numbers as in table.table; names that hold a comma stand between quotes.
    """
    return _csv(_steps(race))


def results_csv(race: Race) -> str:
    """CSV with a line for each racer: what RESULTS names."""
    return _csv(_results(race))


def results_tsv(race: Race, order: Sequence[int] | None = None) -> str:
    """The same between tabs, as spreadsheets paste it; the runs in that order."""
    return "".join("\t".join(row) + "\n" for row in _results(race, order))


def settings_of(run: Run) -> str:
    """All of a racer's settings that are not its method's own, and its rate."""
    if run.path is None or run.racer.recorded is not None:
        return ""
    own, now = run.path.rule.settings, run.path.settings
    told = {name: value for name, value in now.items() if name == "learning_rate" or value != own[name]}
    told.pop("steps", None)
    return ", ".join(
        f"{name}={str(value).lower() if isinstance(value, bool) else value}" for name, value in told.items()
    )


def rate_of(run: Run) -> Rate | None:
    """How fast it came in; None where that cannot be told."""
    if run.path is None or run.goal is None:
        return None
    sign = -1.0 if run.goal.is_top else 1.0
    best = sign * min(sign * run.goal.value, *(sign * value for value in run.path.values))
    return rate(run.path.values, best, sign)


def _steps(race: Race) -> Iterator[list[str]]:
    names = race.variables
    yield ["racer", "k", *names, "f", *(f"df/d{name}" for name in names), "slope", "step"]
    for run in race.runs:
        if run.path is not None:
            table = rows(run.path)
            next(table)
            for row in table:
                yield [run.racer.name, str(int(row[0]) * run.stride), *row[1:]]


def _results(race: Race, order: Sequence[int] | None = None) -> Iterator[list[str]]:
    yield list(RESULTS)
    for at in order if order is not None else range(len(race.runs)):
        yield result(race.runs[at])


def result(run: Run) -> list[str]:
    """The cells of one racer, in the order of RESULTS."""
    if run.path is None:
        says = run.problem.message if run.problem else ""
        return [run.racer.name, "", *[""] * (len(RESULTS) - 3), says]
    counts = [str(count) for count in run.path.evaluations.values()]
    numbers = [number(value) for value in (run.path.values[-1], run.path.slopes[-1], run.distance)]
    steps = str(run.last * run.stride)
    return [run.racer.name, settings_of(run), steps, *counts, *numbers, run.path.stop, run.path.message]


def _csv(table: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(table)
    return out.getvalue()
