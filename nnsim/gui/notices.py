"""The notice bar: what the person can mend is said in a line over the canvas, never in a box that blocks."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from nnsim.gui.speaking import say
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, mix, signals, theme
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError, sentence
from nnsim.session.changes import Change, Notice

SECONDS = {"info": 6, "warning": 15, "error": 0, "stop": 0}
LETTERS = 12  # that one reads in a second, with a path among them that one looks at twice
ICONS = {"info": "info", "warning": "warning", "error": "error", "stop": "stop"}
SUCCESS = frozenset({Change.DESIGN, Change.WEIGHTS, Change.CURSOR, Change.DATA, Change.FILE})
SETTLED_MS = 50  # changes of the verb that gave a notice arrive within this time, and do not take it away
_MOVES = {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize}
COLORS = {"info": "accent", "warning": "warning", "error": "error", "stop": "error"}
SIDE, RIGHT, EDGE, ROUND = 12, 58, 8, 8  # free room around it: at the right for the buttons that zoom


class NoticeBar(QWidget):
    """One line that says what happened and what to do about it; it goes when something newer has been done.

    It lies over the legend at the bottom of the canvas, where no part of a network that is shown whole can be, and
    moves nothing; where something is being typed there it lies at the top, and while a list leaves no room it waits.
    """

    read_as = "group"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice: Notice | None = None
        self._fields: tuple[QWidget, ...] = ()
        self._said = ("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(9)
        self._sign = QLabel()
        self._text = Label("", wrap=True, weight=500)
        self._remedy = Label("", "muted", wrap=True)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Close this notice  (Esc)"))
        self._close.setAccessibleName(tr("Close this notice"))
        self._close.clicked.connect(self.clear)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text)
        row.addWidget(self._remedy, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._of_run = False  # it was said as the training began that runs now
        signals().changed.connect(self._tint)
        self.setAccessibleName(tr("Notice"))
        self._tint()
        self.hide()

    def overlay(self, ground: QWidget) -> None:
        """Lie over a widget from now on."""
        self.setParent(ground)
        ground.installEventFilter(self)
        self.hide()

    def keep_clear_of(self, *fields: QWidget) -> None:
        """Never cover these while they are shown."""
        self._fields = fields
        for field in fields:
            field.installEventFilter(self)

    def hear(self, changes: frozenset[Change], running: bool = False) -> None:
        """Something was done after the notice: it is of the past.

        News of a training that runs are no such thing, nor is its end where the notice was said as it began.
        """
        if self.notice is None:
            return
        covered = self.notice.kind == "stop" and Change.EXERCISE in changes  # it tells numbers that may be asked for
        settling, of_run = self._settling.isActive(), self._of_run
        self._of_run = running and (of_run or settling)
        if covered or (changes & SUCCESS and not running and not settling and not of_run):
            self.clear()

    def show_error(self, error: UserError) -> None:
        """Says what went wrong, why, and what to do."""
        self.show_notice(Notice("error", error.reason, error.remedy))

    def show_notice(self, notice: Notice) -> None:
        """Says something; information goes by itself."""
        self.notice, self._of_run = notice, False
        text, remedy = tr(notice.text), tr(notice.remedy)
        self._said = sentence(text, last=not remedy), sentence(remedy)
        self._tint()
        self.setAccessibleDescription(f"{text} {remedy}")
        self._place()
        say(self.window(), self.text(), urgent=notice.kind != "info")
        self._settling.start()
        self._timer.stop()
        if SECONDS[notice.kind]:
            self._timer.start(max(SECONDS[notice.kind], 2 + len(f"{text} {remedy}") // LETTERS) * 1000)

    def clear(self) -> None:
        """Says nothing."""
        self._timer.stop()
        self._settling.stop()
        self.notice = None
        self._said = "", ""
        self._text.clear()
        self._remedy.clear()
        self.setAccessibleDescription("")
        self.hide()

    def text(self) -> str:
        """What is said now."""
        return " ".join(part for part in self._said if part) if self.notice else ""

    def _write(self, room: int) -> None:
        """Text and remedy beside each other where both fit on one line, else one after the other as one text."""
        text, remedy = self._said
        need = self._text.fontMetrics().horizontalAdvance(text) + self._remedy.fontMetrics().horizontalAdvance(remedy)
        beside = bool(remedy) and need + 90 <= room
        self._text.setText(text if beside or not remedy else f"{text} {remedy}")
        self._remedy.setText(remedy if beside else "")
        self._remedy.setVisible(beside)
        self._text.setWordWrap(not beside)
        stretch = self.layout()
        assert isinstance(stretch, QHBoxLayout)
        stretch.setStretch(1, 0 if beside else 1)

    def _place(self) -> None:
        ground = self.parentWidget()
        if ground is None or self.isWindow():
            self._write(self.width())
            self.show()
            return
        wide = max(ground.width() - SIDE - RIGHT, 120)
        self._write(wide)
        layout = self.layout()
        layout.activate()
        high = max(layout.heightForWidth(wide), layout.minimumSize().height())
        taken = [QRect(field.mapTo(ground, QPoint()), field.size()) for field in self._fields if field.isVisible()]
        places = (QRect(SIDE, top, wide, high) for top in (ground.height() - high - EDGE, EDGE))
        free = next((place for place in places if not any(place.intersects(area) for area in taken)), None)
        if free is not None:
            self.setGeometry(free)
            self.raise_()
        self.setVisible(free is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As wide as what it lies over, and clear of what is being typed."""
        if self.notice is not None and event.type() in _MOVES:
            self._place()
        return False

    def _color(self) -> QColor:
        color = getattr(theme(), COLORS[self.notice.kind if self.notice else "info"])
        assert isinstance(color, QColor)
        return color

    def _tint(self) -> None:
        kind = self.notice.kind if self.notice else "info"
        self._sign.setPixmap(icon(ICONS[kind], self._color()).pixmap(18, 18))
        self._close.setIcon(icon("close", theme().muted))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground in the colour of the notice, and a bar at its left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(mix(theme().card, self._color(), 0.45))
        painter.setBrush(mix(theme().card, self._color(), 0.13))
        painter.drawRoundedRect(frame, ROUND, ROUND)
        painter.setClipRect(0, 0, 5, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color())
        painter.drawRoundedRect(frame, ROUND, ROUND)
