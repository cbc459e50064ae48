"""The banner over a canvas that shows other numbers than the weights: what they are, their scale, and of when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from nnsim.gui.canvas.legend import left_out
from nnsim.gui.canvas.tones import Tone
from nnsim.gui.fonts import px
from nnsim.gui.numbers import MINUS, short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, per_theme, theme
from nnsim.gui.widgets.label import Label

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.session.overlay import Overlay

NARROW, BESIDE = 440, 60  # in a narrower canvas the buttons stand above; else this much is theirs
RAMP = (96, 12)
SHORTEST = 84  # of words that are cut
_RIGHT, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle  # names differ in their ends


def ramp_of(tone: Tone) -> list[tuple[float, QColor]]:
    """The colours of a scale; those of one that begins at 0, or has both signs, are the same however far it goes."""
    return _stops(tone if tone.low else Tone(tone.kind, stale=tone.stale))


@per_theme(8)
def _stops(tone: Tone) -> list[tuple[float, QColor]]:
    return [(step / 40, tone.color(tone.value_at(step / 40))) for step in range(41)]


class Ramp(QWidget):
    """The colours of a scale; a line stands where bad numbers begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone: Tone | None = None
        self.setFixedSize(*RAMP)

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = self.tone
        if tone is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        ramp = QLinearGradient(0, 0, area.width(), 0)
        ramp.setStops(ramp_of(tone))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ramp)
        painter.drawRoundedRect(area, 2, 2)
        if tone.kind == "severity" and tone.bad <= tone.scale:
            x = tone.share_of(tone.bad) * area.width()
            painter.setPen(QPen(theme().text, 1.4))
            painter.drawLine(round(x), 0, round(x), round(area.height()))
        painter.end()


class OverlayBanner(QFrame):
    """One line in the corner of the canvas; its button, Esc too, brings the weights back."""

    closed = Signal()

    def __init__(self, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self.board = board
        self._said: object = None
        self._words = {"title": "", "moment": ""}
        self._tips = {"title": "", "moment": ""}
        self._fitted: object = None
        self.setObjectName("overlay-banner")
        self.title = Label("", weight=600, size=9.5)
        self.low, self.high = Label("", "muted", 9), Label("", "muted", 9)
        self.ramp, self.gap = Ramp(), Label("", "muted", 9)
        self.moment = Label("", "muted", 9)
        self.close_button = accessible(QToolButton(), tr("Show the weights again"), tr("Show the weights again (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(lambda _on=False: self.closed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 5, 3)
        row.setSpacing(7)
        for widget in (self.title, self.low, self.ramp, self.high, self.gap, self.moment, self.close_button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def follow(self) -> bool:
        """Say what the board shows; hidden while it shows the weights. True when it is something else now."""
        overlay = self.board.overlay
        said = None if overlay is None else (overlay, self.board.tone, left_out(self.board))
        if said == self._said:
            return False
        self._said = said
        if overlay is not None:
            self._say(overlay)
        self.setVisible(overlay is not None)
        return True

    def _say(self, overlay: Overlay) -> None:
        tone = self.board.tone
        self.ramp.tone = tone
        low, high = self._ends(overlay)
        self.low.setText(tr(overlay.low_text) or low)
        self.high.setText(tr(overlay.high_text) or high)
        scale = tr("from {low} to {high}", low=low, high=high)
        if tone.kind == "severity" and tone.bad <= tone.scale:
            scale += "\n" + tr("bad from {bad} on: thick lines, marked numbers", bad=short(tone.bad))
        for widget in (self.low, self.ramp, self.high):
            widget.setToolTip(scale)
        self.gap.setText(tr(overlay.gap_text) if overlay.gap else "")
        said = tr(overlay.moment)
        if overlay.stale:
            said = tr("as it was {moment}", moment=said) if said else tr("of an earlier moment")
        self.moment.set_color("warning" if overlay.stale else "muted")
        self.moment.setVisible(bool(said))
        old = tr("The network has moved on since: these are not its present numbers") if overlay.stale else ""
        self._words = {"title": tr(overlay.title), "moment": said}
        self._tips = {"title": left_out(self.board), "moment": old}
        spoken = [tr(overlay.title), scale.replace("\n", ", "), self.gap.text(), said]
        self.setAccessibleName(" ".join(filter(None, spoken)))
        self.dress()

    def _ends(self, overlay: Overlay) -> tuple[str, str]:
        tone = self.board.tone
        if tone.kind == "signed":
            return f"{MINUS}{short(tone.scale)}", f"+{short(tone.scale)}"
        if tone.kind == "share" and tone.scale == 1.0:
            return "0\u202f%", "100\u202f%"
        return short(tone.low), short(tone.scale)

    def dress(self) -> None:
        """Take the colours of the theme."""
        colors = theme()
        overlay = self.board.overlay
        line = colors.warning if overlay is not None and overlay.stale else colors.accent
        self._fitted = None
        sheet = (
            f"#overlay-banner {{ background: {colors.card.name()}; border: 1px solid {line.name()};"
            " border-radius: 8px; }"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self.close_button.setIcon(icon("close"))
        self.close_button.setIconSize(QSize(px(14), px(14)))
        self.ramp.update()

    def place(self, area: QSize, left: int, middle: int) -> int:
        """In the lower left corner, beside the buttons; what there is no room for is cut, or goes.

        First its words are cut, those of when it is and its name, then the scale's ends go, what a gap means, and then
        its name. Returns how wide it is.
        """
        room = area.width() - left - BESIDE if area.width() >= NARROW else area.width() - 12
        parts = ((self.low, self.high), (self.gap,), (self.title,))
        for part in (part for group in parts for part in group):
            part.setVisible(part is not self.gap or bool(self.gap.text()))
        self._cut_words(room)
        for group in parts:
            if self.sizeHint().width() > room:
                for part in group:
                    part.setVisible(False)
        size = self.sizeHint()
        left = min(left, max(6, area.width() - size.width() - 6))
        self.setGeometry(left, middle - size.height() // 2, size.width(), size.height())
        return size.width()

    def _cut_words(self, room: int) -> None:
        """Words that there is no room for end in dots; their tooltips have all of them."""
        asked = room, *self._words.values(), *self._tips.values(), self.low.text(), self.high.text(), self.gap.text()
        if asked == self._fitted:
            return
        self._fitted = asked
        labels = {"moment": (self.moment, _RIGHT), "title": (self.title, _MIDDLE)}
        for key, (label, _) in labels.items():
            label.setText(self._words[key])
        for key, (label, where) in labels.items():
            words, over = self._words[key], self.sizeHint().width() - room
            if over > 0 and not label.isHidden():
                wide = max(label.sizeHint().width() - over, px(SHORTEST))
                label.setText(label.fontMetrics().elidedText(words, where, wide))
            cut = words if label.text() != words else ""
            label.setToolTip("\n".join(filter(None, (cut, self._tips[key]))))
