"""Formulas typeset in idle time: one formula a turn of the event loop, kept by LaTeX, size and colour."""

import logging
import re
import time
from collections import OrderedDict
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer

log = logging.getLogger(__name__)

Key = tuple[str, int]
_INK = "#010203"
_DRAWINGS, _RENDERERS = 1000, 200
_CALM_MS, _SOON_MS = 120, 30  # what asked for a formula is painted first
_FIRST_MS = 250  # the typesetter itself has to be read for the first one, which takes 0.1 s: the window comes first


@dataclass(frozen=True)
class Drawing:
    """A typeset formula: its SVG in a marker colour, its size in pixels, and how much of it is above the base line."""

    svg: str
    width: float
    height: float
    ascent: float


class Typesetter(QObject):
    """Typesets formulas that were asked for, one a turn, and tells which are ready."""

    ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawings: OrderedDict[Key, Drawing | None] = OrderedDict()
        self._renderers: OrderedDict[tuple[Key, str], QSvgRenderer] = OrderedDict()
        self._waiting: OrderedDict[Key, int] = OrderedDict()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._stirred, self._calm = 0.0, True
        self._turn.timeout.connect(self._next)

    def known(self, key: Key) -> bool:
        """True when the formula has been tried: it is typeset, or it cannot be."""
        return key in self._drawings

    def drawing(self, key: Key) -> Drawing | None:
        """The typeset formula; None when it is not ready or cannot be typeset."""
        if key in self._drawings:
            self._drawings.move_to_end(key)
            return self._drawings[key]
        return None

    def stir(self) -> None:
        """The person goes on: while they do so quickly, as when a step key is held down, no formula is typeset."""
        gap = time.monotonic() - self._stirred
        self._stirred += gap
        self._calm = gap >= _CALM_MS / 1000
        if self._turn.isActive():
            self._turn.start(self._wait)

    @property
    def _wait(self) -> int:
        """Milliseconds until there is time: only the first change after a while is followed soon."""
        return _SOON_MS if self._calm else _CALM_MS

    def ask(self, key: Key) -> None:
        """Typeset a formula when there is time; who asks must withdraw what is no longer wanted."""
        if not self.known(key):
            self._waiting[key] = self._waiting.get(key, 0) + 1
            if not self._turn.isActive():
                self._turn.start(self._wait if self._drawings else _FIRST_MS)

    def withdraw(self, key: Key) -> None:
        """A formula is no longer wanted by one of those who asked."""
        if key in self._waiting:
            self._waiting[key] -= 1
            if self._waiting[key] <= 0:
                del self._waiting[key]
        if not self._waiting:
            self._turn.stop()

    def renderer(self, key: Key, color: QColor) -> QSvgRenderer | None:
        """What paints the formula in a colour; None when it is not ready or cannot be typeset."""
        drawing = self.drawing(key)
        if drawing is None:
            return None
        inked = (key, color.name())
        if inked not in self._renderers:
            svg = drawing.svg.replace(_INK, color.name())
            self._renderers[inked] = QSvgRenderer(QByteArray(svg.encode()))
            while len(self._renderers) > _RENDERERS:
                self._renderers.popitem(last=False)
        self._renderers.move_to_end(inked)
        return self._renderers[inked]

    def typeset(self, key: Key) -> Drawing | None:
        """Typeset a formula at once (10 to 30 ms)."""
        if not self.known(key):
            self._drawings[key] = _draw(*key)
            while len(self._drawings) > _DRAWINGS:
                self._drawings.popitem(last=False)
        return self._drawings[key]

    def _next(self) -> None:
        if not self._waiting:
            return
        key, _ = self._waiting.popitem(last=False)
        self.typeset(key)
        self.ready.emit(key)
        if self._waiting:
            self._turn.start(0)


@cache
def typesetter() -> Typesetter:
    """The one typesetter of the window."""
    return Typesetter()


_SIGNED = re.compile(r"(^|[=(\[,]|\\(?:times|cdot|leftarrow)\b)\s*-\s*(\d(?:[\d.]|\{,\})*)")


def signed(latex: str) -> str:
    """The minus of a number stands at the number: behind a bracket it would be set with the room of a difference."""
    return _SIGNED.sub(r"\1 {-\2}", latex)


def _draw(latex: str, size: int) -> Drawing | None:
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False
    try:
        svg = Latex(signed(latex), size=size, color=_INK).svg()
    except Exception as error:  # noqa: BLE001 ziamath raises anything on LaTeX that it does not know
        log.info("cannot typeset %r: %s", latex, error)
        return None
    found = re.search(r'viewBox="(\S+) (\S+) (\S+) (\S+)"', svg)
    if found is None:
        log.info("no size in the drawing of %r", latex)
        return None
    return Drawing(svg, float(found[3]), float(found[4]), -float(found[2]))
