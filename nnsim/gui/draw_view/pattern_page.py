"""Patterns drawn by hand: they are stored as samples, and a drawn state is recalled turn by turn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QSpinBox, QVBoxLayout, QWidget

from nnsim.gui.draw_view.board import picture
from nnsim.gui.draw_view.cells import Cells
from nnsim.gui.draw_view.energy_line import EnergyLine
from nnsim.gui.fonts import px
from nnsim.gui.panel import accessible
from nnsim.gui.sayings import told
from nnsim.gui.slices import Slices
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import UserError
from nnsim.parts.own_samples import Heading
from nnsim.session.changes import Change
from nnsim.session.drawn import patterns
from nnsim.session.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

THUMB, SHOWN = 44, 200
DAMAGE = 0.2  # of the cells are turned by "Damage"


class PatternList(QListWidget):
    """`deleted` says that Del was pressed: the chosen pattern is to go."""

    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class PatternPage(LiveView):
    """Cells at the left, stored patterns and the recall at the right; `other` says that there are other units now."""

    concerns = frozenset({Change.DATA, Change.DESIGN, Change.WEIGHTS, Change.CURSOR, Change.RUN, Change.EXERCISE})
    other = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        heading = session.samples.heading
        self.count = len(heading.inputs)
        self.cells = Cells(self.count, patterns.columns_of(self.count, heading.image))
        self.cells.drawn.connect(self._drawing)
        self.drawing = True  # else the cells follow the state of the network
        self._stored, self._near = np.zeros((0, self.count)), 0
        self._twice: np.ndarray | None = None  # a pattern that is there already, and that Store was pressed for
        self._chance = np.random.default_rng(0)
        self.list = PatternList()
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setIconSize(QSize(px(THUMB), px(THUMB)))
        self.list.setSpacing(4)
        self.list.setMinimumHeight(px(84))
        accessible(
            self.list, tr("Stored patterns"), tr("Enter or a double click takes one into the cells, Del deletes it")
        )
        self.list.itemActivated.connect(lambda _item: self.take())
        self.list.deleted.connect(lambda: self.attempt(self.forget))
        self.keep = self._button(tr("Store"), tr("Keep what is drawn as one more pattern (a sample of your own)"),
                                 self.store)  # fmt: skip
        self.fetch = self._button(tr("Take"), tr("Take the chosen pattern into the cells"), self.take)
        self.delete = self._button(tr("Delete"), tr("Forget the chosen pattern"), self.forget)
        self.clear = self._button(tr("Clear"), tr("All cells off (Del)"), self.cells.clear)
        self.invert = self._button(tr("Reverse"), tr("Turn all cells"), lambda: self._put(-self.cells.values))
        self.damage = self._button(tr("Damage"), tr("Turn a fifth of the cells by chance"), self._damage)
        self.recall = self._button(tr("Recall from here"),
                                   tr("The units begin with what is drawn; then step, here or in the window"),
                                   self.begin)  # fmt: skip
        self.turn = self._button(tr("Turn"), tr("The next unit takes its turn (all at once, where the rule says so)"),
                                 partial(self._walk, partial(patterns.next_turn, session)))  # fmt: skip
        self.back = self._button(tr("Back"), tr("Take the last step back"),
                                 partial(self._walk, partial(session.back, "operation")))  # fmt: skip
        self.sweep = self._button(tr("Sweep"), tr("All units take their turns"),
                                  partial(self._walk, self._sweep))  # fmt: skip
        self._work: patterns.Sweep | None = None
        self._slices = Slices(self)
        self._slices.advanced.connect(self._swept)
        self._slices.ended.connect(self._end_sweep)
        self._slices.failed.connect(lambda error: session.notice("error", error.reason, error.remedy))
        self.said = Label("", size=11, weight=600, wrap=True)
        self.said.setMinimumHeight(px(38))
        self.energy = EnergyLine()
        self.note = Label("", "muted", 9, wrap=True)
        self.high, self.wide = (self._side(name) for name in (tr("rows"), tr("columns")))
        self.anew = self._button(tr("New grid"), tr("Cells of that size, and no patterns yet; undo takes it back"),
                                 self.begin_anew)  # fmt: skip
        left = QVBoxLayout()
        left.addWidget(self.cells, 1)
        left.addLayout(_row(self.clear, self.invert, self.damage, self.keep))
        sizes = _row(Label(tr("rows"), "muted", 9), self.high, Label(tr("columns"), "muted", 9), self.wide, self.anew)
        sizes.addStretch(1)
        left.addLayout(sizes)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(Label(tr("Stored patterns"), "muted", 9))
        right.addWidget(self.list, 2)
        right.addLayout(_row(self.fetch, self.delete))
        right.addSpacing(6)
        right.addLayout(_row(self.recall, self.back, self.turn, self.sweep))
        right.addWidget(self.said)
        right.addWidget(self.energy, 2)
        right.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addLayout(left, 3)
        row.addLayout(right, 3)
        signals().changed.connect(self._list_patterns)

    def _button(self, text: str, tip: str, do: object) -> QPushButton:
        button = accessible(QPushButton(text), text, tip)
        button.setAutoDefault(False)  # Enter turns a cell
        button.clicked.connect(lambda _on=False: self.attempt(do))  # type: ignore[arg-type]
        return button

    def _side(self, name: str) -> QSpinBox:
        box = accessible(QSpinBox(), name, tr("How many {what} a new grid has", what=name))
        box.setRange(1, patterns.LONGEST_SIDE)
        box.setValue(5)
        return box

    # -- what the person does

    def _drawing(self) -> None:
        self.drawing, self._twice = True, None
        self.energy.begin()  # that of the state before is not that of what is drawn
        self._say()

    def _put(self, values: np.ndarray) -> None:
        self.cells.show_values(values)
        self._drawing()

    def _damage(self) -> None:
        values = self.cells.values.copy()
        values[self._chance.permutation(self.count)[: max(1, round(DAMAGE * self.count))]] *= -1
        self._put(values)

    def store(self) -> None:
        """Keep the cells as one more pattern; one that is there already when it is pressed again."""
        values = self.cells.values.copy()
        if patterns.number_of(self._stored, values) and (self._twice is None or (self._twice != values).any()):
            self._twice = values
            self._say()
            return
        self._twice = None
        patterns.store(self.session, values)

    def begin_anew(self) -> None:
        """Other cells, and no patterns yet."""
        patterns.begin_anew(self.session, self.high.value(), self.wide.value())

    def take(self) -> None:
        """Take the chosen pattern into the cells."""
        row = self.list.currentRow()
        if 0 <= row < len(self._stored):
            self._put(self._stored[row])

    def forget(self) -> None:
        """Delete the chosen pattern, or the one whose sample is there."""
        row = self.list.currentRow()
        if 0 <= row < len(self._stored):
            self.session.samples.erase([row])

    def begin(self) -> None:
        """Let the units begin with the cells."""
        self.session.begin_from(self.cells.values)
        self.drawing = False
        self.energy.begin()
        self._follow()

    def _walk(self, step: Callable[[], object]) -> None:
        """A step of the network, which the cells follow from now on."""
        self.drawing, self._twice = False, None
        step()

    def _sweep(self) -> None:
        """Turn by turn to the end of the epoch, in slices."""
        self._work = patterns.Sweep(self.session)
        self._slices.start(self._work)

    def _swept(self) -> None:
        """The energies of the turns that a slice has taken."""
        assert self._work is not None
        for moment in self._work.moments:
            self.energy.follow(moment)
        self._work.moments.clear()

    def _end_sweep(self, _done: bool) -> None:
        self._swept()
        self.refresh(frozenset())

    def hideEvent(self, event: QHideEvent) -> None:
        """A sweep that nobody sees ends where it is."""
        super().hideEvent(event)
        self._slices.stop()

    # -- refreshing

    def refresh(self, changes: frozenset[Change]) -> None:
        """Other patterns, or another state."""
        if not patterns.stores_patterns(self.session):
            self.other.emit()
            return
        try:
            stored = patterns.stored(self.session)
        except UserError:  # there are none yet, or they cannot be read: a problem that is listed
            stored = np.zeros((0, self.count))
        heading = self._heading()
        if heading is not None and len(heading.inputs) != self.count:
            self.count, self.drawing = len(heading.inputs), True
            self.cells.take_shape(self.count, patterns.columns_of(self.count, heading.image))
            self.energy.begin()
        stored = stored if stored.shape[1] == self.count else np.zeros((0, self.count))
        if stored.shape != self._stored.shape or (stored != self._stored).any():
            self._stored = stored
            self.energy.begin()  # it was that of other links
            self._list_patterns()
        still = (
            self.session.ready and not self.session.running and not self.session.practising and not self._slices.busy
        )
        for button in (self.recall, self.turn, self.sweep):
            button.setEnabled(still)
        for button in (self.keep, self.delete):
            button.setEnabled(not self.session.running and not self.session.practising)
        self.back.setEnabled(still and self.session.can_back)
        self._follow()

    def _heading(self) -> Heading | None:
        try:
            return self.session.samples.heading
        except UserError:
            return None

    def _follow(self) -> None:
        moment = None if self.session.practising else patterns.now(self.session)
        if moment is None:
            self.energy.begin()
        elif not self.drawing:
            self.energy.follow(moment)
        if not self.drawing and moment is not None and len(moment.state) == self.count:
            self._near, other = patterns.nearest(self._stored, moment.state)
            self.cells.show_values(moment.state, other)
        self._say()

    def _say(self) -> None:
        session = self.session
        said = ""
        if session.ready and not self.drawing:
            said = told(session, session.setup.compiled.wiring.weighted[-1].id)
        if self._twice is not None:
            number = patterns.number_of(self._stored, self._twice)
            said = tr("Pattern {number} is this very one. Store it again, and it counts twice.", number=number)
        self.said.setText(said or (tr("This is drawn: store it, or recall from it.") if self.drawing else ""))
        near = (
            tr("Dots mark the cells that differ from pattern {number}.", number=self._near)
            if self._near > 0
            else tr("Dots mark the cells that differ from pattern {number} reversed.", number=-self._near)
        )
        self.note.setText(near if self.cells.others is not None else "")

    def _list_patterns(self) -> None:
        chosen = self.list.currentRow()
        self.list.clear()
        for number, pattern in enumerate(self._stored[:SHOWN], 1):
            item = QListWidgetItem(thumb(pattern, self.cells.columns), str(number))
            item.setToolTip(tr("Pattern {number}", number=number))
            self.list.addItem(item)
        if self._stored.shape[0]:
            self.list.setCurrentRow(min(max(chosen, 0), self.list.count() - 1))


def thumb(pattern: np.ndarray, columns: int) -> QIcon:
    """A small picture of a pattern."""
    colors = theme()
    rows = -(-len(pattern) // columns)
    pixels = np.zeros(rows * columns)
    pixels[: len(pattern)] = pattern > 0
    ground = mix(colors.canvas, colors.text, 0.08)
    image = picture(pixels.reshape(rows, columns), ground, colors.accent)
    return QIcon(QPixmap.fromImage(image.scaled(px(THUMB), px(THUMB), Qt.AspectRatioMode.KeepAspectRatio)))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return row
