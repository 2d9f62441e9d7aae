"""The numbers at the probe."""
