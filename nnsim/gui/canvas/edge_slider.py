"""How many edges are drawn between crowded layers: a slider over the canvas, from the strongest alone to very many."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from nnsim.gui.canvas.lettering import paint_floating_card
from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals
from nnsim.gui.widgets.label import Label

STEPS = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 0)  # edges into each neuron; 0: as many as there is room for
HIGH = 28


class EdgeSlider(QWidget):
    """`chosen` carries how many edges are to be drawn into each neuron."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(HIGH))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        self.label = Label("", "muted", 8.5)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(STEPS) - 1)
        self.slider.setPageStep(2)
        self.slider.setFixedWidth(px(72))
        self.slider.setAccessibleName(tr("Edges into each neuron"))
        self.slider.setToolTip(
            tr("How many edges are drawn into each neuron, the strongest ones: Ctrl+Alt++ and Ctrl+Alt+−")
            + "\n"
            + tr("The haze below is of all edges")
        )
        self.slider.valueChanged.connect(self._turned)
        row.addWidget(self.slider)
        row.addWidget(self.label)
        signals().changed.connect(self._follow)
        self._said = -1
        self.show_each(0)
        self.hide()

    def _follow(self) -> None:
        self.layout().activate()
        self.adjustSize()
        self.update()

    def show_each(self, each: int) -> bool:
        """Show how many are drawn; True when it has shown something else."""
        place = STEPS.index(each) if each in STEPS else max(sum(0 < step <= each for step in STEPS) - 1, 0)
        if (each, place) == (self._said, self.slider.value()):
            return False
        self.slider.blockSignals(True)
        self.slider.setValue(place)
        self.slider.blockSignals(False)
        self._say(each)
        return True

    def turn(self, by: int) -> None:
        """More or fewer."""
        self.slider.setValue(self.slider.value() + by)

    def _turned(self, place: int) -> None:
        self._say(STEPS[place])
        self.chosen.emit(STEPS[place])

    def _say(self, each: int) -> None:
        self._said = each
        self.label.setText(tr("{n} edges", n=each) if each else tr("most"))
        words = tr("{n} edges into each neuron", n=each) if each else tr("as many as there is room for")
        self.slider.setAccessibleDescription(words)
        self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card as the legend is one."""
        painter = QPainter(self)
        paint_floating_card(painter, self.rect())
        painter.end()
