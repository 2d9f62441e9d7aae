"""Frames as a film, MP4 or WebM: encoded by FFmpeg, which is found on this system or comes with imageio-ffmpeg."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

CODECS = {
    "mp4": ("-c:v", "libx264", "-crf", "18", "-preset", "medium", "-movflags", "+faststart"),
    "webm": ("-c:v", "libvpx-vp9", "-crf", "24", "-b:v", "0", "-row-mt", "1"),
}
MISSING = (
    "a film needs FFmpeg, and there is none on this system; install it, or imageio-ffmpeg beside this program "
    "(pip install imageio-ffmpeg); a GIF needs neither"
)
# These formats count dots in pairs: a lone last row or column is doubled.
EVEN = "pad=ceil(iw/2)*2:ceil(ih/2)*2:0:0:white,format=yuv420p"


def encoder() -> str | None:
    """Where FFmpeg is; None where there is none."""
    found = shutil.which("ffmpeg")
    if found is None:
        try:
            import imageio_ffmpeg
        except ImportError:
            return None
        try:
            found = imageio_ffmpeg.get_ffmpeg_exe()
        except RuntimeError:
            return None
    return found


def film(kind: str, size: tuple[int, int], fps: float, frames: Iterable[bytes]) -> bytes:
    """The bytes of the file; `frames` are rows of red, green and blue from the top. ValueError where it cannot be made.

    Whatever the frames raise ends the encoder too.
    """
    program = encoder()
    if program is None:
        raise ValueError(MISSING)
    with tempfile.TemporaryDirectory(prefix="gradexplorer-") as folder:
        file = Path(folder) / f"film.{kind}"
        raw = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{size[0]}x{size[1]}", "-r", f"{fps:g}", "-i", "-")
        command = [program, "-loglevel", "error", "-y", *raw, "-an", "-vf", EVEN, *CODECS[kind], str(file)]
        with (Path(folder) / "told.txt").open("w+", encoding="utf-8", errors="replace") as told:
            failed = _encoded(command, frames, told.fileno())
            told.seek(0)
            said = " ".join(told.read().split())
        if failed or not file.exists():
            raise ValueError(f"FFmpeg could not make the film: {said[:300] or 'it ended early'}")
        return file.read_bytes()


def _encoded(command: list[str], frames: Iterable[bytes], told: int) -> bool:
    """Whether the encoder failed."""
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows opens a terminal otherwise
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=told, creationflags=no_window
    )
    assert process.stdin is not None
    try:
        for frame in frames:
            process.stdin.write(frame)
    except BrokenPipeError:  # it has ended already, and has said why
        pass
    except BaseException:
        process.kill()
        raise
    finally:
        with suppress(BrokenPipeError):
            process.stdin.close()
        process.wait()
    return process.returncode != 0
