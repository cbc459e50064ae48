"""The track of the timeline: a line for each branch, marks for what was changed, and a handle at the present moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnsim.gui.canvas.lettering import shade_pen
from nnsim.gui.curves_view.colors import run_color
from nnsim.gui.fonts import px
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import short
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import mix, per_theme, signals, theme, ui_font
from nnsim.gui.timeline_view.layout import Row, Scale, nearest, rows, ticks
from nnsim.session.moments import after_updates, common_length

if TYPE_CHECKING:
    from nnsim.session.session import Session
    from nnsim.session.travel import Course

MARGIN, ROW, HANDLE = 12, 8, 6
HEIGHT = 44
LINE_Y = 18  # the epochs below it need the rest
SCRUB_MS = 15
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Track(QWidget):
    """The line that is dragged along. `asked` carries the moment (updates) and the branch to go to."""

    read_as = "slider"

    asked = Signal(int, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.courses: tuple[Course, ...] = ()
        self.now = 0
        self.planned = 0
        self._painted: tuple[object, ...] = ()
        self._drag: int | None = None
        self._wanted: tuple[int, int] | None = None
        self._scrub = QTimer(self, singleShot=True, interval=SCRUB_MS)
        self._scrub.timeout.connect(self._ask)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the arrows step as before
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Timeline"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        signals().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, px(HEIGHT))

    # -- what it shows

    def take(self) -> None:
        """Follow the session."""
        session = self._session
        self.courses = session.courses
        self.now = session.moment[0]
        present = self.present
        self.planned = present.epochs.start(session.training.epochs) if present and session.running else 0
        painted = (self.courses, self.now, self.planned)
        if painted != self._painted:  # most steps are inside of one update
            self._painted = painted
            self.setAccessibleDescription("" if present is None else self.words(self.now, present))
            self.update()

    @property
    def present(self) -> Course | None:
        """The course that the session is on."""
        return next((course for course in self.courses if course.present), None)

    def first(self, course: Course) -> int:
        """The first moment that can be gone to on a course, by way of those that it came from."""
        others = {other.number: other for other in self.courses}
        while course.parent in others:
            course = others[course.parent]
        return course.first

    def before(self, course: Course) -> str:
        """Why there is nothing to go to before that; "" where there is all."""
        first = self.first(course)
        why = tr("What was before update {n:,} was not saved: a project keeps the weights of one moment and the curves "
                 "of all.", n=first)  # fmt: skip
        return why if first else ""

    def words(self, update: int, course: Course) -> str:
        """A moment of a course in words."""
        found = course.epochs.of(update)
        if found is None:
            return tr(after_updates(update))
        where = tr("epoch {epoch:,}", epoch=found[0])
        rest = found[1]
        if not rest:
            return where
        return tr("{where} + {rest:,} updates", where=where, rest=rest)

    @property
    def scale(self) -> Scale:
        """The whole of what is known; while training runs, the whole of what is planned, when that is not far off."""
        last = max([1, *(course.end for course in self.courses), self.now])
        if self.planned > last and self.planned <= 20 * last:
            last = self.planned
        return Scale(last, px(MARGIN), self.width() - 2 * px(MARGIN))

    def _y(self, level: float) -> float:
        return px(LINE_Y) - px(ROW) * level

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, colors = self.scale, theme()
        self._paint_ticks(painter, scale)
        for row in rows(self.courses):
            self._paint_row(painter, scale, row)
        x, y = scale.x(self.now), self._y(0)
        painter.setPen(QPen(colors.accent, 2.4))
        painter.setBrush(colors.card)
        size = HANDLE + 1.5 if self.hasFocus() else HANDLE
        painter.drawEllipse(QPointF(x, y), size, size)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.accent)
            painter.drawEllipse(QPointF(x, y), 3, 3)
        painter.end()

    def _paint_ticks(self, painter: QPainter, scale: Scale) -> None:
        colors, y = theme(), self._y(0)
        painter.setPen(shade_pen(colors.line, 4))
        painter.drawLine(QPointF(scale.x(0), y), QPointF(scale.x(scale.last), y))
        painter.setFont(ui_font(8))
        for x, box, text in self.labels(scale):
            painter.setPen(shade_pen(colors.faint, 1))
            painter.drawLine(QPointF(x, y + 4), QPointF(x, y + 7))
            painter.setPen(colors.muted)
            if text:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def labels(self, scale: Scale) -> list[tuple[float, QRectF, str]]:
        """Where epochs or updates are marked, and the words below, where there is room: none is cut off at an end."""
        found, last = list[tuple[float, QRectF, str]](), -100.0
        length = common_length([row.course.epochs for row in rows(self.courses)])
        unit = tr("epoch {n}", n=0) if length else tr("update {n}", n=0)  # epochs that differ have no axis in common
        for tick in ticks(scale.last / (length or 1), int(scale.width / 74)):
            x, text = scale.x(tick * (length or 1)), grouped(tick) if tick else unit
            wide, high = _room(text)
            left = min(max(x - wide / 2, 0.0), self.width() - wide)
            written = left > last + 8
            last = left + wide if written else last
            found.append((x, QRectF(left, px(LINE_Y) + 7, wide, high), text if written else ""))
        return found

    def _paint_row(self, painter: QPainter, scale: Scale, row: Row) -> None:
        course, colors, y = row.course, theme(), self._y(row.level)
        color = run_color(course.color)
        if not course.present:
            color = mix(theme().panel, color, 0.75)
        begin, end = scale.x(course.start), scale.x(course.end)
        painter.setPen(shade_pen(color, 4 if course.present else 2.5))
        if row.level and course.parent is not None:
            painter.drawLine(QPointF(max(begin - px(ROW), scale.left), self._y(0)), QPointF(begin, y))
        if course.present:
            known = scale.x(self.now)
            painter.drawLine(QPointF(scale.x(self.first(course)), y), QPointF(known, y))
            painter.setPen(shade_pen(mix(colors.panel, color, 0.45), 4))
            painter.drawLine(QPointF(known, y), QPointF(end, y))
        else:
            painter.drawLine(QPointF(begin, y), QPointF(end, y))
        painter.setPen(QPen(colors.panel, 1))
        painter.setBrush(colors.update if course.present else color)
        for update, name, _ in course.changes:
            if name == "rate":
                painter.drawPolygon(_diamond(scale.x(update), y))

    # -- going there

    def _at(self, place: QPointF) -> tuple[int, int]:
        level = (px(LINE_Y) - place.y()) / px(ROW)
        row = nearest(rows(self.courses), max(level, 0.0))
        update = self.scale.update(place.x())
        if row is None or not row.level or not row.course.start - 1 <= update <= row.course.end:
            present = next((course.number for course in self.courses if course.present), 1)
            return update, present
        return update, row.course.number

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.courses and not self._session.running:
            update, self._drag = self._at(event.position())
            self._want(update, self._drag)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._want(self.scale.update(event.position().x()), self._drag)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def _want(self, update: int, branch: int) -> None:
        """The moment that the mouse is at: gone to as soon as the window has time, the latest one only."""
        self._wanted = (update, branch)
        if not self._scrub.isActive():
            self._scrub.start()

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.asked.emit(*wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by an update, PgUp and PgDown by an epoch, Home and End to the ends."""
        present = self.present
        if event.key() not in KEYS or present is None or self._session.running:
            super().keyPressEvent(event)
            return
        before, after = present.epochs.neighbours(self.now)
        keys = {
            Qt.Key.Key_Left: self.now - 1, Qt.Key.Key_Right: self.now + 1, Qt.Key.Key_Home: self.first(present),
            Qt.Key.Key_PageUp: before, Qt.Key.Key_PageDown: after, Qt.Key.Key_End: self.scale.last,
        }  # fmt: skip
        self.asked.emit(max(0, min(keys[Qt.Key(event.key())], present.end)), present.number)

    def event(self, event: QEvent) -> bool:
        """A tooltip says which moment lies under the mouse, and what was changed there."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in KEYS:
            event.accept()
            return True
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def _tip(self, place: QPointF) -> str:
        update, branch = self._at(place)
        course = next((course for course in self.courses if course.number == branch), None)
        lines = []
        if course is not None:
            if update < self.first(course):
                return self.before(course)
            lines = [tr("Go to {moment}", moment=self.words(update, course))]
            lines[0] += f"  ·  {tr(course.label)}"
            near = [c for c in course.changes if abs(self.scale.x(c[0]) - place.x()) < 6 and c[1] == "rate"]
            lines += [tr("here η became {rate}", rate=short(value)) for _, _, value in near[-1:]]
        lines.append(tr("Drag to scrub; arrows by updates, PgUp and PgDown by epochs"))
        return "\n".join(lines)

    def hideEvent(self, event: object) -> None:
        """Nothing is gone to while nobody sees it."""
        self._scrub.stop()
        super().hideEvent(event)  # type: ignore[arg-type]


@per_theme(256)
def _room(text: str) -> tuple[float, int]:
    """What a text below the line takes."""
    metrics = QFontMetrics(ui_font(8))
    return metrics.horizontalAdvance(text) + 2.0, metrics.height()


def _diamond(x: float, y: float) -> list[QPointF]:
    return [QPointF(x, y - 5), QPointF(x + 4, y), QPointF(x, y + 5), QPointF(x - 4, y)]
