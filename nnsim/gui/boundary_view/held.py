"""The inputs that do not run: each held at a value that a slider moves, each category at one of its values."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSlider, QVBoxLayout, QWidget

from nnsim.engine.expr import Array
from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import clipped, tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.session.views.categories import Category
from nnsim.session.views.plane import Range

_STEPS = 200
MOST = 24  # sliders beside each other; with more inputs one slider moves the one that is chosen


class _Slider(QSlider):
    """A slider over a range of real numbers that leaves the wheel to what it scrolls in."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, _STEPS)
        self.setPageStep(_STEPS // 10)
        self.span: Range = (0.0, 1.0)

    @property
    def number(self) -> float:
        """The number that the handle stands at."""
        return self.span[0] + (self.span[1] - self.span[0]) * self.value() / _STEPS

    def put(self, number: float) -> None:
        """Move the handle there, silently."""
        low, high = self.span
        share = (number - low) / (high - low) if high > low and np.isfinite(number) else 0.5
        self.blockSignals(True)
        self.setValue(round(min(max(share, 0.0), 1.0) * _STEPS))
        self.blockSignals(False)

    def wheelEvent(self, event: object) -> None:
        """The wheel scrolls."""
        event.ignore()  # type: ignore[attr-defined]


class HeldInputs(QScrollArea):
    """A slider for each input that is held, and a list for each category; `changed` carries the inputs' new values by
    their numbers.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Inputs that are held"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sliders: dict[int, tuple[_Slider, Label]] = {}
        self.lists: list[tuple[Category, Combo]] = []
        self._made: object = None
        self._rows, self._least = 0, 2
        self._names: tuple[str, ...] = ()
        self._ranges: list[Range] = []
        self._held: Array = np.empty(0)
        self._chooser: Combo | None = None

    @property
    def least(self) -> int:
        """How many sliders are seen at least."""
        return self._least

    @least.setter
    def least(self, rows: int) -> None:
        self._least = rows
        self.setMinimumHeight(min(self._rows, rows) * px(24))

    def sizeHint(self) -> QSize:
        """Room for a few sliders; the others are scrolled to."""
        return QSize(200, min(self._rows, 4) * 24)

    def show_inputs(
        self, names: tuple[str, ...], ranges: list[Range], held: Array, running: set[int],
        categories: Sequence[Category] = (),
    ) -> None:  # fmt: skip
        """Sliders and lists for all inputs but those that run, at what they are held at."""
        self._names, self._ranges, self._held = names, ranges, held
        whole = [one for one in categories if not running.intersection(one.inputs)]
        coded = {at for one in whole for at in one.inputs}
        others = [at for at in range(len(names)) if at not in running and at not in coded]
        made = (names, tuple(others), tuple(ranges), tuple(whole))
        if made != self._made:
            self._made = made
            self._build(others, whole)
        for one, chooser in self.lists:
            value = one.chosen(held)
            with QSignalBlocker(chooser):
                chooser.setCurrentIndex(-1 if value is None else value)
        for at, (slider, label) in self._sliders.items():
            slider.put(float(held[at]))
            label.setText(short(float(held[at])))

    def _build(self, others: list[int], whole: list[Category]) -> None:
        page = QWidget()
        page.setObjectName("held")
        self._sliders, self.lists, self._chooser = {}, [], None
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 4, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        if len(others) > MOST:
            chooser = Combo(tr("Input to hold"), tr("The input that the slider moves"))
            for at in others:
                chooser.add(self._names[at], str(at))
            chooser.currentIndexChanged.connect(lambda _at: self._choose(int(chooser.key() or others[0])))
            column.addWidget(chooser)
            self._chooser = chooser
            self._add(grid, 0, others[0], named=False)
        else:
            for row, at in enumerate(others):
                self._add(grid, row, at)
        for category in whole:
            self._add_list(grid, category)
        column.addLayout(grid)
        column.addStretch(1)
        if (old := self.takeWidget()) is not None:
            old.deleteLater()  # not at once, as setWidget does: it may be a slider of it that has been moved
        self.setWidget(page)
        self._rows = (2 if self._chooser is not None else len(others)) + len(whole)
        self.least = self._least
        self.updateGeometry()
        self.setVisible(bool(others or whole))

    def _add(self, grid: QGridLayout, row: int, at: int, named: bool = True) -> None:
        slider, value = _Slider(), Label("", "muted", 8.5, mono=True)
        slider.span = self._ranges[at]
        self._name(slider, at)
        value.setMinimumWidth(px(52))
        slider.valueChanged.connect(lambda _v, slider=slider: self._moved(slider))
        if named:
            name = Label(clipped(self._names[at], 20), "muted", 8.5)
            name.setToolTip(self._names[at])
            grid.addWidget(name, row, 0)
        grid.addWidget(slider, row, 1)
        grid.addWidget(value, row, 2)
        self._sliders[at] = (slider, value)

    def _add_list(self, grid: QGridLayout, category: Category) -> None:
        about = tr("{name} is held at this value", name=category.name)
        row, chooser = grid.rowCount(), Combo(category.name, about)
        for number, value in enumerate(category.values):
            chooser.add(value, str(number))
        name = Label(clipped(category.name, 20), "muted", 8.5)
        name.setToolTip(category.name)
        grid.addWidget(name, row, 0)
        grid.addWidget(chooser, row, 1, 1, 2)
        chooser.currentIndexChanged.connect(lambda at, one=category: self.changed.emit(one.choice(at)))
        self.lists.append((category, chooser))

    def _name(self, slider: _Slider, at: int) -> None:
        accessible(slider, self._names[at], tr("{name} is held at this value", name=self._names[at]))

    def _choose(self, at: int) -> None:
        """The one slider moves another input from now on."""
        (slider, value), *_ = self._sliders.values()
        self._sliders = {at: (slider, value)}
        slider.span = self._ranges[at]
        self._name(slider, at)
        slider.put(float(self._held[at]))
        value.setText(short(float(self._held[at])))

    def _moved(self, slider: _Slider) -> None:
        at = next(number for number, (one, _) in self._sliders.items() if one is slider)
        self._sliders[at][1].setText(short(slider.number))
        self.changed.emit({at: slider.number})
