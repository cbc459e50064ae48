"""Where on the screen a step of a tour points: the widget, and the rectangle of it, that its target stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QDockWidget, QMenu, QMenuBar, QTabBar, QToolButton, QWidget

from nnsim.gui.canvas.chips_item import chip_box
from nnsim.gui.menus import MENUS
from nnsim.kit.errors import UserError
from nnsim.session.places import bias_place, edge_place
from nnsim.session.tours.conditions import Condition, layer_named, neuron

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.session.tours.tour import Stop, Target

IN_NETWORK = ("layer", "neuron", "weights", "edge")
UNIT = 26  # half the side of the frame around a neuron, in units of the canvas


def pointed(window: Window, target: Target) -> tuple[QWidget, QRect] | None:
    """The widget that a target is in and its rectangle there; None while it is nowhere to be seen."""
    kind, args = target.kind, target.args
    if kind == "command":
        return _command(window, args[0])
    if kind == "panel":
        dock = window.docks[args[0]]
        if not dock.visibleRegion().isEmpty():
            return _whole(dock)
        return _tab(window, dock) or _menu(window, "Window")
    if kind == "field":
        return _seen(getattr(window.training_bar, args[0]))
    if kind == "readout":
        return _seen(window.step_bar.readouts[args[0]])
    try:
        return _in_network(window, target)
    except UserError:  # the person has deleted it
        return _whole(window.canvas)


def bring_into_sight(window: Window, stop: Stop) -> None:
    """What a step points at comes to the front where the person is not asked to bring it there."""
    kind, args = stop.point.kind, stop.point.args
    if kind == "panel" and Condition("panel", args) not in stop.done:
        window.docks.show(args[0])
    elif kind in ("field", "readout"):
        window.bars["training" if kind == "field" else "steps"].show()
    elif kind in IN_NETWORK:
        try:
            found = _in_network(window, stop.point)
        except UserError:
            return
        if found is not None and found[1].isEmpty():
            window.fit_later()


def free_room(window: Window) -> QRect:
    """Where a card covers no bar: between the bars above and those below."""
    room: QRect = window.rect()
    top, bottom = window.menuBar().geometry().bottom() + 1, window.statusBar().geometry().top()
    for bar in window.bars.values():
        if bar.isVisible() and not bar.isFloating():
            if window.toolBarArea(bar) == Qt.ToolBarArea.BottomToolBarArea:
                bottom = min(bottom, bar.geometry().top())
            else:
                top = max(top, bar.geometry().bottom() + 1)
    return QRect(room.left(), top, room.width(), bottom - top)


def _tab(window: Window, dock: QDockWidget) -> tuple[QWidget, QRect] | None:
    """The tab behind which a panel is."""
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        for number in range(bar.count() if bar.isVisible() else 0):
            if bar.tabText(number) == dock.windowTitle() and not dock.isHidden():
                where = bar.tabRect(number).intersected(bar.rect())
                return bar, bar.rect() if where.isEmpty() else where
    return None


def _whole(widget: QWidget) -> tuple[QWidget, QRect]:
    return widget, widget.rect()


def _seen(widget: QWidget) -> tuple[QWidget, QRect] | None:
    return _whole(widget) if widget.isVisible() and not widget.visibleRegion().isEmpty() else None


def _command(window: Window, name: str) -> tuple[QWidget, QRect] | None:
    """The button of a command, or else the menu that it is in."""
    button = window.step_bar.buttons.get(name)
    if button is not None and button.isVisible():
        return _whole(button)
    action = window.actions_by_id[name]
    for tool in window.training_bar.findChildren(QToolButton):
        if tool.defaultAction() is action and tool.isVisible():
            return _whole(tool)
    if name == "train.settings" and window.training_bar.more.isVisible():
        return _whole(window.training_bar.more)
    title = next((title for title, lines in MENUS if name in lines), "")
    return _menu(window, title.replace("&", ""))


def _menu(window: Window, title: str) -> tuple[QWidget, QRect] | None:
    menu: QMenu | None = window.menus.get(title)
    bar: QMenuBar = window.menuBar()
    return None if menu is None else (bar, bar.actionGeometry(menu.menuAction()))


def _in_network(window: Window, target: Target) -> tuple[QWidget, QRect] | None:
    canvas, session = window.canvas, window.session
    kind, args, stage = target.kind, target.args, window.canvas.board.stage
    if kind == "canvas":
        return _whole(canvas)
    if kind == "layer":
        box = stage.outline(layer_named(session, args[0]).id)
        where = QRectF(box.x, box.y, box.w, box.h)
    elif kind in ("neuron", "weights"):
        layer, unit = neuron(session, args)
        x, y = stage.unit_place(layer, session.network.by_id[layer].units.index(unit))
        where = QRectF(x - UNIT, y - UNIT, 2 * UNIT, 2 * UNIT)
        if kind == "weights":  # with the edges that come in
            for link in session.network.links:
                if link.target == layer:
                    source = stage.outline(link.source)
                    where = where.united(QRectF(source.x + source.w, y - UNIT, 1, 2 * UNIT))
    else:
        (source_layer, source_unit), (layer, unit) = neuron(session, args[:2]), neuron(session, args[2:])
        place = edge_place(source_layer, source_unit, layer, unit)
        chip = chip_box(canvas.board, place) or chip_box(canvas.board, bias_place(layer, unit))
        if chip is None:
            return _whole(canvas)
        where = chip
    seen = canvas.mapFromScene(where).boundingRect().adjusted(-4, -4, 4, 4)
    return canvas.viewport(), seen.intersected(canvas.viewport().rect())


def in_window(window: QWidget, widget: QWidget, rect: QRect) -> QRect:
    """The rectangle of a widget in coordinates of the window."""
    return QRect(window.mapFromGlobal(widget.mapToGlobal(QPoint(rect.topLeft()))), rect.size())
