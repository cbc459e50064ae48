"""The problems: what stands in the way of training, where, and what to do about it. A click selects the layer."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.panel import Panel
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals, theme, ui_font
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.live import LiveView
from nnsim.network.check import Problem
from nnsim.session.changes import Change
from nnsim.session.places import layer_place
from nnsim.session.session import Session

PROBLEM = int(Qt.ItemDataRole.UserRole)
WHERE = PROBLEM + 1


class ProblemPainter(QStyledItemDelegate):
    """What is wrong, and below it what to do."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """One problem."""
        problem: Problem = index.data(PROBLEM)  # type: ignore[attr-defined]
        colors = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(4, 1, -4, -1)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.hover)
            painter.drawRoundedRect(area, 6, 6)
        hue = colors.error if problem.severity == "error" else colors.warning
        icon(problem.severity, hue).paint(painter, option.rect.left() + 12, option.rect.top() + 6, 18, 18)
        where = str(index.data(WHERE) or "")  # type: ignore[attr-defined]
        painter.setFont(ui_font(8.5))
        room = painter.fontMetrics().horizontalAdvance(where) + 12
        painter.setPen(colors.muted)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(0, 0, -10, -area.height() / 2), right, where)
        self._line(painter, area.adjusted(34, 4, -room - 8, -area.height() / 2), problem.what, bold=True)
        self._line(painter, area.adjusted(34, area.height() / 2 - 1, -10, -4), problem.remedy, bold=False)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, area: QRectF, text: str, bold: bool) -> None:
        painter.setFont(ui_font(9.5 if bold else 9, 600 if bold else 400))
        painter.setPen(theme().text if bold else theme().muted)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """Two lines."""
        return QSize(200, 46)


class ProblemsPanel(LiveView):
    """The list of problems."""

    concerns = frozenset({Change.DESIGN, Change.DATA})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.list = QListWidget()
        self.list.setItemDelegate(ProblemPainter(self.list))
        self.list.setAccessibleName(tr("Problems"))
        self.list.setToolTip(tr("Click a problem, or press Enter, to select its layer"))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setStyleSheet("QListWidget { background: transparent; border: none; border-radius: 0; }")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.empty = Empty(tr("No problems"), tr("The network can be walked through and trained."), "check")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._stack)
        self._shown: tuple[Problem, ...] | None = None
        signals().changed.connect(self.list.viewport().update)

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the problems as they are now."""
        problems = self.session.problems
        if problems == self._shown:
            return
        self._shown = problems
        self.list.clear()
        names = self.session.design.network.by_id
        for problem in problems:
            item = QListWidgetItem(f"{problem.what}; {problem.remedy}")
            item.setData(PROBLEM, problem)
            item.setToolTip(f"{problem.what}\n{problem.remedy}")
            if problem.layer in names:
                item.setData(WHERE, names[problem.layer].name)
            self.list.addItem(item)
        self._stack.setCurrentWidget(self.list if problems else self.empty)

    def _go(self, item: QListWidgetItem) -> None:
        problem: Problem = item.data(PROBLEM)
        if problem.layer is not None and problem.layer in self.session.design.network.by_id:
            self.session.select(layer_place(problem.layer))


PANEL = Panel(
    title="Problems",
    place="bottom",
    order=90,
    icon="warning",
    make=ProblemsPanel,
    help="What stands in the way of training, and what to do about it.",
    count=lambda session: len(session.problems),
)
