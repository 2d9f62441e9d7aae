"""Trees as text, LaTeX and NumPy source."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from gradexplorer.expression.parse import template
from gradexplorer.expression.print import TooLong, number, to_latex, to_numpy, to_text
from gradexplorer.expression.tree import Call, Name, Node, Number, same
from gradexplorer.expression.words import FUNCTIONS, TRUTHS, WORDS
from tests.expression.growing import Grower, body


def read_back(text: str) -> Node:
    """The tree of a text over x, y, a; constants without a value are let through."""
    return template(text)


trees = st.builds(lambda seed, depth: Grower(seed).tree(depth), st.integers(0, 2**32), st.integers(0, 6))


@settings(max_examples=400, deadline=None)
@given(trees)
def test_what_is_written_is_read_back_as_the_same_tree(tree: Node) -> None:
    assert same(read_back(to_text(tree)), tree)


def number_tree(tree: Node) -> Node:
    """The tree, as a number where it is a condition: = alone on a line would define."""
    return Call("add", (tree, Number(0.0))) if isinstance(tree, Call) and tree.word in TRUTHS else tree


@settings(max_examples=400, deadline=None)
@given(trees.map(number_tree))
def test_latex_is_read_back_as_the_same_tree(tree: Node) -> None:
    assert same(read_back(to_latex(tree)), tree)


@settings(max_examples=150, deadline=None)
@given(trees)
def test_brackets_in_latex_and_source_are_paired(tree: Node) -> None:
    latex, source = to_latex(tree), to_numpy(tree)
    assert latex.count(r"\left") == latex.count(r"\right")
    assert latex.count("{") == latex.count("}")
    assert source.count("(") == source.count(")")
    compile(source, "source", "eval")


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_the_shortest_that_read_back(value: float) -> None:
    text = number(value)
    assert float(text) == value
    assert len(text) <= len(repr(value))


@pytest.mark.parametrize(
    ("value", "text"),
    [(2.0, "2"), (0.1, "0.1"), (-0.5, "-0.5"), (1e-300, "1e-300"), (1e300, "1e300"), (1e16, "1e16"), (-0.0, "-0")],
)
def test_numbers_are_written_as_people_do(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("2x+3x^2y-sin(x)/y", "2*x + 3*x^2*y - sin(x)/y"),
        ("(((x^2)))+(y^2)", "x^2 + y^2"),
        ("(x+y)+z", "x + y + z"),
        ("x+(y+z)", "x + (y + z)"),
        ("(x*y)/z", "x*y/z"),
        ("-(x+y)", "-(x + y)"),
        ("-(2x)", "-(2*x)"),
        ("(x^y)^z", "(x^y)^z"),
        ("2^-x", "2^(-x)"),
        ("max(max(x,y),z)", "max(x, y, z)"),
        ("(x<y)*(y<z)", "(x < y)*(y < z)"),
        ("((x<y)<z)*1", "((x < y) < z)*1"),
    ],
)
def test_text_is_pretty(typed: str, printed: str) -> None:
    assert to_text(body(typed)) == printed


@pytest.mark.parametrize(
    ("typed", "latex"),
    [
        ("2x y + 3x^2 y - sin(x)/y", r"2 x y + 3 x^{2} y - \frac{\sin x}{y}"),
        ("x^2 + y^2", r"x^{2} + y^{2}"),
        ("sin x cos y", r"\sin x \cos y"),
        ("sin(x) y", r"\sin\left(x\right) y"),
        ("sin(2x)", r"\sin 2 x"),
        ("sin(x + 1)", r"\sin\left(x + 1\right)"),
        ("sin(x)^2", r"\sin^{2} x"),
        ("sin(x)^2 y", r"\sin^{2}\left(x\right) y"),
        ("sin(x)^-1", r"\left(\sin\left(x\right)\right)^{-1}"),
        ("ln(x)", r"\ln x"),
        ("log(x, 2)", r"\frac{\ln x}{\ln 2}"),
        ("log10(x)", r"\log_{10} x"),
        ("-x/y", r"-\frac{x}{y}"),
        ("x + -2", "x {}- 2"),
        ("x - (-2)", r"x - \left(-2\right)"),
        ("x - (y - z)", r"x - \left(y - z\right)"),
        ("2*3x", r"2 \cdot 3 x"),
        ("2^x*3^y", r"2^{x} \cdot 3^{y}"),
        ("x*2", r"x \cdot 2"),
        ("1.5e20x", r"1.5{\cdot}10^{20} x"),
        ("(x+1)(y+1)", r"\left(x + 1\right) \left(y + 1\right)"),
        ("(x+1)/(y-1)", r"\frac{x + 1}{y - 1}"),
        ("(x/y)^2", r"\left(\frac{x}{y}\right)^{2}"),
        ("(x^2)^3", r"\left(x^{2}\right)^{3}"),
        ("sqrt(x^2 + 1)", r"\sqrt{x^{2} + 1}"),
        ("sqrt(x)^3", r"\left(\sqrt{x}\right)^{3}"),
        ("cbrt(x)", r"\sqrt[3]{x}"),
        ("exp(-x^2)", r"e^{-x^{2}}"),
        ("|x|^2", r"\left|x\right|^{2}"),
        ("5!x", r"5! x"),
        ("lambda*x", r"\lambda x"),
        ("pi x", r"\pi x"),
        ("x1 + theta2 + a_max", r"x_{{1}} + \theta_{{2}} + a_{\mathrm{max}}"),
        ("rate*x", r"\mathrm{rate} \, x"),
        ("max(x, y, 1)", r"\max\left(x, y, 1\right)"),
        ("erf(x)", r"\operatorname{erf}\left(x\right)"),
        ("gamma(x)", r"\Gamma\left(x\right)"),
        ("where(x>0, x, -x)", r"\begin{cases} x & \text{if } x > 0 \\ -x & \text{otherwise} \end{cases}"),
        (
            "piecewise(x<0, 1, x<=1 and y!=0, 2)",
            r"\begin{cases} 1 & \text{if } x < 0 \\ 2 & \text{if } x \le 1 \land y \ne 0 \end{cases}",
        ),
        ("(x>0)*x", r"\left[x > 0\right] x"),
    ],
)
def test_latex_is_beautiful(typed: str, latex: str) -> None:
    assert to_latex(body(typed)) == latex


@pytest.mark.parametrize(
    ("typed", "source"),
    [
        ("2x y - sin(x)/y", "2*x*y - np.sin(x)/y"),
        ("-2x^2", "-2*x**2"),
        ("x^-2", "x**(-2)"),
        ("max(x, y, 1)", "np.maximum(np.maximum(x, y), 1)"),
        ("where(x>0 and y>0, x, 2)", "np.where(np.logical_and(x > 0, y > 0), x, 2)"),
        ("piecewise(x>0, x)", "np.where(x > 0, x, np.nan)"),
        ("(x>0) + (y>0)", "np.where(x > 0, 1, 0) + np.where(y > 0, 1, 0)"),
        ("lambda x + pi", "lambda_*x + np.pi"),
        ("erf(x)", "special.erf(x)"),
        ("x!", "special.gamma(x + 1)"),
        ("cot(x)^2", "(1/np.tan(x))**2"),
    ],
)
def test_numpy_source_is_plain(typed: str, source: str) -> None:
    assert to_numpy(body(typed)) == source


@pytest.mark.parametrize("write", [to_text, to_latex, to_numpy])
def test_deep_trees_need_no_recursion_and_long_ones_stop(write: object) -> None:
    tower: Node = Name("x")
    for _ in range(3_000):
        tower = Call("add", (tower, Name("y")))
    assert write(tower).count("y") == 3_000  # type: ignore[operator]
    doubled: Node = Name("x")
    for _ in range(5_000):
        doubled = Call("mul", (doubled, doubled))
    with pytest.raises(TooLong):
        write(doubled)  # type: ignore[operator]


@pytest.mark.parametrize("word", ["div", "pow", "neg", "sin", "where", "max", "seam", "sub"])
def test_every_notation_stops_at_a_tower_of_one_word(word: str) -> None:
    arity = WORDS[word].arity
    tower: Node = Name("x")
    for _ in range(30_000):
        tower = Call(word, (tower, *[Name("y")] * (arity - 1)))
    for write in (to_text, to_latex, to_numpy):
        with pytest.raises(TooLong):
            write(tower)


def test_a_seam_is_written_in_words_that_can_be_typed() -> None:
    seam = Call("seam", (Name("x"), Number(1.0), Number(-1.0), Call("sign", (Name("x"),))))
    assert to_text(seam) == "piecewise(x != 0, sign(x))"
    smooth = Call("seam", (Name("x"), Number(0.0), Number(0.0), Name("y")))
    assert to_text(smooth) == "y"


def test_every_function_prints_in_every_notation() -> None:
    for word, row in FUNCTIONS.items():
        call = Call(word, tuple(map(Name, "xyz"[: row.arity])))
        assert to_text(call).startswith(word)
        assert to_latex(call)
        compile(to_numpy(call), word, "eval")
