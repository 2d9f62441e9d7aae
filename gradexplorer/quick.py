"""`dataclass` as the standard library has it, made in a tenth of its time: a start makes some eighty of them.

The library writes six methods of each class as text and compiles it, which takes a millisecond a class. Here all frozen
classes share theirs. What `dataclasses` does with its own classes (replace, fields, asdict) it does with these.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass  # to a type checker it is the library's
else:

    def dataclass(
        cls: Any = None, /, *, frozen: bool = False, slots: bool = False, eq: bool = True, **more: bool
    ) -> Any:
        """The class as a frozen dataclass; one that is not frozen, or wants anything more, is the library's own.

        Made here, it inherits from no other, and of the methods of a dataclass has at most __post_init__ itself.
        """
        if cls is None:
            return lambda cls: dataclass(cls, frozen=frozen, slots=slots, eq=eq, **more)
        if more or not frozen:
            return dataclasses.dataclass(cls, frozen=frozen, slots=slots, eq=eq, **more)
        return _frozen(cls, slots=slots, eq=eq)


def _frozen(cls: Any, *, slots: bool, eq: bool) -> Any:
    fields = _fields_of(cls)
    own = {name: entry for name, entry in vars(cls).items() if name not in {"__dict__", "__weakref__"}}
    for name, field in fields.items():
        if slots or field.default is MISSING:
            own.pop(name, None)
    own |= _told(fields) | {"_looks_back": "__post_init__" in own}
    own |= {"__init__": _init, "__repr__": _repr, "__setattr__": _refuse, "__delattr__": _refuse}
    if eq:
        compared = [name for name, field in fields.items() if field.compare]
        if len(compared) == 1:
            compared *= 2  # so that it is a tuple that is compared
        own |= {"__eq__": _eq, "__hash__": _hash, "_compared": attrgetter(*compared)}
    if slots:
        own |= {"__slots__": tuple(fields), "__getstate__": _getstate, "__setstate__": _setstate}
    made = type(cls)(cls.__name__, cls.__bases__, own)
    made.__qualname__ = cls.__qualname__
    if slots:
        type.__setattr__(made, "_setters", tuple(getattr(made, name).__set__ for name in fields))
    return made


def _told(fields: dict[str, Any]) -> dict[str, Any]:
    """What `dataclasses` and the methods below ask the class for."""
    return {
        "__dataclass_fields__": fields,
        "__dataclass_params__": SimpleNamespace(frozen=True),
        "__match_args__": tuple(fields),
        "__signature__": _Signature(fields),
        "_defaults": tuple(field.default for field in fields.values()),
        # So many are given at least where the rest are defaults: all up to the last one that has none.
        "_least": max((n for n, field in enumerate(fields.values(), 1) if field.default is MISSING), default=0),
        "_setters": None,
    }


class _Signature:
    """How the class is called, for whoever asks (help, an editor), and not before."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = fields

    def __get__(self, made: Any, cls: Any) -> Any:
        if cls.__dataclass_fields__ is not self._fields:
            raise AttributeError("__signature__")  # the library has made another of it, and its own __init__ tells how
        from inspect import Parameter, Signature

        kind, nothing = Parameter.POSITIONAL_OR_KEYWORD, Parameter.empty
        given = [(field, nothing if _has_none(field) else _shown(field)) for field in self._fields.values()]
        return Signature(
            [Parameter(field.name, kind, default=default, annotation=field.type) for field, default in given],
            return_annotation=None,
        )


def _shown(field: Any) -> Any:
    """The default that is told; of one that is made anew each time, who makes it."""
    return field.default_factory if field.default is MISSING else field.default


def _fields_of(cls: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, kind in cls.__annotations__.items():
        told = vars(cls).get(name, MISSING)
        field: Any = told if isinstance(told, Field) else dataclasses.field(default=told)
        field.name, field.type = name, kind
        field._field_type = dataclasses._FIELD  # type: ignore[attr-defined]  # noqa: SLF001 - what replace() looks for
        fields[name] = field
    return fields


# --- the methods of all of them ---------------------------------------------------------------------------------------


def _init(self: Any, *given: Any, **named: Any) -> None:
    cls = type(self)
    if named or not cls._least <= len(given) <= len(cls._defaults):
        values = _completed(cls, given, named)
    else:
        values = given + cls._defaults[len(given) :]
    if cls._setters is None:
        vars(self).update(zip(cls.__match_args__, values, strict=True))
    else:
        for put, value in zip(cls._setters, values, strict=True):
            put(self, value)
    if cls._looks_back:
        self.__post_init__()


def _completed(cls: Any, given: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
    """A value for each field: given in order, or by name, or else its default."""
    fields = cls.__dataclass_fields__
    values = dict(zip(fields, given, strict=False))
    unfit = [name for name in named if name in values or name not in fields]
    values |= named
    lacking = [name for name, field in fields.items() if name not in values and _has_none(field)]
    if unfit or lacking or len(given) > len(fields):
        raise TypeError(f"{cls.__qualname__} takes {', '.join(fields)}; unfit: {unfit}, lacking: {lacking}")
    return tuple(values[name] if name in values else _default(field) for name, field in fields.items())


def _has_none(field: Any) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _default(field: Any) -> Any:
    return field.default_factory() if field.default is MISSING else field.default


def _repr(self: Any) -> str:
    shown = (name for name, field in self.__dataclass_fields__.items() if field.repr)
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _eq(self: Any, other: Any) -> Any:
    return self._compared(self) == self._compared(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(self._compared(self))


def _refuse(_self: Any, name: str, *_value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__match_args__]


def _setstate(self: Any, state: list[Any]) -> None:
    for put, value in zip(self._setters, state, strict=True):
        put(self, value)
