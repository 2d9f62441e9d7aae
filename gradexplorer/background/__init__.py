"""What works behind the window: the newest job and the calculus process; no Qt."""
