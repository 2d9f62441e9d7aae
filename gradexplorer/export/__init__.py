"""What leaves the program as a file: made from values, never from widgets."""
