"""Trees as source in four dialects of Python: to be run, and for NumPy to be read back."""

from __future__ import annotations

import math

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.dialects import DIALECTS, NUMPY
from gradexplorer.expression.meaning import Unsayable, in_words_of
from gradexplorer.expression.parse import parse, template
from gradexplorer.expression.print import source, to_jax, to_numpy, to_pytorch, to_sympy
from gradexplorer.expression.tree import Call, Name, Node, same
from gradexplorer.expression.words import FUNCTIONS
from tests.expression.growing import Grower, body

trees = st.builds(lambda seed, depth: Grower(seed).tree(depth), st.integers(0, 2**32), st.integers(0, 6))


@settings(max_examples=400, deadline=None)
@given(trees)
def test_numpy_source_is_read_back_as_the_same_tree(tree: Node) -> None:
    # What NumPy has no word for is said in others: cot(x) as 1/tan(x), a condition as where(condition, 1, 0).
    assert same(template(to_numpy(tree)), in_words_of(tree, NUMPY))


@settings(max_examples=100, deadline=None)
@given(trees)
def test_what_has_been_said_in_the_words_of_numpy_stays_as_it_is(tree: Node) -> None:
    said = in_words_of(tree, NUMPY)
    assert same(in_words_of(said, NUMPY), said)


@pytest.mark.parametrize("word", sorted(FUNCTIONS))
def test_numpy_has_words_for_every_function(word: str) -> None:
    call = Call(word, tuple(map(Name, "xyz"[: FUNCTIONS[word].arity])))
    assert same(template(to_numpy(call)), in_words_of(call, NUMPY))


UNSAYABLE = {
    "pytorch": {"besselj", "sphericalj"},
    "jax": {"besselj", "sphericalj"},
    "sympy": set(),
}


@pytest.mark.parametrize("dialect", ["pytorch", "jax", "sympy"])
def test_the_other_dialects_say_every_function_but_a_few(dialect: str) -> None:
    refused = set()
    for word, row in FUNCTIONS.items():
        definition = Definition(word, Call(word, tuple(map(Name, "xyz"[: row.arity]))), tuple("xyz"[: row.arity]))
        try:
            compile(source(definition, dialect), word, "exec")
        except Unsayable:
            refused.add(word)
    assert refused == UNSAYABLE[dialect]


@pytest.mark.parametrize(
    ("typed", "pytorch", "jax", "sympy"),
    [
        ("2x y - sin(x)/y", "2*x*y - torch.sin(x)/y", "2*x*y - jnp.sin(x)/y", "2*x*y - sympy.sin(x)/y"),
        ("-(2x)^-2", "-(2*x)**(-2)", "-(2*x)**(-2)", "-(2*x)**(-2)"),
        (
            "max(x, 1)",
            "torch.maximum(x, torch.tensor(1, dtype=torch.float64))",
            "jnp.maximum(x, 1)",
            "sympy.Max(x, 1)",
        ),
        (
            "where(x > 0 and y != 1, x, 2)",
            "torch.where(torch.logical_and(x > 0, y != 1), x, 2)",
            "jnp.where(jnp.logical_and(x > 0, y != 1), x, 2)",
            "sympy.Piecewise((x, sympy.And(x > 0, sympy.Ne(y, 1))), (2, True))",
        ),
        (
            "(x>0) y",
            "torch.where(x > 0, 1, 0)*y",
            "jnp.where(x > 0, 1, 0)*y",
            "sympy.Piecewise((1, x > 0), (0, True))*y",
        ),
        ("sigmoid(x)", "torch.sigmoid(x)", "jax.scipy.special.expit(x)", "1/(1 + sympy.exp(-x))"),
        ("relu(x)", "torch.nn.functional.relu(x)", "jax.nn.relu(x)", "sympy.Max(x, 0)"),
        ("cot(x)^2", "(1/torch.tan(x))**2", "(1/jnp.tan(x))**2", "sympy.cot(x)**2"),
        ("x^(1/3) e^x", "x**(1/3)*math.e**x", "x**(1/3)*jnp.e**x", "x**sympy.Rational(1, 3)*sympy.E**x"),
        ("sqrt(2) x", "torch.sqrt(torch.tensor(2, dtype=torch.float64))*x", "jnp.sqrt(2)*x", "sympy.sqrt(2)*x"),
        ("lambda tau", "lambda_*(2*math.pi)", "lambda_*(2*jnp.pi)", "lambda_*(2*sympy.pi)"),
        ("cbrt(x)", "torch.sign(x)*torch.abs(x)**(1/3)", "jnp.cbrt(x)", "sympy.real_root(x, 3)"),
        ("erf(x)", "torch.special.erf(x)", "jax.scipy.special.erf(x)", "sympy.erf(x)"),
        ("log10(x)", "torch.log10(x)", "jnp.log10(x)", "sympy.log(x, 10)"),
    ],
)
def test_source_is_plain(typed: str, pytorch: str, jax: str, sympy: str) -> None:
    tree = body(typed)
    assert (to_pytorch(tree), to_jax(tree), to_sympy(tree)) == (pytorch, jax, sympy)


def definition_of(text: str) -> Definition:
    found = parse(text)
    assert isinstance(found, Definition)
    return found


def test_a_function_stands_complete() -> None:
    text = "a = 2; rate = 0.5; f(x, y) = a*sin(x) + rate*erf(y)"
    assert source(definition_of(text), "numpy") == (
        "import numpy as np\nfrom scipy import special\n\n\n"
        "def f(x, y, a=2, rate=0.5):\n    return a*np.sin(x) + rate*special.erf(y)\n"
    )
    assert source(definition_of(text), "pytorch") == (
        "import torch\n\n\n"
        "def f(x, y, a=2, rate=0.5):\n"
        "    a = torch.as_tensor(a, dtype=torch.float64)\n"
        "    rate = torch.as_tensor(rate, dtype=torch.float64)\n"
        "    return a*torch.sin(x) + rate*torch.special.erf(y)\n"
    )
    assert source(definition_of("z = x*y"), "jax") == "def z(x, y):\n    return x*y\n"
    assert source(definition_of("z = sin x"), "sympy") == "import sympy\n\n\ndef z(x):\n    return sympy.sin(x)\n"


def test_what_cannot_be_said_is_named() -> None:
    with pytest.raises(Unsayable, match="PyTorch has no besselj: Bessel function"):
        to_pytorch(body("besselj(2, x)"))


@pytest.mark.parametrize("dialect", sorted(set(DIALECTS) - {"pytorch"}))
def test_a_copied_function_is_read_back(dialect: str) -> None:
    copied = source(definition_of("lambda = 2; f(x, y) = lambda*x^2 + y"), dialect)
    found = definition_of(copied[copied.index("def") :])
    assert (found.variables, dict(found.parameters)) == (("x", "y"), {"lambda": 2.0})


def test_a_copied_function_runs() -> None:
    made: dict[str, object] = {}
    exec(source(definition_of("a = 2; g(t) = |t|^a; f(x, y) = g(x - y) + max(x, y) - (x > y)"), "numpy"), made)
    x, y = np.array([1.0, -2.0]), np.array([0.5, 3.0])
    # At (1, 0.5): 0.25 + 1 - 1; at (-2, 3): 25 + 3 - 0; with a = 1: 0.5 and 8.
    assert np.array_equal(made["f"](x, y), [0.25, 28.0])  # type: ignore[operator]
    assert np.array_equal(made["f"](x, y, a=1), [0.5, 8.0])  # type: ignore[operator]


def test_numpy_source_computes_the_same() -> None:
    text = to_numpy(body("where(x > y, x^2*y - sin(x)/y, max(x, y)) + |x - y|^0.5 - (x>0)"))
    x, y = np.array([1.0, -2.0]), np.array([0.5, 3.0])
    # At (1, 0.5): 0.5 - 2 sin 1 + sqrt(0.5) - 1; at (-2, 3): 3 + sqrt(5) - 0.
    exact = [0.5 - 2 * math.sin(1) + math.sqrt(0.5) - 1, 3 + math.sqrt(5)]
    assert np.allclose(eval(text, {"np": np, "x": x, "y": y}), exact, rtol=1e-14, atol=0)
