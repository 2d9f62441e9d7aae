"""Everything true at the probe, in numbers and words."""
