"""How imported data are taken up: whether a network is fitted to them, and whether their numbers are standardized."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nnsim.gui.data_choice import scaling_text
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label
from nnsim.session.importing import Importing

_NAMED = 3


class Taking(QWidget):
    """Two switches; that of the scale is as the columns call for it until the person says otherwise."""

    def __init__(self, anew: bool, prepared: bool | None, parent: QWidget | None = None) -> None:
        """`anew`: fitting means a new network. `prepared`: how it is with data that are imported again, else None."""
        super().__init__(parent)
        self._prepared, self._told = prepared, False
        self.fit = QCheckBox(tr("Make a new network that fits the data") if anew else tr("Fit the network to the data"))
        self.fit.setChecked(True)
        self.fit.setToolTip(
            tr("Sizes, output, loss and settings of the training that can learn them; Ctrl+Z brings the other one back")
            if anew
            else tr("As many inputs and outputs as the data have columns, and an output and a loss that can learn them")
        )
        self.scale = QCheckBox(scaling_text(True, False))
        self.scale.setToolTip(
            tr("Mean 0 and deviation 1, measured on the training part: numbers of any unit are then learned alike. "
               "What you see and what the network is asked stays in the units of the file.")
        )  # fmt: skip
        self.scale.clicked.connect(self._hear)
        self.why = Label("", "muted", 9)
        self.why.setMinimumWidth(10)
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.scale)
        row.addWidget(self.why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.fit)
        column.addLayout(row)

    def _hear(self) -> None:
        self._told = True

    def forget(self) -> None:
        """Another file is looked at: nothing was said of that."""
        self._prepared, self._told = None, False

    def show_import(self, importing: Importing) -> None:
        """What the columns call for as they are chosen."""
        seen = importing.shown is not None
        inputs, targets = importing.calling() if seen else ([], [])
        numbers = any(column.kind == "number" for column in importing.plan.targets)
        nothing = not inputs and not targets
        self.scale.setText(scaling_text(bool(inputs) or nothing, bool(targets) or (nothing and numbers)))
        said = [
            f"{importing.column(at).name} {short(importing.profile(at).low)} … {short(importing.profile(at).high)}"
            for at in (*inputs, *targets)
        ]
        more = tr(" and {n:,} more", n=len(said) - _NAMED) if len(said) > _NAMED else ""
        found = tr("The scale calls for it: {columns}", columns=", ".join(said[:_NAMED]) + more)
        self.why.setText(found if said else tr("No column calls for it") if seen else "")
        if not self._told:
            self.scale.setChecked(bool(said) if self._prepared is None else self._prepared)

    @property
    def keeps(self) -> bool:
        """True when data that are imported again stay prepared as they are."""
        return self._prepared is not None and not self._told

    @property
    def wanted(self) -> bool | None:
        """What the person has said: None leaves it to what the columns call for."""
        return self.scale.isChecked() if self._told else None
