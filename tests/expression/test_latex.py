r"""LaTeX as people write it: \frac, \sqrt, cases, sums, spaces that mean nothing."""

from __future__ import annotations

import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import to_text

LATEX = [
    # fractions and roots
    (r"\frac{x^2}{2} + \sin x", "x^2/2 + sin(x)"),
    (r"\dfrac{x}{y}", "x/y"),
    (r"\tfrac{1}{2}x", "1/2*x"),
    (r"\frac12x", "1/2*x"),
    (r"\frac1{2}x", "1/2*x"),
    (r"\frac xy", "x/y"),
    (r"\frac{\pi}2 x", "pi/2*x"),
    (r"\frac\pi2 x", "pi/2*x"),
    (r"\frac{1}{1+\frac{1}{x}}", "1/(1 + 1/x)"),
    (r"\frac{x+1}{y-1}^2", "((x + 1)/(y - 1))^2"),
    (r"-\frac{x}{y}", "-x/y"),
    (r"2\frac{1}{x}", "2*(1/x)"),
    (r"\sqrt{x+1}", "sqrt(x + 1)"),
    (r"\sqrt x y", "sqrt(x)*y"),
    (r"\sqrt2 x", "sqrt(2)*x"),
    (r"\sqrt[3]{x}", "cbrt(x)"),
    (r"\sqrt[2]{x}", "sqrt(x)"),
    (r"\sqrt[4]{x}", "x^(1/4)"),
    (r"\sqrt[n]{x}", "x^(1/n)"),
    (r"\sqrt{x}^3", "sqrt(x)^3"),
    # brackets and bars
    (r"\left(x+1\right)^2", "(x + 1)^2"),
    (r"\left[x+1\right] y", "(x + 1)*y"),
    (r"\left\{x+1\right\} y", "(x + 1)*y"),
    (r"\bigl(x+1\bigr)\Bigl(y+1\Bigr)", "(x + 1)*(y + 1)"),
    (r"\big(x+1\big)", "x + 1"),
    (r"\{x+1\}y", "(x + 1)*y"),
    (r"|x| + \lvert y \rvert", "abs(x) + abs(y)"),
    (r"\left|x-\left|y\right|\right|", "abs(x - abs(y))"),
    (r"\vert x \vert y", "abs(x)*y"),
    (r"\bigl|x\bigr|^2", "abs(x)^2"),
    (r"\lfloor x \rfloor + \left\lceil y \right\rceil", "floor(x) + ceil(y)"),
    (r"{x + 1}^{2}", "(x + 1)^2"),
    (r"{x}{y}\,", "x*y"),
    # signs
    (r"x \cdot y", "x*y"),
    (r"x \times y \div 2", "x*y/2"),
    (r"x \bmod 3", "mod(x, 3)"),
    (r"x \% 3 \,", "mod(x, 3)"),
    (r"(x \le y) + (x \geq 1)", "(x <= y) + (x >= 1)"),
    (r"\left[x \ne y\right] x", "(x != y)*x"),
    (r"\left[x = 1\right] y", "(x == 1)*y"),
    (r"\left[x > 0 \land y > 0 \lor \lnot x < 1\right]y", "(x > 0 and y > 0 or not x < 1)*y"),
    (r"(x \lt y \leq 2) x", "(x < y and y <= 2)*x"),
    # powers
    (r"x^{2y}", "x^(2*y)"),
    (r"x^{10}", "x^10"),
    (r"x^{-1}", "x^-1"),
    (r"2^{x} 3^{y}", "2^x*3^y"),
    (r"x^{y^{2}}", "x^y^2"),
    (r"e^{-x^2}", "exp(-x^2)"),
    (r"e^{-\frac{x^2}{2}}", "exp(-x^2/2)"),
    (r"\mathrm{e}^{x}", "exp(x)"),
    (r"{e}^{x}", "e^x"),
    (r"3(1-x)^2 e^{-x^2-(y+1)^2}", "3*(1 - x)^2*exp(-x^2 - (y + 1)^2)"),
    # functions
    (r"\sin x \cos y", "sin(x)*cos(y)"),
    (r"\sin 2x y", "sin(2*x*y)"),
    (r"\sin\left(x\right) y", "sin(x)*y"),
    (r"\sin{x} y", "sin(x)*y"),
    (r"\sin\frac{x}{2}", "sin(x/2)"),
    (r"\sin^2 x", "sin(x)^2"),
    (r"\sin^{2}\left(x\right)", "sin(x)^2"),
    (r"\sin^{-1} x", "asin(x)"),
    (r"\tan^{-1}\frac{y}{x}", "atan(y/x)"),
    (r"\arctan x + \arcsin y", "atan(x) + asin(y)"),
    (r"\ln x + \log x", "log(x) + log(x)"),
    (r"\log_{10} x + \log_2 y + \lg x", "log10(x) + log2(y) + log10(x)"),
    (r"\log_{b}\left(x\right)", "log(x)/log(b)"),
    (r"\log_3 x", "log(x)/log(3)"),
    (r"\exp(-x^2)", "exp(-x^2)"),
    (r"\exp\left[-x^2\right] y", "exp(-x^2)*y"),
    (r"\sinh x \tanh y", "sinh(x)*tanh(y)"),
    (r"\max(x, y) + \min\{x, y\}", "max(x, y) + min(x, y)"),
    (r"\operatorname{erf}(x)", "erf(x)"),
    (r"\operatorname*{max}\left(x, y\right)", "max(x, y)"),
    (r"\mathrm{relu}(x)", "relu(x)"),
    (r"\operatorname{sinc} x", "sinc(x)"),
    (r"\operatorname{erf}^{-1}(x)", "erfinv(x)"),
    (r"\Gamma(x)", "gamma(x)"),
    (r"J_{0}\left(x\right) + j_1(x)", "besselj(0, x) + sphericalj(1, x)"),
    (r"J_{n+1}(x)", "besselj(n + 1, x)"),
    (r"\mathrm{B}(x, y)", "beta(x, y)"),
    (r"\sin(x)!", "factorial(sin(x))"),
    # names
    (r"\pi x + \tau", "pi*x + tau"),
    (r"\alpha x^2 + \beta", "alpha*x^2 + beta"),
    (r"\lambda \left(x+1\right)", "lambda*(x + 1)"),
    (r"\varepsilon + \varphi", "epsilon + phi"),
    (r"x_1 + x_{2} + x_{12}", "x_1 + x_2 + x_12"),
    (r"x_{{1}} + \theta_{{2}}", "x1 + theta2"),
    (r"\theta_0 + \theta_{1} x", "theta_0 + theta_1*x"),
    (r"a_{\mathrm{max}} + b_{min} + x_\alpha", "a_max + b_min + x_alpha"),
    (r"\mathrm{rate}\,x", "rate*x"),
    (r"\mathrm{learning\_rate}_{0}\,x", "learning_rate_0*x"),
    (r"\mathbf{x} + \boldsymbol{y}", "x + y"),
    (r"\mathbf{x + y} z", "(x + y)*z"),
    (r"\text{rate} x", "rate*x"),
    (r"θ_{1} x", "theta_1*x"),
    # numbers
    (r"10^{{20}} x", "1e20*x"),
    (r"1.5{\cdot}10^{-7}x", "1.5e-7*x"),
    (r"1.5 \cdot 10^{2} x", "1.5*10^2*x"),
    # minus signs in groups
    (r"x {}- 2", "x + -2"),
    (r"-{}\frac{1}{x}", "-1/x"),
    (r"-{2 x}", "-(2*x)"),
    (r"x {} y", "x*y"),
    # cases
    (r"\begin{cases} x & \text{if } x>0 \\ -x & \text{otherwise} \end{cases}", "where(x > 0, x, -x)"),
    (r"\begin{cases} x^2, & x \ge 0, \\ 0, & \text{otherwise.} \end{cases}", "where(x >= 0, x^2, 0)"),
    (r"\begin{cases} x & x>0 \\ y & x<0 \\ \end{cases}", "piecewise(x > 0, x, x < 0, y)"),
    (r"\begin{dcases} 1 & \text{for } x>0 \\ 2 & \text{else} \end{dcases} y", "where(x > 0, 1, 2)*y"),
    (r"\begin{cases} 1 & \text{if } x>0 \text{ and } y>0 \\ 2 \end{cases}", "where(x > 0 and y > 0, 1, 2)"),
    (
        r"\begin{cases} 1 & x > 0 \\ \begin{cases} 2 & y > 0 \\ 3 & \text{else} \end{cases} & x < -1 \end{cases}",
        "piecewise(x > 0, 1, x < -1, where(y > 0, 2, 3))",
    ),
    (r"\begin{cases} |x| & |x| < 1 \\ |y| & |y| = 1 \end{cases}", "piecewise(abs(x) < 1, abs(x), abs(y) == 1, abs(y))"),
    # sums and products
    (r"\sum_{i=1}^{3} i x^i + 1", "1*x^1 + 2*x^2 + 3*x^3 + 1"),
    (r"\sum\limits_{i=1}^3 x", "x + x + x"),
    (r"\sum^{2}_{i=0} (x - i)^2", "(x - 0)^2 + (x - 1)^2 + (x - 2)^2"),
    (r"\prod_{k=1}^{2} \left(x - k\right)", "(x - 1)*(x - 2)"),
    (r"\sum_{i=1}^{2} \sum_{j=1}^{2} i j x", "1*1*x + 1*2*x + (2*1*x + 2*2*x)"),
    (r"\frac{1}{2}\sum_{i=1}^{2} x_1^i", "1/2*(x_1^1 + x_1^2)"),
    # what only makes room
    (r"x\,y\;z\:2\!\quad x\qquad y~z\ 2", "x*y*z*2*x*y*z*2"),
    (r"$x^2$", "x^2"),
    (r"$$x^2 + y^2$$", "x^2 + y^2"),
    (r"\(x^2\)", "x^2"),
    ("\\[\n  x^2\n  + y^2\n\\]", "x^2 + y^2"),
    (r"\begin{equation} x^2 \end{equation}", "x^2"),
    (r"\displaystyle x^2", "x^2"),
    ("\\frac{x}{2} % half\n", "x/2"),
    (r"z = \frac{x}{2} \\", "x/2"),
]


@pytest.mark.parametrize(("text", "plain"), LATEX, ids=[text for text, _ in LATEX])
def test_latex_is_read_as_it_looks(text: str, plain: str) -> None:
    found = parse(text)
    assert isinstance(found, Definition), found
    assert to_text(found.body) == plain


def test_nodes_of_latex_know_where_they_come_from() -> None:
    text = r"y + \frac{x^2}{2}"
    found = parse(text)
    assert isinstance(found, Definition)
    quotient = found.body.arguments[1]  # type: ignore[union-attr]
    assert text[quotient.start : quotient.end] == r"\frac{x^2}{2}"
    power = quotient.arguments[0]  # type: ignore[union-attr]
    assert text[power.start : power.end] == "x^2"
