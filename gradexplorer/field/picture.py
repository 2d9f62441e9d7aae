"""Everything the canvas paints of a landscape, made in one go behind the window."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from gradexplorer.expression.sentence import Sentence
from gradexplorer.field.arrows import Arrows, arrows
from gradexplorer.field.bands import both
from gradexplorer.field.choices import Choices
from gradexplorer.field.contours import COARSEST_PX, Contours, contours, strides
from gradexplorer.field.levels import Levels, choose
from gradexplorer.field.plane import Plane, Surface, on_plane
from gradexplorer.field.sample import Field, Stop, sample
from gradexplorer.field.shade import Pixels, shade
from gradexplorer.field.trust import TOO_CLOSE, caution
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.quick import dataclass

SAMPLES = 640 * 360  # enough for the eye once the picture is smoothed to full size
FINE_PX = 2.5  # the largest cell in which lines are traced once there is time
Meanwhile = Callable[[Pixels, Box], object]  # is shown the pixels and the box they cover, while lines are traced
MOST_POINTS = 150_000  # of lines: where there are more, tracing them finer takes seconds, and shows nothing


@dataclass(frozen=True, eq=False)
class Picture:
    """The landscape over a viewport.

    `rgba` is uint8 (rows, columns, 4), row 0 at the bottom, one pixel a sample, transparent where f is not defined;
    it covers `image_box`, half a sample more than the viewport's box on every side. Its colours are those of `lut`,
    uint8 (256, 3); arrows take the colour of their slope where `tinted`. `caution` says why the picture is not to be
    trusted, or is None.
    """

    viewport: Viewport
    box: Box
    field: Field
    levels: Levels
    contours: Contours
    arrows: Arrows
    rgba: Pixels
    lut: Pixels
    tinted: bool = False
    caution: Sentence | None = None

    @property
    def is_seen(self) -> bool:
        """Whether there is anything to see: f is not constant, nor undefined everywhere."""
        return self.levels.is_seen

    @property
    def says(self) -> Sentence:
        """How the levels were chosen."""
        return self.levels.says

    @property
    def image_box(self) -> Box:
        """What rgba covers."""
        return self.field.image_box


def draw(
    formulas: Surface, viewport: Viewport, choices: Choices, lut: Pixels, stop: Stop, *,
    box: Box | None = None, plane: Plane | None = None, through: float = math.nan,
) -> Picture | None:  # fmt: skip
    """The whole picture, or None once stop() says so.

    `box` is the box asked for, in which the arrows are counted (see arrows.arrows); `plane` says which variables are
    seen, and where the others are held; `through` is the height at the probe, for the levels that go through it.
    """
    surface = on_plane(formulas, plane)
    columns, rows = grid_size(viewport)
    field = sample(surface, viewport.box, columns, rows, stop, strides(columns, rows, viewport, COARSEST_PX))
    if field is None:
        return None
    doubt = caution(surface, field)
    levels = choose(field, choices.level_count, choices.levels, _given(choices, through))
    if choices.level_count < 1 or doubt is not None:
        levels = replace(levels, values=levels.values[:0])
    lines = contours(field, levels, viewport, stop)
    if lines is None or stop():
        return None
    pointers = arrows(surface, viewport, choices, box=box, contours=lines)
    pixels, tinted = shade(field, levels, lut), choices.arrow_tinted
    return Picture(viewport, viewport.box, field, levels, lines, pointers, pixels, lut, tinted, doubt)


def refined(
    formulas: Surface, picture: Picture, stop: Stop, plane: Plane | None = None,
    meanwhile: Meanwhile = lambda *_: None,
) -> Picture | None:  # fmt: skip
    """The same picture with a sample for every pixel, and lines traced in cells of two; None once stop() says so.

    Levels, labels and arrows stay as they are, so that nothing jumps. `meanwhile` is called on another thread while
    lines are traced, which leaves the interpreter to it.
    """
    surface, viewport = on_plane(formulas, plane), picture.viewport
    columns, rows = grid_size(viewport, viewport.width * viewport.height)
    field = sample(surface, viewport.box, columns, rows, stop, strides(columns, rows, viewport, FINE_PX))
    if field is None:
        return None

    def trace() -> Contours | None:
        return _finer(field, picture, stop)

    lines, pixels = both(trace, lambda: _shaded(field, picture.levels, picture.lut, meanwhile))
    if lines is None or stop():
        return None
    doubt = picture.caution and (caution(surface, field) or TOO_CLOSE)
    return None if stop() else replace(picture, field=field, contours=lines, rgba=pixels, caution=doubt)


def _finer(field: Field, picture: Picture, stop: Stop) -> Contours | None:
    """The picture's lines, traced finer where they are not too many; None once stop() says so."""
    lines = picture.contours
    if len(lines.x) > MOST_POINTS:
        return lines
    return contours(field, picture.levels, picture.viewport, stop, FINE_PX, lines.labels)


def _shaded(field: Field, levels: Levels, lut: Pixels, meanwhile: Meanwhile) -> Pixels:
    """The pixels, which have been shown to `meanwhile`."""
    pixels = shade(field, levels, lut)
    meanwhile(pixels, field.image_box)
    return pixels


def _given(choices: Choices, through: float) -> Sequence[float]:
    return (through,) if choices.levels == "probe" else choices.level_values


def grid_size(viewport: Viewport, samples: int = SAMPLES) -> tuple[int, int]:
    """Columns and rows to sample: about so many samples in the shape of the viewport, no finer than its pixels.

    Each is one more than a multiple of four, so that every second or fourth sample reaches from edge to edge.
    """
    columns = math.sqrt(samples * viewport.width / viewport.height)
    sides = min(columns, viewport.width), min(samples / columns, viewport.height)
    across, up = (max(round(side / 4) * 4, 4) + 1 for side in sides)
    return across, up
