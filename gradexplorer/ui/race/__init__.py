"""Races in the window: who takes part, how each fares, and the curves of f and slope."""
