"""The watches: numbers and expressions that are shown at every step with what has changed, and drawn over the run."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.fonts import px
from nnsim.gui.number_marks import in_formula
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.watches_view.looking_back import LookingBack
from nnsim.gui.watches_view.painting import Head
from nnsim.gui.watches_view.rows import WatchRows
from nnsim.gui.watches_view.watch_list import WatchList
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.expression_field import ExpressionField, said
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.expressions.examples import in_names_of
from nnsim.session.expressions.expression import ExpressionError
from nnsim.session.expressions.names import vocabulary
from nnsim.session.session import Session
from nnsim.session.watches.watch import Watch

if TYPE_CHECKING:
    from nnsim.gui.watches_view.board import WatchBoard

FRAME_MS = 80
_USUAL = "delta[hidden][2], norm(grad[hidden]), loss > 0.5"
_STEPS = frozenset({Change.CURSOR, Change.WEIGHTS, Change.TIME, Change.RUN, Change.CURVES, Change.WATCHES})
PICTURES = tr("Picture (*.png);;Drawing (*.svg);;Table (*.csv)")


class WatchesPanel(LiveView):
    """The list of watches, a field to add one, and the plot of their course."""

    concerns = frozenset(
        {Change.WATCHES, Change.CURSOR, Change.WEIGHTS, Change.DESIGN, Change.DATA, Change.RUN, Change.TIME,
         Change.SETTINGS, Change.CURVES}
    )  # fmt: skip

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.board: WatchBoard | None = None
        self._changing: Watch | None = None
        self._drawn, self._pace = 0.0, float(FRAME_MS)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._draw_next)
        self._due: list[Callable[[], None]] = []
        self.past = LookingBack(session, self)
        self._icons: list[tuple[QToolButton, str]] = []
        self.field = ExpressionField(
            tr("Expression to watch"),
            tr("Type what to watch, and press Enter. Ctrl+Space lists all words.\n"
               "W[layer][row][neuron], grad, z, o, do, delta [layer][neuron][sample]; row 0 of W is the bias.\n"
               "norm, mean, abs, max, min … and comparisons can be used."),
        )  # fmt: skip
        self.field.entered.connect(self.enter)
        self.field.left.connect(self._leave)
        self.field.textEdited.connect(self._typed)
        self.add = self._button("", tr("Add the watch (Enter)"), "add")
        self.add.clicked.connect(self.field.enter)
        self.more = self._button("", tr("What can be done with the chosen watch"), "more")
        self.more.clicked.connect(lambda: self._menu(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self.wrong = Label("", "error", 9)
        self.wrong.setMinimumWidth(10)
        self.rows = WatchRows(session, self)
        self.list = WatchList(self.rows, session.watches)
        self.list.asked.connect(self._do)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._moved())
        self.empty = Empty(
            tr("Nothing is watched yet"),
            tr("Type an expression above, or choose Watch in the menu of a neuron or an edge (W)."),
        )
        self.head = Head(self.list.viewport())
        self.list.resized.connect(self.head.update)
        left = self._left()
        self._right = self._plot_side()
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(left)
        self._halves.addWidget(self._right)
        self._halves.setStretchFactor(0, 3)
        self._halves.setStretchFactor(1, 2)
        self._halves.setSizes([640, 480])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._halves)
        self.setMinimumHeight(px(110))
        self.setFocusProxy(self.field)
        signals().changed.connect(self._follow)
        self._follow()

    def _button(self, text: str, tip: str, symbol: str = "", check: bool = False) -> QToolButton:
        button: QToolButton = accessible(QToolButton(), text or tip, tip)
        button.setText(text)
        button.setCheckable(check)
        if symbol:
            self._icons.append((button, symbol))
        return button

    def _left(self) -> QWidget:
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.head)
        inner.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(self.empty)
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 3, 6, 2)
        bar.setSpacing(3)
        bar.addWidget(self.field, 1)
        bar.addWidget(self.add)
        bar.addWidget(self.more)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        self.wrong.setContentsMargins(12, 0, 6, 2)
        self.wrong.hide()
        column.addWidget(self.wrong)
        column.addWidget(self._stack, 1)
        side.setMinimumWidth(px(330))
        return side

    def _plot_side(self) -> QWidget:
        group = QButtonGroup(self)
        seen = tr("Every value that was seen, over the updates: of each step, at full speed of each epoch")
        self.per = {
            "step": self._button(tr("Per step"), seen, check=True),
            "epoch": self._button(tr("Per epoch"), tr("The last value of each epoch"), check=True),
        }
        for name, button in self.per.items():
            group.addButton(button)
            button.clicked.connect(lambda _on, name=name: self.choose(name))
        self.per["step"].setChecked(True)
        self.log = self._button(tr("log"), tr("Logarithmic axis of the values"), check=True)
        self.own = self._button(tr("Own scales"), tr("Draw each from its lowest value to its highest"), check=True)
        self.log.toggled.connect(lambda _on: self._axes(self.log, self.own))
        self.own.toggled.connect(lambda _on: self._axes(self.own, self.log))
        self.fit = self._button(tr("Fit"), tr("Show all points again (double click on the plot)"), "fit")
        self.fit.clicked.connect(self._fit)
        self.export = self._button(tr("Export…"), tr("Save as a picture (PNG, SVG) or as a table (CSV)"), "export")
        self.export.clicked.connect(self._ask_export)
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 3, 10, 0)
        bar.setSpacing(3)
        for widget in (*self.per.values(), self.log, self.own, self.fit):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.export)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        self._place = QVBoxLayout()
        column.addLayout(self._place, 1)
        side.setMinimumWidth(px(300))
        return side

    # -- what is shown

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the values of the present moment at once.

        Their courses follow within the blink of an eye, as long as nobody reads off values there: so they are drawn
        once for all the steps of a while, and the plot and those in the list in turns, so that no step waits for both.
        """
        watches = self.session.watches
        if changes & {Change.DESIGN, Change.DATA} and self.session.ready:
            setup = self.session.setup
            self.field.set_words(vocabulary(setup))
            code = in_formula(in_names_of(setup.design.network, _USUAL, setup))
            self.field.setPlaceholderText(tr("add: {code} …", code=code))
        chosen = self.list.current
        self.rows.refresh(anew=not changes <= _STEPS)
        if chosen is not None and chosen in self.rows.watches and self.list.current is not chosen:
            self.list.choose(chosen)
        self._stack.setCurrentIndex(0 if len(watches) else 1)
        self._right.setVisible(len(watches) > 0)
        self._moved()
        if self._changing is not None and self._changing not in self.rows.watches:
            self._leave()
        self.past.follow()
        if self.board is not None and self.board.is_read:
            self._draw()
            return
        self._due += [draw for draw in (self._draw_plot, self.list.renew_courses) if draw not in self._due]
        if not self._later.isActive():
            self._later.start(round(self._pace))

    def _draw(self) -> None:
        """All at once."""
        self._later.stop()
        self._due.clear()
        self.list.renew_courses()
        self._draw_plot()

    def _draw_next(self) -> None:
        """What has waited longest."""
        if self._due:
            self._due.pop(0)()
        if self._due:
            self._later.start(round(self._pace))

    def _draw_plot(self) -> None:
        self._drawn = time.monotonic()
        if not len(self.session.watches):
            return
        board = self._made()
        board.refresh(self.session.watches)
        self._moved()
        self._pace = max(float(FRAME_MS), 4000 * (time.monotonic() - self._drawn))

    def _made(self) -> "WatchBoard":
        if self.board is None:
            from nnsim.gui.watches_view.board import WatchBoard

            self.board = WatchBoard()
            self.board.moved.connect(self._moved)
            self._place.addWidget(self.board)
        return self.board

    def _moved(self) -> None:
        """Buttons that need something to act on."""
        self.more.setEnabled(len(self.session.watches) > 0)
        self.fit.setEnabled(self.board is not None and not self.board.fitted)

    def _fit(self) -> None:
        if self.board is not None:
            self.board.fit()

    def choose(self, across: str) -> None:
        """Draw per step, or per epoch."""
        self.per[across].setChecked(True)
        self._made().set_across(across)
        self._draw()

    def _axes(self, one: QToolButton, other: QToolButton) -> None:
        """Shares of a range have no logarithm: one of both at most."""
        if one.isChecked() and other.isChecked():
            other.setChecked(False)
        board = self._made()
        board.own_scale = self.own.isChecked()
        board.set_log(self.log.isChecked())
        board.plot.fitted = True
        self._draw()

    def _follow(self) -> None:
        for button, symbol in self._icons:
            button.setIcon(icon(symbol))
            if button.icon().isNull():
                button.setText("⋯")
        self.head.update()
        if self.board is not None:
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """All is shown as it is now, and what is not known yet is looked for."""
        super().showEvent(event)
        if self._later.isActive():
            self._draw()
        self.past.follow()

    def hideEvent(self, event: object) -> None:
        """Nothing is drawn while nobody looks."""
        self.past.stop()
        if self._later.isActive():
            self._later.stop()
            self._stale |= self.concerns
        super().hideEvent(event)  # type: ignore[arg-type]

    # -- adding and changing

    def enter(self, text: str) -> None:
        """Watch what was typed, or take it for the expression that is changed; a mistake is shown at its column."""
        watches, changing = self.session.watches, self._changing
        try:
            if changing is not None and changing in self.rows.watches:
                watches.rewrite(changing, text)
                watch = changing
            else:
                watch = watches.add(text)
        except ExpressionError as error:
            self.field.show_error(error, len(text) - len(text.lstrip()))
            self._say(said(error))
            return
        except UserError as error:
            self._say(tr("; ".join(part for part in (error.what, error.why, error.remedy) if part)))
            return
        self.field.clear()
        self._leave()
        self.rows.refresh()
        self.list.choose(watch)

    def _typed(self) -> None:
        self._say("")

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setToolTip(words)
        self.wrong.setVisible(bool(words))

    def _leave(self) -> None:
        """What was typed is forgotten."""
        changing, self._changing = self._changing, None
        self._say("")
        self.add.setToolTip(tr("Add the watch (Enter)"))
        if changing is not None:
            self.field.clear()
            self.list.setFocus()

    def change(self, watch: Watch) -> None:
        """Bring its expression into the field; Enter takes the new one, Esc leaves it as it is."""
        self._changing = watch
        self.field.setText(watch.text)
        self.field.selectAll()
        self.field.setFocus()
        self.add.setToolTip(tr("Take the changed expression (Enter)"))
        if isinstance(watch.error, ExpressionError):
            self.field.show_error(watch.error)
            self._say(said(watch.error))

    def _do(self, verb: str, watch: Watch) -> None:
        watches, at = self.session.watches, self.rows.watches.index(watch)
        if verb == "edit":
            self.change(watch)
        elif verb == "copy":
            self.copy([watch])
        elif verb == "remove":
            watches.remove(watch)
            self.rows.refresh()
            if self.rows.watches:
                self.list.choose(self.rows.watches[min(at, len(self.rows.watches) - 1)])
            else:
                self.field.setFocus()
        elif verb == "plot":
            watches.plot(watch, not watch.plotted)
        elif verb == "enable":
            watches.enable(watch, not watch.enabled)
        else:
            place = min(max(at + (-1 if verb == "up" else 1), 0), len(watches) - 1)
            watches.move(watch, place)
            self.rows.refresh()
            self.list.choose(watch)

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.list.current is not None:
            self.list.fill(menu, self.list.current)
            menu.addSeparator()
        menu.addAction(tr("Copy all")).triggered.connect(lambda: self.copy(self.rows.watches))
        menu.popup(place)

    # -- out

    def copy(self, watches: list[Watch]) -> None:
        """Copy watches as text, with all digits."""
        from nnsim.gui.watches_view.export import as_text

        QGuiApplication.clipboard().setText(as_text(watches))

    def _ask_export(self) -> None:
        name, chosen = QFileDialog.getSaveFileName(self, tr("Export the watches"), "watches.png", PICTURES)
        if name:
            path = Path(name)
            ending = chosen[chosen.find("*.") + 1 : chosen.find(")")] if "*." in chosen else ".png"
            self.write(path if path.suffix else path.with_suffix(ending))

    def write(self, path: Path) -> bool:
        """Write the plot to a picture, or all values to a table; False when that failed and was told."""
        from nnsim.gui.watches_view.export import write

        self._draw()
        return self.attempt(lambda: write(path, list(self.session.watches), self._made().plot))
