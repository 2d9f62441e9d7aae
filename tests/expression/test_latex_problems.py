r"""What is wrong with LaTeX, and with lists, is named and marked at its place in the typed text."""

from __future__ import annotations

import pytest

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem

# A text, the kind of its fault, and the piece that is marked.
FAULTY = [
    (r"\sqr{x}", "unknown-name", r"\sqr"),
    (r"1 + \sinus x", "unknown-name", r"\sinus"),
    (r"\sinx", "unknown-name", r"\sinx"),
    (r"\Frac{x}{2}", "unknown-name", r"\Frac"),
    (r"\binom{x}{2}", "unknown-name", r"\binom"),
    (r"\foo(x)", "unknown-name", r"\foo"),
    (r"x_{\foo}", "unknown-name", r"_{\foo}"),
    (r"\operatorname{foo}(x)", "unknown-name", r"\operatorname{foo}"),
    (r"\frac{x}{2", "syntax", "{"),
    (r"\frac{x}", "syntax", "}"),
    (r"\frac{}{2}", "syntax", "{}"),
    (r"\frac", "syntax", r"\frac"),
    (r"\frac{x}{2}}", "syntax", "}"),
    (r"\left(x", "syntax", r"\left("),
    (r"\left(x\right]", "syntax", r"\right]"),
    (r"x\right)", "syntax", r"\right)"),
    (r"\left x", "syntax", r"\left "),
    (r"\left.x\right|", "syntax", r"\left."),
    (r"\left|x", "syntax", r"\left|"),
    (r"\lvert x", "syntax", r"\lvert"),
    (r"\sqrt{x", "syntax", "{"),
    (r"\sqrt[3{x}", "syntax", "["),
    (r"\sqrt", "syntax", r"\sqrt"),
    (r"\sqrt[]{x}", "syntax", "[]"),
    (r"x^{}", "syntax", "{}"),
    (r"x^{2", "syntax", "{"),
    (r"x \cdot", "syntax", r"\cdot"),
    (r"\cdot x", "syntax", r"\cdot"),
    (r"x \cdot \cdot y", "syntax", r"\cdot"),
    (r"x & y + \pi", "syntax", "&"),
    (r"(x > 0) & (y > 0) \,", "syntax", "&"),
    (r"x_{n+1}", "syntax", "_"),
    (r"\frac{x}{2}_1", "syntax", "_"),
    (r"$x", "syntax", "$"),
    (r"$$x$", "syntax", "$"),
    (r"x\)", "syntax", r"\)"),
    (r"\[x", "syntax", r"\["),
    (r"\begin{cases} x & x>0", "syntax", r"\begin{cases}"),
    (r"\begin{cases} \end{cases}", "syntax", r"\begin{cases} \end{cases}"),
    (r"\begin{cases} x \end{cases}", "syntax", r"\begin{cases} x \end{cases}"),
    (r"\begin{cases} x & y > 0 & z \end{cases}", "syntax", "&"),
    (r"\begin{cases} x & \text{otherwise} \\ y & x > 0 \end{cases}", "syntax", "y"),
    (r"\begin{cases} & x > 0 \end{cases}", "syntax", r"\begin{cases}"),
    (r"x \end{cases}", "syntax", r"\end{cases}"),
    (r"(x \\ y)", "syntax", r"\\"),
    (r"\sum x", "syntax", r"\sum"),
    (r"\sum_{i=1} x", "syntax", r"\sum"),
    (r"\sum_{i}^{3} x", "syntax", r"\sum"),
    (r"\sum_{i=1}^{n} x", "syntax", "{n}"),
    (r"\sum_{i=1}^{2.5} x", "syntax", "{2.5}"),
    (r"\sum_{i=1}^{3}", "syntax", "}"),
    ("\\frac{x}{2} \\", "syntax", "\\"),
    (r"\log^{-1} x", "syntax", r"\log^{-1}"),
    (r"\sin", "argument-count", r"\sin"),
    (r"\sin + 1", "argument-count", r"\sin"),
    (r"\sin{}", "argument-count", r"\sin"),
    (r"\max(x)", "argument-count", r"\max(x)"),
    (r"\log_{2}(x, y)", "argument-count", r"\log_{2}(x, y)"),
    (r"\mathrm{B}(x)", "argument-count", r"\mathrm{B}(x)"),
    (r"\sum_{i=1}^{9999} x", "too-large", r"\sum_{i=1}^{9999} x"),
    (r"10^{{400}}", "too-large", r"10^{{400}}"),
    (r"9^{9^{9}}", "too-large", "9^{9^{9}}"),
    (r"\frac{x, y}{2}", "not-scalar", "{x, y}"),
    (r"\left(x, y\right)", "not-scalar", r"\left(x, y\right)"),
    (r"x \pm y", "not-scalar", r"\pm"),
    (r"\text{hello world} x", "not-scalar", r"\text{hello world}"),
    (r"\begin{pmatrix} x \\ y \end{pmatrix}", "not-scalar", r"\begin{pmatrix}"),
    (r"x \le y", "not-scalar", r"x \le y"),
    (r"\infty", "undefined", r"\infty"),
    (r"\frac{1}{0} x", "undefined", r"\frac{1}{0}"),
    (r"\text{undefined}", "undefined", r"\text{undefined}"),
    (r"\sqrt{-1} x", "not-real", r"\sqrt{-1}"),
    (r"\ln(-1)", "not-real", r"\ln(-1)"),
    (r"\sqrt[4]{-1}", "not-real", r"\sqrt[4]{-1}"),
    (r"\int x", "not-allowed", r"\int"),
    (r"\nabla x", "not-allowed", r"\nabla"),
    (r"\frac{\partial x}{2}", "not-allowed", r"\partial"),
    (r"\begin{align} x \end{align}", "not-allowed", r"\begin{align}"),
    (r"x^{2} = 1", "not-allowed", "="),
    (r"\mathrm{a\_\_b}", "not-allowed", r"\mathrm{a\_\_b}"),
    (r"\pi = 3", "not-allowed", r"\pi"),
    (r"\frac{х}{2}", "bad-character", "х"),
    ("\\frac{x}{2}\u200b", "bad-character", "\u200b"),
    # lists
    ("lambda p: np.sum(p**2)", "not-allowed", "np.sum"),
    ("lambda p: len(p)*x", "not-allowed", "len"),
    ("lambda p: p[0] + sin(p)", "not-allowed", "p"),
    ("lambda p: p[-1]", "not-allowed", "[-1]"),
    ("lambda p: p[i]", "not-allowed", "[i]"),
    ("lambda p: p[0:2]", "not-allowed", "[0:2]"),
    ("lambda p: p[0.5]", "not-allowed", "[0.5]"),
    ("lambda p: p[0, 1]", "not-allowed", "[0, 1]"),
    ("lambda p: p[10]", "argument-count", "10"),
    ("lambda x, y: x[0]", "not-allowed", "[0]"),
    ("def f(p):\n  x, y = p\n  return p[2]", "syntax", "x, y = p"),
    ("def f(x, y):\n  a, b = x\n  return a", "syntax", "a, b = x"),
    ("def f(p):\n  s = 0\n  for v in p: s += v\n  return s", "not-allowed", "for"),
    ("lambda p: sum(v**2 for v in p)", "not-allowed", "for"),
    ("n = 2.5; sum(i, 1, n, x)", "syntax", "n"),
]


@pytest.mark.parametrize(("text", "kind", "piece"), FAULTY, ids=[repr(text[:40]) for text, _, _ in FAULTY])
def test_a_fault_is_named_and_marked(text: str, kind: str, piece: str) -> None:
    found = parse(text)
    assert isinstance(found, Problem), found
    assert (found.kind, text[found.start : found.end]) == (kind, piece), found.message
    assert found.message.isprintable()
    assert 10 < len(found.message) < 200


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (r"\sqr{x}", r"did you mean \sqrt?"),
        (r"\sinx", r"did you mean \sin x?"),
        (r"\Frac{x}{2}", r"did you mean \frac?"),
        (r"x & y \,", "in cases"),
        (r"\sum x", r"\sum_{i=1}^{10}"),
        (r"\sum_{i=1}^{n} x", "write n = 10 above"),
        (r"\left(x", "closing bracket ) is missing"),
        (r"\frac{x}{2", "closing bracket } is missing"),
        (r"$$x", "closing $$ is missing"),
        ("lambda p: np.sum(p**2)", "p[0]**2"),
        ("lambda w: w[0] + sin(w)", "w[0]"),
    ],
)
def test_the_sentence_says_what_to_do(text: str, words: str) -> None:
    found = parse(text)
    assert isinstance(found, Problem)
    assert words in found.message


@pytest.mark.parametrize("unit", [r"\frac{1}{", r"\sqrt{", r"x^{", r"\left(", r"\begin{cases} "])
def test_latex_nested_too_deep_is_said(unit: str) -> None:
    found = parse(unit * 300 + "x")
    assert isinstance(found, Problem)
    assert found.kind == "too-deep"
    closers = {r"\frac{1}{": "}", r"\sqrt{": "}", r"x^{": "}", r"\left(": r"\right)"}
    if unit in closers:
        inner = parse(unit * 90 + "x" + closers[unit] * 90)
        assert not isinstance(inner, Problem), inner
