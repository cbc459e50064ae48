"""How inputs are prepared, for all columns or for one of them: what cuts off outliers, and what scales."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nnsim.gui.panel import accessible
from nnsim.gui.part_chooser import PartChooser
from nnsim.gui.texts import counted, tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.network.design import Choice, Data
from nnsim.parts.contracts import Preparer
from nnsim.parts.preparers import REGISTRY
from nnsim.parts.scaling import STAGES, titles

ALL = ""
ORDER = ("none", "clip_iqr", "clip_quantiles", "standardize", "min_max", "robust", "quantile")
Chain = tuple[Choice, ...]


def offered(stage: str) -> dict[str, Preparer]:
    """The preparers of a stage, none of them first."""
    known = [key for key in ORDER if key in REGISTRY] + sorted(set(REGISTRY) - set(ORDER))
    return {key: REGISTRY[key] for key in known if key == "none" or REGISTRY[key].stage == stage}


class Preparing(QWidget):
    """Shows the preparers of a design's data; `changed` carries those of all inputs, and those of single ones."""

    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data, self._names = Data(), tuple[str, ...]()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(tr("Preparation of the inputs"), weight=600))
        self.which = Combo(
            tr("inputs to prepare"), tr("For which inputs the preparation below holds: all, or one column of its own")
        )
        self.which.add(tr("all inputs"), ALL, tr("All inputs but those that have a preparation of their own"))
        self.which.activated.connect(lambda _index: self._show())
        column.addWidget(self.which)
        self.choosers: dict[str, PartChooser] = {}
        words = {
            "clip": (tr("Outliers"), tr("What becomes of numbers that lie far from all others")),
            "scale": (tr("Scale"), tr("What the columns are shifted and scaled to")),
        }
        for stage in STAGES:
            title, tip = words[stage]
            column.addWidget(Label(title, "muted", 9))
            chooser = PartChooser(offered(stage), title, tip)
            chooser.changed.connect(lambda _choice: self._take())
            column.addWidget(chooser)
            self.choosers[stage] = chooser
        self.as_all = accessible(
            QPushButton(tr("as all inputs")), tr("Prepare this input as all others"),
            tr("Forget the preparation of this column: it is prepared as all inputs are"),
        )  # fmt: skip
        self.as_all.setProperty("look", "link")
        self.as_all.setAutoDefault(False)  # Enter in a field near it takes the field's value
        self.as_all.clicked.connect(self._forget)
        column.addWidget(self.as_all)
        self.note = Label("", "muted", 9, wrap=True)
        column.addWidget(self.note)
        self._show()

    def show_data(self, data: Data, names: Sequence[str]) -> None:
        """Show these data; `names` are the columns of their inputs, none where they are not known."""
        if tuple(names) != self._names or data.column_preparers != self._data.column_preparers:
            self._names, kept = tuple(names), self.which.key()
            self.which.clear()
            self.which.add(tr("all inputs"), ALL, tr("All inputs but those that have a preparation of their own"))
            for name in names:
                own = data.column_preparers.get(name)
                how = ", ".join(map(tr, titles(own or ()))) or tr("none")
                words = name if own is None else tr("{name}: {what}", name=name, what=how)
                self.which.add(words, name)
            self.which.choose(kept if kept in names else ALL)
        self._data = data
        self._show()

    def _show(self) -> None:
        name, data = self.which.key(), self._data
        chain = data.column_preparers.get(name, data.preparers) if name else data.preparers
        for stage, chooser in self.choosers.items():
            of_stage = [one for one in chain if one.key in REGISTRY and REGISTRY[one.key].stage == stage]
            chooser.set_choice(of_stage[0] if of_stage else Choice("none"))
        self.as_all.setVisible(name in data.column_preparers)
        own = [column for column in data.column_preparers if column in self._names]
        text = tr("measured on the training part alone")
        if not name and own:
            text += "; " + tr("{columns} prepared otherwise", columns=counted(len(own), "column"))
        elif name and name not in data.column_preparers:
            text += "; " + tr("as all inputs")
        self.note.setText(text)

    def _chain(self) -> Chain:
        chosen = (self.choosers[stage].choice for stage in STAGES)
        return tuple(one for one in chosen if one is not None and one.key != "none")

    def _take(self) -> None:
        name, data = self.which.key(), self._data
        if name:
            self.changed.emit(data.preparers, {**data.column_preparers, name: self._chain()})
        else:
            self.changed.emit(self._chain(), dict(data.column_preparers))

    def _forget(self) -> None:
        name = self.which.key()
        rest: Mapping[str, Chain] = {key: chain for key, chain in self._data.column_preparers.items() if key != name}
        self.changed.emit(self._data.preparers, rest)
