"""Known landscapes to choose from: data in resources/gallery, checked when read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple, NoReturn

from gradexplorer.field.viewport import Box

FILE = "gallery/landscapes.json"
KEYS = ("name", "text", "box", "start", "minima", "source", "notice")


class GalleryFault(ValueError):
    """A landscape that cannot be read; the message names the file, the entry and the key."""


class Minimum(NamedTuple):
    """A known minimum: where it is, and the height there."""

    point: tuple[float, float]
    value: float


@dataclass(frozen=True, slots=True)
class Landscape:
    """One entry.

    text     what to type, in our own language
    box      the part of the plane worth looking at
    start    where to put the probe, so that its descent shows something
    minima   known minima inside the box, the lowest first; the lowest is the lowest value in the whole box
    source   who published it, and where
    notice   one sentence: what to look at
    """

    name: str
    text: str
    box: Box
    start: tuple[float, float]
    minima: tuple[Minimum, ...]
    source: str
    notice: str


@cache
def landscapes() -> tuple[Landscape, ...]:
    """All landscapes, in the order in which to show them; raises GalleryFault where the data are faulty."""
    path = _resources() / FILE
    return read(path.read_text(encoding="utf-8"), path.name)


def _resources() -> Path:
    """The folder of the data: inside the package once installed, beside it in the source tree."""
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / FILE).is_file():
            return folder
    message = f"{FILE} is missing: this installation is not complete"
    raise GalleryFault(message)


def read(text: str, file: str) -> tuple[Landscape, ...]:
    """The landscapes of a JSON text; `file` is its name, for the message of a GalleryFault."""
    try:
        entries = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as fault:
        raise GalleryFault(f"{file}: not JSON: {fault}") from fault
    if not isinstance(entries, list):
        raise GalleryFault(f"{file}: not a list of landscapes")
    return tuple(_Entry(entry, f"{file}, entry {number}").landscape() for number, entry in enumerate(entries, 1))


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


class _Entry:
    """One entry of the file, asked for its keys one by one."""

    def __init__(self, entry: object, place: str) -> None:
        self.place = place
        if not isinstance(entry, dict) or set(entry) != set(KEYS):
            raise GalleryFault(f"{place}: not an object with the keys {', '.join(KEYS)}")
        self.entry = entry

    def landscape(self) -> Landscape:
        x_min, x_max, y_min, y_max = self._numbers("box", self.entry["box"], 4)
        if not (x_min < x_max and y_min < y_max):
            self._fault("box", "not xmin < xmax, ymin < ymax")
        x, y = self._numbers("start", self.entry["start"], 2)
        return Landscape(
            self._text("name"),
            self._text("text"),
            Box(x_min, x_max, y_min, y_max),
            (x, y),
            self._minima(),
            self._text("source"),
            self._text("notice"),
        )

    def _text(self, key: str) -> str:
        value = self.entry[key]
        if not isinstance(value, str) or not value.strip():
            self._fault(key, "not a text")
        return value

    def _numbers(self, key: str, value: object, count: int) -> list[float]:
        if not isinstance(value, list) or len(value) != count:
            self._fault(key, f"not a list of {count} numbers")
        for number in value:
            if isinstance(number, bool) or not isinstance(number, int | float) or abs(number) > 1e12:
                self._fault(key, f"not a number of ordinary size: {number!r}")
        return [float(number) for number in value]

    def _minima(self) -> tuple[Minimum, ...]:
        listed = self.entry["minima"]
        if not isinstance(listed, list):
            self._fault("minima", "not a list")
        minima = []
        for entry in listed:
            if not isinstance(entry, list) or len(entry) != 2:
                self._fault("minima", "not a list of [[x, y], value]")
            x, y = self._numbers("minima", entry[0], 2)
            minima.append(Minimum((x, y), *self._numbers("minima", entry[1:], 1)))
        return tuple(sorted(minima, key=lambda minimum: minimum.value))

    def _fault(self, key: str, says: str) -> NoReturn:
        raise GalleryFault(f"{self.place}, {key}: {says}")
