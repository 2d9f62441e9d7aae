"""What is wrong with a text or a request, and where: a value, never an exception on the road."""

from __future__ import annotations

from gradexplorer.expression.sentence import Sentence
from gradexplorer.quick import dataclass

KINDS = (
    "empty",
    "syntax",
    "argument-count",
    "unknown-name",
    "not-scalar",
    "not-real",
    "undefined",
    "bad-character",
    "not-allowed",
    "too-large",
    "too-deep",
    "too-slow",
    "bad-request",
)


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault: its kind (one of KINDS), its place as 0-based offsets (end exclusive), and the sentence to read.

    `field` names the key of a request that is at fault, for kind "bad-request" only.
    """

    kind: str
    start: int
    end: int
    says: Sentence
    field: str | None = None

    @property
    def message(self) -> str:
        """The sentence in English."""
        return str(self.says)

    def to_dict(self) -> dict[str, object]:
        """The problem in the form of the command line's JSON."""
        inner: dict[str, object] = {"kind": self.kind, "start": self.start, "end": self.end, "message": self.message}
        if self.field is not None:
            inner["field"] = self.field
        return {"problem": inner}
