"""The actions of the Probe menu that ask for critical points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.menus import Menus
from gradexplorer.ui.views import Views

if TYPE_CHECKING:
    from gradexplorer.ui.critical.finder import Finder


class CriticalActions:
    """Connects them; the search is imported when it is first asked for."""

    def __init__(self, menus: Menus, conductor: Conductor, views: Views) -> None:
        self._conductor, self._views = conductor, views
        menus.on("actionFindCritical", self.find)
        menus.on("actionProbeToCritical", self.snap)

    def find(self) -> None:
        """Search the view, and open the table."""
        self._views.show("critical")
        self._finder().find()

    def snap(self) -> None:
        """The probe to the nearest critical point."""
        self._finder().snap()

    def _finder(self) -> Finder:
        from gradexplorer.ui.critical.finder import finder_of

        return finder_of(self._conductor)
