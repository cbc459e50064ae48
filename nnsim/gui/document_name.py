"""The name of the project at the right of the menus."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette

from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.widgets.label import Label
from nnsim.session.session import Session

SIZE, MARGIN = (360, 24), 14


class DocumentName(Label):
    """The name of the file, or of the design while it has none, shortened in the middle where it is long."""

    def __init__(self, session: Session) -> None:
        super().__init__("", "muted", 9)
        self._session = session
        self._said: tuple[object, ...] = ()
        self.setContentsMargins(0, 0, MARGIN, 0)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.setObjectName("document")
        self.setFixedSize(*SIZE)  # a fixed size: the menu bar does not follow one that changes
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setAccessibleName(tr("Name of the project"))

    def changeEvent(self, event: QEvent) -> None:
        """In letters of another size it may be cut off elsewhere."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._said = ()

    @property
    def name(self) -> str:
        """The whole name."""
        return self._session.path.name if self._session.path else self._session.design.title

    def follow(self) -> str:
        """Show the name as it is now; it is returned with the word that it was edited, for the title of the window."""
        session = self._session
        shown = self.name + (tr(" • edited") if session.dirty else "")
        said = shown, session.path
        if said != self._said:
            self._said = said
            room = self.width() - MARGIN - 6
            self.setText(self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideMiddle, room))
            self.setToolTip(plain_tip(str(session.path or shown)))
        return shown
