"""Walking downhill: the rule, how far, step by step, and what came of it."""
