"""A slider for the learning rate on a logarithmic scale, with zones: the walk settles, swings, or flies apart."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QSlider

from gradexplorer.expression.sentence import Phrase
from gradexplorer.quick import dataclass
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour
from gradexplorer.ui.numbers import short

A_DECADE = 100  # positions of the slider
LEAST, MOST = 1e-9, 1e6
HALF_HANDLE = 4.0  # pixels
SIDE, TOP, BAND = 9.0, 4.0, 16.0
GOOD, SWINGS, GROWS, UNKNOWN = "#2fa36b", "#e0a030", "#d1495b", "#8d93a0"
WORDS: tuple[tuple[str, Phrase], ...] = ((GOOD, "good"), (SWINGS, "oscillating"), (GROWS, "diverging"))


@dataclass(frozen=True, slots=True)
class Zones:
    """Rates: from which the walk swings, from which it flies apart (NaN: not known); the best one, if it is known."""

    swings: float = math.nan
    grows: float = math.nan
    best: float | None = None


class RateBar(QSlider):
    """Shows a rate and its zones; `rateMoved` tells of the rate under the hand, and whether the hand has let go."""

    rateMoved = Signal(float, bool)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("rateBar")
        self.setAccessibleName(tr("Learning rate, on a logarithmic scale"))
        self.setToolTip(
            tr("Drag the learning rate. Green: the walk goes straight in; amber: it crosses the valley to and fro;"
               " red: it flies apart")
        )  # fmt: skip
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSingleStep(1)
        self.setPageStep(10)
        self._zones = Zones()
        self._show_range(1e-3, 1.0)
        self.valueChanged.connect(lambda _: self.rateMoved.emit(self.rate(), not self.isSliderDown()))

    def show_rate(self, rate: float, zones: Zones) -> None:
        """This rate among these zones. Under the hand they stay as they are, so that the scale does not run away."""
        if self.isSliderDown():
            return
        self._zones = zones
        middle = zones.grows if 0 < zones.grows < math.inf else rate
        if middle > 0:
            self._show_range(min(middle * 1e-3, rate or math.inf), max(middle * 10, rate))
        with QSignalBlocker(self):
            if rate > 0:
                self.setValue(_position(rate))
        self.update()

    def rate(self) -> float:
        """The rate that is shown, to three digits."""
        return float(f"{10 ** (self.value() / A_DECADE):.3g}")

    def _show_range(self, low: float, high: float) -> None:
        with QSignalBlocker(self):
            self.setRange(_position(max(low, LEAST)), _position(min(high, MOST)))

    # --- hand -------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._position_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._position_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.rateMoved.emit(self.rate(), True)

    def _position_at(self, px: float) -> int:
        share = (px - SIDE) / max(self.width() - 2 * SIDE, 1.0)
        return round(self.minimum() + min(max(share, 0.0), 1.0) * (self.maximum() - self.minimum()))

    # --- painting ---------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(TOP + BAND) + self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band = QRectF(SIDE, TOP, self.width() - 2 * SIDE, BAND)
        self._paint_zones(painter, band)
        self._paint_ticks(painter, band)
        if self._zones.best is not None:
            at = self._px(self._zones.best)
            painter.setBrush(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawPolygon(QPolygonF([QPointF(at - 4, 0), QPointF(at + 4, 0), QPointF(at, TOP + 4)]))
        self._paint_handle(painter, band)

    def _px(self, rate: float) -> float:
        span = max(self.maximum() - self.minimum(), 1)
        share = (A_DECADE * math.log10(rate) - self.minimum()) / span if 0 < rate < math.inf else float(rate > 0)
        return SIDE + min(max(share, 0.0), 1.0) * (self.width() - 2 * SIDE)

    def _handle_px(self) -> float:
        return self._px(10 ** (self.value() / A_DECADE))

    def _paint_zones(self, painter: QPainter, band: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(UNKNOWN))
        painter.drawRoundedRect(band, 3, 3)
        if math.isnan(self._zones.grows):
            return
        edges = [band.left(), self._px(min(self._zones.swings, self._zones.grows)), self._px(self._zones.grows)]
        metrics = QFontMetricsF(self.font())
        for (ink, word), left, right in zip(WORDS, edges, (*edges[1:], band.right()), strict=True):
            zone = QRectF(left, band.top(), right - left, band.height())
            painter.fillRect(zone, colour(ink))
            width = metrics.horizontalAdvance(tr(word)) + 6
            if width < zone.width():
                painter.setPen(colour("#10141c"))
                painter.drawText(beside(zone, self._handle_px(), width), Qt.AlignmentFlag.AlignCenter, tr(word))

    def _paint_ticks(self, painter: QPainter, band: QRectF) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for power in range(math.ceil(self.minimum() / A_DECADE), self.maximum() // A_DECADE + 1):
            at = self._px(10.0**power)
            painter.drawLine(QPointF(at, band.bottom()), QPointF(at, band.bottom() + 3))
            text = short(10.0**power)
            room = QRectF(at - 40, band.bottom() + 2, 80, self.height() - band.bottom() - 2)
            if abs(at - self.width() / 2) + self.fontMetrics().horizontalAdvance(text) / 2 < self.width() / 2:
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_handle(self, painter: QPainter, band: QRectF) -> None:
        at = self._handle_px()
        accent = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.WindowText
        painter.setPen(self.palette().color(QPalette.ColorRole.Base))
        painter.setBrush(self.palette().color(accent))
        painter.drawRoundedRect(QRectF(at - HALF_HANDLE, band.top() - 3, 2 * HALF_HANDLE, band.height() + 6), 3, 3)


def beside(zone: QRectF, handle_px: float, width: float) -> QRectF:
    """Where in the zone a word of this width stands: in the middle, or if the handle is there, in the wider part left.

    In the middle all the same where neither part has room for it.
    """
    if abs(zone.center().x() - handle_px) >= width / 2 + HALF_HANDLE:
        return zone
    left = QRectF(zone.left(), zone.top(), handle_px - HALF_HANDLE - zone.left(), zone.height())
    right = QRectF(handle_px + HALF_HANDLE, zone.top(), zone.right() - handle_px - HALF_HANDLE, zone.height())
    wider = max(left, right, key=QRectF.width)
    return wider if wider.width() >= width else zone


def _position(rate: float) -> int:
    return round(A_DECADE * math.log10(min(max(rate, LEAST), MOST)))
