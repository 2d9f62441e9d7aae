"""Every change a user can make: a name for the undo menu and a pure function Session -> Session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.field.plane import Plane
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass
from gradexplorer.session.layer_names import LAYER_NAMES
from gradexplorer.session.sliders import standing_at
from gradexplorer.session.state import FASTEST, THEMES, Parameter, Session, Settings, Value

MOST_FLOW_LINES = 100


@dataclass(frozen=True, slots=True)
class Edit:
    """A change. `name` follows "Undo" in the menu: "Undo move the probe"."""

    name: Sentence
    change: Callable[[Session], Session]


def type_text(text: str) -> Edit:
    """The function becomes this text; of a curve, all that fits is seen again."""
    return Edit(say("typing"), lambda session: replace(session, text=text, heights=None))


def move_probe(x: float, y: float) -> Edit:
    """The probe goes to (x, y); the whole of its new path is shown."""

    def change(session: Session) -> Session:
        return replace(session, probe=(float(x), float(y)), descent=replace(session.descent, shown=None))

    return Edit(say("move the probe"), change)


def put_probe(plane: Plane, x: float, y: float) -> Edit:
    """The probe goes to a place of the canvas; on a curve, to the point of it above x."""
    return Edit(say("move the probe"), lambda session: move_probe(*plane.pair(x, y, session.probe)).change(session))


def stand_at(plane: Plane, point: tuple[float, ...]) -> Edit:
    """The probe goes to a point of the function, along the variables that are not seen too."""

    def change(session: Session) -> Session:
        held = session.held
        for name, axis, at in zip(plane.variables, plane.along, point, strict=True):
            held = held if axis is not None else _with(held, standing_at(name, at, held))
        probe = plane.place(point, session.probe)
        return replace(session, probe=probe, held=held, descent=replace(session.descent, shown=None))

    return Edit(say("move the probe"), change)


def move_view(box: Box) -> Edit:
    """The part of the plane to be seen becomes this box."""
    return Edit(say("move the view"), lambda session: replace(session, box=box))


def fit_view(box: Box) -> Edit:
    """The part of the plane to be seen becomes this box, in which something happens."""
    return Edit(say("fit the view"), lambda session: replace(session, box=box, heights=None))


def return_to_view(box: Box, equal: bool, heights: tuple[float, float] | None) -> Edit:
    """An earlier view again: its box, whether its axes were equal, and the heights of a curve."""
    return Edit(say("return to a view"), lambda session: replace(session, box=box, equal_axes=equal, heights=heights))


def go_home() -> Edit:
    """Back to the box that was loaded, and of a curve all that fits."""
    return Edit(say("move the view"), lambda session: replace(session, box=session.home, heights=None))


def move_curve(low: float, high: float, heights: tuple[float, float] | None) -> Edit:
    """A curve is seen from low to high, between these heights (None: all that fits)."""

    def change(session: Session) -> Session:
        return replace(session, box=session.box._replace(x_min=low, x_max=high), heights=heights)

    return Edit(say("move the view"), change)


def see(plane: Plane, box: Box) -> Edit:
    """Exactly this part of the canvas is seen: of a curve, its breadth and its heights."""
    return move_curve(box.x_min, box.x_max, box[2:]) if plane.is_line else move_view(box)


def stretch_view(box: Box) -> Edit:
    """The part of the plane becomes this box, and fills the canvas: one axis was zoomed without the other."""
    return Edit(say("stretch the view"), lambda session: replace(session, box=box, equal_axes=False))


def set_parameter(parameter: Parameter) -> Edit:
    """The slider of that name becomes this one: value, range and step together."""

    def change(session: Session) -> Session:
        return replace(session, parameters=_with(session.parameters, parameter))

    return Edit(say("move {name}", name=parameter.name), change)


def set_held(variable: Parameter) -> Edit:
    """A variable that is not seen becomes this one: the probe moves along it, and the slice with the probe."""

    def change(session: Session) -> Session:
        descent = replace(session.descent, shown=None)
        return replace(session, held=_with(session.held, variable), descent=descent)

    return Edit(say("move {name}", name=variable.name), change)


def choose_axes(plane: Plane, axes: tuple[str, str]) -> Edit:
    """These two of the plane's variables are seen; the probe stays where it is in all of them."""

    def change(session: Session) -> Session:
        stands = dict(zip(plane.variables, plane.point(*session.probe), strict=True))
        held = session.held
        for name in plane.variables:
            if name not in axes:
                held = _with(held, standing_at(name, stands[name], held))
        return replace(session, axes=axes, held=held, probe=(stands[axes[0]], stands[axes[1]]))

    return Edit(say("choose the axes"), change)


def choose_method(method: str, learning_rate: float | None = None) -> Edit:
    """Walk by this rule, with the settings last chosen for it, or its own; and with that learning rate, if any."""

    def change(session: Session) -> Session:
        old = session.descent
        kept = {**dict(old.kept), old.method: old.settings}
        settings = dict(kept.pop(method, ()))
        kept = {name: pairs for name, pairs in kept.items() if pairs}
        if learning_rate is not None:
            settings["learning_rate"] = learning_rate
        return _walking(session, method=method, settings=tuple(settings.items()), kept=tuple(kept.items()))

    return Edit(say("choose the method {method}", method=method), change)


def set_setting(name: str, value: Value, learning_rate: float | None = None) -> Edit:
    """One setting of the rule, such as its momentum; and with it that learning rate, if any.

    A fixed rate and the first trial of a line search are two things: where one takes the other's place, the learning
    rate goes back to the method's own.
    """

    def change(session: Session) -> Session:
        settings = dict(session.descent.settings)
        was_fixed = settings.get("line_search", "fixed") == "fixed"
        if name == "line_search" and was_fixed != (value == "fixed"):
            settings.pop("learning_rate", None)
        settings[name] = value
        if learning_rate is not None:
            settings["learning_rate"] = learning_rate
        if name == "noise" and value:
            session = replace(session, layers=session.layers | {"noise"})
        return _walking(session, settings=tuple(settings.items()))

    return Edit(say("set the {name}", name=say(name.replace("_", " "))), change)


def reset_settings(learning_rate: float | None = None) -> Edit:
    """All settings of the rule become its own again; but for that learning rate, if any."""
    settings: Settings = () if learning_rate is None else (("learning_rate", learning_rate),)
    return Edit(say("reset the settings"), lambda session: _walking(session, settings=settings))


def _walking(session: Session, **parts: Any) -> Session:
    """The session with these parts of the descent changed, and the whole of its path shown."""
    return replace(session, descent=replace(session.descent, shown=None, **parts))


def set_steps(steps: int) -> Edit:
    """The budget of steps, at least one."""
    return Edit(say("set the number of steps"), lambda session: _walking(session, steps=max(1, int(steps))))


def show_step(step: int | None) -> Edit:
    """Show the path up to this step; None shows all of it."""
    return Edit(say("walk"), lambda session: replace(session, descent=replace(session.descent, shown=step)))


def set_speed(speed: float) -> Edit:
    """So many steps a second are played; 0: the whole walk in a few seconds."""
    return Edit(say("set the speed"), lambda session: replace(session, speed=min(max(float(speed), 0.0), FASTEST)))


def show_layer(layer: str, visible: bool) -> Edit:
    """One layer of the picture comes or goes."""

    def change(session: Session) -> Session:
        return replace(session, layers=session.layers | {layer} if visible else session.layers - {layer})

    return Edit(say("show {layer}" if visible else "hide {layer}", layer=say(LAYER_NAMES[layer])), change)


def choose_levels(mode: str) -> Edit:
    """How the contour levels are spread: "auto" or a mode of field.levels; "probe" shows the probe's own line too."""

    def change(session: Session) -> Session:
        layers = session.layers | {"level"} if mode == "probe" else session.layers
        return replace(session, layers=layers, choices=replace(session.choices, levels=mode))

    return Edit(say("choose the levels"), change)


def type_levels(values: tuple[float, ...]) -> Edit:
    """The contour levels become these heights."""
    return _choose(say("type the levels"), levels="manual", level_values=values)


def set_level_count(count: int) -> Edit:
    """About so many contour levels."""
    return _choose(say("set the number of levels"), level_count=max(int(count), 1))


def set_arrow_count(count: int) -> Edit:
    """So many arrows along each side of the box."""
    return _choose(say("set the number of arrows"), arrow_columns=max(int(count), 1), arrow_rows=max(int(count), 1))


def choose_picture(name: str, value: str | bool) -> Edit:
    """One of the other choices about the picture, by its name in field.choices.Choices."""
    names = {"colours": say("choose the colours")}
    return _choose(names.get(name, say("choose the arrows")), **{name: value})


def _choose(name: Sentence, **chosen: Any) -> Edit:
    return Edit(name, lambda session: replace(session, choices=replace(session.choices, **chosen)))


def add_flow_line(x: float, y: float) -> Edit:
    """A flow line through (x, y)."""

    def change(session: Session) -> Session:
        places = (*session.flow_from, (float(x), float(y)))[-MOST_FLOW_LINES:]
        return replace(session, flow_from=places, layers=session.layers | {"flow_picked"})

    return Edit(say("add a flow line"), change)


def clear_flow_lines() -> Edit:
    """No flow line that was asked for."""
    return Edit(say("remove the flow lines"), lambda session: replace(session, flow_from=()))


def set_equal_axes(equal: bool) -> Edit:
    """One unit is as long on both axes, or the box fills the canvas."""
    return Edit(say("change the axes"), lambda session: replace(session, equal_axes=equal))


def choose_theme(theme: str) -> Edit:
    """One of THEMES."""
    if theme not in THEMES:
        raise ValueError(f"a theme is one of {', '.join(THEMES)}, not {theme}")
    return Edit(say("choose the theme"), lambda session: replace(session, theme=theme))


def load_landscape(
    name: str, text: str, box: Box, start: tuple[float, float], learning_rate: float | None = None,
    steps: int | None = None,
) -> Edit:  # fmt: skip
    """A landscape of the gallery: text, box and a start that suits it, in one edit; earlier sliders are forgotten.

    Learning rate and budget of steps stay as they are unless given; learning rates of other methods are forgotten too,
    for they suited another landscape. Its known minima are shown.
    """

    def change(session: Session) -> Session:
        settings = dict(session.descent.settings)
        if learning_rate is not None:
            settings["learning_rate"] = learning_rate
        budget = session.descent.steps if steps is None else steps
        kept = tuple(
            (method, tuple(pair for pair in pairs if pair[0] != "learning_rate"))
            for method, pairs in session.descent.kept
        )
        free = {"subject_to": "", "bounds": None}
        session = _walking(session, settings=tuple(settings.items()), steps=budget, kept=kept, **free)
        return replace(
            session, text=text, variables=None, parameters=(), box=box, home=box, heights=None, probe=start, axes=None,
            held=(), pins=(), flow_from=(), layers=session.layers | {"minima"},
        )  # fmt: skip

    return Edit(say("load {name}", name=say(name)), change)


def _with(sliders: tuple[Parameter, ...], slider: Parameter) -> tuple[Parameter, ...]:
    """The sliders, this one in the place of its namesake."""
    return (*(known for known in sliders if known.name != slider.name), slider)
