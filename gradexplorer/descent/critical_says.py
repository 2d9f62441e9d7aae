"""A search for critical points in sentences: what was found, whether it is all, and what stood in the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from gradexplorer.descent.brief import brief
from gradexplorer.descent.critical_places import Place
from gradexplorer.descent.shapes import SHAPES
from gradexplorer.expression.sentence import Phrase, Sentence, listed, say

TOLD = 4  # places told one by one
# Of each kind, one and several.
COUNTED: dict[str, tuple[Phrase, Phrase]] = {
    "minimum": ("1 minimum", "{n} minima"),
    "maximum": ("1 maximum", "{n} maxima"),
    "saddle": ("1 saddle", "{n} saddles"),
    "degenerate": ("1 degenerate point", "{n} degenerate points"),
}

ENDED: dict[str, Phrase] = {
    "time": "the search ran out of time",
    "boxes": "there was too much to search",
    "stopped": "the search was stopped",
    "size": "the second derivatives are too long to work out",
}

_MINIMUM: Phrase = "f has a minimum at a kink near {here}: it has no gradient there, so that this is no critical point"
_MAXIMUM: Phrase = "f has a maximum at a kink near {here}: it has no gradient there, so that this is no critical point"
TEMPLATES: dict[str, Phrase] = {
    "degenerate": "{here} is degenerate: the Hessian is singular there, so that it is not proved to be alone",
    "point": "{here} is not proved to be alone",
    "flat": "f is constant: every point is critical, and {here} stands for all",
    "level": "the critical points from {lowest} to {highest} are not isolated: f is level along a whole curve or"
    " region, and {here} stands for all of them",
    "minimum": _MINIMUM,
    "maximum": _MAXIMUM,
    "kink": "f has a kink near {here}, where it has no gradient",
    "undefined": "f is not defined at {here}, and close to it nothing could be decided",
    "torn": "undecided at a kink, a jump, a pole or an edge of the domain from {lowest} to {highest}",
    "open": "undecided from {lowest} to {highest}",
}
SHAPED: Phrase = "{found}; by the heights around it: a {shape}, {means}"


def sentences(kinds: Sequence[str], places: Sequence[Place], ended: str | None, complete: bool) -> tuple[Sentence, ...]:
    """What was found, then what could not be proved and why."""
    counted = _counted(kinds)
    if complete:
        if not kinds:
            return (say("there is no critical point in this box, which is proved"),)
        if len(kinds) == 1:
            return (say("{counted}: the only critical point of this box, which is proved", counted=counted),)
        return (
            say("{counted}: all critical points of this box, each proved to be alone where it is", counted=counted),
        )
    found = [
        say("found {counted}; that there are no others is not proved", counted=counted)
        if kinds
        else say("found no critical point; that there is none is not proved")
    ]
    found += [say(ENDED[ended])] if ended is not None else []
    told = [place for place in places if ended is None or place.kind != "open"]
    found += [_told(place) for place in told[:TOLD]]
    if len(told) > TOLD:
        found.append(say("and {count} more places could not be decided", count=len(told) - TOLD))
    return tuple(found)


def _counted(kinds: Sequence[str]) -> Sentence:
    counts = Counter(kinds)
    told = {
        kind: say(one) if counts[kind] == 1 else say(several, n=counts[kind])
        for kind, (one, several) in COUNTED.items()
        if counts[kind]
    }
    return listed(told)


def _told(place: Place) -> Sentence:
    kind = "degenerate" if place.kind == "point" and place.reading.kind == "degenerate" else place.kind
    found = say(TEMPLATES[kind], here=_point(place.reading.point), lowest=_point(place.lo), highest=_point(place.hi))
    if not place.shape:
        return found
    return say(SHAPED, found=found, shape=say(place.shape), means=say(SHAPES[place.shape]))


def _point(point: Sequence[float]) -> str:
    """A point in brackets; of one variable, its one coordinate."""
    text = ", ".join(map(brief, point))
    return f"({text})" if len(point) > 1 else text
