"""What a script says of each method: what stands before the loop, and one step of it.

In a step, `x` is the point (an array), `value` and `g` are f and its gradient there (-f when climbing), `k` counts the
steps from 0 and `rate` is the learning rate of this one. All arithmetic is that of descent/rules, in the same order.
"""

from __future__ import annotations

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
