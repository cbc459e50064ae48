"""A monkey at the window: it presses, drags, types and chooses at random, from a seed that plays the same again."""

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from itertools import cycle, islice, product
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget
from shiboken6 import isValid

from nnsim.files.formats import REGISTRY as FORMATS
from nnsim.gui.dialogs import files
from nnsim.gui.docks import find_panels
from nnsim.gui.window import Window
from nnsim.kit.errors import UserError
from nnsim.kit.resources import resource
from nnsim.session.examples import EXAMPLES
from nnsim.session.lessons.lesson import pack_lesson

ENDINGS = (
    "nnsim",
    "nnsim-lesson",
    "nnsim-result",
    "png",
    "svg",
    "pdf",
    "csv",
    "json",
    "safetensors",
    "onnx",
    "npz",
    "tex",
    "html",
    "py",
    "h",
    "nothing",
)
TEXTS = ("0.5", "-1e3", "W[1][1]", "abc", "1/0", "nan", "99999999999", "((", "")
KEYS = [
    *(getattr(Qt.Key, f"Key_{name}") for name in (
        "Left", "Right", "Up", "Down", "Tab", "Backtab", "Return", "Escape", "Space", "Delete", "Backspace", "Home",
        "End", "PageUp", "PageDown", "F1", "F2", "F6", "F7", "F9", "F10", "F11", "Plus", "Minus", "Period",
        "Comma", "Menu",
    )),
    *(Qt.Key(value) for value in (*range(0x30, 0x3A), *range(0x41, 0x5B))),
]  # fmt: skip
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
MODIFIERS = [NONE] * 8 + [SHIFT, SHIFT, CTRL, CTRL | SHIFT, ALT]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
AFRESH = 120  # deeds until it opens another document, so that none grows without end
OPEN_MS = 150  # how long a menu stays open that waits for an answer


def named(widget: QWidget) -> str:
    """A widget by its kind and name."""
    return f"{type(widget).__name__} “{widget.accessibleName() or widget.objectName()}”"


def _moved(widget: QWidget, at: QPoint) -> None:
    """Moves the mouse with its left button held; QTest warns where a widget has no use for that, as Qt does not."""
    there = QPointF(widget.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), there, Qt.MouseButton.NoButton, LEFT, NONE)
    QApplication.sendEvent(widget, event)


class Staying(QObject):
    """Keeps a window open: a filter, as Qt's side remembers closeEvent itself, and would call one that was replaced."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False

    def let_go(self) -> None:
        """From now on the window may be closed."""
        self._window.removeEventFilter(self)


class Monkey:
    """One monkey at one window; `deeds` are the last things that it did."""

    def __init__(self, window: Window, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.window, self.chance, self.folder = window, Random(seed), folder
        self.deeds: deque[str] = deque(maxlen=25)
        self.count = 0
        pack_lesson(resource("lessons", "backpropagation", "lesson.toml"), folder / "it.nnsim-lesson")
        self._keeper = QTimer(window, interval=OPEN_MS)  # works inside of a menu's own loop, too
        self._keeper.timeout.connect(self._close_popup)
        self._keeper.start()
        self._seen: QWidget | None = None
        self._held: tuple[QWidget, ...] = ()
        patch.setattr(files, "ask", self._answer)
        self._staying = Staying(window)
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (self._new_name(), ""))
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (self._old_name(), ""))
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(folder))
        patch.setattr(QInputDialog, "getInt", lambda *_a, **_k: (self.chance.randint(1, 9), self.chance.random() < 0.7))
        patch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("a name", self.chance.random() < 0.7))
        patch.setattr(QDesktopServices, "openUrl", lambda *_a, **_k: True)

    def stop(self) -> None:
        """Leaves everything as it is, with nothing open, and lets the window be closed."""
        self._rest()
        self._staying.let_go()

    def _rest(self) -> None:
        self._keeper.stop()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        session = self.window.session
        self.window.player.stop()
        if session.running:
            session.pause()
            session.wait()

    def act(self) -> None:
        """One deed."""
        self.count += 1
        if self.count % AFRESH == 0:
            self._afresh()
            return
        deeds: list[tuple[int, Callable[[], None]]] = [
            (30, self._click), (18, self._key), (14, self._command), (10, self._drag), (4, self._wheel),
            (3, self._escape), (2, self._resize), (2, self._type), (2, self._double_click), (2, self._right_click),
        ]  # fmt: skip
        (deed,) = self.chance.choices([deed for _, deed in deeds], [weight for weight, _ in deeds])
        deed()

    def all_once(self, wait: Callable[[int], object]) -> None:
        """Each example, panel, look, format and command once: at its first use much takes memory that it keeps."""
        session, window = self.window.session, self.window
        panels = cycle(find_panels())
        for key in sorted(EXAMPLES):
            self.open_afresh(key)
            for panel in islice(panels, 3):
                window.docks.show(panel)
            session.step("batch")
            session.step("operation")
            session.train()
            wait(60)
        for look, size in product(("dark", "light"), (100, 130, 160, 200, 100)):
            window.preferences.set("theme", look)
            window.preferences.set("text_size", size)
            wait(40)
        for name, form in FORMATS.items():
            file = self.folder / f"once.{form.endings[0].lstrip('.')}"
            with suppress(UserError):  # some write only some networks
                session.export_weights(file, name)
                session.open(file)
        for name in sorted(name for name in window.actions_by_id.table if name != "file.quit"):
            self.open_afresh("digits" if name.startswith(("view", "window", "explain")) else "xor")
            self._note(f"command {name}")
            window.actions_by_id[name].trigger()
            wait(20)

    # -- what it does

    def _afresh(self) -> None:
        self.open_afresh(self.chance.choice(sorted(EXAMPLES)))

    def open_afresh(self, key: str) -> None:
        """Everything is left, and an example opened."""
        self._note(f"open {key}")
        self._rest()
        self._keeper.start()
        if self.window.session.practising:
            self.window.session.end_exercise()
        self.window.open_example(key)

    def _place(self) -> tuple[QWidget, QPoint] | None:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is None:
            tops = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.parent() is not None]
            top = self.chance.choice([self.window, self.window, self.window, *tops])
        if self.chance.random() < 0.3 and top is self.window:
            top = self.window.canvas
        if top.width() < 2 or top.height() < 2:
            return None
        at = QPoint(self.chance.randrange(top.width()), self.chance.randrange(top.height()))
        child = top.childAt(at) or top
        self._held = top, child  # what Qt has made itself is known to Python only as long as its parent is
        if not isValid(child):  # Python knew it before Qt has made another one in its place
            return None
        return child, child.mapFrom(top, at)

    def _click(self, button: Qt.MouseButton = LEFT) -> None:
        place = self._place()
        if place is not None:
            widget, at = place
            modifier = self.chance.choice(MODIFIERS)
            self._note(f"click {button.name} {modifier} {named(widget)} at {at.toTuple()}")
            QTest.mouseClick(widget, button, modifier, at)

    def _right_click(self) -> None:
        self._click(RIGHT)

    def _double_click(self) -> None:
        place = self._place()
        if place is not None:
            self._note(f"double click {named(place[0])} at {place[1].toTuple()}")
            QTest.mouseDClick(place[0], LEFT, NONE, place[1])

    def _drag(self) -> None:
        place = self._place()
        if place is None:
            return
        widget, at = place
        to = QPoint(self.chance.randint(-20, widget.width() + 20), self.chance.randint(-20, widget.height() + 20))
        self._note(f"drag {named(widget)} from {at.toTuple()} to {to.toTuple()}")
        QTest.mousePress(widget, LEFT, NONE, at)
        for share in (0.2, 0.6, 1.0):
            if isValid(widget):
                _moved(widget, at + (to - at) * share)
        if isValid(widget):
            QTest.mouseRelease(widget, LEFT, NONE, to)

    def _wheel(self) -> None:
        place = self._place()
        if place is None:
            return
        widget, at = place
        turn = QPoint(0, self.chance.choice((-240, -120, 120, 240)))
        self._note(f"wheel {named(widget)} {turn.y()}")
        event = QWheelEvent(QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), turn, Qt.MouseButton.NoButton,
                            self.chance.choice((NONE, CTRL)), Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(widget, event)

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return QApplication.focusWidget() or popup or self.window

    def _key(self) -> None:
        key, modifier, widget = self.chance.choice(KEYS), self.chance.choice(MODIFIERS), self._focus()
        self._note(f"key {key.name} {modifier} to {named(widget)}")
        QTest.keyClick(widget, key, modifier)

    def _type(self) -> None:
        text, widget = (
            self.chance.choice(("0.5", "-1e3", "W[1][1]", "abc", "1/0", "nan", "99999999999", "((", "")),
            self._focus(),
        )
        self._note(f"type {text!r} to {named(widget)}")
        for letter in text:
            if isValid(widget):
                QTest.keyClicks(widget, letter)
        if isValid(widget):
            QTest.keyClick(widget, Qt.Key.Key_Return)

    def _escape(self) -> None:
        self._note("escape")
        QTest.keyClick(self._focus(), Qt.Key.Key_Escape)

    def _command(self) -> None:
        names = sorted(name for name in self.window.actions_by_id.table if name != "file.quit")
        name = self.chance.choice(names)
        if QApplication.activeModalWidget() is None:
            self._note(f"command {name}")
            self.window.actions_by_id[name].trigger()

    def _resize(self) -> None:
        size = self.chance.randint(960, 1500), self.chance.randint(620, 1000)
        self._note(f"resize to {size}")
        self.window.resize(*size)

    # -- what it answers

    def _note(self, deed: str) -> None:
        self.deeds.append(f"{self.count}: {deed}")

    def _answer(self, box: QMessageBox) -> QMessageBox.StandardButton:
        offered = [box.standardButton(button) for button in box.buttons()]
        box.deleteLater()
        return self.chance.choice(offered)

    def _new_name(self) -> str:
        chosen = self.chance.choice((*ENDINGS, ""))
        return str(self.folder / f"it.{chosen}") if chosen else ""

    def _old_name(self) -> str:
        there = sorted(str(file) for file in self.folder.glob("it.*"))
        return self.chance.choice([*there, ""])

    def _close_popup(self) -> None:
        """A menu that stood open for two looks is closed: the monkey cannot act while it waits for an answer."""
        popup, seen = QApplication.activePopupWidget(), self._seen
        self._seen = popup
        if popup is not None and popup is seen:
            popup.close()
