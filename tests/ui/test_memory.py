"""What is freed is kept for the next picture, where the system's own library would not."""

from __future__ import annotations

import subprocess
import sys

import pytest

from gradexplorer.ui.memory import KEPT_BYTES, keep_memory

# Pages that were never touched come one fault each. Eight megabytes are 2,048 pages.
SCRIPT = """
import resource, sys
import numpy as np
from gradexplorer.ui.memory import keep_memory
keep_memory() if sys.argv[1:] else None
def faults():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(5):
        arrays = [np.ones(125_000) for _ in range(8)]
        del arrays
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
faults()
print(faults())
"""


def page_faults(*arguments: str) -> int:
    made = subprocess.run([sys.executable, "-c", SCRIPT, *arguments], capture_output=True, text=True, check=True)
    return int(made.stdout)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems keep it of themselves")
def test_arrays_made_again_and_again_come_from_what_was_kept() -> None:
    assert page_faults("keep") < page_faults() / 10


def test_elsewhere_nothing_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not keep_memory()
    assert KEPT_BYTES < 100 << 20  # a fraction of what the window may take
