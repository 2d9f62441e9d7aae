"""The plane, sampled: viewport, field, levels, contours, arrows."""
