"""A part chosen from a registry in little room: a chooser, one sentence of help, and the part's own settings."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nnsim.gui.help_view.topics import helped_by_part
from nnsim.gui.texts import tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.network.design import Choice
from nnsim.parts.contracts import Part


class PartForm(QWidget):
    """Shows a Choice; `changed` carries the new one when another part or another setting was chosen."""

    changed = Signal(object)

    def __init__(self, registry: Mapping[str, Part], name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._choice = Choice("")
        self.combo = Combo(name, tip)
        self.combo.add_parts(registry)
        self.combo.activated.connect(self._choose)
        self._about = Label("", "muted", 8.5, wrap=True)
        self.form: ParamForm | None = None
        top = QGridLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setHorizontalSpacing(8)
        caption = Label(name, "muted")
        caption.setBuddy(self.combo)
        top.addWidget(caption, 0, 0)
        top.addWidget(self.combo, 0, 1)
        top.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(top)
        self._column.addWidget(self._about)

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return self._choice

    def set_choice(self, choice: Choice) -> None:
        """Show a choice that comes from elsewhere."""
        if choice == self._choice:
            return
        part = self._registry.get(choice.key)
        if choice.key != self._choice.key:
            self._build(part)
        self._choice = choice
        helped_by_part(self, self._registry, choice.key)
        self.combo.choose(choice.key)
        if part is None:
            self._about.setText(tr("{key!r} is not known here", key=choice.key))
            return
        self._about.setText(tr(part.help))
        self._about.setToolTip("\n".join(text for text in (tr(part.notes), part.source) if text))
        if self.form is not None:
            self.form.set_values(part.settings(choice.settings))

    def _build(self, part: Part | None) -> None:
        if self.form is not None:
            self.form.hide()
            self._column.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        if part is not None and part.params:
            self.form = ParamForm(part.params)
            self.form.changed.connect(self._set)
            self._column.addWidget(self.form)

    def _choose(self, _index: int) -> None:
        key = self.combo.key()
        if key and key != self._choice.key:
            self.set_choice(Choice(key))
            self.changed.emit(self._choice)

    def _set(self, values: dict[str, object]) -> None:
        self._choice = Choice(self._choice.key, values)
        self.changed.emit(self._choice)
