"""A Debian with nothing on it but what every Debian has: the package is installed there by apt, and tried.

Made by mmdebstrap from the index that this machine uses; the release is the one of this machine.
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from making.contents import OPTIONAL
from making.debian import ARCHITECTURE
from making.places import COMMAND, DIST, NAME, VERSION

PACKAGE = DIST / f"{NAME}_{VERSION}_{ARCHITECTURE}.deb"


def check() -> None:
    """Ends the build where the package cannot be installed there, wants a library, or does not work."""
    if not shutil.which("mmdebstrap"):
        raise SystemExit("plain: mmdebstrap is needed; install it (Debian: sudo apt-get install mmdebstrap)")
    release = platform.freedesktop_os_release()["VERSION_CODENAME"]
    with tempfile.TemporaryDirectory(prefix="plain-") as folder:
        root = Path(folder) / "root"
        # In the folder of packages of apt's own, where the user that apt fetches with may read it.
        hooks = [f"--customize-hook=copy-in {PACKAGE} /var/cache/apt/archives"]
        words = ["apt-get", "install", "-y", "--no-install-recommends", f"/var/cache/apt/archives/{PACKAGE.name}"]
        hooks.append(f'--customize-hook=chroot "$1" {" ".join(words)}')
        _done("mmdebstrap", "--quiet", "--variant=minbase", "--mode=root", *hooks, release, str(root))
        _tried(root)


def _tried(root: Path) -> None:
    inside = ("chroot", str(root), "/usr/bin/env", "-i", "HOME=/tmp", "PATH=/usr/sbin:/usr/bin:/sbin:/bin")
    _expect(not _ran(*inside, "sh", "-c", "command -v python3").stdout, "there is a Python already")
    found = _ran(*inside, COMMAND, "self-test", "--json")
    _expect(found.returncode == 0 and json.loads(found.stdout)["works"], f"its self-test: {found.stdout}{found.stderr}")
    listing = "find /usr/lib/gradient-explorer -name '*.so*' -exec ldd {} + 2>/dev/null | grep 'not found' | sort -u"
    path = "LD_LIBRARY_PATH=/usr/lib/gradient-explorer/lib"
    missing = _ran(*inside, path, "sh", "-c", listing).stdout.splitlines()
    missing = [line for line in missing if line.split()[0] not in OPTIONAL]
    _expect(not missing, f"missing libraries: {missing}")
    print("plain: installed by apt, no library is missing, and the self-test passes")
    alone = _ran(*inside, COMMAND)
    _expect(alone.returncode == 1 and "there is no screen" in alone.stderr, f"without a screen: {alone.stderr}")
    _done(*inside, "dpkg", "--remove", NAME)
    _expect(not (root / "usr/lib" / NAME).exists(), "removed, it leaves files behind")
    print("plain: without a screen it says so; removed, it leaves nothing")


def _ran(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, text=True, check=False)


def _done(*words: str) -> None:
    ran = _ran(*words)
    _expect(ran.returncode == 0, f"{words[0]}: {ran.stdout[-1000:]}{ran.stderr[-2000:]}")


def _expect(holds: object, what: str) -> None:
    if not holds:
        raise SystemExit(f"plain: {what}")
