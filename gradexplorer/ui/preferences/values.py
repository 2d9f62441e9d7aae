"""The table of preferences: what each is called, what it may be, and how it is remembered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field, fields, replace
from typing import Any

from PySide6.QtCore import QSettings

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass
from gradexplorer.session.limits import wrong_box
from gradexplorer.session.state import START, THEMES, Session
from gradexplorer.ui.language import LANGUAGES

GROUP = "preferences"


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's likings. `font_points` is 0 for the system's own size, `language` "system" for the system's."""

    theme: str = START.theme
    digits: int = 6
    angle_unit: str = "degrees"
    box: Box = START.box
    font_points: int = 0
    language: str = "system"
    projector: bool = False


DEFAULTS = Preferences()


@dataclass(frozen=True, slots=True)
class Row:
    """One preference: its label and what it is for; the words to choose from, or the smallest and largest number."""

    name: str
    label: Phrase
    says: Phrase
    words: Mapping[str, Phrase] = field(default_factory=dict)
    low: int = 0
    high: int = 0
    zero: Phrase = ""  # what 0 is called


THEME_WORDS: dict[str, Phrase] = {
    "system": "As the system", "light": "Light", "dark": "Dark", "contrast": "High contrast", "print": "For paper",
}  # fmt: skip
ROWS: tuple[Row, ...] = (
    Row("theme", "&Colours", "The colours of the window", {name: THEME_WORDS.get(name, name) for name in THEMES}),
    Row("digits", "Significant &digits", "How many digits numbers are shown with, at most", low=3, high=15),
    Row(
        "angle_unit", "&Angles in", "The unit in which directions are said",
        {"degrees": "Degrees", "radians": "Radians"},
    ),
    Row("box", "View at the &start", "The part of the plane that a new session shows: from and to, across and up"),
    Row("font_points", "Size of &letters", "The size of all letters, in points", low=0, high=32, zero="As the system"),
    Row(
        "language", "Lan&guage", "The language of the window, from the next start on",
        {"system": "As the system", **LANGUAGES},
    ),
    Row("projector", "&Projector", "Everything larger, to be read from the last row"),
)  # fmt: skip


def row(name: str) -> Row:
    """The row of that name."""
    return next(each for each in ROWS if each.name == name)


def first_session(chosen: Preferences) -> Session:
    """What a new window or session begins with."""
    return replace(START, theme=chosen.theme, box=chosen.box, home=chosen.box)


# --- remembered -------------------------------------------------------------------------------------------------------


def read(settings: QSettings) -> Preferences:
    """What is remembered; whatever is not there or cannot be is the default."""
    found = {part.name: _read(settings.value(f"{GROUP}/{part.name}"), part.name) for part in fields(Preferences)}
    return replace(DEFAULTS, **{name: value for name, value in found.items() if value is not None})


def write(settings: QSettings, chosen: Preferences) -> None:
    """Remember what differs from the default, and nothing else."""
    for part in fields(Preferences):
        value, key = getattr(chosen, part.name), f"{GROUP}/{part.name}"
        if value == getattr(DEFAULTS, part.name):
            settings.remove(key)
        else:
            settings.setValue(key, json.dumps(value))


def _read(told: object, name: str) -> Any:
    """The value that the text means, or None."""
    try:
        value = json.loads(told) if isinstance(told, str) else None
        if name == "box":
            value = Box(*map(float, value)) if isinstance(value, list) else None
    except (ValueError, TypeError, RecursionError):
        return None
    return value if value is not None and allowed(name, value) else None


def allowed(name: str, value: object) -> bool:
    """Whether the preference may have that value."""
    limits = row(name)
    if isinstance(value, Box):
        return name == "box" and wrong_box(value) is None
    if type(value) is not type(getattr(DEFAULTS, name)):
        return False
    if isinstance(value, str):
        return value in limits.words
    return isinstance(value, bool) or (isinstance(value, int) and limits.low <= value <= limits.high)
