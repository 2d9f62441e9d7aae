"""`code`: the function and its derivatives in the notation of another program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from gradexplorer import symbols
from gradexplorer.__main__ import main
from gradexplorer.export.copying import NOTATIONS


@pytest.fixture(autouse=True, scope="module")
def calculus() -> Iterator[None]:
    symbols.partials("x", ["x"], {})
    yield
    symbols.close()


def code(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["code", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_each_notation_says_it_in_its_own_words(capsys: pytest.CaptureFixture[str]) -> None:
    says = {"text": "f(x, y) = a*x^2", "latex": "a x^{2}", "numpy": "np.sin(", "pytorch": "torch.sin(",
            "jax": "jnp.sin(", "sympy": "sympy.sin("}  # fmt: skip
    assert set(says) == set(NOTATIONS)
    for notation, part in says.items():
        assert part in code(capsys, "a x^2 + sin(x y)", "--as", notation)


def test_derivatives_come_with_it_or_alone(capsys: pytest.CaptureFixture[str]) -> None:
    both = code(capsys, "x^2 y", "--gradient")
    assert "def f(x, y):\n    return x**2*y" in both
    assert "def df_dx(x, y):\n    return 2*x*y" in both
    assert "def df_dy(x, y):\n    return x**2" in both
    assert code(capsys, "x^2 y", "--by", "y", "--as", "latex") == "\\frac{\\partial f}{\\partial y} = x^{2}\n"


def test_it_goes_to_a_file_whole_or_not_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "f.py"
    assert code(capsys, "x^2", "--to", str(file)) == f"{file}\n"
    assert file.read_text(encoding="utf-8") == code(capsys, "x^2")
    assert main(["code", "x^2", "--to", str(tmp_path / "no" / "f.py"), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["problem"]["field"] == "to"


@pytest.mark.parametrize(
    ("arguments", "field"),
    [(["--as", "fortran"], "as"), (["--by", "z"], "by"), (["--by", "x", "--gradient"], "by")],
)
def test_what_cannot_be_said_is_refused(arguments: list[str], field: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["code", "x*y", *arguments, "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["problem"]["field"] == field
