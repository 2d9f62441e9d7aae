"""What a script cannot say."""

from __future__ import annotations

from gradexplorer.expression.sentence import Sentence


class Unwritable(Exception):
    """This run cannot be said in this way. Never leaves this folder."""

    def __init__(self, says: Sentence) -> None:
        super().__init__(str(says))
        self.says = says
