"""A partial derivative worked out as on paper: one named rule a line, each line equal to the next.

    f -> d/dx[f] -> a rule, at the first place that waits for one -> ... -> nothing waits -> tidied up

The rules of the operators stand in rules.py; those of the functions follow from the table of words. What waits to be
derived is a node of the tree like any other (pending.py): each line is a tree, to be printed, typeset, evaluated.
"""

from __future__ import annotations

from gradexplorer.expression.derivation.derive import Derivation, derivation
from gradexplorer.expression.derivation.lines import Change, Line

__all__ = ["Change", "Derivation", "Line", "derivation"]
