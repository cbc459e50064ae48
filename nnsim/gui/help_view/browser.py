"""Shows a page of the help: formulas are typeset while one reads, pictures are no wider than the page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QHideEvent, QImage, QImageReader, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from nnsim.gui.help_view.html import PageWriter
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme, ui_font
from nnsim.gui.widgets.typesetting import Drawing, Key, typesetter
from nnsim.kit.resources import resource

if TYPE_CHECKING:
    from nnsim.session.help.page import Book, Page

LINE, OWN_LINE = 14, 17  # pixels
MATH, MARGIN = "math", 22
WIDEST = 860  # longer lines are hard to read


class PageBrowser(QTextBrowser):
    """One page; `followed` carries the target of a link that was clicked or chosen with the keyboard."""

    followed = Signal(str)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.page: Page | None = None
        self._writer = PageWriter(book, self._formula, self._picture)
        self._keys: list[Key] = []
        self._asked: set[Key] = set()
        self._place = ""
        self._wide = 0
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setAccessibleName(tr("Help page"))
        self.setToolTip("")
        self.document().setDocumentMargin(MARGIN)
        self.document().setDefaultFont(ui_font(10))
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        typesetter().ready.connect(self._ready)
        signals().changed.connect(self._write)

    def show_page(self, page: Page, place: str = "") -> None:
        """Another page, from its top or from a place on it."""
        self._withdraw()
        self.page, self._place = page, place
        self._write()
        self.verticalScrollBar().setValue(0)
        if place:
            self.scrollToAnchor(place)

    def _write(self) -> None:
        if self.page is None:
            return
        at = self.verticalScrollBar().value()
        self._keys = []
        self.setHtml(self._writer.write(self.page))
        self.verticalScrollBar().setValue(at)

    # -- formulas

    def _formula(self, latex: str, alone: bool) -> str:
        key = (latex, OWN_LINE if alone else LINE)
        setter = typesetter()
        drawing = setter.drawing(key)
        if drawing is None:
            if not setter.known(key) and key not in self._asked:
                self._asked.add(key)
                setter.ask(key)
            return f"<span style='color:{theme().faint.name()}'>{escape(latex)}</span>"
        self._keys.append(key)
        width, height = self._size(drawing)
        return (
            f"<img src='{MATH}:{len(self._keys) - 1}' width='{width}' height='{height}' style='vertical-align:middle' "
            f"alt='{escape(latex, quote=True)}'/>"
        )

    def _size(self, drawing: Drawing) -> tuple[int, int]:
        """The size of a formula: one that is wider than the page becomes smaller."""
        room = max(self.viewport().width() - 2 * MARGIN - 30, 120)
        shrunk = min(1.0, room / drawing.width)
        return max(1, round(drawing.width * shrunk)), max(1, round(drawing.height * shrunk))

    def _ready(self, key: Key) -> None:
        if key in self._asked:
            self._asked.discard(key)
            if not self._asked:
                self._write()
                if self._place:
                    self.scrollToAnchor(self._place)

    def _withdraw(self) -> None:
        for key in self._asked:
            typesetter().withdraw(key)
        self._asked.clear()

    # -- pictures

    def _picture(self, file: str, about: str) -> str:
        size = QImageReader(str(resource("help", file))).size()
        wide = min(size.width(), max(self.viewport().width() - 2 * MARGIN - 12, 160))
        high = round(size.height() * wide / max(size.width(), 1))
        name = escape(file, quote=True)
        return f"<img src='{name}' width='{wide}' height='{high}' alt='{escape(about, quote=True)}'/>"

    def loadResource(self, kind: int, url: QUrl) -> object:
        """Formulas and shipped pictures, and nothing else: no file and no address from outside is ever read."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        name = url.toString()
        if name.startswith(f"{MATH}:"):
            return self._painted(self._keys[int(name.partition(":")[2])])
        if "/" in name or not name.endswith(".png"):
            return None
        return QImage(str(resource("help", name)))

    def _painted(self, key: Key) -> QImage:
        drawing, renderer = typesetter().drawing(key), typesetter().renderer(key, theme().text)
        assert drawing is not None
        assert renderer is not None
        width, height = self._size(drawing)
        ratio = max(self.devicePixelRatioF(), 1.0) * 2  # twice as fine, so that it stays sharp at any zoom
        image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
        painter.end()
        return image

    # -- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wide formulas and pictures fit the page again."""
        self.setViewportMargins(0, 0, max(0, self.width() - WIDEST), 0)
        super().resizeEvent(event)
        if self._wide != self.width():  # not for a scroll bar, which comes and goes while a page is written
            self._wide = self.width()
            self._write()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is typeset for a page that nobody sees."""
        self._withdraw()
        super().hideEvent(event)
