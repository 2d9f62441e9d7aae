"""What Help knows beside typing: the picture, the methods, the keys as they are now."""

from __future__ import annotations

from collections.abc import Iterator

from gradexplorer.descent.rules import RULES
from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.descent.names import NAMES
from gradexplorer.ui.extras import EXTRAS
from gradexplorer.ui.help.entries import Entry
from gradexplorer.ui.help.methods import UPDATES
from gradexplorer.ui.language import tr
from gradexplorer.ui.menus import LAYER_WORDS
from gradexplorer.ui.notes import GESTURES, READING
from gradexplorer.ui.picture.words import COLOURS, LENGTHS, LEVELS, PLACES, WAYS
from gradexplorer.ui.preferences.keys import NATIVE, Keys

READING_TITLE: Phrase = "What the picture shows"
LAYERS_TITLE: Phrase = "Layers"
LEVELS_TITLE: Phrase = "How contour levels are spread"
ARROWS_TITLE: Phrase = "How arrows are drawn"
COLOURS_TITLE: Phrase = "Colours of the heights"
METHODS_TITLE: Phrase = "Methods of descent"
KEYS_TITLE: Phrase = "Keys"
GESTURES_TITLE: Phrase = "What the mouse does on the canvas"


def picture_entries() -> Iterator[Entry]:
    """What colours, lines and arrows say; each layer; each way to spread levels, draw arrows and colour heights."""
    for left, right in READING:
        yield Entry(READING_TITLE, tr(left), tr(right), "", "", section="picture")
    extra = {row.name for row in EXTRAS}
    for name, (text, says) in LAYER_WORDS.items():
        why = tr("Switched on and off under View, Layers.") if name in extra else ""
        yield Entry(LAYERS_TITLE, tr(text).replace("&", ""), tr(says), why, "", also=name, section="picture")
    for title, words in (
        (LEVELS_TITLE, LEVELS), (ARROWS_TITLE, PLACES | WAYS | LENGTHS), (COLOURS_TITLE, COLOURS),
    ):  # fmt: skip
        for name, (text, says) in words.items():
            yield Entry(title, tr(text), tr(says), "", "", also=name, section="picture")


def method_entries() -> Iterator[Entry]:
    """Each method: what it does, its update, its source, and what it can be told."""
    for name, rule in RULES.items():
        told = ", ".join(tr(NAMES[setting]) for setting in rule.settings if setting in NAMES)
        why = f"{rule.source}\n{tr('It can be told: {settings}.', settings=told)}"
        yield Entry(
            METHODS_TITLE,
            name,
            tr(rule.says),
            why,
            "",
            also=f"{name} {rule.formula}",
            latex=UPDATES[name],
            section="methods",
        )


def key_entries(keys: Keys) -> Iterator[Entry]:
    """Each action that has a key, with the key it has now; then what the mouse does."""
    for action in keys.actions.values():
        told = action.shortcut().toString(NATIVE)
        if told:
            says = action.text().replace("&", "")
            yield Entry(KEYS_TITLE, told, says, action.statusTip(), "", section="keys")
    for left, right in GESTURES:
        yield Entry(GESTURES_TITLE, tr(left), tr(right), "", "", section="keys")
