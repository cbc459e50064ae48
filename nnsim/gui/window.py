"""The main window: puts canvas, docks, bars, menus and gallery together, and shows where the session stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QToolBar, QVBoxLayout, QWidget

from nnsim.gui.actions import ActionSet
from nnsim.gui.bridge import Bridge
from nnsim.gui.commands import COMMANDS
from nnsim.gui.dialogs import files
from nnsim.gui.docks import LAYOUT, Docks, find_panels
from nnsim.gui.document_name import DocumentName
from nnsim.gui.faults_view.banner import FaultBanner
from nnsim.gui.focus_frame import FocusFrames
from nnsim.gui.help_view.topics import NUMBER, helped
from nnsim.gui.keeping import Keeping
from nnsim.gui.keys import KeyKeeper
from nnsim.gui.menus import make_menus
from nnsim.gui.notices import NoticeBar
from nnsim.gui.player import Player
from nnsim.gui.preferences import Preferences
from nnsim.gui.presenting import Presenting
from nnsim.gui.raising import Raising
from nnsim.gui.readout import Line
from nnsim.gui.sayings import standing
from nnsim.gui.speaking import Speaking
from nnsim.gui.tab_order import SightWindow
from nnsim.gui.texts import tr
from nnsim.gui.timeline_bar import TimelineBar
from nnsim.gui.toolbar import StepBar
from nnsim.gui.tours.guide import TourGuide
from nnsim.gui.training_bar import TrainingBar
from nnsim.gui.widgets.typesetting import typesetter
from nnsim.kit.errors import UserError
from nnsim.session.changes import EVERYTHING, WALKED, Change, Notice

if TYPE_CHECKING:
    from nnsim.gui.canvas.view import CanvasView
    from nnsim.gui.gallery import Gallery
    from nnsim.session.session import Session

SMALLEST, FIRST = (960, 620), (1280, 800)

# what the title of the window is about, the numbers on tabs, the banner of faults; and what no bar is about
_EDITED = frozenset({Change.DESIGN, Change.FILE, Change.WEIGHTS, Change.EXERCISE, Change.EXPERIMENTS})
_COUNTED = frozenset(
    {Change.DESIGN, Change.DATA, Change.STOPS, Change.WATCHES, Change.EXERCISE, Change.LESSON, Change.EXPERIMENTS}
)
_FAULTS = frozenset({Change.DESIGN, Change.RUN})
_LOOKED_AT = frozenset({Change.SELECTION, Change.NUMBER, Change.POINTED, Change.OVERLAY})


class Window(SightWindow):
    """nnsim's main window on one session."""

    session: Session
    preferences: Preferences
    bridge: Bridge
    player: Player
    canvas: CanvasView
    docks: Docks
    actions_by_id: ActionSet
    gallery: Gallery | None
    tours: TourGuide
    presenting: Presenting

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.leave_unsaved = self.ended = False  # leave: True when nobody can be asked any more
        self.setObjectName("nnsim")
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST)
        self.setAcceptDrops(True)
        self.preferences = Preferences(session, self)
        self.bridge = Bridge(session, self, poll=True)
        self.player = Player(session, self, self.preferences.get("play_speed"))
        self.gallery = None
        self.notices = NoticeBar()
        self.canvas = self._make_canvas()
        self._make_center()
        self.docks = Docks(self, find_panels())
        self.actions_by_id = ActionSet(self, COMMANDS)
        self.menus = make_menus(self)
        self._make_bars()
        self._make_status()
        self.keys, self._frames = KeyKeeper(self), FocusFrames(self)
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self.canvas.fit)
        self.canvas.hint.shown.connect(self.notices.clear)
        self.canvas.gallery_requested.connect(self.show_gallery)
        self.canvas.pasteable.connect(self.actions_by_id.refresh)
        self.canvas.network_pasted.connect(lambda text: files.open_text(self, text))
        self.bridge.changed.connect(self._hear)
        self._raising, self._speaking = Raising(self), Speaking(self)
        self.keeping = Keeping(self)
        self.tours = TourGuide(self)
        self.presenting = Presenting(self)
        self.bridge.noticed.connect(self.notices.show_notice)
        self.player.changed.connect(self._refresh_controls)
        self.player.changed.connect(self._keep_speed)
        self.player.failed.connect(self.notices.show_error)
        self.preferences.changed.connect(lambda _name: self.actions_by_id.refresh())
        self.preferences.changed.connect(self.canvas.follow_setting)
        self.preferences.changed.connect(self.canvas.maps.follow_setting)
        self._restore()
        self._hear(EVERYTHING)

    # -- its parts

    def _make_canvas(self) -> CanvasView:
        from nnsim.gui.canvas.view import CanvasView

        return helped(CanvasView(self.session, self), NUMBER)

    def _make_center(self) -> None:
        center = QWidget()
        center.setObjectName("center")
        self.setCentralWidget(center)
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.fault_banner = FaultBanner(self)
        column.addWidget(self.fault_banner)
        column.addWidget(self.canvas, 1)
        self.notices.overlay(center)
        self.notices.keep_clear_of(*self.canvas.typing.fields)

    def _make_bars(self) -> None:
        self.step_bar, self.training_bar, self.timeline = StepBar(self), TrainingBar(self), TimelineBar(self)
        self.bars = {
            "steps": self._bar("steps", tr("Step bar"), self.step_bar),
            "timeline": self._bar("timeline", tr("Timeline"), self.timeline),
            "training": self._bar("training", tr("Training bar"), self.training_bar),
        }
        self.arrange_bars()

    def _bar(self, name: str, title: str, widget: QWidget) -> QToolBar:
        bar = QToolBar(title, self)
        bar.setObjectName(f"bar_{name}")
        bar.addWidget(widget)
        widget.setBackgroundRole(QPalette.ColorRole.Window)  # else Qt writes on a bar as on a button
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.setAllowedAreas(Qt.ToolBarArea.TopToolBarArea | Qt.ToolBarArea.BottomToolBarArea)
        toggle = bar.toggleViewAction()
        first = self.menus["Window"].actions()[0]
        self.menus["Window"].insertAction(first, toggle)
        return bar

    def arrange_bars(self) -> None:
        """The bars where they were at first."""
        for name, area in (
            ("steps", Qt.ToolBarArea.TopToolBarArea),
            ("timeline", Qt.ToolBarArea.BottomToolBarArea),
            ("training", Qt.ToolBarArea.BottomToolBarArea),
        ):
            self.removeToolBar(self.bars[name])
            self.addToolBarBreak(area)
            self.addToolBar(area, self.bars[name])
            self.bars[name].show()

    def _make_status(self) -> None:
        self.statusBar().setSizeGripEnabled(False)
        self.position, self.facts = Line(9), QLabel()
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.position.setContentsMargins(9, 0, 9, 0)
        self.facts.setToolTip(tr("Sizes of the layers, weights and biases, kind of numbers, seed"))
        self.statusBar().addWidget(self.position, 1)
        self.statusBar().addPermanentWidget(self.facts)
        self.document = DocumentName(self.session)
        self.menuBar().setCornerWidget(self.document, Qt.Corner.TopRightCorner)

    # -- news

    def _hear(self, changes: frozenset[Change]) -> None:
        if changes == {Change.POINTED}:
            return
        self.notices.hear(changes, self.session.running)
        if not changes.isdisjoint(_EDITED) and (title := f"{self.document.follow()} – nnsim") != self.windowTitle():
            self.setWindowTitle(title)
        if not changes.isdisjoint(_COUNTED):
            self.docks.recount()
        if not changes.isdisjoint(_FAULTS):
            self.fault_banner.refresh()
        if Change.RUN in changes and self.session.running:
            self.player.stop()
        typesetter().stir()
        if changes - _LOOKED_AT:
            self._refresh_controls(changes)
        else:
            self.actions_by_id.refresh()

    def _refresh_controls(self, changes: frozenset[Change] = EVERYTHING) -> None:
        walked = changes <= WALKED
        self.actions_by_id.refresh(walked=walked)
        self.step_bar.refresh(walked=walked)
        if self.bars["training"].isVisible() or not self.isVisible():
            if walked:
                self.training_bar.show_progress()
            else:
                self.training_bar.refresh()
        if self.bars["timeline"].isVisible() or not self.isVisible():
            self.timeline.refresh()
        self._say_position()
        if not walked:
            self._say_facts()

    def _say_position(self) -> None:
        """Where the session stands, or why nothing can be computed."""
        session = self.session
        errors = [] if session.ready else [problem for problem in session.problems if problem.severity == "error"]
        if errors:
            more = tr(" (and {n} more)", n=len(errors) - 1) if len(errors) > 1 else ""
            said = tr("{words}; {remedy}", words=tr(errors[0].what), remedy=tr(errors[0].remedy)) + more
        else:
            said = standing(session)
        self.position.say(said)

    def _say_facts(self) -> None:
        """The network in one line."""
        session = self.session
        network, training = session.design.network, session.design.training
        self.facts.setText(
            tr(
                "{shape} · {n:,} parameters{fixed} · {dtype} · seed {seed}",
                shape=network.shape_text or tr("no layers"),
                n=network.parameter_count - network.fixed_count,
                fixed=tr(" + {n:,} fixed", n=network.fixed_count) if network.fixed_count else "",
                dtype=training.dtype,
                seed=training.seed,
            )
        )

    def _keep_speed(self) -> None:
        self.preferences.set("play_speed", self.player.speed)

    # -- verbs of the window

    @property
    def gallery_shown(self) -> bool:
        """True while the gallery covers the window."""
        return self.gallery is not None and self.gallery.isVisibleTo(self)

    def show_gallery(self, shown: bool = True) -> None:
        """Shows the gallery over the window, or the network again."""
        if shown == self.gallery_shown:
            return
        if shown and self.gallery is None:
            from nnsim.gui.gallery import Gallery

            self.gallery = Gallery(self)
        assert self.gallery is not None
        if shown:
            self.player.stop()
            self._place_gallery()
            self.gallery.open()
        else:
            self.gallery.hide()
            self.docks.fill()
            self.canvas.setFocus()
            self.fit_later()
        self.actions_by_id.refresh()

    def open_path(self, path: Path) -> bool:
        """Opens a project; what goes wrong is said in the notice bar."""
        if not files.may_leave(self):
            return False
        try:
            files.open_path(self, path)
        except UserError as error:
            self.show_gallery(False)
            self.notices.show_error(error)
            return False
        return True

    def open_example(self, key: str) -> bool:
        """Opens an example of the gallery."""
        if not files.may_leave(self):
            return False
        try:
            self.session.example(key)
        except UserError as error:
            self.show_gallery(False)
            self.notices.show_error(error)
            return False
        self.show_gallery(False)
        self.fit_later()
        return True

    def fit_later(self) -> None:
        """Shows the whole network as soon as the canvas has its size."""
        if not self.ended:
            self._fit.start()

    def toggle_full_screen(self) -> None:
        """Uses the whole screen, or not any more."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # -- remembered places

    def _restore(self) -> None:
        layout = self.preferences.bytes_of("layout")
        self.placed = self.restoreGeometry(self.preferences.bytes_of("geometry"))  # on a screen of its size alone
        if not layout.isEmpty():
            self.restoreState(layout, LAYOUT)
            self.docks.room.trust(QSize(self.preferences.get("layout_width"), self.preferences.get("layout_height")))

    def remember(self) -> None:
        """Keeps where everything is for the next start."""
        self.preferences.keep_layout(self.saveGeometry(), self.saveState(LAYOUT), self.width(), self.height())

    # -- Qt

    def showEvent(self, event: QShowEvent) -> None:
        """The network fits the window from the start."""
        super().showEvent(event)
        self.fit_later()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The gallery covers the whole window; the docks give way to the canvas."""
        super().resizeEvent(event)
        self._place_gallery()
        if not self.ended:
            self.docks.room.later()

    def _place_gallery(self) -> None:
        if self.gallery is not None:
            top = self.menuBar().height()
            self.gallery.setGeometry(0, top, self.width(), self.height() - top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the notice, brings the weights back, leaves a tour or goes to the canvas; others say why not."""
        if event.key() == Qt.Key.Key_Escape and self.notices.isVisible():
            self.notices.clear()
        elif event.key() == Qt.Key.Key_Escape and self.session.overlay is not None:
            self.session.show_overlay(None)
        elif event.key() == Qt.Key.Key_Escape and self.tours.walk is not None:
            self.tours.end()
        elif event.key() == Qt.Key.Key_Escape and not self.canvas.hasFocus():
            self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.actions_by_id.press(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A project file, a network of another program, or data may be dropped on the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens the network that was dropped, or looks at the data."""
        dropped = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        project = next((path for path in dropped if files.holds_network(path)), None)
        if not dropped:
            return
        event.acceptProposedAction()
        if project is not None:
            self.open_path(project)
        elif self.session.running:
            self.notices.show_notice(Notice("info", tr("Pause the training to import data.")))
        else:
            from nnsim.gui.dialogs.import_data import dropped as import_dropped

            import_dropped(self, dropped[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing unsaved goes without asking; then timers and the worker are ended."""
        if not self.leave_unsaved and not (files.may_leave(self) and files.may_end_lesson(self)):
            event.ignore()
            return
        if not self.leave_unsaved:
            self.keeping.autosave.drop()  # nothing is unsaved, or the person has said that it may go
        self.remember()
        self.end()
        super().closeEvent(event)

    def end(self) -> None:
        """The window hears nothing more; its timers stand still for good, and the worker of the training ends."""
        self.ended = True
        self.player.stop()
        self.notices.clear()
        self.docks.close()
        self.keeping.close()
        for bridge in self.findChildren(Bridge):
            bridge.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.preferences.close()
        self.session.close()
