"""Symbols for people to read; the only folder that imports sympy."""
