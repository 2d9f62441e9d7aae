"""The plane, sampled: formulas over a viewport become a field, and the field becomes levels, contours, arrows and colours."""
