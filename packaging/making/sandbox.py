"""A place with nothing around it, for the program to work in: no Python, no settings, no network, nothing writable."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

NOBODY = 65534
FOLDER = "Gradient Explorer, Größe ∇ 勾配"  # spaces, and letters of several scripts


# Over a file's folder another layer is laid, in which it is deleted; an empty folder is laid over a folder.
_HIDE = """
path=$PATH
PATH=/usr/sbin:/usr/bin:/sbin:/bin
laid=
for hidden in $0; do
  if [ -d "$hidden" ]; then mount -t tmpfs tmpfs "$hidden" && continue || exit 99; fi
  if [ "${hidden%/*}" != "$laid" ]; then
    laid=${hidden%/*}
    layer=$(mktemp -d) && mount -t tmpfs tmpfs "$layer" && mkdir "$layer/upper" "$layer/work" || exit 99
    mount -t overlay overlay -o "lowerdir=$laid,upperdir=$layer/upper,workdir=$layer/work" "$laid" || exit 99
    umount -l "$layer" && rmdir "$layer"
  fi
  rm "$hidden" || exit 99
done
PATH=$path
exec "$@"
"""


class Sandbox:
    """While it lasts, a copy of the program's folder that may not be written to, and an empty home beside it.

    Where the system allows it, what is run there has no network; root becomes nobody, since root may write everywhere.
    """

    def __init__(self, executable: Path) -> None:
        self._executable = executable

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="smoke-")
        top = Path(self._folder.name)
        top.chmod(0o755)
        place = top / FOLDER
        whole = self._executable.parents[2] if sys.platform == "darwin" else self._executable.parent
        shutil.copytree(whole, place / whole.name, symlinks=True)
        self.program = place / whole.name / self._executable.relative_to(whole)
        self.home, self.empty = top / "home", top / "empty"
        for folder in (self.home, self.empty):
            folder.mkdir()
        if os.name == "posix":
            subprocess.run(["chmod", "-R", "a-w", place], check=True)
            if os.geteuid() == 0:
                os.chown(self.home, NOBODY, NOBODY)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        if os.name == "posix":
            subprocess.run(["chmod", "-R", "u+w", self._folder.name], check=False)
        self._folder.cleanup()

    @property
    def prefix(self) -> list[str]:
        """The command that takes network and rights away; empty where the system does not let us."""
        if not sys.platform.startswith("linux"):
            return []
        if os.geteuid() == 0:
            alone = ["unshare", "-n"] if _works("unshare", "-n", "true") else []
            return [*alone, "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        return ["unshare", "-rn"] if _works("unshare", "-rn", "true") else []

    def environment(self, display: str = "") -> dict[str, str]:
        """Next to nothing: a home, a PATH on which nothing is found, and the screen."""
        found = {"HOME": str(self.home), "PATH": str(self.empty)}
        if sys.platform == "win32":
            kept = ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "LOCALAPPDATA", "APPDATA")
            found |= {name: os.environ[name] for name in kept if name in os.environ}
        return found | ({"DISPLAY": display} if display else {})

    def start(self, *arguments: str, display: str = "", without: tuple[str, ...] = ()) -> subprocess.Popen[str]:
        """The program, started; `without` are files and folders of the system that it does not see (for root)."""
        # The tools that take rights away are found by us; the program finds nothing on its PATH.
        prefix = [shutil.which(word) or word for word in self.prefix]
        if without:
            prefix = [shutil.which("unshare") or "unshare", "-m", "/bin/sh", "-c", _HIDE, " ".join(without), *prefix]
        command = [*prefix, str(self.program), *arguments]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
            command, env=self.environment(display), cwd=self.home, text=True, encoding="utf-8", **pipes
        )

    def run(self, *arguments: str, given: str = "", display: str = "") -> subprocess.CompletedProcess[str]:
        """The program, run to its end."""
        with self.start(*arguments, display=display) as process:
            out, err = process.communicate(given, timeout=120)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def _works(*command: str) -> bool:
    return bool(shutil.which(command[0])) and subprocess.run(command, capture_output=True, check=False).returncode == 0
