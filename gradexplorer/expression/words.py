"""The one table of words: every operator, function and constant, what it means, and its derivative in our own language.

To add a function, add a row here and a kernel for it in formula/kernels (a test compares the keys). In derivatives, kinks
and jumps the arguments are called u, v, w; the texts are read by our own parser, so they may use any word of the table.
"""

from __future__ import annotations

import math

from gradexplorer.expression.sentence import Phrase
from gradexplorer.quick import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    r"""One row.

    says         what it is, in a line (completion and help show it)
    arity        how many arguments its tree node takes
    derivatives  the partial derivative by each argument ("" where there is none); () for the operators, which
                 differentiate.py knows
    domain       why it has no value outside its domain; None where every real number has one
    kink         (k, p, q): p and q meet where k = 0, and the derivative exists there only if theirs agree
    jump         k: the value jumps where k = 0
    latex        how it prints, arguments as <u> <v> <w>; "" prints \operatorname{name}(...)
    numpy        its name in NumPy source; "" where NumPy has none
    means        the same in other words of the table, for notations that have no word for it; "" where there are none
    hidden       not to be typed: the parser makes it from other signs
    """

    says: Phrase
    arity: int
    derivatives: tuple[str, ...] = ()
    domain: Phrase | None = None
    kink: tuple[str, str, str] | None = None
    jump: str | None = None
    latex: str = ""
    numpy: str = ""
    means: str = ""
    hidden: bool = False


def _operator(says: Phrase, arity: int, domain: Phrase | None = None) -> Word:
    return Word(says, arity, domain=domain, hidden=True)


OPERATORS: dict[str, Word] = {
    "add": _operator("u + v", 2),
    "sub": _operator("u - v", 2),
    "mul": _operator("u times v", 2),
    "div": _operator("u divided by v", 2, domain="division by zero"),
    "pow": _operator("u to the power v", 2, domain="a power that is not real: a negative base with a fractional exponent, or zero to a negative power"),
    "neg": _operator("minus u", 1),
    "lt": _operator("1 where u < v, else 0", 2),
    "le": _operator("1 where u <= v, else 0", 2),
    "gt": _operator("1 where u > v, else 0", 2),
    "ge": _operator("1 where u >= v, else 0", 2),
    "eq": _operator("1 where u = v, else 0", 2),
    "ne": _operator("1 where u and v differ, else 0", 2),
    "and": _operator("1 where both hold, else 0", 2),
    "or": _operator("1 where one or both hold, else 0", 2),
    "not": _operator("1 where u does not hold, else 0", 1),
    "where": _operator("v where the condition u holds, else w; only the branch taken is looked at", 3, domain="no case of the piecewise applies here"),
    # r, and undefined where k = 0 unless p = q: the derivative of what meets at k = 0. Made by differentiation alone.
    "seam": _operator("seam(k, p, q, r)", 4),
}

COMPARISONS = frozenset({"lt", "le", "gt", "ge", "eq", "ne"})
TRUTHS = COMPARISONS | {"and", "or", "not"}

FUNCTIONS: dict[str, Word] = {
    # powers, roots, exponentials, logarithms
    "sqrt": Word("square root", 1, ("1/(2*sqrt(u))",), "square root of a negative number", latex=r"\sqrt{<u>}", numpy="sqrt"),
    "cbrt": Word("real cube root; cbrt(-8) is -2", 1, ("1/(3*cbrt(u)^2)",), latex=r"\sqrt[3]{<u>}", numpy="cbrt"),
    "exp": Word("e to the power u", 1, ("exp(u)",), latex=r"e^{<u>}", numpy="exp"),
    "expm1": Word("exp(u) - 1, exact near 0", 1, ("exp(u)",), numpy="expm1"),
    "log": Word("natural logarithm", 1, ("1/u",), "log of a number that is not positive", latex=r"\ln<(u)>", numpy="log"),
    "log10": Word("logarithm to base 10", 1, ("1/(u*log(10))",), "log of a number that is not positive", latex=r"\log_{10}<(u)>", numpy="log10"),
    "log2": Word("logarithm to base 2", 1, ("1/(u*log(2))",), "log of a number that is not positive", latex=r"\log_{2}<(u)>", numpy="log2"),
    "log1p": Word("log(1 + u), exact near 0", 1, ("1/(1 + u)",), "log of a number that is not positive", numpy="log1p"),
    # trigonometric, angles in radians
    "sin": Word("sine, of radians", 1, ("cos(u)",), latex=r"\sin<(u)>", numpy="sin"),
    "cos": Word("cosine, of radians", 1, ("-sin(u)",), latex=r"\cos<(u)>", numpy="cos"),
    "tan": Word("tangent, of radians", 1, ("1/cos(u)^2",), "tangent at an odd multiple of pi/2", latex=r"\tan<(u)>", numpy="tan"),
    "cot": Word("cotangent, 1/tan(u)", 1, ("-1/sin(u)^2",), "cotangent at a multiple of pi", latex=r"\cot<(u)>"),
    "sec": Word("secant, 1/cos(u)", 1, ("sec(u)*tan(u)",), "secant at an odd multiple of pi/2", latex=r"\sec<(u)>"),
    "csc": Word("cosecant, 1/sin(u)", 1, ("-csc(u)*cot(u)",), "cosecant at a multiple of pi", latex=r"\csc<(u)>"),
    "asin": Word("arc sine, in radians", 1, ("1/sqrt(1 - u^2)",), "arc sine of a number outside -1 to 1", latex=r"\arcsin<(u)>", numpy="arcsin"),
    "acos": Word("arc cosine, in radians", 1, ("-1/sqrt(1 - u^2)",), "arc cosine of a number outside -1 to 1", latex=r"\arccos<(u)>", numpy="arccos"),
    "atan": Word("arc tangent, in radians", 1, ("1/(1 + u^2)",), latex=r"\arctan<(u)>", numpy="arctan"),
    "atan2": Word(
        "angle of the point (v, u), in radians: atan2(y, x)", 2,
        ("v/(u^2 + v^2)", "-u/(u^2 + v^2)"),
        "the angle of the origin", jump="where(v < 0, u, 1)", numpy="arctan2",
    ),
    # hyperbolic
    "sinh": Word("hyperbolic sine", 1, ("cosh(u)",), latex=r"\sinh<(u)>", numpy="sinh"),
    "cosh": Word("hyperbolic cosine", 1, ("sinh(u)",), latex=r"\cosh<(u)>", numpy="cosh"),
    "tanh": Word("hyperbolic tangent", 1, ("1/cosh(u)^2",), latex=r"\tanh<(u)>", numpy="tanh"),
    "coth": Word("hyperbolic cotangent, 1/tanh(u)", 1, ("-1/sinh(u)^2",), "hyperbolic cotangent of 0", latex=r"\coth<(u)>"),
    "sech": Word("hyperbolic secant, 1/cosh(u)", 1, ("-sech(u)*tanh(u)",)),
    "csch": Word("hyperbolic cosecant, 1/sinh(u)", 1, ("-csch(u)*coth(u)",), "hyperbolic cosecant of 0"),
    "asinh": Word("inverse hyperbolic sine", 1, ("1/sqrt(1 + u^2)",), numpy="arcsinh"),
    "acosh": Word("inverse hyperbolic cosine", 1, ("1/(sqrt(u - 1)*sqrt(u + 1))",), "inverse hyperbolic cosine of a number below 1", numpy="arccosh"),
    "atanh": Word("inverse hyperbolic tangent", 1, ("1/(1 - u^2)",), "inverse hyperbolic tangent of a number not between -1 and 1", numpy="arctanh"),
    # size, steps, choices
    "abs": Word("absolute value", 1, ("sign(u)",), kink=("u", "u", "-u"), latex=r"\left|<u>\right|", numpy="abs"),
    "sign": Word("-1, 0 or 1: the sign of u", 1, ("0",), jump="u", numpy="sign"),
    "floor": Word("largest whole number not above u", 1, ("0",), jump="u - floor(u)", latex=r"\left\lfloor <u>\right\rfloor", numpy="floor"),
    "ceil": Word("smallest whole number not below u", 1, ("0",), jump="u - floor(u)", latex=r"\left\lceil <u>\right\rceil", numpy="ceil"),
    "round": Word("nearest whole number; halves go to the even one", 1, ("0",), jump="u - floor(u) - 1/2", numpy="round"),
    "trunc": Word("whole part: u without its decimals", 1, ("0",), jump="where(u == 0, 1, u - floor(u))", numpy="trunc"),
    "mod": Word("remainder of u divided by v, with the sign of v", 2, ("1", "-floor(u/v)"), "division by zero", jump="u/v - floor(u/v)", latex=r"\left(<u> \bmod <v>\right)", numpy="mod"),
    "min": Word("the smaller one", 2, ("where(u < v, 1, where(u > v, 0, 1/2))", "where(u < v, 0, where(u > v, 1, 1/2))"), kink=("u - v", "u", "v"), numpy="minimum"),
    "max": Word("the larger one", 2, ("where(u > v, 1, where(u < v, 0, 1/2))", "where(u > v, 0, where(u < v, 1, 1/2))"), kink=("u - v", "u", "v"), numpy="maximum"),
    "hypot": Word("sqrt(u^2 + v^2) without overflow", 2, ("u/hypot(u, v)", "v/hypot(u, v)"), numpy="hypot"),
    # special functions
    "erf": Word("error function", 1, ("2/sqrt(pi)*exp(-u^2)",)),
    "erfc": Word("1 - erf(u), exact for large u", 1, ("-2/sqrt(pi)*exp(-u^2)",)),
    "gamma": Word("gamma function; gamma(n + 1) is n!", 1, ("gamma(u)*digamma(u)",), "gamma at zero or a negative whole number", latex=r"\Gamma<(u)>"),
    "lgamma": Word("logarithm of |gamma(u)|", 1, ("digamma(u)",), "gamma at zero or a negative whole number", latex=r"\ln\left|\Gamma<(u)>\right|"),
    "digamma": Word("derivative of lgamma", 1, ("polygamma(1, u)",), "digamma at zero or a negative whole number", latex=r"\psi<(u)>"),
    "polygamma": Word("the u-th derivative of digamma, at v", 2, ("", "polygamma(u + 1, v)"), "polygamma at zero or a negative whole number", latex=r"\psi^{(<u>)}<(v)>"),
    "factorial": Word("u!, which is gamma(u + 1)", 1, ("gamma(u + 1)*digamma(u + 1)",), "the factorial of a negative whole number"),
    "beta": Word("beta function: gamma(u)*gamma(v)/gamma(u + v)", 2, ("beta(u, v)*(digamma(u) - digamma(u + v))", "beta(u, v)*(digamma(v) - digamma(u + v))"), "beta where an argument or the sum of both is zero or a negative whole number", latex=r"\mathrm{B}\left(<u>, <v>\right)", means="gamma(u)*gamma(v)/gamma(u + v)"),
    "erfinv": Word("inverse of erf", 1, ("sqrt(pi)/2*exp(erfinv(u)^2)",), "inverse error function of a number not between -1 and 1", latex=r"\operatorname{erf}^{-1}<(u)>"),
    "besselj": Word("Bessel function of the first kind, of whole order u, at v", 2, ("", "(besselj(u - 1, v) - besselj(u + 1, v))/2"), "besselj of an order that is not a whole number from -1000 to 1000", latex="J_{<u>}<(v)>"),
    "sphericalj": Word("spherical Bessel function of whole order u, at v; sphericalj(0, v) is sin(v)/v", 2, ("", "(u*sphericalj(abs(u - 1), v) - (u + 1)*sphericalj(u + 1, v))/(2*u + 1)"), "sphericalj of an order that is not a whole number from 0 to 1000", latex="j_{<u>}<(v)>"),
    "sinc": Word("sin(pi*u)/(pi*u), and 1 at 0, as in NumPy", 1, ("-pi*sphericalj(1, pi*u)",), latex=r"\operatorname{sinc}<(u)>", numpy="sinc"),
    # probability
    "normpdf": Word("density of the standard normal distribution; normpdf(x, mean, deviation) of any other", 1, ("-u*normpdf(u)",), means="exp(-u^2/2)/sqrt(2*pi)"),
    "normcdf": Word("probability below u in the standard normal distribution; normcdf(x, mean, deviation) in any other", 1, ("normpdf(u)",), means="erfc(-u/sqrt(2))/2"),
    "logit": Word("log(u/(1 - u)), the inverse of sigmoid", 1, ("1/(u*(1 - u))",), "logit of a number not between 0 and 1", means="log(u/(1 - u))"),
    # what machine learning adds
    "sigmoid": Word("1/(1 + exp(-u))", 1, ("sigmoid(u)*sigmoid(-u)",), latex=r"\sigma<(u)>"),
    "softplus": Word("log(1 + exp(u)) without overflow", 1, ("sigmoid(u)",)),
    "relu": Word("max(u, 0); its subgradient at 0 is 0", 1, ("where(u > 0, 1, 0)",), kink=("u", "u", "0")),
    "leaky_relu": Word("u where it is positive, u/100 where not; leaky_relu(u, slope) with another slope", 1, ("where(u > 0, 1, 0.01)",), kink=("u", "u", "0.01*u"), means="where(u > 0, u, 0.01*u)"),
    "elu": Word("u where it is positive, exp(u) - 1 where not; elu(u, a) with a times that", 1, ("exp(min(u, 0))",), means="where(u > 0, u, expm1(u))"),
    "gelu": Word("u*normcdf(u)", 1, ("normcdf(u) + u*normpdf(u)",), means="u*normcdf(u)"),
    "silu": Word("u*sigmoid(u), also called swish", 1, ("sigmoid(u)*(1 + u*sigmoid(-u))",), means="u*sigmoid(u)"),
    "mish": Word("u*tanh(softplus(u))", 1, ("tanh(softplus(u)) + u*sigmoid(u)*sech(softplus(u))^2",), means="u*tanh(softplus(u))"),
    "softsign": Word("u/(1 + |u|)", 1, ("1/(1 + abs(u))^2",), means="u/(1 + abs(u))"),
    "logsigmoid": Word("log(sigmoid(u)) without overflow", 1, ("sigmoid(-u)",), means="-softplus(-u)"),
    "logsumexp": Word("log(exp(u) + exp(v)) without overflow: a smooth max; of any number of arguments", 2, ("sigmoid(u - v)", "sigmoid(v - u)"), numpy="logaddexp"),
    "huber": Word("u^2/2 where |u| is at most 1, |u| - 1/2 beyond", 1, ("max(-1, min(u, 1))",), means="where(abs(u) <= 1, u^2/2, abs(u) - 1/2)"),
}

WORDS: dict[str, Word] = OPERATORS | FUNCTIONS

CONSTANTS: dict[str, float] = {"pi": math.pi, "e": math.e, "tau": math.tau}

# Other spellings of the same word, from Python, NumPy, LaTeX and calculators.
ALIASES: dict[str, str] = {
    "ln": "log", "arcsin": "asin", "arccos": "acos", "arctan": "atan", "arctan2": "atan2", "arcsinh": "asinh",
    "arccosh": "acosh", "arctanh": "atanh", "absolute": "abs", "fabs": "abs", "sgn": "sign", "minimum": "min", "maximum": "max",
    "amin": "min", "amax": "max", "tg": "tan", "ctg": "cot", "cosec": "csc", "Gamma": "gamma", "loggamma": "lgamma",
    "gammaln": "lgamma", "psi": "digamma", "expit": "sigmoid", "logistic": "sigmoid", "rint": "round", "ceiling": "ceil",
    "fmod": "mod", "remainder": "mod", "fmin": "min", "fmax": "max", "power": "pow",
    "jn": "besselj", "jv": "besselj", "besselJ": "besselj", "bessel_j": "besselj", "spherical_jn": "sphericalj", "Beta": "beta",
    "normalpdf": "normpdf", "normal_pdf": "normpdf", "norm_pdf": "normpdf",
    "normalcdf": "normcdf", "normal_cdf": "normcdf", "norm_cdf": "normcdf", "ndtr": "normcdf",
    "swish": "silu", "leakyrelu": "leaky_relu", "lrelu": "leaky_relu", "log_sigmoid": "logsigmoid", "log_expit": "logsigmoid",
    "logaddexp": "logsumexp", "log_sum_exp": "logsumexp", "ReLU": "relu", "LeakyReLU": "leaky_relu", "ELU": "elu", "GELU": "gelu",
    "SiLU": "silu", "Mish": "mish", "Softplus": "softplus", "Sigmoid": "sigmoid",
}
