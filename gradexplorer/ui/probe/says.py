"""A reading in words: each function gives the text of one line of the panel."""

from __future__ import annotations

import math

from gradexplorer.descent.along import Along
from gradexplorer.descent.reading import Reading
from gradexplorer.ui import numbers
from gradexplorer.ui.probe.formula_text import by_hand, exactly, shortened

LONGEST_FORMULA = 60
NEAR_DEG = 0.5  # so near to the gradient or to the contour, it is said
NOT_SMOOTH = ("kink", "undefined")

_KINDS = {
    "slope": ("slope", "The ground slopes here: the gradient is not zero."),
    "minimum": ("minimum", "A valley floor: flat, and it rises on every side."),
    "maximum": ("maximum", "A summit: flat, and it falls on every side."),
    "saddle": ("saddle", "A pass: flat, rising one way and falling another."),
    "degenerate": ("degenerate", "Flat, and the second derivatives alone do not say what it is."),
    "kink": ("kink", "A fold: the slopes from the two sides differ, so there is no gradient."),
    "undefined": ("undefined", "The function has no value here."),
}


def value(reading: Reading, exact: str = "") -> str:
    """Value of f, with what it is exactly where that is known, or why there is none: f = 0.735759 = 2e⁻¹."""
    if not math.isnan(reading.value):
        return f"f = {numbers.show(reading.value)}{_exactly(exact)}"
    if reading.why_undefined is None:
        return f"f is {numbers.UNDEFINED}"
    return f"{numbers.UNDEFINED}: {reading.why_undefined}"


def _exactly(text: str) -> str:
    written = exactly(text) if text else ""
    return f" = {written}" if written else ""


def partial(reading: Reading, index: int, formula: str, exact: str = "") -> str:
    """Formula and number, ∂f/∂x = 2x = 4.000; at a kink the slopes from both sides; undefined in words."""
    name = reading.variables[index]
    ratio = f"∂f/∂{name}" if len(reading.variables) > 1 else f"df/d{name}"
    head = f"{ratio} = "
    if formula:
        written = shortened(by_hand(formula), LONGEST_FORMULA)
        if _is_number(written):
            return head + written if not math.isnan(reading.gradient[index]) else head + numbers.UNDEFINED
        head += f"{written} = "
    slope = reading.gradient[index]
    if not math.isnan(slope):
        return head + numbers.show(slope) + _exactly(exact)
    sides = (reading.one_sided or {}).get(name)
    if sides is None or all(math.isnan(side) for side in sides):
        return f"{ratio}: {numbers.UNDEFINED}"
    left, right = ("none" if math.isnan(side) else numbers.show(side) for side in sides)
    return f"{ratio}: {left} from the left, {right} from the right"


def gradient(reading: Reading) -> str:
    """The gradient as a vector: ∇f = (4.000, 2.000); of one variable the second derivative, f″ = 2.000."""
    if len(reading.variables) == 1:
        return f"f″ = {numbers.show(reading.hessian[0][0])}" if reading.kind not in NOT_SMOOTH else "no slope here"
    if all(map(math.isnan, reading.gradient)):
        return "no gradient here"
    return f"∇f = {numbers.vector(reading.gradient)}"


def slope(reading: Reading) -> str:
    """Length of the gradient: slope |∇f| = 4.472."""
    if math.isnan(reading.slope):
        return f"slope {numbers.UNDEFINED}"
    return f"slope {'|f′|' if len(reading.variables) == 1 else '|∇f|'} = {numbers.show(reading.slope)}"


def angle(reading: Reading, *, in_slice: bool = False) -> str:
    """Direction of the steepest way up: uphill at 26.6°; on a line to the right or left."""
    if not math.isnan(reading.ascent_angle_deg):
        if len(reading.variables) == 1:
            return f"uphill to the {'right' if reading.gradient[0] > 0 else 'left'}"
        return f"uphill{' in this slice' * in_slice} at {numbers.angle(reading.ascent_angle_deg)}"
    if reading.slope == 0:
        return "this slice is level here" if in_slice else "flat: no way is up"
    return "no direction here"


def along(found: Along) -> str:
    """The directional derivative: D_u f = 2.828; at a kink the slopes from both sides."""
    if not math.isnan(found.slope):
        return f"D_u f = {numbers.show(found.slope)}"
    if found.sides is None or all(map(math.isnan, found.sides)):
        return f"D_u f {numbers.UNDEFINED}"
    back, ahead = ("none" if math.isnan(side) else numbers.show(side) for side in found.sides)
    return f"D_u f: {back} behind, {ahead} ahead"


def along_explained(found: Along) -> str:
    """Where u points, and what that makes of the slope: = 4.472 · cos 26.6°."""
    head = f"u at {numbers.angle(found.degrees)}"
    if found.sides is not None:
        return f"{head}: a kink, so the slopes behind and ahead are told apart"
    if math.isnan(found.off):
        return f"{head}: level in every direction" if found.steepest == 0 else head
    for aim, words in ((0.0, "along ∇f: the steepest way up"), (90.0, "along the contour: neither up nor down"),
                       (180.0, "against ∇f: the steepest way down")):  # fmt: skip
        if abs(found.off - aim) <= NEAR_DEG:
            return f"{head}, {words}"
    return f"{head}, {numbers.angle(found.off)} off ∇f: |∇f| · cos {numbers.angle(found.off)}"


def kind(reading: Reading) -> str:
    """The kind of point and the eigenvalues of the Hessian."""
    word = _KINDS[reading.kind][0]
    if len(reading.variables) == 1:
        return f"{word} · {_bend(reading.hessian[0][0], reading.kind)}" if reading.kind not in NOT_SMOOTH else word
    if reading.eigenvalues and not any(math.isnan(each) for each in reading.eigenvalues):
        listed = ", ".join(numbers.show(each) for each in reading.eigenvalues)
        return f"{word} · Hessian eigenvalues {listed}"
    return word


def kind_explained(word: str) -> str:
    """What the word means, for a tooltip."""
    return _KINDS[word][1] + " The eigenvalues of the Hessian are the curvatures along its two main directions."


def _bend(second: float, kind: str) -> str:
    """Which way a curve bends, by its second derivative."""
    if math.isnan(second):
        return "no second derivative here"
    if second == 0.0:
        flat = "an inflection, or a flatter minimum or maximum"
        return flat if kind == "degenerate" else "does not bend here: f″ = 0"
    return "bends upwards" if second > 0 else "bends downwards"


def _is_number(text: str) -> bool:
    return text.replace(numbers.MINUS, "").replace(".", "").isdigit()
