"""The folder share/: what a desktop of the freedesktop family wants to know about the program."""

from __future__ import annotations

import shutil
from pathlib import Path

from making import completions, icons, manual
from making.places import BUILD, COMMAND, MIME, RESOURCES, SHARE, run

METAINFO = "io.github.gradient_explorer.gradientexplorer.metainfo.xml"
DESKTOP = RESOURCES / "desktop"


def write(share: Path = SHARE, drawn: Path = BUILD / "icons") -> None:
    """Desktop entry, metainfo, file type, icons, manual and completions, each in its place below /usr/share."""
    shutil.rmtree(share, ignore_errors=True)
    copies = {
        DESKTOP / f"{COMMAND}.desktop": f"applications/{COMMAND}.desktop",
        DESKTOP / f"{COMMAND}.metainfo.xml": f"metainfo/{METAINFO}",
        DESKTOP / f"{COMMAND}.mime.xml": f"mime/packages/{COMMAND}.xml",
        RESOURCES / "icons/gradexplorer.svg": f"icons/hicolor/scalable/apps/{COMMAND}.svg",
        RESOURCES / "icons/gradx.svg": f"icons/hicolor/scalable/mimetypes/{_mime_icon()}.svg",
    }
    for size in icons.SIZES:
        folder = f"icons/hicolor/{size}x{size}"
        copies[drawn / f"gradexplorer-{size}.png"] = f"{folder}/apps/{COMMAND}.png"
        copies[drawn / f"gradx-{size}.png"] = f"{folder}/mimetypes/{_mime_icon()}.png"
    for source, name in copies.items():
        target = share / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    completions.write(share)
    manual.write(share)


def _mime_icon() -> str:
    """A slash cannot stand in a file's name."""
    return MIME.replace("/", "-")


def check(share: Path = SHARE) -> None:
    """Ends the build where a validator that is installed finds a fault."""
    checks: tuple[tuple[str | Path, ...], ...] = (
        ("desktop-file-validate", share / f"applications/{COMMAND}.desktop"),
        ("appstreamcli", "validate", "--no-net", "--pedantic", share / "metainfo" / METAINFO),
    )
    for tool, *words in checks:
        if shutil.which(str(tool)):
            run(str(tool), *words)
