"""Translations: resources/translations/LANGUAGE.ts, kept as the program is, and compiled into the .qm beside each.

packaging/translate              collects the program's words, compiles, and lists what is not translated
packaging/translate --dump de    what is not translated, as JSON: {"English": ""}
packaging/translate --fill de    reads such JSON, filled in, from standard input: a text, or a list of plural forms
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from making.phrases import PLACE, phrases
from making.places import RESOURCES

FOLDER = RESOURCES / "translations"
CONTEXT = "gradexplorer"
# Language -> how many plural forms Qt knows of it.
PLURALS = {"de": 2, "uk": 3}
Translation = str | list[str]


@dataclass(frozen=True)
class Entry:
    """A phrase, the files it stands in, and its translation: "" where there is none."""

    phrase: str
    files: tuple[str, ...]
    translation: Translation

    @property
    def done(self) -> bool:
        return bool(self.translation) and all(self.translation)


def counts(phrase: str) -> bool:
    """Whether other languages need its plurals."""
    return "n" in places(phrase)


def places(text: str) -> set[str]:
    """The names in braces."""
    return {found[1] for found in PLACE.finditer(text) if found[1]}


def wrong(entry: Entry, language: str) -> str:
    """What is wrong with a translation; "" where nothing is."""
    forms = entry.translation if isinstance(entry.translation, list) else [entry.translation]
    if counts(entry.phrase) != isinstance(entry.translation, list):
        return "a phrase with {n} has a list of plural forms, another has none"
    if isinstance(entry.translation, list) and len(forms) != PLURALS[language]:
        return f"{PLURALS[language]} plural forms are needed"
    for form in forms:
        if places(form) != places(entry.phrase):
            return "the names in braces differ"
        if form.count("&") != entry.phrase.count("&"):
            return "the marks of keys (&) differ"
        if (form[:1].isspace(), form[-1:].isspace()) != (entry.phrase[:1].isspace(), entry.phrase[-1:].isspace()):
            return "spaces at the ends differ"
    return ""


# --- files ------------------------------------------------------------------------------------------------------------


def read(language: str) -> dict[str, Translation]:
    """What is translated."""
    file = FOLDER / f"{language}.ts"
    if not file.exists():
        return {}
    found: dict[str, Translation] = {}
    for message in ET.parse(file).iter("message"):
        told = message.find("translation")
        forms = [form.text or "" for form in message.iter("numerusform")]
        if told is not None:
            found[message.findtext("source") or ""] = forms or told.text or ""
    return found


def entries(language: str, filled: Mapping[str, Translation] | None = None) -> list[Entry]:
    """Every phrase of the program with its translation; what the program no longer says is gone."""
    known = {**read(language), **(filled or {})}
    return [Entry(phrase, tuple(files), known.get(phrase, "")) for phrase, files in phrases().items()]


def write(language: str, rows: list[Entry]) -> None:
    """The .ts file, in the form that Qt Linguist reads."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for entry in rows:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if counts(entry.phrase) else {})
        for file in entry.files:
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = entry.phrase
        told = ET.SubElement(message, "translation", {} if entry.done else {"type": "unfinished"})
        if isinstance(entry.translation, list):
            for form in entry.translation:
                ET.SubElement(told, "numerusform").text = form
        else:
            told.text = entry.translation
    ET.indent(root, " ")
    text = ET.tostring(root, "unicode")
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{language}.ts").write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def compiled(source: Path, target: Path) -> None:
    """The .qm of a .ts file, made by Qt's lrelease."""
    folder = Path(PySide6.__file__).parent
    program = next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())
    subprocess.run([str(program), "-silent", str(source), "-qm", str(target)], check=True)


def main(words: list[str]) -> int:
    """Exit status: 1 where something is not translated, or not as it must be."""
    if words[:1] == ["--dump"]:
        missing = {entry.phrase: "" for entry in entries(words[1]) if not entry.done}
        print(json.dumps(missing, ensure_ascii=False, indent=0))
        return 0
    filled = json.load(sys.stdin) if words[:1] == ["--fill"] else {}
    status = 0
    for language in PLURALS:
        rows = entries(language, filled if language in words else None)
        write(language, rows)
        compiled(FOLDER / f"{language}.ts", FOLDER / f"{language}.qm")
        missing = [entry for entry in rows if not entry.done]
        faulty = [(entry, wrong(entry, language)) for entry in rows if entry.done and wrong(entry, language)]
        print(f"{language}: {len(rows) - len(missing)} of {len(rows)} phrases are translated")
        for entry in missing:
            print(f"  {language}: not translated: {entry.phrase!r} ({', '.join(entry.files)})")
        for entry, why in faulty:
            print(f"  {language}: {why}: {entry.phrase!r} is {entry.translation!r}")
        status |= bool(missing or faulty)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
