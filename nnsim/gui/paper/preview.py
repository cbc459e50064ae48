"""Pages on the screen, one below the other, as wide as there is room; the arrow and page keys scroll."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from nnsim.files.paper.sheet import PAPERS
from nnsim.gui.paper.pages import Pages
from nnsim.gui.texts import counted, tr
from nnsim.gui.theme import signals, theme

GAP = 14
KEPT = 8
LARGEST = 1000


class _Paper(QWidget):
    """All pages; those that are seen are painted, and kept as pictures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages: Pages | None = None
        self._pictures: dict[int, QPixmap] = {}

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.pages.pages) if self.pages is not None else 0

    def show_pages(self, pages: Pages | None) -> None:
        """Show others."""
        self.pages = pages
        self._pictures.clear()
        self.fit()
        self.update()

    def page(self, number: int) -> QRect:
        """Where a page is."""
        width = min(LARGEST, max(100, self.width() - 2 * GAP))
        across, down = (self.pages.width, self.pages.height) if self.pages is not None else PAPERS["A4"]
        height = round(width * down / across)
        return QRect((self.width() - width) // 2, GAP + number * (height + GAP), width, height)

    def fit(self) -> None:
        """As high as all pages need."""
        bottom = self.page(self.count - 1).bottom() + GAP if self.count else 0
        self.setMinimumHeight(max(bottom, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._pictures.clear()
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number in range(self.count):
            place = self.page(number)
            if place.intersects(event.rect()):
                painter.fillRect(place.translated(2, 3), theme().line)
                painter.drawPixmap(place, self._picture(number, place.size()))
                painter.setPen(theme().line)
                painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _picture(self, number: int, size: QSize) -> QPixmap:
        if number not in self._pictures:
            while len(self._pictures) >= KEPT:
                self._pictures.pop(next(iter(self._pictures)))
            ratio = self.devicePixelRatioF()
            picture = QPixmap(size * ratio)
            picture.fill(QColor("#ffffff"))  # paper is white in either theme
            painter = QPainter(picture)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            assert self.pages is not None
            painter.setWindow(QRectF(0, 0, self.pages.width, self.pages.height).toRect())
            self.pages.paint(painter, number)
            painter.end()
            self._pictures[number] = picture
        return self._pictures[number]


class Preview(QScrollArea):
    """The pages of a document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pages of the document"))
        self.setToolTip(tr("The pages as a PDF has them; arrow keys and Page Up, Page Down scroll"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.paper = _Paper(self)
        self.setWidget(self.paper)
        signals().changed.connect(self.paper.update)

    @property
    def pages(self) -> Pages | None:
        """What is shown; None for nothing."""
        return self.paper.pages

    def show_pages(self, pages: Pages | None) -> None:
        """Show other pages, at the place where one looks now."""
        at = self.verticalScrollBar().value()
        self.paper.show_pages(pages)
        self.verticalScrollBar().setValue(at)
        count = self.paper.count
        self.setAccessibleDescription(counted(count, "page") if count else tr("nothing yet"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.paper.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_Down: 60,
            Qt.Key.Key_Up: -60, Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum(),
        }  # fmt: skip
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + move)
