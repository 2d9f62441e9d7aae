"""Edits about the constraints of a walk: the curve it stays on, the box it stays in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from gradexplorer.expression.sentence import say
from gradexplorer.session.edits import Edit
from gradexplorer.session.state import Session


def bind_to(text: str) -> Edit:
    """The walk stays on this curve, which the canvas shows; none where the text is empty."""
    return Edit(say("bind the walk to a curve"), lambda session: _bound(session, subject_to=text))


def bind_within(bounds: Sequence[float] | None) -> Edit:
    """The walk stays in this box: low and high of each variable; None lets it go."""
    kept = None if bounds is None else tuple(map(float, bounds))
    return Edit(say("bind the walk to a box"), lambda session: _bound(session, bounds=kept))


def _bound(session: Session, **parts: Any) -> Session:
    descent = replace(session.descent, shown=None, **parts)
    is_bound = bool(descent.subject_to.strip()) or descent.bounds is not None
    layers = session.layers | {"bound"} if is_bound else session.layers - {"bound"}
    return replace(session, descent=descent, layers=layers)
