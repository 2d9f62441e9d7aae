"""Help that can stay open beside the work: what may be typed."""
