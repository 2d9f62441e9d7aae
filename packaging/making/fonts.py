"""What a font file tells about itself: its table `name`, as the OpenType specification lays it out."""

from __future__ import annotations

import struct
from pathlib import Path

COPYRIGHT, FAMILY, VERSION, LICENCE, ADDRESS = 0, 1, 5, 13, 14
_WINDOWS = 3  # the platform whose texts are UTF-16


def names(file: Path) -> dict[int, str]:
    """Number of the name -> the text, in English or whichever language comes last."""
    data = file.read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    rows = (struct.unpack_from(">4s3I", data, 12 + 16 * number) for number in range(tables))
    start = next(offset for tag, _, offset, _ in rows if tag == b"name")
    _, count, texts = struct.unpack_from(">3H", data, start)
    found = {}
    for number in range(count):
        platform, _, _, name, length, offset = struct.unpack_from(">6H", data, start + 6 + 12 * number)
        if platform == _WINDOWS:
            begin = start + texts + offset
            found[name] = data[begin : begin + length].decode("utf-16-be")
    return found
