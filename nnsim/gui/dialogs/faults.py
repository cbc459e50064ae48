"""Faults to find: what the program has, one more in the open or hidden, and the answer to what is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QTabWidget, QWidget

from nnsim.gui.bridge import Bridge
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.faults_view.finding import Finding
from nnsim.gui.faults_view.injecting import Injecting
from nnsim.gui.help_view.topics import helped
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.card import Card
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.faults.faultfinding import describe

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.gui.window import Window

ABOUT = (
    "A classical mistake is put into the program, which then really makes it. Ctrl+Z takes it back, and "
    "exported weights know nothing of it."
)


class FaultsDialog(Frame):
    """The faults of the program, and two pages: inject one, find the hidden one."""

    PAGES = ("inject", "find")

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("Faults to find"), tr(ABOUT))
        helped(self, "faults/all")
        self._session = window.session
        self.present = Card()
        self.body.addWidget(self.present)
        self.rows: list[tuple[Label, QPushButton]] = []
        self.tabs = QTabWidget()
        self.injecting = Injecting(self._session)
        self.injecting.wanted.connect(lambda: self._do(self.injecting.inject))
        self.finding = Finding(self._session, self._do)
        self.finding.hiding.failed.connect(self._fail)
        for page, title in ((self.injecting, tr("Inject a fault")), (self.finding, tr("Find a hidden fault"))):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(page)
            self.tabs.addTab(area, title)
        self.body.addWidget(self.tabs, 1)
        self.add_close()
        self.tabs.currentChanged.connect(lambda _at: self._choose_default())
        self._choose_default()
        self._bridge = Bridge(self._session, self)
        self._bridge.changed.connect(self._hear)
        self._shown: object = None
        self.fill()
        self.take_size(600, 690)

    def turn_to(self, page: str) -> None:
        """Shows a page by its name."""
        self.tabs.setCurrentIndex(self.PAGES.index(page))

    def fill(self) -> None:
        """Shows what there is now."""
        self._list()
        self.injecting.refresh()
        self.finding.refresh()
        self._choose_default()

    def _hear(self, changes: frozenset[Change]) -> None:
        if changes & {Change.DESIGN, Change.DATA, Change.RUN, Change.EXERCISE}:
            self.fill()

    def _choose_default(self) -> None:
        """Enter presses what the page is for."""
        finding = self.finding.check if self._session.faults.hidden else self.finding.hide_one
        (finding if self.tabs.currentIndex() else self.injecting.main).setDefault(True)

    def _list(self) -> None:
        """A line for each fault of the program, with a button that removes it."""
        faults, network = self._session.faults.planted, self._session.network
        names = tuple(tr("a hidden fault") if one.hidden else describe(one, network) for one in faults)
        if self._shown == (names, self._session.running):
            return
        self._shown = (names, self._session.running)
        while self.present.body.count():
            old = self.present.body.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        self.rows = [self._row(number, name) for number, name in enumerate(names)]
        if not names:
            self.present.body.addWidget(Label(tr("This program has no fault."), "muted"))

    def _row(self, number: int, name: str) -> tuple[Label, QPushButton]:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        label = Label(name, weight=500, wrap=True)
        button = accessible(
            QPushButton(tr("Remove")), tr("Remove {name}", name=name), tr("Take this fault out of the program")
        )
        button.setProperty("look", "link")
        button.setEnabled(not self._session.running)
        button.clicked.connect(lambda _on=False, at=number: self._do(lambda: self._session.faults.remove(at)))
        row.addWidget(label, 1)
        row.addWidget(button)
        self.present.body.addWidget(holder)
        return label, button

    def _do(self, verb: Callable[[], object]) -> None:
        self.say("")
        try:
            verb()
        except UserError as error:
            self._fail(error)

    def _fail(self, error: UserError) -> None:
        self.say(str(error)[:1].upper() + str(error)[1:] + ".")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is measured any more."""
        self.finding.clear()
        super().closeEvent(event)


def show(window: Window, page: str = "") -> FaultsDialog:
    """Opens the dialog on a page, else on that of what is hidden; the window stays in use beside it."""
    dialog = window.findChild(FaultsDialog) or FaultsDialog(window)
    dialog.turn_to(page or ("find" if window.session.faults.hidden else "inject"))
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
