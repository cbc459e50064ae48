"""From a sheet to lines that follow each other: each a box with its place, and what must stay together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QPainter

from nnsim.files.paper.breaking import pieces
from nnsim.files.paper.keeping import calculations, kept
from nnsim.files.paper.maths import Maths, Sign, row
from nnsim.files.paper.sheet import Block, Chain, Drawing, Paragraph, Section, Sheet, Step, Table, Words
from nnsim.gui.number_marks import grouped
from nnsim.gui.palettes import LIGHT
from nnsim.gui.paper.boxes import Box, Ink, beside, blank, formula, letters, shrunk
from nnsim.gui.paper.figure import Figure
from nnsim.gui.paper.type import POINT
from nnsim.gui.texts import tr

SIZE, NOTE = 10.0, 8.5
INDENT = 12 * POINT
SOFT, INK = QColor(LIGHT["muted"]), QColor(LIGHT["text"])


@dataclass(frozen=True)
class Line:
    """Something that is not split: its box or figure, where it begins, the room above it, and whether it holds on.

    `together` keeps it on the page of the next line; `head`, the head of a table, is repeated above it on a new page.
    """

    box: Box | Figure
    x: float = 0.0
    above: float = 0.0
    together: bool = False
    head: "Line | None" = None

    @property
    def height(self) -> float:
        """Its height, without the room above."""
        return self.box.height

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it with its upper edge there."""
        if isinstance(self.box, Figure):
            self.box.paint(painter, left + self.x, top)
        else:
            self.box.paint(painter, left + self.x, top + self.box.ascent)


class Flow:
    """Makes the lines of a sheet for pages that are so wide."""

    def __init__(self, sheet: Sheet, width: float) -> None:
        self.sheet, self.width = sheet, width
        self.progress = 0.0
        self._blocks = sum(len(section.blocks) for section in sheet.sections)

    def lines(self) -> Iterator[Line]:
        """All lines, one after the other."""
        yield from self._text((self.sheet.title,), 17, face="bold", together=True)
        yield from self._text((self.sheet.subtitle,), SIZE, SOFT, above=3 * POINT)
        for section in self.sheet.sections:
            yield from self._section(section)
        yield from self._text((self.sheet.about,), NOTE, SOFT, above=16 * POINT)

    def _section(self, section: Section) -> Iterator[Line]:
        color = QColor(LIGHT.get(section.phase, LIGHT["data"]))
        title = replace(letters(section.title, 12.5, "bold"), color=INK)
        yield Line(_underlined(title, self.width, color), above=20 * POINT, together=True)
        for block in section.blocks:
            yield from self._block(block, color)
            self.progress += 1 / self._blocks

    def _block(self, block: Block, color: QColor) -> Iterator[Line]:
        if isinstance(block, Paragraph):
            size, ink = (NOTE, SOFT) if block.note else (SIZE, INK)
            yield from self._text(block.words, size, ink, above=6 * POINT)
        elif isinstance(block, Drawing):
            figure = Figure(block, self.width)
            yield Line(figure, (self.width - figure.width) / 2, 8 * POINT)
        elif isinstance(block, Table):
            yield from self._table(block)
        else:
            yield from self._step(block, color)

    # -- steps

    def _step(self, step: Step, color: QColor) -> Iterator[Line]:
        head = [letters(f"{step.number}", 10, "bold", color), blank(6 * POINT)] if step.number else []
        head += [letters(step.title, 10, "bold", INK), blank(6 * POINT), letters(step.layer, 9, "sans", color)]
        yield Line(shrunk(beside(head), self.width), 0.0, 13 * POINT, True)
        yield from self._text(step.help, 9.5, SOFT, above=2 * POINT, together=True)
        for chains, held in calculations(step):
            yield from self._calculation(chains, held)
        if step.more:
            more = tr("… and {n} more alike.", n=grouped(step.more))
            yield from self._text((more,), 9, SOFT, above=3 * POINT, together=bool(step.notes))
        for note in step.notes:
            yield from self._text(note, NOTE, SOFT, above=3 * POINT)

    def _calculation(self, chains: Sequence[Chain], held: bool) -> Iterator[Line]:
        """Chains below each other, aligned at their first sign; `held` ones stay with what follows.

        Neither the first line nor the last stands on a page of its own, and a chain of few lines is not split.
        """
        lefts = [formula(chain.left, SIZE) for chain in chains]
        widest = max(left.width for left in lefts)
        parts = [self._rows(chain, widest) for chain in chains]
        together = iter(kept([len(rows) for rows in parts], held))
        above = 6 * POINT
        for left, rows in zip(lefts, parts, strict=True):
            first = beside([blank(widest - left.width), left, rows[0]])
            for box in (first, *(beside([blank(widest), box]) for box in rows[1:])):
                yield Line(shrunk(box, self.width - INDENT), INDENT, above, next(together))
                above = 3.5 * POINT

    def _rows(self, chain: Chain, left: float) -> list[Box]:
        """The links in rows: a link begins a new row where it must, and so does a long sum."""
        room = self.width - INDENT - left
        rows: list[list[Box]] = [[]]
        used = 0.0
        for number, (sign, tree) in enumerate(chain.links):
            boxes = _pieces(sign, tree)
            wide = sum(box.width for box in boxes)
            if number and used + wide > room:
                rows.append([])
                used = 0.0
            for place, box in enumerate(boxes):
                if place and used + box.width > room:
                    rows.append([blank(24 * POINT)])
                    used = 24 * POINT
                rows[-1].append(box)
                used += box.width
        return [beside(row_) for row_ in rows]

    # -- text and tables

    def _text(
        self, words: Words, size: float, color: QColor = INK, face: str = "serif", above: float = 0.0,
        together: bool = False, width: float = 0.0,
    ) -> Iterator[Line]:  # fmt: skip
        """Running text in lines; the first two and the last two of them stay together."""
        lines = _filled(words, size, face, width or self.width)
        for number, box in enumerate(lines):
            held = together or (number < len(lines) - 1 and (number == 0 or number == len(lines) - 2))
            yield Line(replace(box, color=color), 0.0, above if not number else 0.35 * size * POINT, held)

    def _table(self, table: Table) -> Iterator[Line]:
        rows = [[_cell(cell, 8.5, "sans", SOFT) for cell in table.head]]
        rows += [[_cell(cell, 9.5, "serif", INK) for cell in line] for line in table.rows]
        gap = 16 * POINT
        widths = [max(box.width for box in column) for column in zip(*rows, strict=True)]
        most = self.width - gap * (len(widths) - 1)
        if sum(widths) > most:  # the widest column is broken into lines
            at = widths.index(max(widths))
            widths[at] = max(most - sum(widths) + widths[at], most / len(widths))
            for cells, texts in zip(rows[1:], table.rows, strict=True):
                lines = _filled(texts[at], 9.5, "serif", widths[at])
                cells[at] = replace(_stacked(lines), color=INK) if len(lines) > 1 else cells[at]
        if sum(widths) > most:
            share = most / sum(widths)
            widths = [wide * share for wide in widths]
        head: Line | None = None
        for number, cells in enumerate(rows):
            box = _tabled(cells, widths, table.align, gap)
            line = Line(box, 0.0, (10 if not number else 0) * POINT, number == 0 or number == len(rows) - 2, head)
            yield line
            head = head or replace(line, above=0.0)
        if table.note:
            yield from self._text((table.note,), 9, SOFT, above=3 * POINT)


def _pieces(sign: str, tree: Maths) -> list[Box]:
    first, *more = pieces(tree)
    em = SIZE * POINT
    return [
        beside([blank(0.2 * em), formula(row(Sign(sign, "relation"), first), SIZE)]),
        *(formula(piece, SIZE, continued=True) for piece in more),
    ]


def _filled(words: Words, size: float, face: str, width: float) -> list[Box]:
    """Words in lines that are as full as they can be; what has no space between stays together."""
    clusters: list[list[Box]] = [[]]
    for word in words:
        if not isinstance(word, str):
            clusters[-1].append(formula(word, size, inline=True))
            continue
        first, *more = word.split(" ")
        clusters[-1].append(letters(first, size, face))
        clusters.extend([letters(part, size, face)] for part in more)
    space = letters(" ", size, face)
    lines: list[list[Box]] = [[]]
    used = 0.0
    for cluster in clusters:
        box = shrunk(beside(cluster), width)
        if not box.width:
            continue
        if lines[-1] and used + space.width + box.width > width:
            lines.append([])
            used = 0.0
        if lines[-1]:
            lines[-1].append(space)
            used += space.width
        lines[-1].append(box)
        used += box.width
    return [beside(line) for line in lines if line]


def _cell(words: Words, size: float, face: str, color: QColor) -> Box:
    boxes = [letters(w, size, face) if isinstance(w, str) else formula(w, size, inline=True) for w in words]
    return replace(beside(boxes) if boxes else letters("", size, face), color=color)


def _stacked(lines: Sequence[Box]) -> Box:
    """Lines of text below each other as one box, whose base line is that of the first."""
    y, parts = 0.0, []
    for above, line in zip((None, *lines), lines, strict=False):
        y += 0.0 if above is None else above.descent + 1.5 * POINT + line.ascent
        parts.append((0.0, y, line))
    return Box(max(line.width for line in lines), lines[0].ascent, y + lines[-1].descent, tuple(parts))


def _tabled(cells: Sequence[Box], widths: Sequence[float], align: str, gap: float) -> Box:
    """A row of a table with a thin line below it."""
    pad = 2.2 * POINT
    x, parts = 0.0, []
    ascent, descent = max(box.ascent for box in cells) + pad, max(box.descent for box in cells) + pad
    for cell, wide, side in zip(cells, widths, align, strict=True):
        box = shrunk(cell, wide)
        shift = {"c": (wide - box.width) / 2, "r": wide - box.width}.get(side, 0.0)
        parts.append((x + shift, 0.0, box))
        x += wide + gap
    whole = Box(x - gap, ascent, descent, tuple(parts))
    return _ruled(whole, whole.width, QColor(LIGHT["line"]), 0.5 * POINT)


def _underlined(box: Box, width: float, color: QColor) -> Box:
    grown = replace(box, descent=box.descent + 3 * POINT)
    return _ruled(Box(width, grown.ascent, grown.descent, ((0.0, 0.0, grown),)), width, color, 1.2 * POINT)


def _ruled(box: Box, width: float, color: QColor, thick: float) -> Box:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainterPath

    path = QPainterPath()
    path.addRect(QRectF(0, 0, width, thick))
    rule = Box(width, 0.0, thick, ((0.0, 0.0, Ink(path)),), color)
    return Box(box.width, box.ascent, box.descent + thick, ((0.0, 0.0, box), (0.0, box.descent, rule)))
