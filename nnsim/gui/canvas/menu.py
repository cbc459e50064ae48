"""The context menu: what can be done with the thing that was clicked, each with its key."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent
from PySide6.QtWidgets import QMenu

from nnsim.gui.canvas import verbs, watching
from nnsim.gui.canvas.activation_names import activation_name
from nnsim.gui.texts import tr
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.session.places import Place, link_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.gui.canvas.view import CanvasView
    from nnsim.session.session import Session
    from nnsim.session.stops.stop import Stop


def show(canvas: CanvasView, event: QContextMenuEvent) -> None:
    """Open the menu where the mouse is, or, from the keyboard, at the selection."""
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        now = canvas.verbs.current
        spot = canvas.viewport().rect().center()
        if now is not None:
            spot = canvas.mapFromScene(canvas.verbs.box(now).center())
    else:
        spot = event.pos()
        hit = canvas.hit(QPointF(spot))
        if hit.place is not None and hit.place not in canvas.board.selection:
            canvas.session.select(hit.place)
        elif hit.place is None:
            canvas.session.select()
        canvas.sync()
    menu = build(canvas, spot)
    menu.popup(canvas.viewport().mapToGlobal(spot))


def build(canvas: CanvasView, spot: QPoint) -> QMenu:
    """The menu for what is selected; it is deleted when it closes."""
    menu = QMenu(canvas)
    menu.aboutToHide.connect(menu.deleteLater)
    place = canvas.verbs.current
    if place is None:
        _for_nothing(canvas, menu, spot)
    elif place.kind == "layer":
        _for_layer(canvas, menu, place)
    elif place.kind == "unit":
        _for_unit(canvas, menu, place)
    else:
        _for_edge(canvas, menu, place)
    return menu


def _add(menu: QMenu, text: str, key: str, act: Callable[[], object], enabled: bool = True) -> QAction:
    action = menu.addAction(f"{text}\t{key}" if key else text)
    action.triggered.connect(lambda _checked=False: act())
    action.setEnabled(enabled)
    return action


def _for_nothing(canvas: CanvasView, menu: QMenu, spot: QPoint) -> None:
    at = canvas.mapToScene(spot)
    idle = not canvas.session.running
    _add(menu, tr("Add layer here"), tr("double-click"), lambda: canvas.verbs.add_layer_at(at.x(), at.y()), idle)
    _add(menu, tr("Paste"), "Ctrl+V", canvas.paste, idle and canvas.can_paste)
    menu.addSeparator()
    _add(menu, tr("Select all"), "Ctrl+A", canvas.select_all)
    _add(menu, tr("Arrange"), "A", canvas.arrange)
    watching.add_menu(canvas, menu, None)
    _add(menu, tr("Fit"), "F", canvas.fit)


def _for_layer(canvas: CanvasView, menu: QMenu, place: Place) -> None:
    do, session = canvas.verbs, canvas.session
    layer, idle = canvas.board.network.by_id[place.layer], not session.running
    _add(menu, tr("Rename"), "F2", do.rename, idle)
    _add(menu, tr("Size…"), "S", do.edit_size, idle)
    if not layer.is_input:
        _activations(canvas, menu, idle)
    _add(menu, tr("Add neuron"), "N", do.add_unit, idle)
    _add(menu, tr("Link from here"), "C", do.link, idle)
    _stops(canvas, menu, place)
    menu.addSeparator()
    if not layer.is_input:
        frozen = verbs.is_frozen(canvas.board.network, place)
        _add(menu, tr("Thaw layer") if frozen else tr("Freeze layer"), "K", do.freeze, idle)
    kind = tr("Make it a computing layer") if layer.is_input else tr("Make it an input layer")
    change = lambda: verbs.attempt(session, lambda: verbs.set_kind(session, layer.id, not layer.is_input))  # noqa: E731
    _add(menu, kind, "", change, idle)
    menu.addSeparator()
    watching.add_menu(canvas, menu, place)
    _clipboard(canvas, menu, idle)


def _activations(canvas: CanvasView, menu: QMenu, enabled: bool) -> None:
    session = canvas.session
    chosen = [place.layer for place in canvas.board.selection if place.kind == "layer"]
    now = canvas.board.network.by_id[chosen[-1]].activation.key
    below = menu.addMenu(f"{tr('Activation')}\tT")
    below.setEnabled(enabled)
    group = QActionGroup(below)
    for key in ACTIVATIONS.names:
        act = lambda k=key: verbs.attempt(session, lambda: verbs.set_activation(session, chosen, k))  # noqa: E731
        action = _add(below, activation_name(key), "", act)
        action.setToolTip(tr(ACTIVATIONS[key].help))
        action.setCheckable(True)
        action.setChecked(key == now)
        group.addAction(action)
    below.setToolTipsVisible(True)


def _for_unit(canvas: CanvasView, menu: QMenu, place: Place) -> None:
    do, idle = canvas.verbs, not canvas.session.running
    if not canvas.board.network.by_id[place.layer].is_input:
        _add(menu, tr("Type its bias…"), tr("Enter"), do.enter, idle)
        _add(menu, tr("Go to its edges"), "E", do.edges)
        frozen = verbs.is_frozen(canvas.board.network, place)
        _add(menu, tr("Thaw its bias") if frozen else tr("Freeze its bias"), "K", do.freeze, idle)
    _add(menu, tr("Link from here"), "C", do.link, idle)
    _add(menu, tr("Add neuron below"), "N", do.add_unit, idle)
    _stops(canvas, menu, place)
    menu.addSeparator()
    watching.add_menu(canvas, menu, place)
    _clipboard(canvas, menu, idle)


def _for_edge(canvas: CanvasView, menu: QMenu, place: Place) -> None:
    do, session, network = canvas.verbs, canvas.session, canvas.board.network
    idle = not session.running
    link = verbs.link_of(network, place)
    if place.kind != "link":
        _add(menu, tr("Type a number…"), tr("Enter"), do.enter, idle)
    cut = link is not None and (place.source_unit, place.unit) in link.cut
    if place.kind == "edge":
        _add(menu, tr("Restore") if cut else tr("Cut"), "X", do.cut_edges, idle)
    frozen = verbs.is_frozen(network, place)
    _add(menu, tr("Thaw") if frozen else tr("Freeze"), "K", do.freeze, idle)
    if not cut:
        _stops(canvas, menu, place)
    watching.add_menu(canvas, menu, place)
    if link is None:
        return
    menu.addSeparator()
    spot = link_place(*link.key)
    restore = lambda: verbs.attempt(session, lambda: verbs.restore_all(session, spot))  # noqa: E731
    remove = lambda: verbs.attempt(session, lambda: verbs.delete(session, [spot]))  # noqa: E731
    _add(menu, tr("Restore all cut edges"), "", restore, idle and bool(link.cut))
    _add(menu, tr("Select the whole link"), "", lambda: session.select(spot))
    _add(menu, tr("Delete the whole link"), tr("Delete") if place.kind == "link" else "", remove, idle)


def _stops(canvas: CanvasView, menu: QMenu, place: Place) -> None:
    """The stops that make sense for a place; one that is there already is checked, and taken away by a click."""
    from nnsim.session.stops.places import offers

    session = canvas.session
    if not session.ready or session.running:
        return
    found = offers(place, canvas.board.network)
    if not found:
        return
    below = menu.addMenu(tr("Stop"))
    there = {(stop.kind, stop.subject, tuple(sorted(stop.settings.items()))) for stop in session.stops.items}
    for kind, subject, settings in found:
        stop = session.stops.make(kind, subject, None, **settings)
        action = _add(below, session.stops.words(stop), "", partial(_toggle_stop, session, stop))
        action.setCheckable(True)
        action.setChecked((stop.kind, stop.subject, tuple(sorted(stop.settings.items()))) in there)


def _toggle_stop(session: Session, stop: Stop) -> None:
    same = [
        one.number
        for one in session.stops.items
        if (one.kind, one.subject, one.settings) == (stop.kind, stop.subject, stop.settings)
    ]
    if same:
        session.stops.remove(*same)
        return
    add = partial(session.stops.add, stop.kind, stop.subject, session.setup, **stop.settings)
    verbs.attempt(session, lambda: add() and None)


def _clipboard(canvas: CanvasView, menu: QMenu, idle: bool) -> None:
    _add(menu, tr("Cut"), "Ctrl+X", canvas.cut, idle)
    _add(menu, tr("Copy"), "Ctrl+C", canvas.copy)
    _add(menu, tr("Duplicate"), "Ctrl+D", canvas.duplicate, idle)
    _add(menu, tr("Delete"), tr("Delete"), canvas.delete_selection, idle)


def as_tip(text: str) -> str:
    """A tooltip's text so that Qt shows it as it is, line by line, whatever is in it."""
    return f"<p style='white-space:pre; margin:0'>{escape(text)}</p>" if text else ""
