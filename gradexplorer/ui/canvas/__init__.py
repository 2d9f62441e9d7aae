"""The landscape, painted."""
