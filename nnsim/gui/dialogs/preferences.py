"""Preferences: a form made from the descriptions of the settings; what is changed holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nnsim.gui import languages
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.help_view.topics import helped
from nnsim.gui.preferences import SHOWN
from nnsim.gui.texts import tr
from nnsim.gui.theme import edge_color, signals, theme
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.session.settings import PARAMS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from nnsim.gui.preferences import Preferences
    from nnsim.gui.window import Window


class Scale(QWidget):
    """The colours of weights from −1 to 1, as they are with the present choice."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        signals().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stripe of colours."""
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        count = 60
        for k in range(count):
            left, right = round(self.width() * k / count), round(self.width() * (k + 1) / count)
            painter.fillRect(left, 0, right - left, self.height(), edge_color(2 * k / (count - 1) - 1, 1.0))
        painter.setPen(theme().line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PreferencesDialog(Frame):
    """The person's habits, kept for the next start."""

    def __init__(self, parent: QWidget | None, preferences: Preferences) -> None:
        super().__init__(parent, tr("Preferences"), tr("What you change here holds at once and is kept."))
        helped(self, "settings/preferences")
        self._preferences = preferences
        self.form = ParamForm([PARAMS[name] for name in SHOWN], {name: preferences.get(name) for name in SHOWN}, self)
        self.form.changed.connect(self._take)
        self.body.addWidget(self.form)
        self.later = Label("", "muted", wrap=True)
        self.later.hide()
        self.body.addWidget(self.later)
        row = QHBoxLayout()
        row.addWidget(Label("−1", "muted", 9))
        row.addWidget(Scale(), 1)
        row.addWidget(Label("+1", "muted", 9))
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.add_other(tr("Defaults"), tr("All preferences as they were at first"), self.restore)
        self.add_close(enter=False)
        self.take_size(470, 420)

    def _take(self, values: dict[str, Any]) -> None:
        for name, value in values.items():
            self._preferences.set(name, value)
        other = languages.wanted(self._preferences.get("language")) != languages.code()
        self.later.setText(
            tr("The language changes with the next start: save, and start nnsim again.") if other else ""
        )
        self.later.setVisible(other)

    def restore(self) -> None:
        """All preferences as they were at first."""
        first = {name: PARAMS[name].default for name in SHOWN}
        self.form.set_values(first)
        self._take(first)


def show(window: Window) -> PreferencesDialog:
    """Opens the dialog."""
    dialog = PreferencesDialog(window, window.preferences)
    dialog.open()
    return dialog
