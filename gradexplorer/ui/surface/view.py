"""The view of the surface: follows what the canvas shows, and moves the probe where it is clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.relief import Relief
from gradexplorer.field.viewport import Box
from gradexplorer.session import edits
from gradexplorer.ui import parts
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr
from gradexplorer.ui.surface import opengl
from gradexplorer.ui.surface.lifted import shown_of
from gradexplorer.ui.surface.model import Model, model_of

if TYPE_CHECKING:
    from gradexplorer.ui.surface.stage import StageView

MISSING: Phrase = (
    "The surface needs OpenGL, which this screen does not offer, or the package PyOpenGL, which is not installed."
    " Everything else works without it."
)
EMPTY: Phrase = "There is no landscape to raise: the surface is for functions of two variables or more."
SAYS: Phrase = "Drag turns, the wheel comes nearer, a click puts the probe. Heights follow the scale of the colours."


class Asked(NamedTuple):
    """What of a scene the stage shows."""

    scene: Scene
    box: Box
    parts: tuple[object, ...]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Asked) and self.parts == other.parts

    def __hash__(self) -> int:
        return hash(self.parts)


class SurfaceView(Follower):
    """Makes the stage behind the window, and shows it where OpenGL is there."""

    task: ClassVar[Phrase] = "surface"

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._relief: tuple[object, Box, Relief] | None = None  # kept by the thread: a new probe needs no new surface
        self.widget: QWidget = QWidget()
        self.widget.setObjectName("surfacePanel")
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 4)
        self._says: QLabel = parts.label("surfaceLabel", "About the surface", role="caption")
        self._says.setWordWrap(True)
        self._says.setContentsMargins(10, 2, 10, 0)
        self.stage = _stage()
        conductor.panels.canvas.extraShown.connect(self.refresh)
        if self.stage is None:
            column.addStretch(1)
            self._says.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._says.setText(tr(MISSING))
        else:
            column.addWidget(self.stage, 1)
            self.stage.setObjectName("surface")
            self.stage.setAccessibleName(tr("The surface in three dimensions"))
            self.stage.picked.connect(lambda x, y: conductor.do(edits.move_probe(x, y), "probe on the surface"))
        column.addWidget(self._says)
        if self.stage is None:
            column.addStretch(1)

    def question(self) -> Asked | None:
        if self.stage is None:
            return None
        scene = self.conductor.panels.canvas.shown()
        layers = scene.layers & {"contours", "model", "path", "probe"}
        box = self.conductor.session.box
        return Asked(
            scene,
            box,
            (
                scene.picture,
                box,
                scene.reading,
                scene.path,
                scene.shown_step,
                layers,
                scene.look,
                scene.extras.get("model"),
                *shown_of(scene),
            ),
        )

    def answer(self, question: Asked, stop: Stop) -> tuple[Model | None] | None:
        picture = question.scene.picture
        known = self._relief[2] if self._relief is not None and self._relief[:2] == (picture, question.box) else None
        made = model_of(question.scene, question.box, known)
        if made is not None:
            self._relief = (picture, question.box, made.relief)
        return None if stop() else (made,)

    def show_answer(self, question: Asked | None, answer: tuple[Model | None] | None) -> None:
        if self.stage is None:
            return
        model = answer[0] if answer is not None else None
        if question is not None:
            self.stage.show_look(question.scene.look)
        self.stage.show_model(model)
        self._says.setText(tr(EMPTY if model is None else SAYS))


def _stage() -> StageView | None:
    """The stage, or None where OpenGL or what speaks to it is missing."""
    if not opengl.available():
        return None
    try:
        from gradexplorer.ui.surface.stage import StageView
    except ImportError:
        return None
    return StageView()
