"""A descent as an animation: the landscape painted once, over it the path, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gradexplorer.background import film
from gradexplorer.export import gif
from gradexplorer.export.gif import Frame
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.paint import paint_above, paint_below
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.screen import application

if TYPE_CHECKING:
    from gradexplorer.ui.figure import Figure, Tell

MOST_FRAMES = 240  # a longer walk is shown in so many of its steps
HOLD_S = 2.0  # how long the end is seen before it begins again
SLOWEST, FASTEST = 0.5, 50.0
ONE_STEP = frozenset({"inner"})  # extra layers that belong to the step that is shown


@dataclass(frozen=True, eq=False)
class Animation:
    """The steps of a figure's path, so many a second, as bytes of a file."""

    figure: Figure
    fps: float

    def __post_init__(self) -> None:
        path = self.figure.scene.path
        if path is None or not path.points:
            raise ValueError("an animation shows a descent, and this picture has none")
        if not SLOWEST <= self.fps <= FASTEST:
            raise ValueError(f"an animation shows from {SLOWEST:g} to {FASTEST:g} steps a second, not {self.fps:g}")

    def steps(self) -> list[int]:
        """The steps that have a frame, the first and the last among them."""
        path = self.figure.scene.path
        assert path is not None
        last = len(path.points) - 1
        return sorted({round(step) for step in np.linspace(0, last, min(last + 1, MOST_FRAMES)).tolist()})

    def gif(self, tell: Tell) -> bytes:
        """An animated GIF."""
        steps = self.steps()
        stage = _Stage(self.figure)
        ends = [stage.frame(steps[0]), stage.frame(steps[-1])]
        delays = [1000.0 / self.fps] * (len(steps) - 1) + [1000.0 * HOLD_S]
        parts = []
        for count, part in enumerate(gif.gif(map(stage.frame, steps), delays, ends)):
            tell(count / (len(steps) + 1))
            parts.append(part)
        return b"".join(parts)

    def film(self, kind: str, tell: Tell) -> bytes:
        """A film of a kind of film.CODECS."""
        steps, stage = self.steps(), _Stage(self.figure)
        fps = max(self.fps, 10.0) if self.fps < 5 else self.fps  # players stumble over less
        each = max(round(fps / self.fps), 1)

        def frames() -> Iterator[bytes]:
            for count, step in enumerate(steps):
                tell(0.9 * count / len(steps))
                shown = stage.frame(step).tobytes()
                for _ in range(each if step != steps[-1] else round(HOLD_S * fps)):
                    yield shown

        return film.film(kind, stage.size, fps, frames())


class _Stage:
    """The figure without its path, painted once; a frame is a copy of it with the path up to a step."""

    def __init__(self, figure: Figure) -> None:
        application()
        extras = {name: value for name, value in figure.scene.extras.items() if name not in ONE_STEP}
        self._scene: Scene = replace(figure.scene, extras=extras)
        self._paper, self._places, self._scale = (
            QRectF(0, 0, figure.width, figure.height), figure.places(), figure.scale,
        )  # fmt: skip
        self.size = round(figure.width * figure.scale), round(figure.height * figure.scale)
        self._ground = QImage(*self.size, QImage.Format.Format_ARGB32_Premultiplied)
        self._ground.setDevicePixelRatio(figure.scale)
        painter = QPainter(self._ground)
        paint_below(painter, self._scene, self._paper, self._places)
        painter.end()

    def frame(self, step: int) -> Frame:
        """(height, width, 3) bytes of red, green and blue."""
        image = self._ground.copy()
        painter = QPainter(image)
        paint_above(painter, replace(self._scene, shown_step=step), self._places)
        painter.end()
        plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
        width, height = self.size
        return np.array(plain.constBits(), dtype=np.uint8).reshape(height, width, 4)[..., :3]
