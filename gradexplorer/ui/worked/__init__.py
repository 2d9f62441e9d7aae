"""The view in which everything at the probe is worked out: formula, numbers put in, value; and the rules behind it."""
