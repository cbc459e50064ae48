"""The command table: what can be done in the window, its key, its icon, when it can be done, and how.

Menus, bars, context menus and the overview of shortcuts are all made from this one table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from nnsim.gui.texts import sentences, tr
from nnsim.gui.theme import icon, signals
from nnsim.kit.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nnsim.gui.window import Window
    from nnsim.session.changes import Notice


Question = Callable[["Window"], bool]
Need = Callable[["Window"], "Notice | None"]
_LASTING: set[Need] = set()


def lasting(need: Need) -> Need:
    """Says of a need that no step makes it another one: after a step it is not asked again."""
    _LASTING.add(need)
    return need


@lasting
def nothing(_window: Window) -> None:
    """What a command needs that can be used at any time."""
    return


@dataclass(frozen=True)
class Action:
    """One command: its lasting name, its text and keys, what it needs and what it does to the window.

    `title` gives a text that depends on the moment ("Undo draw link"), `keys_now` the keys of the moment, `checked`
    makes it a switch, `repeats` lets a held key repeat it, and `anywhere` lets it be used while the gallery is shown.
    `needs` says what is missing, None where it can be used. No step makes text, keys or switch others, but it may do so
    with `needs`, unless that is `lasting`.
    """

    id: str
    text: str
    run: Callable[[Window], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    tooltip: str = ""
    needs: Need = nothing
    checked: Question | None = None
    title: Callable[[Window], str] | None = None
    keys_now: Callable[[Window], tuple[str, ...]] | None = None
    repeats: bool = False
    anywhere: bool = False

    @property
    def group(self) -> str:
        """The first word of its name: the heading it stands under in the overview of shortcuts."""
        return self.id.partition(".")[0]


def run_command(widget: QObject, name: str) -> None:
    """Does a command of the window that a widget is in; without a window there is nothing to do."""
    above: QObject | None = widget
    while above is not None:
        commands = getattr(above, "actions_by_id", None)
        if isinstance(commands, ActionSet):
            commands.run(name)
            return
        above = above.parent()


def key_text(keys: Iterable[str]) -> str:
    """Keys as a person reads them, such as "Ctrl+Y or Ctrl+Shift+Z"."""
    return tr(" or ").join(_native(key) for key in keys)


def key_hint(keys: Iterable[str]) -> str:
    """The first key as the short sign that stands on a button, such as "⇧→"."""
    first = next(iter(keys), "")
    signs = {"Shift+": "⇧", "Right": "→", "Left": "←"}
    for word, sign in signs.items():
        first = first.replace(word, sign)
    return first


def _tip(action: Action) -> str:
    keys = f"  ({key_text(action.keys)})" if action.keys else ""
    return (tr(action.tooltip) or tr(action.text).replace("&", "").removesuffix("…")) + keys


def _native(key: str) -> str:
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    for word, sign in (("Right", "→"), ("Left", "←")):
        if text.endswith(word):
            text = text.removesuffix(word) + sign
    return text


class ActionSet(QObject):
    """The table come alive in one window: a QAction for each command, kept up to date. `used` tells which was done."""

    used = Signal(str)

    def __init__(self, window: Window, table: Iterable[Action]) -> None:
        super().__init__(window)
        self.window = window
        self.table = {action.id: action for action in table}
        self.made = {action.id: self._make(action) for action in self.table.values()}
        self._asked: dict[Need, list[str]] = {}  # a hundred commands have thirty needs
        for name, action in self.table.items():
            self._asked.setdefault(action.needs, []).append(name)
        self._asked_by_step = {need: names for need, names in self._asked.items() if need not in _LASTING}
        self._answers: dict[Need, tuple[Notice | None, bool]] = {}
        self._told: dict[str, tuple[str, tuple[str, ...]]] = {}
        signals().changed.connect(self._tint)

    def __getitem__(self, name: str) -> QAction:
        return self.made[name]

    def _make(self, action: Action) -> QAction:
        made = QAction(tr(action.text), self.window)
        made.setObjectName(action.id)
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setAutoRepeat(action.repeats)
        made.setCheckable(action.checked is not None)
        made.setIconVisibleInMenu(True)
        made.setToolTip(_tip(action))
        made.setStatusTip("")
        made.triggered.connect(lambda _checked=False, name=action.id: self.run(name))
        self.window.addAction(made)
        return made

    def draw(self, actions: Iterable[QAction]) -> None:
        """Gives commands their icons, where they have none yet: as soon as a menu or a button shows them."""
        for made in actions:
            command = self.table.get(made.objectName())
            if command is not None and command.icon and made.icon().isNull():
                made.setIcon(icon(command.icon))

    def run(self, name: str) -> None:
        """Does a command; what is missing for it, or what the person can mend, is said in the notice bar."""
        action = self.table[name]
        if self._covered(action):
            return
        try:
            if (missing := action.needs(self.window)) is not None:
                self.window.notices.show_notice(missing)
                return
            action.run(self.window)
            self.used.emit(name)
        except UserError as error:
            self.window.show_gallery(False)  # it covers the notice bar
            self.window.notices.show_error(error)
        finally:
            self.refresh()

    def refresh(self, *, walked: bool = False) -> None:
        """Which commands can be used now, which switches are on, and the texts that depend on the moment.

        Where nothing has happened since but a step (`walked`), only what a step can change is asked.
        """
        window, covered, answers = self.window, self.window.gallery_shown, self._answers
        for need, names in (self._asked_by_step if walked else self._asked).items():
            answer = need(window), covered
            if answer != answers.get(need):
                answers[need] = answer
                for name in names:
                    self._allow(self.table[name], answer[0])
        if walked:
            return
        for name, action in self.table.items():
            if action.checked is not None:
                self.made[name].setChecked(action.checked(window))
            if action.title is not None or action.keys_now is not None:
                self._tell(name, action)

    def _tell(self, name: str, action: Action) -> None:
        """The text and the keys of the moment: set where they are others, since Qt then looks through all shortcuts."""
        told = "" if action.title is None else action.title(self.window), self.keys(name)
        if told != self._told.get(name):
            self._told[name] = told
            if action.title is not None:
                self.made[name].setText(told[0])
            if action.keys_now is not None:
                self.made[name].setShortcuts([QKeySequence(key) for key in told[1]])

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of a command at this moment."""
        action = self.table[name]
        return action.keys if action.keys_now is None else action.keys_now(self.window)

    def press(self, event: QKeyEvent) -> bool:
        """Says why a command cannot be used now whose keys were pressed; False for the keys of none."""
        keys = QKeySequence(event.keyCombination())
        name = next((name for name, made in self.made.items() if not made.isEnabled() and keys in made.shortcuts()), "")
        if name and not event.isAutoRepeat():
            self.run(name)
        return bool(name)

    def _covered(self, action: Action) -> bool:
        return self.window.gallery_shown and not action.anywhere

    def _allow(self, action: Action, missing: Notice | None) -> None:
        """A command that cannot be used now says in its tooltip what is missing."""
        made = self.made[action.id]
        made.setEnabled(missing is None and not self._covered(action))
        made.setToolTip(
            _tip(action) if missing is None else f"{_tip(action)}\n{sentences(missing.text, missing.remedy)}"
        )

    def _tint(self) -> None:
        for name, action in self.table.items():
            if not self.made[name].icon().isNull():
                self.made[name].setIcon(icon(action.icon))
