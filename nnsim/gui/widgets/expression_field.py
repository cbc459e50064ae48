"""A field for an expression: words are completed, and a mistake is underlined at its column."""

import re

from PySide6.QtCore import QPoint, QPointF, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from nnsim.gui.number_marks import typed
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, signals, theme
from nnsim.session.expressions.expression import ExpressionError
from nnsim.session.expressions.names import Vocabulary

_WORD = re.compile(r"'?[^\W\d]\w*\Z|'\Z")
_LAYER = re.compile(r"([^\W\d]\w*)\[('?\w*)\Z")
_NOTHING = Vocabulary((), {}, (), {})


class ExpressionField(QLineEdit):
    """An expression on one line; `entered` carries the text when Enter is pressed, `left` tells of Esc.

    Ctrl+Space lists all words that can stand at the cursor.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, name: str, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(mono_font(9.5))
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        self.setClearButtonEnabled(True)
        self.setMaxLength(1000)
        self._words = _NOTHING
        self._wrong: tuple[int, int] | None = None
        self._list = QStringListModel(self)
        self._completer = QCompleter(self._list, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.popup().setFont(mono_font(9.5))
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._edited)
        signals().changed.connect(self.update)

    # -- words

    def set_words(self, words: Vocabulary) -> None:
        """The words that can be used."""
        self._words = words

    def offers(self) -> list[str]:
        """The words that can stand at the cursor, as they are completed."""
        before = self.text()[: self.cursorPosition()]
        inside = _LAYER.search(before)
        if inside and inside[1] in self._words.arrays:
            return [f"{layer}]" for layer in self._words.arrays[inside[1]]]
        if before.rstrip().endswith(("]", ")")) or (re.search(r"[\w.]\Z", before) and not _WORD.search(before)):
            return []
        known = self._words
        return [*known.names, *(f"{array}[" for array in known.arrays), *(f"{name}(" for name in known.functions)]

    def _started(self) -> str:
        """The word under way, left of the cursor."""
        before = self.text()[: self.cursorPosition()]
        inside = _LAYER.search(before)
        if inside:
            return inside[2]
        found = _WORD.search(before)
        return found[0] if found else ""

    def _edited(self) -> None:
        self.show_error(None)
        word = self._started()
        inside = _LAYER.search(self.text()[: self.cursorPosition()])
        self._offer(word, bool(word) or (inside is not None and inside[1] in self._words.arrays))

    def _offer(self, word: str, wanted: bool) -> None:
        offers = self.offers() if wanted else []
        self._list.setStringList(offers)
        self._completer.setCompletionPrefix(word)
        if not offers or word in offers or not self._completer.completionCount():
            self._completer.popup().hide()
            return
        area = self.cursorRect()
        area.setWidth(240)
        self._completer.complete(area)

    def _complete(self, chosen: str) -> None:
        place, started = self.cursorPosition(), len(self._started())
        text = self.text()
        after = text[place:]
        if chosen[-1:] in "[(]" and after.startswith(chosen[-1]):
            after = after[1:]
        self.setText(text[: place - started] + chosen + after)
        self.setCursorPosition(place - started + len(chosen))
        if chosen.endswith("["):
            self._offer("", True)

    # -- mistakes

    def show_error(self, error: ExpressionError | None, margin: int = 0) -> None:
        """Underline the place of a mistake and put the cursor there; `margin` is what was stripped from the text."""
        self._wrong = None
        if error is not None:
            start = min(error.column + margin, len(self.text()))
            word = re.match(r"\w+|'[^']*'|.|\Z", self.text()[start:])
            self._wrong = (start, start + max(1, len(word[0]) if word else 1))
            self.setCursorPosition(start)
        self.setAccessibleDescription("" if error is None else tr(str(error)))
        self.update()

    def enter(self) -> None:
        """Hand the text on."""
        self._completer.popup().hide()
        self.entered.emit(typed(self.text()))

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands the text on, Esc leaves, Ctrl+Space lists the words."""
        popup = self._completer.popup()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if popup.isVisible() and popup.currentIndex().isValid():
                event.ignore()  # the list takes the word that is chosen in it
            else:
                self.enter()
        elif event.key() == Qt.Key.Key_Escape and popup.isVisible():
            popup.hide()
        elif event.key() == Qt.Key.Key_Escape and (self.text() or self._wrong):
            self.show_error(None)
            self.clear()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._offer(self._started(), True)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes the chosen word of the list, or its first; without a list it goes to the next control."""
        popup = self._completer.popup()
        if forward and popup.isVisible():
            chosen = popup.currentIndex() if popup.currentIndex().isValid() else popup.model().index(0, 0)
            popup.hide()
            self._complete(str(chosen.data()))
            return True
        return bool(super().focusNextPrevChild(forward))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and a wave under the mistake."""
        super().paintEvent(event)
        if self._wrong is None:
            return
        left, right = (self._x_of(place) for place in self._wrong)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().error, 1.4))
        base = self.height() / 2 + self.fontMetrics().height() / 2 + 1
        wave = [QPointF(left + 2 * n, base + (2 if n % 2 else 0)) for n in range(int(max(right - left, 7) / 2) + 1)]
        painter.drawPolyline(QPolygonF(wave))

    def _x_of(self, place: int) -> float:
        """Where a letter begins; behind the end, letters are as wide as any."""
        wide, y = self.fontMetrics().horizontalAdvance("0"), self.height() // 2
        low, high = 0, self.width()
        inside = min(place, len(self.text()))
        while low < high:
            middle = (low + high) // 2
            if self.cursorPositionAt(QPoint(middle, y)) < inside:
                low = middle + 1
            else:
                high = middle
        first = low + (wide / 2 if inside else self.cursorRect().width() / 2)
        return float(first if inside == 0 else low) + (wide / 2 if inside else 0) + wide * (place - inside)


def said(error: ExpressionError) -> str:
    """What is wrong, with the column counted from 1, and the remedy."""
    words = tr("column {number}: {what}", number=error.column + 1, what=tr(error.what))
    words += f" ({tr(error.why)})" if error.why else ""
    return tr("{words}; {remedy}", words=words, remedy=tr(error.remedy)) if error.remedy else words
