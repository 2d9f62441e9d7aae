"""The .tar.gz with its `install`, the single file that unpacks itself, and the sums of everything in dist/."""

from __future__ import annotations

import gzip
import io
import lzma
import shutil
import sys
import tarfile
from hashlib import sha256
from pathlib import Path

from making import frozen
from making.places import DIST, MACHINE, NAME, PACKAGING, PROGRAM, PROJECT, STEM, TITLE, VERSION, epoch, megabytes, run

MOST_MB = 70.0
# Jumps of the processor in a form that repeats, and a level that is within 3 % of the best one in less time.
PACKED = ({"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 3})


def tar_gz() -> Path:
    """dist/gradient-explorer-VERSION-linux-MACHINE.tar.gz, the same bytes for the same folder."""
    for name in ("install", "uninstall"):
        shutil.copy(PACKAGING / "linux" / name, PROGRAM / name)
    shutil.copy(PROJECT / "LICENSE", PROGRAM / "LICENSE")
    frozen.tidy(PROGRAM)
    file = DIST / f"{STEM}.tar.gz"
    file.write_bytes(gzip.compress(tarred(PROGRAM, f"{NAME}-{VERSION}"), 9, mtime=epoch()))
    return _held(file)


def single_file() -> Path:
    """dist/gradient-explorer-VERSION-linux-MACHINE.run: a script, and behind it the folder, packed with xz."""
    filters = PACKED if MACHINE == "x86_64" else PACKED[1:]
    payload = lzma.compress(tarred(PROGRAM, NAME), filters=filters)
    script = (PACKAGING / "linux" / "single-file").read_text(encoding="utf-8")
    mark = f"{VERSION}-{sha256(payload).hexdigest()[:16]}"
    script = script.replace("@MARK@", mark).replace("@LINES@", str(script.count("\n") + 1))
    script = script.replace("@SIZE@", str(len(payload)))
    file = DIST / f"{STEM}.run"
    file.write_bytes(script.encode() + payload)
    file.chmod(0o755)
    return _held(file)


def zipped() -> Path:
    """dist/gradient-explorer-VERSION-SYSTEM-MACHINE.zip for Windows and macOS, signed before if at all."""
    system = "macos" if sys.platform == "darwin" else "windows"
    stem = str(DIST / f"{NAME}-{VERSION}-{system}-{MACHINE}")
    if sys.platform == "darwin":  # keeps links and signatures, which a plain zip does not
        run("ditto", "-c", "-k", "--keepParent", DIST / f"{TITLE}.app", f"{stem}.zip")
    else:
        shutil.make_archive(stem, "zip", DIST, PROGRAM.name)
    return _held(Path(f"{stem}.zip"))


def tarred(folder: Path, name: str) -> bytes:
    """The folder as a tar of that name: sorted, owned by nobody in particular, all of one date."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch()
        return entry

    store = io.BytesIO()
    with tarfile.open(fileobj=store, mode="w", format=tarfile.GNU_FORMAT) as archive:
        archive.add(folder, name, recursive=False, filter=plain)
        for path in sorted(folder.rglob("*")):
            archive.add(path, f"{name}/{path.relative_to(folder).as_posix()}", recursive=False, filter=plain)
    return store.getvalue()


def sums() -> None:
    """dist/SHA256SUMS, for `sha256sum --check`."""
    files = sorted(file for file in DIST.iterdir() if file.is_file() and file.name != "SHA256SUMS")
    lines = [f"{sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def _held(file: Path) -> Path:
    """The file, where it is as small as promised."""
    if megabytes(file) > MOST_MB:
        raise SystemExit(f"{file.name} has {megabytes(file):.0f} MB; it should stay below {MOST_MB:.0f}")
    return file
