"""What kinds of point are called."""

from __future__ import annotations

from gradexplorer.expression.sentence import Phrase

KINDS: dict[str, Phrase] = {
    "slope": "slope",
    "minimum": "minimum",
    "maximum": "maximum",
    "saddle": "saddle",
    "degenerate": "degenerate",
    "kink": "kink",
    "undefined": "undefined",
}
