"""Sessions of all kinds, made from the types of the fields: a new field comes along by itself."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from gradexplorer.descent.recorded import Recorded
from gradexplorer.descent.rules import RULES
from gradexplorer.field.viewport import Box
from gradexplorer.session.limits import ANY, LIMITS, Limit
from gradexplorer.session.state import DescentChoice, Parameter, RacerChoice, Session

_SIDES = st.tuples(st.floats(-1e12, 1e12), st.floats(-1e12, 1e12)).filter(
    lambda ends: ends[1] - ends[0] > 1e-9 * max(1.0, -ends[0], ends[1])
)
BOXES = st.builds(lambda x, y: Box(*x, *y), _SIDES, _SIDES)
_RANGES = st.tuples(st.floats(-1e300, 1e300), st.floats(-1e300, 1e300)).filter(lambda ends: ends[0] < ends[1])
PARAMETERS = st.builds(
    lambda name, value, ends, step, start: Parameter(name, value, *ends, step, start),
    st.text(min_size=1, max_size=8), st.floats(-1e308, 1e308), _RANGES, st.floats(1e-3, 1e300),
    st.floats(-1e308, 1e308),
)  # fmt: skip
_KNOWN = {name: default for rule in RULES.values() for name, default in rule.settings.items()}
# Each strategy is made once: making it takes longer than drawing from it.
_OTHER_NAMES = st.text(max_size=8).filter(lambda name: name not in _KNOWN)


@cache
def _settings(method: str) -> st.SearchStrategy[tuple[tuple[str, Any], ...]]:
    """The defaults of the method, as far as the type of a setting allows, and names that no method knows."""
    hint = get_args(get_args(get_type_hints(DescentChoice)["settings"])[0])[1]
    known = {name: value for name, value in RULES[method].settings.items() if type(value) in get_args(hint)}
    others = st.dictionaries(_OTHER_NAMES, of(hint), max_size=3)
    return others.map(lambda more: tuple({**known, **more}.items()))


def _descents() -> st.SearchStrategy[DescentChoice]:
    methods = st.lists(st.sampled_from(list(RULES)), min_size=1, max_size=3, unique=True)
    return methods.flatmap(lambda names: _descents_by(*names))


@cache
def _descents_by(method: str, *others: str) -> st.SearchStrategy[DescentChoice]:
    kept = st.tuples(*(st.tuples(st.just(name), _settings(name)) for name in others))
    own = {"method": st.just(method), "settings": _settings(method), "kept": kept}
    return st.builds(DescentChoice, **_parts(DescentChoice, own))


@cache
def _racers(method: str) -> st.SearchStrategy[RacerChoice]:
    own = {"method": st.just(method), "settings": _settings(method)}
    return st.builds(RacerChoice, **_parts(RacerChoice, own))


@cache
def _recorded(count: int) -> st.SearchStrategy[Recorded]:
    numbers = st.tuples(*(st.floats(-1e300, 1e300) for _ in range(count)))
    columns = st.tuples(*(st.text(max_size=5) for _ in range(count)))
    points = st.lists(numbers, min_size=1, max_size=3).map(tuple)
    return st.builds(Recorded, **_parts(Recorded, {"columns": columns, "points": points}))


def _parts(kind: Any, own: dict[str, st.SearchStrategy[Any]]) -> dict[str, st.SearchStrategy[Any]]:
    hints = get_type_hints(kind)
    limits = {row.name: LIMITS.get(f"{kind.__name__}.{row.name}", ANY) for row in fields(kind)}
    return {name: own[name] if name in own else of(hints[name], limit) for name, limit in limits.items()}


@cache
def of(hint: Any, limit: Limit = ANY) -> st.SearchStrategy[Any]:
    """Values of that type within the limit."""
    if hint is DescentChoice:
        return _descents()
    if hint is RacerChoice:
        return st.sampled_from(list(RULES)).flatmap(_racers)
    if hint is Recorded:
        return st.integers(1, 3).flatmap(_recorded)
    if is_dataclass(hint) and hint is not Parameter:
        return st.builds(hint, **_parts(hint, {}))
    return _of_many(get_args(hint), get_origin(hint), limit) if get_args(hint) else _of_one(hint, limit)


def _of_one(hint: Any, limit: Limit) -> st.SearchStrategy[Any]:
    words = st.sampled_from(limit.words) if limit.words else st.text(max_size=min(limit.longest, 60))
    whole = st.integers(max(round(limit.low), -(10**9)), min(round(limit.high), 10**9))
    number = st.floats(limit.low, limit.high, allow_nan=False)
    special = {
        str: words, int: whole, float: number, bool: st.booleans(), NoneType: st.none(), Box: BOXES,
        Parameter: PARAMETERS,
    }  # fmt: skip
    return special[hint] if hint in special else st.builds(hint)


def _of_many(parts: tuple[Any, ...], origin: Any, limit: Limit) -> st.SearchStrategy[Any]:
    if origin in (UnionType, Union):
        return st.one_of(*(of(part, limit) for part in parts))
    if origin is frozenset:
        return st.frozensets(of(parts[0], limit))
    if parts[1:] != (Ellipsis,):
        return st.tuples(*(of(part, limit) for part in parts))
    pair = get_args(parts[0])
    if len(pair) == 2 and pair[0] is str:
        return st.dictionaries(st.text(max_size=5), of(pair[1], limit)).map(lambda found: tuple(found.items()))
    return st.lists(of(parts[0], limit), max_size=4).map(tuple)


SESSIONS = of(Session)
