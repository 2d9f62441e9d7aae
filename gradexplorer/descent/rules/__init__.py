"""The rules by name. A new one is a file here and a row below."""

from __future__ import annotations

from gradexplorer.descent.rule import Rule
from gradexplorer.descent.rules import (
    adam,
    adaptive,
    bfgs,
    conjugate_gradient,
    gradient_descent,
    momentum,
    nelder_mead,
    newton,
    signs,
    trust_region,
)

RULES: dict[str, Rule] = {
    rule.name: rule
    for rule in (
        gradient_descent.RULE,
        momentum.MOMENTUM,
        momentum.NESTEROV,
        adaptive.ADAGRAD,
        adaptive.ADADELTA,
        adaptive.RMSPROP,
        adam.ADAM,
        adam.AMSGRAD,
        adam.ADAMW,
        adam.NADAM,
        signs.LION,
        signs.RPROP,
        newton.RULE,
        bfgs.RULE,
        conjugate_gradient.RULE,
        trust_region.RULE,
        nelder_mead.RULE,
    )
}
