"""Preferences: a form made from the descriptions of the settings; what is changed holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from nnsim.gui import languages
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.help_view.topics import helped
from nnsim.gui.preferences import SHOWN
from nnsim.gui.restarting import restart
from nnsim.gui.texts import tr
from nnsim.gui.theme import edge_color, signals, theme
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.session.settings import PARAMS

if TYPE_CHECKING:
    from collections.abc import Callable

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

    def __init__(
        self, parent: QWidget | None, preferences: Preferences, restart: Callable[[], object] | None = None
    ) -> None:
        super().__init__(parent, tr("Preferences"), tr("What you change here holds at once and is kept."))
        helped(self, "settings/preferences")
        self._preferences, self._restart = preferences, restart
        self.form = ParamForm([PARAMS[name] for name in SHOWN], {name: preferences.get(name) for name in SHOWN}, self)
        self.form.changed.connect(self._take)
        self.body.addWidget(self.form)
        self.limit = Label("", "muted", wrap=True)
        self.body.addWidget(self.limit)
        self._say_limit()
        self.later = self._later()
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

    def _later(self) -> QWidget:
        """What is said of another language, which the window speaks from its next start on."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(tr("The language changes with the next start."), "muted", wrap=True), 1)
        self.again = QPushButton(tr("Restart now…"))
        self.again.setToolTip(tr("Saves the project, and starts nnsim again with it"))
        self.again.setAutoDefault(False)
        self.again.clicked.connect(lambda _on=False: self._restart and self._restart())
        self.again.setVisible(self._restart is not None)
        row.addWidget(self.again)
        made.setVisible(_other_language(self._preferences))
        return made

    def _take(self, values: dict[str, Any]) -> None:
        for name, value in values.items():
            self._preferences.set(name, value)
        self.later.setVisible(_other_language(self._preferences))
        self._say_limit()

    def _say_limit(self) -> None:
        """That text is not as large as it should be, where the window has no room for more."""
        asked, most = self._preferences.get("text_size"), round(100 * self._preferences.most)
        self.limit.setText(tr("In a window of this size text is at most {most} % as large.", most=most))
        self.limit.setVisible(asked > most)

    def restore(self) -> None:
        """All preferences as they were at first."""
        first = {name: PARAMS[name].default for name in SHOWN}
        self.form.set_values(first)
        self._take(first)


def _other_language(preferences: Preferences) -> bool:
    """Whether the next start speaks another language than this one."""
    return languages.wanted(preferences.get("language")) != languages.code()


def show(window: Window) -> PreferencesDialog:
    """Opens the dialog."""
    dialog = PreferencesDialog(window, window.preferences, lambda: restart(window) and dialog.close())
    dialog.open()
    return dialog
