"""Frozen dataclasses made quickly behave as the library's."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError, field
from typing import Any

import numpy as np
import pytest

from gradexplorer.quick import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Slots, and defaults in the middle of which one is made anew."""

    x: float
    y: float = 2.0
    names: list[str] = field(default_factory=list)
    note: str = field(default="", repr=False, compare=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """The same by the library."""

    x: float
    y: float = 2.0
    names: list[str] = field(default_factory=list)
    note: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, eq=False)
class Sheet:
    """No slots, compared by identity, and a look back when it is made."""

    rows: Any
    scale: float = 1.0

    def __post_init__(self) -> None:
        if self.scale < 0:
            raise ValueError("a scale is not negative")


BOTH: list[Any] = [Place, Theirs]


@pytest.mark.parametrize("kind", BOTH)
def test_fields_are_given_in_order_by_name_or_left_to_their_defaults(kind: Any) -> None:
    assert dataclasses.astuple(kind(1.0)) == (1.0, 2.0, [], "")
    assert dataclasses.astuple(kind(1.0, 3.0)) == (1.0, 3.0, [], "")
    assert dataclasses.astuple(kind(note="n", x=1.0)) == (1.0, 2.0, [], "n")
    assert dataclasses.asdict(kind(1.0, 3.0, ["a"], "n")) == {"x": 1.0, "y": 3.0, "names": ["a"], "note": "n"}
    assert kind(1.0).names is not kind(1.0).names


@pytest.mark.parametrize("kind", BOTH)
def test_what_does_not_fit_is_refused(kind: Any) -> None:
    for given, named in (((), {}), ((1, 2, [], "", 5), {}), ((1,), {"x": 2}), ((1,), {"z": 2})):
        with pytest.raises(TypeError):
            kind(*given, **named)


@pytest.mark.parametrize("kind", BOTH)
def test_nothing_can_be_changed(kind: Any) -> None:
    place = kind(1.0)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'x'"):
        place.x = 2.0
    with pytest.raises((FrozenInstanceError, TypeError)):
        place.z = 2.0
    with pytest.raises(FrozenInstanceError):
        del place.x
    assert not hasattr(place, "__dict__")


@pytest.mark.parametrize("kind", BOTH)
def test_equal_fields_make_equal_values_of_equal_hash(kind: Any) -> None:
    one, same, other = kind(1.0, names=("a",)), kind(1.0, names=("a",), note="n"), kind(1.5, names=("a",))
    assert one == same
    assert hash(one) == hash(same) == hash((1.0, 2.0, ("a",)))
    assert one != other
    assert one != (1.0, 2.0, ("a",))
    assert kind(float("nan")) != kind(float("nan"))
    assert repr(one).endswith("(x=1.0, y=2.0, names=('a',))")


@pytest.mark.parametrize("kind", BOTH)
def test_it_is_replaced_copied_pickled_and_matched(kind: Any) -> None:
    place = kind(1.0, 3.0)
    assert dataclasses.replace(place, y=4.0) == kind(1.0, 4.0)
    assert copy.copy(place) == copy.deepcopy(place) == pickle.loads(pickle.dumps(place)) == place
    assert [each.name for each in dataclasses.fields(place)] == ["x", "y", "names", "note"]
    match place:
        case Place(x, y) | Theirs(x, y):
            assert (x, y) == (1.0, 3.0)


def test_without_slots_it_holds_arrays_and_looks_back() -> None:
    sheet = Sheet(np.zeros(3))
    assert len({sheet, Sheet(sheet.rows)}) == 2
    assert vars(sheet).keys() == {"rows", "scale"}
    with pytest.raises(ValueError, match="not negative"):
        Sheet(np.zeros(3), -1.0)
    with pytest.raises(FrozenInstanceError):
        sheet.scale = 2.0  # type: ignore[misc]


def test_the_library_makes_frozen_ones_of_it() -> None:
    @dataclasses.dataclass(frozen=True, kw_only=True)
    class Named(Place):
        text: str

    assert list(inspect.signature(Named).parameters) == ["x", "y", "names", "note", "text"]
    named = Named(x=1.0, text="here")
    assert named == dataclasses.replace(Named(x=2.0, text="here"), x=1.0)
    assert dataclasses.astuple(named) == (1.0, 2.0, [], "", "here")
    with pytest.raises(FrozenInstanceError):
        named.x = 2.0  # type: ignore[misc]


def test_a_start_leaves_none_of_the_frozen_ones_to_the_library() -> None:
    program = (
        "import sys, gradexplorer.ui.window\n"
        "print([c.__name__ for m in list(sys.modules.values()) for c in vars(m).values() if isinstance(c, type)\n"
        "       and c.__module__.startswith('gradexplorer')\n"
        "       and getattr(vars(c).get('__dataclass_params__'), 'frozen', False) and '_setters' not in vars(c)])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_help_and_editors_are_told_how_it_is_called() -> None:
    ours, theirs = inspect.signature(Place), inspect.signature(Theirs)
    told, meant = (
        [(p.name, p.kind, p.annotation) for p in signature.parameters.values()] for signature in (ours, theirs)
    )
    assert told == meant
    assert [p.default for p in ours.parameters.values()] == [inspect.Parameter.empty, 2.0, list, ""]
    assert ours.return_annotation == theirs.return_annotation
