"""Known landscapes to choose from."""
