"""The names the text leaves free, each a slider."""
