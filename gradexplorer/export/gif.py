"""Frames as an animated GIF: a palette for all of them, and after the first frame only the part that has changed.

The format is that of CompuServe's GIF89a specification (1990), compressed after Welch (1984).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

Frame = npt.NDArray[np.uint8]  # (height, width, 3)
COLOURS = 256
FINEST = 3  # bits of each channel that are not told apart while colours are chosen
LARGEST_CODE = 4096
CLEAR, END = 256, 257
LOOP = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"


def gif(frames: Iterable[Frame], delays_ms: Iterable[float], seen: Sequence[Frame]) -> Iterator[bytes]:
    """The bytes of the file, frame by frame; it runs for ever. The palette is made for the frames in `seen`."""
    colours = palette(seen)
    height, width = seen[0].shape[:2]
    yield b"GIF89a" + struct.pack("<HHBBB", width, height, 0xF7, 0, 0) + colours.tobytes() + LOOP
    nearest = _Nearest(colours)
    before: Frame | None = None
    for frame, delay in zip(frames, delays_ms, strict=False):
        top, bottom, left, right = _changed(frame, before)
        yield _control(delay) + _image(nearest(frame[top:bottom, left:right]), left, top)
        before = frame
    yield b"\x3b"


def palette(frames: Sequence[Frame]) -> Frame:
    """(256, 3) colours for these frames: their own where they are few, else found by median cut (Heckbert 1982)."""
    bits = 8 - FINEST
    cut = [(frame >> FINEST).reshape(-1, 3).astype(np.int32) @ [1 << 2 * bits, 1 << bits, 1] for frame in frames]
    found = np.bincount(np.concatenate(cut))
    met = np.flatnonzero(found)
    shades = np.stack([met >> 2 * bits, met >> bits & 31, met & 31], axis=1).astype(np.float64)
    boxes = [(shades, found[met].astype(np.float64))]
    while len(boxes) < COLOURS:
        spreads = [np.sqrt(count.sum()) * np.ptp(colours, axis=0).max() for colours, count in boxes]
        widest = int(np.argmax(spreads))
        if not spreads[widest] > 0:
            break
        boxes += _halves(*boxes.pop(widest))
    means = [np.average(colours, axis=0, weights=count) for colours, count in boxes]
    scale = 255 / (255 >> FINEST)
    chosen = np.clip(np.rint(np.array(means) * scale), 0, 255).astype(np.uint8)
    return np.concatenate([chosen, np.zeros((COLOURS - len(chosen), 3), dtype=np.uint8)])


def _halves(colours: np.ndarray, count: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """The box cut across its longest side, about half of the dots on either side."""
    axis = int(np.argmax(np.ptp(colours, axis=0)))
    order = np.argsort(colours[:, axis], kind="stable")
    colours, count = colours[order], count[order]
    steps = np.flatnonzero(np.diff(colours[:, axis])) + 1
    below = np.cumsum(count)[steps - 1]
    cut = int(steps[np.argmin(np.abs(below - count.sum() / 2))])
    return [(colours[:cut], count[:cut]), (colours[cut:], count[cut:])]


class _Nearest:
    """Which colour of the palette is nearest to each dot; remembered for colours that were met."""

    def __init__(self, colours: Frame) -> None:
        self._colours = colours.astype(np.int32)
        self._known = np.full(1 << 18, -1, dtype=np.int16)

    def __call__(self, frame: Frame) -> Frame:
        cut = (frame >> 2).astype(np.int32)
        keys = (cut[..., 0] << 12) | (cut[..., 1] << 6) | cut[..., 2]
        new = np.unique(keys)
        new = new[self._known[new] < 0]
        for part in np.array_split(new, len(new) // 2048 + 1):
            shades = np.stack([part >> 12, part >> 6 & 63, part & 63], axis=1) * 255 // 63
            apart = ((shades[:, None, :] - self._colours[None]) ** 2).sum(axis=2)
            self._known[part] = apart.argmin(axis=1)
        return np.asarray(self._known[keys].astype(np.uint8))


def _control(delay_ms: float) -> bytes:
    """How long the frame is seen; what was there stays below it."""
    return b"\x21\xf9\x04\x04" + struct.pack("<H", max(round(delay_ms / 10), 2)) + b"\x00\x00"


def _changed(frame: Frame, before: Frame | None) -> tuple[int, int, int, int]:
    """Top, bottom, left and right of the part that differs from the frame before; one dot where nothing does."""
    if before is None:
        return 0, frame.shape[0], 0, frame.shape[1]
    changed = (frame != before).any(axis=2)
    rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
    return (int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1) if len(rows) else (0, 1, 0, 1)


def _image(indices: Frame, left: int, top: int) -> bytes:
    """The dots of a rectangle, each a number of the palette."""
    height, width = indices.shape
    head = b"\x2c" + struct.pack("<HHHHB", left, top, width, height, 0) + b"\x08"
    packed = compressed(indices.tobytes())
    blocks = [packed[at : at + 255] for at in range(0, len(packed), 255)]
    return head + b"".join(bytes([len(block)]) + block for block in blocks) + b"\x00"


def compressed(values: bytes) -> bytes:
    """The bytes in codes of growing length, packed from the lowest bit on."""
    packed, bits, held = bytearray(), CLEAR, 9
    for code, length in _codes(values):
        bits |= code << held
        held += length
        if held >= 64:
            whole = held // 8
            packed += (bits & ((1 << 8 * whole) - 1)).to_bytes(whole, "little")
            bits >>= 8 * whole
            held -= 8 * whole
    packed += bits.to_bytes((held + 7) // 8, "little")
    return bytes(packed)


def _codes(values: bytes) -> Iterator[tuple[int, int]]:
    """Each code and its length in bits: the longest stretch that was met before, and a new one made of it."""
    codes: dict[int, int] = {}
    following, length, prefix = END + 1, 9, -1
    for value in values:
        key = prefix << 8 | value
        if prefix < 0 or key in codes:
            prefix = value if prefix < 0 else codes[key]
            continue
        yield prefix, length
        codes[key] = following
        following += 1
        if following > 1 << length and length < 12:
            length += 1
        if following == LARGEST_CODE:
            yield CLEAR, length
            codes, following, length = {}, END + 1, 9
        prefix = value
    if prefix >= 0:
        yield prefix, length
    yield END, length
