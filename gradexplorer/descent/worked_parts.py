"""How numbers are put together on the way to another number, as text and as LaTeX: √(3² + 4²)."""

from __future__ import annotations

from collections.abc import Sequence

from gradexplorer.descent.worked_row import Both


def _bracketed(part: Both) -> Both:
    """In brackets where it has a sign or a power of ten."""
    text, latex = part
    inside = any(sign in text for sign in "−×")
    signed = latex.startswith("-") or r"\cdot" in latex
    return (f"({text})" if inside else text), (rf"\left({latex}\right)" if signed else latex)


def vector(parts: Sequence[Both]) -> Both:
    """(a, b)"""
    return f"({', '.join(text for text, _ in parts)})", rf"\left({', '.join(latex for _, latex in parts)}\right)"


def size(part: Both) -> Both:
    """|a|"""
    return f"|{part[0]}|", rf"\left|{part[1]}\right|"


def length(parts: Sequence[Both]) -> Both:
    """√(a² + b²)"""
    texts = [_squared(part) for part in parts]
    return f"√({' + '.join(text for text, _ in texts)})", rf"\sqrt{{{' + '.join(latex for _, latex in texts)}}}"


def _squared(part: Both) -> Both:
    text, latex = part
    plain = all(sign.isdigit() or sign == "." for sign in text)
    bare = not latex.startswith("-") and r"\cdot" not in latex
    return (f"{text}²" if plain else f"({text})²"), (f"{latex}^{{2}}" if bare else rf"\left({latex}\right)^{{2}}")


def turn(parts: Sequence[Both]) -> Both:
    """atan2(b, a)"""
    (text, latex), (other, other_latex) = parts
    return f"atan2({text}, {other})", rf"\operatorname{{atan2}}\left({latex}, {other_latex}\right)"


def scalar(parts: Sequence[Both], others: Sequence[Both]) -> Both:
    """a·c + b·d"""
    pairs = [(_bracketed(left), _bracketed(right)) for left, right in zip(parts, others, strict=True)]
    texts = [f"{left[0]}·{right[0]}" for left, right in pairs]
    return " + ".join(texts), " + ".join(rf"{left[1]} \cdot {right[1]}" for left, right in pairs)


def eigen(parts: Sequence[Both]) -> Both:
    """(a + d)/2 ± √(((a − d)/2)² + b²): the eigenvalues of a symmetric matrix of rows (a, b) and (b, d)."""
    square, square_latex = _squared(parts[1])
    a, d = (part[0] for part in map(_bracketed, (parts[0], parts[2])))
    text = f"({a} + {d})/2 ± √((({a} − {d})/2)² + {square})"
    a, d = (part[1] for part in map(_bracketed, (parts[0], parts[2])))
    half = r"\frac{{{} {} {}}}{{2}}"
    square = rf"\left({half.format(a, '-', d)}\right)^{{2}} + {square_latex}"
    return text, rf"{half.format(a, '+', d)} \pm \sqrt{{{square}}}"
