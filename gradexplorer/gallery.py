"""Known landscapes to choose from: data in resources/gallery, checked when read."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple, NoReturn

from gradexplorer import resources
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass

FOLDER = "gallery"
# In the order in which to show them.
FILES = ("shapes.json", "classics.json", "many_minima.json", "kinks.json", "learning.json", "edges.json")
KEYS = ("name", "text", "box", "start", "minima", "good", "tags", "source", "notice")
TAGS = (
    "convex", "valley", "ill-conditioned", "many minima", "saddle", "plateau", "flat bottom", "non-smooth",
    "non-isolated minima", "ML loss", "undefined regions", "poles", "physics",
)  # fmt: skip


MOST_STEPS = 10_000


class GalleryFault(ValueError):
    """A landscape that cannot be read; the message names the file, the entry and the key."""


class Minimum(NamedTuple):
    """A known minimum: where it is, and the height there."""

    point: tuple[float, float]
    value: float


class Good(NamedTuple):
    """Settings with which a descent from the start shows what there is to notice."""

    method: str
    learning_rate: float
    steps: int


@dataclass(frozen=True, slots=True)
class Landscape:
    """One entry.

    text     what to type, in our own language
    box      the part of the plane worth looking at
    start    where to put the probe, so that its descent shows something
    minima   known minima inside the box, the lowest first; the lowest is the lowest value in the whole box
    good     a method and its settings
    tags     some of TAGS
    source   who published it, and where
    notice   a sentence or two: what to look at
    """

    name: str
    text: str
    box: Box
    start: tuple[float, float]
    minima: tuple[Minimum, ...]
    good: Good
    tags: tuple[str, ...]
    source: str
    notice: str


@cache
def landscapes() -> tuple[Landscape, ...]:
    """All landscapes, in the order in which to show them; raises GalleryFault where the data are faulty."""
    folder = resources.find(FOLDER)
    if folder is None:
        message = f"{FOLDER} is missing: this installation is not complete"
        raise GalleryFault(message)
    return tuple(one for file in FILES for one in read((folder / file).read_text(encoding="utf-8"), file))


def landscape_of(text: str) -> Landscape | None:
    """The landscape with this very text, if there is one."""
    return _by_text().get(text)


@cache
def _by_text() -> dict[str, Landscape]:
    return {landscape.text: landscape for landscape in landscapes()}


def matching(known: Iterable[Landscape], words: str = "", tags: Collection[str] = ()) -> tuple[Landscape, ...]:
    """Those that have all the tags, and each of the words somewhere in what is said of them; accents do not matter."""
    wanted = _plain(words).split()
    return tuple(one for one in known if set(tags) <= set(one.tags) and all(word in _said(one) for word in wanted))


@cache
def _said(landscape: Landscape) -> str:
    parts = (landscape.name, *landscape.tags, landscape.source, landscape.notice, landscape.text)
    return _plain("\n".join(parts))


def _plain(text: str) -> str:
    """The text in small letters without accents: levy finds Lévy."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


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
            self._good(),
            self._tags(),
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

    def _good(self) -> Good:
        good = self.entry["good"]
        if not isinstance(good, dict) or set(good) != set(Good._fields) or not isinstance(good["method"], str):
            self._fault("good", f"not an object with the keys {', '.join(Good._fields)}")
        rate, steps = self._numbers("good", [good["learning_rate"], good["steps"]], 2)
        if not (rate > 0 and 1 <= steps <= MOST_STEPS and steps == int(steps)):
            self._fault("good", "not a positive rate and a whole number of steps")
        return Good(good["method"], rate, int(steps))

    def _tags(self) -> tuple[str, ...]:
        tags = self.entry["tags"]
        if not isinstance(tags, list) or not tags:
            self._fault("tags", "not a list of tags")
        for number, tag in enumerate(tags):
            if tag not in TAGS or tag in tags[:number]:
                self._fault("tags", f"{tag!r} stands twice, or is none of {', '.join(TAGS)}")
        return tuple(tags)

    def _fault(self, key: str, says: str) -> NoReturn:
        raise GalleryFault(f"{self.place}, {key}: {says}")
