"""FUNCTION: the editor, what is wrong with the text, and f with its partial derivatives typeset."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gradexplorer.expression.mend import Mend, mend_of
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.session.state import Parameter
from gradexplorer.ui import icons, numbers
from gradexplorer.ui.editor.completer import Completer
from gradexplorer.ui.editor.expression_editor import ExpressionEditor
from gradexplorer.ui.editor.fault_strip import FaultStrip
from gradexplorer.ui.editor.formulas import Formulas
from gradexplorer.ui.editor.simplifying import Simplifying
from gradexplorer.ui.language import tr

LEAST_LINES, MOST_LINES = 3, 9


class EditorPanel(QWidget):
    """Shows a text, its fault and its formulas; tells what was typed."""

    typed = Signal(str)
    sharedPasted = Signal(str)
    galleryAsked = Signal()
    menuOpening = Signal(object)  # the menu of the editor, to be completed
    wordLeft = Signal()  # the word that was being typed is meant as it stands

    def __init__(self) -> None:
        super().__init__()
        self.editor = ExpressionEditor()
        self.completer = Completer(self.editor)
        self.strip = FaultStrip()
        self.problem_label = self.strip.label
        self.formulas = Formulas()
        self.simplifying = Simplifying(self)
        self.gallery_button = QPushButton(icons.icon("gallery"), tr("Gallery of landscapes…"))
        self.gallery_button.setObjectName("galleryButton")
        self.gallery_button.setAccessibleName(tr("Gallery of landscapes"))
        self.gallery_button.setToolTip(
            tr("Famous test functions, each with its box and a start that suits it; one click loads one")
        )
        self._variables: tuple[str, ...] = ()
        self._sliders: dict[str, Sentence] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(6)
        for widget in (self.editor, self.strip):
            self._column.addWidget(widget)
        self._column.addWidget(self.formulas, 1)
        self._column.addWidget(self.simplifying)
        self._column.addWidget(self.gallery_button)  # at the foot, where formulas that come and go do not move it
        self.editor.document().documentLayout().documentSizeChanged.connect(self._fit_editor)
        self._fit_editor()
        self.editor.typed.connect(self.typed)
        self.editor.sharedPasted.connect(self.sharedPasted)
        self.strip.mendAsked.connect(self._mend)
        self.editor.left.connect(self.wordLeft)
        self.editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.editor.customContextMenuRequested.connect(self._show_menu)
        self.editor.refused.connect(self._say_refused)
        self.gallery_button.clicked.connect(self.galleryAsked)

    def fit(self, scale: float) -> None:
        """As high as its letters take, now that they are of another size; formulas so many times as large as usual."""
        self.editor.ensurePolished()
        self._fit_editor()
        self.formulas.set_largest(scale)

    def show_text(self, text: str) -> None:
        """Put the text into the editor, which tells nobody of it."""
        self.editor.show_text(text)

    def put_text(self, text: str) -> None:
        """The text in place of what stands there, as if pasted: it is undone by itself."""
        self.editor.amend(0, len(self.editor.toPlainText()), text)

    def put_word(self, word: str) -> None:
        """The word at the cursor, which goes between its brackets; what was selected gives way."""
        self.editor.put_in(word, 1 if word.endswith("()") else 0)
        self.editor.window().activateWindow()
        self.editor.setFocus()

    def word_typed(self) -> tuple[int, int] | None:
        """Where in the text the word stands that is being typed; None where nothing is left unfinished."""
        return self.editor.word_typed()

    def is_choosing(self) -> bool:
        """Whether another word is about to be put in its place."""
        return self.completer.is_choosing()

    def show_problem(self, problem: Problem | None) -> None:
        """Underline the fault and say it; an empty text is a quiet hint, not a fault."""
        neutral = problem is None or problem.kind == "empty"
        self.editor.show_fault(None if problem is None or neutral else (problem.start, problem.end))
        if problem is None:
            self.strip.show_sentence(None)
        else:
            mend = None if neutral else mend_of(self.editor.toPlainText(), problem)
            self.strip.show_sentence(problem.says, mend, neutral=neutral)

    def show_sliders(self, sliders: Sequence[Parameter]) -> None:
        """Colour these names as sliders, and offer them with their values."""
        self._sliders = {
            slider.name: say("slider, at {value}", value=numbers.plain(slider.value)) for slider in sliders
        }
        self.editor.colouring.set_sliders(self._sliders)
        self._offer_names()

    def _offer_names(self) -> None:
        variables = dict.fromkeys(self._variables, say("variable"))
        self.completer.set_known({**variables, **self._sliders})

    def show_names(self, variables: tuple[str, ...]) -> None:
        """One line for f and one for each partial derivative (the first few of many)."""
        self._variables = variables
        self._offer_names()
        self.formulas.show_names(variables)

    def _mend(self, mend: Mend) -> None:
        self.editor.amend(*mend)
        self.editor.setFocus()

    def _show_menu(self, at: QPoint) -> None:
        menu = self.editor.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() in {"edit-undo", "edit-redo"}:  # the field's own, which it has not
                menu.removeAction(action)
        while menu.actions()[0].isSeparator():
            menu.removeAction(menu.actions()[0])
        menu.addSeparator()
        menu.addAction(tr("Offer &Words") + "\tCtrl+Space", self.completer.ask)
        if self.strip.mend is not None:
            menu.addAction(f"{self.strip.button.text()}\tAlt+Enter", self.strip.ask)
        self.menuOpening.emit(menu)
        menu.popup(self.editor.mapToGlobal(at))

    def _say_refused(self, length: int) -> None:
        self.strip.show_sentence(
            say(
                "That text has {count:,} characters; a function may have 10,000 at most. Nothing was put in.",
                count=length,
            )
        )

    def _fit_editor(self) -> None:
        """As many lines as the text has, within bounds; a longer text is scrolled."""
        lines = self.editor.document().documentLayout().documentSize().height()
        spacing = QFontMetrics(self.editor.font()).lineSpacing()
        self.editor.setFixedHeight(round(spacing * min(max(lines + 0.4, LEAST_LINES), MOST_LINES)) + 14)
