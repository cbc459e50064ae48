"""Pages of a sheet: lines put on pages of A4 or Letter, bit by bit, and painted with page numbers."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF
from PySide6.QtGui import QColor, QPageSize, QPainter, QPen

from nnsim.files.paper.sheet import PAPERS, Sheet
from nnsim.gui.palettes import LIGHT
from nnsim.gui.paper.boxes import letters, shrunk
from nnsim.gui.paper.flow import Flow, Line
from nnsim.gui.paper.pdf import pdf_writer
from nnsim.gui.paper.type import POINT

SIDE, TOP, BOTTOM = 54 * POINT, 50 * POINT, 62 * POINT


class Pages:
    """A sheet that is put on pages; each page is a list of lines with the heights where they stand."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.width, self.height = (POINT * side for side in PAPERS[sheet.paper])
        self.pages: list[list[tuple[float, Line]]] = []
        self.done = False
        self.progress = 0.0
        self._work = self._lay_out()

    def advance(self, seconds: float) -> bool:
        """Work for about so long; True when all pages are there."""
        end = time.perf_counter() + seconds
        while not self.done:
            next(self._work, None)
            if time.perf_counter() >= end:
                break
        return self.done

    def finish(self) -> "Pages":
        """Work to the end."""
        while not self.done:
            next(self._work, None)
        return self

    def _lay_out(self) -> Iterator[None]:
        y, room = 0.0, self.height - TOP - BOTTOM
        page: list[tuple[float, Line]] = []
        flow = Flow(self.sheet, self.width - 2 * SIDE)
        for group in _groups(flow.lines()):
            self.progress = flow.progress
            needed = sum(line.height + line.above for line in group)
            if page and y + needed > room:
                self.pages.append(page)
                page, y = [], 0.0
                if group[0].head is not None:
                    page.append((0.0, group[0].head))
                    y = group[0].head.height
            for line in group:
                if page and y + line.above + line.height > room:  # a group that is longer than a page
                    self.pages.append(page)
                    page, y = [], 0.0
                y += line.above if page else 0.0
                page.append((y, line))
                y += line.height
            yield
        if page:
            self.pages.append(page)
        self.done = True

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0, in tenths of a point."""
        painter.setPen(QPen(QColor(LIGHT["text"])))
        for y, line in self.pages[number]:
            line.paint(painter, SIDE, TOP + y)
        soft = QColor(LIGHT["muted"])
        foot = self.height - 34 * POINT
        count = letters(f"{number + 1} / {len(self.pages)}", 8.5, "sans", soft)
        count.paint(painter, (self.width - count.width) / 2, foot)
        title = shrunk(letters(self.sheet.title, 8.5, "sans"), self.width / 2 - SIDE - count.width)
        painter.setPen(soft)
        title.paint(painter, SIDE, foot)

    def texts(self) -> list[str]:
        """Every text on the pages, in the order in which it is painted."""
        return [text for page in self.pages for _, line in page for text in line.box.texts()]


def _groups(lines: Iterator[Line]) -> Iterator[list[Line]]:
    """Lines that must stay on one page."""
    group: list[Line] = []
    for line in lines:
        group.append(line)
        if not line.together:
            yield group
            group = []
    if group:
        yield group


def write_pdf(sheet: Sheet) -> bytes:
    """The sheet as a PDF: text as text, lines as lines."""
    pages = Pages(sheet).finish()
    job = PdfJob(pages)
    while not job.advance(1.0):
        pass
    return job.data


class PdfJob:
    """Pages that are written to a PDF, one after the other."""

    def __init__(self, pages: Pages) -> None:
        self.pages, self.number = pages, 0
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        size = QPageSize(QSizeF(pages.width / POINT, pages.height / POINT), QPageSize.Unit.Point)
        self._writer = pdf_writer(self._buffer, pages.sheet.title, size)
        self._painter: QPainter | None = QPainter(self._writer)

    def advance(self, seconds: float) -> bool:
        """Work for about so long; True when the file is whole."""
        end = time.perf_counter() + seconds
        while self._painter is not None:
            if self.number == len(self.pages.pages):
                self.close()
                break
            if self.number:
                self._writer.newPage()
            self.pages.paint(self._painter, self.number)
            self.number += 1
            if time.perf_counter() >= end:
                break
        return self._painter is None

    def close(self) -> None:
        """End the file, as far as it has come."""
        if self._painter is not None:
            self._painter.end()
            self._painter = None
            self._buffer.close()

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return bytes(self._bytes.data())
