"""Ways to write a function down: one example of each, for Help."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.expression.sentence import Phrase, Sentence, say


class Way(NamedTuple):
    """A text that can be typed or pasted, and what it shows."""

    typed: str
    says: Sentence


def _way(typed: str, says: Phrase) -> Way:
    return Way(typed, say(says))


WAYS: tuple[Way, ...] = (
    _way("3(x+1)^2 y + sin 2x", "As on a calculator: signs of multiplication and brackets may be left out"),
    _way("|x| + √(y² + 1) − 2×x·y", "With the signs of a book: bars, roots, raised numbers"),
    _way("x**2 + np.sin(y)*math.pi", "Python and NumPy; np., math., torch. and jnp. are understood"),
    _way("a*x^2 + b*y^2", "Every other name becomes a slider that starts at 1"),
    _way("a = 2\nr = sqrt(x^2 + y^2)\nf(x, y) = sin(a r)/r", "Definitions, one a line; the last line is drawn"),
    _way("g(t) = t^2 - 1\ng(x) + g(y)", "A function of your own, used below"),
    _way("f(u, v) = u^2 - v^2", "Variables with other names: those of f(...)"),
    _way("f(x, y, z) = x^2 + y z", "More than two variables: two of them are the axes"),
    _way("y = x^3 - 2x", "One variable: a curve"),
    _way("def f(x, y):\n    r = np.hypot(x, y)\n    return np.exp(-r**2)", "A def, pasted from a program"),
    _way("lambda x, y: (1 - x)**2 + 100*(y - x**2)**2", "A lambda"),
    _way("def rosen(x):\n    return (1 - x[0])**2 + 100*(x[1] - x[0]**2)**2", "SciPy's way: one list of coordinates"),
    _way(r"\frac{x^2}{2} + \sin^2 y - \sqrt[3]{x}", "LaTeX, with or without dollar signs around it"),
    _way(r"\begin{cases} x^2 & x > 0 \\ -y & \text{otherwise} \end{cases}", "LaTeX with cases"),
    _way("where(x < y, x^2, y^2)", "One value or another, as in NumPy"),
    _way("piecewise(x < -1, -x, x < 1, x^2, 2x - 1)", "Several cases, and what holds otherwise"),
    _way("x^2 if x > 0 else -y", "One value or another, as in Python"),
    _way("(x > 0)*x", "A comparison is 1 where it holds, and 0 elsewhere"),
    _way("sum(i, 1, 10, sin(i x)/i) + y", "A sum over an index; prod(...) multiplies"),
    _way("lambda_1 x + θ y", "Greek letters by name or as such: \\theta and Tab give θ"),
    _way("x^2 + y^2  # a bowl", "What stands behind # is a comment"),
)
