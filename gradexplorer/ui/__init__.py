"""The window and the painter of every picture; the only folder that imports Qt."""
