"""Where a text could be read in two ways: which of them is chosen, and why. Help shows this table."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.expression.sentence import Phrase, Sentence, say


class Reading(NamedTuple):
    """What is typed, the same written so that nobody can misread it, and the reason."""

    typed: str
    read_as: str
    why: Sentence


def _rows(why: Phrase, *rows: tuple[str, str]) -> list[Reading]:
    return [Reading(typed, read_as, say(why)) for typed, read_as in rows]


READINGS: tuple[Reading, ...] = (
    *_rows(
        "Powers bind tighter than the minus before them, and are put together from the right.",
        ("-x^2", "-x^2"),
        ("2^3^2", "2^3^2"),
        ("e^-x^2", "e^(-x^2)"),
        ("x^2!", "x^factorial(2)"),
    ),
    *_rows(
        "Side by side is a product like any other, read from left to right.",
        ("1/2x", "1/2*x"),
        ("x/2y", "x/2*y"),
        ("e^2x", "e^2*x"),
        ("√2x", "sqrt(2)*x"),
    ),
    *_rows("A minus before a term holds for the whole term.", ("-x*y", "-x*y"), ("-x/y", "-x/y")),
    *_rows(
        "Without brackets a function takes all up to the next sum, product sign or function.",
        ("sin 2x y", "sin(2*x*y)"),
        ("sin x cos y", "sin(x)*cos(y)"),
        ("sin x + 1", "sin(x) + 1"),
        ("sin x/y", "sin(x)/y"),
        ("sin x^2", "sin(x^2)"),
        ("sin(x) y", "sin(x)*y"),
    ),
    *_rows(
        "An exponent at the name of a function belongs to its value, but -1 means the inverse function.",
        ("sin^2 x", "sin(x)^2"),
        ("sin^-1 x", "asin(x)"),
    ),
    *_rows(
        "A name before a bracket is a factor unless it is the name of a function.",
        ("x(y + 1)", "x*(y + 1)"),
        ("a = 2; a(x)", "a*x"),
        ("gamma*x", "gamma*x"),
        ("gamma(x)", "gamma(x)"),
        ("beta(x)", "beta*x"),
        ("beta(x, y)", "beta(x, y)"),
        (r"J_{2}(x)", "besselj(2, x)"),
        (r"\sigma(x)", "sigma*x"),
    ),
    *_rows(
        "Only x, y and z are taken apart; all other letters that stand together are one name.",
        ("xy", "x*y"),
        ("ab x", "ab*x"),
        (r"\frac{ab}{2} x", "ab/2*x"),
    ),
    *_rows("log is the natural logarithm, as in Python.", ("log(x)", "log(x)"), ("log(x, 2)", "log(x)/log(2)")),
    *_rows(
        "A bar opens where a number could begin, and closes where not.",
        ("|x|y", "abs(x)*y"),
        ("||x| - y|", "abs(abs(x) - y)"),
    ),
    *_rows("Comparisons in a chain hold together.", ("(0 < x < 1) y", "(0 < x and x < 1)*y")),
    *_rows("% is the remainder, with the sign of the divisor.", ("x % 3", "mod(x, 3)")),
    *_rows(
        "E is the number e, and 2e is 2 times e, but 2e3 is 2000.",
        ("E x", "e*x"),
        ("2e x", "2*e*x"),
        ("2e3 x", "2000*x"),
    ),
    *_rows(
        "A sum or product sign covers what follows up to the next plus or minus.",
        (r"\sum_{i=1}^{2} i x + 1", "1*x + 2*x + 1"),
        (r"\prod_{k=1}^{2} (x - k) y", "(x - 1)*y*((x - 2)*y)"),
    ),
    *_rows("A number beside a fraction multiplies it.", (r"2\frac{1}{2} x", "2*(1/2)*x")),
    *_rows(
        "After a command of LaTeX without braces only one letter or digit is meant, but in x^10 the whole number is.",
        (r"\frac12 x", "1/2*x"),
        (r"\sqrt2x", "sqrt(2)*x"),
        (r"x^10\,y", "x^10*y"),
    ),
    *_rows(
        "The cube root of a negative number is real; every other root is a power, and needs a positive number.",
        (r"\sqrt[3]{x}", "cbrt(x)"),
        (r"\sqrt[5]{x}", "x^(1/5)"),
        ("x^(1/3)", "x^(1/3)"),
    ),
    *_rows("In LaTeX e^{{...}} is the exponential function.", (r"e^{-x^2}", "exp(-x^2)")),
    *_rows("In LaTeX a percent sign begins a comment.", ("x^{2} % a bowl", "x^2")),
    *_rows(
        "A coordinate of a list has the name the text gives it, else that of the list and its number.",
        ("lambda p: p[0]**2 + p[1]**2", "p_0^2 + p_1^2"),
        ("def f(p):\n  x, y = p\n  return x*y", "x*y"),
    ),
    *_rows(
        "A slider that counts the terms of a sum is a fixed number.", ("n = 2; sum(i, 1, n, x^i) + n", "x^1 + x^2 + 2")
    ),
)
