"""The canvas, and the painters that draw the same picture on it and into every file."""
