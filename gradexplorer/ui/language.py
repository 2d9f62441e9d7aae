"""The language of the window: English words become those of the user's language where they are shown.

Written are English words alone: `tr("Drag to move {name}", name=name)` where they are shown, `say(...)` where a value
holds them, or a literal for whatever is annotated `Phrase`. packaging/translate collects them into
resources/translations/*.ts, and compiles those.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gradexplorer import resources
from gradexplorer.expression.sentence import Phrase, Sentence, say

CONTEXT = "gradexplorer"
ENGLISH = "en"
# Each called as its speakers call it.
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "uk": "Українська"}

_installed: list[QTranslator] = []


def tr(words: Phrase | Sentence, /, **arguments: object) -> str:
    """The words in the language of the window, the arguments put in place of the names in braces.

    Words that nobody has translated stay English; an argument that is a Sentence is said in the language too.
    """
    sentence = words if isinstance(words, Sentence) else say(words, **arguments)
    filled = {name: tr(part) if isinstance(part, Sentence) else part for name, part in sentence.arguments}
    count = filled.get("n")
    said = QCoreApplication.translate(CONTEXT, sentence.template, "", count if isinstance(count, int) else -1)
    return said.format(**filled) if filled or isinstance(words, Sentence) else said


def speak(choice: str) -> str:
    """Let what is shown from now on be in a language of LANGUAGES, or the "system"'s; gives which it is.

    Numbers stay as they are written in formulas, with a point.
    """
    QLocale.setDefault(QLocale.c())
    language = choice if choice in LANGUAGES else first_known(QLocale.system().uiLanguages())
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed[:] = [] if language == ENGLISH else _translators(language)
    for translator in _installed:
        QCoreApplication.installTranslator(translator)
    return language


def first_known(wished: Iterable[str]) -> str:
    """The first of the languages ("de-AT", "uk") that is known here; English where none is."""
    names = (name.replace("_", "-").partition("-")[0] for name in wished)
    return next((name for name in names if name in LANGUAGES), ENGLISH)


def _translators(language: str) -> list[QTranslator]:
    """Qt's own words (buttons of its dialogs, names of keys), then ours; a file that is missing is passed over."""
    ours = resources.find(f"translations/{language}.qm")
    files = [f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm", str(ours)]
    made = [(QTranslator(), file) for file in files]
    return [translator for translator, file in made if translator.load(file)]
