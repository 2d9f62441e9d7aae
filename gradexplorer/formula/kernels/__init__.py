"""What each word does on a kind of number: a table of kernels for floats, one for arrays, one for mpmath's digits.

All keep one meaning: NaN is "undefined here" and swallows whatever is done with it later; a pole is NaN; only overflow
is infinite. A comparison gives 1, 0, or NaN where an operand is undefined.
"""
