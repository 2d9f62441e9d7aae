"""The extra layers: each follows what is shown, and gives the canvas its value."""
