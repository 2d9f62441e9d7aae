"""The spellings of each sign, and the words that are no names."""

from __future__ import annotations

DEEPEST = 200

# Modules whose functions are meant by their last name, as in np.sin(x).
MODULES = frozenset({
    "np", "numpy", "math", "torch", "jnp", "jax.numpy", "jax.nn", "Math", "sp", "sympy", "special", "scipy.special",
    "torch.special", "torch.nn.functional", "nn.functional", "jax.scipy.special", "mp", "mpmath", "tf", "tf.math",
})  # fmt: skip

SIGNS: dict[str, str] = {
    "**": "^", "^": "^", "*": "*", "×": "*", "·": "*", "⋅": "*", "∗": "*", "∙": "*", "/": "/", "÷": "/",
    "//": "//", "%": "%", "+": "+", "-": "-", "−": "-", "<": "<", ">": ">", "<=": "<=", ">=": ">=",
    "≤": "<=", "≥": ">=", "⩽": "<=", "⩾": ">=", "==": "==", "!=": "!=", "≠": "!=", "=": "=", ":=": ":=",
    "+=": "+=", "-=": "-=", "*=": "*=", "/=": "/=", "->": "->",
    "!": "!", "(": "(", ")": ")", "[": "[", "]": "]", "{": "{", "}": "}", "|": "|", ",": ",", ":": ":",
    "√": "√", "∛": "∛", "⌊": "⌊", "⌋": "⌋", "⌈": "⌈", "⌉": "⌉",
    "&": "and", "&&": "and", "∧": "and", "∨": "or", "¬": "not", "~": "not",
}  # fmt: skip

# Kinds of brackets; the last three come from LaTeX alone: {...} as a group, \left| ... \right|, and cases.
CLOSERS = {
    "(": ")", "[": "]", "{": "}", "⌊": "⌋", "⌈": "⌉", "group": "end of group", "bar": "end of bar",
    "cases": "end of cases",
}  # fmt: skip
KEYWORDS = frozenset({"if", "else", "and", "or", "not", "def", "return"})
NOT_ALLOWED = frozenset({
    "import", "from", "for", "while", "in", "is", "class", "with", "try", "except", "finally", "del", "global",
    "nonlocal", "yield", "await", "async", "raise", "assert", "pass", "break", "continue", "elif", "exec", "eval",
})  # fmt: skip
