"""The surface in three dimensions, linked with the canvas."""
