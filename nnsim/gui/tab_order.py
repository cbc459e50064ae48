"""Tab goes to what can be seen: Qt takes the panels behind a tab for visible ones, and leads the focus into them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from nnsim.gui.keys import KeyKeeper

MOST = 100_000  # no chain is longer; one that is being changed may lead round in a ring without its beginning


def behind(widget: QWidget) -> bool:
    """True for what stands outside its window: Qt moves docks that are covered by another tab there."""
    at, window = widget, widget.window()
    while (parent := at.parentWidget()) is not None and parent is not window:
        at = parent
    return parent is not None and not at.geometry().intersects(window.rect())


def next_in_sight(start: QWidget, forward: bool) -> QWidget | None:
    """The control that Tab, or Shift+Tab, leads to from here; None where there is no other."""
    window, at = start.window(), start
    for _ in range(MOST):
        following = at.nextInFocusChain() if forward else at.previousInFocusChain()
        if following is None or following is start:
            return None
        at = following
        takes = at.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and at.focusProxy() is None
        if takes and at.isEnabled() and at.isVisibleTo(window) and at.window() is window and not behind(at):
            return at
    return None


class SightWindow(QMainWindow):
    """A main window whose Tab passes over the panels that stand behind others."""

    keys: KeyKeeper | None = None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The next control that can be seen.

        Qt also asks for it while widgets are hidden or destroyed; then the chain is not gone through here.
        """
        if self.keys is None or not self.keys.tabbing:
            return super().focusNextPrevChild(forward)
        found = next_in_sight(self.focusWidget() or self, forward)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return found is not None
