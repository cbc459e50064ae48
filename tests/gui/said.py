"""All that a window says: texts of its widgets, cells of its tables, what is painted, and numbers among it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QPlainTextEdit, QWidget

_NUMBER = re.compile(r"\d+\.\d+(?:e[-+]?\d+)?|\d+e[-+]?\d+|\d{5,}")
_POWER = re.compile(r"·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


def words_of(widget: QWidget) -> str:
    """All texts, tooltips and descriptions of a window's widgets, and of the cells of its tables."""
    said = []
    for one in widget.findChildren(QWidget):
        said += [one.toolTip(), one.accessibleName(), one.accessibleDescription(), str(one.property("text") or "")]
        text = getattr(one, "text", "")
        said.append(str(text() if callable(text) else text))
        if isinstance(one, QPlainTextEdit):
            said.append(one.toPlainText())
        if isinstance(one, QComboBox):
            said += [one.itemText(at) for at in range(one.count())]
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            said += _cells(one)
    return "\n".join(said).replace("−", "-")


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            index = model.index(row, column)
            yield from (str(model.data(index, role)) for role in (0, int(Qt.ItemDataRole.ToolTipRole)))


def painted(widget: QWidget) -> str:
    """All texts that our own painting draws in a picture of a widget."""
    said: list[str] = []
    draw = QPainter.drawText

    def note(self: QPainter, *args: Any) -> Any:
        said.extend(arg for arg in args if isinstance(arg, str))
        return draw(self, *args)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", note)
        widget.grab()
    return "\n".join(said).replace("−", "-")


@lru_cache(maxsize=4)  # one long text is asked about many numbers
def numbers_in(text: str, digits: int = 6) -> list[tuple[float, float]]:
    """The numbers in a text that are written with so many significant digits, each with half a unit of its last."""
    text = _POWER.sub(lambda found: "e" + found[1].translate(_RAISED), text)
    found = []
    for written in set(_NUMBER.findall(text)):
        mantissa, _, exponent = written.partition("e")
        whole, _, decimals = mantissa.partition(".")
        if len((whole + decimals).lstrip("0")) >= digits:
            found.append((float(written), 0.5 * 10.0 ** (int(exponent or 0) - len(decimals))))
    return found


def tells(text: str, value: float, digits: int = 6) -> bool:
    """Whether a number, whatever its sign, is written in a text with so many digits."""
    return any(abs(number - abs(value)) <= half * (1 + 1e-9) for number, half in numbers_in(text, digits))
