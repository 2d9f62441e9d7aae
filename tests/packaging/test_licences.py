"""Whose work is inside, and under which licences: collected, and shown from Help > About."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from making.places import PACKAGING, PROJECT

from gradexplorer import licences, resources


def test_every_locked_package_of_this_system_is_told() -> None:
    rows = re.findall(r"^([a-z0-9.-]+)==\S+( ;.*)?", (PACKAGING / "requirements.lock").read_text(), re.MULTILINE)
    locked = {name for name, marker in rows if "win32" not in marker}
    assert {re.sub(r"[-_.]+", "-", name).lower() for name in licences.PACKAGES} == locked


def test_installed_packages_tell_version_and_licence() -> None:
    text = licences.told()
    for name, licence in (("numpy", "BSD"), ("sympy", "BSD"), ("pyqtgraph", "MIT"), ("PySide6", "LGPL")):
        assert re.search(rf"^ +{name}\S* +[\d.]+ +.*{licence}", text, re.MULTILINE | re.IGNORECASE)


def test_what_is_packed_is_shown_as_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "licences.txt"
    file.write_text("Everything, ψ included\n", encoding="utf-8")
    monkeypatch.setattr(resources, "find", lambda name: file if name == licences.PACKED else None)
    assert licences.told() == "Everything, ψ included\n"


def test_the_whole_texts_are_there_for_what_names_its_licence_only() -> None:
    for name, words in (
        ("LGPL-3.0", "LESSER GENERAL PUBLIC"),
        ("GPL-3.0", "GNU GENERAL PUBLIC"),
        ("OFL-1.1", "OPEN FONT"),
    ):
        assert words in (PROJECT / f"packaging/licences/{name}.txt").read_text()
