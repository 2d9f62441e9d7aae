"""What each person likes, in the platform's own place: remembered, live, and taken back with one button."""
