"""What a script says of each method: what stands before the loop, and one step of it.

In a step, `x` is the point (an array), `value` and `g` are f and its gradient there (-f when climbing), `k` counts the
steps from 0 and `rate` is the learning rate of this one. All arithmetic is that of descent/rules, in the same order.
"""

from __future__ import annotations

SEARCHES = {
    "armijo": '''
def search(x, value, g, p, rate):
    """How far along p: the rate is shortened until f falls enough (Armijo 1966)."""
    while not f(x + rate * p) <= value + c1 * rate * dot(g, p):
        rate *= shrink
    return rate
''',
    "wolfe": '''
def search(x, value, g, p, rate):
    """How far along p: the strong Wolfe conditions (Nocedal & Wright 2006, algorithms 3.5 and 3.6)."""

    def at(rate):
        there, slope = look(x + rate * p)
        return rate, there, dot(slope, p)

    def enough(place):
        return start[1] + c1 * place[0] * start[2] + 4.6e-16 * abs(start[1])

    def between(low, high):
        width = high[0] - low[0]
        middle = low[0] + width / 2
        if not np.isfinite(high[1]) or not np.isfinite(high[2]):
            return middle
        d1 = low[2] + high[2] - 3 * (low[1] - high[1]) / (low[0] - high[0])
        under = d1 * d1 - low[2] * high[2]
        if not 0 <= under < np.inf:
            return middle
        d2 = np.copysign(np.sqrt(under), width)
        below = high[2] - low[2] + 2 * d2
        if below == 0:
            return middle
        rate = high[0] - width * (high[2] + d2 - d1) / below
        return rate if 0.1 <= (rate - low[0]) / width <= 0.9 else middle

    def zoom(low, high):
        for _ in range(100):
            rate = between(low, high)
            if rate in (low[0], high[0]):
                break
            place = at(rate)
            if not place[1] <= min(enough(place), low[1] + 4.6e-16 * abs(low[1])):
                high = place
                continue
            if abs(place[2]) <= -c2 * start[2]:
                return rate
            if place[2] * (high[0] - low[0]) >= 0:
                high = low
            low = place
        return low[0]

    start = before = (0.0, value, dot(g, p))
    first = True
    while True:
        place = at(rate)
        if not place[1] <= enough(place) or (not first and place[1] >= before[1]):
            return zoom(before, place)
        if abs(place[2]) <= -c2 * start[2] or place[1] < -1e150:
            return rate
        if place[2] >= 0:
            return zoom(place, before)
        before, rate, first = place, 2 * rate, False
''',
    "exact": '''
def search(x, value, g, p, rate):
    """How far along p: to where the slope along it changes its sign, by the rule of false position."""

    def at(rate):
        there, slope = look(x + rate * p)
        return rate, there, dot(slope, p)

    start = low = (0.0, value, dot(g, p))
    wall = np.inf
    while True:
        place = at(rate)
        if place[1] < -1e150 or abs(place[2]) <= 1e-15 * -start[2]:
            return rate
        if place[2] >= 0:
            high = place
            break
        if place[2] < 0:
            rise = place[2] - low[2]
            root = place[0] - place[2] * (place[0] - low[0]) / rise if rise > 0 else np.inf
            farther = root if place[0] < root <= 10 * place[0] else 2 * place[0]
            low, rate = place, min(farther, place[0] + (wall - place[0]) / 2)
        else:
            wall, rate = rate, (low[0] + rate) / 2
        if rate in (low[0], wall):
            return low[0]
    left, right, side = low[2], high[2], 0
    for _ in range(100):
        rate = (low[0] * right - high[0] * left) / (right - left)
        if not low[0] < rate < high[0]:
            rate = low[0] + (high[0] - low[0]) / 2
        if rate in (low[0], high[0]) or high[0] - low[0] <= 4.6e-16 * high[0]:
            break
        place = at(rate)
        if abs(place[2]) <= 1e-15 * -start[2]:
            return rate
        if place[2] < 0:
            low, left, right, side = place, place[2], right / 2 if side < 0 else high[2], -1
        else:
            high, right, left, side = place, place[2], left / 2 if side > 0 else low[2], 1
    return min((low, high), key=lambda place: place[1])[0]
''',
}

_MEANS = """m = beta1 * m + (1 - beta1) * g
s = beta2 * s + (1 - beta2) * (g * g)
"""
_ADAM = """x = x - rate * over(m / (1 - beta1 ** (k + 1)), np.sqrt(s / (1 - beta2 ** (k + 1))) + epsilon)
"""
_ZERO_MEANS = "m = s = np.zeros(len(x))\n"

# method: what stands before the loop, and the step
STEPS: dict[str, tuple[str, str]] = {
    "gradient-descent": ("", "x = x - rate * g\n"),
    "momentum": ("v = np.zeros(len(x))\n", "v = momentum * v + g\nx = x - rate * v\n"),
    "nesterov": ("v = np.zeros(len(x))\n", "v = momentum * v + g\nx = x - rate * (g + momentum * v)\n"),
    "adagrad": ("s = np.zeros(len(x))\n", "s = s + g * g\nx = x - rate * over(g, np.sqrt(s) + epsilon)\n"),
    "adadelta": (
        "s = u = np.zeros(len(x))\n",
        """s = rho * s + (1 - rho) * (g * g)
d = over(np.sqrt(u + epsilon) * g, np.sqrt(s + epsilon))
u = rho * u + (1 - rho) * (d * d)
x = x - rate * d
""",
    ),
    "rmsprop": (
        "s = np.zeros(len(x))\n",
        "s = decay * s + (1 - decay) * (g * g)\nx = x - rate * over(g, np.sqrt(s) + epsilon)\n",
    ),
    "adam": (_ZERO_MEANS, _MEANS + _ADAM),
    "amsgrad": (
        "m = s = top = np.zeros(len(x))\n",
        _MEANS + "top = np.maximum(top, s)\n" + _ADAM.replace("s / (1", "top / (1"),
    ),
    "adamw": (_ZERO_MEANS, "x = (1 - rate * weight_decay) * x\n" + _MEANS + _ADAM),
    "nadam": (
        _ZERO_MEANS + "product = 1.0\n",
        _MEANS
        + """now = beta1 * (1 - 0.5 * 0.96 ** ((k + 1) * momentum_decay))
then = beta1 * (1 - 0.5 * 0.96 ** ((k + 2) * momentum_decay))
product *= now
pull = (1 - now) / (1 - product) * g + then / (1 - product * then) * m
x = x - rate * over(pull, np.sqrt(s / (1 - beta2 ** (k + 1))) + epsilon)
""",
    ),
    "lion": (
        "m = np.zeros(len(x))\n",
        """pull = beta1 * m + (1 - beta1) * g
x = (1 - rate * weight_decay) * x - rate * np.sign(pull)
m = beta2 * m + (1 - beta2) * g
""",
    ),
    "rprop": (
        "before = np.zeros(len(x))\nsize = np.full(len(x), learning_rate)\n",
        """agrees = g * before
factor = np.where(agrees > 0, increase, np.where(agrees < 0, decrease, 1.0))
size = np.clip(size * factor, min_step, max_step)
before = np.where(agrees < 0, 0.0, g)
x = x - rate / learning_rate * size * np.sign(before)
""",
    ),
    "newton": (
        "",
        """h = hessian(x)
if modified:
    values, vectors = np.linalg.eigh(h)
    small = 1e-8 * max(1.0, *np.abs(values))
    if values[0] < small:
        h = vectors @ np.diag(np.maximum(np.abs(values), small)) @ vectors.T
x = x + rate * np.linalg.solve(h, -g)
""",
    ),
    "bfgs": (
        "inverse, last = np.eye(len(x)), None\n",
        """if last is not None:
    s, y = x - last[0], g - last[1]
    if dot(y, s) > 0:
        r, hy = 1 / dot(y, s), times(inverse, y)
        inverse = inverse - r * (np.outer(s, hy) + np.outer(hy, s)) + r * (1 + r * dot(y, hy)) * np.outer(s, s)
p = -times(inverse, g)
if not dot(p, g) < 0:
    inverse, p = np.eye(len(x)), -g
last = x, g
x = x + search(x, value, g, p, rate) * p
""",
    ),
    "conjugate-gradient": (
        "last = None\n",
        """b = 0.0
if last is not None and beta == "fletcher-reeves":
    b = dot(g, g) / dot(last, last)
elif last is not None:
    b = max(dot(g, g - last) / dot(last, last), 0.0)
p = -g + b * p if b else -g
if not dot(p, g) < 0:
    p = -g
last = g
x = x + search(x, value, g, p, rate) * p
""",
    ),
    "trust-region": (
        "radius = min(learning_rate * radius, max_radius)\n",
        """h = hessian(x)
size, curved = np.hypot.reduce(g), dot(g, times(h, g))
reach = size**3 / (radius * curved) if curved > 0 else np.inf
p = -min(reach, 1.0) * radius / size * g
on_edge = reach >= 1
if not on_edge and np.linalg.eigvalsh(h)[0] > 0:
    whole = np.linalg.solve(h, -g)
    on_edge = np.hypot.reduce(whole) > radius
    if on_edge:
        rest = whole - p
        a, b, c = dot(rest, rest), dot(p, rest), dot(p, p) - radius * radius
        p = p - c / (b + np.sqrt(max(b * b - a * c, 0.0))) * rest
    else:
        p = whole
promised, slack = -dot(g, p) - dot(p, times(h, p)) / 2, 2.3e-15 * abs(value)
share = (value - f(x + p) + slack) / (promised + slack) if promised + slack > 0 else 1.0
if not share >= 0.25:
    radius = radius / 4
elif share > 0.75 and on_edge:
    radius = min(2 * radius, max_radius)
if share > 0.1:
    x = x + p
""",
    ),
    "nelder-mead": (
        """edge = learning_rate * simplex_size
corners = sorted([(f(p), tuple(p)) for p in [x, *(x + edge * np.eye(len(x)))]], key=lambda corner: corner[0])


def tried(t):
    p = centre + t * (centre - worst)
    return f(p), tuple(p)


""",
        """*others, (high, worst) = corners
worst = np.array(worst)
centre = sum(np.array(p) for _, p in others) / len(others)
reflected = tried(1.0)
if reflected[0] < others[0][0]:
    expanded = tried(2.0)
    others.append(expanded if expanded[0] < reflected[0] else reflected)
elif reflected[0] < others[-1][0]:
    others.append(reflected)
else:
    outside = reflected[0] < high
    contracted = tried(0.5 if outside else -0.5)
    if contracted[0] <= reflected[0] if outside else contracted[0] < high:
        others.append(contracted)
    else:
        best = np.array(corners[0][1])
        moved = [best + 0.5 * (np.array(p) - best) for _, p in corners[1:]]
        others = [corners[0], *((f(p), tuple(p)) for p in moved)]
corners = sorted(others, key=lambda corner: corner[0])
x = np.array(corners[0][1])
""",
    ),
}

SEARCHED = "x = x + search(x, value, g, -g, rate) * -g\n"  # gradient descent with a line search
BARZILAI_BORWEIN = (
    "last = None\n",
    """if last is not None and dot(x - last[0], g - last[1]) > 0:
    s, y = x - last[0], g - last[1]
    rate = dot(s, s) / dot(s, y)
last = x, g
x = x - rate * g
""",
)

SCHEDULES = {
    "step": "learning_rate * schedule_factor ** (k // schedule_every)",
    "exponential": "learning_rate * schedule_factor ** (k / schedule_every)",
    "cosine": "learning_rate * ((1.0 + math.cos(math.pi * k / steps)) / 2.0)",
    "inverse-time": "learning_rate * (1.0 / (1.0 + k / schedule_every))",
}

DOT = '''
def dot(u, v):
    """u . v, added up in this order."""
    return sum(u * v)
'''

TIMES = '''
def times(matrix, u):
    """The matrix times u."""
    return np.array([dot(row, u) for row in matrix])
'''

OVER = '''
def over(u, v):
    """u / v, and 0 where that is 0 / 0."""
    return np.where(v == 0, 0.0, u / np.where(v == 0, 1.0, v))
'''

PLAIN = '''
def plain(function, beyond):
    """The function of math on one number: NumPy's own may differ from it in the last digit."""

    def value(u):
        try:
            return function(u)
        except ValueError:
            return math.nan
        except OverflowError:
            return beyond(u)

    return value


'''

HELPERS = {"dot": DOT, "times": TIMES, "over": OVER}

# NumPy's name: the name in math
IN_MATH = {
    "sin": "sin", "cos": "cos", "tan": "tan", "arcsin": "asin", "arccos": "acos", "arctan": "atan", "sinh": "sinh",
    "cosh": "cosh", "tanh": "tanh", "arcsinh": "asinh", "arccosh": "acosh", "arctanh": "atanh", "exp": "exp",
    "expm1": "expm1", "log": "log", "log2": "log2", "log10": "log10", "log1p": "log1p",
}  # fmt: skip
