"""What Help knows about typing, as rows to be searched: ways to write, readings where two are possible, words."""

from __future__ import annotations

from gradexplorer.expression import explain
from gradexplorer.expression.readings import READINGS
from gradexplorer.expression.sentence import Phrase
from gradexplorer.expression.ways import WAYS
from gradexplorer.quick import dataclass
from gradexplorer.ui.language import tr

WAYS_TITLE: Phrase = "Ways to write a function"
READINGS_TITLE: Phrase = "Where two readings are possible"
WORDS_TITLE: Phrase = "Functions and constants"
LETTERS_TITLE: Phrase = "Greek letters"


SECTIONS: dict[str, Phrase] = {
    "": "Everything", "picture": "Reading the picture", "methods": "Methods of descent", "keys": "Keys and gestures",
    "typing": "What may be typed",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One row.

    group   the title it stands under, in English
    typed   what may be typed
    means   what it is, or is read as
    why     a sentence more, or ""
    text    a whole function to be drawn
    word    what is put in at the cursor instead, or ""
    also    what else it can be found by
    latex   a formula to be shown typeset, or ""
    section one of SECTIONS

    What cannot be drawn has neither a text nor a word.
    """

    group: str
    typed: str
    means: str
    why: str
    text: str
    word: str = ""
    also: str = ""
    latex: str = ""
    section: str = "typing"

    def matches(self, search: str) -> bool:
        """Whether every word of the search stands somewhere in the row."""
        hay = f"{self.typed} {self.means} {self.why} {self.also} {tr(self.group)}".lower()
        return all(word in hay for word in search.lower().split())


def entries() -> tuple[Entry, ...]:
    """All rows, in the order in which they are shown."""
    ways = [Entry(WAYS_TITLE, _on_one_line(way.typed), tr(way.says), "", way.typed) for way in WAYS]
    readings = [
        Entry(READINGS_TITLE, _on_one_line(row.typed), tr("is {other}", other=row.read_as), tr(row.why), row.typed)
        for row in READINGS
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
        why = tr("For example: {example}", example=row.example)
        if others:
            why = tr("Also written {others}.", others=others) + " " + why
        word = f"{row.word}()" if row.is_function else row.word
        found.append(Entry(WORDS_TITLE, row.call, tr(row.says), why, row.example, word, row.word))
    return found


def _letters() -> list[Entry]:
    return [
        Entry(
            LETTERS_TITLE,
            letter,
            tr(explain.greek_says(name)),
            tr("Type {name} and Tab.", name="\\" + name),
            f"{letter} x",
            letter,
            name,
        )
        for name, letter in explain.greek().items()
    ]


def _on_one_line(text: str) -> str:
    return "; ".join(line.strip() for line in text.split("\n")).replace(":; ", ": ")
