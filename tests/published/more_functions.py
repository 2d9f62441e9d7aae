"""Sixty more published test functions, in the same form. "J&Y" is Jamil & Yang (2013), with the number there."""

from __future__ import annotations

import mpmath as m
from mpmath import mpf as q

from tests.published.published import Published

PI = m.pi


def _biggs(x: m.mpf, y: m.mpf) -> m.mpf:
    times = [q(i) / 10 for i in range(1, 11)]
    return m.fsum((m.exp(-t * x) - 5 * m.exp(-t * y) - m.exp(-t) + 5 * m.exp(-10 * t)) ** 2 for t in times)


def _mishra(x: m.mpf, y: m.mpf, sign: int) -> m.mpf:
    return m.sin((m.cos(x) + m.cos(y)) ** 2) ** 2 + sign * m.cos((m.sin(x) + m.sin(y)) ** 2) ** 2 + x


def _mishra_8(x: m.mpf, y: m.mpf) -> m.mpf:
    u = [1, -20, 180, -960, 3360, -8064, 13340, -15360, 11520, -5120, 2624]
    return (abs(m.polyval(u, x)) * abs(m.polyval([1, 12, 54, 108, 81], y))) ** 2 / 1000


def _quintic(u: m.mpf) -> m.mpf:
    return abs(u**5 - 3 * u**4 + 4 * u**3 + 2 * u**2 - 10 * u - 4)


def _ripple(u: m.mpf) -> m.mpf:
    return -m.exp(-2 * m.log(2) * ((u - q("0.1")) / q("0.8")) ** 2) * m.sin(5 * PI * u) ** 6


def _xin_she_yang_4(x: m.mpf, y: m.mpf) -> m.mpf:
    swing = m.sin(m.sqrt(abs(x))) ** 2 + m.sin(m.sqrt(abs(y))) ** 2
    return (m.sin(x) ** 2 + m.sin(y) ** 2 - m.exp(-(x**2) - y**2)) * m.exp(-swing)


def _far(x: m.mpf, y: m.mpf) -> m.mpf:
    """|c - r/pi|, c 1: what bends several of Mishra's functions."""
    return abs(1 - m.sqrt(x**2 + y**2) / PI)


def _venter(u: m.mpf) -> m.mpf:
    return u**2 - 100 * m.cos(u) ** 2 - 100 * m.cos(u**2 / 30)


def _levy_5(x: m.mpf, y: m.mpf) -> m.mpf:
    first = m.fsum(i * m.cos((i - 1) * x + i) for i in range(1, 6))
    second = m.fsum(i * m.cos((i + 1) * y + i) for i in range(1, 6))
    return first * second + (x + q("1.42513")) ** 2 + (y + q("0.80032")) ** 2


# fmt: off
MORE = (
    Published("Ackley 2", "-200exp(-0.02sqrt(x^2 + y^2))",
              lambda x, y: -200 * m.exp(-m.sqrt(x**2 + y**2) / 50), (-32, 32, -32, 32), "J&Y 2"),
    Published("Ackley 3", "-200exp(-0.02sqrt(x^2 + y^2)) + 5exp(cos(3x) + sin(3y))",
              lambda x, y: -200 * m.exp(-m.sqrt(x**2 + y**2) / 50) + 5 * m.exp(m.cos(3 * x) + m.sin(3 * y)),
              (-32, 32, -32, 32), "J&Y 3"),
    Published("Bartels-Conn", "|x^2 + y^2 + x y| + |sin x| + |cos y|",
              lambda x, y: abs(x**2 + y**2 + x * y) + abs(m.sin(x)) + abs(m.cos(y)), (-50, 50, -50, 50), "J&Y 9"),
    Published("Biggs EXP2", "sum(i, 1, 10, (exp(-i x/10) - 5exp(-i y/10) - exp(-i/10) + 5exp(-i))^2)",
              _biggs, (0, 20, 0, 20), "Biggs 1971; J&Y 11"),
    Published("Bohachevsky 2", "x^2 + 2y^2 - 0.3cos(3π x) cos(4π y) + 0.3",
              lambda x, y: x**2 + 2 * y**2 - q("0.3") * m.cos(3 * PI * x) * m.cos(4 * PI * y) + q("0.3"),
              (-10, 10, -10, 10), "Bohachevsky, Johnson & Stein 1986"),
    Published("Bohachevsky 3", "x^2 + 2y^2 - 0.3cos(3π x + 4π y) + 0.3",
              lambda x, y: x**2 + 2 * y**2 - q("0.3") * m.cos(3 * PI * x + 4 * PI * y) + q("0.3"),
              (-10, 10, -10, 10), "Bohachevsky, Johnson & Stein 1986"),
    Published("Branin 2", "(-1.275x^2/pi^2 + 5x/pi + y - 6)^2 + 10(1 - 5/(8pi)) cos(x) cos(y) log(x^2 + y^2 + 1) + 10",
              lambda x, y: (-q("1.275") * x**2 / PI**2 + 5 * x / PI + y - 6) ** 2
              + 10 * (1 - 5 / (8 * PI)) * m.cos(x) * m.cos(y) * m.log(x**2 + y**2 + 1) + 10,
              (-5, 15, -5, 15), "Munteanu & Lazarescu 1998; J&Y 23"),
    Published("Brent", "(x + 10)^2 + (y + 10)^2 + exp(-x^2 - y^2)",
              lambda x, y: (x + 10) ** 2 + (y + 10) ** 2 + m.exp(-(x**2) - y**2), (-10, 10, -10, 10), "Brent 1960"),
    Published("Bukin 2", "100(y - 0.01x^2 + 1)^2 + 0.01(x + 10)^2",
              lambda x, y: 100 * (y - x**2 / 100 + 1) ** 2 + (x + 10) ** 2 / 100, (-15, -5, -3, 3), "J&Y 26"),
    Published("Bukin 4", "100y^2 + 0.01|x + 10|", lambda x, y: 100 * y**2 + abs(x + 10) / 100,
              (-15, -5, -3, 3), "J&Y 27"),
    Published("Carrom table", "-1/30 exp(2|1 - sqrt(x^2 + y^2)/pi|) cos(x)^2 cos(y)^2",
              lambda x, y: -m.exp(2 * _far(x, y)) * m.cos(x) ** 2 * m.cos(y) ** 2 / 30, (-10, 10, -10, 10),
              "Mishra 2006"),
    Published("Chichinadze", "x^2 - 12x + 11 + 10cos(pi x/2) + 8sin(5pi x/2) - (1/5)^0.5 exp(-0.5(y - 0.5)^2)",
              lambda x, y: x**2 - 12 * x + 11 + 10 * m.cos(PI * x / 2) + 8 * m.sin(5 * PI * x / 2)
              - m.exp(-((y - q("0.5")) ** 2) / 2) / m.sqrt(5), (-30, 30, -30, 30), "Chichinadze 1969; J&Y 33"),
    Published("complex", "(x^3 - 3x y^2 - 1)^2 + (3x^2 y - y^3)^2",
              lambda x, y: (x**3 - 3 * x * y**2 - 1) ** 2 + (3 * x**2 * y - y**3) ** 2, (-2, 2, -2, 2),
              "Adorio & Diliman 2005"),
    Published("cosine mixture", "x^2 + y^2 - 0.1(cos(5π x) + cos(5π y))",
              lambda x, y: x**2 + y**2 - (m.cos(5 * PI * x) + m.cos(5 * PI * y)) / 10, (-1, 1, -1, 1), "J&Y 38"),
    Published("Csendes", "x^6 (2 + sin(1/x)) + y^6 (2 + sin(1/y))",
              lambda x, y: x**6 * (2 + m.sin(1 / x)) + y**6 * (2 + m.sin(1 / y)), (-1, 1, -1, 1),
              "Csendes & Ratz 1997"),
    Published("Currin", "(1 - exp(-1/(2y))) (2300x^3 + 1900x^2 + 2092x + 60)/(100x^3 + 500x^2 + 4x + 20)",
              lambda x, y: (1 - m.exp(-1 / (2 * y))) * (2300 * x**3 + 1900 * x**2 + 2092 * x + 60)
              / (100 * x**3 + 500 * x**2 + 4 * x + 20), (0, 1, 0.05, 1), "Currin et al. 1991"),
    Published("Damavandi", "(1 - |sin(π(x - 2)) sin(π(y - 2))/(π^2 (x - 2) (y - 2))|^5) (2 + (x - 7)^2 + 2(y - 7)^2)",
              lambda x, y: (1 - abs(m.sin(PI * (x - 2)) * m.sin(PI * (y - 2)) / (PI**2 * (x - 2) * (y - 2))) ** 5)
              * (2 + (x - 7) ** 2 + 2 * (y - 7) ** 2), (0, 14, 0, 14), "Damavandi & Safavi-Naeini 2005"),
    Published("Deb 1", "-(sin^6(5π x) + sin^6(5π y))/2",
              lambda x, y: -(m.sin(5 * PI * x) ** 6 + m.sin(5 * PI * y) ** 6) / 2, (-1, 1, -1, 1), "J&Y 43"),
    Published("Deb 3", "-(sin^6(5π(x^(3/4) - 0.05)) + sin^6(5π(y^(3/4) - 0.05)))/2",
              lambda x, y: -(m.sin(5 * PI * (x ** (q(3) / 4) - q("0.05"))) ** 6
                             + m.sin(5 * PI * (y ** (q(3) / 4) - q("0.05"))) ** 6) / 2, (0.01, 1, 0.01, 1), "J&Y 44"),
    Published("Deckkers-Aarts", "10^5 x^2 + y^2 - (x^2 + y^2)^2 + 10^-5 (x^2 + y^2)^4",
              lambda x, y: 10**5 * x**2 + y**2 - (x**2 + y**2) ** 2 + (x**2 + y**2) ** 4 / 10**5, (-20, 20, -20, 20),
              "Ali, Khompatraporn & Zabinsky 2005"),
    Published("Dixon-Price", "(x - 1)^2 + 2(2y^2 - x)^2", lambda x, y: (x - 1) ** 2 + 2 * (2 * y**2 - x) ** 2,
              (-10, 10, -10, 10), "Dixon & Price 1989"),
    Published("egg crate", "x^2 + y^2 + 25(sin^2 x + sin^2 y)",
              lambda x, y: x**2 + y**2 + 25 * (m.sin(x) ** 2 + m.sin(y) ** 2), (-5, 5, -5, 5), "J&Y 52"),
    Published("El-Attar-Vidyasagar-Dutta", "(x^2 + y - 10)^2 + (x + y^2 - 7)^2 + (x^2 + y^3 - 1)^2",
              lambda x, y: (x**2 + y - 10) ** 2 + (x + y**2 - 7) ** 2 + (x**2 + y**3 - 1) ** 2, (-10, 10, -10, 10),
              "El-Attar, Vidyasagar & Dutta 1979"),
    Published("Engvall", "x^4 + y^4 + 2x^2 y^2 - 4x + 3", lambda x, y: x**4 + y**4 + 2 * x**2 * y**2 - 4 * x + 3,
              (-20, 20, -20, 20), "Engvall 1966"),
    Published("exponential", "-exp(-0.5(x^2 + y^2))", lambda x, y: -m.exp(-(x**2 + y**2) / 2), (-1, 1, -1, 1),
              "Rahnamyan, Tizhoosh & Salama 2007"),
    Published("Gramacy-Lee", "x exp(-x^2 - y^2)", lambda x, y: x * m.exp(-(x**2) - y**2), (-2, 6, -2, 6),
              "Gramacy & Lee 2008"),
    Published("Kearfott", "(x^2 + y^2 - 2)^2 + (x^2 - y^2 - 1)^2",
              lambda x, y: (x**2 + y**2 - 2) ** 2 + (x**2 - y**2 - 1) ** 2, (-3, 4, -3, 4), "Kearfott 1979"),
    Published("Lévy 5", "sum(i, 1, 5, i cos((i - 1) x + i)) sum(j, 1, 5, j cos((j + 1) y + j))"
              " + (x + 1.42513)^2 + (y + 0.80032)^2", _levy_5, (-10, 10, -10, 10), "Lévy & Montalvo 1985"),
    Published("Lim", "((30 + 5x sin(5x)) (4 + exp(-5y)) - 100)/6",
              lambda x, y: ((30 + 5 * x * m.sin(5 * x)) * (4 + m.exp(-5 * y)) - 100) / 6, (0, 1, 0, 1),
              "Lim, Sacks, Studden & Welch 2002"),
    Published("Mishra 3", "sqrt(|cos(sqrt(|x^2 + y|))|) + 0.01(x + y)",
              lambda x, y: m.sqrt(abs(m.cos(m.sqrt(abs(x**2 + y))))) + (x + y) / 100, (-10, 10, -10, 10),
              "Mishra 2006"),
    Published("Mishra 4", "sqrt(|sin(sqrt(|x^2 + y|))|) + 0.01(x + y)",
              lambda x, y: m.sqrt(abs(m.sin(m.sqrt(abs(x**2 + y))))) + (x + y) / 100, (-10, 10, -10, 10),
              "Mishra 2006"),
    Published("Mishra 5", "(sin((cos x + cos y)^2)^2 + cos((sin x + sin y)^2)^2 + x)^2 + 0.01x + 0.1y",
              lambda x, y: _mishra(x, y, 1) ** 2 + x / 100 + y / 10, (-10, 10, -10, 10), "Mishra 2006"),
    Published("Mishra 6", "-log((sin((cos x + cos y)^2)^2 - cos((sin x + sin y)^2)^2 + x)^2)"
              " + 0.1((x - 1)^2 + (y - 1)^2)",
              lambda x, y: -m.log(_mishra(x, y, -1) ** 2) + ((x - 1) ** 2 + (y - 1) ** 2) / 10, (-10, 10, -10, 10),
              "Mishra 2006"),
    Published("Mishra 8", "0.001(|x^10 - 20x^9 + 180x^8 - 960x^7 + 3360x^6 - 8064x^5 + 13340x^4 - 15360x^3 + 11520x^2"
              " - 5120x + 2624| |y^4 + 12y^3 + 54y^2 + 108y + 81|)^2", _mishra_8, (-10, 10, -10, 10), "Mishra 2006"),
    Published("Parsopoulos", "cos(x)^2 + sin(y)^2", lambda x, y: m.cos(x) ** 2 + m.sin(y) ** 2, (-5, 5, -5, 5),
              "Parsopoulos & Vrahatis 2002"),
    Published("pen holder", "-exp(-1/|exp(|1 - sqrt(x^2 + y^2)/pi|) cos(x) cos(y)|)",
              lambda x, y: -m.exp(-1 / abs(m.exp(_far(x, y)) * m.cos(x) * m.cos(y))), (-11, 11, -11, 11),
              "Mishra 2006"),
    Published("periodic", "1 + sin^2 x + sin^2 y - 0.1exp(-x^2 - y^2)",
              lambda x, y: 1 + m.sin(x) ** 2 + m.sin(y) ** 2 - m.exp(-(x**2) - y**2) / 10, (-10, 10, -10, 10),
              "Price 1977"),
    Published("Powell badly scaled", "(10^4 x y - 1)^2 + (exp(-x) + exp(-y) - 1.0001)^2",
              lambda x, y: (10**4 * x * y - 1) ** 2 + (m.exp(-x) + m.exp(-y) - q("1.0001")) ** 2, (0, 10, 0, 10),
              "Moré, Garbow & Hillstrom 1981, 3"),
    Published("Brown badly scaled", "(x - 10^6)^2 + (y - 2*10^-6)^2 + (x y - 2)^2",
              lambda x, y: (x - 10**6) ** 2 + (y - q(2) / 10**6) ** 2 + (x * y - 2) ** 2, (0, 10, 0, 10),
              "Moré, Garbow & Hillstrom 1981, 4"),
    Published("Price 1", "(|x| - 5)^2 + (|y| - 5)^2", lambda x, y: (abs(x) - 5) ** 2 + (abs(y) - 5) ** 2,
              (-20, 20, -20, 20), "Price 1977"),
    Published("Price 3", "100(y - x^2)^2 + (6.4(y - 0.5)^2 - x - 0.6)^2",
              lambda x, y: 100 * (y - x**2) ** 2 + (q("6.4") * (y - q("0.5")) ** 2 - x - q("0.6")) ** 2, (-5, 5, -5, 5),
              "Price 1977"),
    Published("Price 4", "(2x^3 y - y^3)^2 + (6x - y^2 + y)^2",
              lambda x, y: (2 * x**3 * y - y**3) ** 2 + (6 * x - y**2 + y) ** 2, (-5, 5, -5, 5), "Price 1977"),
    Published("Qing", "(x^2 - 1)^2 + (y^2 - 2)^2", lambda x, y: (x**2 - 1) ** 2 + (y**2 - 2) ** 2, (-5, 5, -5, 5),
              "Qing 2006"),
    Published("quadratic", "-3803.84 - 138.08x - 232.92y + 128.08x^2 + 203.64y^2 + 182.25x y",
              lambda x, y: -q("3803.84") - q("138.08") * x - q("232.92") * y + q("128.08") * x**2
              + q("203.64") * y**2 + q("182.25") * x * y, (-10, 10, -10, 10), "J&Y 100"),
    Published("quintic", "g(t) = |t^5 - 3t^4 + 4t^3 + 2t^2 - 10t - 4|\ng(x) + g(y)",
              lambda x, y: _quintic(x) + _quintic(y), (-10, 10, -10, 10), "Mishra 2006"),
    Published("ripple 25", "g(t) = -exp(-2log(2) ((t - 0.1)/0.8)^2) sin(5π t)^6\ng(x) + g(y)",
              lambda x, y: _ripple(x) + _ripple(y), (0, 1, 0, 1), "J&Y 104"),
    Published("Rosenbrock, modified", "74 + 100(y - x^2)^2 + (1 - x)^2 - 400exp(-((x + 1)^2 + (y + 1)^2)/0.1)",
              lambda x, y: 74 + 100 * (y - x**2) ** 2 + (1 - x) ** 2 - 400 * m.exp(-10 * ((x + 1) ** 2 + (y + 1) ** 2)),
              (-2, 2, -2, 2), "J&Y 106"),
    Published("rotated ellipse", "7x^2 - 6√3 x y + 13y^2", lambda x, y: 7 * x**2 - 6 * m.sqrt(3) * x * y + 13 * y**2,
              (-50, 50, -50, 50), "J&Y 107"),
    Published("Rump", "333.75y^6 + x^2 (11x^2 y^2 - y^6 - 121y^4 - 2) + 5.5y^8 + x/(2y)",
              lambda x, y: q("333.75") * y**6 + x**2 * (11 * x**2 * y**2 - y**6 - 121 * y**4 - 2)
              + q("5.5") * y**8 + x / (2 * y), (77000, 78000, 33000, 33200), "Rump 1988"),
    Published("Schaffer 1", "0.5 + (sin^2((x^2 + y^2)^2) - 0.5)/(1 + 0.001(x^2 + y^2)^2)^2",
              lambda x, y: q("0.5") + (m.sin((x**2 + y**2) ** 2) ** 2 - q("0.5"))
              / (1 + (x**2 + y**2) ** 2 / 1000) ** 2,
              (-100, 100, -100, 100), "J&Y 112"),
    Published("Schaffer 3", "0.5 + (sin^2(cos(|x^2 - y^2|)) - 0.5)/(1 + 0.001(x^2 + y^2))^2",
              lambda x, y: q("0.5") + (m.sin(m.cos(abs(x**2 - y**2))) ** 2 - q("0.5"))
              / (1 + (x**2 + y**2) / 1000) ** 2,
              (-10, 10, -10, 10), "J&Y 114"),
    Published("Schaffer F6", "0.5 + (sin(sqrt(x^2 + y^2))^2 - 0.5)/(1 + 0.001(x^2 + y^2))^2",
              lambda x, y: q("0.5") + (m.sin(m.sqrt(x**2 + y**2)) ** 2 - q("0.5")) / (1 + (x**2 + y**2) / 1000) ** 2,
              (-10, 10, -10, 10), "Schaffer et al. 1989"),
    Published("Schwefel 2.4", "(x - 1)^2 + (x - x^2)^2 + (y - 1)^2 + (x - y^2)^2",
              lambda x, y: (x - 1) ** 2 + (x - x**2) ** 2 + (y - 1) ** 2 + (x - y**2) ** 2, (0, 10, 0, 10),
              "Schwefel 1981"),
    Published("Schwefel 2.23", "x^10 + y^10", lambda x, y: x**10 + y**10, (-10, 10, -10, 10), "Schwefel 1981"),
    Published("Schwefel 2.36", "-x y (72 - 2x - 2y)", lambda x, y: -x * y * (72 - 2 * x - 2 * y), (0, 50, 0, 50),
              "Schwefel 1981"),
    Published("Stenger", "(x^2 - 4y)^2 + (y^2 - 2x + 4y)^2",
              lambda x, y: (x**2 - 4 * y) ** 2 + (y**2 - 2 * x + 4 * y) ** 2, (-1, 4, -1, 4), "Kearfott 1979"),
    Published("test tube holder", "-4|sin(x) cos(y) exp(|cos((x^2 + y^2)/200)|)|",
              lambda x, y: -4 * abs(m.sin(x) * m.cos(y) * m.exp(abs(m.cos((x**2 + y**2) / 200)))), (-10, 10, -10, 10),
              "Mishra 2006"),
    Published("Trecanni", "x^4 + 4x^3 + 4x^2 + y^2", lambda x, y: x**4 + 4 * x**3 + 4 * x**2 + y**2, (-5, 5, -5, 5),
              "Dixon & Szegö 1978"),
    Published("trid", "(x - 1)^2 + (y - 1)^2 - x y", lambda x, y: (x - 1) ** 2 + (y - 1) ** 2 - x * y, (-4, 4, -4, 4),
              "Neumaier; J&Y 150"),
    Published("Ursem 1", "-sin(2x - pi/2) - 3cos(y) - 0.5x",
              lambda x, y: -m.sin(2 * x - PI / 2) - 3 * m.cos(y) - x / 2, (-2.5, 3, -2, 2), "Rönkkönen 2009"),
    Published("Ursem 4", "-3sin(0.5π x + 0.5π) (2 - sqrt(x^2 + y^2))/4",
              lambda x, y: -3 * m.sin(PI * (x + 1) / 2) * (2 - m.sqrt(x**2 + y**2)) / 4, (-2, 2, -2, 2),
              "Rönkkönen 2009"),
    Published("Venter & Sobiezcczanski-Sobieski", "g(t) = t^2 - 100cos(t)^2 - 100cos(t^2/30)\ng(x) + g(y)",
              lambda x, y: _venter(x) + _venter(y), (-50, 50, -50, 50), "Begambre & Laier 2009"),
    Published("W / wavy", "1 - (cos(10x) exp(-x^2/2) + cos(10y) exp(-y^2/2))/2",
              lambda x, y: 1 - (m.cos(10 * x) * m.exp(-(x**2) / 2) + m.cos(10 * y) * m.exp(-(y**2) / 2)) / 2,
              (-3.14, 3.14, -3.14, 3.14), "Courrieu 1997"),
    Published("Wayburn-Seader 1", "(x^6 + y^4 - 17)^2 + (2x + y - 4)^2",
              lambda x, y: (x**6 + y**4 - 17) ** 2 + (2 * x + y - 4) ** 2, (-5, 5, -5, 5), "Wayburn & Seader 1987"),
    Published("Wayburn-Seader 2", "(1.613 - 4(x - 0.3125)^2 - 4(y - 1.625)^2)^2 + (y - 1)^2",
              lambda x, y: (q("1.613") - 4 * (x - q("0.3125")) ** 2 - 4 * (y - q("1.625")) ** 2) ** 2 + (y - 1) ** 2,
              (-5, 5, -5, 5), "Wayburn & Seader 1987"),
    Published("Xin-She Yang 2", "(|x| + |y|) exp(-sin(x^2) - sin(y^2))",
              lambda x, y: (abs(x) + abs(y)) * m.exp(-m.sin(x**2) - m.sin(y**2)), (-6.28, 6.28, -6.28, 6.28),
              "Yang 2010"),
    Published("Xin-She Yang 4", "(sin^2 x + sin^2 y - exp(-x^2 - y^2)) exp(-sin(sqrt(|x|))^2 - sin(sqrt(|y|))^2)",
              _xin_she_yang_4, (-10, 10, -10, 10), "Yang 2010"),
    Published("Zettl", "(x^2 + y^2 - 2x)^2 + 0.25x", lambda x, y: (x**2 + y**2 - 2 * x) ** 2 + x / 4, (-1, 5, -1, 5),
              "Schwefel 1995"),
    Published("Zirilli", "0.25x^4 - 0.5x^2 + 0.1x + 0.5y^2",
              lambda x, y: x**4 / 4 - x**2 / 2 + x / 10 + y**2 / 2, (-10, 10, -10, 10), "Ali et al. 2005"),
)
# fmt: on
