"""What the Python interface and the command line answer: a reading, a walk, a race, each with its function."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from functools import cached_property, partial
from os import PathLike
from pathlib import Path as File
from typing import TYPE_CHECKING, Any

from gradexplorer.descent import path as walking
from gradexplorer.descent import race as racing
from gradexplorer.descent.race import race
from gradexplorer.descent.racers import EVALUATIONS, MOST_RACERS, STEPS, Racer, Terms, named, racer_of
from gradexplorer.descent.reading import Reading, finite, finite_or_none
from gradexplorer.descent.recorded import LARGEST, recorded_in
from gradexplorer.descent.settings import refusal
from gradexplorer.export import race_table
from gradexplorer.export.race_script import race_script
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import say
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass
from gradexplorer.symbols import Partials

if TYPE_CHECKING:
    from gradexplorer.formula.trusted import Trusted


@dataclass(frozen=True, kw_only=True)
class Probe(Reading):
    """All there is to know about f at one point: the numbers, and the partial derivatives written down."""

    text: str
    parameters: Mapping[str, float]
    _symbols: Callable[[], Partials] = field(repr=False, compare=False)
    _trusted: Callable[[], Trusted] = field(repr=False, compare=False)

    @cached_property
    def symbols(self) -> Partials:
        """The partial derivatives in symbols; the first asking may take a second."""
        return self._symbols()

    @property
    def partials(self) -> dict[str, dict[str, str | float | None]]:
        """By variable: the derivative's text and LaTeX (None where there was no time for them) and its value here."""
        return {
            name: {"text": symbol.text, "latex": symbol.latex, "value": value}
            for (name, symbol), value in zip(self.symbols.by_variable.items(), self.gradient, strict=True)
        }

    @cached_property
    def trusted(self) -> Trusted:
        """How many digits of the numbers hold, found out with as many digits as it takes."""
        return self._trusted()

    def to_dict(self) -> dict[str, object]:
        """The probe in the form of the command line's JSON."""
        partials = {
            name: {**partial, "value": finite_or_none(value)}
            for (name, partial), value in zip(self.partials.items(), self.gradient, strict=True)
        }
        note = {} if self.symbols.note is None else {"partials_note": self.symbols.note}
        return {
            "text": self.text,
            "parameters": dict(self.parameters),
            **super().to_dict(),
            "partials": partials,
            "trusted_digits": self.trusted.to_dict(),
            **note,
        }


@dataclass(frozen=True, kw_only=True)
class Path(walking.Path):
    """A walk on f, entry 0 its start, entry k what was reached by step k; a notebook shows it on its landscape."""

    text: str
    parameters: Mapping[str, float]
    _picture: Callable[[], bytes] = field(repr=False, compare=False)
    written: Callable[[str], str | Problem] = field(repr=False, compare=False)  # as a script, in a dialect

    def script(self, dialect: str = "numpy") -> str:
        """Python source that walks the path again, to twelve digits, with NumPy or ("pytorch") with PyTorch.

        Raises ValueError with a sentence where it cannot be written so.
        """
        found = self.written(dialect)
        if isinstance(found, Problem):
            raise ValueError(found.message)
        return found

    def to_dict(self) -> dict[str, object]:
        """The path in the form of the command line's JSON."""
        return {"text": self.text, "parameters": dict(self.parameters), **super().to_dict()}

    def _repr_png_(self) -> bytes:
        return self._picture()


@dataclass(frozen=True, kw_only=True)
class Race(racing.Race):
    """A race on f: its `runs` in the order of the racers, each with its `path`."""

    text: str
    parameters: Mapping[str, float]
    written: Callable[[str], str | Problem] = field(repr=False, compare=False)  # as a script, in a dialect

    def csv(self) -> str:
        """All steps of all racers: racer,k,x,y,f,df/dx,df/dy,slope,step."""
        return race_table.steps_csv(self)

    def table(self) -> str:
        """The results as CSV, a line for each racer."""
        return race_table.results_csv(self)

    def script(self, dialect: str = "numpy") -> str:
        """Python source that runs the race again, to twelve digits, with NumPy or PyTorch.

        Raises ValueError with a sentence where it cannot be written so.
        """
        found = self.written(dialect)
        if isinstance(found, Problem):
            raise ValueError(found.message)
        return found

    def to_dict(self) -> dict[str, object]:
        """The race in the form of the command line's JSON."""
        terms = self.terms
        return {
            "text": self.text,
            "parameters": dict(self.parameters),
            "variables": list(self.variables),
            "equal": terms.equal,
            "budget": terms.budget,
            "weights": {"value": terms.value, "gradient": terms.gradient, "hessian": terms.hessian},
            "note": None if self.note is None else str(self.note),
            "racers": [_run(run) for run in self.runs],
        }


def _run(run: racing.Run) -> dict[str, object]:
    rate = race_table.rate_of(run)
    goal = None if run.goal is None else {"point": finite(run.goal.point), "value": finite_or_none(run.goal.value)}
    convergence = None if rate is None else {"kind": rate.kind, "number": rate.number, "message": str(rate.says)}
    path = {} if run.path is None else {k: v for k, v in run.path.to_dict().items() if k != "variables"}
    return {
        "racer": run.racer.name, **path, "minimum": goal, "distance": finite_or_none(run.distance), "rate": convergence,
    }  # fmt: skip


def race_of(
    formulas: Formulas, start: Sequence[Any], racers: Sequence[Any], *, budget: float = 100, equal: str = STEPS,
    weights: Sequence[float] = (1.0, 1.0, 1.0), logs: Sequence[str | PathLike[str]] = (),
) -> Race | Problem:  # fmt: skip
    """The race as the doors ask for it; see Function.race."""
    terms = _terms(budget, equal, weights)
    if isinstance(terms, Problem):
        return terms
    entered = _entered(start, racers)
    recorded = _recorded(formulas, logs)
    if isinstance(entered, Problem) or isinstance(recorded, Problem):
        return entered if isinstance(entered, Problem) else recorded  # type: ignore[return-value]
    everybody = named([*entered, *recorded])
    if not 0 < len(everybody) <= MOST_RACERS:
        return refusal("racers", say("a race has 1 to {most} racers, not {count}", most=MOST_RACERS,
                                     count=len(everybody)))  # fmt: skip
    found = race(formulas, everybody, terms)
    assert found is not None
    text = formulas.definition.text
    written = partial(race_script, found, formulas)
    return found.fault or Race(**vars(found), text=text, parameters=dict(formulas.parameters), written=written)


def _terms(budget: float, equal: str, weights: Sequence[float]) -> Terms | Problem:
    if equal not in (STEPS, EVALUATIONS):
        return refusal("equal", say("equal must be {one} or {other}", one=STEPS, other=EVALUATIONS))
    if not 0 <= budget < 1e15 or budget != int(budget):
        return refusal("budget", say("budget must be a whole number, at least 0"))
    if len(weights) != 3 or not all(0 <= weight < 1e15 for weight in weights):
        return refusal("weights", say("weights must be 3 numbers, at least 0: of f, its gradient and its Hessian"))
    return Terms(equal, int(budget), *map(float, weights))


def _entered(start: Sequence[Any], racers: Sequence[Any]) -> list[Racer] | Problem:
    """Each racer from each start."""
    starts = start if len(start) and isinstance(start[0], Sequence) else [start]
    found = []
    for racer in racers:
        try:
            method, settings = racer_of(racer) if isinstance(racer, str) else (racer[0], dict(racer[1]))
        except ValueError as fault:
            return refusal("racers", say("{says}", says=str(fault)))
        found += [Racer("", str(method), settings, tuple(each)) for each in starts]
    return found


def _recorded(formulas: Formulas, logs: Sequence[str | PathLike[str]]) -> list[Racer] | Problem:
    """The paths recorded in these files."""
    found = []
    for log in logs:
        file = File(log)
        try:
            with file.open("rb") as opened:
                read = recorded_in(opened.read(LARGEST + 1), formulas.variables, file.stem)
        except (OSError, ValueError) as fault:
            says = getattr(fault, "strerror", None) or str(fault)
            return refusal("logs", say("{file} could not be read: {says}", file=file.name, says=says))
        if isinstance(read, Problem):
            return refusal("logs", say("{file}: {says}", file=file.name, says=read.says))
        found += [Racer(path.name, "", recorded=path) for path in read.paths]
    return found
