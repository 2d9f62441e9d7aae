"""The list of everything that was done, and can be gone back to."""
