"""The table of commands and their options: what each is called, how its value is read, where it goes in a request."""

from __future__ import annotations

import math
from collections.abc import Callable

from gradexplorer.descent.racers import racer_of
from gradexplorer.export.copying import NOTATIONS
from gradexplorer.quick import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One row: the key in the request, what it is, and for an option that takes a value its form and its reader.

    Readers raise ValueError with a sentence. The value of a `repeated` option is a pair, collected into one object;
    those of a `listed` one are collected into a list.
    """

    key: str
    says: str
    form: str = ""
    read: Callable[[str], object] = str
    repeated: bool = False
    listed: bool = False
    sets: object = True


@dataclass(frozen=True, slots=True)
class Command:
    """One row: what it does and the options it takes; `text` where it is about one, `batch` for many.

    `word` stands for the text in the help, `means` says what it is.
    """

    says: str
    options: tuple[str, ...] = ()
    text: bool = True
    batch: bool = False
    word: str = "TEXT"
    means: str = 'a function, such as "x^2 + y^2"'


def number(text: str) -> float:
    """A finite number, or what stands for one, such as pi/2 or -1/3."""
    try:
        value = float(text) if "_" not in text else math.nan
    except ValueError:
        value = _constant(text)
    if not math.isfinite(value):
        raise ValueError(f"{text or 'nothing'} is not a number")
    return value


def _constant(text: str) -> float:
    """The number that the text stands for; NaN where it stands for none."""
    from gradexplorer.formula.constant import constant

    found = constant(text)
    return found if isinstance(found, float) else math.nan


def numbers(text: str) -> list[float]:
    """Numbers between commas."""
    return [number(part) for part in text.split(",")]


def dialect(text: str) -> str:
    """What a script is written with."""
    if text not in ("numpy", "pytorch"):
        raise ValueError(f"{text or 'nothing'} is neither numpy nor pytorch")
    return text


def racer(text: str) -> str:
    """A method and its settings, as in momentum,learning_rate=0.02."""
    racer_of(text)
    return text


def notation(text: str) -> str:
    """A notation in which a function can be written down."""
    if text not in NOTATIONS:
        raise ValueError(f"{text or 'nothing'} is none of {', '.join(NOTATIONS)}")
    return text


def scale(text: str) -> float:
    """How many times as many dots."""
    return _between(number(text), 0.1, 16.0, "a scale")


def fps(text: str) -> float:
    """Steps a second."""
    return _between(number(text), 0.5, 50.0, "a number of steps a second")


def dpi(text: str) -> float:
    """Dots to the inch, as a scale: 96 is 1."""
    return _between(number(text), 10.0, 1200.0, "a number of dots to the inch") / 96.0


def _between(value: float, low: float, high: float, what: str) -> float:
    if not low <= value <= high:
        raise ValueError(f"{what} is from {low:g} to {high:g}, not {value:g}")
    return value


def names(text: str) -> list[str]:
    """Names between commas."""
    return [part.strip() for part in text.split(",")]


def parameter(text: str) -> tuple[str, float]:
    """A name and its number, as in a=3."""
    name, value = _halves(text)
    return name, number(value)


def setting(text: str) -> tuple[str, object]:
    """A name and what it is set to: a number, true, false or a word."""
    name, value = _halves(text)
    if value in ("true", "false"):
        return name, value == "true"
    try:
        return name, number(value)
    except ValueError:
        return name, value


def size(text: str) -> list[int]:
    """Two whole numbers with an x between, as in 1280x960."""
    parts = text.split("x")
    if len(parts) != 2 or not all(part.isascii() and part.isdigit() and len(part) <= 5 for part in parts):
        raise ValueError(f"{text or 'nothing'} is not a size such as 1280x960")
    return [int(part) for part in parts]


def size_or_none(text: str) -> list[int]:
    """A size; zeros for none."""
    return [0, 0] if text == "none" else size(text)


def count_or_none(text: str) -> int:
    """A whole number; 0 for none."""
    if text != "none" and not (text.isascii() and text.isdigit() and len(text) <= 3):
        raise ValueError(f"{text or 'nothing'} is not a whole number up to 999, nor none")
    return 0 if text == "none" else int(text)


def levels(text: str) -> object:
    """A word, or numbers between commas."""
    return text if text.isalpha() else numbers(text)


def _halves(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise ValueError(f"{text or 'nothing'} is not of the form name=value")
    return name.strip(), value.strip()


OPTIONS: dict[str, Option] = {
    "--variables": Option("variables", "the coordinates, in order", "x,y", names),
    "--param": Option("param", "the value of a parameter; for each one", "a=3", parameter, repeated=True),
    "--json": Option("json", "answer in JSON"),
    "--batch": Option("batch", "answer requests read from standard input, one JSON object a line"),
    "--at": Option("at", "the point", "1,2", numbers),
    "--by": Option("by", "the variable to derive by; or several, one after the other", "x", names),
    "--from": Option("from", "where the descent starts", "1,2", numbers),
    "--method": Option("method", "how it descends (see: gradexplorer methods)", "gradient-descent"),
    "--set": Option("set", "a setting of the method; for each one", "learning_rate=0.1", setting, repeated=True),
    "--steps": Option("steps", "how many steps at most", "50", number),
    "--tolerance": Option("tolerance", "arrived where the slope is at most this", "1e-8", number),
    "--subject-to": Option("subject_to", "walk on this curve alone", "x^2+y^2=1"),
    "--box-bounds": Option("bounds", "stay in this box: xmin,xmax,ymin,ymax", "-1,1,-1,1", numbers),
    "--racer": Option(
        "racers", "a method with its settings; for each one", "momentum,learning_rate=0.02", racer, listed=True
    ),
    "--budget": Option("budget", "how many steps or evaluations each racer has", "100", number),
    "--equal": Option("equal", "what all racers have the same of", "steps|evaluations"),
    "--weights": Option("weights", "what evaluations of f, gradient, Hessian count", "1,1,1", numbers),
    "--log": Option("logs", "a CSV file with a recorded path; for each one", "FILE.csv", listed=True),
    "--starts": Option("starts", "as many starts in the box, instead of --from", "4x4", size),
    "--csv": Option("csv", "answer with a table, one line a step or a point"),
    "--script": Option("script", "answer with a Python script that walks so again", "numpy|pytorch", dialect),
    "--box": Option("box", "the part of the plane: xmin,xmax,ymin,ymax", "-3,3,-3,3", numbers),
    "--out": Option("out", "the file: .png .svg .pdf .tex .py (Matplotlib) .gif .mp4 .webm", "FIGURE.png"),
    "--scale": Option("scale", "so many times as many dots, with all lines and letters larger", "2", scale),
    "--fps": Option("fps", "steps of the descent in a second of a .gif, .mp4 or .webm", "8", fps),
    "--dpi": Option("scale", "the same, in dots to the inch; 96 is --scale 1", "300", dpi),
    "--as": Option("as", "the notation", "|".join(NOTATIONS), notation),
    "--gradient": Option("gradient", "with its derivatives"),
    "--to": Option("to", "write it to this file", "FILE"),
    "--axes": Option("axes", "of three variables or more, the two that are seen", "x,z", names),
    "--size": Option("size", "the picture's size in pixels", "1280x960", size),
    "--theme": Option("theme", "light, dark, contrast or print", "light|dark"),
    "--arrows": Option("arrows", "how many arrows along x and y", "20x20|none", size_or_none),
    "--arrow-color": Option("arrow_color", "a colour by name or as #rrggbb", "blue"),
    "--fill": Option("fill", "fill the map with colour"),
    "--no-fill": Option("fill", "leave the ground blank", sets=False),
    "--contours": Option("contours", "how many contour levels", "20|none", count_or_none),
    "--levels": Option("levels", "how the levels are spread, or their heights", "auto|logarithmic|1,2,5", levels),
    "--colors": Option("colors", "the colour map of the heights", "viridis|cividis"),
    "--arrow-places": Option("arrow_places", "where arrows stand: grid or contours", "contours"),
    "--arrow-way": Option("arrow_way", "where they point: ascent or descent", "descent"),
    "--arrow-length": Option("arrow_length", "what their length goes with: sqrt, true, log or unit", "log"),
    "--arrow-tint": Option("arrow_tint", "colour the arrows by slope"),
    "--flow": Option("flow", "draw lines of steepest descent"),
    "--title": Option("title", "a line above the picture", "TEXT"),
    "--grid": Option("grid", "draw grid lines"),
    "--window": Option("window", "the window's size", "1280x720", size),
}

_TEXT = ("--variables", "--param", "--json")
_DESCENT = ("--from", "--method", "--set", "--steps", "--tolerance")
_BOUND = ("--subject-to", "--box-bounds")
_PICTURE = (
    "--at", "--axes", "--size", "--scale", "--dpi", "--fps", "--theme", "--arrows", "--arrow-color", "--arrow-places",
    "--arrow-way", "--arrow-length", "--arrow-tint", "--fill", "--no-fill", "--colors", "--contours", "--levels",
    "--flow", "--title", "--grid",
)  # fmt: skip

COMMANDS: dict[str, Command] = {
    "check": Command("how a text is understood, and its derivatives", _TEXT, batch=True),
    "probe": Command("value, gradient, Hessian and kind at a point", ("--at", *_TEXT), batch=True),
    "derive": Command("a partial derivative, worked out with one named rule a line", ("--by", *_TEXT), batch=True),
    "descend": Command("the path down from a point", (*_DESCENT, *_BOUND, "--csv", "--script", *_TEXT), batch=True),
    "race": Command(
        "racers by the same steps or evaluations, and how each fared",
        (
            "--from",
            "--starts",
            "--box",
            "--racer",
            "--budget",
            "--equal",
            "--weights",
            "--log",
            "--csv",
            "--script",
            *_TEXT,
        ),
        batch=True,
    ),
    "critical": Command(
        "where the gradient vanishes in a box, of what kind, and whether that is proved to be all",
        ("--box", "--csv", *_TEXT),
        batch=True,
    ),
    "code": Command(
        "the function, or its derivatives, in another notation", ("--as", "--gradient", "--by", "--to", *_TEXT)
    ),
    "render": Command("a picture in a file", ("--out", "--box", *_DESCENT, *_PICTURE, *_TEXT)),
    "open": Command(
        "the window on a session that was shared as text",
        ("--theme", "--window", "--json"),
        means="a session shared as text, which begins with gradx1:",
    ),
    "share": Command(
        "a session file as one line of text, to be sent", ("--json",), word="FILE", means="a session file (*.gradx)"
    ),
    "methods": Command("the methods of descent and their settings", ("--json",), text=False),
    "self-test": Command("whether this installation works", ("--json",), text=False),
}

# Without a command: the window.
WINDOW = Command("the window", ("--theme", "--window"), text=False)
