"""Sections: f along lines through the probe."""
