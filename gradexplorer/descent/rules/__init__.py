"""The rules by name. A new one is a file here and a row below."""

from __future__ import annotations

from gradexplorer.descent.rule import Rule
from gradexplorer.descent.rules import gradient_descent

RULES: dict[str, Rule] = {rule.name: rule for rule in (gradient_descent.RULE,)}
