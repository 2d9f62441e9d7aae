"""The map of rate and momentum: where the walk settles, how fast, and where it flies apart."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF, Signal

from gradexplorer.descent.stability import best_pair, growth
from gradexplorer.ui import plots
from gradexplorer.ui.canvas.graph import pg
from gradexplorer.ui.descent.rate_bar import GROWS
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour, lut

RATES, MOMENTA = 96, 64
BELOW, ABOVE = 3.0, 1.0  # decades about the limit of plain descent
SLOWEST = 1000.0  # steps to a tenth: darker is not told apart


class StabilityMap(plots.Plot):
    """Shows the region for given curvatures; `chosen` tells of the rate and the momentum that were clicked."""

    chosen = Signal(float, float)

    def __init__(self) -> None:
        super().__init__("stabilityMap", tr("Stability by learning rate and momentum"), tr("learning rate"),
                         tr("momentum"))  # fmt: skip
        self.setToolTip(
            tr("The brighter, the fewer steps; red: the walk flies apart. Click to take that rate and momentum; the"
               " ring is where you are, the star Polyak's best pair")
        )  # fmt: skip
        self.set_logarithmic(across=True, up=False)
        self._image = pg.ImageItem()
        self.addItem(self._image)
        self._star = pg.ScatterPlotItem(size=13, symbol="star", brush=colour("#ffffff"), pen=pg.mkPen("#1b1f2b"))
        self._here = pg.ScatterPlotItem(size=11, brush=None, pen=pg.mkPen("#ffffff", width=2.5))
        self._rim = pg.ScatterPlotItem(size=14, brush=None, pen=pg.mkPen("#1b1f2b", width=1.5))
        for item in (self._star, self._rim, self._here):
            self.addItem(item)
        self.clicked.connect(self._tell)

    def show_region(self, method: str, curvatures: tuple[float, ...], rate: float, momentum: float) -> None:
        """The region where the Hessian has these eigenvalues, and where the present settings lie in it."""
        steepest = max(curvatures)
        middle = math.log10(2.0 / steepest) if 0 < steepest < math.inf else math.log10(max(rate, 1e-9))
        low, high = middle - BELOW, middle + ABOVE
        rates = np.logspace(low, high, RATES)[:, None]
        momenta = ((np.arange(MOMENTA) + 0.5) / MOMENTA)[None, :]
        self._image.setImage(shades(growth(method, rates, momenta, curvatures)), axisOrder="col-major")
        frame = QRectF(low, 0.0, high - low, 1.0)
        self._image.setRect(frame)
        self.getViewBox().setRange(frame, padding=0.0)
        place = ([math.log10(rate)], [momentum]) if rate > 0 else ([], [])
        self._here.setData(*place)
        self._rim.setData(*place)
        pair = best_pair(curvatures) if method == "momentum" else None
        self._star.setData(*(([math.log10(pair[0])], [pair[1]]) if pair else ([], [])))

    def _tell(self, x: float, y: float) -> None:
        self.chosen.emit(float(f"{10**x:.3g}"), float(f"{min(max(y, 0.0), 0.999):.3g}"))


def shades(grown: np.ndarray) -> np.ndarray:
    """The growth of each pair as a colour: uint8 (rates, momenta, 4); the faster, the brighter, red where it grows."""
    rgba = np.full((*grown.shape, 4), 255, dtype=np.uint8)
    ink = colour(GROWS)
    rgba[..., :3] = (ink.red(), ink.green(), ink.blue())
    settles = grown < 1.0
    with np.errstate(divide="ignore"):
        steps = math.log(0.1) / np.log(np.clip(grown[settles], 1e-12, 1 - 1e-12))
    share = 1.0 - np.clip(np.log10(np.maximum(steps, 1.0)) / math.log10(SLOWEST), 0.0, 1.0)
    rgba[settles, :3] = lut()[(share * 255).astype(int)]
    return rgba
