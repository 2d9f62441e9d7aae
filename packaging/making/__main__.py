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


def sums() -> None:
    """the sums of all files"""
    from making import archives as packed

    packed.sums()


STEPS: dict[str, Callable[[], None]] = {
    step.__name__: step for step in (icons, freeze, share, smoke, wheel, bill, archives, sums)
}


def main(words: list[str]) -> int:
    """Exit status."""
    unknown = [word for word in words if word not in STEPS]
    if unknown:
        rows = "\n".join(f"  {name:<10}{step.__doc__}" for name, step in STEPS.items())
        print(f"Usage: packaging/build [STEP...]\nThe steps, in order:\n{rows}")
        return 0 if unknown[0] in ("-h", "--help") else 2
    DIST.mkdir(exist_ok=True)
    for name in words or STEPS:
        begin = time.monotonic()
        STEPS[name]()
        print(f"== {name}: {time.monotonic() - begin:.0f} s", flush=True)
    for made in sorted(DIST.iterdir()):
        print(f"{megabytes(made):8.1f} MB  {made.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
