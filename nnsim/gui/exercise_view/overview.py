"""All questions at a glance: symbol, how far each has come, what was typed; and the score."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nnsim.gui.canvas.question_paint import paint_badge, paint_tick
from nnsim.gui.fonts import px
from nnsim.gui.number_marks import rewritten
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, mono_font, signals, theme
from nnsim.gui.widgets.formula_text import line
from nnsim.session.exercises.exercise import OPEN, RIGHT, Exercise, Score

Index = QModelIndex | QPersistentModelIndex
NUMBER = int(Qt.ItemDataRole.UserRole)
_ROW, _MATH = 24, 15


def score_words(score: Score) -> str:
    """The points in words: halves as ½."""
    whole, half = divmod(score.points, 1)
    points = f"{whole:.0f}½" if half and whole else "½" if half else f"{whole:.0f}"
    return tr("{points} of {asked} points", points=points, asked=score.asked)


def score_parts(score: Score) -> str:
    """Where the points come from."""
    parts = [
        (score.first_try, tr("{n} at once", n=score.first_try)),
        (score.later, tr("{n} later", n=score.later)),
        (score.with_hints, tr("{n} with hints", n=score.with_hints)),
        (score.revealed, tr("{n} revealed", n=score.revealed)),
        (score.open, tr("{n} open", n=score.open)),
    ]
    return " · ".join(words for count, words in parts if count)


class QuestionRows(QAbstractListModel):
    """The questions in the order of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.exercise: Exercise | None = None
        self.notation = "course"

    def show_exercise(self, exercise: Exercise | None, notation: str) -> None:
        """Show an exercise as it stands."""
        if exercise is not self.exercise:
            self.beginResetModel()
            self.exercise, self.notation = exercise, notation
            self.endResetModel()
        elif exercise is not None:
            self.notation = notation
            self.dataChanged.emit(self.index(0), self.index(len(exercise.questions) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many questions there are."""
        return 0 if parent.isValid() or self.exercise is None else len(self.exercise.questions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The symbol of a question; its words and state as tooltip."""
        exercise = self.exercise
        if exercise is None or not index.isValid():
            return None
        number = index.row()
        record = exercise.records[number]
        if role == NUMBER:
            return number
        if role == Qt.ItemDataRole.DisplayRole:
            return exercise.label(number, self.notation)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = [tr(exercise.title(number)), tr(record.state)]
            if record.verdicts:
                words.append(tr("answered {answers}", answers=", ".join(v.typed.text for v in record.verdicts[-5:])))
            if record.hints:
                words.append(tr("{n} hints", n=record.hints))
            return ("\n" if role == Qt.ItemDataRole.ToolTipRole else ", ").join(words)
        return None


class QuestionPainter(QStyledItemDelegate):
    """A sign for the state, the symbol, and the value or what was typed last."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One question."""
        model = index.model()
        assert isinstance(model, QuestionRows)
        exercise, number = model.exercise, index.row()
        if exercise is None:
            return
        colors, record, area = theme(), exercise.records[number], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = area.adjusted(2, 1, -2, -1)
        if number == exercise.at:
            painter.setPen(colors.accent)
            painter.setBrush(mix(colors.card, colors.accent, 0.14))
            painter.drawRoundedRect(frame, 5, 5)
        elif option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.hover)
            painter.drawRoundedRect(frame, 5, 5)
        middle = QPointF(area.left() + 15, area.center().y())
        if record.state == RIGHT:
            paint_tick(painter, middle, 6.5)
        elif record.state == OPEN:
            paint_badge(painter, middle, 6.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.faint)
            painter.drawRoundedRect(QRectF(middle.x() - 5, middle.y() - 1.5, 10, 3), 1.5, 1.5)
        base = QPointF(area.left() + 30, area.center().y() + px(5))
        line(str(index.data()), px(_MATH)).paint(painter, base, colors.text)
        self._value(painter, area, exercise, number)
        painter.restore()

    def _value(self, painter: QPainter, area: QRectF, exercise: Exercise, number: int) -> None:
        record, colors = exercise.records[number], theme()
        text, ink = "", colors.text
        if record.state != OPEN:
            text, ink = rewritten(exercise.written(number)), colors.text if record.state == RIGHT else colors.muted
        elif record.verdicts:
            text, ink = record.verdicts[-1].typed.text, colors.error
        painter.setFont(mono_font(9))
        metrics = QFontMetricsF(painter.font())
        room = area.adjusted(px(90), 0, -10, 0)
        painter.setPen(ink)
        shown = metrics.elidedText(text.replace("-", "−"), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        if record.state == OPEN and record.verdicts:  # crossed out: by more than its colour
            wide = metrics.horizontalAdvance(shown)
            painter.drawLine(QPointF(room.right() - wide, room.center().y()), QPointF(room.right(), room.center().y()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row has the same height."""
        return QSize(160, px(_ROW))


class Overview(QListView):
    """The list; `asked` carries the number of the question that is chosen."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QuestionRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(QuestionPainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("All questions"))
        self.setMinimumHeight(px(48))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._at = -1
        signals().changed.connect(self.viewport().update)

    def show_exercise(self, exercise: Exercise | None, notation: str) -> None:
        """Show an exercise, its present question in sight."""
        self.rows.show_exercise(exercise, notation)
        if exercise is not None and exercise.at != self._at:
            self._at = exercise.at
            self.setCurrentIndex(self.rows.index(exercise.at))
            self.scrollTo(self.rows.index(exercise.at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks the question."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.asked.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks the question that has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ScoreBar(QWidget):
    """A bar of what was found at once, later, revealed, and is open; the parts differ by pattern as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: Score | None = None
        self.setFixedHeight(8)
        signals().changed.connect(self.update)

    def show_score(self, score: Score) -> None:
        """Show a score."""
        if score != self._score:
            self._score = score
            self.setToolTip(score_parts(score))
            self.setAccessibleName(f"{score_words(score)}: {score_parts(score)}")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The parts beside each other."""
        if self._score is None:
            return
        painter, colors, score = QPainter(self), theme(), self._score
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.hover if not colors.dark else colors.line)
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        left = 0.0
        parts = (
            (score.first_try, colors.good, Qt.BrushStyle.SolidPattern),
            (score.later + score.with_hints, colors.good, Qt.BrushStyle.Dense4Pattern),
            (score.revealed, colors.faint, Qt.BrushStyle.BDiagPattern),
        )
        for count, color, pattern in parts:
            width = self.width() * count / score.asked
            if width:
                brush = painter.brush()
                brush.setColor(color)
                brush.setStyle(pattern)
                painter.setBrush(brush)
                painter.drawRoundedRect(QRectF(left, 0, width, self.height()), 4, 4)
                left += width
        painter.end()
