"""The header of the preview: the name of each column, choosers for its kind and its role, and what it holds."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme, ui_font
from nnsim.gui.widgets.combo import Combo
from nnsim.session.importing import Importing

NAME, CHOOSER, HOLDS, GAP, MARGIN = 20, 28, 17, 3, 5
HEIGHT = MARGIN + NAME + 2 * (CHOOSER + GAP) + HOLDS + MARGIN
NARROWEST, WIDTH, WIDEST = 110, 150, 260
KINDS = {"number": "number", "category": "category", "text": "text"}
ROLES = {"input": "input", "target": "target", "ignore": "ignored"}
_ABOUT = {
    "number": "Its numbers are used as they are",
    "category": "A class: its values name things",
    "text": "Text cannot be used",
    "input": "The network is given it",
    "target": "The network learns to say it",
    "ignore": "It is left out",
}


class ColumnHeader(QHeaderView):
    """Sections with two choosers each; only those that can be seen have theirs made."""

    kind_chosen = Signal(int, str)
    role_chosen = Signal(int, str)

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._importing: Importing | None = None
        self._choosers: dict[int, tuple[Combo, Combo]] = {}
        self._wanted: list[int] = []
        self._given: list[int] = []
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultSectionSize(px(WIDTH))
        self.setMinimumSectionSize(px(90))
        self.sectionResized.connect(lambda _at, _old, _new: self._place())
        table.horizontalScrollBar().valueChanged.connect(lambda _value: self._place())
        signals().changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """High enough for names and choosers."""
        return QSize(super().sizeHint().width(), px(HEIGHT))

    def show_import(self, importing: Importing | None) -> None:
        """Other columns."""
        for pair in self._choosers.values():
            for chooser in pair:
                chooser.hide()
                chooser.deleteLater()
        self._choosers.clear()
        self._importing = None  # nothing is placed while sections change
        if importing is not None and importing.shown is not None:
            metrics = QFontMetrics(ui_font(9.5, 600))
            names = [column.name for column in importing.plan.columns]
            self._wanted = [min(max(metrics.horizontalAdvance(name) + 20, px(WIDTH)), px(WIDEST)) for name in names]
            self._given = self._wanted
            for at, width in enumerate(self._wanted):
                self.resizeSection(at, width)
            self._fit()
            self._importing = importing
        self._place()

    def _fit(self) -> None:
        """Columns are narrower where all of them then stand side by side: none is cut off that could be seen whole.

        Those that the person has drawn to another width stay.
        """
        room, wanted = self.viewport().width(), self._wanted
        if [self.sectionSize(at) for at in range(self.count())] != self._given:
            return
        spare, give = sum(wanted) - len(wanted) * px(NARROWEST), sum(wanted) - room
        if 0 < give <= spare:
            self._given = [width - -(-give * (width - px(NARROWEST)) // spare) for width in wanted]
        else:
            self._given = wanted
        for at, width in enumerate(self._given):
            self.resizeSection(at, width)

    def show_choices(self) -> None:
        """The same columns, chosen otherwise."""
        for at, (kind, role) in self._choosers.items():
            self._fill(at, kind, role)
        self.viewport().update()

    def choosers(self, at: int) -> tuple[Combo, Combo]:
        """The choosers for kind and role of a column."""
        if at not in self._choosers:
            assert self._importing is not None
            name = self._importing.column(at).name
            kind = Combo(tr("Kind of {name}", name=name), tr("What the column holds"), self.viewport())
            role = Combo(tr("Role of {name}", name=name), tr("What the column is for"), self.viewport())
            for chooser in (kind, role):
                chooser.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the keyboard has them beside the table
                chooser.setFont(ui_font(9))
            kind.activated.connect(lambda _i, at=at, chooser=kind: self.kind_chosen.emit(at, chooser.key()))
            role.activated.connect(lambda _i, at=at, chooser=role: self.role_chosen.emit(at, chooser.key()))
            self._choosers[at] = (kind, role)
            self._fill(at, kind, role)
        return self._choosers[at]

    def _fill(self, at: int, kind: Combo, role: Combo) -> None:
        assert self._importing is not None
        column = self._importing.column(at)
        fill_kinds(kind, self._importing, at)
        fill_roles(role)
        kind.choose(column.kind)
        role.choose(column.role)

    def _place(self) -> None:
        """The choosers of the sections that are seen stand in them; the others are hidden."""
        if self._importing is None:
            return
        first, last = self.visualIndexAt(0), self.visualIndexAt(self.viewport().width() - 1)
        seen = range(max(first, 0), (last if last >= 0 else self.count() - 1) + 1)
        for at, pair in self._choosers.items():
            if at not in seen:
                for chooser in pair:
                    chooser.hide()
        for at in seen:
            x, width = self.sectionViewportPosition(at), self.sectionSize(at)
            for place, chooser in enumerate(self.choosers(at)):
                top = px(MARGIN) + px(NAME) + px(GAP) + place * (px(CHOOSER) + px(GAP))
                chooser.setGeometry(x + px(MARGIN), top, max(width - 2 * px(MARGIN), 20), px(CHOOSER))
                chooser.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """The name above the choosers, what the column holds below them; targets are tinted, ignored ones faint."""
        if self._importing is None or logicalIndex >= len(self._importing.plan.columns):
            return
        column, profile = self._importing.column(logicalIndex), self._importing.profile(logicalIndex)
        colors = theme()
        painter.save()
        here = self._table.currentIndex().column() == logicalIndex
        ground = mix(colors.panel, colors.loss, 0.12) if column.role == "target" else colors.panel
        painter.fillRect(rect, colors.accent_soft if here else ground)
        painter.setPen(colors.line)
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(px(MARGIN) + 2, px(MARGIN), -px(MARGIN), -px(MARGIN))
        painter.setPen(colors.text if column.used else colors.faint)
        font = ui_font(9.5, 600)
        painter.setFont(font)
        name = f"→ {column.name}" if column.role == "target" else column.name
        shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
        above = QRect(inner.left(), inner.top(), inner.width(), px(NAME))
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter, shown)
        font = ui_font(8.5)
        painter.setFont(font)
        painter.setPen(colors.muted if column.used else colors.faint)
        said = QFontMetrics(font).elidedText(tr(profile.say(short)), Qt.TextElideMode.ElideRight, inner.width())
        below = QRect(inner.left(), rect.bottom() - px(MARGIN) - px(HOLDS), inner.width(), px(HOLDS))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()


def fill_kinds(chooser: Combo, importing: Importing, at: int) -> None:
    """The kinds that a column can be."""
    chooser.clear()
    for key in importing.kinds(at):
        chooser.add(tr(KINDS[key]), key, tr(_ABOUT[key]))


def fill_roles(chooser: Combo) -> None:
    """The roles that a column can have."""
    if not chooser.count():
        for key, words in ROLES.items():
            chooser.add(tr(words), key, tr(_ABOUT[key]))
