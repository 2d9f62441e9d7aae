"""Where the function is typed, what is wrong with it, and how it reads typeset."""
