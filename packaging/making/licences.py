"""Whose work is inside the frozen program and under which licence: the text that About shows, collected from itself.

Python packages tell their licence in their metadata, system libraries in /usr/share/doc; Python and Qt are told here.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import NoReturn

from gradexplorer.licences import HEAD, PACKED, fields, licence_of, row
from making import fonts
from making.places import PACKAGING, PROJECT, TITLE, libraries

FILE = f"gradexplorer/resources/{PACKED}"
RULE = "=" * 100
_TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
# These say their licence in a sentence only; the whole texts stand at the end.
# What the classifier leaves out: the part that is in the program may be shipped with any.
_PYINSTALLER = "GPL-2.0-or-later WITH Bootloader-exception"
_QT = "LGPL-3.0-only, with dynamically linked libraries that may be replaced by others of the same interface"
_QT_SAYS = """Qt and Qt for Python are free software under the GNU Lesser General Public License, version 3 (below).
Their sources are at https://download.qt.io and https://code.qt.io. Each library is a file of its own in the folder of
this program; it may be replaced by a changed one. What Qt itself is made from, with its licences, is told at
https://doc.qt.io/qt-6/licenses-used-in-qt.html"""


@dataclass(frozen=True)
class Part:
    """One work inside: its name, version, licence in a few words, where it is from, and the texts of the licence."""

    name: str
    version: str
    licence: str
    origin: str
    text: str


def write(folder: Path | None = None) -> None:
    """Writes licences.txt into the frozen program."""
    folder = folder or libraries()
    file = folder / FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(told(parts(folder)), encoding="utf-8")


def told(found: list[Part]) -> str:
    """All of it as one text: a table, then every licence."""
    lines = [HEAD, *(row(part.name, part.version, part.licence) for part in found)]
    for part in found:
        head = f"{part.name} {part.version}: {part.licence}"
        lines += ["", RULE, head, *([part.origin] if part.origin else []), RULE, "", part.text.strip()]
    for name in ("LGPL-3.0", "GPL-3.0", "OFL-1.1"):
        text = (PACKAGING / "licences" / f"{name}.txt").read_text(encoding="utf-8")
        lines += ["", RULE, name, RULE, "", text.strip("\n")]
    return "\n".join(lines) + "\n"


def parts(folder: Path) -> list[Part]:
    """Every work of others in the folder."""
    ours = Part(TITLE, "", "MIT", "", (PROJECT / "LICENSE").read_text(encoding="utf-8"))
    return [ours, _python(), *_packages(), *_fonts(folder), *_of_the_system(folder)]


def _python() -> Part:
    candidates = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    candidates.append(Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"))
    text = next((file.read_text(encoding="utf-8") for file in candidates if file.is_file()), "")
    if not text:
        raise SystemExit("the licence of Python is not where it should be; it has to be shipped with the program")
    version = ".".join(map(str, sys.version_info[:3]))
    return Part("Python", version, "PSF-2.0", "https://www.python.org", text)


def package_names() -> list[str]:
    """The Python packages the program needs, as locked; those that belong to another system are not installed."""
    pinned = re.findall(r"^([a-z0-9.-]+)==", (PACKAGING / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    installed = {re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower() for one in metadata.distributions()}
    return [name for name in pinned if name in installed]


def _packages() -> Iterator[Part]:
    for name in (*package_names(), "pyinstaller"):
        one = metadata.distribution(name)
        about = fields(one)
        is_qt = name.startswith(("pyside6", "shiboken6"))
        texts = [file for file in one.files or () if _TEXTS.search(str(file)) and ".dist-info" in str(file)]
        text = "\n\n".join(Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in texts)
        licence = _QT if is_qt else _PYINSTALLER if name == "pyinstaller" else licence_of(one) or _untold(name)
        says = _QT_SAYS if is_qt else f"Its authors ({about('Author') or 'unnamed'}) give it under {licence}."
        origin = about("Home-page") or about("Project-URL").rpartition(" ")[2]
        yield Part(about("Name"), one.version, licence, origin, text or says)


def _untold(name: str) -> NoReturn:
    raise SystemExit(f"{name} does not say under which licence it may be shipped")


def _fonts(folder: Path) -> Iterator[Part]:
    """Fonts in the bundle; they tell their licence themselves."""
    for file in sorted(folder.rglob("*.[ot]tf")):
        says = fonts.names(file)
        licence = "OFL-1.1" if "SIL Open Font" in says[fonts.LICENCE] else "Bitstream Vera"
        version = says[fonts.VERSION].removeprefix("Version ")
        text = f"{says[fonts.COPYRIGHT]}\n\n{says[fonts.LICENCE]}"
        yield Part(f"{says[fonts.FAMILY]} (font)", version, licence, says[fonts.ADDRESS], text.replace("\r", ""))


def _of_the_system(folder: Path) -> Iterator[Part]:
    """Libraries of the build machine's Debian that are in the bundle, one part for each package."""
    if not shutil.which("dpkg-query"):
        return
    found: dict[str, list[str]] = {}
    for file in sorted(folder.glob("lib*.so*")):
        package = debian_package(file.name, file) if not file.is_symlink() else None
        if package:
            found.setdefault(package, []).append(file.name)
    for package, files in sorted(found.items()):
        query = ["dpkg-query", "-W", "-f", "${Version}", package]
        version = subprocess.run(query, capture_output=True, text=True, check=True).stdout
        text = Path(f"/usr/share/doc/{package.partition(':')[0]}/copyright").read_text(encoding="utf-8")
        says = f"see below; the library {', '.join(files)} from Debian"
        yield Part(package.partition(":")[0], version, says, "https://packages.debian.org", text)


def debian_package(library: str, file: Path | None = None) -> str | None:
    """The package of this system that brings the library, and with `file` the very same; None where none does."""
    ran = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False)
    lines = [line for line in ran.stdout.splitlines() if re.search(r": (/usr)?/lib/[^/]+/[^/]+$", line)]
    if file is not None:  # another Python brings libraries of the same names
        lines = [line for line in lines if Path(line.rpartition(": ")[2]).read_bytes() == file.read_bytes()]
    return lines[0].split(": ")[0].split(",")[0] if lines else None
