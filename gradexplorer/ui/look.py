"""The look of a picture: every colour, pen width and size of type that the canvas and a figure paint with."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QFont, QPen

from gradexplorer.quick import dataclass
from gradexplorer.ui.colormap import table


@dataclass(frozen=True, slots=True)
class Look:
    """Colours as #rrggbb or #aarrggbb; widths and sizes in pixels of an ordinary screen.

    `surround` is the paper about the plot, `ground` the plot where nothing is filled; the `_bare` colours stand on the
    ground, the others on the filled map. `paths` is a colour-blind-safe set (after Okabe and Ito, 2008), `halo` the rim
    that lets all of them read on any colour of the map. Arrows, paths and halos are opaque: blending
    takes four times as long. `steep` are the colours of gentle and of steep arrows, and those between; `scale` is how
    much larger than usual all of it is painted.
    """

    dark: bool
    surround: str
    ground: str
    hatch: str
    frame: str
    ink: str
    quiet: str
    grid: str
    grid_bare: str
    contour_on_dark: str
    contour_on_light: str
    contour_shade: float
    label_ink: str
    label_ground: str
    arrow_on_dark: str
    arrow_on_light: str
    arrow_bare: str
    ascent: str
    ascent_bare: str
    descent: str
    halo: str
    probe: str
    probe_bare: str
    curve: str
    derivative: str
    tangent: str
    paths: tuple[str, ...]
    path_width: float = 2.2
    arrow_width: float = 1.3
    probe_radius: float = 6.5
    text_px: float = 12.0
    label_px: float = 10.5
    title_px: float = 16.0
    line_width: float = 1.1
    steep: tuple[str, ...] = ("#fff3c4", "#ffc94d", "#ff8a2a", "#e5402a", "#a3123a")
    scale: float = 1.0

    def scaled(self, factor: float) -> Look:
        """The same look with lines and letters so many times as large: for a projector, or for weak eyes."""
        return replace(self, scale=self.scale * factor)


LIGHT = Look(
    dark=False, surround="#ffffff", ground="#fbfcfe", hatch="#cbd2dd", frame="#aab3c1", ink="#1c2230", quiet="#586174",
    grid="#38ffffff", grid_bare="#e1e5ec", contour_on_dark="#8cffffff", contour_on_light="#73102030",
    contour_shade=-0.25, label_ink="#1c2230", label_ground="#d9ffffff", arrow_on_dark="#ffffff",
    arrow_on_light="#101624", arrow_bare="#2457d6", ascent="#ffffff",
    ascent_bare="#1c2230", descent="#ff7a45", halo="#1b1f2b", probe="#ffffff",
    probe_bare="#1c2230", curve="#2457d6", derivative="#0a7d63", tangent="#7a8294",
    paths=("#ff7a45", "#56b4e9", "#f08cc4", "#f0e442", "#ffffff"),
)  # fmt: skip
DARK = Look(
    dark=True, surround="#14161b", ground="#191c22", hatch="#353b47", frame="#454c5a", ink="#e7eaf0", quiet="#9aa4b5",
    grid="#38ffffff", grid_bare="#2a2f39", contour_on_dark="#8cffffff", contour_on_light="#73102030",
    contour_shade=0.35, label_ink="#e7eaf0", label_ground="#d914161b", arrow_on_dark="#ffffff",
    arrow_on_light="#101624", arrow_bare="#7aa5ff", ascent="#ffffff",
    ascent_bare="#ffffff", descent="#ff7a45", halo="#0b0d12", probe="#ffffff",
    probe_bare="#ffffff", curve="#7aa5ff", derivative="#4fd0ae", tangent="#a9b2c3",
    paths=("#ff7a45", "#56b4e9", "#f08cc4", "#f0e442", "#ffffff"),
)  # fmt: skip

# For eyes that need it: full black and white, broad lines, opaque contours.
CONTRAST = replace(
    DARK, surround="#000000", ground="#000000", hatch="#8f96a3", frame="#ffffff", ink="#ffffff", quiet="#ffffff",
    grid="#80ffffff", grid_bare="#5c6473", contour_on_dark="#ffffffff", contour_on_light="#ff000000",
    curve="#5cc8ff", derivative="#7dffb0", tangent="#ffffff",
    contour_shade=0.6, label_ink="#ffffff", label_ground="#ff000000", arrow_on_light="#000000", arrow_bare="#ffe14d",
    descent="#ffb000", halo="#000000", path_width=3.2, arrow_width=2.0, line_width=1.6, text_px=13.0, label_px=12.0,
)  # fmt: skip
# For paper: black ink, no grey where black will do, nothing that a printer drowns in dots.
PRINT = replace(
    LIGHT, surround="#ffffff", ground="#ffffff", hatch="#9aa0aa", frame="#000000", ink="#000000", quiet="#202020",
    grid_bare="#d0d0d0", contour_on_dark="#d0ffffff", contour_on_light="#c0000000", contour_shade=-0.6,
    label_ink="#000000", label_ground="#ffffffff", arrow_on_light="#000000", arrow_bare="#000000",
    ascent_bare="#000000", probe_bare="#000000", descent="#c2410c", curve="#000000", derivative="#303030",
    tangent="#6a6a6a",
)  # fmt: skip
LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST, "print": PRINT}

# The first that is installed; all of them have upright, even figures.
FAMILIES = ("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", "Arial")


def look_of(theme: str) -> Look:
    """The look of that theme; ValueError where there is none."""
    if theme not in LOOKS:
        raise ValueError(f"the theme is light, dark, contrast or print, not {theme}")
    return LOOKS[theme]


def lut(name: str = "viridis") -> npt.NDArray[np.uint8]:
    """The colour map of heights of that name (one of field.choices.COLOURS), uint8 (256, 3), low first."""
    return table(name)


def colour(text: str) -> QColor:
    """The colour of that name, #rrggbb or #aarrggbb; ValueError where there is none."""
    return QColor(_colour(text))


@lru_cache(maxsize=256)
def _colour(text: str) -> QColor:
    found = QColor.fromString(text)
    if not found.isValid():
        raise ValueError(f"{text or 'nothing'} is not the name of a colour, nor of the form #rrggbb")
    return found


def pen(text: str, width: float = 1.0, alpha: float = 1.0) -> QPen:
    """A solid pen with round ends and corners; `alpha` makes its colour fainter."""
    return QPen(_pen(text, width, alpha))


@lru_cache(maxsize=256)
def _pen(text: str, width: float, alpha: float) -> QPen:
    ink = colour(text)
    ink.setAlphaF(ink.alphaF() * alpha)
    made = QPen(ink, width)
    made.setCapStyle(made.capStyle().RoundCap)
    made.setJoinStyle(made.joinStyle().RoundJoin)
    return made


@lru_cache(maxsize=32)
def font(size_px: float, bold: bool = False, italic: bool = False) -> QFont:
    """The font of the picture at that size, its figures all of one width."""
    made = QFont(list(FAMILIES))
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setPixelSize(round(size_px))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setItalic(italic)
    made.setFeature(QFont.Tag("tnum"), 1)
    # A ligature is one letter to whoever searches or copies the text of a PDF.
    made.setFeature(QFont.Tag("liga"), 0)
    return made
