"""The choices for the column that one is in: kind, role, coding, order of categories, what stands in for gaps."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from nnsim.gui.import_view.header import fill_kinds, fill_roles
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import plain_tip, told, tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.text_field import LineField
from nnsim.kit.errors import ArgumentError
from nnsim.parts.layouts import words_of, words_text
from nnsim.session.importing import Importing

CODINGS = {"one_hot": "one-hot", "ordinal": "ordinal"}
FILLS = {"drop": "drop the row", "mean": "mean", "median": "median"}


class ColumnCard(QWidget):
    """What the header has, for the keyboard, and what it has no room for; `chosen` carries column, name and value."""

    chosen = Signal(int, str, object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._importing: Importing | None = None
        self._at = -1
        self.title = Label("", weight=600)
        self.title.setMinimumWidth(10)
        self.kind = Combo(tr("Kind"), tr("What the column holds"))
        self.role = Combo(tr("Role"), tr("What the column is for"))
        fill_roles(self.role)
        self.coding = Combo(tr("Coding"), tr("How categories become numbers"))
        self.coding.add(tr(CODINGS["one_hot"]), "one_hot", tr("An input for each category, 1 for the one that it is"))
        self.coding.add(tr(CODINGS["ordinal"]), "ordinal", tr("One input that counts the categories, in their order"))
        self.order = accessible(
            LineField(),
            tr("Order of the categories"),
            tr("The categories from the lowest to the highest: low, mid, high"),
        )
        self.fill = Combo(tr("Missing numbers"), tr("What is done where a number is missing"))
        self.fill.add(tr(FILLS["drop"]), "drop", tr("Rows without a number here are left out, and listed"))
        self.fill.add(tr(FILLS["mean"]), "mean", tr("The mean of the training part stands in for it"))
        self.fill.add(tr(FILLS["median"]), "median", tr("The median of the training part stands in for it"))
        about = tr("One more input, which is 1 where the number is missing")
        self.indicator = accessible(QCheckBox(tr("an input says where")), tr("An input says where"), about)
        self.why = Label("", "muted", 9, wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.title, 0, 0, 1, 2)
        self._rows: dict[str, tuple[Label, QWidget]] = {}
        for row, (name, words, widget) in enumerate((
            ("kind", tr("kind"), self.kind), ("role", tr("role"), self.role), ("coding", tr("coding"), self.coding),
            ("order", tr("order"), self.order), ("fill", tr("missing"), self.fill),
            ("indicator", "", self.indicator),
        ), start=1):  # fmt: skip
            label = Label(words, "muted")
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
            self._rows[name] = (label, widget)
        grid.addWidget(self.why, len(self._rows) + 1, 0, 1, 2)
        for name, combo in (("kind", self.kind), ("role", self.role), ("coding", self.coding), ("fill", self.fill)):
            combo.activated.connect(lambda _i, name=name, combo=combo: self._choose(name, combo.key()))
        self.indicator.clicked.connect(lambda on: self._choose("indicator", bool(on)))
        self.order.committed.connect(self._reorder)
        self.hide()

    def show_column(self, importing: Importing | None, at: int) -> None:
        """Show what is chosen for a column."""
        sound = importing is not None and importing.shown is not None and 0 <= at < len(importing.plan.columns)
        self._importing, self._at = (importing, at) if sound else (None, -1)
        self.setVisible(sound)
        if not sound or importing is None:
            return
        column, profile = importing.column(at), importing.profile(at)
        self.title.setText(self.title.fontMetrics().elidedText(column.name, Qt.TextElideMode.ElideMiddle, 230))
        self.title.setToolTip(plain_tip(column.name))
        fill_kinds(self.kind, importing, at)
        self.kind.choose(column.kind)
        self.role.choose(column.role)
        self.coding.choose(column.coding)
        self.fill.choose(column.fill)
        self.order.set_text(words_text(column.values))
        self.indicator.setChecked(column.indicator)
        number = column.kind == "number" and column.role == "input" and not column.shape
        category = column.kind == "category" and column.role == "input"
        gaps = number and profile.missing > 0
        seen = {
            "coding": category, "order": category and column.coding == "ordinal", "fill": gaps,
            "indicator": gaps and column.fill != "drop",
        }  # fmt: skip
        for name, (label, widget) in self._rows.items():
            for one in (label, widget):
                one.setVisible(seen.get(name, True))
        words = [tr(profile.say(short)), tr(profile.why_text or profile.doubt or profile.identifies)]
        if profile.counts and column.kind == "category":
            words[0] = ", ".join(f"{value} ({profile.counts[value]:,})" for value in column.values[:8])
            words[0] += tr(" and {n} more", n=len(column.values) - 8) if len(column.values) > 8 else ""
        self.why.setText("\n".join(word for word in words if word))

    def _choose(self, name: str, value: Any) -> None:
        if self._importing is not None:
            self.chosen.emit(self._at, name, value)

    def _reorder(self, text: str) -> None:
        try:
            words = tuple(word for word in words_of(text) if word)
        except ArgumentError as error:
            self.refused.emit(told(error))
            return
        self._choose("values", words)
