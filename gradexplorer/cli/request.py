"""A request, field by field: each is what it should be, or the request is refused with the name of the field."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import say
from gradexplorer.session.state import THEMES


class Refused(Exception):
    """A request that cannot be answered: the field at fault and a sentence. Never leaves this folder."""

    def __init__(self, field: str, says: str) -> None:
        super().__init__(field, says)
        self.problem = Problem("bad-request", 0, 0, say("{says}", says=says), field)


def only(request: Mapping[str, object], *known: str) -> None:
    """Refuse a field that is not known."""
    for key in request:
        if key not in known:
            raise Refused(key, f"there is no field {key!r} here; there are {', '.join(known)}")


def text(request: Mapping[str, object], key: str = "text") -> str:
    """A text, which must be there."""
    value = request.get(key)
    if not isinstance(value, str):
        raise Refused(key, f"{key} must be a text")
    return value


def word(request: Mapping[str, object], key: str, default: str) -> str:
    """A text that need not be there."""
    return default if request.get(key) is None else text(request, key)


def names(request: Mapping[str, object], key: str = "variables") -> tuple[str, ...] | None:
    """Names; None where they are left to be found in the text."""
    value = request.get(key)
    if value is None:
        return None
    if not isinstance(value, list) or not value or not all(isinstance(name, str) for name in value):
        raise Refused(key, f"{key} must be a list of names")
    return tuple(value)


def numbers(request: Mapping[str, object], key: str, count: int, of: str) -> tuple[float, ...]:
    """So many finite numbers."""
    value = request.get(key)
    if not isinstance(value, list) or len(value) != count:
        raise Refused(key, f"{key} must be {count} number{'s' * (count != 1)}: {of}")
    return tuple(finite(entry, key) for entry in value)


def some_numbers(request: Mapping[str, object], key: str) -> tuple[float, ...]:
    """Finite numbers, however many."""
    value = request.get(key)
    if not isinstance(value, list):
        raise Refused(key, f"{key} must be a list of numbers")
    return tuple(finite(entry, key) for entry in value)


def mapping(request: Mapping[str, object], key: str) -> dict[str, object]:
    """Named values; none where the field is absent."""
    value = request.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise Refused(key, f"{key} must be an object of names and values")
    return dict(value)


def parameters(request: Mapping[str, object], key: str = "param") -> dict[str, float]:
    """Values of parameters by name."""
    return {name: finite(value, key) for name, value in mapping(request, key).items()}


def settings(request: Mapping[str, object]) -> dict[str, object]:
    """Settings of a method: those under `set`, and steps and tolerance, which have fields of their own."""
    found = mapping(request, "set")
    for name, value in found.items():
        if not isinstance(value, bool | int | float | str):
            raise Refused("set", f"{name} must be a number, true, false or a word")
    for name in ("steps", "tolerance"):
        if request.get(name) is not None:
            found[name] = finite(request[name], name)
    return found


def box(request: Mapping[str, object], default: tuple[float, ...]) -> tuple[float, ...]:
    """xmin, xmax, ymin, ymax, each side longer than nothing."""
    if request.get("box") is None:
        return default
    x_min, x_max, y_min, y_max = sides = numbers(request, "box", 4, "xmin, xmax, ymin, ymax")
    if not (x_min < x_max and y_min < y_max):
        raise Refused("box", "box must go from smaller to greater: xmin, xmax, ymin, ymax")
    return sides


def theme(request: Mapping[str, object]) -> str | None:
    """light, dark, contrast, print, or None where it is left open."""
    return one_of(request, "theme", THEMES[1:])


def one_of(request: Mapping[str, object], key: str, words: Sequence[str]) -> str | None:
    """One of the words, or None where it is left open."""
    value = request.get(key)
    if value is not None and value not in words:
        raise Refused(key, f"{key} must be {', '.join(words[:-1])} or {words[-1]}")
    return None if value is None else str(value)


def finite(value: object, key: str) -> float:
    """The value as a float, or it is refused."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refused(key, f"{key} must be a number, not {value!r:.40}")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise Refused(key, f"{key} must be a finite number that fits a double")
    return number
