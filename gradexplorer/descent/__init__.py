"""Walking: a click becomes a reading, a reading and a rule become a path."""
