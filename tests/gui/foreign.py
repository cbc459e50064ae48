"""A language of the tests, which puts every text that came through tr() into brackets, and a reader of what is seen."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)  # fmt: skip

from nnsim.gui.languages import patterns
from nnsim.gui.phrases import Phrases
from nnsim.gui.widgets.clear_plot import ClearPlot
from nnsim.kit.resources import resource

_INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
_TAG = re.compile(r"<[^>]*>|&\w+;")
_CUT = re.compile(r"⟦[^⟦⟧]*$|^[^⟦⟧]*⟧")  # the name of a control is its tooltip up to the keys


def bracketed() -> Phrases:
    """A language in which a text is the same in brackets, where the catalogue knows it."""
    known = QTranslator()
    assert known.load(str(resource("languages", "nnsim_fr.qm")))
    return Phrases(lambda text: f"⟦{text}⟧" if known.translate("nnsim", text) else "", patterns())


def bare(text: str) -> str:
    """What of a text did not come through tr()."""
    text = _CUT.sub(" ", _TAG.sub(" ", text))
    while _INNERMOST.search(text):
        text = _INNERMOST.sub(" ", text)
    return text


def shown(top: QWidget) -> Iterator[tuple[str, str]]:
    """All texts of a window: of controls, lists, tables and menus, their tooltips and what a screen reader says."""
    never = {menu for plot in top.findChildren(ClearPlot) for menu in _menus_of(plot)}
    for widget in (top, *top.findChildren(QWidget)):
        if widget in never:
            continue
        where = _place(widget)
        for kind, text in _texts(widget):
            yield f"{where} {kind}", text
        yield f"{where} tooltip", widget.toolTip()
        yield f"{where} accessible", widget.accessibleName()
        yield f"{where} described", widget.accessibleDescription()
    for action in top.findChildren(QAction):
        if action.parent() in never or type(action.parent()).__module__.startswith("pyqtgraph"):
            continue
        yield f"action {action.objectName()}", action.text()
        yield f"action {action.objectName()} tooltip", action.toolTip()


def _menus_of(plot: ClearPlot) -> list[QWidget]:
    """The menus that pyqtgraph makes, and nnsim does not show, with all that is in them."""
    menu = plot.getPlotItem().ctrlMenu
    return [menu, *menu.findChildren(QWidget)]


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    elif isinstance(widget, QDockWidget):
        yield "title", widget.windowTitle()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
        if not isinstance(widget, QLineEdit):
            yield "text", widget.toPlainText()
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield "tab", widget.tabText(tab)
            yield "tab tooltip", widget.tabToolTip(tab)
    elif isinstance(widget, QComboBox):
        yield from _rows(widget.model(), "choice")
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _rows(widget.model(), "row")
    if widget.isWindow():
        yield "window", widget.windowTitle()


def _rows(model: QAbstractItemModel, kind: str, above: QModelIndex | None = None) -> Iterator[tuple[str, str]]:
    root = above or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(root), 12)
    if above is None:
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield f"{kind} head", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    for row in range(min(model.rowCount(root), 60)):
        for column in range(columns):
            index = model.index(row, column, root)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield kind, str(model.data(index, role) or "")
            if (
                not column
                and not isinstance(model, QAbstractListModel | QAbstractTableModel)
                and model.hasChildren(index)
            ):
                yield from _rows(model, kind, index)


def _place(widget: QWidget) -> str:
    above, names = widget, []
    while above is not None and len(names) < 3:
        names.append(type(above).__name__ + (f"({above.objectName()})" if above.objectName() else ""))
        above = above.parentWidget()
    return " < ".join(names)


def dialogs() -> list[QWidget]:
    """The dialogs that are open."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
