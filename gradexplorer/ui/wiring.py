"""What each thing the user does to a panel means: an edit, with the gesture it belongs to."""

from __future__ import annotations

import math
from collections.abc import Callable

from gradexplorer.expression.sentence import say
from gradexplorer.field.plane import Plane
from gradexplorer.field.viewport import Viewport, box_about
from gradexplorer.formula.formulas import Formulas
from gradexplorer.gallery import Landscape
from gradexplorer.session import edits, probing
from gradexplorer.session.state import Parameter, Value
from gradexplorer.ui import numbers
from gradexplorer.ui.canvas.gestures import sensible
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.fitting import fitting_rate, own_rate, suited_rate
from gradexplorer.ui.language import tr

SAME_SCALE = 1e-6
EXPLAINED = 500  # operations: slopes and reasons of a longer text take too long while a hand moves


class Wiring:
    """Connects the panels' signals; holds nothing but the conductor."""

    def __init__(self, conductor: Conductor) -> None:
        self._conductor = conductor
        self._panels = conductor.panels
        self._wire_panels()
        self._wire_descent()
        self._wire_canvas()

    def _wire_panels(self) -> None:
        panels = self._panels
        panels.editor.typed.connect(lambda text: self._conductor.do(edits.type_text(text), "typing"))
        panels.editor.editor.apart.connect(self._conductor.settle)
        panels.probe.place.chosen.connect(self._type_probe)
        panels.parameters.changed.connect(self._parameter)
        panels.parameters.slice.moved.connect(self._held)
        panels.parameters.slice.axesChosen.connect(self._axes)
        panels.gallery.chosen.connect(self._landscape)
        panels.table.stepChosen.connect(self._conductor.step_to)

    def _wire_descent(self) -> None:
        conductor, descent = self._conductor, self._panels.descent
        descent.rateChosen.connect(lambda rate: conductor.do(edits.set_setting("learning_rate", rate), "rate"))
        descent.stepsChosen.connect(lambda steps: conductor.do(edits.set_steps(steps), "steps"))
        descent.methodChosen.connect(self._method)
        descent.settingChosen.connect(self._setting)
        descent.resetAsked.connect(lambda: self._with_offer(edits.reset_settings(), edits.reset_settings))
        descent.stepChosen.connect(lambda step, over: conductor.step_to(step, held=not over))
        descent.speedChosen.connect(lambda speed: conductor.do(edits.set_speed(speed)))
        descent.forwardAsked.connect(lambda: conductor.step_to(conductor.clock.now() + 1))
        descent.backAsked.connect(lambda: conductor.step_to(conductor.clock.now() - 1))

    def _wire_canvas(self) -> None:
        canvas = self._panels.canvas
        canvas.probeMoved.connect(self._probe)
        canvas.viewChanged.connect(self._view)
        canvas.resized.connect(lambda _: self._conductor.draw())
        canvas.hovered.connect(self._hover)
        canvas.stepPicked.connect(self._conductor.step_to)

    def _gesture(self, edit: edits.Edit, gesture: str, over: bool) -> None:
        """One moment of a gesture with a button held; the last one settles it."""
        self._conductor.do(edit, gesture, held=True)
        if over:
            self._conductor.settle()

    def _type_probe(self, x: float, y: float) -> None:
        typed = self._panels.probe.place.typed()
        self._conductor.do(probing.type_point(self._conductor.plane, x, y, typed), "probe field")

    def _probe(self, x: float, y: float, over: bool) -> None:
        """The probe to the pixel's place, free of digits no pixel can mean."""
        x, y = sensible(self._panels.canvas.viewport_value(), x, y)
        self._gesture(edits.put_probe(self._conductor.plane, x, y), "probe", over)

    def _view(self, viewport: Viewport, over: bool) -> None:
        """The view moved by hand: the box asked for moves and grows along, and keeps its shape."""
        session = self._conductor.session
        if self._panels.canvas.shows_line:
            self._gesture(self._curve_moved(viewport), "view", over)
            return
        stretched = abs(viewport.x_scale / viewport.y_scale - 1) > SAME_SCALE
        if session.equal_axes and not stretched:
            shown = Viewport.showing(session.box, viewport.width, viewport.height)
            zoom = viewport.box.width / shown.box.width
            edit = edits.move_view(box_about(*viewport.box.centre, session.box.width * zoom, session.box.height * zoom))
        elif session.equal_axes:
            edit = edits.stretch_view(viewport.box)
        else:
            edit = edits.move_view(viewport.box)
        self._gesture(edit, "view", over)

    def _curve_moved(self, viewport: Viewport) -> edits.Edit:
        """Heights that fit stay so until the hand changes them, on purpose or by a pan that is not level."""
        shown, heights = self._conductor.curve, self._conductor.session.heights
        low, high = viewport.box[2:]
        if heights is None and shown is not None:
            still = all(
                abs(a - b) <= SAME_SCALE * (high - low) for a, b in zip((low, high), shown.box[2:], strict=True)
            )
            heights = None if still else (low, high)
        else:
            heights = (low, high)
        return edits.move_curve(viewport.box.x_min, viewport.box.x_max, heights)

    def _held(self, variable: Parameter, over: bool) -> None:
        self._gesture(edits.set_held(variable), f"held {variable.name}", over)

    def _axes(self, across: str, up: str) -> None:
        self._conductor.do(edits.choose_axes(self._conductor.plane, (across, up)))

    def _parameter(self, parameter: Parameter, over: bool) -> None:
        self._gesture(edits.set_parameter(parameter), f"parameter {parameter.name}", over)

    def _method(self, method: str) -> None:
        self._with_offer(edits.choose_method(method), lambda rate: edits.choose_method(method, rate))

    def _setting(self, name: str, value: Value) -> None:
        if name == "line_search":
            self._with_offer(edits.set_setting(name, value), lambda rate: edits.set_setting(name, value, rate))
        else:
            self._conductor.do(edits.set_setting(name, value), f"setting {name}")

    def _with_offer(self, edit: edits.Edit, offering: Callable[[float], edits.Edit]) -> None:
        """The edit; with another learning rate where the method's own leads nowhere from here, and a word about it."""
        conductor = self._conductor
        choice = edit.change(conductor.session).descent
        own, rate = own_rate(choice), None
        if conductor.formulas is not None and "learning_rate" not in dict(choice.settings):
            rate = suited_rate(conductor.formulas, conductor.plane.point(*conductor.session.probe), choice)
        if rate is None or rate == own:
            conductor.do(edit)
            return
        conductor.do(offering(rate))
        self._panels.status.show_note(
            say(
                "Learning rate {rate:g}: with {own:g}, its own, {method} would not get down from here",
                rate=rate,
                own=own,
                method=choice.method,
            )
        )

    def _landscape(self, landscape: Landscape) -> None:
        """Text, box and start, and a learning rate that suits them; what to look at is said in the status line."""
        chosen, good = self._conductor.session.descent, landscape.good
        steps: int | None = good.steps
        rate = good.learning_rate
        if chosen.method != good.method:
            rate, steps = fitting_rate(landscape.text, landscape.start, chosen), None
        place = landscape.text, landscape.box, landscape.start
        self._conductor.do(edits.load_landscape(landscape.name, *place, rate, steps))
        self._panels.status.show_note(
            say(
                "{name}: {notice} (learning rate {rate:g})",
                name=say(landscape.name),
                notice=say(landscape.notice),
                rate=rate,
            )
        )

    def _hover(self, place: tuple[float, float] | None) -> None:
        """What f is under the pointer, and its slope; or why it is not defined there."""
        formulas, plane, status = self._conductor.formulas, self._conductor.plane, self._panels.status
        names, seen = (plane.axes[:1], place and place[:1]) if plane.is_line else (plane.axes, place)
        if place is None or formulas is None or self._panels.canvas.shows_line != plane.is_line:
            status.show_pointer(names, None, None)
            return
        point = plane.under(*place)
        if formulas.size > EXPLAINED:
            status.show_pointer(names, seen, float(formulas.value(point)))
        elif not self._panels.canvas.is_measuring:
            value, slope = _seen(formulas, plane, point)
            why = formulas.why_undefined(point) if math.isnan(value) else None
            says = "" if why is None else f"{numbers.undefined()}: {tr(why)}"
            status.show_pointer(names, seen, value, slope, says, self._basin_at(*place))

    def _basin_at(self, x: float, y: float) -> str:
        """Where a walk from there ends, while the map of basins is shown."""
        scene = self._panels.canvas.shown()
        sheet = scene.extras.get("basins") if scene.shows("basins") else None
        basins = getattr(sheet, "basins", None)  # none where it is said why there is no map
        return "" if basins is None else tr(basins.told_at(x, y))


def _seen(formulas: Formulas, plane: Plane, point: tuple[float, ...]) -> tuple[float, float]:
    """f there, and its slope within what is seen: on a curve with its sign."""
    value, slopes = formulas.gradient(point)
    if plane.is_line:
        return float(value), float(slopes[0])
    return float(value), math.hypot(
        *(slope for slope, axis in zip(slopes, plane.along, strict=True) if axis is not None)
    )
