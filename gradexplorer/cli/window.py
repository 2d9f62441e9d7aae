"""The window from the command line; where there is no screen, the start picture and its probe instead."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from gradexplorer.cli import request as field
from gradexplorer.cli.request import Refused
from gradexplorer.export.session_file import Stamp, Trouble, load
from gradexplorer.installation import Lacks
from gradexplorer.session.file import Loaded, Refusal
from gradexplorer.session.shared import from_text, to_text
from gradexplorer.session.sliders import in_force, plane_in
from gradexplorer.session.state import START, Session

PICTURE = "gradient-explorer.png"


def open_window(request: Mapping[str, object]) -> int:
    """Exit status of the window once it is closed: on a session file, on a shared text, or on the first start."""
    theme = field.theme(request)
    file = Path(str(request["file"])).absolute() if "file" in request else None
    loaded, stamp = _of_file(file) if file else (_of_text(str(request["text"])), None) if "text" in request else _START
    from gradexplorer.ui.screen import has_screen

    if not has_screen():
        if getattr(sys, "frozen", False):
            # Who started it by hand wants the window; packaging/run is also for machines that never have one.
            raise Lacks('there is no screen here; log in to a desktop, or draw into a file: gradexplorer render "x^2"'
                        " --out figure.png")  # fmt: skip
        return _without_screen(loaded.session if loaded else START)
    gc.disable()  # as in __main__: it takes 30 ms, and 20 more were all that is new looked through as soon as it may be
    try:
        from gradexplorer.ui.application import Opened, main
    finally:
        gc.freeze()
        gc.enable()

    size = request.get("window")
    opened = Opened(loaded, file, stamp) if loaded else None
    return main(theme, (size[0], size[1]) if isinstance(size, list) else None, opened)


_START = (None, None)


def _of_file(file: Path) -> tuple[Loaded, Stamp | None]:
    """The session in the file; raises Refused."""
    found = load(file)
    if isinstance(found, Refusal | Trouble):
        raise Refused("file", f"{file.name:.80} cannot be opened: {found.says}")
    return found


def shared_text(file: str) -> str:
    """The session of the file as one line of text; raises Refused."""
    return to_text(_of_file(Path(file).absolute())[0].session)


def _of_text(text: str) -> Loaded:
    """The session in a shared text; raises Refused."""
    found = from_text(text)
    if isinstance(found, Refusal):
        raise Refused("text", f"this is not a session: {found.says}")
    return found


def _without_screen(session: Session) -> int:
    """The session's picture in a file, and its probe as a table; raises Refused where its text is at fault."""
    from gradexplorer.cli import tell
    from gradexplorer.faults import ExpressionError
    from gradexplorer.functions import function

    try:
        f = function(session.text, variables=session.variables)
    except ExpressionError as fault:
        raise Refused("text", str(fault)) from None
    sliders = in_force(f.parameters.items(), session.parameters)
    f = f.with_parameters({slider.name: slider.value for slider in sliders})
    file = _writable_folder() / PICTURE
    what = "the start picture" if session == START else "its picture"
    print(f"There is no screen here, so {what} goes to {file}", file=sys.stderr, flush=True)  # noqa: T201
    descent = session.descent
    settings = {**dict(descent.settings), "steps": descent.steps}
    plane = plane_in(session, f.variables)
    start = plane.point(*session.probe)
    view = {"box": session.box, "fit": plane.is_line, "axes": None if plane.is_line else plane.axes}
    f.render(file, start=start, method=descent.method, settings=settings, **view)
    sys.stdout.write(tell.probe(f.probe(*start).to_dict()))
    return 0


def _writable_folder() -> Path:
    """The current folder, or a temporary one where nothing may be written here."""
    here = Path.cwd()
    return here if os.access(here, os.W_OK) else Path(tempfile.mkdtemp(prefix="gradient-explorer-"))
