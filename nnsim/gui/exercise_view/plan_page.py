"""Choosing what an exercise asks for: quantities, layers, samples, digits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QGridLayout, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from nnsim.gui.exercise_view.columns import Columns, column
from nnsim.gui.fonts import px
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.number_field import NumberField
from nnsim.kit.params import Param
from nnsim.network.design import Network
from nnsim.session.exercises.questions import MOST_DIGITS, QUANTITIES, USUAL, Plan
from nnsim.session.exercises.rounding import Rounding

DIGITS = Param("digits", "integer", 4, "", low=1, high=MOST_DIGITS)
MOST = Param("most", "integer", 12, "", low=0, high=3000)


def quantity_words(letter: str = "o") -> dict[str, str]:
    """What the quantities are called, with their signs; `letter` is that of outputs."""
    return {
        "z": tr("z  net input"), "o": tr("{o}  output", o=letter), "E": tr("E  loss"),
        "do": tr("∂E/∂{o}  error", o=letter),
        "delta": tr("δ  delta"), "grad": tr("∂E/∂W  gradient"), "W": tr("W  new weights"),
    }  # fmt: skip


class PlanPage(Columns):
    """The form; `started` carries the plan when the exercise is to begin."""

    started = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds: dict[str, QCheckBox] = {}
        self.layers = _LayerChoice()
        self.samples = Combo(tr("Samples"), tr("Of which samples of the batch numbers are asked for"))
        self.samples.add(tr("the one shown"), "one")
        self.samples.add(tr("every one"), "every")
        self.digits = _number(DIGITS, tr("Digits"), tr("How many digits are asked for"))
        self.rounding = Combo(tr("Rounding"), tr("What is counted: significant digits, or decimals"))
        self.rounding.add(tr("significant digits"), "significant")
        self.rounding.add(tr("decimals"), "decimals")
        self.rounding.setMinimumContentsLength(15)
        self.most = _number(MOST, tr("At most of each step"), tr("How many numbers of a step are asked for; 0: all"))
        self.formula = QCheckBox(tr("Show the formulas"))
        self.formula.setToolTip(tr("Else a formula is the first hint"))
        self.formula.setChecked(True)
        self.stop = QCheckBox(tr("Stop at every number"))
        self.stop.setToolTip(tr("Longer steps halt where a number is asked for"))
        self.start = accessible(QPushButton(tr("Start")), tr("Start the exercise"), tr("Hide these numbers and ask"))
        self.start.setProperty("look", "primary")
        self.start.clicked.connect(lambda: self.started.emit(self.plan()))
        self.warning = Label("", "warning", 9, wrap=True)
        self.add(self._words(), 4)
        self.add(self._quantities(), 4)
        self.add(self._options(), 5)
        self._refresh_start()

    def _words(self) -> QBoxLayout:
        box = column(Label(tr("Predict, then reveal"), size=11, weight=600))
        text = tr(
            "Numbers of this iteration are hidden. Work them out on paper and type them: what is wrong is told by the "
            "mistake that leads to it."
        )
        box.addWidget(Label(text, "muted", 9, wrap=True))
        box.addWidget(self.warning)
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(1)
        return box

    def _quantities(self) -> QBoxLayout:
        box = column(Label(tr("Ask for"), weight=600))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        words = quantity_words()
        for kind in QUANTITIES:
            check = QCheckBox(words[kind])
            check.setChecked(kind in USUAL)
            check.toggled.connect(self._refresh_start)
            self.kinds[kind] = check
        box.addLayout(self._grid)
        box.addStretch(1)
        self._place(QUANTITIES)
        self._name_quantities("o")
        return box

    def _offer(self, kinds: tuple[str, ...]) -> None:
        """Only these quantities can be ticked, and are there; what was ticked comes back with its quantity."""
        if kinds == self._offered:
            return
        for check in self.kinds.values():
            self._grid.removeWidget(check)
        self._place(kinds)
        for kind, check in self.kinds.items():
            check.setVisible(kind in kinds)

    def _place(self, kinds: tuple[str, ...]) -> None:
        self._offered = kinds
        for number, kind in enumerate(kinds):
            self._grid.addWidget(self.kinds[kind], number % 4, number // 4)

    def _name_quantities(self, letter: str) -> None:
        for kind, words in quantity_words(letter).items():
            self.kinds[kind].setText(words)
            self.kinds[kind].setToolTip(tr("Ask for {quantity}", quantity=words))

    def _options(self) -> QBoxLayout:
        box = column(Label(tr("How"), weight=600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(4, 1)
        rows = ((tr("Layers"), self.layers), (tr("Samples"), self.samples))
        for number, (words, field) in enumerate(rows):
            label = Label(words, "muted")
            label.setBuddy(field)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1, 1, 2)
        label = Label(tr("Digits"), "muted")
        label.setBuddy(self.digits)
        grid.addWidget(label, 2, 0)
        grid.addWidget(self.digits, 2, 1)
        grid.addWidget(self.rounding, 2, 2)
        label = Label(tr("At most of each step"), "muted")
        label.setBuddy(self.most)
        grid.addWidget(label, 0, 3)
        grid.addWidget(self.most, 0, 4, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.formula, 1, 3, 1, 2)
        grid.addWidget(self.stop, 2, 3, 1, 2)
        box.addLayout(grid)
        box.addStretch(1)
        return box

    # -- what it says

    def refresh(
        self, network: Network, ready: bool, samples: int, letter: str = "o", kinds: tuple[str, ...] = QUANTITIES
    ) -> None:
        """Offer the layers of a network, and the quantities that it computes; `letter` is that of outputs."""
        self._name_quantities(letter)
        self._offer(kinds)
        self.layers.offer([(la.id, la.name) for la in network.order if not la.is_input])
        self.samples.setEnabled(samples > 1)
        self.warning.setText("" if ready else tr("The network cannot run as it is; see the problems."))
        self.warning.setVisible(not ready)
        self._ready = ready
        self._refresh_start()

    _ready = True

    def _refresh_start(self) -> None:
        self.start.setEnabled(self._ready and bool(self._ticked()))

    def _ticked(self) -> tuple[str, ...]:
        return tuple(kind for kind in self._offered if self.kinds[kind].isChecked())

    def plan(self, sample: int = 0) -> Plan:
        """The plan as it stands."""
        kind = self.rounding.key()
        return Plan(
            kinds=self._ticked(),
            layers=self.layers.chosen(),
            every_sample=self.samples.key() == "every",
            sample=sample,
            rounding=Rounding("decimals" if kind == "decimals" else "significant", int(self.digits.value or 4)),
            most=int(self.most.value or 0),
            stop=self.stop.isChecked(),
            formula=self.formula.isChecked(),
        )


def _number(param: Param, name: str, tip: str) -> NumberField:
    field = accessible(NumberField(param.default, param.check, integer=True), name, tip)
    field.fit(68, 140)
    return field


class _LayerChoice(QToolButton):
    """A button with a menu of layers that can be ticked; none ticked means all."""

    def __init__(self) -> None:
        super().__init__()
        accessible(self, tr("Layers"), tr("Of which layers numbers are asked for"))
        self.setProperty("look", "framed")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(px(150))
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._offered: list[tuple[int, str]] = []
        self._say()

    def offer(self, layers: list[tuple[int, str]]) -> None:
        """These layers; those that were ticked and are still there stay so."""
        if layers == self._offered:
            return
        kept, self._offered = set(self.chosen()), layers
        self._menu.clear()
        for number, name in layers:
            entry = self._menu.addAction(name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(number in kept)
            entry.setData(number)
            entry.toggled.connect(self._say)
        self._say()

    def chosen(self) -> tuple[int, ...]:
        """The numbers of the layers that are ticked; none where all are meant."""
        return tuple(entry.data() for entry in self._menu.actions() if entry.isChecked())

    def _say(self) -> None:
        names = [name for number, name in self._offered if number in self.chosen()]
        text = tr("all layers") if not names else names[0] if len(names) == 1 else tr("{n} layers", n=len(names))
        self.setText(f"{text} ▾")
        self.setAccessibleDescription(", ".join(names) or text)
