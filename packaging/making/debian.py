"""The Debian package, by dpkg-deb: the program in /usr/lib, the folder share in /usr/share."""

from __future__ import annotations

import os
import shutil
from hashlib import md5
from pathlib import Path

from making import documents, licences
from making.contents import OPTIONAL
from making.places import (
    BUILD,
    COMMAND,
    DIST,
    MACHINE,
    NAME,
    PACKAGING,
    PROGRAM,
    RESOURCES,
    SHARE,
    VERSION,
    epoch,
    run,
)
from making.smoke_libraries import needed_of_system

ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}.get(MACHINE, MACHINE)
# For those that `ldd` does not show, because Qt loads them when it needs them.
ALSO = ("libgl1", "libwayland-cursor0", "fonts-dejavu-core | fonts-freefont-ttf | fonts-noto-core | ttf-bitstream-vera")

_CONTROL = """Package: {name}
Version: {version}
Section: math
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Maintainer: {maintainer}
Homepage: https://gradient-explorer.example/
Description: see the landscape of a function, its gradient and a descent
 Type a function of two variables and see it: a coloured map, contour lines,
 and an arrow at every place for its gradient. Click anywhere and read the
 value, both partial derivatives, the slope and its direction, and what kind
 of point it is. From there watch gradient descent walk down, step by step,
 with a table of its steps and a sentence on why it stopped.
 .
 Functions are typed as in Python, NumPy, LaTeX or on a calculator. Numbers
 come from differentiating the function itself, never from small differences.
"""


def package() -> Path:
    """dist/gradient-explorer_VERSION_ARCHITECTURE.deb; the same bytes for the same folder."""
    root = BUILD / "debian"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "usr/lib" / NAME
    shutil.copytree(PROGRAM / "lib", home / "lib", symlinks=True)
    shutil.copy(PROGRAM / COMMAND, home / COMMAND)
    shutil.copytree(SHARE, root / "usr/share")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / COMMAND).symlink_to(f"../lib/{NAME}/{COMMAND}")
    documents.write(root / "usr/share/doc" / NAME)
    overrides = root / "usr/share/lintian/overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copy(PACKAGING / "linux/lintian-overrides", overrides)
    _control(root)
    _tidy(root, home)
    file = DIST / f"{NAME}_{VERSION}_{ARCHITECTURE}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", root, file, env=environment)
    return file


def check(file: Path) -> None:
    """Ends the build where lintian finds a fault that linux/lintian-overrides gives no reason for."""
    if shutil.which("lintian"):
        run("lintian", "--fail-on", "error,warning", "--allow-root", file)


def _control(root: Path) -> None:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = "".join(f"{md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    rows = (line.split() for line in (RESOURCES / "system/libraries.txt").read_text("utf-8").splitlines())
    packages = dict(rows)
    depends = {packages.get(name) or _package_of(name) for name in needed_of_system() if name not in OPTIONAL}
    depends = sorted({*depends, *ALSO})
    (root / "DEBIAN").mkdir()
    text = _CONTROL.format(
        name=NAME, version=VERSION, architecture=ARCHITECTURE, size=size, depends=", ".join(depends),
        recommends=", ".join(sorted(OPTIONAL.values())), maintainer=documents.MAINTAINER,
    )  # fmt: skip
    (root / "DEBIAN/control").write_text(text, encoding="utf-8")
    (root / "DEBIAN/md5sums").write_text(sums, encoding="utf-8")


def _package_of(library: str) -> str:
    found = licences.debian_package(library)
    if found is None:
        raise SystemExit(f"no package of this system brings {library}")
    name = found.partition(":")[0]
    return f"{name} (>= {_libc()})" if name == "libc6" else name


def _libc() -> str:
    """The version of the C library that the program was made with, and needs at least."""
    import platform

    return platform.libc_ver()[1]


def _tidy(root: Path, home: Path) -> None:
    programs = {home / COMMAND, home / "lib" / NAME}
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
            os.utime(path, (epoch(), epoch()))
