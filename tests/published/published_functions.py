"""Forty published test functions of two variables: as a person would type them, and once more by hand for mpmath.

The second formula is the independent road: it shares nothing with the program, and takes mpmath numbers. Decimal
constants are exact there (q("0.2")), so that both roads differ by no more than the rounding of a literal.

Definitions as in the sources named; most are collected in Jamil & Yang (2013), "A literature survey of benchmark
functions for global optimization problems", Int. J. Mathematical Modelling and Numerical Optimisation 4, 150-194.
"""

from __future__ import annotations

import mpmath as m
from mpmath import mpf as q

from tests.published.published import Published


def _shubert(u: m.mpf) -> m.mpf:
    return m.fsum(i * m.cos((i + 1) * u + i) for i in range(1, 6))


def _giunta(u: m.mpf) -> m.mpf:
    w = q(16) * u / 15 - 1
    return m.sin(w) + m.sin(w) ** 2 + m.sin(4 * w) / 50


FUNCTIONS = (
    Published(
        "Rosenbrock",
        "(1 - x)**2 + 100*(y - x**2)**2",
        lambda x, y: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
        (-2, 2, -1, 3),
        "Rosenbrock 1960",
    ),
    Published(
        "Himmelblau",
        "(x² + y - 11)² + (x + y² - 7)²",
        lambda x, y: (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
        (-5, 5, -5, 5),
        "Himmelblau 1972",
    ),
    Published(
        "peaks",
        "3*(1-x)^2*exp(-x^2 - (y+1)^2) - 10*(x/5 - x^3 - y^5)*exp(-x^2-y^2) - 1/3*exp(-(x+1)^2 - y^2)",
        lambda x, y: (
            3 * (1 - x) ** 2 * m.exp(-(x**2) - (y + 1) ** 2)
            - 10 * (x / 5 - x**3 - y**5) * m.exp(-(x**2) - y**2)
            - m.exp(-((x + 1) ** 2) - y**2) / 3
        ),
        (-3, 3, -3, 3),
        "MATLAB documentation",
    ),
    Published(
        "Ackley",
        "-20*np.exp(-0.2*np.sqrt(0.5*(x**2 + y**2))) - np.exp(0.5*(np.cos(2*np.pi*x) + np.cos(2*np.pi*y))) + np.e + 20",
        lambda x, y: (
            -20 * m.exp(-m.sqrt((x**2 + y**2) / 2) / 5)
            - m.exp((m.cos(2 * m.pi * x) + m.cos(2 * m.pi * y)) / 2)
            + m.e
            + 20
        ),
        (-5, 5, -5, 5),
        "Ackley 1987",
    ),
    Published(
        "Rastrigin",
        "20 + x^2 - 10cos(2π x) + y^2 - 10cos(2π y)",
        lambda x, y: 20 + x**2 - 10 * m.cos(2 * m.pi * x) + y**2 - 10 * m.cos(2 * m.pi * y),
        (-5.12, 5.12, -5.12, 5.12),
        "Rastrigin 1974",
    ),
    Published(
        "Beale",
        "(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2",
        lambda x, y: (q(3) / 2 - x + x * y) ** 2 + (q(9) / 4 - x + x * y**2) ** 2 + (q(21) / 8 - x + x * y**3) ** 2,
        (-4.5, 4.5, -4.5, 4.5),
        "Beale 1958",
    ),
    Published(
        "Booth",
        "(x + 2y - 7)^2 + (2x + y - 5)^2",
        lambda x, y: (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2,
        (-10, 10, -10, 10),
        "Jamil & Yang 2013",
    ),
    Published(
        "Matyas",
        "0.26(x^2 + y^2) - 0.48x y",
        lambda x, y: q("0.26") * (x**2 + y**2) - q("0.48") * x * y,
        (-10, 10, -10, 10),
        "Hedar 2007",
    ),
    Published(
        "six-hump camel",
        "(4 - 2.1x^2 + x^4/3) x^2 + x y + (4y^2 - 4) y^2",
        lambda x, y: (4 - q("2.1") * x**2 + x**4 / 3) * x**2 + x * y + (4 * y**2 - 4) * y**2,
        (-2, 2, -1.1, 1.1),
        "Dixon & Szegö 1978",
    ),
    Published(
        "three-hump camel",
        "2x^2 - 1.05x^4 + x^6/6 + x y + y^2",
        lambda x, y: 2 * x**2 - q("1.05") * x**4 + x**6 / 6 + x * y + y**2,
        (-5, 5, -5, 5),
        "Dixon & Szegö 1975",
    ),
    Published(
        "Styblinski-Tang",
        "g(t) = t^4 - 16t^2 + 5t\nf(x, y) = (g(x) + g(y))/2",
        lambda x, y: (x**4 - 16 * x**2 + 5 * x + y**4 - 16 * y**2 + 5 * y) / 2,
        (-5, 5, -5, 5),
        "Styblinski & Tang 1990",
    ),
    Published(
        "McCormick",
        "z = sin(x + y) + (x - y)^2 - 1.5x + 2.5y + 1",
        lambda x, y: m.sin(x + y) + (x - y) ** 2 - 3 * x / 2 + 5 * y / 2 + 1,
        (-1.5, 4, -3, 4),
        "McCormick 1976",
    ),
    Published(
        "Goldstein-Price",
        "(1 + (x + y + 1)^2 (19 - 14x + 3x^2 - 14y + 6x y + 3y^2))"
        " (30 + (2x - 3y)^2 (18 - 32x + 12x^2 + 48y - 36x y + 27y^2))",
        lambda x, y: (
            (1 + (x + y + 1) ** 2 * (19 - 14 * x + 3 * x**2 - 14 * y + 6 * x * y + 3 * y**2))
            * (30 + (2 * x - 3 * y) ** 2 * (18 - 32 * x + 12 * x**2 + 48 * y - 36 * x * y + 27 * y**2))
        ),
        (-2, 2, -2, 2),
        "Goldstein & Price 1971",
    ),
    Published(
        "Easom",
        "-cos x cos y exp(-(x - π)^2 - (y - π)^2)",
        lambda x, y: -m.cos(x) * m.cos(y) * m.exp(-((x - m.pi) ** 2) - (y - m.pi) ** 2),
        (0, 6, 0, 6),
        "Easom 1990",
    ),
    Published(
        "Lévy 13",
        "sin^2(3π x) + (x - 1)^2 (1 + sin^2(3π y)) + (y - 1)^2 (1 + sin^2(2π y))",
        lambda x, y: (
            m.sin(3 * m.pi * x) ** 2
            + (x - 1) ** 2 * (1 + m.sin(3 * m.pi * y) ** 2)
            + (y - 1) ** 2 * (1 + m.sin(2 * m.pi * y) ** 2)
        ),
        (-10, 10, -10, 10),
        "Lévy & Montalvo 1985",
    ),
    Published(
        "Branin",
        "(y - 5.1/(4*pi^2)*x^2 + 5/pi*x - 6)^2 + 10*(1 - 1/(8*pi))*cos(x) + 10",
        lambda x, y: (
            (y - q("5.1") / (4 * m.pi**2) * x**2 + 5 / m.pi * x - 6) ** 2 + 10 * (1 - 1 / (8 * m.pi)) * m.cos(x) + 10
        ),
        (-5, 10, 0, 15),
        "Branin 1972",
    ),
    Published(
        "Bukin 6",
        "100√|y - 0.01x²| + 0.01|x + 10|",
        lambda x, y: 100 * m.sqrt(abs(y - x**2 / 100)) + abs(x + 10) / 100,
        (-15, -5, -3, 3),
        "Bukin 1997",
    ),
    Published(
        "Griewank",
        "1 + (x^2 + y^2)/4000 - cos(x)*cos(y/sqrt(2))",
        lambda x, y: 1 + (x**2 + y**2) / 4000 - m.cos(x) * m.cos(y / m.sqrt(2)),
        (-30, 30, -30, 30),
        "Griewank 1981",
    ),
    Published(
        "Schaffer 2",
        "0.5 + (sin^2(x^2 - y^2) - 0.5)/(1 + 0.001(x^2 + y^2))^2",
        lambda x, y: q("0.5") + (m.sin(x**2 - y**2) ** 2 - q("0.5")) / (1 + (x**2 + y**2) / 1000) ** 2,
        (-10, 10, -10, 10),
        "Mishra 2006",
    ),
    Published(
        "Schaffer 4",
        "0.5 + (cos(sin(abs(x**2 - y**2)))**2 - 0.5)/(1 + 0.001*(x**2 + y**2))**2",
        lambda x, y: q("0.5") + (m.cos(m.sin(abs(x**2 - y**2))) ** 2 - q("0.5")) / (1 + (x**2 + y**2) / 1000) ** 2,
        (-10, 10, -10, 10),
        "Mishra 2006",
    ),
    Published(
        "egg-holder",
        "-(y + 47) sin(sqrt(|x/2 + y + 47|)) - x sin(sqrt(|x - (y + 47)|))",
        lambda x, y: -(y + 47) * m.sin(m.sqrt(abs(x / 2 + y + 47))) - x * m.sin(m.sqrt(abs(x - (y + 47)))),
        (-512, 512, -512, 512),
        "Whitley et al. 1996",
    ),
    Published(
        "cross-in-tray",
        "-0.0001*(np.abs(np.sin(x)*np.sin(y)*np.exp(np.abs(100 - np.sqrt(x**2 + y**2)/np.pi))) + 1)**0.1",
        lambda x, y: (
            -((abs(m.sin(x) * m.sin(y) * m.exp(abs(100 - m.sqrt(x**2 + y**2) / m.pi))) + 1) ** q("0.1")) / 10000
        ),
        (-10, 10, -10, 10),
        "Mishra 2006",
    ),
    Published(
        "drop-wave",
        "r = sqrt(x^2 + y^2)\n-(1 + cos(12r))/(r^2/2 + 2)",
        lambda x, y: -(1 + m.cos(12 * m.sqrt(x**2 + y**2))) / ((x**2 + y**2) / 2 + 2),
        (-5.12, 5.12, -5.12, 5.12),
        "Surjanovic & Bingham 2013",
    ),
    Published(
        "Hölder table",
        "-|sin(x) cos(y) exp(|1 - sqrt(x^2 + y^2)/pi|)|",
        lambda x, y: -abs(m.sin(x) * m.cos(y) * m.exp(abs(1 - m.sqrt(x**2 + y**2) / m.pi))),
        (-10, 10, -10, 10),
        "Mishra 2006",
    ),
    Published(
        "Schwefel 2.26",
        "837.9658 - x sin(sqrt(|x|)) - y sin(sqrt(|y|))",
        lambda x, y: q("837.9658") - x * m.sin(m.sqrt(abs(x))) - y * m.sin(m.sqrt(abs(y))),
        (-500, 500, -500, 500),
        "Schwefel 1981",
    ),
    Published(
        "Michalewicz",
        "-sin(x)*sin(x^2/pi)^20 - sin(y)*sin(2y^2/pi)^20",
        lambda x, y: -m.sin(x) * m.sin(x**2 / m.pi) ** 20 - m.sin(y) * m.sin(2 * y**2 / m.pi) ** 20,
        (0, 3.14, 0, 3.14),
        "Michalewicz 1992",
    ),
    Published(
        "Zakharov",
        "x^2 + y^2 + (0.5x + y)^2 + (0.5x + y)^4",
        lambda x, y: x**2 + y**2 + (x / 2 + y) ** 2 + (x / 2 + y) ** 4,
        (-5, 10, -5, 10),
        "Rahnamayan, Tizhoosh & Salama 2007",
    ),
    Published(
        "Adjiman",
        "cos(x) sin(y) - x/(y^2 + 1)",
        lambda x, y: m.cos(x) * m.sin(y) - x / (y**2 + 1),
        (-1, 2, -1, 1),
        "Adjiman, Dallwig, Floudas & Neumaier 1998",
    ),
    Published(
        "Mishra's bird",
        "sin(x) exp((1 - cos(y))^2) + cos(y) exp((1 - sin(x))^2) + (x - y)^2",
        lambda x, y: m.sin(x) * m.exp((1 - m.cos(y)) ** 2) + m.cos(y) * m.exp((1 - m.sin(x)) ** 2) + (x - y) ** 2,
        (-6, 6, -6, 6),
        "Mishra 2006",
    ),
    Published(
        "Bohachevsky 1",
        "x^2 + 2y^2 - 0.3cos(3π x) - 0.4cos(4π y) + 0.7",
        lambda x, y: x**2 + 2 * y**2 - q("0.3") * m.cos(3 * m.pi * x) - q("0.4") * m.cos(4 * m.pi * y) + q("0.7"),
        (-10, 10, -10, 10),
        "Bohachevsky, Johnson & Stein 1986",
    ),
    Published(
        "cube",
        "lambda x, y: 100*(y - x**3)**2 + (1 - x)**2",
        lambda x, y: 100 * (y - x**3) ** 2 + (1 - x) ** 2,
        (-3, 3, -3, 3),
        "Leon 1966",
    ),
    Published(
        "Freudenstein-Roth",
        "(-13 + x + ((5 - y) y - 2) y)^2 + (-29 + x + ((y + 1) y - 14) y)^2",
        lambda x, y: (-13 + x + ((5 - y) * y - 2) * y) ** 2 + (-29 + x + ((y + 1) * y - 14) * y) ** 2,
        (-10, 10, -10, 10),
        "Freudenstein & Roth 1963",
    ),
    Published(
        "Salomon",
        "def f(x, y):\n    r = (x**2 + y**2)**0.5\n    return 1 - cos(2*pi*r) + 0.1*r",
        lambda x, y: 1 - m.cos(2 * m.pi * m.sqrt(x**2 + y**2)) + m.sqrt(x**2 + y**2) / 10,
        (-10, 10, -10, 10),
        "Salomon 1996",
    ),
    Published(
        "Shubert",
        "(cos(2x + 1) + 2cos(3x + 2) + 3cos(4x + 3) + 4cos(5x + 4) + 5cos(6x + 5))"
        "*(cos(2y + 1) + 2cos(3y + 2) + 3cos(4y + 3) + 4cos(5y + 4) + 5cos(6y + 5))",
        lambda x, y: _shubert(x) * _shubert(y),
        (-10, 10, -10, 10),
        "Shubert 1972",
    ),
    Published(
        "Trefethen",
        "exp(sin(50x)) + sin(60exp(y)) + sin(70sin(x)) + sin(sin(80y)) - sin(10(x + y)) + (x^2 + y^2)/4",
        lambda x, y: (
            m.exp(m.sin(50 * x))
            + m.sin(60 * m.exp(y))
            + m.sin(70 * m.sin(x))
            + m.sin(m.sin(80 * y))
            - m.sin(10 * (x + y))
            + (x**2 + y**2) / 4
        ),
        (-1, 1, -1, 1),
        "Trefethen, A Hundred-dollar, Hundred-digit Challenge, SIAM News 35 (2002), problem 4",
    ),
    Published(
        "Keane",
        "-(sin(x - y)^2 * sin(x + y)^2) / sqrt(x^2 + y^2)",
        lambda x, y: -(m.sin(x - y) ** 2) * m.sin(x + y) ** 2 / m.sqrt(x**2 + y**2),
        (0.1, 10, 0.1, 10),
        "Keane 1994",
    ),
    Published(
        "Franke",
        "3/4 exp(-((9x - 2)^2 + (9y - 2)^2)/4) + 3/4 exp(-(9x + 1)^2/49 - (9y + 1)/10)"
        " + 1/2 exp(-((9x - 7)^2 + (9y - 3)^2)/4) - 1/5 exp(-(9x - 4)^2 - (9y - 7)^2)",
        lambda x, y: (
            3 * m.exp(-((9 * x - 2) ** 2 + (9 * y - 2) ** 2) / 4) / 4
            + 3 * m.exp(-((9 * x + 1) ** 2) / 49 - (9 * y + 1) / 10) / 4
            + m.exp(-((9 * x - 7) ** 2 + (9 * y - 3) ** 2) / 4) / 2
            - m.exp(-((9 * x - 4) ** 2) - (9 * y - 7) ** 2) / 5
        ),
        (0, 1, 0, 1),
        "Franke 1979",
    ),
    Published(
        "Jennrich-Sampson",
        " + ".join(f"({2 + 2 * i} - exp({i}x) - exp({i}y))^2" for i in range(1, 11)),
        lambda x, y: m.fsum((2 + 2 * i - m.exp(i * x) - m.exp(i * y)) ** 2 for i in range(1, 11)),
        (-1, 1, -1, 1),
        "Jennrich & Sampson 1968",
    ),
    Published(
        "Hosaki",
        "(1 - 8x + 7x^2 - 7/3 x^3 + 1/4 x^4) y^2 e^(-y)",
        lambda x, y: (1 - 8 * x + 7 * x**2 - 7 * x**3 / 3 + x**4 / 4) * y**2 * m.exp(-y),
        (0, 5, 0, 6),
        "Bekey & Ung 1974",
    ),
    Published(
        "Giunta",
        "g(t) = sin(t) + sin(t)^2 + sin(4t)/50\nh(t) = g(16/15*t - 1)\n0.6 + h(x) + h(y)",
        lambda x, y: q("0.6") + _giunta(x) + _giunta(y),
        (-1, 1, -1, 1),
        "Mishra 2006",
    ),
)
