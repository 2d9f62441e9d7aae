"""The actions that belong to races: entering racers from the menus, and reading a recorded path."""

from __future__ import annotations

from pathlib import Path as File
from typing import TYPE_CHECKING, cast

from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.files.arriving import Arriving
from gradexplorer.ui.menus import Menus
from gradexplorer.ui.views import Views

if TYPE_CHECKING:
    from gradexplorer.ui.race.view import RaceView


class RaceActions:
    """Connects them; the view is made when it is first asked for."""

    def __init__(self, menus: Menus, conductor: Conductor, views: Views, arriving: Arriving) -> None:
        self._conductor, self._views = conductor, views
        menus.on("actionAddToRace", self.enter)
        menus.on("actionRaceAll", lambda: self._shown().enter_many("first-order"))
        arriving.take_table = self.read
        menus.on("actionReadPath", lambda: self._shown().ask_for_file())

    def enter(self) -> None:
        """The method and settings that are chosen now become a racer."""
        self._shown().enter_present()

    def read(self, file: File) -> None:
        """The path that is recorded in the file takes part."""
        self._shown().read(file)

    def _shown(self) -> RaceView:
        self._views.show("race")
        return cast("RaceView", self._views.followers["race"])
