"""A formula ready to run: tree -> tape -> f, gradient, Hessian -> compiled for floats and for arrays."""
