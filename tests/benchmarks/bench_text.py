"""From text to compiled f, gradient and Hessian."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.gallery import Landscape, landscapes
from tests.benchmarks.watching import Say

GALLERY_MS = 5.0
PRODUCT_MS = 150.0
PRODUCT = "*".join(f"(x - {0.01 * k:.2f}*y + {k})" for k in range(1, 501))


def compile_all(text: str) -> Formulas:
    """Parse, differentiate, and compile the function of f, gradient and Hessian: its first result is asked for."""
    definition = parse(text)
    assert isinstance(definition, Definition)
    formulas = formulas_of(definition)
    assert isinstance(formulas, Formulas)
    formulas.hessian((0.5, 0.25))
    return formulas


@pytest.mark.parametrize("landscape", landscapes(), ids=lambda landscape: landscape.name)
def test_text_of_the_gallery(landscape: Landscape, benchmark: Callable, say: Say) -> None:
    benchmark.pedantic(compile_all, (landscape.text,), rounds=15, warmup_rounds=2)
    fastest, median = 1e3 * benchmark.stats["min"], 1e3 * benchmark.stats["median"]
    say(f"{landscape.name}: text to compiled f, gradient and Hessian {median:.2f} ms (bar {GALLERY_MS:g} ms)")
    assert fastest <= GALLERY_MS


def test_product_of_500_factors(benchmark: Callable, say: Say) -> None:
    benchmark.pedantic(compile_all, (PRODUCT,), rounds=5, warmup_rounds=1)
    fastest, median = 1e3 * benchmark.stats["min"], 1e3 * benchmark.stats["median"]
    say(f"product of 500 factors: {median:.0f} ms (bar {PRODUCT_MS:g} ms)")
    assert fastest <= PRODUCT_MS
