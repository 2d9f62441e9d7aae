"""The command line: what each command answers, where it goes, and the exit status."""

from __future__ import annotations

import csv
import io
import json
import math
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gradexplorer import __version__, symbols
from gradexplorer.__main__ import main

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True, scope="module")
def calculus() -> Iterator[None]:
    """One calculus process for all tests here, ended after the last."""
    symbols.partials("x", ["x"], {})
    yield
    symbols.close()


class Terminal:
    """Runs the program in this process and keeps what it said."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._capsys, self._monkeypatch = capsys, monkeypatch
        self.out = self.err = ""

    def run(self, *arguments: str, typed: str = "") -> int:
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
        status = main(arguments)
        self.out, self.err = self._capsys.readouterr()
        return status

    def json(self, *arguments: str, typed: str = "") -> Any:
        assert self.run(*arguments, "--json", typed=typed) == 0, self.err
        assert self.err == ""
        assert self.out.count("\n") == 1
        return json.loads(self.out)

    def fault(self, *arguments: str) -> dict[str, Any]:
        """The problem, which is one line on standard error, and with --json an object on standard output."""
        assert self.run(*arguments) == 2
        assert self.out == ""
        assert self.err.count("\n") == 1
        told = self.err
        assert self.run(*arguments, "--json") == 2
        assert self.err == ""
        found = json.loads(self.out)["problem"]
        assert " ".join(found["message"].split()) in told
        return dict(found)


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    return Terminal(capsys, monkeypatch)


# --- check ------------------------------------------------------------------------------------------------------------


def test_check_tells_how_a_text_is_understood(terminal: Terminal) -> None:
    answer = terminal.json("check", "a*x^2 + y^2")
    assert answer["text"] == "a*x^2 + y^2"
    assert answer["variables"] == ["x", "y"]
    assert answer["parameters"] == {"a": 1.0}
    assert answer["partials"] == {"x": "2*a*x", "y": "2*y"}
    assert "x^{2}" in answer["latex"]
    assert "partials_note" not in answer


def test_check_takes_variables_and_parameters(terminal: Terminal) -> None:
    answer = terminal.json("check", "w^2 + lambda*b", "--variables", "w,b", "--param", "lambda=2.5")
    assert answer["variables"] == ["w", "b"]
    assert answer["parameters"] == {"lambda": 2.5}
    assert answer["partials"]["b"] == "lambda"


def test_check_answers_in_words_too(terminal: Terminal) -> None:
    assert terminal.run("check", "x^2 + y^2") == 0
    assert "df/dx      2*x\n" in terminal.out


@pytest.mark.parametrize(("text", "typed"), [("-x^2", ""), ("-", "-x^2\n"), ("-", "-x^2\r\n")])
def test_a_text_may_begin_with_a_minus_or_come_from_standard_input(terminal: Terminal, text: str, typed: str) -> None:
    assert terminal.json("check", text, typed=typed)["partials"] == {"x": "-2*x"}


def test_a_text_may_begin_with_two_minus_signs_after_a_bare_pair(terminal: Terminal) -> None:
    assert terminal.run("check", "--json", "--", "--x") == 0
    assert json.loads(terminal.out)["partials"] == {"x": "1"}


# --- probe ------------------------------------------------------------------------------------------------------------


def test_a_probe_holds_everything_at_the_point(terminal: Terminal) -> None:
    answer = terminal.json("probe", "x^2 + y^2", "--at", "1,2")
    assert answer["point"] == [1.0, 2.0]
    assert answer["value"] == 5.0
    assert answer["gradient"] == [2.0, 4.0]
    assert answer["slope"] == pytest.approx(math.sqrt(20), rel=1e-15)
    assert answer["ascent_angle_deg"] == pytest.approx(63.43494882292201, rel=1e-14)
    assert answer["hessian"] == [[2.0, 0.0], [0.0, 2.0]]
    assert answer["eigenvalues"] == [2.0, 2.0]
    assert answer["kind"] == "slope"
    assert answer["one_sided"] is None
    assert answer["why_undefined"] is None
    assert answer["partials"]["x"] == {"text": "2*x", "latex": "2 x", "value": 2.0}


@pytest.mark.parametrize("at", [["--at", "-1,2"], ["--at=-1,2"]])
def test_a_value_may_begin_with_a_minus(terminal: Terminal, at: list[str]) -> None:
    assert terminal.json("probe", "x^2 + y^2", *at)["gradient"] == [-2.0, 4.0]


def test_what_is_no_finite_number_is_null(terminal: Terminal) -> None:
    answer = terminal.json("probe", "log(x) + y^2", "--at", "-1,2")
    assert answer["value"] is None
    assert answer["gradient"] == [None, None]
    assert answer["kind"] == "undefined"
    assert "log" in answer["why_undefined"]
    assert answer["partials"]["x"]["text"] == "1/x"
    assert answer["partials"]["x"]["value"] is None


def test_a_kink_has_two_slopes(terminal: Terminal) -> None:
    answer = terminal.json("probe", "|x| + y^2", "--at", "0,1")
    assert answer["kind"] == "kink"
    assert answer["one_sided"] == {"x": [-1.0, 1.0], "y": [2.0, 2.0]}


def test_a_probe_in_words(terminal: Terminal) -> None:
    assert terminal.run("probe", "x^2 + y^2", "--at", "1,2") == 0
    lines = terminal.out.splitlines()
    assert "value        5" in lines
    assert "df/dy        4   = 2*y" in lines
    assert "kind         slope" in lines


# --- descend ----------------------------------------------------------------------------------------------------------


def test_one_step_down_x2_plus_10_y2(terminal: Terminal) -> None:
    # (2, 1) - 0.1 (4, 20) = (1.6, -1)
    answer = terminal.json("descend", "x^2 + 10y^2", "--from", "2,1", "--set", "learning_rate=0.1", "--steps", "1")
    assert answer["points"] == [[2.0, 1.0], pytest.approx([1.6, -1.0], rel=1e-15)]
    assert answer["values"] == pytest.approx([14.0, 12.56], rel=1e-15)
    assert answer["gradients"][0] == [4.0, 20.0]
    assert answer["method"] == "gradient-descent"
    assert answer["settings"]["learning_rate"] == 0.1
    assert answer["settings"]["steps"] == 1
    assert answer["stop"] == "budget"
    assert answer["message"]
    assert set(answer["evaluations"]) == {"value", "gradient", "hessian"}


def test_a_path_as_csv_has_the_variables_own_names(terminal: Terminal) -> None:
    arguments = ["descend", "w^2 + 10*b^2", "--variables", "w,b", "--from", "2,1", "--steps", "1", "--csv"]
    assert terminal.run(*arguments) == 0
    header, start, one = csv.reader(terminal.out.splitlines())
    assert header == ["k", "w", "b", "f", "df/dw", "df/db", "slope", "step"]
    assert start[:6] == ["0", "2", "1", "14", "4", "20"]
    assert [float(cell) for cell in one[1:3]] == pytest.approx([1.6, -1.0], rel=1e-15)
    assert float(one[7]) == pytest.approx(0.1 * math.hypot(4, 20), rel=1e-14)


def test_a_path_in_words_ends_with_its_verdict(terminal: Terminal) -> None:
    assert terminal.run("descend", "x^2 + y^2", "--from", "2,1", "--steps", "200", "--tolerance", "1e-6") == 0
    assert terminal.out.splitlines()[-1].startswith("converged: ")


# --- critical, methods, and the program itself ------------------------------------------------------------------------


def test_critical_points_in_json(terminal: Terminal) -> None:
    # x^3 - 3x + y^2: the gradient (3x^2 - 3, 2y) vanishes at (1, 0), a minimum of -2, and at (-1, 0), a saddle at 2
    found = terminal.json("critical", "x^3 - 3x + a y^2", "--box", "-5,5,-5,5", "--param", "a=1")
    assert found["text"] == "x^3 - 3x + a y^2"
    assert found["box"] == [-5.0, 5.0, -5.0, 5.0]
    assert found["complete"] is True
    assert [(point["point"], point["value"], point["kind"], point["eigenvalues"]) for point in found["points"]] == [
        ([1.0, 0.0], -2.0, "minimum", [2.0, 6.0]),
        ([-1.0, 0.0], 2.0, "saddle", [-6.0, 2.0]),
    ]
    assert found["message"] == (
        "1 minimum, 1 saddle: all critical points of this box, each proved to be alone where it is"
    )


def test_critical_points_as_csv(terminal: Terminal) -> None:
    assert terminal.run("critical", "x^3 - 3x + y^2", "--box", "-5,5,-5,5", "--csv") == 0
    header, saddle, minimum = list(csv.reader(io.StringIO(terminal.out)))
    assert header == ["kind", "x", "y", "f", "eigenvalue 1", "eigenvalue 2", "proved"]
    # 3x^2 = 3: x = 1 with f = -2 and Hessian (6, 2), x = -1 with f = 2 and (-6, 2)
    rows = {row[0]: [float(cell) for cell in row[1:6]] for row in (saddle, minimum)}
    assert rows["minimum"] == pytest.approx([1, 0, -2, 2, 6], abs=1e-9)
    assert rows["saddle"] == pytest.approx([-1, 0, 2, -6, 2], abs=1e-9)


def test_critical_points_in_words_are_a_table_and_a_sentence(terminal: Terminal) -> None:
    assert terminal.run("critical", "x^2 + y^2", "--box", "-5,5,-5,5") == 0
    header, row, blank, sentence = terminal.out.splitlines()
    assert header.split() == ["x", "y", "f", "kind", "eigenvalue", "1", "eigenvalue", "2"]
    assert row.split() == ["0", "0", "0", "minimum", "2", "2"]
    assert blank == ""
    assert sentence.startswith("1 minimum: the only critical point of this box")


@pytest.mark.parametrize("box", [(), ("--box", "1,2"), ("--box", "1,-1,0,1"), ("--box", "0,1,0,1e308")])
def test_a_box_that_is_none_is_a_fault_of_its_field(terminal: Terminal, box: tuple[str, ...]) -> None:
    found = terminal.fault("critical", "x^2 + y^2", *box)
    assert (found["kind"], found["field"]) == ("bad-request", "box")


def test_methods_have_settings_with_defaults(terminal: Terminal) -> None:
    assert terminal.json("methods")["gradient-descent"]["learning_rate"] == 0.1


def test_version_and_help(terminal: Terminal) -> None:
    assert terminal.run("--version") == 0
    assert terminal.out == f"gradexplorer {__version__}\n"
    assert terminal.run("--help") == 0
    assert "descend" in terminal.out
    assert terminal.run("render", "--help") == 0
    assert "--arrow-color" in terminal.out


# --- faults -----------------------------------------------------------------------------------------------------------


def test_a_fault_in_the_text_has_its_place(terminal: Terminal) -> None:
    found = terminal.fault("check", "2 + ")
    assert found["kind"] == "syntax"
    assert 0 <= found["start"] <= found["end"] <= 4


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (["probe", "x^2 + y^2"], "at"),
        (["probe", "x^2 + y^2", "--at", "1"], "at"),
        (["probe", "x^2 + y^2", "--at", "1,nan"], "at"),
        (["probe", "x^2 + y^2", "--at", "1,1e999"], "at"),
        (["probe", "x^2 + y^2", "--at", "1,two"], "at"),
        (["probe", "--at", "1,2"], "text"),
        (["probe", "x^2", "y^2", "--at", "1,2"], "text"),
        (["check", "x", "--colour", "red"], "colour"),
        (["check", "a*x", "--param", "a"], "param"),
        (["check", "a*x", "--param", "b=1"], "param"),
        (["check", "x", "--variables", "x,x"], "variables"),
        (["check", "x", "--variables", "a b"], "variables"),
        (["check", "x", "--variables", ""], "variables"),
        (["check", "x", "--variables", "a,b,c,d,g,h,j,k,l,m,n"], "variables"),
        (["descend", "x^2 + y^2"], "from"),
        (["descend", "x^2 + y^2", "--from", "1,2,3"], "from"),
        (["descend", "x^2 + y^2", "--from", "1,2", "--method", "magic"], "method"),
        (["descend", "x^2 + y^2", "--from", "1,2", "--set", "speed=1"], "speed"),
        (["descend", "x^2 + y^2", "--from", "1,2", "--set", "learning_rate=fast"], "learning_rate"),
        (["descend", "x^2 + y^2", "--from", "1,2", "--steps", "-1"], "steps"),
        (["descend", "x^2 + y^2", "--from", "1,2", "--tolerance", "-1"], "tolerance"),
        (["check", "x", "--batch"], "batch"),
        (["--window", "big"], "window"),
        (["--theme", "pink"], "theme"),
        (["prob", "x^2", "--at", "1,2"], "command"),
        (["work.gradx"], "file"),
    ],
)
def test_a_bad_request_names_its_field(terminal: Terminal, arguments: list[str], field: str) -> None:
    found = terminal.fault(*arguments)
    assert (found["kind"], found["field"]) == ("bad-request", field)


def test_an_option_without_its_value(terminal: Terminal) -> None:
    assert terminal.run("probe", "x^2 + y^2", "--at") == 2
    assert terminal.err == "gradexplorer: bad-request: --at needs a value, such as 1,2\n"


def test_a_fault_of_ours_is_status_1(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gradexplorer.functions.methods", lambda: 1 / 0)
    assert terminal.run("methods") == 1
    assert terminal.out == ""
    assert "ZeroDivisionError" in terminal.err


# --- as a process of its own ------------------------------------------------------------------------------------------


def run_outside(*arguments: str, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "gradexplorer", *arguments]
    return subprocess.run(command, input=typed, capture_output=True, cwd=PROJECT, check=False, timeout=60)


def test_the_output_is_utf8_with_bare_line_feeds() -> None:
    ran = run_outside("check", "π*x + ☃", "--json")
    assert ran.returncode == 2
    assert json.loads(ran.stdout)["problem"]["kind"] == "bad-character"
    assert b"\r" not in ran.stdout
    assert ran.stderr == b""


def test_a_reader_that_leaves_early_is_no_fault() -> None:
    command = f'"{sys.executable}" -m gradexplorer descend "0.1x" --from 2 --steps 20000 --csv | head -n 1'
    ran = subprocess.run(["bash", "-c", command], cwd=PROJECT, capture_output=True, check=True, timeout=60)
    assert ran.stdout == b"k,x,f,df/dx,slope,step\n"
    assert ran.stderr == b""


# --- methods and what leaves ------------------------------------------------------------------------------------------


def test_every_method_tells_what_it_does_and_what_its_settings_mean(terminal: Terminal) -> None:
    assert terminal.run("methods") == 0
    told = terminal.out
    for name, settings in terminal.json("methods").items():
        assert f"\n{name}\n" in f"\n{told}"
        assert all(f"    {setting}=" in told for setting in settings)
    assert "(fixed, exact, armijo, wolfe, barzilai-borwein)" in told


@pytest.mark.parametrize(
    ("setting", "value"),
    [("momentum=0.5", 0.5), ("schedule=cosine", "cosine"), ("ascent=true", True), ("seed=7", 7), ("steps=3", 3)],
)
def test_settings_of_every_type_are_set(terminal: Terminal, setting: str, value: object) -> None:
    name = setting.partition("=")[0]
    arguments = ["descend", "x^2 + y^2", "--from", "1,2", "--method", "momentum", "--set", setting]
    assert terminal.json(*arguments)["settings"][name] == value


def test_a_script_is_an_answer_too(terminal: Terminal) -> None:
    arguments = ["descend", "x^2 + y^2", "--from", "1,2", "--method", "adam", "--script"]
    for dialect, holds in (("numpy", "np.sqrt"), ("pytorch", "torch.optim.Adam")):
        assert terminal.run(*arguments, dialect) == 0
        assert holds in terminal.out
    assert terminal.fault(*arguments, "fortran")["field"] == "script"
    assert terminal.fault(*arguments, "numpy", "--csv")["field"] == "csv"


# --- derive -----------------------------------------------------------------------------------------------------------


def test_derive_tells_each_rule_and_the_simplified_form(terminal: Terminal) -> None:
    assert terminal.run("derive", "sin(x y)^2", "--by", "y") == 0
    lines = terminal.out.splitlines()
    assert lines[0] == "∂f/∂y = ∂/∂y[sin(x*y)^2]"
    assert lines[1].split("   ")[-1].strip() == "power rule, chain rule: (u^n)′ = n·u^(n − 1)·u′"
    assert lines[-1].startswith("simplified: ")


def test_derive_answers_in_json(terminal: Terminal) -> None:
    found = terminal.json("derive", "x^2*y", "--by", "x,y")
    assert found["by"] == ["x", "y"]
    assert [line["rule"] for line in found["lines"]] == [None, "factor", "power", "tidied", "factor", "variable"]
    assert found["derivative"] == "2*x"
    assert found["head"] == "∂²f/∂y∂x"
    assert terminal.json("derive", "x^2*y")["by"] == ["x"]


def test_derive_refuses_what_is_no_variable(terminal: Terminal) -> None:
    found = terminal.fault("derive", "a*x^2", "--by", "a")
    assert (found["kind"], found["field"]) == ("bad-request", "by")


def test_a_probe_says_how_many_digits_hold(terminal: Terminal) -> None:
    rump = ("probe", "333.75y^6 + x^2(11x^2 y^2 - y^6 - 121y^4 - 2) + 5.5y^8 + x/(2y)", "--at", "77617,33096")
    assert terminal.json(*rump)["trusted_digits"]["value"] == 0
    assert terminal.run(*rump) == 0
    assert "digits       rounding: can be trusted 0 of value\n" in terminal.out
    assert terminal.json("probe", "x^2 + y^2", "--at", "2,1")["trusted_digits"] == {
        "value": 16,
        "gradient": [16, 16],
        "hessian": [[16, 16], [16, 16]],
    }


def test_a_point_may_be_given_exactly(terminal: Terminal) -> None:
    answer = terminal.json("probe", "sin(x) + y", "--at", "pi/2,-1/3")
    assert answer["point"] == [math.pi / 2, -1 / 3]


def test_a_descent_obeys_a_curve_and_a_box(terminal: Terminal) -> None:
    rate = ("--set", "learning_rate=0.2", "--steps", "300")
    told = terminal.json("descend", "x+y", "--from", "1,0", "--subject-to", "x^2+y^2=1", *rate)
    assert told["stop"] == "converged"
    assert told["points"][-1] == pytest.approx([-(0.5**0.5)] * 2, abs=1e-7)
    boxed = terminal.json("descend", "x^2+y^2", "--from", "3,3", "--box-bounds", "1,2,-1,1")
    assert boxed["points"][0] == [2.0, 1.0]
    assert boxed["points"][-1][0] == 1.0
    fault = terminal.fault("descend", "x+y", "--from", "1,0", "--subject-to", "x^2 + = 1")
    assert (fault["kind"], fault["field"]) == ("syntax", "subject_to")
    assert terminal.fault("descend", "x+y", "--from", "1,0", "--box-bounds", "1,0")["field"] == "bounds"
