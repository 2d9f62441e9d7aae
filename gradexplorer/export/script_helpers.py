"""What a script brings along: the line searches, as they stand in descent/line_search, and small functions."""

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
