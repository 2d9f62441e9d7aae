"""Where the function is typed and shown typeset."""
