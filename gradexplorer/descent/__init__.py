"""Walking: the reading at a point, the rules, and the one loop that follows a rule."""
