"""Text of another size takes everything along that was made beside it: fonts, fixed sizes, rows and icons of widgets.

Lengths that are painted follow by themselves (`fonts.px`); here is what Qt keeps. A scale is never below 1, so that
every whole number of pixels can be made out of the larger one again: back at the old scale all is as it was.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QHeaderView, QWidget

from nnsim.gui.fonts import unscaled

ANY = 16777215  # Qt's greatest size: no limit
SMALL = 12  # lengths up to this are lines and gaps, or no limits at all


def grow(app: QApplication, before: float, now: float) -> None:
    """Gives all widgets that there are the sizes of another scale."""

    def to(pixels: int) -> int:
        usual = unscaled(pixels, before)
        return usual if usual <= SMALL else round(usual * now)

    for widget in app.allWidgets():
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pixelSize() > 0:
            font = QFont(widget.font())
            font.setPixelSize(max(1, round(unscaled(font.pixelSize(), before) * now)))
            widget.setFont(font)
        if not widget.isWindow():
            _resize(widget, to)
        if isinstance(widget, QHeaderView):
            _resize_sections(widget, to)
        if isinstance(widget, QAbstractItemView):
            widget.scheduleDelayedItemsLayout()
        widget.updateGeometry()


def _resize(widget: QWidget, to: Callable[[int], int]) -> None:
    """Its own least and greatest sizes, and that of its icon; not those that the style sheet gives it."""
    if widget.property("_q_stylesheet_minw") is None and widget.minimumWidth():
        widget.setMinimumWidth(to(widget.minimumWidth()))
    if widget.property("_q_stylesheet_minh") is None and widget.minimumHeight():
        widget.setMinimumHeight(to(widget.minimumHeight()))
    if widget.property("_q_stylesheet_maxw") is None and widget.maximumWidth() < ANY:
        widget.setMaximumWidth(to(widget.maximumWidth()))
    if widget.property("_q_stylesheet_maxh") is None and widget.maximumHeight() < ANY:
        widget.setMaximumHeight(to(widget.maximumHeight()))
    if isinstance(widget, QAbstractButton | QAbstractItemView) and widget.iconSize().isValid():
        size = widget.iconSize()
        widget.setIconSize(QSize(to(size.width()), to(size.height())))


def _resize_sections(header: QHeaderView, to: Callable[[int], int]) -> None:
    wide = [header.sectionSize(at) for at in range(header.count())]
    header.setMinimumSectionSize(to(header.minimumSectionSize()))
    header.setDefaultSectionSize(to(header.defaultSectionSize()))
    for at, size in enumerate(wide):
        if header.sectionResizeMode(at) in (QHeaderView.ResizeMode.Interactive, QHeaderView.ResizeMode.Fixed):
            header.resizeSection(at, to(size))
