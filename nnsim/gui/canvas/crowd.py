"""A crowd of edges as it is drawn: a haze and many lines. Looks that come again are known, and their pictures kept.

An overlay comes and goes while the weights below it stay: both looks are there again without a line being drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import ref

import numpy as np
from PySide6.QtGui import QPainter, QPen

from nnsim.gui.canvas.curves import sample
from nnsim.gui.canvas.edge_looks import STEPS, EdgeLooks
from nnsim.gui.canvas.edge_pens import broken_for, hair_pen
from nnsim.gui.canvas.haze import Haze
from nnsim.gui.canvas.kept_pictures import KeptPictures
from nnsim.gui.canvas.overlaid import is_nothing
from nnsim.gui.canvas.tones import UNSAID, Tone, nothing
from nnsim.gui.theme import mix, per_theme, theme
from nnsim.gui.widgets.many_lines import draw_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from numpy.typing import NDArray

    from nnsim.gui.canvas.density import Flow
    from nnsim.gui.canvas.edges import EdgeTable
    from nnsim.gui.canvas.geometry import Floats
    from nnsim.gui.theme import Theme

    Batch = tuple[QPen, np.ndarray]
    _Passing = Callable[[], Flow | None]  # how much weight passes from where to where, when it has to be known

LAYERS = 3  # so that neither sign covers the other
FEW = 400  # so many weak edges are still told from the ground
FINE_SEGMENTS = 24
LOOKS = 4  # are known, and as many pictures kept


class Numbers:
    """Which numbers something was made of, without keeping them."""

    def __init__(self, values: Floats | None) -> None:
        self._of = None if values is None else ref(_whole(values))
        self._where = None if values is None else values.__array_interface__

    def are(self, values: Floats | None) -> bool:
        """True for the same place in the same memory: nobody writes into what the canvas has taken."""
        if values is None or self._of is None:
            return values is None and self._of is None
        return self._of() is _whole(values) and self._where == values.__array_interface__


def _whole(values: Floats) -> np.ndarray:
    """The array that some numbers are a part of."""
    return values.base if isinstance(values.base, np.ndarray) else values


@dataclass(eq=False)
class CrowdLook:
    """The drawn edges of a link and how each looks, with what lies below them; where numbers are known, of which."""

    table: EdgeTable
    tone: Tone
    colors: Theme
    edges: EdgeLooks | None
    haze: Haze | None
    numbers: Numbers
    _sorted: dict[bool, list[Batch]] = field(default_factory=dict)

    def is_of(self, table: EdgeTable, tone: Tone) -> bool:
        """True for a look of these edges in these colours."""
        return self.table is table and self.is_in(tone)

    def is_in(self, tone: Tone) -> bool:
        """True for a look in these colours, of whatever edges; all have a part in the haze."""
        return self.tone == tone and self.colors is theme()

    def same_as(self, edges: EdgeLooks | None, haze: Haze | None) -> bool:
        """True where nobody would see a difference."""
        if haze is not self.haze or edges is None or self.edges is None:
            return edges is self.edges and haze is self.haze
        return edges.same_as(self.edges)

    @cached_property
    def absent(self) -> NDArray[np.bool_] | None:
        """Which edges there is no number for; None where there are numbers for all, or none are known."""
        absent = None if self.edges is None else self.edges.steps < 0
        return absent if absent is not None and absent.any() else None

    def faint(self, fine: bool) -> Batch:
        """The lines of edges that there is no number for; they lie below all others."""
        pen = hair_pen(mix(self.colors.canvas, nothing(), 0.4), 1.0, self._dashes)
        return pen, polylines(self._samples(fine)[self.absent])

    def present(self, fine: bool) -> list[Batch]:
        """All other lines grouped by colour, the weak ones first, so that the strong ones lie on top."""
        if fine not in self._sorted:
            self._sorted[fine] = list(self._batches(fine)) if self.table.count else []
        return self._sorted[fine]

    @property
    def _dashes(self) -> tuple[float, ...]:
        return (5.0, 4.0) if self.table.route == "under" else ()

    def _samples(self, fine: bool) -> Floats:
        """More pieces to a curve when one looks closely."""
        return sample(self.table.points, FINE_SEGMENTS) if fine else self.table.samples

    def _batches(self, fine: bool) -> Iterator[Batch]:
        table, edges, samples = self.table, self.edges, self._samples(fine)
        if edges is None:
            yield hair_pen(self.colors.zero, 1.0, self._dashes), polylines(samples)
            return
        level, bad = edges.steps, edges.bad
        part = 2 * (np.arange(table.count) % LAYERS) + ~edges.negative
        groups = np.where((level < 0) | bad, -1, level * 2 * LAYERS + part)
        shown = np.flatnonzero(groups >= 0)
        order = shown[np.argsort(groups[shown], kind="stable")]
        names, begins = np.unique(groups[order], return_index=True)
        lines, pieces = polylines(samples[order]), samples.shape[1] - 1
        ends = np.append(begins, len(order))[1:]
        for name, begin, end in zip(names.tolist(), begins, ends, strict=True):
            step, negative = name // (2 * LAYERS), not name % 2
            thick = step >= STEPS - 1 and table.count <= 300
            pen = _batch_pen(self.tone, step, negative, table.count <= FEW, thick, self._dashes)
            yield pen, lines[begin * pieces : end * pieces]
        for step in np.unique(level[bad]):
            color = self.tone.shade((step - 0.4) / STEPS)
            yield hair_pen(color, 2.6, self._dashes), polylines(samples[bad & (level == step)])


class Crowd:
    """What a link of many edges looks like now, and what it has looked like before."""

    def __init__(self) -> None:
        self.look: CrowdLook | None = None
        self._known: list[CrowdLook] = []
        self._pictures, self._faint = KeptPictures(LOOKS), KeptPictures(1)

    def follow(self, table: EdgeTable, numbers: Floats | None, tone: Tone, passing: _Passing) -> bool:
        """Look as the edges do with such numbers, of which so much passes; True where that is seen."""
        before, self.look = self.look, self._look(table, numbers, UNSAID if is_nothing(numbers) else tone, passing)
        if self.look in self._known:
            self._known.remove(self.look)
        self._known = [self.look, *self._known[: LOOKS - 1]]
        return self.look is not before

    def _look(self, table: EdgeTable, numbers: Floats | None, tone: Tone, passing: _Passing) -> CrowdLook:
        """One that is known where the numbers are the same, or none that anybody could tell from it, else a new one."""
        known = [look for look in self._known if look.is_of(table, tone)]
        for look in known:
            if look.numbers.are(numbers):
                return look
        edges = haze = None
        if numbers is not None:
            last_haze = next((look.haze for look in self._known if look.is_in(tone)), None)
            edges = EdgeLooks.of(numbers[table.sources, table.targets], tone, known[0].edges if known else None)
            haze = Haze.of(passing(), tone, last_haze)
        for look in known:
            if look.same_as(edges, haze):
                look.numbers = Numbers(numbers)
                return look
        return CrowdLook(table, tone, theme(), edges, haze, Numbers(numbers))

    def paint(self, painter: QPainter, fine: bool) -> None:
        """Paint it: from its picture, where it has looked so before."""
        if self.look is not None:
            self._pictures.paint(painter, (self.look, fine), self._fine if fine else self._coarse)

    def _coarse(self, painter: QPainter) -> None:
        self._draw(painter, False)

    def _fine(self, painter: QPainter) -> None:
        self._draw(painter, True)

    def _draw(self, painter: QPainter, fine: bool) -> None:
        look = self.look
        assert look is not None
        if look.haze is not None:
            look.haze.paint(painter)
        if look.absent is not None:
            which = look.table, look.absent.tobytes(), fine
            self._faint.paint(painter, which, lambda painter: draw_batches(painter, [look.faint(fine)]))
        draw_batches(painter, look.present(fine))


@per_theme(128)
def _batch_pen(tone: Tone, step: int, negative: bool, few: bool, thick: bool, dashes: tuple[float, ...]) -> QPen:
    """The pen of lines whose numbers are about as strong: the weaker, the nearer to the ground."""
    colors = theme()
    color = tone.shade((step - 0.4) / STEPS if step else 0.0, negative)
    least = (0.55 if not colors.dark else 0.8) if few else 0.32 if not colors.dark else 0.5
    color = mix(colors.canvas, color, least + (1.0 - least) * step / STEPS)
    return hair_pen(color, 1.6 if thick else 1.0, dashes or (broken_for(negative and tone.signed) if few else ()))


def polylines(samples: Floats) -> np.ndarray:
    """The pieces of many curves as rows x1, y1, x2, y2, laid out in memory as Qt's lines are."""
    return np.ascontiguousarray(np.concatenate((samples[:, :-1], samples[:, 1:]), axis=2).reshape(-1, 4))


def draw_batches(painter: QPainter, batches: Iterable[Batch]) -> None:
    """Draws lines, those of one colour in one call."""
    for pen, lines in batches:
        painter.setPen(pen)
        draw_lines(painter, lines)
