"""PINS: probes that stay where they were put, beside the one that moves."""
