"""Makes a document while the window stays alive: worked out, put on pages, written, each in short pieces."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from nnsim.files.documents import PDF, REGISTRY
from nnsim.files.paper.sheet import Sheet
from nnsim.gui.paper.pages import Pages, PdfJob
from nnsim.gui.paper.spoken import speaking
from nnsim.gui.slices import Slices
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import Pieces, go_on
from nnsim.session.solution.document import Problem, Solving
from nnsim.session.solution.scribe import Style

STEPS = 0.6  # how much of the making the steps are; the rest is putting them on pages


class _Making:
    """A solution that is worked out and then put on pages; it works on a training of its own."""

    outdated = False

    def __init__(self, solving: Solving) -> None:
        self._solving = solving
        self._saying: Pieces[None, Sheet] | None = None
        self._pieces: Iterator[None] = iter(())
        self.pages: Pages | None = None

    def work(self, seconds: float) -> bool:
        """Go on for about so long; False when all pages are there."""
        if self.pages is not None:
            return not self.pages.advance(seconds)
        if self._saying is not None:
            if not go_on(self._pieces, seconds):
                self.pages = Pages(self._saying.result)
        elif self._solving.advance(seconds):
            self._saying = Pieces(speaking(self._solving.finish()))
            self._pieces = iter(self._saying)
        return True

    @property
    def share(self) -> float:
        """How far it is, from 0 to 1."""
        if self.pages is None:
            return self._solving.progress * STEPS
        return STEPS + (1 - STEPS) * self.pages.progress


class _Writing:
    """Pages that are written to a PDF."""

    outdated = False

    def __init__(self, pages: Pages) -> None:
        self.job = PdfJob(pages)

    def work(self, seconds: float) -> bool:
        """Go on for about so long; False when the file is whole."""
        return not self.job.advance(seconds)

    @property
    def share(self) -> float:
        """How far it is, from 0 to 1."""
        return self.job.number / max(len(self.job.pages.pages), 1)


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
        self._work: _Making | _Writing | None = None
        self._slices = Slices(self)
        self._slices.advanced.connect(self._tell)
        self._slices.ended.connect(self._end)
        self._slices.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """True while it works."""
        return self._slices.busy

    def begin(self, problem: Callable[[], Problem], style: Style) -> None:
        """Work out another solution; one that is under way is given up."""
        self.stop()
        try:
            self._work = _Making(Solving(problem(), style))
        except UserError as error:
            self.failed.emit(error)
            return
        self._slices.start(self._work)

    def write(self, pages: Pages, ending: str) -> None:
        """Write the pages as a PDF, or the sheet that they show in another format."""
        self.stop()
        if ending != PDF:
            self.written.emit(REGISTRY[ending].write(pages.sheet))
            return
        self._work = _Writing(pages)
        self._slices.start(self._work)

    def stop(self) -> None:
        """Give up what is under way."""
        self._slices.stop()

    def _tell(self) -> None:
        if self._work is not None:
            self.progress.emit(self._work.share)

    def _end(self, done: bool) -> None:
        work, self._work = self._work, None
        if isinstance(work, _Writing) and not done:
            work.job.close()
        if not done or work is None:
            return
        self.progress.emit(1.0)
        if isinstance(work, _Writing):
            self.written.emit(work.job.data)
        else:
            self.ready.emit(work.pages)
