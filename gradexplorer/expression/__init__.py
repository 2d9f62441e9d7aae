"""What may be typed and what it means: words, tree, parser and printer; standard library only."""
