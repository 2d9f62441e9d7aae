"""The view of constraints: the curve and the box that bind the walk, and the Lagrange points."""
