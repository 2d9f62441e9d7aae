"""What Help knows about typing, as rows to be searched: ways to write, readings where two are possible, words."""

from __future__ import annotations

from dataclasses import dataclass

from gradexplorer.expression import explain
from gradexplorer.expression.readings import READINGS
from gradexplorer.expression.ways import WAYS

WAYS_TITLE = "Ways to write a function"
READINGS_TITLE = "Where two readings are possible"
WORDS_TITLE = "Functions and constants"
LETTERS_TITLE = "Greek letters"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row.

    group   the title it stands under
    typed   what may be typed
    means   what it is, or is read as
    why     a sentence more, or ""
    text    a whole function to be drawn
    word    what is put in at the cursor instead, or ""
    also    what else it can be found by
    """

    group: str
    typed: str
    means: str
    why: str
    text: str
    word: str = ""
    also: str = ""

    def matches(self, search: str) -> bool:
        """Whether every word of the search stands somewhere in the row."""
        hay = f"{self.typed} {self.means} {self.why} {self.also}".lower()
        return all(word in hay for word in search.lower().split())


def entries() -> tuple[Entry, ...]:
    """All rows, in the order in which they are shown."""
    ways = [Entry(WAYS_TITLE, _on_one_line(way.typed), str(way.says), "", way.typed) for way in WAYS]
    readings = [
        Entry(READINGS_TITLE, _on_one_line(row.typed), f"is {row.read_as}", str(row.why), row.typed) for row in READINGS
    ]
    return (*ways, *readings, *_words(), *_letters())


def _words() -> list[Entry]:
    spellings: dict[str, list[str]] = {}
    for row in explain.words():
        if row.same_as:
            spellings.setdefault(row.same_as, []).append(row.word)
    found = []
    for row in explain.words():
        if row.same_as:
            continue
        others = ", ".join(spellings.get(row.word, []))
        why = f"Also written {others}. For example: {row.example}" if others else f"For example: {row.example}"
        word = f"{row.word}()" if row.is_function else row.word
        found.append(Entry(WORDS_TITLE, row.call, row.says, why, row.example, word, row.word))
    return found


def _letters() -> list[Entry]:
    return [
        Entry(LETTERS_TITLE, letter, explain.greek_says(name), rf"Type \{name} and Tab.", f"{letter} x", letter, name)
        for name, letter in explain.greek().items()
    ]


def _on_one_line(text: str) -> str:
    return "; ".join(line.strip() for line in text.split("\n")).replace(":; ", ": ")
