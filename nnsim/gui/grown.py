"""Text of another size takes everything along that was made beside it: fonts, fixed sizes, rows and icons of widgets.

Lengths that are painted follow by themselves (`fonts.px`); here is what Qt keeps. A scale is never below 1, so that
every whole number of pixels can be made out of the larger one again: back at the old scale all is as it was.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QHeaderView, QLayout, QStyle, QWidget

from nnsim.gui.fonts import unscaled

KEEPS_WIDTH = ("document",)  # by their object names: their own width is for text of any size
ANY = 16777215  # Qt's greatest size: no limit
LAYOUTS = (  # that give a widget its least or greatest size
    QLayout.SizeConstraint.SetMinAndMaxSize,
    QLayout.SizeConstraint.SetMinimumSize,
    QLayout.SizeConstraint.SetFixedSize,
)
INNER = "qt_"  # how Qt names the parts that it makes itself, and sizes


def grow(app: QApplication, before: float, now: float) -> None:
    """Gives all widgets that there are the sizes of another scale."""

    def to(pixels: int) -> int:
        return round(unscaled(pixels, before) * now)

    for widget in app.allWidgets():
        if not shiboken6.isValid(widget):  # its panel has made others for another room meanwhile
            continue
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pixelSize() > 0:
            font = QFont(widget.font())
            font.setPixelSize(to(font.pixelSize()))
            widget.setFont(font)
        if not (widget.isWindow() or widget.objectName().startswith(INNER) or _sized_by_layout(widget)):
            _resize(widget, to)
        if isinstance(widget, QAbstractButton | QAbstractItemView):
            _resize_icon(widget, to)
        if isinstance(widget, QHeaderView):
            _resize_sections(widget, to)
        if isinstance(widget, QAbstractItemView):
            widget.scheduleDelayedItemsLayout()
        widget.updateGeometry()


def _sized_by_layout(widget: QWidget) -> bool:
    layout = widget.layout()
    return layout is not None and layout.sizeConstraint() in LAYOUTS


def _resize(widget: QWidget, to: Callable[[int], int]) -> None:
    """Its own least and greatest sizes, and that of its icon; not those that the style sheet gives it."""
    if widget.property("_q_stylesheet_minh") is None and widget.minimumHeight():
        widget.setMinimumHeight(to(widget.minimumHeight()))
    if widget.property("_q_stylesheet_maxh") is None and widget.maximumHeight() < ANY:
        widget.setMaximumHeight(to(widget.maximumHeight()))
    if widget.objectName() in KEEPS_WIDTH:
        return
    if widget.property("_q_stylesheet_minw") is None and widget.minimumWidth():
        widget.setMinimumWidth(to(widget.minimumWidth()))
    if widget.property("_q_stylesheet_maxw") is None and widget.maximumWidth() < ANY:
        widget.setMaximumWidth(to(widget.maximumWidth()))


def _resize_icon(widget: QAbstractButton | QAbstractItemView, to: Callable[[int], int]) -> None:
    size = widget.iconSize()
    usual = widget.style().pixelMetric(QStyle.PixelMetric.PM_ButtonIconSize, None, widget)  # the style sheet's
    if size.isValid() and size.width() != usual:
        widget.setIconSize(QSize(to(size.width()), to(size.height())))


def _resize_sections(header: QHeaderView, to: Callable[[int], int]) -> None:
    wide = [header.sectionSize(at) for at in range(header.count())]
    header.setMinimumSectionSize(to(header.minimumSectionSize()))
    header.setDefaultSectionSize(to(header.defaultSectionSize()))
    for at, size in enumerate(wide):
        if header.sectionResizeMode(at) in (QHeaderView.ResizeMode.Interactive, QHeaderView.ResizeMode.Fixed):
            header.resizeSection(at, to(size))
