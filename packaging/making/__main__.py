"""The steps in order; each may be asked for by itself, once those before it have been done."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable

from making.places import DIST, PROJECT, epoch, executable, megabytes, run


def icons() -> None:
    """icons in every size and form, from the drawings"""
    from making import icons as drawn

    drawn.draw()


def freeze() -> None:
    """the one-directory program"""
    from making import frozen, licences

    frozen.freeze()
    licences.write()
    frozen.finish()


def sign() -> None:
    """signatures, where the environment says whose (macOS, Windows)"""
    from making import signed

    signed.sign()


def share() -> None:
    """desktop entry, file type, manual, completions (Linux)"""
    if sys.platform.startswith("linux"):
        from making import desktop

        desktop.write()
        desktop.check()


def smoke() -> None:
    """whether the frozen program works with nothing around it"""
    from making import smoke as test

    test.check(executable())


def faults() -> None:
    """what it says where something is missing or broken"""
    from making import smoke as test

    if sys.platform.startswith("linux"):
        test.check_faults(executable())


def first_picture() -> None:
    """how soon the first picture is there, frozen and not"""
    from making import first_picture as measured

    if sys.platform.startswith("linux"):
        measured.compare(executable())


def wheel() -> None:
    """wheel and sdist"""
    import os

    fixed = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}
    for old in [*DIST.glob("*.whl"), *DIST.glob("gradient_explorer-*.tar.gz")]:
        old.unlink()
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", DIST, PROJECT, env=fixed)
    made = [*DIST.glob("*.whl"), *DIST.glob("gradient_explorer-*.tar.gz")]
    run(sys.executable, "-m", "twine", "check", "--strict", *made)


def bill() -> None:
    """the bill of materials"""
    from making import bill as materials

    materials.write()


def archives() -> None:
    """.tar.gz, single file and Debian package (Linux); a zip elsewhere"""
    from making import archives as packed

    if not sys.platform.startswith("linux"):
        packed.zipped()
        return
    packed.tar_gz()
    packed.single_file()
    if shutil.which("dpkg-deb"):
        from making import debian

        debian.check(debian.package())


def installed() -> None:
    """whether what people download installs, starts, and goes again (Linux)"""
    from making import installed as test

    if sys.platform.startswith("linux"):
        test.check()


def sums() -> None:
    """the sums of all files"""
    from making import archives as packed

    packed.sums()


def again() -> None:
    """whether the commit, built once more, gives the same bytes (only when asked for)"""
    from making import again as second

    second.compare()


def plain() -> None:
    """whether the Debian package works on a Debian with nothing else (only when asked for; needs mmdebstrap)"""
    from making import plain as bare

    bare.check()


IN_ORDER = (icons, freeze, sign, share, smoke, faults, first_picture, wheel, bill, archives, installed, sums)
STEPS: dict[str, Callable[[], None]] = {step.__name__: step for step in (*IN_ORDER, again, plain)}


def main(words: list[str]) -> int:
    """Exit status."""
    unknown = [word for word in words if word not in STEPS]
    if unknown:
        rows = "\n".join(f"  {name:<15}{step.__doc__}" for name, step in STEPS.items())
        print(f"Usage: packaging/build [STEP...]\nThe steps, in order:\n{rows}")
        return 0 if unknown[0] in ("-h", "--help") else 2
    DIST.mkdir(exist_ok=True)
    for name in words or [step.__name__ for step in IN_ORDER]:
        begin = time.monotonic()
        STEPS[name]()
        print(f"== {name}: {time.monotonic() - begin:.0f} s", flush=True)
    for made in sorted(DIST.iterdir()):
        print(f"{megabytes(made):8.1f} MB  {made.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
