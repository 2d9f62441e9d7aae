"""A descent as an animation: a frame a step, the last as long as it takes to look, and an end to it at any time."""

from __future__ import annotations

import shutil
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageReader

from gradexplorer.background import film
from gradexplorer.descent.path import Path as Walk
from gradexplorer.descent.path import descend
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.ui.animation import MOST_FRAMES, Animation
from gradexplorer.ui.figure import Figure, figure


def walked(steps: int, fps: float = 8.0, **choices: Any) -> Figure:
    found = parse("x^2 + 3y^2")
    assert isinstance(found, Definition)
    formulas = formulas_of(found)
    assert isinstance(formulas, Formulas)
    path = descend(formulas, (2.0, 1.0), settings={"steps": steps, "tolerance": 0})
    assert isinstance(path, Walk)
    return figure(formulas, path=path, size=(200, 160), fps=fps, **choices)


def read(content: bytes) -> tuple[list[QImage], list[int]]:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"gif"))
    images, delays = [], []
    while not (image := reader.read()).isNull():
        images.append(image)
        delays.append(reader.nextImageDelay())
    return images, delays


def dots(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return np.array(plain.constBits()).reshape(plain.height(), plain.width(), 4)[..., :3].astype(int)


def test_there_is_a_frame_a_step_and_the_last_one_is_the_whole_picture() -> None:
    made = walked(5, fps=10)
    images, delays = read(made.content("gif"))
    assert delays == [100] * 5 + [2000]
    whole = dots(QImage.fromData(made.png()))
    assert np.abs(dots(images[-1]) - whole).mean() < 6
    assert np.abs(dots(images[0]) - dots(images[-1])).max() > 60


def test_a_long_walk_is_shown_in_some_of_its_steps() -> None:
    steps = Animation(walked(2000), 8.0).steps()
    assert len(steps) == MOST_FRAMES
    assert (steps[0], steps[-1]) == (0, 2000)


def test_how_far_it_is_is_told_and_what_that_raises_ends_it() -> None:
    told: list[float] = []
    walked(4).content("gif", told.append)
    assert told == sorted(told)
    assert 0 <= told[0] < 0.2
    assert 0.8 < told[-1] <= 1

    class Enough(Exception):
        pass

    def stop(share: float) -> None:
        if share > 0.3:
            raise Enough

    with pytest.raises(Enough):
        walked(20).content("gif", stop)


def test_without_a_descent_there_is_nothing_to_show() -> None:
    found = parse("x y")
    assert isinstance(found, Definition)
    formulas = formulas_of(found)
    assert isinstance(formulas, Formulas)
    with pytest.raises(ValueError, match="shows a descent"):
        figure(formulas, size=(100, 100)).content("gif")


@pytest.mark.parametrize("fps", [0.1, 100, float("nan")])
def test_a_speed_nobody_can_follow_is_refused(fps: float) -> None:
    with pytest.raises(ValueError, match="steps a second"):
        Animation(walked(2), fps)


def test_without_ffmpeg_a_film_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film, "encoder", lambda: None)
    with pytest.raises(ValueError, match="a film needs FFmpeg"):
        walked(2).content("mp4")


def test_an_encoder_that_fails_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film, "encoder", lambda: shutil.which("false"))
    with pytest.raises(ValueError, match="FFmpeg could not make the film"):
        walked(2).content("webm")


@pytest.mark.skipif(film.encoder() is None, reason="there is no FFmpeg here")
@pytest.mark.parametrize(("kind", "begins"), [("mp4", b"ftyp"), ("webm", b"\x1aE\xdf\xa3")])
def test_films_begin_as_such(kind: str, begins: bytes) -> None:
    assert begins in walked(3, scale=1.005).content(kind)[:16]
