"""Every word's derivatives on the tape are those of its meaning, differentiated with 40 digits and more."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import mpmath
import numpy as np
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.meaning import in_other_words
from gradexplorer.expression.tree import Call, Name, Number
from gradexplorer.expression.words import FUNCTIONS
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.formula.interpret import run
from gradexplorer.formula.kernels import digits, floats
from gradexplorer.formula.tape import Builder

POINTS = (-3.3, -1.7, -0.83, -0.4, -1e-3, 1e-5, 0.02, 0.31, 0.5625, 0.9, 1.2, 2.6, 4.4)
WHOLE_ORDERS = {
    "besselj": (0.0, 1.0, 2.0, -1.0, -3.0, 7.0),
    "sphericalj": (0.0, 1.0, 2.0, 9.0),
    "polygamma": (0.0, 1.0, 2.0, 3.0),
}
SMOOTH_AT_0 = ["sinc", "gelu", "silu", "mish", "logsigmoid", "normpdf", "normcdf", "erfinv", "softplus", "sigmoid"]


def formulas(word: str, *arguments: Call | Name | Number) -> Formulas:
    made = formulas_of(Definition("", Call(word, arguments), ("x", "y")))
    assert isinstance(made, Formulas)
    return made


def cases(word: str) -> list[tuple[Formulas, tuple[float, float], Callable[..., mpmath.mpf]]]:
    """Formulas of the word over x and y, points, and its meaning as a function of x and y."""
    kernel = digits.KERNELS[word]
    x, y = Name("x"), Name("y")
    if word in WHOLE_ORDERS:
        return [
            (formulas(word, Number(order), x), (at, 0.0), lambda u, _, order=order: kernel(order, u))
            for order, at in itertools.product(WHOLE_ORDERS[word], POINTS)
        ]
    if FUNCTIONS[word].arity == 1:
        return [(formulas(word, x), (at, 0.0), lambda u, _: kernel(u)) for at in POINTS]
    # next to 0 the difference of two digammas, in the derivative of beta, has few digits
    points = [at for at in POINTS if word != "beta" or abs(at) > 0.01]
    pairs = list(itertools.product(points, points[::3]))
    return [(formulas(word, x, y), pair, kernel) for pair in pairs]


def smooth(function: Callable[..., mpmath.mpf], at: tuple[float, float], axis: int) -> mpmath.mpf | None:
    """The derivative at 40 digits and more; None where the function has no value next to the point."""

    def along(t: mpmath.mpf) -> mpmath.mpf:
        moved = [mpmath.mpf(coordinate) for coordinate in at]
        moved[axis] = t
        return function(*moved)

    found = mpmath.diff(along, mpmath.mpf(at[axis]))
    return found if mpmath.isfinite(found) else None


@pytest.mark.parametrize("word", sorted(FUNCTIONS))
def test_the_gradient_of_each_word_is_the_derivative_of_its_meaning(word: str) -> None:
    compared = 0
    for made, at, meaning in cases(word):
        value, gradient = made.gradient(at)
        for axis, slope in enumerate(gradient[: FUNCTIONS[word].arity if word not in WHOLE_ORDERS else 1]):
            with mpmath.workdps(40):
                exact = smooth(meaning, at, axis)
            if math.isnan(value) or exact is None:
                assert math.isnan(slope), (at, axis)
            elif not math.isnan(slope):  # which it is at kinks and jumps
                compared += 1
                assert slope == pytest.approx(float(exact), rel=1e-12, abs=1e-12), (at, axis)
    assert compared >= 3


@pytest.mark.parametrize(
    "word", sorted(word for word, row in FUNCTIONS.items() if row.arity == 1 or not row.derivatives[0])
)
def test_the_curvature_of_each_word_is_the_second_derivative_of_its_meaning(word: str) -> None:
    for made, at, meaning in cases(word):
        _, _, ((bend, _), _) = made.hessian(at)
        if not math.isnan(bend):
            with mpmath.workdps(60):
                exact = float(mpmath.diff(lambda t, meaning=meaning: meaning(t, 0), mpmath.mpf(at[0]), 2))
            assert bend == pytest.approx(exact, rel=1e-12, abs=1e-12), at


@pytest.mark.parametrize("word", SMOOTH_AT_0)
@pytest.mark.parametrize("at", [0.0, 1e-300, -1e-9, 1e-5, 0.003, -0.1])
def test_the_hessian_is_as_exact_next_to_0(word: str, at: float) -> None:
    _, (slope, _), ((bend, _), _) = formulas(word, Name("x")).hessian((at, 0.0))
    with mpmath.workdps(60):
        first, second = (mpmath.diff(digits.KERNELS[word], mpmath.mpf(at), order) for order in (1, 2))
    assert slope == pytest.approx(float(first), rel=1e-12, abs=1e-12)
    assert bend == pytest.approx(float(second), rel=1e-12, abs=1e-12)


def test_the_curvature_of_sinc_at_0_is_minus_a_third_of_pi_squared() -> None:
    _, (slope, _), ((bend, _), _) = formulas("sinc", Name("x")).hessian((0.0, 0.0))
    assert slope == 0.0
    assert bend == pytest.approx(-(math.pi**2) / 3, rel=1e-15)


@pytest.mark.parametrize("word", sorted(name for name, row in FUNCTIONS.items() if row.means))
def test_what_a_word_means_in_other_words_is_the_word(word: str) -> None:
    names = ("x", "y")[: FUNCTIONS[word].arity]
    meaning = in_other_words(Call(word, tuple(map(Name, names))))
    assert meaning is not None
    builder = Builder(names)
    tape = builder.tape([builder.graft(meaning)])
    for at in itertools.product(POINTS, repeat=len(names)):
        with mpmath.workdps(40):
            (said,) = run(tape, [mpmath.mpf(coordinate) for coordinate in at], digits.KERNELS)
            exact = digits.KERNELS[word](*at)
            assert mpmath.isnan(said) == mpmath.isnan(exact)
            assert mpmath.isnan(exact) or abs(said - exact) <= 1e-15 * max(1, abs(exact)), at


@pytest.mark.parametrize("word", sorted(FUNCTIONS))
def test_a_word_and_its_gradient_are_the_same_on_arrays(word: str) -> None:
    made, points = cases(word)[0][0], np.array([at for _, at, _ in cases(word)][:13])
    value, (by_x, by_y) = made.gradient((points[:, 0], points[:, 1]))
    for place, at in enumerate(points):
        one, gradient = made.gradient(tuple(map(float, at)))
        assert value[place] == pytest.approx(one, rel=1e-12, abs=1e-14, nan_ok=True)
        assert (by_x[place], by_y[place]) == pytest.approx(gradient, rel=1e-12, abs=1e-14, nan_ok=True)


def test_floats_know_the_values_everyone_knows() -> None:
    known = {
        ("besselj", 0.0, 0.0): 1.0,
        ("besselj", 1.0, 0.0): 0.0,
        ("besselj", 0.0, 2.404825557695773): 0.0,  # the first zero of J_0
        ("sphericalj", 0.0, math.pi / 2): 2 / math.pi,
        ("sinc", 0.0): 1.0,
        ("sinc", 0.5): 2 / math.pi,
        ("sinc", 3.0): 0.0,
        ("beta", 2.0, 3.0): 1 / 12,
        ("beta", 0.5, 0.5): math.pi,
        ("erfinv", 0.5204998778130465): 0.5,
        ("normpdf", 0.0): 0.3989422804014327,
        ("normcdf", 0.0): 0.5,
        ("normcdf", 1.959963984540054): 0.975,
        ("logit", 0.5): 0.0,
        ("logsumexp", 0.0, 0.0): math.log(2),
        ("logsumexp", 1000.0, 1000.0): 1000 + math.log(2),
        ("huber", 3.0): 2.5,
        ("elu", -1.0): math.exp(-1) - 1,
        ("leaky_relu", -2.0): -0.02,
        ("silu", 1.0): 1 / (1 + math.exp(-1)),
        ("gelu", 1.0): 0.8413447460685429,
        ("softsign", -3.0): -0.75,
        ("trunc", -2.7): -2.0,
    }
    for (word, *arguments), value in known.items():
        assert floats.KERNELS[word](*arguments) == pytest.approx(value, rel=1e-15, abs=2e-16), word
