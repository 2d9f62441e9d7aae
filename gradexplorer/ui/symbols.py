"""The derivatives in symbols, for people to read: asked of the calculus process, shown when they come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from gradexplorer.background.calculator import Calculator
from gradexplorer.expression.print import TooLong, to_text
from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.formula.formulas import Formulas
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.busy import Busy
from gradexplorer.ui.editor.panel import EditorPanel
from gradexplorer.ui.editor.simplifying import STOPPED
from gradexplorer.ui.language import tr
from gradexplorer.ui.probe.panel import ProbePanel
from gradexplorer.ui.status import Status
from gradexplorer.ui.understand import SMALL

TOO_LONG: Phrase = "too long to write down"
SIZE = 16
# Who types on does not want each text simplified on the way: a process that is stuck in one has to be killed for the
# next, and another takes half a second to start.
CALM_MS = 250
SHORT_ENOUGH = 300  # characters of a formula that is still read in the panel


class Symbols:
    """Asks for f and its partial derivatives typeset, and simplified; an answer about another text is dropped."""

    def __init__(
        self,
        editor: EditorPanel,
        probe: ProbePanel,
        calculator: Calculator,
        bridge: Bridge,
        status: Status,
        told: Callable[[], None] = lambda: None,
    ) -> None:
        """`told` is called when simplified derivatives have come."""
        self._told = told
        self._editor, self._probe, self._calculator, self._bridge = editor, probe, calculator, bridge
        self._colour = "#000000"
        self._formulas: Formulas | None = None
        self._number = 0
        self._started = False
        self._calm = QTimer(interval=CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._calmed)
        self._waits = False  # the last text for a calm moment, to be simplified
        self._simplified: set[str] = set()
        self._texts: dict[str, str] = {}
        self._busy = Busy(status, "simplifying", self.stop, bridge)
        editor.simplifying.stopAsked.connect(self.stop)

    def start(self) -> None:
        """Start the process, once: after the first picture, so as not to hold it up."""
        if not self._started:
            self._started = True
            self._send()

    def set_colour(self, colour: str) -> None:
        """Typeset in this colour (#rrggbb) from now on."""
        if colour != self._colour:
            self._colour = colour
            self._send()

    def ask(self, formulas: Formulas) -> None:
        """Show the symbols of these formulas: as text at once where they are short, typeset when that comes."""
        if self._formulas is not None and _same_question(self._formulas, formulas):
            return
        self._formulas = formulas
        self._texts = {name: text for name in formulas.variables if (text := _unsimplified(formulas, name))}
        self._probe.show_formulas(self._texts)
        self._editor.show_names(formulas.variables)
        self._editor.formulas.show_working()
        self._send()

    def stop(self) -> None:
        """The derivatives are left as they are: whatever simplifies them is ended, and the spare stands by."""
        if self._editor.simplifying.is_working:
            self._calculator.cancel("partials")
            self._show_done(STOPPED)

    def close(self) -> None:
        """Nothing is asked any more."""
        self._started = False
        self._calm.stop()
        self._show_done()

    def _send(self) -> None:
        """Ask for both, under a number that makes every earlier answer stale; in a rush the last text is simplified."""
        if self._formulas is None or not self._started:
            return
        self._number += 1
        self._simplified = set()
        self._show_done()
        self._ask("typeset", self._take_typeset)
        self._waits = self._calm.isActive()
        self._calm.start()
        if not self._waits:
            self._simplify()

    def _calmed(self) -> None:
        if self._waits:
            self._simplify()

    def _simplify(self) -> None:
        self._waits = False
        self._ask("partials", self._take_partials)
        self._editor.simplifying.show_working(self._calculator.limit_s)
        self._busy.begin("simplifying")

    def _show_done(self, why: Phrase | Sentence = "") -> None:
        self._editor.simplifying.show_done(why)
        self._busy.end()

    def _ask(self, wants: str, take: Callable[[dict[str, Any]], None]) -> None:
        assert self._formulas is not None
        definition = self._formulas.definition
        request = {
            "wants": wants, "id": self._number, "text": definition.text, "variables": list(definition.variables),
            "parameters": dict(definition.parameters), "colour": self._colour, "size": SIZE,
        }  # fmt: skip
        self._calculator.ask(request, self._bridge.carrying(take))

    def _take_typeset(self, answer: dict[str, Any]) -> None:
        """The formulas as they follow from the rules; a simplified one that came first stays."""
        if answer.get("id") != self._number or self._formulas is None:
            return
        svgs = {
            name.removesuffix("()"): svg
            for name, svg in answer.get("svg", {}).items()
            if svg and name not in self._simplified
        }
        self._editor.formulas.show_typeset(svgs, {"f": self._formulas.definition.text, **self._texts})
        for name in ("f", *self._formulas.variables):
            if name not in svgs and name not in self._simplified:
                self._editor.formulas.show_note(name, _note(answer, name))

    def _take_partials(self, answer: dict[str, Any]) -> None:
        """The simplified partial derivatives take the place of the others."""
        if answer.get("id") != self._number or self._formulas is None:
            return
        problem = answer.get("problem") or {}
        self._show_done(answer.get("partials_note") or answer.get("says") or problem.get("message") or "")
        partials: dict[str, dict[str, str | None]] = answer.get("partials", {})
        for name, partial in partials.items():
            svg, text = partial.get("svg"), partial.get("text")
            if text:
                self._texts[name] = text
            if svg:
                self._simplified.add(name)
                self._editor.formulas.show_typeset({name: svg}, {name: text or ""})
        self._probe.show_formulas(self._texts)
        self._told()

    def simplified(self, formulas: Formulas | None) -> dict[str, str]:
        """The simplified partial derivatives of these formulas, by variable, as far as they have come."""
        if formulas is None or self._formulas is None or not _same_question(self._formulas, formulas):
            return {}
        return {name: text for name, text in self._texts.items() if name in self._simplified}


def _same_question(old: Formulas, new: Formulas) -> bool:
    return (old.definition.text, old.variables) == (new.definition.text, new.variables)


def _unsimplified(formulas: Formulas, name: str) -> str | None:
    """The derivative as the rules give it, where it is short; None where it is not."""
    if formulas.size > SMALL:
        return None
    tree = formulas.partial(name)
    if tree is None:
        return None
    try:
        text = to_text(tree)
    except TooLong:
        return None
    return text if len(text) <= SHORT_ENOUGH else None


def _note(answer: dict[str, Any], name: str) -> str:
    """Why there is no formula of that name."""
    problem = answer.get("problem")
    head = "f" if name == "f" else f"∂f/∂{name}"
    if problem and problem.get("kind") == "too-slow":
        return f"{head}: {tr(answer.get('says') or problem['message'])}"
    return f"{head}: {tr(TOO_LONG)}"
