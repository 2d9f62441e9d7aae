"""The plane, sampled: formulas over a viewport become a field, and that becomes levels, contours, arrows, colours."""
