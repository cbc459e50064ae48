"""An image drawn by hand, and what the network says of it while it is drawn."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from nnsim.gui.draw_view.board import Board
from nnsim.gui.draw_view.chance_bars import ChanceBars
from nnsim.gui.panel import accessible
from nnsim.gui.texts import told, tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import UserError
from nnsim.parts.contracts import Table
from nnsim.session.changes import Change
from nnsim.session.drawn.images import Frame, centred, classify, frame_of, rasterized
from nnsim.session.session import Session

BRUSHES = (4, 30)  # in hundredths of the width


class ImagePage(LiveView):
    """The board at the left, the answer at the right; `other` says that the data are no such images any more."""

    concerns = frozenset({Change.DATA, Change.DESIGN, Change.WEIGHTS, Change.RUN, Change.EXERCISE})
    other = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.shape: tuple[int, int] = session.table.image or (1, 1)
        self._frame = Frame()
        self._table: Table | None = None
        self.board = Board()
        self.board.drawn.connect(self.show_answer)
        self.brush = QSlider(Qt.Orientation.Horizontal)
        self.brush.setRange(*BRUSHES)
        accessible(self.brush, tr("Width of the brush"))
        self.brush.setValue(15)
        self.brush.valueChanged.connect(lambda _value: self.show_answer())
        self.centre = accessible(QCheckBox(tr("Centred")), tr("Centred"),
                                 tr("Move and scale the drawing to where images of the data have ink"))  # fmt: skip
        self.centre.setChecked(True)
        self.centre.toggled.connect(lambda _on: self.show_answer())
        self.back = accessible(QPushButton(tr("Undo")), tr("Take the last stroke back"),
                               tr("Take the last stroke back  (Ctrl+Z)"))  # fmt: skip
        self.back.clicked.connect(self.board.undo)
        self.clear = accessible(QPushButton(tr("Clear")), tr("Clear the board"), tr("Clear the board  (Del)"))
        self.clear.clicked.connect(self.board.clear)
        self.said = Label("", size=13, weight=600, wrap=True)
        self.bars = ChanceBars()
        self.note = Label("", "muted", 9, wrap=True)
        self.kind = Combo(tr("class of the drawing"), tr("Which class the drawing is"))
        self.keep = accessible(QPushButton(tr("Add to the samples")), tr("Add to the samples"),
                               tr("Keep the drawing as a sample of this class; samples become your own"))  # fmt: skip
        self.keep.clicked.connect(self.add)
        for button in (self.back, self.clear, self.keep):
            button.setAutoDefault(False)  # Enter sets the brush down
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(QLabel(tr("Brush")))
        tools.addWidget(self.brush, 1)
        for widget in (self.centre, self.back, self.clear):
            tools.addWidget(widget)
        left = QVBoxLayout()
        left.addWidget(self.board, 1)
        left.addLayout(tools)
        adding = QHBoxLayout()
        adding.addWidget(self.kind, 1)
        adding.addWidget(self.keep)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.said)
        right.addWidget(self.bars)
        right.addStretch(1)
        right.addWidget(self.note)
        right.addLayout(adding)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addLayout(left, 3)
        row.addLayout(right, 2)

    @property
    def pixels(self) -> np.ndarray:
        """What the network is given, in the data's own numbers."""
        return self._seen() * self._frame.white

    def _seen(self) -> np.ndarray:
        brush = self.brush.value() / 100
        strokes = centred(self.board.strokes, self._frame, brush) if self.centre.isChecked() else self.board.strokes
        return rasterized(strokes, self.shape, brush)

    def refresh(self, changes: frozenset[Change]) -> None:
        """The network, or its data, are others now."""
        try:
            table = self.session.table
        except UserError:
            table = None
        if table is None or table.image != self.shape:
            self.other.emit()
            return
        if table is not self._table:
            first = self._table is None
            self._table, self._frame = table, frame_of(table)
            if first:
                self.brush.setValue(round(100 * self._frame.brush))
            chosen = self.kind.currentText()
            self.kind.clear()
            for number, name in enumerate(table.classes):
                self.kind.add(name, str(number))
            if chosen in table.classes:
                self.kind.choose(str(table.classes.index(chosen)))
            for widget in (self.kind, self.keep):
                widget.setVisible(bool(table.classes))
        self.keep.setEnabled(not self.session.running)
        self.show_answer()

    def show_answer(self) -> None:
        """Show what the network sees, and what it says of it."""
        seen = self._seen()
        self.board.show_pixels(seen)
        if not self.board.strokes:
            self.bars.show_answer(None)
            self.said.setText("")
            self.note.setText(self._state())
            return
        try:
            answer = classify(self.session, seen * self._frame.white)
        except UserError as error:
            self.bars.show_answer(None)
            self.said.setText("")
            self.note.setText(told(error))
            return
        self.bars.show_answer(answer)
        self.said.setText(answer.names[answer.best])
        self.note.setText(self._state())

    def _state(self) -> str:
        if self.session.ready and not self.session.update:
            return tr("The network has learned nothing yet: train it first.")
        return ""

    def add(self) -> None:
        """The drawing becomes a sample of the class that is chosen."""
        if not self.board.strokes:
            return
        row = [*self.pixels.reshape(-1).tolist(), float(self.kind.key())]
        if self.attempt(partial(self.session.samples.draw, [row])):
            self.session.notice("info", tr("The drawing is the last of the samples now."), tr("undo takes that back"))
            self.board.clear()
