"""The columns of the list of watches: where each stands in a width."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from nnsim.gui.fonts import px

ROW = 27
_SWATCH, _NUMBER, _GAP = 34.0, 106.0, 10.0
_SYMBOL, _COURSE = 100.0, (64.0, 190.0)


@dataclass(frozen=True)
class Columns:
    """The left ends and widths of the columns; a width of 0 is a column that there is no room for."""

    symbol: tuple[float, float]
    before: tuple[float, float]
    now: tuple[float, float]
    change: tuple[float, float]
    course: tuple[float, float]

    def area(self, name: str, row: QRectF) -> QRectF:
        """A column's part of a row."""
        left, width = getattr(self, name)
        return QRectF(row.left() + left, row.top(), width, row.height())


def columns(width: float, number: float = 0.0) -> Columns:
    """The columns for a width: what is now comes first, then its change, what was before, and the course.

    `number` is the width of the longest number; 0 stands for a usual one.
    """
    number = number or px(_NUMBER)
    room: float = width - px(_SWATCH) - px(_SYMBOL) - px(_GAP)
    wanted = {"now": number, "change": number + 8, "before": number, "course": float(px(_COURSE[0]))}
    widths = dict.fromkeys(wanted, 0.0)
    for name, size in wanted.items():
        if room >= size + px(_GAP) or name == "now":
            widths[name] = size
            room -= size + px(_GAP)
    symbol = px(_SYMBOL) + max(0.0, room)
    if widths["course"]:
        more = min(symbol - px(_SYMBOL), px(_COURSE[1]) - widths["course"]) * 0.5
        widths["course"] += more
        symbol -= more
    left, found = float(px(_SWATCH)), {"symbol": (float(px(_SWATCH)), symbol)}
    left += symbol + px(_GAP)
    for name in ("before", "now", "change", "course"):
        found[name] = (left, widths[name])
        left += widths[name] + (px(_GAP) if widths[name] else 0.0)
    return Columns(**found)
