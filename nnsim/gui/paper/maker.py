"""Makes a document while the window stays alive: a few milliseconds of work each turn of the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from nnsim.files.documents import PDF, REGISTRY
from nnsim.gui.paper.pages import Pages, PdfJob
from nnsim.kit.errors import UserError
from nnsim.session.solution.document import Problem, Solving
from nnsim.session.solution.scribe import Style

SLICE = 0.012  # seconds of work in a turn
WRITING = 0.6  # how much of the work the steps are; the rest is putting them on pages


class Maker(QObject):
    """Works a solution out and puts it on pages; then writes it as bytes.

    `progress` carries a share from 0 to 1, `ready` the pages, `written` the bytes, `failed` a UserError.
    """

    progress = Signal(float)
    ready = Signal(object)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._work)
        self._solving: Solving | None = None
        self._pages: Pages | None = None
        self._pdf: PdfJob | None = None

    @property
    def busy(self) -> bool:
        """True while it works."""
        return self._turn.isActive()

    def begin(self, problem: Callable[[], Problem], style: Style) -> None:
        """Work out another solution; one that is under way is given up."""
        self.stop()
        try:
            self._solving = Solving(problem(), style)
        except UserError as error:
            self.failed.emit(error)
            return
        self._turn.start()

    def write(self, pages: Pages, ending: str) -> None:
        """Write the pages as a PDF, or the sheet that they show in another format."""
        self.stop()
        if ending != PDF:
            self.written.emit(REGISTRY[ending].write(pages.sheet))
            return
        self._pdf = PdfJob(pages)
        self._turn.start()

    def stop(self) -> None:
        """Give up what is under way."""
        self._turn.stop()
        self._solving = self._pages = None
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None

    def _work(self) -> None:
        try:
            self._advance()
        except UserError as error:
            self.stop()
            self.failed.emit(error)

    def _advance(self) -> None:
        if self._solving is not None:
            if self._solving.advance(SLICE):
                self._pages = Pages(self._solving.finish())
                self._solving = None
                self.progress.emit(WRITING)
            else:
                self.progress.emit(self._solving.progress * WRITING)
        elif self._pages is not None:
            if self._pages.advance(SLICE):
                pages = self._pages
                self.stop()
                self.progress.emit(1.0)
                self.ready.emit(pages)
            else:
                self.progress.emit(WRITING + (1 - WRITING) * self._pages.progress)
        elif self._pdf is not None:
            done = self._pdf.advance(SLICE)
            self.progress.emit(self._pdf.number / max(len(self._pdf.pages.pages), 1))
            if done:
                data = self._pdf.data
                self._pdf = None
                self.stop()
                self.written.emit(data)
