"""The session and its file: opened, saved, kept against a crash, shared; what is wrong is said in a bar, not a box."""
