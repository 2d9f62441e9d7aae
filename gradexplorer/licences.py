"""Whose work this program is made from, and under which licences: what is packed with it, else what is installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import metadata

from gradexplorer import resources

PACKED = "licences.txt"  # written into the frozen program, from what lies in it; it has the system's libraries too
# What the program needs of the package index; a test compares it with the lock file.
PACKAGES = (
    "colorama", "contourpy", "latex2mathml", "mpmath", "numpy", "PyOpenGL", "pyqtgraph", "PySide6_Essentials",
    "shiboken6", "sympy", "ziafont", "ziamath",
)  # fmt: skip
HEAD = "What Gradient Explorer is made from. It is itself free software under the MIT licence.\n"


def told() -> str:
    """The text for people: every work, its version and licence; the licences themselves where they are packed."""
    packed = resources.find(PACKED)
    if packed is not None:
        return packed.read_text(encoding="utf-8")
    rows = [row(one.name, one.version, licence_of(one)) for one in map(metadata.distribution, _installed())]
    return "\n".join(
        [HEAD, *rows, "", "Each package holds the text of its licence, beside it where it is installed.", ""]
    )


def row(name: str, version: str, licence: str) -> str:
    """A line of the table."""
    return f"    {name:<28} {version:<24} {licence}"


def fields(one: metadata.Distribution) -> Callable[[str], str]:
    """What a package's metadata say in the first line of a field; nothing where they do not."""
    return lambda name: next(iter(one.metadata.get_all(name) or ()), "")


def licence_of(one: metadata.Distribution) -> str:
    """A few words: the expression, else the classifiers, else the first line of the field; empty where it says none."""
    about = fields(one)
    rows = one.metadata.get_all("Classifier") or ()
    classifiers = ", ".join(line.rpartition(" :: ")[2] for line in rows if line.startswith("License ::"))
    found = about("License-Expression") or classifiers or about("License").strip().partition("\n")[0]
    return found[:120]


def _installed() -> list[str]:
    found = {one.name.replace("-", "_").lower() for one in metadata.distributions() if one.name}
    return [name for name in PACKAGES if name.lower() in found]
