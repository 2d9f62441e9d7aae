"""The icons of the program and of its files, in the sizes and forms that each system wants, from the two drawings."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from making.places import BUILD, RESOURCES

DRAWINGS = {"gradexplorer": RESOURCES / "icons/gradexplorer.svg", "gradx": RESOURCES / "icons/gradx.svg"}
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 128, 256)
# The type of an entry tells its size: Apple's table of icns, PNG forms only.
_ICNS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic11": 32, b"ic12": 64, b"ic13": 256}


def draw(folder: Path = BUILD / "icons") -> Path:
    """The folder, with NAME-SIZE.png, NAME.ico and NAME.icns for each drawing."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, drawing in DRAWINGS.items():
        pictures = {size: png(drawing, size) for size in SIZES}
        for size, picture in pictures.items():
            (folder / f"{name}-{size}.png").write_bytes(picture)
        (folder / f"{name}.ico").write_bytes(ico({size: pictures[size] for size in _ICO}))
        (folder / f"{name}.icns").write_bytes(icns(pictures))
    return folder


def png(drawing: Path, size: int) -> bytes:
    """The drawing as PNG, size x size pixels, on nothing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    keep = QGuiApplication.instance() or QGuiApplication(["icons"])
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    store = QByteArray()
    target = QBuffer(store)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, "PNG")  # bytes, which its type asks for, are refused
    del keep
    return bytes(store.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon file of Windows: a directory of 16 bytes an entry, then the PNGs. 256 is written as 0."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    rows = b""
    for size, picture in pictures.items():
        rows += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + rows + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icon file of macOS: blocks of type, length (with these 8 bytes) and PNG."""
    blocks = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in _ICNS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks
