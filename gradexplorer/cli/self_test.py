"""Whether this installation works: calculus, numbers, sampling and a picture, each tried once."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from gradexplorer.functions import function
from gradexplorer.installation import damage, frozen_folder

TEXT = "a*x^2 + sin(x)*y^2"


def self_test(out: TextIO, *, as_json: bool) -> int:
    """Exit status: 0 where everything works, otherwise 1."""
    results = [_tried(name, check) for name, check in CHECKS.items()]
    fine = all(result["works"] for result in results)
    if as_json:
        out.write(json.dumps({"works": fine, "checks": results}) + "\n")
    else:
        for result in results:
            verdict = "works" if result["works"] else "FAILS"
            out.write(f"{result['name']:<10}{verdict}   {result['seconds']:5.2f} s   {result['message']}\n")
    return 0 if fine else 1


def _tried(name: str, check: Callable[[], str]) -> dict[str, object]:
    begin = time.perf_counter()
    try:
        works, message = True, check()
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is what this installation lacks
        works, message = False, f"{type(fault).__name__}: {fault}"
    return {"name": name, "works": works, "seconds": round(time.perf_counter() - begin, 3), "message": message}


def _expect(found: object, wanted: object) -> None:
    if found != wanted:
        raise ValueError(f"{found!r} instead of {wanted!r}")


def _numbers() -> str:
    f = function(TEXT, a=3)
    _expect(f(0.0, 5.0), 0.0)
    _expect(f.gradient(0.0, 2.0).tolist(), [4.0, 0.0])  # 2 a x + cos(x) y^2 and 2 sin(x) y
    path = f.descend((1.0, 0.0), learning_rate=0.125, steps=1)
    _expect(path.points[1], (0.25, 0.0))  # 1 - 0.125 * 6
    return "values, gradients and a descent are right"


def _calculus() -> str:
    f = function("x^2 + y^2")
    symbols = f.symbols
    if symbols.note is not None:
        raise ValueError(symbols.note)
    _expect([symbol.text for symbol in symbols.by_variable.values()], ["2*x", "2*y"])
    return "derivatives are written down"


def _sampling() -> str:
    from gradexplorer.field.plane import on_plane
    from gradexplorer.field.sample import sample
    from gradexplorer.field.viewport import Box

    field = sample(on_plane(function("x^2 + y^2").formulas), Box(-3.0, 3.0, -3.0, 3.0), 61, 61, lambda: False)
    if field is None:
        raise ValueError("sampling stopped by itself")
    _expect((field.value[0, 0], field.gradient[0][0, 0]), (18.0, -6.0))
    return "the plane is sampled"


def _picture() -> str:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "picture.png"
        function("x^2 + y^2").render(file, start=(2.0, 1.0), size=(320, 240))
        _expect(file.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
        return f"a picture of {file.stat().st_size} bytes is drawn"


def _files() -> str:
    folder = frozen_folder()
    line = damage(folder, thorough=True) if folder else None
    if line is not None:
        raise ValueError(line)
    return "every file is as it was packed"


CHECKS: dict[str, Callable[[], str]] = {
    "numbers": _numbers,
    "calculus": _calculus,
    "sampling": _sampling,
    "picture": _picture,
}
if frozen_folder():
    CHECKS = {"files": _files, **CHECKS}
