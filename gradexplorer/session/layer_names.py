"""What the layers of the picture are called where they are shown or hidden: in the undo list and the Edit menu."""

from __future__ import annotations

from gradexplorer.expression.sentence import Phrase

LAYER_NAMES: dict[str, Phrase] = {
    "fill": "colours",
    "contours": "contour lines",
    "labels": "contour numbers",
    "arrows": "gradient arrows",
    "derivative": "derivative",
    "grid": "grid",
    "basins": "basins",
    "nullclines": "nullclines",
    "ridges": "ridges",
    "flow": "flow lines",
    "flow_picked": "picked flow lines",
    "bound": "constraints",
    "level": "contour through the probe",
    "model": "local model",
    "minima": "known minima",
    "critical": "critical points",
    "nearest": "way to a minimum",
    "curvature": "principal axes",
    "noise": "spread by noise",
    "inner": "inside of a step",
    "race": "race",
    "path": "path",
    "pins": "pins",
    "direction": "direction",
    "probe": "probe",
}
