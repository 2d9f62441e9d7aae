"""The ways to the view: an action of the Probe menu, and the menu of a derivative that is shown typeset."""

from __future__ import annotations

from gradexplorer.ui.copying import Copying
from gradexplorer.ui.menus import Menus
from gradexplorer.ui.views import Views


class WorkedActions:
    """Connects them; the view is imported when it is first asked for."""

    def __init__(self, menus: Menus, views: Views, copying: Copying) -> None:
        self._views = views
        menus.on("actionWork", lambda: views.show("worked"))
        copying.work_out = self.unfold

    def unfold(self, name: str) -> None:
        """Open the view, with the derivative by the variable of that name unfolded."""
        from gradexplorer.ui.worked.view import WorkedView

        self._views.show("worked")
        follower = self._views.followers["worked"]
        assert isinstance(follower, WorkedView)
        follower.tree.unfold(f"d:{name}")
