"""Setting an experiment up: what is varied, every combination or some of them, how long, in how many folds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.experiments_view.words import name_of
from nnsim.gui.fonts import px
from nnsim.gui.number_marks import in_formula, rewritten, typed
from nnsim.gui.panel import accessible
from nnsim.gui.texts import counted, told, tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.number_field import NumberField
from nnsim.gui.widgets.text_field import LineField
from nnsim.kit.errors import UserError
from nnsim.kit.params import Param
from nnsim.network.limits import TRAINING
from nnsim.session.experiments.plan import Plan
from nnsim.session.experiments.variables import CHANCE, KINDS, MOST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nnsim.network.design import Design
    from nnsim.session.session import Session

CORES = os.cpu_count() or 1
LINES = [name for name in KINDS if name != "fold"]  # folds have a field of their own
EXAMPLES = {"rate": "0.001, 0.01, 0.1", "seed": "0..4", "batch_size": "8, 32", "epochs": "50, 200",
            "hidden": "4, 8, 8-4", "activation": "tanh, relu", "optimizer": "sgd, adam",
            "loss": "mse, cross_entropy", "l1": "0, 0.001", "l2": "0, 0.001, 0.01", "dropout": "0, 0.2, 0.5",
            "split_seed": "0..4"}  # fmt: skip


class Line(QWidget):
    """One thing that is varied: what it is, and the values that it takes."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, name: str, values: str) -> None:
        super().__init__()
        self.name = Combo(tr("Varied"), tr("What is varied"))
        for key in LINES:
            self.name.add(name_of(key), key, tr(KINDS[key].help))
        self.name.choose(name)
        self.name.setMaximumWidth(px(190))
        about = tr("Values with commas between them, or a range such as 0.001..0.1")
        self.values = accessible(LineField(in_formula(values)), tr("Values"), about)
        self.values.setMinimumWidth(px(80))
        self.remove: QToolButton = accessible(QToolButton(), tr("Vary it no more"), tr("Vary it no more"))
        self.remove.setIcon(icon("remove"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self.name, 2)
        row.addWidget(self.values, 3)
        row.addWidget(self.remove)
        self.name.activated.connect(lambda _at: self._choose())
        self.values.textChanged.connect(lambda _text: self.changed.emit())
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        self._hint()

    def _choose(self) -> None:
        self.name.choose(self.name.key())
        self.values.setText(in_formula(EXAMPLES[self.name.key()]))
        self._hint()
        self.changed.emit()

    def _hint(self) -> None:
        self.values.setPlaceholderText(in_formula(EXAMPLES[self.name.key()]))

    @property
    def text(self) -> str:
        """The line as a plan has it."""
        return f"{self.name.key()}={typed(self.values.text()).strip()}"


class SetUp(QWidget):
    """The page; `begun` carries the plan that the person wants to be run, and in how many processes."""

    begun = Signal(object, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lines: list[Line] = []
        self.add = accessible(QPushButton(tr("Vary something else")), tr("Vary something else"),
                              tr("One more thing that is varied"))  # fmt: skip
        self.add.clicked.connect(self._add_next)
        self.search = Combo(tr("Combinations"), tr("Which combinations of the values are trained"))
        self.search.add(tr("every combination"), "grid", tr("A grid: every value with every other"))
        self.search.add(tr("some drawn at random"), "random",
                        tr("Rates, batch sizes and penalties evenly in their logarithm, others evenly"))  # fmt: skip
        self.search.setMinimumContentsLength(19)
        self.search.activated.connect(lambda _at: self._show())
        self.draws = self._number(Param("draws", "integer", 20, "", low=1, high=MOST), tr("How many are drawn"))
        self.seed = self._number(Param("seed", "integer", 0, "", low=0, high=2**31), tr("Seed of the drawing"))
        self.epochs = self._number(TRAINING["epochs"], tr("Epochs of each run; at most, where a stop rule ends it"))
        self.folds = Combo(tr("Folds"), tr("Each setting once for each of k parts, which is left out and scored"))
        self.folds.add(tr("the parts of the data"), "0")
        for count in (3, 5, 10):
            self.folds.add(tr("{n} folds", n=count), str(count))
        self.folds.setMinimumContentsLength(19)
        self.folds.activated.connect(lambda _at: self._show())
        about = tr("Trainings at the same time, each in a process of its own; at most {n}", n=CORES)
        self.processes = self._number(Param("processes", "integer", max(1, CORES - 1), "", low=1, high=CORES), about)
        self.run = accessible(
            QPushButton(tr("Run")), tr("Run the experiment"), tr("Run the experiment in the background")
        )
        self.run.setProperty("look", "primary")
        self.run.clicked.connect(self._begin)
        self.said = Label("", "muted", 9, wrap=True)
        self._lay_out()
        for name, values in (("rate", ""), ("seed", "0..2")):
            self._add(name, values)
        signals().changed.connect(self._tint)
        self._known: Design | None = None

    def _number(self, param: Param, about: str) -> NumberField:
        field = accessible(NumberField(param.default, param.check, integer=True), about)
        field.committed.connect(lambda _value: self._show())
        field.setMaximumWidth(px(110))
        return field

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._column)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(tr("What is tried"))
        self._scroll.setWidget(inner)
        self._scroll.setMinimumWidth(px(260))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        drawn = QHBoxLayout()
        drawn.setSpacing(5)
        self._seed_word = Label(tr("seed"), "muted")
        drawing: tuple[QWidget, ...] = (self.draws, self._seed_word, self.seed)
        for field in drawing:
            drawn.addWidget(field)
        drawn.addStretch(1)
        rows = ((tr("Combinations"), self.search, drawn), (tr("Epochs"), self.epochs, None),
                (tr("Scored on"), self.folds, None), (tr("Processes"), self.processes, None))  # fmt: skip
        for row, (words, widget, more) in enumerate(rows):
            label = Label(words, "muted")
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
            if more is not None:
                grid.addLayout(more, row, 2)
        end = QHBoxLayout()
        end.setSpacing(10)
        end.addWidget(self.run)
        end.addWidget(self.said, 1)
        grid.setRowStretch(len(rows), 1)
        grid.setColumnStretch(2, 1)
        right = QWidget()
        right.setLayout(grid)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 0)
        whole.setSpacing(18)
        whole.addWidget(self._scroll, 5)
        form = QScrollArea()  # in a low panel it scrolls, and asks no height of the others
        form.setFrameShape(QFrame.Shape.NoFrame)
        form.setWidgetResizable(True)
        form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form.setWidget(right)
        beside = QVBoxLayout()  # what begins it is in sight however low the panel is
        beside.setSpacing(5)
        beside.addWidget(form, 1)
        beside.addLayout(end)
        whole.addLayout(beside, 6)

    # -- lines

    def _add_next(self) -> None:
        used = {line.name.key() for line in self.lines}
        name = next((key for key in ("hidden", "activation", "optimizer", *LINES) if key not in used), "")
        if name:
            self._add(name, EXAMPLES[name]).values.setFocus()
            self._show()

    def _add(self, name: str, values: str) -> Line:
        line = Line(name, values)
        line.changed.connect(self._show)
        line.removed.connect(self._remove)
        self.lines.append(line)
        self._column.insertWidget(len(self.lines) - 1, line)
        return line

    def _remove(self, line: Line) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.add.setFocus()
        self._show()

    def set_lines(self, texts: Sequence[str]) -> None:
        """Vary these: lines such as `rate=0.01,0.1`."""
        for line in list(self.lines):
            self._remove(line)
        for text in texts:
            name, _, values = text.partition("=")
            self._add(name, values)
        self._show()

    # -- the plan

    def follow(self) -> None:
        """The network or its training is another one: what stands here by itself follows it."""
        design = self._session.design
        if self._known is None or self._known.training.rate != design.training.rate:
            rate, line = design.training.rate, next((one for one in self.lines if one.name.key() == "rate"), None)
            usual = _around(self._known.training.rate) if self._known is not None else ""
            if line is not None and typed(line.values.text()) == usual:
                line.values.setText(in_formula(_around(rate)))
        if self._known is None or self.epochs.value == self._known.training.epochs:
            self.epochs.set_value(design.training.epochs)
        self._known = design
        self._show()

    @property
    def plan(self) -> Plan:
        """What is to be done."""
        drawn = self.search.key() == "random"
        names = {line.name.key() for line in self.lines}
        epochs = None if "epochs" in names or self.epochs.value is None else int(self.epochs.value)
        if epochs == self._session.training.epochs:
            epochs = None
        draws, seed = (int(field.value or 0) for field in (self.draws, self.seed))
        texts = tuple(line.text for line in self.lines)
        return Plan(texts, draws if drawn else 0, seed if drawn else 0, epochs, int(self.folds.key()))

    def _show(self) -> None:
        drawn = self.search.key() == "random"
        for widget in (self.draws, self._seed_word, self.seed):
            widget.setVisible(drawn)
        self.epochs.setEnabled(not any(line.name.key() == "epochs" for line in self.lines))
        try:
            plan = self.plan
            trials = plan.trials(self._session.design)
        except UserError as error:
            self.said.set_color("error")
            self.said.setText(told(error))
            self.run.setEnabled(False)
            return
        settings = {tuple(value for name, value in trial.items() if name not in CHANCE) for trial in trials}
        words = counted(len(trials), "run")
        if len(settings) < len(trials):
            each = len(trials) / len(settings)
            words = tr("{runs}: {settings}, {each} times each", runs=words, settings=counted(len(settings), "setting"),
                       each=rewritten(f"{each:.3g}"))  # fmt: skip
        self.said.set_color("muted")
        self.said.setText(words)
        self.run.setEnabled(not self._session.experiments.under_way and self._session.ready)

    def _begin(self) -> None:
        self.begun.emit(self.plan, int(self.processes.value or 1))

    def _tint(self) -> None:
        for line in self.lines:
            line.remove.setIcon(icon("remove"))


def _around(rate: float) -> str:
    """Values around a learning rate."""
    return ", ".join(f"{rate * factor:.6g}" for factor in (0.1, 1.0, 10.0))
