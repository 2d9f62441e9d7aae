"""A slider for each free name."""
