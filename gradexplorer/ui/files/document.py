"""What a window works on: the session, its file, and what of it would be lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gradexplorer.export.session_file import Stamp
from gradexplorer.quick import dataclass
from gradexplorer.session.state import START, Session


@dataclass(frozen=True, slots=True)
class Document:
    """The file (None before the first saving), its stamp when it was last read or written, the session as it was then.

    `saved` is None where no file has what is on the screen: work that was recovered.
    """

    file: Path | None = None
    stamp: Stamp | None = None
    saved: Session | None = START

    @property
    def name(self) -> str:
        """What the title says; nothing for a document without a file."""
        return self.file.name if self.file is not None else ""

    def is_modified(self, session: Session) -> bool:
        """Whether the session differs from what was saved, in more than the step and the colours it is shown in."""
        return self.saved is None or _substance(session) != _substance(self.saved)

    def would_be_lost(self, session: Session) -> bool:
        """Whether closing would lose work.

        Without a file, looking around is no work: where the view and the probe are, or which landscape of the gallery.
        """
        if not self.is_modified(session):
            return False
        return self.file is not None or self.saved is None or _work(session) != _work(self.saved)


def _substance(session: Session) -> Session:
    return replace(session, theme=START.theme, descent=replace(session.descent, shown=None))


def _work(session: Session) -> Session:
    session = replace(
        _substance(session), box=START.box, home=START.home, probe=START.probe, equal_axes=START.equal_axes
    )
    if session.text in _known_texts():
        chosen = START.descent
        descent = replace(session.descent, settings=chosen.settings, steps=chosen.steps, kept=chosen.kept)
        session = replace(
            session, text=START.text, variables=None, parameters=(), descent=descent, heights=None, axes=None,
            layers=session.layers - {"minima"} | START.layers & {"minima"},
        )  # fmt: skip
    return session


def _known_texts() -> set[str]:
    """What can be had again: the first start, and the gallery."""
    from gradexplorer.gallery import GalleryFault, landscapes

    try:
        return {START.text, *(landscape.text for landscape in landscapes())}
    except GalleryFault:
        return {START.text}
