"""What the user chooses about the picture: levels, arrows, colours."""
