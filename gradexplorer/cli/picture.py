"""`render`: a request becomes a picture in a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from gradexplorer import pictures
from gradexplorer.cli import request as field
from gradexplorer.cli.answering import Faulty, function_in, walk_in
from gradexplorer.cli.request import Refused
from gradexplorer.expression.problem import Problem
from gradexplorer.field.arrow_places import PLACES
from gradexplorer.field.arrows import LENGTHS, WAYS
from gradexplorer.field.choices import COLOURS
from gradexplorer.field.typed_levels import MOST
from gradexplorer.functions import Function

SPREADS = ("auto", "linear", "logarithmic", "quantile")
DESCENT = ("method", "set", "steps", "tolerance")
# As they stand in a request, and as a figure calls them: the same.
CHOICES = (
    "size", "scale", "fps", "arrows", "fill", "contours", "title", "grid", "arrow_color", "arrow_tint", "flow",
    "levels", "axes",
)  # fmt: skip
WORDS = {"colors": COLOURS, "arrow_places": PLACES, "arrow_way": WAYS, "arrow_length": LENGTHS}


def render(request: Mapping[str, object]) -> dict[str, object] | Problem:
    """What was drawn and where it is."""
    try:
        return _rendered(request)
    except (Refused, Faulty) as fault:
        return fault.problem


def _rendered(request: Mapping[str, object]) -> dict[str, object]:
    if "out" not in request:
        raise Refused("out", "render needs --out, such as --out figure.png")
    f = function_in(request)
    if "from" not in request and (lost := [key for key in DESCENT if key in request]):
        raise Refused("from", f"{lost[0]} is about a descent, and that needs --from")
    walk = walk_in(request, f) if "from" in request else None
    choices = {key: request[key] for key in CHOICES if key in request}
    choices |= {key: found for key, words in WORDS.items() if (found := field.one_of(request, key, words)) is not None}
    from gradexplorer.ui.figure import ANIMATED, format_of

    _refuse_levels(request.get("levels"))
    choices |= {"theme": field.theme(request) or "light", "at": _at(request, f)}
    choices |= {"box": field.box(request, pictures.BOX)} if "box" in request else {}
    _refuse_what_qt_refuses(request)
    if walk is None and format_of(str(request["out"])) in ANIMATED:
        raise Refused("from", "an animation shows a descent, and that needs --from")
    try:
        made = pictures.render(str(request["out"]), f.formulas, walk, **choices)
    except ValueError as fault:  # all else has been looked at
        raise Refused("axes", str(fault)) from None
    except OSError as fault:
        raise Refused("out", f"{request['out']} could not be written: {fault.strerror or fault}") from None
    return {
        "out": request["out"],
        "text": f.text,
        "variables": list(f.variables),
        "parameters": f.parameters,
        "size": [made.width, made.height],
    }


def _refuse_levels(levels: object) -> None:
    """Refuse levels that are neither a spread nor a few heights; "probe" and "manual" are for the window."""
    if isinstance(levels, list):
        if not 0 < len(levels) <= MOST:
            raise Refused("levels", f"levels are from 1 to {MOST} heights")
    elif levels is not None and levels not in SPREADS:
        raise Refused("levels", f"levels must be {', '.join(SPREADS)}, or heights such as 1,2,5")


def _at(request: Mapping[str, object], f: Function) -> tuple[float, ...] | None:
    """Where the probe stands: at the start of a descent, unless it is said."""
    return field.numbers(request, "at", len(f.variables), ", ".join(f.variables)) if "at" in request else None


def _refuse_what_qt_refuses(request: Mapping[str, object]) -> None:
    """Refuse an ending, a colour or a size that no picture can have, by the name of its field."""
    from gradexplorer.ui.figure import SIZE, format_of
    from gradexplorer.ui.figure_choices import checked_size
    from gradexplorer.ui.look import colour

    checks: dict[str, Callable[[], object]] = {
        "out": lambda: format_of(str(request["out"])),
        "arrow_color": lambda: colour(str(request.get("arrow_color", "blue"))),
        "size": lambda: checked_size(request.get("size", SIZE)),  # type: ignore[arg-type]
        "scale": lambda: checked_size(request.get("size", SIZE), request.get("scale", 1.0)),  # type: ignore[arg-type]
    }
    for key, check in checks.items():
        try:
            check()
        except ValueError as fault:
            raise Refused(key, str(fault)) from None
