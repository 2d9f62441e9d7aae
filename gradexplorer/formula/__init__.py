"""A formula ready to run: the tape, differentiated, compiled and interpreted."""
