"""Every kind of fault, where it is, and that the sentence helps."""

from __future__ import annotations

import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import KINDS, Problem

# A text, the kind of its fault, and the piece of the text that is marked (with ^ before its beginning where the piece
# stands in the text more than once: the count of earlier ones).
FAULTY = [
    ("", "empty", ""),
    ("   ", "empty", "   "),
    ("# nothing", "empty", "# nothing"),
    (";;\n", "empty", ";;\n"),
    ("2 +", "syntax", "+"),
    ("2 *\ny", "syntax", "*"),
    ("(x", "syntax", "("),
    ("((x)", "syntax", "("),
    ("x y)", "syntax", ")"),
    ("(x]", "syntax", "]"),
    ("* x", "syntax", "*"),
    ("x + )", "syntax", ")"),
    ("(x + )", "syntax", "+"),
    ("()", "syntax", "()"),
    ("2 3", "syntax", "2 3"),
    ("1.5.2", "syntax", "."),
    ("x.5", "syntax", "."),
    (".", "syntax", "."),
    ("x ! !", "syntax", "! !"),
    ("|x", "syntax", "|"),
    ("|x + 1|y|", "syntax", "|"),
    ("x if y", "syntax", "y"),
    ("x else y", "syntax", "else"),
    ("max(x, )", "syntax", ","),
    ("f(x, y) =", "syntax", "="),
    ("a =", "syntax", "="),
    ("f(2) = x", "syntax", "2"),
    ("f(x, x) = x", "syntax", "x"),
    ("x^2\ny^2", "syntax", "x^2"),
    ("x' + 1", "syntax", "'"),
    ("def f(x, y):\n    r = x", "syntax", "f"),
    ("def f x: return x", "syntax", "def f x: return x"),
    ("log^-1(x)", "syntax", "log^-1"),
    ("0x10", "syntax", "0x10"),
    ("sin()", "argument-count", "sin()"),
    ("atan2(x)", "argument-count", "atan2(x)"),
    ("1 + sqrt(x, 2, 3)", "argument-count", "sqrt(x, 2, 3)"),
    ("sin + 1", "argument-count", "sin"),
    ("sin", "argument-count", "sin"),
    ("sin - x", "argument-count", "sin"),
    ("sin*x", "argument-count", "sin"),
    ("atan2 x", "argument-count", "atan2"),
    ("max(x)", "argument-count", "max(x)"),
    ("where(x > 0, 1)", "argument-count", "where(x > 0, 1)"),
    ("g(t) = t; g(x, y)", "argument-count", "g(x, y)"),
    ("f(a,b,c,d,h,i,j,k,l,m,n) = a", "argument-count", "a,b,c,d,h,i,j,k,l,m,n"),
    ("sum(x, y)", "argument-count", "sum(x, y)"),
    ("sum([x, y])", "argument-count", "sum([x, y])"),
    ("sum(i, 1, n, x)", "syntax", "n"),
    ("sum(i, 1, 2.5, x)", "syntax", "2.5"),
    ("sum(i, 1, 10^6, x)", "too-large", "sum(i, 1, 10^6, x)"),
    ("foo(x)", "unknown-name", "foo"),
    ("1 + sinn(x)", "unknown-name", "sinn"),
    ("Sin(x)", "unknown-name", "Sin"),
    ("np.foo(x)", "unknown-name", "np.foo"),
    ("f(x)", "unknown-name", "f"),
    ("add(x, y)", "unknown-name", "add"),
    ("xsin(x)", "unknown-name", "xsin"),
    ("h(x) = g(x); g(t) = t; h(x)", "unknown-name", "g"),
    ("s = 2r; r = x^2; s", "unknown-name", "r"),
    ("(x, y)", "not-scalar", "(x, y)"),
    ("2(x, y)", "not-scalar", "(x, y)"),
    ("x, y", "not-scalar", "x, y"),
    ("1,5x", "not-scalar", "1,5"),
    ("x < y", "not-scalar", "x < y"),
    ("not x > 1", "not-scalar", "not x > 1"),
    ("'text'", "not-scalar", "'text'"),
    ('x + "a"', "not-scalar", '"a"'),
    ("[x, y]", "not-scalar", "[x, y]"),
    ("{x}", "not-scalar", "{x}"),
    ("None", "not-scalar", "None"),
    ("1j", "not-real", "1j"),
    ("2 + 3.5J", "not-real", "3.5J"),
    ("x + sqrt(-1)", "not-real", "sqrt(-1)"),
    ("(-8)^(1/3)", "not-real", "(-8)^(1/3)"),
    ("log(-1)*x", "not-real", "log(-1)"),
    ("asin(2)", "not-real", "asin(2)"),
    ("acosh(0)", "not-real", "acosh(0)"),
    ("a = sqrt(-1); a x", "not-real", "sqrt(-1)"),
    ("where(1 < 2, sqrt(-1), x)", "not-real", "sqrt(-1)"),
    ("x + 1/0", "undefined", "1/0"),
    ("log(0)", "undefined", "log(0)"),
    ("0^-1", "undefined", "0^-1"),
    ("gamma(-1)", "undefined", "gamma(-1)"),
    ("atan2(0, 0)", "undefined", "atan2(0, 0)"),
    ("inf", "undefined", "inf"),
    ("x + np.nan", "undefined", "np.nan"),
    ("∞", "undefined", "∞"),
    ("piecewise(1 > 2, 3)", "undefined", "piecewise(1 > 2, 3)"),
    ("cot(0)", "undefined", "cot(0)"),
    ("х + 1", "bad-character", "х"),
    ("x + ２", "bad-character", "２"),
    ("x\u202e", "bad-character", "\u202e"),
    ("x\u200b+1", "bad-character", "\u200b"),
    ("“x”", "bad-character", "“"),
    ("x – y", "bad-character", "–"),
    ("x — y", "bad-character", "—"),
    ("é", "bad-character", "é"),
    ("x \ud800", "bad-character", "\ud800"),
    ("x\0", "bad-character", "\0"),
    ("Αx", "bad-character", "Α"),
    ("x.real", "not-allowed", ".real"),
    ("np.random.rand(2)", "not-allowed", ".rand"),
    ("().__class__", "not-allowed", ".__class__"),
    ("np.__dict__", "not-allowed", ".__dict__"),
    ("__import__('os')", "not-allowed", "__import__"),
    ("_x", "not-allowed", "_x"),
    ("import os", "not-allowed", "import"),
    ("[x for x in y]", "not-allowed", "for"),
    ("(x := 2)", "not-allowed", ":="),
    ("sin(x = 2)", "not-allowed", "="),
    ("a = b = 2", "not-allowed", "="),
    ("x^2 + y^2 = 1", "not-allowed", "="),
    ("x[0]", "not-allowed", "[0]"),
    ("f(x) = f(x - 1)", "not-allowed", "f"),
    ("r = r + 1; r", "not-allowed", "r"),
    ("sin = 2; x", "not-allowed", "sin"),
    ("e = 2; x", "not-allowed", "e"),
    ("f(pi) = pi", "not-allowed", "pi"),
    ("def f(x):\n  for i in x:\n    pass\n  return x", "not-allowed", "for"),
    ("def f(x):\n  print(x)\n  return x", "not-allowed", "print(x)"),
    ("9^9^9", "too-large", "9^9^9"),
    ("x + (10^9)!", "too-large", "(10^9)!"),
    ("1e400", "too-large", "1e400"),
    ("1e308*10", "too-large", "1e308*10"),
    ("exp(1000) - exp(1000)", "too-large", "exp(1000)"),
    ("x^2" + " " * 10_000, "too-large", "   "),
]


@pytest.mark.parametrize(("text", "kind", "piece"), FAULTY, ids=[repr(text[:40]) for text, _, _ in FAULTY])
def test_a_fault_is_named_and_marked(text: str, kind: str, piece: str) -> None:
    found = parse(text)
    assert isinstance(found, Problem), found
    assert (found.kind, text[found.start : found.end]) == (kind, piece)
    assert found.message.isprintable()
    assert 10 < len(found.message) < 200


def test_the_table_is_as_long_as_promised() -> None:
    assert len(FAULTY) >= 100
    assert {kind for _, kind, _ in FAULTY} >= set(KINDS) - {"too-deep", "too-slow", "bad-request"}


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("3 * * x", 4, 5), ("x + y'", 5, 6), ("f(x) = f(x - 1)", 7, 8), ("a = b = 2", 6, 7), ("f(x, x) = x", 5, 6)],
)
def test_the_place_is_exact_where_the_piece_stands_twice(text: str, start: int, end: int) -> None:
    found = parse(text)
    assert isinstance(found, Problem)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sinn(x)", "did you mean sin?"),
        ("SQRT(x)", "did you mean sqrt?"),
        ("arctn(x)", "did you mean arctan?"),
        ("np.sine(x)", "did you mean np.sin?"),
        ("xsin(x)", "did you mean x*sin?"),
        ("sinx(2)", "did you mean sin(x...)?"),
        ("rad(t) = t; rda(x)", "did you mean rad?"),
        ("х", "did you mean x?"),
        ("２", "did you mean 2?"),
        ("x – y", "did you mean -?"),
        ("x = 1; where(x = 1, 2, 3)", "write =="),
        ("(-8)^(1/3)", "cbrt"),
        ("1,5", "0.5"),
        ("(x", "closing bracket ) is missing"),
        ("x\u200b", "U+200B"),
    ],
)
def test_the_sentence_says_what_to_do(text: str, words: str) -> None:
    found = parse(text)
    assert isinstance(found, Problem)
    assert words in found.message


@pytest.mark.parametrize(
    "text",
    [
        "(" * 201 + "x" + ")" * 201,
        "(" * 10_000,
        "-" * 300 + "x",
        "^".join(["x"] * 300),
        "sin " * 300 + "x",
        "|" * 1000 + "x",
        "not " * 300 + "x",
        "√" * 300 + "x",
        "sin(" * 300 + "x" + ")" * 300,
    ],
)
def test_what_is_nested_too_deep_is_said_and_marked(text: str) -> None:
    found = parse(text)
    assert isinstance(found, Problem)
    assert found.kind == "too-deep"
    assert 0 < found.start < found.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 199 + "x" + ")" * 199,
        "-" * 150 + "x",
        "sin(" * 190 + "x" + ")" * 190,
        "+".join(["x"] * 5_000),
        "*".join(["x"] * 5_000),
        " ".join(["x"] * 5_000),
        "x-" * 4_999 + "x",
        "1 if x>0 else " * 700 + "2",
    ],
)
def test_terms_and_factors_side_by_side_do_not_count_as_depth(text: str) -> None:
    assert isinstance(parse(text), Definition)


def test_definitions_that_double_one_another_are_too_large() -> None:
    lines = ["f0(t) = t + 1"] + [f"f{k}(t) = f{k - 1}(t) + f{k - 1}(2t)" for k in range(1, 40)] + ["f39(x)"]
    found = parse("\n".join(lines))
    assert isinstance(found, Problem)
    assert found.kind == "too-large"


def test_a_hole_in_a_branch_that_is_never_taken_is_no_fault() -> None:
    assert isinstance(parse("where(1 < 2, x, sqrt(-1))"), Definition)
    assert isinstance(parse("piecewise(1 > 2, 1/0, x > 0, x)"), Definition)


def test_a_request_that_is_not_about_the_text_is_told_apart() -> None:
    wrong = [
        parse("x", variables=("e",)),
        parse("x", variables=("x", "x")),
        parse("x", variables=("sin",)),
        parse("x", variables=("1x",)),
        parse("x", variables=("__x",)),
        parse("x", variables=tuple("abcdijklmno")),
        parse("x", parameters={"a": float("nan")}),
        parse("x", parameters={"a": "2"}),  # type: ignore[dict-item]
    ]
    fields = [problem.field for problem in wrong if isinstance(problem, Problem) and problem.kind == "bad-request"]
    assert fields == ["variables"] * 6 + ["param"] * 2
