"""What the user has chosen, and can undo; no results in here."""
