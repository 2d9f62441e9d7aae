"""A reading in words: each function gives the text of one line of the panel."""

from __future__ import annotations

import math

from gradexplorer.descent.along import Along
from gradexplorer.descent.reading import Reading
from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui import numbers
from gradexplorer.ui.kinds import KINDS
from gradexplorer.ui.language import tr
from gradexplorer.ui.probe.formula_text import by_hand, exactly, shortened

LONGEST_FORMULA = 60
NEAR_DEG = 0.5  # so near to the gradient or to the contour, it is said
NOT_SMOOTH = ("kink", "undefined")

_AIMS: tuple[tuple[float, Phrase], ...] = (
    (0.0, "along ∇f: the steepest way up"),
    (90.0, "along the contour: neither up nor down"),
    (180.0, "against ∇f: the steepest way down"),
)
_EXPLAINED: dict[str, Phrase] = {
    "slope": "The ground slopes here: the gradient is not zero.",
    "minimum": "A valley floor: flat, and it rises on every side.",
    "maximum": "A summit: flat, and it falls on every side.",
    "saddle": "A pass: flat, rising one way and falling another.",
    "degenerate": "Flat, and the second derivatives alone do not say what it is.",
    "kink": "A fold: the slopes from the two sides differ, so there is no gradient.",
    "undefined": "The function has no value here.",
}


def value(reading: Reading, exact: str = "") -> str:
    """Value of f, with what it is exactly where that is known, or why there is none: f = 0.735759 = 2e⁻¹."""
    if not math.isnan(reading.value):
        return f"f = {numbers.show(reading.value)}{_exactly(exact)}"
    if reading.why_undefined is None:
        return tr("f is {undefined}", undefined=numbers.undefined())
    return f"{numbers.undefined()}: {tr(reading.why_undefined)}"


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
            return head + written if not math.isnan(reading.gradient[index]) else head + numbers.undefined()
        head += f"{written} = "
    slope = reading.gradient[index]
    if not math.isnan(slope):
        return head + numbers.show(slope) + _exactly(exact)
    sides = (reading.one_sided or {}).get(name)
    if sides is None or all(math.isnan(side) for side in sides):
        return f"{ratio}: {numbers.undefined()}"
    left, right = (tr("none") if math.isnan(side) else numbers.show(side) for side in sides)
    return tr("{ratio}: {left} from the left, {right} from the right", ratio=ratio, left=left, right=right)


def gradient(reading: Reading) -> str:
    """The gradient as a vector: ∇f = (4.000, 2.000); of one variable the second derivative, f″ = 2.000."""
    if len(reading.variables) == 1:
        return f"f″ = {numbers.show(reading.hessian[0][0])}" if reading.kind not in NOT_SMOOTH else tr("no slope here")
    if all(map(math.isnan, reading.gradient)):
        return tr("no gradient here")
    return f"∇f = {numbers.vector(reading.gradient)}"


def slope(reading: Reading) -> str:
    """Length of the gradient: slope |∇f| = 4.472."""
    if math.isnan(reading.slope):
        return tr("slope {value}", value=numbers.undefined())
    length = "|f′|" if len(reading.variables) == 1 else "|∇f|"
    return tr("slope {length} = {value}", length=length, value=numbers.show(reading.slope))


def angle(reading: Reading, *, in_slice: bool = False) -> str:
    """Direction of the steepest way up: uphill at 26.6°; on a line to the right or left."""
    if not math.isnan(reading.ascent_angle_deg):
        if len(reading.variables) == 1:
            return tr("uphill to the right" if reading.gradient[0] > 0 else "uphill to the left")
        way: Phrase = "uphill in this slice at {angle}" if in_slice else "uphill at {angle}"
        return tr(way, angle=numbers.angle(reading.ascent_angle_deg))
    if reading.slope == 0:
        return tr("this slice is level here" if in_slice else "flat: no way is up")
    return tr("no direction here")


def along(found: Along) -> str:
    """The directional derivative: D_u f = 2.828; at a kink the slopes from both sides."""
    if not math.isnan(found.slope):
        return f"D_u f = {numbers.show(found.slope)}"
    if found.sides is None or all(map(math.isnan, found.sides)):
        return f"D_u f {numbers.undefined()}"
    back, ahead = (tr("none") if math.isnan(side) else numbers.show(side) for side in found.sides)
    return tr("D_u f: {back} behind, {ahead} ahead", back=back, ahead=ahead)


def along_explained(found: Along) -> str:
    """Where u points, and what that makes of the slope: = 4.472 · cos 26.6°."""
    head = tr("u at {angle}", angle=numbers.angle(found.degrees))
    if found.sides is not None:
        return tr("{head}: a kink, so the slopes behind and ahead are told apart", head=head)
    if math.isnan(found.off):
        return tr("{head}: level in every direction", head=head) if found.steepest == 0 else head
    for aim, words in _AIMS:
        if abs(found.off - aim) <= NEAR_DEG:
            return f"{head}, {tr(words)}"
    return tr("{head}, {angle} off ∇f: |∇f| · cos {angle}", head=head, angle=numbers.angle(found.off))


def kind(reading: Reading) -> str:
    """The kind of point and the eigenvalues of the Hessian."""
    word = tr(KINDS[reading.kind])
    if len(reading.variables) == 1:
        return f"{word} · {_bend(reading.hessian[0][0], reading.kind)}" if reading.kind not in NOT_SMOOTH else word
    if reading.eigenvalues and not any(math.isnan(each) for each in reading.eigenvalues):
        listed = ", ".join(numbers.show(each) for each in reading.eigenvalues)
        return tr("{kind} · Hessian eigenvalues {values}", kind=word, values=listed)
    return word


def kind_explained(word: str) -> str:
    """What the word means, for a tooltip."""
    about = tr("The eigenvalues of the Hessian are the curvatures along its two main directions.")
    return f"{tr(_EXPLAINED[word])} {about}"


def _bend(second: float, kind: str) -> str:
    """Which way a curve bends, by its second derivative."""
    if math.isnan(second):
        return tr("no second derivative here")
    if second == 0.0:
        flat: Phrase = "an inflection, or a flatter minimum or maximum"
        return tr(flat if kind == "degenerate" else "does not bend here: f″ = 0")
    return tr("bends upwards" if second > 0 else "bends downwards")


def _is_number(text: str) -> bool:
    return text.replace(numbers.MINUS, "").replace(".", "").isdigit()
