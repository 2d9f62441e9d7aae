"""What a script of a walk under a constraint brings along: the nearest point that obeys, as descent/constraint.py."""

from __future__ import annotations

from gradexplorer.descent.constraint import Constraint

CLIPPED = '''
low, high = {low}, {high}


def inside(x):
    """The nearest point in the box."""
    return np.minimum(np.maximum(x, low), high)
'''

FOOT = '''
def down(x):
    """A point of the curve near by: Newton's method along the gradient of g."""
    for _ in range(40):
        value, across = curve(x)
        below = dot(across, across)
        if value == 0:
            return x
        if not 0 < below < np.inf or not np.isfinite(value):
            return None
        step = -value / below * across
        x = x + step
        if math.hypot(*step) <= 1e-13 * (1 + math.hypot(*x)):
            return x
    return None


def foot(x):
    """The point of the curve that is nearest, by steps along its tangent (Hartmann 1999)."""
    found = down(x)
    for _ in range(60):
        if found is None:
            return None
        across = curve(found)[1]
        below, off = dot(across, across), x - found
        if not 0 < below < np.inf:
            return found
        slide = off - dot(off, across) / below * across
        if math.hypot(*slide) <= 1e-13 * (1 + math.hypot(*found)):
            return found
        for share in (1.0, 0.5, 0.25, 0.1):
            moved = down(found + share * slide)
            if moved is not None and math.dist(moved, x) < math.dist(found, x):
                break
        else:
            return found
        found = moved
    return found
'''

BOTH = '''
def allowed(x):
    """The nearest point that obeys: from the curve into the box and back, until both hold."""
    for _ in range(100):
        found = foot(x)
        held = inside(found)
        if math.dist(held, found) <= 1e-12 * (1 + math.hypot(*found)):
            return found
        x = held
'''


def box_of(constraint: Constraint, made: str = "np.array") -> tuple[str, str]:
    """The lower and the upper bounds, as source."""
    sides = zip(*constraint.bounds, strict=True)
    low, high = (f"{made}([{', '.join(map(repr, side))}])" for side in sides)
    return low, high


def bound(constraint: Constraint, curve: str) -> tuple[str, str]:
    """The functions, and the call that brings x to where the constraint allows; `curve` is the function of g."""
    low, high = box_of(constraint) if constraint.bounds else ("", "")
    clipped = CLIPPED.format(low=low, high=high) if constraint.bounds else ""
    if not curve:
        return clipped, "x = inside(x)\n"
    parts = "\n\n".join(part.strip("\n") + "\n" for part in (curve, FOOT, clipped, BOTH if clipped else "") if part)
    return parts, "x = allowed(x)\n" if clipped else "x = foot(x)\n"
