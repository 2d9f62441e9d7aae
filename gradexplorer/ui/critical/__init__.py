"""CRITICAL POINTS: the search behind the window, its table, and the actions that ask for it."""
