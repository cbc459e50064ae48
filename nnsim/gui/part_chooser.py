"""Chooses a part of a registry and sets its own parameters: a chooser, its one sentence of help, and a form."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnsim.gui.help_view.topics import helped_by_part
from nnsim.gui.texts import tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.network.design import Choice
from nnsim.parts.contracts import Part


class PartChooser(QWidget):
    """Shows a Choice; `changed` carries the new one when the part or one of its parameters was changed.

    `asked` carries the key of an entry that is no part.
    """

    changed = Signal(object)
    asked = Signal(str)

    def __init__(
        self, registry: Mapping[str, Part], name: str, tip: str = "", parent: QWidget | None = None,
        fill: Callable[[Combo], None] | None = None, choose: Callable[[Combo, str], None] = Combo.choose,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._registry = registry
        self._choice: Choice | None = None
        self._show = choose
        self._instead = ""  # what is said where nothing is to be chosen
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.combo = Combo(name, tip)
        if fill is None:
            self.combo.add_parts(registry)
        else:
            fill(self.combo)
        self.combo.activated.connect(self._choose)
        self._help = Label("", "muted", 9, wrap=True)
        column.addWidget(self.combo)
        column.addWidget(self._help)
        self._column = column
        self.form: ParamForm | None = None

    @property
    def choice(self) -> Choice | None:
        """What is chosen."""
        return self._choice

    def set_choice(self, choice: Choice) -> None:
        """Shows a choice that comes from elsewhere."""
        if choice == self._choice:
            return
        same = self._choice is not None and choice.key == self._choice.key
        self._choice = choice
        helped_by_part(self, self._registry, choice.key)
        part = self._registry.get(choice.key)
        self._show(self.combo, choice.key)
        if part is None:
            return
        self._say()
        self._help.setToolTip("\n\n".join(text for text in (tr(part.notes), part.source) if text))
        if not same:
            self._new_form(part)
        if self.form is not None:
            self.form.set_values(part.settings(choice.settings))

    def give_way(self, words: str) -> None:
        """Say in these words what is there instead, and let nothing be chosen; "" lets it be chosen again."""
        self._instead = words
        self.setEnabled(not words)
        self.combo.setVisible(not words)
        if self.form is not None:
            self.form.setVisible(not words)
        self._say()

    def _say(self) -> None:
        part = self._registry.get(self._choice.key) if self._choice is not None else None
        if self._instead or part is not None:
            self._help.setText(self._instead or tr(part.help if part is not None else ""))

    def _new_form(self, part: Part) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if part.params:
            self.form = ParamForm(part.params, None, self)
            self.form.changed.connect(self._set)
            self._column.addWidget(self.form)
            self.form.setVisible(not self._instead)

    def _choose(self, _index: int) -> None:
        key = self.combo.key()
        if key not in self._registry:  # no part, but something to do
            if self._choice is not None:
                self._show(self.combo, self._choice.key)
            self.asked.emit(key)
        elif self._choice is not None and key != self._choice.key:
            self.set_choice(Choice(key))
            self.changed.emit(self._choice)

    def _set(self, values: dict[str, object]) -> None:
        assert self._choice is not None
        self._choice = Choice(self._choice.key, values)
        self.changed.emit(self._choice)
