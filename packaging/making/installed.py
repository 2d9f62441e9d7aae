"""What people download, tried as they would: unpacked, installed, started, and taken out again."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import nullcontext, suppress
from pathlib import Path

from making.places import COMMAND, DIST, NAME, PACKAGING, STEM, VERSION
from making.sandbox import FOLDER

SAYS = f"{COMMAND} {VERSION}\n"


def check() -> None:
    """All of it; each fault ends the build with a sentence."""
    for test in TESTS:
        with tempfile.TemporaryDirectory(prefix="installed-") as folder:
            place = Path(folder) / FOLDER
            place.mkdir()
            test(place)
        print(f"installed: {test.__doc__}", flush=True)


def tar_gz(place: Path) -> None:
    """the .tar.gz, with its entry in the menu, and nothing left of it afterwards"""
    _done(["tar", "-xzf", DIST / f"{STEM}.tar.gz", "-C", place])
    home, program = place / "home", place / f"{NAME}-{VERSION}"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    _done([program / "install"], environment)
    _expect(_done([home / ".local/bin" / COMMAND, "--version"], environment) == SAYS, "the command installed")
    entry = home / ".local/share/applications" / f"{COMMAND}.desktop"
    _done(["desktop-file-validate", entry])
    started = re.findall(r'^Exec="(.+)" %f$', entry.read_text(encoding="utf-8"), re.MULTILINE)
    _expect(started == [str(program / COMMAND)], f"the menu starts {started}")
    for kind in ("apps/gradexplorer.svg", "mimetypes/application-x-gradexplorer+json.svg"):
        _expect((home / ".local/share/icons/hicolor/scalable" / kind).is_file(), f"the icon {kind}")
    _done([program / "uninstall"], environment)
    # Caches of the desktop are its own; they have no word of the program any more.
    left = [file for file in home.rglob("*") if file.is_file() and b"gradexplorer" in file.read_bytes()]
    _expect(not left, f"left behind: {left}")


def single_file(place: Path) -> None:
    """the single file: unpacked once, started twice, and into a folder of one's own"""
    file, environment = DIST / f"{STEM}.run", {"HOME": str(place), "PATH": ""}
    for _ in range(2):
        _expect(_done([file, "--version"], environment) == SAYS, "its version")
    _expect(len(list((place / ".cache/gradient-explorer").iterdir())) == 1, "unpacked more than once")
    _tests_itself([file], environment)
    _done([file, "--unpack", place], environment)
    _expect((place / NAME / "install").stat().st_mode & 0o111, "the unpacked folder")


def broken_file(place: Path) -> None:
    """a single file of which a part is missing, or whose folder is full, says so in a line"""
    whole = (DIST / f"{STEM}.run").read_bytes()
    cut, turned = place / "cut.run", place / "turned.run"
    cut.write_bytes(whole[: len(whole) * 2 // 3])
    turned.write_bytes(whole[:-1_000_000] + bytes(reversed(whole[-1_000_000:])))
    (place / "file").touch()
    tried = ((cut, place, "damaged"), (turned, place, "damaged"), (DIST / f"{STEM}.run", place / "file", "written in"))
    for file, home, says in tried:
        file.chmod(0o755)
        ran = subprocess.run([file, "--version"], env={"HOME": str(home)}, capture_output=True, text=True, check=False)
        one = ran.returncode == 1 and ran.stderr.count("\n") == 1 and says in ran.stderr and not ran.stdout
        _expect(one, f"{file.name} ended with {ran.returncode}: {ran.stderr}{ran.stdout}")


def debian(place: Path) -> None:
    """what the Debian package holds starts from where it is put"""
    from making.debian import ARCHITECTURE

    _done(["dpkg-deb", "-x", DIST / f"{NAME}_{VERSION}_{ARCHITECTURE}.deb", place])
    _expect(_done([place / "usr/bin" / COMMAND, "--version"], {"HOME": str(place)}) == SAYS, "the command")
    for file in ("applications/gradexplorer.desktop", "man/man1/gradexplorer.1.gz", f"doc/{NAME}/copyright"):
        _expect((place / "usr/share" / file).is_file(), file)


def wheel(place: Path) -> None:
    """the wheel, by pip in an empty environment"""
    _by_pip(place, DIST / f"gradient_explorer-{VERSION}-py3-none-any.whl")


def sdist(place: Path) -> None:
    """the sdist, by pip in an empty environment"""
    _by_pip(place, DIST / f"gradient_explorer-{VERSION}.tar.gz")


def _by_pip(place: Path, package: Path) -> None:
    _done([sys.executable, "-m", "venv", place / "environment"])
    programs = place / "environment" / ("Scripts" if os.name == "nt" else "bin")
    pip = [programs / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _done([*pip, "--constraint", _constraint(place), package], _plain())
    _tests_itself([programs / COMMAND], _plain(place), place)


def run_by_pipx(place: Path) -> None:
    """the wheel, by pipx run"""
    environment = _plain() | {"PIPX_HOME": str(place / "pipx"), "PIPX_BIN_DIR": str(place / "bin")}
    pipx = [sys.executable, "-m", "pipx", "run", "--pip-args", f"--constraint='{_constraint(place)}'"]
    spec = ["--spec", str(DIST / f"gradient_explorer-{VERSION}-py3-none-any.whl")]
    _tests_itself([*pipx, *spec, COMMAND], environment, place)


def _constraint(place: Path) -> Path:
    """The versions of the lock file without their hashes, which pip does not take for a file from here."""
    file = place / "constraint.txt"
    pins = re.findall(r"^[a-z0-9.-]+==[^\\\n]+", (PACKAGING / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    file.write_text("\n".join(pins) + "\n", encoding="utf-8")
    return file


def _plain(home: Path | None = None) -> dict[str, str]:
    """The environment without what leads Python to this project."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return kept | ({"HOME": str(home)} if home else {})


def _tests_itself(program: list[str | Path], env: Mapping[str, str], cwd: Path | None = None) -> None:
    """The self-test passes, at the third try at the latest: calculus has seconds only, which a busy machine takes."""
    for last in (False, False, True):
        with nullcontext() if last else suppress(SystemExit):
            _expect('"works": true' in _done([*program, "self-test", "--json"], env, cwd), "its self-test")
            return


def _done(words: list[str | Path], env: Mapping[str, str] | None = None, cwd: Path | None = None) -> str:
    """What the command says, having succeeded."""
    command = [str(word) for word in words]
    ran = subprocess.run(command, env=env, cwd=cwd, capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        raise SystemExit(f"installed: {' '.join(command)} ended with {ran.returncode}: {ran.stdout}{ran.stderr}")
    return ran.stdout


def _expect(holds: object, what: str) -> None:
    if not holds:
        raise SystemExit(f"installed: {what} is not as it should be")


TESTS: tuple[Callable[[Path], None], ...] = (tar_gz, single_file, broken_file, debian, wheel, sdist, run_by_pipx)
