"""The operators on intervals: sums, products, quotients, powers; comparisons, choices and seams."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy import inf, nan

from gradexplorer.formula.kernels.intervals_number import (
    LIBRARY,
    Interval,
    Kernel,
    chosen,
    down,
    greatest_size,
    holds_zero,
    hull,
    is_thin,
    least_size,
    up,
    without,
)


def add(u: Interval, v: Interval) -> Interval:
    """u + v; a sum that is 0 is so exactly."""
    lo, hi = u.lo + v.lo, u.hi + v.hi
    return Interval(np.where(lo == 0, 0.0, down(lo)), np.where(hi == 0, 0.0, up(hi)), u.holes | v.holes)


def neg(u: Interval) -> Interval:
    """-u, exactly."""
    return Interval(-u.hi, -u.lo, u.holes)


def sub(u: Interval, v: Interval) -> Interval:
    """u - v."""
    return add(u, neg(v))


def mul(u: Interval, v: Interval) -> Interval:
    """u v; a power where both are powers of the same."""
    if u.root is v.root:
        return _whole_power(u.root, u.degree + v.degree, u.holes | v.holes)
    if v.over is not None and v.over[1].root is u.root and v.over[1].degree == u.degree:
        return Interval(v.over[0].lo, v.over[0].hi, v.holes)  # u times w/u
    if is_thin(u):
        return _scaled(v, u, np.multiply)
    if is_thin(v):
        return _scaled(u, v, np.multiply)
    corners = u.lo * v.lo, u.lo * v.hi, u.hi * v.lo, u.hi * v.hi
    # fmin and fmax pass over 0 times infinity, which is 0 and lies between the others
    lo = np.fmin(np.fmin(corners[0], corners[1]), np.fmin(corners[2], corners[3]))
    hi = np.fmax(np.fmax(corners[0], corners[1]), np.fmax(corners[2], corners[3]))
    lost = np.isnan(lo)
    if np.any(lost):  # 0 times everything is 0; what has no value has no product
        lost = lost & ~np.isnan(u.lo) & ~np.isnan(v.lo)
        lo, hi = np.where(lost, 0.0, lo), np.where(lost, 0.0, hi)
    return _signed(lo, hi, u, v)


def _scaled(u: Interval, factor: Interval, times: Callable[[Any, Any], Any]) -> Interval:
    """u times, or divided by, one number other than 0 (0 times u is exactly 0)."""
    c = factor.lo
    if c == 0:
        nothing = np.where(np.isnan(u.lo), nan, 0.0)
        return Interval(nothing, nothing, u.holes)
    lo, hi = (times(u.lo, c), times(u.hi, c)) if c > 0 else (times(u.hi, c), times(u.lo, c))
    return _signed(lo, hi, u, factor)


def _signed(lo: Any, hi: Any, u: Interval, v: Interval) -> Interval:
    """Bounds of a product or quotient, rounded outwards, but not beyond 0 where the signs of u and v exclude that."""
    below, above = down(lo), up(hi)
    zero = lo == 0
    if np.any(zero):
        like = ((u.lo >= 0) & (v.lo >= 0)) | ((u.hi <= 0) & (v.hi <= 0))
        below = np.where(zero & like, 0.0, below)
    zero = hi == 0
    if np.any(zero):
        unlike = ((u.lo >= 0) & (v.hi <= 0)) | ((u.hi <= 0) & (v.lo >= 0))
        above = np.where(zero & unlike, 0.0, above)
    return Interval(below, above, u.holes | v.holes)


def _whole_power(root: Interval, degree: int, holes: Any) -> Interval:
    """root^degree for a whole degree from 2 on, remembering its root."""
    if degree % 2:
        lo, hi = down(root.lo**degree, LIBRARY), up(root.hi**degree, LIBRARY)
        lo, hi = np.where(root.lo >= 0, np.maximum(lo, 0.0), lo), np.where(root.hi <= 0, np.minimum(hi, 0.0), hi)
    else:
        lo = np.maximum(down(least_size(root) ** degree, LIBRARY), 0.0)
        hi = up(greatest_size(root) ** degree, LIBRARY)
    power = Interval(lo, hi, holes)
    power.root, power.degree = root, degree
    return power


def div(u: Interval, v: Interval) -> Interval:
    """u/v, without a value where v is 0; u/w/w as u/w^2, whose sign is known."""
    if is_thin(v) and v.lo != 0:
        return _scaled(u, v, np.divide)
    if u.over is not None and u.over[1].root is v.root:
        above, below = u.over
        return _over(above, _whole_power(v.root, below.degree + v.degree, u.holes | v.holes))
    return _over(u, v)


def _over(u: Interval, v: Interval) -> Interval:
    quotient = mul(u, _reciprocal(v))
    quotient.over = (u, v)
    return quotient


def _reciprocal(v: Interval) -> Interval:
    zero = holds_zero(v)
    lo, hi = down(1.0 / v.hi), up(1.0 / v.lo)
    if np.any(zero):
        lo = np.where(zero & (v.lo < 0), -inf, np.where(v.hi == 0, nan, lo))
        hi = np.where(zero & (v.hi > 0), inf, np.where(v.lo == 0, nan, hi))
    lo, hi = np.where(v.lo >= 0, np.maximum(lo, 0.0), lo), np.where(v.hi <= 0, np.minimum(hi, 0.0), hi)
    return Interval(lo, hi, v.holes | zero)


def power(u: Interval, v: Interval) -> Interval:
    """u^v in the reals: of a negative base only whole powers."""
    if is_thin(v) and v.lo == np.floor(v.lo):
        return _integral_power(u, float(v.lo))
    base = Interval(np.maximum(u.lo, 0.0), np.where(u.hi < 0, nan, u.hi), u.holes | (u.lo < 0))
    corners = [np.power(a, b) for a in (base.lo, base.hi) for b in (v.lo, v.hi)]
    lo, hi = (np.maximum(up_or_down(np.stack(np.broadcast_arrays(*corners))), 0.0) for up_or_down in (_least, _most))
    # u^v grows or falls with u and with v, but 0 and 1 turn that round: 0^v is 0, 1 or none, 1^v is 1
    lo = np.where((base.lo == 0) & (v.hi > 0), 0.0, lo)
    hi = np.where((base.lo == 0) & (v.lo < 0), inf, hi)
    found = Interval(lo, hi, base.holes | v.holes | ((u.lo <= 0) & (v.lo < 0)))
    whole = (u.lo < 0) & (np.floor(v.hi) >= np.ceil(v.lo))
    if np.any(whole):
        found = _with_whole_powers(found, u, v, whole)
    return without(np.isnan(u.lo) | np.isnan(v.lo), found)


def _least(corners: Any) -> Any:
    return down(np.min(corners, axis=0), LIBRARY)


def _most(corners: Any) -> Any:
    return up(np.max(corners, axis=0), LIBRARY)


def _with_whole_powers(positive: Interval, u: Interval, v: Interval, mask: Any) -> Interval:
    """Besides the powers of what is positive: a negative number has its powers of whole exponents."""
    size = Interval(least_size(u), greatest_size(u))
    most = power(size, v).hi
    either_sign = Interval(-most, most, True)
    return chosen(mask, either_sign, positive)


def _integral_power(u: Interval, n: float) -> Interval:
    """u^n for one whole n."""
    if n == 0:
        one = np.where(np.isnan(u.lo), nan, 1.0)
        return Interval(one, one, u.holes)
    if n < 0:
        return _reciprocal(_integral_power(u, -n))
    if n % 2:
        lo, hi = np.power(u.lo, n), np.power(u.hi, n)
    else:
        lo, hi = np.power(least_size(u), n), np.power(greatest_size(u), n)
    lo, hi = down(lo, LIBRARY), up(hi, LIBRARY)
    positive = u.lo >= 0 if n % 2 else lo == lo
    negative = u.hi <= 0 if n % 2 else False
    return Interval(np.where(positive, np.maximum(lo, 0.0), lo), np.where(negative, np.minimum(hi, 0.0), hi), u.holes)


# --- truths: [1, 1] where something holds in the whole box, [0, 0] where nowhere, [0, 1] where that is open -----------


def truth(surely: Any, never: Any, u: Interval, v: Interval) -> Interval:
    """1 where it surely holds, 0 where never; no value where an operand has none."""
    undefined = np.isnan(u.lo) | np.isnan(v.lo)
    lo, hi = np.where(surely, 1.0, 0.0), np.where(never, 0.0, 1.0)
    return Interval(np.where(undefined, nan, lo), np.where(undefined, nan, hi), u.holes | v.holes)


def less(u: Interval, v: Interval) -> Interval:
    """1 where u < v."""
    return truth(u.hi < v.lo, u.lo >= v.hi, u, v)


def less_equal(u: Interval, v: Interval) -> Interval:
    """1 where u <= v."""
    return truth(u.hi <= v.lo, u.lo > v.hi, u, v)


def equal(u: Interval, v: Interval) -> Interval:
    """1 where u = v."""
    apart = (u.hi < v.lo) | (u.lo > v.hi)
    return truth((u.lo == v.hi) & (u.hi == v.lo), apart, u, v)


def holds_not(u: Interval) -> Interval:
    """1 where u is 0."""
    return truth((u.lo == 0) & (u.hi == 0), ~holds_zero(u), u, u)


def _never(u: Interval) -> Any:
    return (u.lo == 0) & (u.hi == 0)


def _surely(u: Interval) -> Any:
    return (u.lo > 0) | (u.hi < 0)


def both(u: Interval, v: Interval) -> Interval:
    """1 where both hold; v is not looked at where u does not hold."""
    found = truth(_surely(u) & _surely(v), _never(u) | _never(v), u, v)
    return _short_cut(_never(u), 0.0, u, v, found)


def either(u: Interval, v: Interval) -> Interval:
    """1 where one holds; v is not looked at where u holds."""
    found = truth(_surely(u) | _surely(v), _never(u) & _never(v), u, v)
    return _short_cut(_surely(u), 1.0, u, v, found)


def _short_cut(settled: Any, value: float, u: Interval, v: Interval, found: Interval) -> Interval:
    """The value where u settles it alone; where u may do so, a v without a value leaves only holes."""
    open_ = np.isnan(v.lo) & ~np.isnan(u.lo) & ~(_surely(u) | _never(u))
    found = Interval(np.where(open_, 0.0, found.lo), np.where(open_, 1.0, found.hi), found.holes | open_)
    alone = Interval(np.full(np.shape(found.lo), value), np.full(np.shape(found.lo), value), u.holes)
    return chosen(settled, alone, found)


def where(c: Interval, u: Interval, v: Interval) -> Interval:
    """u where c holds in the whole box, v where nowhere in it, the hull of both where that is open."""
    found = chosen(_surely(c), u, chosen(_never(c), v, hull(u, v)))
    found = without(np.isnan(c.lo), found)
    found.holes = found.holes | c.holes
    return found


def seam(k: Interval, p: Interval, q: Interval, r: Interval) -> Interval:
    """r, with holes where k may be 0 while p and q may differ; no value where that is so in the whole box."""
    same = (p.lo == q.hi) & (p.hi == q.lo)
    torn = _never(k) & ((p.hi < q.lo) | (p.lo > q.hi))
    found = without(torn, r) if np.any(torn) else Interval(r.lo, r.hi, r.holes)
    found.holes = found.holes | (holds_zero(k) & ~same)
    return found


KERNELS: dict[str, Kernel] = {
    "add": add,
    "sub": sub,
    "mul": mul,
    "div": div,
    "pow": power,
    "neg": neg,
    "lt": less,
    "le": less_equal,
    "gt": lambda u, v: less(v, u),
    "ge": lambda u, v: less_equal(v, u),
    "eq": equal,
    "ne": lambda u, v: holds_not(equal(u, v)),
    "and": both,
    "or": either,
    "not": holds_not,
    "where": where,
    "seam": seam,
}
