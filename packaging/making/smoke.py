"""Does the frozen program work with nothing around it? Every check ends the build with a sentence where it does not."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from making import smoke_faults, smoke_libraries, smoke_window
from making.places import VERSION
from making.sandbox import Sandbox


def check(executable: Path) -> None:
    """All of it, on the program there."""
    linux = sys.platform.startswith("linux")
    if linux:
        smoke_libraries.check()
    with Sandbox(executable) as place:
        for test in TESTS:
            test(place)
            print(f"smoke: {test.__doc__}", flush=True)
        for scene in smoke_window.SCENES if linux else (smoke_window.alive,):
            scene(place)
            print(f"smoke: {scene.__doc__}", flush=True)


def check_faults(executable: Path) -> None:
    """What it says where something is missing or broken."""
    with Sandbox(executable) as place:
        for name, scene in smoke_faults.scenes():
            scene(place)
            print(f"told in one line: {name}", flush=True)


def expect(holds: object, what: str, found: object) -> None:
    """End the build where that does not hold."""
    if not holds:
        raise SystemExit(f"smoke test: {what}; found {found!r}")


def version(place: Sandbox) -> None:
    """the version is that of the package"""
    ran = place.run("--version")
    expect((ran.returncode, ran.stdout) == (0, f"gradexplorer {VERSION}\n"), "--version", (ran.stdout, ran.stderr))


def tested_by_itself(place: Sandbox) -> None:
    """the self-test passes, so the calculus process works frozen"""
    ran = place.run("self-test", "--json")
    expect(ran.returncode == 0 and not ran.stderr, "self-test", (ran.returncode, ran.stdout, ran.stderr))
    expect(json.loads(ran.stdout)["works"] is True, "self-test", ran.stdout)


def answered(place: Sandbox) -> None:
    """a formula is understood, probed and descended"""
    found = json.loads(place.run("check", "sin(x)*y^2", "--json").stdout)
    expect(found["partials"] == {"x": "y^2*cos(x)", "y": "2*y*sin(x)"}, "partial derivatives", found)
    # x^2 + y^2 at (2, 1): 5, gradient (4, 2); one step of 0.1 lands on (1.6, 0.8)
    found = json.loads(place.run("probe", "x^2 + y^2", "--at", "2,1", "--json").stdout)
    expect((found["value"], found["gradient"]) == (5.0, [4.0, 2.0]), "a reading", found)
    found = json.loads(place.run("descend", "x^2 + y^2", "--from", "2,1", "--steps", "1", "--json").stdout)
    expect(found["points"] == [[2.0, 1.0], [1.6, 0.8]], "a descent", found)


def typeset(place: Sandbox) -> None:
    """a formula is typeset, so the mathematical fonts are there"""
    ran = place.run("--calculus", given=json.dumps({"id": 1, "wants": "typeset", "text": "sqrt(x)/y"}) + "\n")
    answer = json.loads(ran.stdout)
    expect("<svg" in (answer.get("svg", {}).get("f") or ""), "typesetting", answer)


def drawn(place: Sandbox) -> None:
    """pictures are drawn as PNG, SVG and PDF"""
    for ending, begin in ((".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")):
        file = place.home / f"a figure ψ{ending}"
        ran = place.run("render", "x^2 - y^2", "--from", "1,0.1", "--out", str(file))
        expect(ran.returncode == 0 and not ran.stderr, f"render {ending}", (ran.returncode, ran.stderr))
        expect(file.read_bytes().startswith(begin), f"the picture {ending}", file.read_bytes()[:20])


def refused(place: Sandbox) -> None:
    """a fault in what is asked is one line and status 2"""
    ran = place.run("check", "2 +")
    expect(ran.returncode == 2 and ran.stderr.count("\n") == 1 and not ran.stdout, "a refusal", ran.stderr)


TESTS: tuple[Callable[[Sandbox], None], ...] = (version, tested_by_itself, answered, typeset, drawn, refused)
