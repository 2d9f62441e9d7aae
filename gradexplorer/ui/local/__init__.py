"""LOCAL MODEL: what holds near the probe: the kind of ground, its axes, a model of it, and the way to a minimum."""
