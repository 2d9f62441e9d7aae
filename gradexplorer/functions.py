"""The Python interface: a Function to call, differentiate, probe, descend, search for critical points, and render."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from gradexplorer import pictures
from gradexplorer.answers import Path, Probe, Race, race_of
from gradexplorer.descent.constraint import constraint_of
from gradexplorer.descent.critical import CriticalPoints, box_fault
from gradexplorer.descent.critical import critical_points as search_critical
from gradexplorer.descent.path import Path as Walked
from gradexplorer.descent.path import descend
from gradexplorer.descent.reading import read
from gradexplorer.descent.rules import RULES
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import to_latex
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.expression.tree import Name
from gradexplorer.faults import ExpressionError, demand, error
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.written import Written

if TYPE_CHECKING:
    from gradexplorer.formula.trusted import Trusted
    from gradexplorer.ui.figure import Figure

Array = npt.NDArray[np.float64]


def function(
    text: str,
    variables: Sequence[str] | None = None,
    parameters: Mapping[str, float] | None = None,
    **more_parameters: float,
) -> Function:
    """Function that the text stands for; raises ExpressionError where it stands for none.

    `variables` are its coordinates in order, found in the text unless given; every other free name is a parameter,
    1.0 unless the text or the arguments say otherwise.
    """
    values = {**(parameters or {}), **more_parameters}
    return demand(function_of(text, variables, {name: float(value) for name, value in values.items()}))


def function_of(
    text: str, variables: Sequence[str] | None = None, parameters: Mapping[str, float] | None = None
) -> Function | Problem:
    """The same, with the Problem as a value."""
    definition = parse(text, variables, parameters)
    if isinstance(definition, Problem):
        return definition
    strangers = set(parameters or {}) - {name for name, _ in definition.parameters}
    if strangers:
        return _no_parameter(min(strangers))
    formulas = formulas_of(definition)
    return formulas if isinstance(formulas, Problem) else Function(formulas)


def methods() -> dict[str, dict[str, Any]]:
    """The methods of descent: by name, their settings with the defaults."""
    return {name: dict(rule.settings) for name, rule in RULES.items()}


def explore(f: Function | str = "x^2 + y^2") -> None:
    """Open the window on the function; returns when it is closed (in a notebook with a Qt loop, at once)."""
    from gradexplorer.ui.application import explore as open_window

    f = function(f) if isinstance(f, str) else f
    open_window(f.text, f.variables, f.parameters)


class Function(Written):
    """f of some variables for given values of its parameters; immutable. Made by `function`."""

    def __init__(self, formulas: Formulas) -> None:
        self._formulas = formulas

    @property
    def text(self) -> str:
        """The text as typed."""
        return self._formulas.definition.text

    @property
    def variables(self) -> tuple[str, ...]:
        """The coordinates, in order."""
        return self._formulas.variables

    @property
    def parameters(self) -> dict[str, float]:
        """The other free names and their values."""
        return dict(self._formulas.parameters)

    @property
    def formulas(self) -> Formulas:
        """f, its gradient and its Hessian, ready to run on tuples of coordinates."""
        return self._formulas

    def with_parameters(self, values: Mapping[str, float] | None = None, **more_values: float) -> Function:
        """The same function with these parameters changed."""
        values = {**(values or {}), **more_values}
        for name in values:
            if name not in self._formulas.parameters:
                raise error(_no_parameter(name))
        return Function(self._formulas.with_parameters(values))

    # --- numbers --------------------------------------------------------------------------------------------------

    def __call__(self, *coordinates: npt.ArrayLike) -> float | Array:
        """f there: a float, or an array of the coordinates' common shape; NaN where f is undefined."""
        value: float | Array = self._formulas.value(self._point(coordinates))
        return value

    def gradient(self, *coordinates: npt.ArrayLike) -> Array:
        """Array (n, *shape) of the partial derivatives; NaN where f is undefined or has a kink."""
        _, gradient = self._formulas.gradient(self._point(coordinates))
        return np.stack(np.broadcast_arrays(*gradient)).astype(np.float64, copy=False)

    def hessian(self, *coordinates: npt.ArrayLike) -> Array:
        """Array (n, n, *shape) of the second derivatives."""
        _, _, hessian = self._formulas.hessian(self._point(coordinates))
        return np.stack([np.stack(np.broadcast_arrays(*row)) for row in hessian]).astype(np.float64, copy=False)

    def probe(self, *coordinates: float) -> Probe:
        """Probe at one point."""
        point = self._one_point(coordinates)
        return Probe(
            **vars(read(self._formulas, point)), text=self.text, parameters=self.parameters,
            _symbols=lambda: self.symbols, _trusted=lambda: _trusted(self._formulas, point),
        )  # fmt: skip

    def descend(
        self,
        start: Sequence[float],
        method: str = "gradient-descent",
        settings: Mapping[str, object] | None = None,
        *,
        subject_to: str = "",
        bounds: Sequence[float] | None = None,
        **more_settings: object,
    ) -> Path:
        """Path of the method from the start; see `methods()` for the settings.

        Under constraints each step ends at the nearest point that obeys them: `subject_to` is a curve, as in
        "x^2 + y^2 = 1", `bounds` are low and high of each variable, one after the other.
        """
        return demand(self.walk(start, method, {**(settings or {}), **more_settings}, subject_to, bounds))

    def walk(
        self, start: Sequence[float], method: str, settings: Mapping[str, object], subject_to: str = "",
        bounds: Sequence[float] | None = None,
    ) -> Path | Problem:  # fmt: skip
        """The same, with the Problem as a value."""
        constraint = constraint_of(subject_to, bounds, self._formulas)
        if isinstance(constraint, Problem):
            return constraint
        walk = descend(self._formulas, start, method, settings, constraint)
        if isinstance(walk, Problem):
            return walk
        picture = partial(pictures.png, self._formulas, walk)
        written = partial(_script, walk, self._formulas)
        return Path(**vars(walk), text=self.text, parameters=self.parameters, _picture=picture, written=written)

    def race(self, start: Sequence[float] | Sequence[Sequence[float]], racers: Sequence[Any], **terms: Any) -> Race:
        """Race of the racers from the start, or of each of them from each of the starts.

        A racer is a method, "momentum,learning_rate=0.02", or ("momentum", {"learning_rate": 0.02}). The terms:
        `budget` (100) of `equal` "steps" or "evaluations", `weights` of f, gradient and Hessian, `logs`, files with
        recorded paths.
        """
        return demand(race_of(self._formulas, start, racers, **terms))

    def critical_points(self, box: Sequence[float]) -> CriticalPoints:
        """Points in the box where the gradient vanishes, the lowest first; `complete` where that is proved to be all.

        The box is (xmin, xmax, ymin, ymax), two numbers for each variable; its edges belong to it.
        """
        sides = tuple(map(float, box))
        fault = box_fault(sides, self.variables)
        if fault is not None:
            raise error(_refused("box", fault))
        return search_critical(self._formulas, sides)

    # --- pictures -------------------------------------------------------------------------------------------------

    def render(
        self,
        file: str | PathLike[str],
        *,
        start: Sequence[float] | None = None,
        method: str = "gradient-descent",
        settings: Mapping[str, object] | None = None,
        **choices: Any,
    ) -> Figure:
        """Figure of the landscape, with the descent from a start where one is given; written to the file.

        PNG, SVG or PDF by the file's ending. Other choices: box, size, theme, fill, contours, arrows, arrow_color,
        title, grid; ValueError for one that cannot be, OSError where the file cannot be written.
        """
        walk = None if start is None else demand(descend(self._formulas, start, method, settings))
        return pictures.render(file, self._formulas, walk, **choices)

    # --- how it shows itself --------------------------------------------------------------------------------------

    def __repr__(self) -> str:
        values = "".join(f", {name}={value!r}" for name, value in self._formulas.parameters.items())
        return f"gradexplorer.function({self.text!r}{values})"

    def _repr_latex_(self) -> str:
        try:
            names = ", ".join(to_latex(Name(name)) for name in self.variables)
            return rf"$\displaystyle {self._formulas.definition.name}({names}) = {self.latex()}$"
        except ExpressionError:
            return self.text

    # --- points ---------------------------------------------------------------------------------------------------

    def _point(self, coordinates: Sequence[npt.ArrayLike]) -> tuple[float | Array, ...]:
        """The coordinates as floats where all are single numbers, otherwise as arrays."""
        self._count(coordinates)
        arrays = [np.asarray(coordinate, dtype=np.float64) for coordinate in coordinates]
        if all(array.ndim == 0 for array in arrays):
            return tuple(float(array) for array in arrays)
        return tuple(arrays)

    def _one_point(self, coordinates: Sequence[float]) -> tuple[float, ...]:
        self._count(coordinates)
        return tuple(float(coordinate) for coordinate in coordinates)

    def _count(self, coordinates: Sequence[object]) -> None:
        if len(coordinates) != len(self.variables):
            names = ", ".join(self.variables)
            raise TypeError(f"a point of this function is ({names}), not {len(coordinates)} coordinates")


def _trusted(formulas: Formulas, point: Sequence[float]) -> Trusted:
    from gradexplorer.formula.trusted import trusted

    return trusted(formulas, point)


def _script(walk: Walked, formulas: Formulas, dialect: str) -> str | Problem:
    from gradexplorer.export.script import script

    return script(walk, formulas, dialect)


def _refused(field: str, says: Sentence) -> Problem:
    return Problem("bad-request", 0, 0, says, field)


def _no_parameter(name: str) -> Problem:
    return _refused("param", say("{name} is not a parameter of this function", name=name))
