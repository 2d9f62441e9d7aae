"""Animated GIFs: Qt reads back what was written."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageReader

from gradexplorer.export.gif import compressed, gif, palette


def read(content: bytes) -> tuple[list[np.ndarray], list[int]]:
    """The frames (height, width, 3), and how long each is seen, in milliseconds."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"gif"))
    frames, delays = [], []
    while True:
        image = reader.read()
        if image.isNull():
            return frames, delays
        delays.append(reader.nextImageDelay())
        plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
        pixels = np.array(plain.constBits()).reshape(plain.height(), plain.width(), 4)
        frames.append(pixels[..., :3].astype(int))


def square(height: int, width: int, colour: tuple[int, int, int]) -> np.ndarray:
    return np.full((height, width, 3), colour, dtype=np.uint8)


def test_frames_come_back_with_their_colours_and_their_times() -> None:
    white = square(40, 60, (255, 255, 255))
    dotted = white.copy()
    dotted[10:12, 20:24] = (255, 0, 0)
    content = b"".join(gif([white, dotted, dotted], [120, 120, 2000], [white, dotted]))
    frames, delays = read(content)
    assert delays == [120, 120, 2000]
    for frame, wanted in zip(frames, (white, dotted, dotted), strict=True):
        np.testing.assert_array_equal(frame, wanted)
    # The second frame is 8 dots, not 2,400: less than a hundred bytes with all about it.
    assert len(content) - len(b"".join(gif([white], [120], [white, dotted]))) < 200


def test_many_colours_are_met_closely() -> None:
    y, x = np.mgrid[0:120, 0:160]
    ramp = np.stack([x + 40, 2 * y, 255 - x], axis=2).astype(np.uint8)
    (frame,), _ = read(b"".join(gif([ramp], [100], [ramp])))
    assert np.abs(frame - ramp).mean() < 8
    assert np.abs(frame - ramp).max() <= 40


def test_a_palette_has_256_colours_whatever_is_seen() -> None:
    assert palette([square(2, 2, (0, 0, 255))]).shape == (256, 3)
    assert palette([square(2, 2, (0, 0, 255))])[0].tolist() == [0, 0, 255]


def unpacked(packed: bytes) -> bytes:
    """Welch's codes read back, by the book."""
    bits, held, length, at = 0, 0, 9, 0
    table = {code: bytes([code]) for code in range(256)}
    following, before, out = 258, b"", bytearray()
    while True:
        while held < length:
            bits |= packed[at] << held
            held, at = held + 8, at + 1
        code = bits & ((1 << length) - 1)
        bits, held = bits >> length, held - length
        if code == 256:
            table = {code: bytes([code]) for code in range(256)}
            following, before, length = 258, b"", 9
            continue
        if code == 257:
            return bytes(out)
        entry = table[code] if code in table else before + before[:1]
        if before:
            table[following] = before + entry[:1]
            following += 1
            if following == 1 << length and length < 12:
                length += 1
        out += entry
        before = entry


@given(st.binary(max_size=3000) | st.integers(0, 20_000).map(bytes))
def test_what_is_packed_can_be_unpacked(values: bytes) -> None:
    assert unpacked(compressed(values)) == values


def test_a_table_that_is_full_begins_anew() -> None:
    values = np.random.default_rng(7).integers(0, 256, 60_000, dtype=np.uint8).tobytes()
    assert unpacked(compressed(values)) == values
