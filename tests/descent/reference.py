"""Every method once more, plainly and apart from the program: as published, in 40 digits, f given with its gradient.

Each function gives the points of a run; `g` and `h` are the exact gradient and Hessian as functions of mpmath numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from mpmath import matrix, mp, mpf, sqrt

mp.dps = 40
Vector = list[Any]
Gradient = Callable[[Vector], Vector]
Value = Callable[[Vector], Any]


def himmelblau(p: Vector) -> Any:
    x, y = p
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def himmelblau_gradient(p: Vector) -> Vector:
    x, y = p
    a, b = x**2 + y - 11, x + y**2 - 7
    return [4 * x * a + 2 * b, 2 * a + 4 * y * b]


def himmelblau_hessian(p: Vector) -> Any:
    x, y = p
    return matrix([[12 * x**2 + 4 * y - 42, 4 * (x + y)], [4 * (x + y), 4 * x + 12 * y**2 - 26]])


def points(run: Iterator[Vector], count: int) -> list[tuple[float, ...]]:
    return [tuple(map(float, point)) for point in islice(run, count)]


def gradient_descent(x: Vector, g: Gradient, a: float) -> Iterator[Vector]:
    while True:
        yield x
        x = [xi - mpf(a) * gi for xi, gi in zip(x, g(x), strict=True)]


def heavy_ball(x: Vector, g: Gradient, a: float, m: float) -> Iterator[Vector]:
    """x_{k+1} = x_k - a g + m (x_k - x_{k-1}): Polyak's own form, the same for a constant rate."""
    before = x
    while True:
        yield x
        x, before = [xi - mpf(a) * gi + mpf(m) * (xi - bi) for xi, gi, bi in zip(x, g(x), before, strict=True)], x


def nesterov(y: Vector, g: Gradient, a: float, m: float) -> Iterator[Vector]:
    """x_{k+1} = y_k - a g(y_k); y_{k+1} = x_{k+1} + m (x_{k+1} - x_k): the textbook's form, whose y are the dots."""
    x = y
    while True:
        yield y
        new = [yi - mpf(a) * gi for yi, gi in zip(y, g(y), strict=True)]
        x, y = new, [ni + mpf(m) * (ni - xi) for ni, xi in zip(new, x, strict=True)]


def adagrad(x: Vector, g: Gradient, a: float, eps: float) -> Iterator[Vector]:
    every: list[Vector] = []
    while True:
        yield x
        every.append(g(x))
        roots = [sqrt(sum(old[i] ** 2 for old in every)) for i in range(len(x))]
        x = [xi - mpf(a) * gi / (root + mpf(eps)) for xi, gi, root in zip(x, every[-1], roots, strict=True)]


def _mean(weights: float, entries: list[Any]) -> Any:
    """(1 - w) sum w^(k-i) e_i: an exponential moving mean that began at 0, summed afresh."""
    w, k = mpf(weights), len(entries)
    return (1 - w) * sum(w ** (k - 1 - i) * entry for i, entry in enumerate(entries))


def rmsprop(x: Vector, g: Gradient, a: float, r: float, eps: float) -> Iterator[Vector]:
    every: list[Vector] = []
    while True:
        yield x
        every.append(g(x))
        means = [_mean(r, [old[i] ** 2 for old in every]) for i in range(len(x))]
        x = [xi - mpf(a) * gi / (sqrt(s) + mpf(eps)) for xi, gi, s in zip(x, every[-1], means, strict=True)]


def adadelta(x: Vector, g: Gradient, a: float, r: float, eps: float) -> Iterator[Vector]:
    every: list[Vector] = []
    moved: list[Vector] = []
    e = mpf(eps)
    while True:
        yield x
        every.append(g(x))
        steps = []
        for i in range(len(x)):
            s = _mean(r, [old[i] ** 2 for old in every])
            u = _mean(r, [old[i] ** 2 for old in moved])
            steps.append(sqrt(u + e) / sqrt(s + e) * every[-1][i])
        moved.append(steps)
        x = [xi - mpf(a) * d for xi, d in zip(x, steps, strict=True)]


def adam(
    x: Vector, g: Gradient, a: float, b1: float, b2: float, eps: float, *, largest: bool = False, decay: float = 0.0
) -> Iterator[Vector]:
    every: list[Vector] = []
    tops: list[Any] = [mpf(0)] * len(x)
    while True:
        yield x
        every.append(g(x))
        k, new = len(every), []
        for i, xi in enumerate(x):
            m = _mean(b1, [old[i] for old in every]) / (1 - mpf(b1) ** k)
            s = _mean(b2, [old[i] ** 2 for old in every])
            tops[i] = max(tops[i], s)
            s = (tops[i] if largest else s) / (1 - mpf(b2) ** k)
            new.append(xi - mpf(a) * mpf(decay) * xi - mpf(a) * m / (sqrt(s) + mpf(eps)))
        x = new


def nadam(x: Vector, g: Gradient, a: float, b1: float, b2: float, eps: float, psi: float) -> Iterator[Vector]:
    every: list[Vector] = []

    def mu(k: int) -> Any:
        return mpf(b1) * (1 - mpf("0.5") * mpf("0.96") ** (k * mpf(psi)))

    def product(k: int) -> Any:
        return mu(1) if k == 1 else mu(k) * product(k - 1)

    while True:
        yield x
        every.append(g(x))
        k, new = len(every), []
        for i, xi in enumerate(x):
            m = _mean(b1, [old[i] for old in every])
            s = _mean(b2, [old[i] ** 2 for old in every]) / (1 - mpf(b2) ** k)
            pull = (1 - mu(k)) / (1 - product(k)) * every[-1][i] + mu(k + 1) / (1 - product(k + 1)) * m
            new.append(xi - mpf(a) * pull / (sqrt(s) + mpf(eps)))
        x = new


def lion(x: Vector, g: Gradient, a: float, b1: float, b2: float) -> Iterator[Vector]:
    every: list[Vector] = []
    while True:
        yield x
        new, now = [], g(x)
        for i, xi in enumerate(x):
            c = mpf(b1) * _mean(b2, [old[i] for old in every]) + (1 - mpf(b1)) * now[i]
            new.append(xi - mpf(a) * mp.sign(c))
        every.append(now)
        x = new


def rprop(x: Vector, g: Gradient, a: float, up: float, down: float, low: float, high: float) -> Iterator[Vector]:
    sizes, before = [mpf(a)] * len(x), [mpf(0)] * len(x)
    while True:
        yield x
        now, new = g(x), []
        for i, xi in enumerate(x):
            if now[i] * before[i] > 0:
                sizes[i] = min(sizes[i] * mpf(up), mpf(high))
            elif now[i] * before[i] < 0:
                sizes[i] = max(sizes[i] * mpf(down), mpf(low))
                now[i] = mpf(0)
            new.append(xi - mp.sign(now[i]) * sizes[i])
        x, before = new, now


def newton(x: Vector, g: Gradient, h: Callable[[Vector], Any]) -> Iterator[Vector]:
    while True:
        yield x
        step = mp.lu_solve(h(x), -matrix(g(x)))
        x = [xi + step[i] for i, xi in enumerate(x)]


def _along(x: Vector, p: Vector, g: Gradient) -> Vector:
    """To the first minimum of f on the ray: bisection between the first slope upward and the last downward."""

    def slope(a: Any) -> Any:
        return sum(gi * pi for gi, pi in zip(g([xi + a * pi for xi, pi in zip(x, p, strict=True)]), p, strict=True))

    low, high = mpf(0), mpf(1) / 1024
    while slope(high) < 0:
        low, high = high, high * mpf("1.5")
    while high - low > high * mpf(10) ** -36:
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) < 0 else (low, middle)
    return [xi + low * pi for xi, pi in zip(x, p, strict=True)]


def bfgs(x: Vector, g: Gradient) -> Iterator[Vector]:
    n = len(x)
    inverse, unit = mp.eye(n), mp.eye(n)
    while True:
        yield x
        now = matrix(g(x))
        p = -(inverse * now)
        new = _along(x, list(p), g)
        s, y = matrix(new) - matrix(x), matrix(g(new)) - now
        rho = 1 / (y.T * s)[0]
        inverse = (unit - rho * s * y.T) * inverse * (unit - rho * y * s.T) + rho * s * s.T
        x = new


def conjugate_gradient(x: Vector, g: Gradient, *, fletcher_reeves: bool) -> Iterator[Vector]:
    p: Vector = []
    before: Vector = []
    while True:
        yield x
        now = g(x)
        beta = mpf(0)
        if before:
            below = sum(b * b for b in before)
            if fletcher_reeves:
                beta = sum(a * a for a in now) / below
            else:
                beta = max(sum(a * (a - b) for a, b in zip(now, before, strict=True)) / below, mpf(0))
        p = [-gi + beta * pi for gi, pi in zip(now, p or now, strict=True)]
        x, before = _along(x, p, g), now


def trust_region(
    x: Vector, f: Value, g: Gradient, h: Callable[[Vector], Any], radius: float, most: float
) -> Iterator[Vector]:
    """Nocedal & Wright, algorithm 4.1 with the dogleg; the Cauchy point where the Hessian is not positive definite."""
    delta = mpf(radius)
    while True:
        yield x
        now, model = matrix(g(x)), h(x)
        p = _dogleg(now, model, delta)
        gain = -(now.T * p)[0] - (p.T * model * p)[0] / 2
        new = [xi + p[i] for i, xi in enumerate(x)]
        ratio = (f(x) - f(new)) / gain
        if ratio < mpf("0.25"):
            delta /= 4
        elif ratio > mpf("0.75") and mp.norm(p) > delta * (1 - mpf(10) ** -20):
            delta = min(2 * delta, mpf(most))
        x = new if ratio > mpf("0.1") else x


def _dogleg(g: Any, h: Any, delta: Any) -> Any:
    size, curved = mp.norm(g), (g.T * h * g)[0]
    definite = all(value > 0 for value in mp.eigsy(h, eigvals_only=True))
    if not definite:
        tau = mpf(1) if curved <= 0 else min(size**3 / (delta * curved), mpf(1))
        return -tau * delta / size * g
    whole = mp.lu_solve(h, -g)
    if mp.norm(whole) <= delta:
        return whole
    bottom = -(size**2 / curved) * g
    if mp.norm(bottom) >= delta:
        return -delta / size * g
    rest = whole - bottom
    low, high = mpf(0), mpf(1)
    for _ in range(130):
        tau = (low + high) / 2
        low, high = (tau, high) if mp.norm(bottom + tau * rest) < delta else (low, tau)
    return bottom + low * rest


def nelder_mead(x: Vector, f: Value, size: float) -> Iterator[Vector]:
    """Lagarias et al. (1998), with corners kept in order by inserting a new one after its equals."""
    corners = [x] + [[xi + (mpf(size) if i == at else 0) for i, xi in enumerate(x)] for at in range(len(x))]
    corners.sort(key=f)
    yield x
    while True:
        *others, worst = corners
        centre = [sum(entries) / len(others) for entries in zip(*others, strict=True)]

        def at(t: Any, centre: Vector = centre, worst: Vector = worst) -> Vector:
            return [c + t * (c - w) for c, w in zip(centre, worst, strict=True)]

        reflected = at(mpf(1))
        if f(others[0]) <= f(reflected) < f(others[-1]):
            others.append(reflected)
        elif f(reflected) < f(others[0]):
            expanded = at(mpf(2))
            others.append(expanded if f(expanded) < f(reflected) else reflected)
        else:
            outside = f(reflected) < f(worst)
            contracted = at(mpf("0.5") if outside else mpf("-0.5"))
            better = f(contracted) <= f(reflected) if outside else f(contracted) < f(worst)
            if better:
                others.append(contracted)
            else:
                best = corners[0]
                others = [best] + [[b + (ci - b) / 2 for b, ci in zip(best, c, strict=True)] for c in corners[1:]]
        corners = sorted(others, key=f)
        yield corners[0]
