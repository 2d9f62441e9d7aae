"""What a start does without: not loaded by it, and whole when it is used."""

from __future__ import annotations

import subprocess
import sys

from gradexplorer.later import LATER, Later, put_off

PROGRAM = """
import sys, types
from gradexplorer.later import LATER, put_off
put_off()
put_off()
import gradexplorer.cli.window, gradexplorer.ui.application
print(sorted(LATER - {name for name in LATER if type(sys.modules[name]) is not types.ModuleType}))

import numpy, subprocess
print(numpy.ndarray.sort.__doc__)
sys.modules["numpy._core._add_newdocs"].__doc__
print(numpy.ndarray.sort.__doc__.split("(")[0])
print(subprocess.run([sys.executable, "-c", "print(1 + 1)"], capture_output=True, text=True).stdout.strip())
"""


def test_a_start_loads_none_of_it_and_it_is_whole_when_it_is_used() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["[]", "None", "a.sort", "2"]


def test_the_program_alone_puts_off_what_others_import() -> None:
    before = list(sys.meta_path)
    try:
        put_off()
        put_off()
        assert sys.meta_path == [Later, *(finder for finder in before if finder is not Later)]
    finally:
        sys.meta_path[:] = before


def test_other_modules_are_found_as_ever() -> None:
    assert Later.find_spec("colorsys") is None
    assert all(Later.find_spec(name) is not None for name in LATER if "." not in name)
