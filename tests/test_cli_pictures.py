"""`render`, `self-test`, and the start without a screen: pictures in files, and their faults in a line."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import gradexplorer as gx
from gradexplorer import pictures, symbols
from gradexplorer.__main__ import main

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True, scope="module")
def calculus() -> Iterator[None]:
    symbols.partials("x", ["x"], {})
    yield
    symbols.close()


def size_of(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The current folder is an empty one."""
    monkeypatch.chdir(tmp_path)


def render(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(["render", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_a_picture_is_drawn_as_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> None:
    file = tmp_path / "figure.png"
    asked = ["a*x^2 + y^2", "--param", "a=3", "--box", "-2,2,-1,1", "--from", "1,0.5", "--size", "400x300"]
    asked += ["--out", str(file), "--theme", "dark", "--arrows", "10x8", "--arrow-color", "blue"]
    asked += ["--no-fill", "--contours", "none", "--grid"]
    status, out, err = render(capsys, *asked, "--title", "a bowl", "--json")
    assert (status, err) == (0, "")
    assert json.loads(out)["size"] == [400, 300]
    assert size_of(file.read_bytes()) == (400, 300)


def test_without_json_the_name_of_the_file_is_the_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    file = tmp_path / "figure.svg"
    assert render(capsys, "x^2 + y^2", "--size", "200x150", "--out", str(file)) == (0, f"{file}\n", "")
    assert ET.parse(file).getroot().tag == "{http://www.w3.org/2000/svg}svg"


def test_a_pdf_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> None:
    file = tmp_path / "figure.pdf"
    assert render(capsys, "sin(x)*y", "--size", "200x150", "--out", str(file))[0] == 0
    assert file.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("ending", ["svg", "tex", "py", "gif"])
def test_the_file_is_what_python_writes(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    asked = ["x^2 + y^2", "--from", "2,1", "--steps", "3", "--size", "240x200", "--title", "a bowl", "--grid"]
    assert render(capsys, *asked, "--out", str(tmp_path / f"cli.{ending}"))[0] == 0
    f = gx.function("x^2 + y^2")
    f.render(
        tmp_path / f"api.{ending}", start=(2, 1), settings={"steps": 3}, size=(240, 200), title="a bowl", grid=True
    )
    assert (tmp_path / f"cli.{ending}").read_bytes() == (tmp_path / f"api.{ending}").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (["x*y"], "out"),
        (["x*y", "--out", "figure.bmp"], "out"),
        (["x*y", "--out", "/nowhere/at/all/figure.png"], "out"),
        (["x*y", "--out", "f.png", "--box", "3,-3,-3,3"], "box"),
        (["x*y", "--out", "f.png", "--box", "1,2,3"], "box"),
        (["x*y", "--out", "f.png", "--size", "0x100"], "size"),
        (["x*y", "--out", "f.png", "--size", "99999x99999"], "size"),
        (["x*y", "--out", "f.png", "--size", "12"], "size"),
        (["x*y", "--out", "f.png", "--arrows", "many"], "arrows"),
        (["x*y", "--out", "f.png", "--contours", "-3"], "contours"),
        (["x*y", "--out", "f.png", "--arrow-color", "no such colour"], "arrow_color"),
        (["x*y", "--out", "f.png", "--theme", "pink"], "theme"),
        (["x*y", "--out", "f.png", "--method", "gradient-descent"], "from"),
        (["x*y", "--out", "f.png", "--from", "1"], "from"),
        (["x*y", "--out", "f.png", "--from", "1,1", "--method", "magic"], "method"),
        (["x*y", "--out", "f.gif"], "from"),
        (["x*y", "--out", "f.gif", "--from", "1,1", "--fps", "0"], "fps"),
        (["x*y", "--out", "f.png", "--scale", "99"], "scale"),
        (["x*y", "--out", "f.png", "--dpi", "1"], "scale"),
    ],
)
@pytest.mark.usefixtures("qapp", "elsewhere")
def test_what_cannot_be_drawn_is_told_with_its_field(
    arguments: list[str], field: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = render(capsys, *arguments, "--json")
    assert (status, err) == (2, "")
    assert json.loads(out)["problem"]["field"] == field
    assert list(tmp_path.iterdir()) == []


# --- from Python ------------------------------------------------------------------------------------------------------


def test_a_function_renders_itself(tmp_path: Path, qapp: object) -> None:
    figure = gx.function("x^2 + y^2").render(tmp_path / "f.png", box=(-1, 1, -1, 1), start=(0.5, 0.5), size=(160, 120))
    assert size_of(figure._repr_png_()) == (160, 120)
    assert size_of((tmp_path / "f.png").read_bytes()) == (160, 120)
    with pytest.raises(ValueError, match="png"):
        gx.function("x").render(tmp_path / "f.bmp")


def test_a_path_shows_itself_in_a_notebook(qapp: object) -> None:
    assert size_of(gx.function("x^2 + y^2").descend((5, 1), steps=3)._repr_png_()) == (1280, 960)


def test_the_box_of_a_path_holds_it_but_not_its_way_to_infinity() -> None:
    assert pictures.box_about([(1.0, 2.0), (-1.0, 0.0)]) == (-3, 3, -3, 3)
    assert pictures.box_about([(7.0, 0.0), (1e150, -1e150)]) == (-3, 7.5, -3, 3)
    assert pictures.box_about([(float("nan"),)]) == (-3, 3, -3, 3)


def test_of_three_variables_a_slice_is_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> None:
    file = tmp_path / "figure.png"
    asked = ["x^2 + y^2 + z^2", "--out", str(file), "--size", "400x300"]
    assert render(capsys, *asked, "--at", "1,2,3", "--axes", "x,z")[0] == 0
    first = file.read_bytes()
    assert render(capsys, *asked, "--at", "1,2,3")[0] == 0
    assert file.read_bytes() != first
    assert render(capsys, *asked, "--from", "1,2,3")[0] == 0


def test_axes_that_are_no_variables_are_refused(capsys: pytest.CaptureFixture[str], elsewhere: None) -> None:
    status, _, err = render(capsys, "x*y*z", "--out", "figure.png", "--axes", "x,q")
    assert (status, err) == (2, "gradexplorer: bad-request: the axes are two of x, y, z\n")
    status, _, err = render(capsys, "x*y*z", "--out", "figure.png", "--at", "1,2")
    assert status == 2
    assert "3 numbers: x, y, z" in err


# --- the installation, and a start without a screen -------------------------------------------------------------------


def outside(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, in that folder, with no screen anywhere."""
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in unset}
    command = [sys.executable, "-m", "gradexplorer", *arguments]
    environment["PYTHONPATH"] = str(PROJECT)
    return subprocess.run(command, env=environment, capture_output=True, text=True, cwd=folder, check=False, timeout=60)


def test_this_installation_works(tmp_path: Path) -> None:
    ran = outside("self-test", "--json", folder=tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    answer = json.loads(ran.stdout)
    assert answer["works"] is True
    assert [check["name"] for check in answer["checks"]] == ["numbers", "calculus", "sampling", "picture"]


def test_without_a_screen_the_start_picture_and_its_probe_are_given(tmp_path: Path) -> None:
    ran = outside(folder=tmp_path)
    assert ran.returncode == 0, ran.stderr
    file = tmp_path / "gradient-explorer.png"
    assert ran.stderr == f"There is no screen here, so the start picture goes to {file}\n"
    assert size_of(file.read_bytes()) == (1280, 960)
    # x^2 + y^2 at (2, 1): 5, and the gradient (4, 2)
    assert "value        5\n" in ran.stdout
    assert "df/dx        4   = 2*x\n" in ran.stdout
    assert "df/dy        2   = 2*y\n" in ran.stdout
