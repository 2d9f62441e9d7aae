"""The window from the command line; where there is no screen, the start picture and its probe instead."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from gradexplorer.cli import request as field
from gradexplorer.cli.request import Refused

PICTURE = "gradient-explorer.png"


def open_window(request: Mapping[str, object]) -> int:
    """Exit status of the window once it is closed."""
    if "file" in request:
        raise Refused("file", f"{request['file']!s:.80} cannot be opened: session files are not in this release")
    theme = field.theme(request)
    from gradexplorer.ui.screen import has_screen

    if not has_screen():
        return _without_screen()
    from gradexplorer.ui.application import main

    size = request.get("window")
    return main(theme=theme, size=(size[0], size[1]) if isinstance(size, list) else None)


def _without_screen() -> int:
    """The start picture in a file, and its probe as a table."""
    from gradexplorer.cli import tell
    from gradexplorer.functions import function
    from gradexplorer.session.state import START

    f = function(START.text)
    file = _writable_folder() / PICTURE
    print(f"There is no screen here, so the start picture goes to {file}", file=sys.stderr, flush=True)  # noqa: T201
    descent = START.descent
    settings = {**dict(descent.settings), "steps": descent.steps}
    f.render(file, box=START.box, start=START.probe, method=descent.method, settings=settings)
    sys.stdout.write(tell.probe(f.probe(*START.probe).to_dict()))
    return 0


def _writable_folder() -> Path:
    """The current folder, or a temporary one where nothing may be written here."""
    here = Path.cwd()
    return here if os.access(here, os.W_OK) else Path(tempfile.mkdtemp(prefix="gradient-explorer-"))
