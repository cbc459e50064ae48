"""Formulas as boxes: each knows its width and how far it reaches above and below the base line, and paints itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QTransform

from nnsim.files.paper.breaking import tall
from nnsim.files.paper.maths import (
    Accent,
    Fence,
    Fraction,
    Gap,
    Grid,
    Maths,
    Number,
    Root,
    Row,
    Script,
    Sign,
    spoken,
    unary,
)
from nnsim.gui.paper.type import POINT, advance, font, slanted

AXIS, RULE, UP, DOWN = 0.25, 0.05, 0.72, 0.22
SMALLER, LEAST = 0.7, 5.0
PRIME = Sign("′", "upright")
_SPACE = {"operator": (4 / 18, 4 / 18), "relation": (5 / 18, 5 / 18), "mark": (0.0, 4 / 18)}


@dataclass(frozen=True)
class Letters:
    """A text in one font, its base line at 0."""

    text: str
    size: float
    face: str = "serif"

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it with its base line beginning there."""
        painter.setFont(font(self.size, self.face))
        painter.drawText(QPointF(x, y), self.text)


@dataclass(frozen=True)
class Ink:
    """Lines and curves, drawn with a pen or filled."""

    path: QPainterPath
    pen: float = 0.0

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it moved there, in the painter's colour."""
        color = painter.pen().color()
        moved = self.path.translated(x, y)
        if self.pen:
            cap, join = Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin
            painter.strokePath(moved, QPen(QBrush(color), self.pen, Qt.PenStyle.SolidLine, cap, join))
        else:
            painter.fillPath(moved, QBrush(color))


@dataclass(frozen=True)
class Box:
    """Things at their places, measured from the left end of the base line; y goes down."""

    width: float
    ascent: float
    descent: float
    parts: tuple[tuple[float, float, "Box | Letters | Ink"], ...] = ()
    color: QColor | None = None

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.ascent + self.descent

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it with its base line beginning there."""
        if self.color is not None:
            painter.save()
            painter.setPen(self.color)
        for dx, dy, part in self.parts:
            part.paint(painter, x + dx, y + dy)
        if self.color is not None:
            painter.restore()

    def texts(self) -> list[str]:
        """The texts in it, in the order in which they are painted."""
        found: list[str] = []
        for _, _, part in self.parts:
            if isinstance(part, Box):
                found += part.texts()
            elif isinstance(part, Letters):
                found.append(part.text)
        return found


def letters(text: str, size: float, face: str = "serif", color: QColor | None = None) -> Box:
    """A text as a box."""
    em = size * POINT
    return Box(advance(text, size, face), UP * em, DOWN * em, ((0.0, 0.0, Letters(text, size, face)),), color)


def beside(boxes: Sequence[Box]) -> Box:
    """Boxes one behind the other."""
    x, parts = 0.0, []
    for box in boxes:
        parts.append((x, 0.0, box))
        x += box.width
    return Box(
        x, max((b.ascent for b in boxes), default=0.0), max((b.descent for b in boxes), default=0.0), tuple(parts)
    )


def blank(width: float) -> Box:
    """Room without anything."""
    return Box(width, 0.0, 0.0)


def shrunk(box: Box, width: float) -> Box:
    """A box that is too wide, made smaller; others as they are."""
    if box.width <= width:
        return box
    scale = width / box.width
    return Box(width, box.ascent * scale, box.descent * scale, ((0.0, 0.0, _Scaled(box, scale)),))  # type: ignore[arg-type]


@dataclass(frozen=True)
class _Scaled:
    box: Box
    scale: float

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.save()
        painter.translate(x, y)
        painter.scale(self.scale, self.scale)
        self.box.paint(painter, 0.0, 0.0)
        painter.restore()


def formula(tree: Maths, size: float, inline: bool = False, continued: bool = False) -> Box:
    """A formula as a box; `inline` ones have small fractions, a `continued` one may begin with an operation."""
    return _Setter(size, 1 if inline else 0).row(tree, continued)


class _Setter:
    """Sets formulas in one size; `level` 0 stands alone in a line, 1 in running text or a fraction, 2 in a script."""

    def __init__(self, size: float, level: int) -> None:
        self.size, self.level = size, level
        self.em = size * POINT

    def smaller(self) -> "_Setter":
        return _Setter(max(LEAST, self.size * SMALLER), 2)

    def row(self, tree: Maths, continued: bool = False) -> Box:
        items = tree.items if isinstance(tree, Row) else (tree,)
        boxes = []
        for at, item in enumerate(items):
            if not isinstance(item, Sign):
                boxes.append(self.set(item))
                continue
            box = self.sign(item)
            alone = item.role == "operator" and unary(items, at) and not (at == 0 and continued)
            before, after = (0.0, 0.0) if alone or self.level > 1 else _SPACE.get(item.role, (0.0, 0.0))
            before = 0.0 if at == 0 and item.role == "relation" else before
            if item.role == "upright" and item.text.isalpha() and len(item.text) > 1 and not _opens(items[at + 1 :]):
                after = 1 / 6
            boxes += [blank(before * self.em), box, blank(after * self.em)]
        return beside(boxes)

    def set(self, tree: Maths) -> Box:
        if isinstance(tree, Row):
            return self.row(tree)
        if isinstance(tree, Sign):
            return self.sign(tree)
        if isinstance(tree, Number):
            return self.number(tree)
        if isinstance(tree, Fraction):
            return self.fraction(tree)
        if isinstance(tree, Script):
            return self.script(tree)
        if isinstance(tree, Root):
            return self.root(tree)
        if isinstance(tree, Fence):
            return self.fence(self.row(tree.body), tree.left, tree.right, tall(tree.body))
        if isinstance(tree, Grid):
            return self.grid(tree)
        if isinstance(tree, Accent):
            return self.accent(tree)
        assert isinstance(tree, Gap)
        return blank(tree.width * self.em)

    def sign(self, sign: Sign) -> Box:
        if sign.text == "∑":
            big = letters("∑", self.size * 1.25)
            down = 0.08 * self.em
            low = Box(big.width, big.ascent - down, big.descent + down, ((0.0, down, big),))
            return beside([low, blank(self.em / 6)])
        if sign.big:
            return self.bracket(sign.text, (1.2 + AXIS) * self.em, (1.2 - AXIS) * self.em)
        return letters(slanted(sign.text) if sign.role == "letter" else sign.text, self.size)

    def number(self, number: Number) -> Box:
        mantissa, exponent = spoken(number)
        box = letters(mantissa, self.size)
        if not exponent:
            return box
        power = self.scripts(letters("10", self.size), None, letters(exponent, self.smaller().size))
        return beside([box, letters("\u2009·\u2009", self.size), power])

    def fraction(self, tree: Fraction) -> Box:
        less = tree.small or self.level > 0
        inner = _Setter(max(LEAST, self.size * 0.78), 2 if tree.small else 1) if less else _Setter(self.size, 1)
        top, bottom = inner.row(tree.top), inner.row(tree.bottom)
        wide = max(top.width, bottom.width) + 0.16 * self.em
        gap, axis, rule = 0.13 * self.em, AXIS * self.em, RULE * self.em
        above, below = axis + gap + top.descent, axis - gap - bottom.ascent
        line = QPainterPath()
        line.addRect(QRectF(0, -axis - rule / 2, wide, rule))
        parts = (
            ((wide - top.width) / 2, -above, top),
            ((wide - bottom.width) / 2, -below, bottom),
            (0.0, 0.0, Ink(line)),
        )
        side = 0.08 * self.em
        whole = Box(wide, above + top.ascent, bottom.descent - below, parts)
        return beside([blank(side), whole, blank(side)])

    def script(self, tree: Script) -> Box:
        base = self.set(tree.base)
        if tree.sup == PRIME and tree.sub is None:
            return beside([base, letters("′", self.size)])
        small = self.smaller()
        return self.scripts(base, small.row(tree.sub) if tree.sub else None, small.row(tree.sup) if tree.sup else None)

    def scripts(self, base: Box, sub: Box | None, sup: Box | None) -> Box:
        up = max(0.36 * self.em, base.ascent - 0.36 * self.em)
        down = max(0.18 * self.em, base.descent - 0.04 * self.em)
        if sub and sup:
            up, down = max(up, 0.4 * self.em), max(down, 0.24 * self.em)
        parts: list[tuple[float, float, Box | Letters | Ink]] = [(0.0, 0.0, base)]
        ascent, descent, wide = base.ascent, base.descent, 0.0
        if sup:
            parts.append((base.width + 0.03 * self.em, -up, sup))
            ascent, wide = max(ascent, up + sup.ascent), sup.width
        if sub:
            parts.append((base.width + 0.01 * self.em, down, sub))
            descent, wide = max(descent, down + sub.descent), max(wide, sub.width)
        return Box(base.width + wide + 0.05 * self.em, ascent, descent, tuple(parts))

    def root(self, tree: Root) -> Box:
        body = self.row(tree.body)
        rule, gap, lead = RULE * self.em, 0.1 * self.em, 0.62 * self.em
        top, bottom = -(body.ascent + gap), body.descent
        path = QPainterPath(QPointF(0.05 * self.em, (top + bottom) / 2 + 0.12 * self.em))
        path.lineTo(0.2 * self.em, (top + bottom) / 2 + 0.04 * self.em)
        path.lineTo(0.36 * self.em, bottom)
        path.lineTo(lead, top)
        path.lineTo(lead + body.width + 0.08 * self.em, top)
        parts = ((lead + 0.04 * self.em, 0.0, body), (0.0, 0.0, Ink(path, rule)))
        return Box(lead + body.width + 0.14 * self.em, body.ascent + gap + rule, body.descent, parts)

    def fence(self, body: Box, left: str, right: str, grows: bool) -> Box:
        if not grows:
            return beside([letters(sign, self.size) if n != 1 else body for n, sign in enumerate((left, "", right))])
        up, down = body.ascent + 0.06 * self.em, body.descent + 0.06 * self.em
        return beside([self.bracket(left, up, down), body, self.bracket(right, up, down)])

    def bracket(self, sign: str, up: float, down: float) -> Box:
        """A bracket that reaches so far up and down."""
        if not sign:
            return blank(0.0)
        wide, foot, em = 0.34 * self.em, 0.15 * self.em, self.em
        mirrored = sign in ")]⌋"
        path = QPainterPath()
        if sign in "()":
            bend = min(0.42 * em, 0.1 * (up + down) + 0.1 * em)
            path.moveTo(wide, -up)
            path.cubicTo(wide - bend, -up + (up + down) * 0.28, wide - bend, down - (up + down) * 0.28, wide, down)
            path.cubicTo(
                wide - bend - 0.1 * em, down - (up + down) * 0.3, wide - bend - 0.1 * em, -up + (up + down) * 0.3,
                wide, -up,
            )  # fmt: skip
            path.addPath(QPainterPathStroker(QPen(QColor(), 0.03 * em)).createStroke(path))
            path.setFillRule(Qt.FillRule.WindingFill)
            ink = Ink(_mirrored(path, wide + 0.06 * em) if mirrored else path)
        elif sign == "{":
            middle, half = (down - up) / 2, 0.16 * em
            path.moveTo(wide, -up)
            path.cubicTo(wide - half, -up, wide - half, -up + 0.1 * em, wide - half, -up + 0.3 * em)
            path.lineTo(wide - half, middle - 0.25 * em)
            path.cubicTo(wide - half, middle - 0.05 * em, wide - half, middle, wide - 2 * half, middle)
            path.cubicTo(wide - half, middle, wide - half, middle + 0.05 * em, wide - half, middle + 0.25 * em)
            path.lineTo(wide - half, down - 0.3 * em)
            path.cubicTo(wide - half, down - 0.1 * em, wide - half, down, wide, down)
            ink = Ink(path, RULE * em)
        else:
            path.moveTo(0.12 * em + foot, -up) if sign in "[]" else path.moveTo(0.12 * em, -up)
            path.lineTo(0.12 * em, -up)
            path.lineTo(0.12 * em, down)
            if sign == "‖":
                path.moveTo(0.3 * em, -up)
                path.lineTo(0.3 * em, down)
            elif sign != "|":
                path.lineTo(0.12 * em + foot, down)
            ink = Ink(_mirrored(path, wide) if mirrored else path, 1.25 * RULE * em)
        return Box(wide + 0.06 * em, up, down, ((0.0, 0.0, ink),))

    def grid(self, tree: Grid) -> Box:
        """Rows and columns around the axis of the line, behind or between brackets."""
        cells = [[_Setter(self.size, 1).row(cell) for cell in row] for row in tree.rows]
        between, pad = (0.75 if tree.kind == "matrix" else 1.0) * self.em, 0.1 * self.em
        widths = [max(box.width for box in column) for column in zip(*cells, strict=True)]
        heights = [(max(b.ascent for b in row) + pad, max(b.descent for b in row) + pad) for row in cells]
        whole = sum(up + down for up, down in heights)
        y = -AXIS * self.em - whole / 2
        parts: list[tuple[float, float, Box | Letters | Ink]] = []
        for row, (up, down) in zip(cells, heights, strict=True):
            x = 0.0
            for box, wide in zip(row, widths, strict=True):
                shift = (wide - box.width) / 2 if tree.kind == "matrix" else 0.0
                parts.append((x + shift, y + up, box))
                x += wide + between
            y += up + down
        body = Box(x - between, whole / 2 + AXIS * self.em, whole / 2 - AXIS * self.em, tuple(parts))
        left, right = ("[", "]") if tree.kind == "matrix" else ("{", "")
        gap, side = blank(0.04 * self.em), blank(0.1 * self.em)
        left_box, right_box = (self.bracket(sign, body.ascent, body.descent) for sign in (left, right))
        return beside([side, left_box, gap, body, gap, right_box, side])

    def accent(self, tree: Accent) -> Box:
        base = self.row(tree.base)
        mark = letters({"~": "˜", "^": "ˆ", "¯": "ˉ"}[tree.mark], self.size)
        capital = isinstance(tree.base, Sign) and tree.base.text[:1].isupper()
        up = (0.2 if capital else 0.0) * self.em
        parts = ((0.0, 0.0, base), ((base.width - mark.width) / 2 + 0.06 * self.em, -up, mark))
        return Box(base.width, max(base.ascent, mark.ascent + up), base.descent, parts)


def _opens(items: Sequence[Maths]) -> bool:
    """True when what follows is in brackets, or nothing follows."""
    first = next(iter(items), None)
    return first is None or isinstance(first, Fence) or (isinstance(first, Sign) and first.role in ("open", "upright"))


def _mirrored(path: QPainterPath, width: float) -> QPainterPath:
    return QTransform(-1, 0, 0, 1, width, 0).map(path)
