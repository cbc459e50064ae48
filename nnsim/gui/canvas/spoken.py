"""The network for screen readers: layers, their neurons, and of each neuron its bias and the edges that arrive.

Qt asks for the children only when something reads them. What is selected has the focus there as on the screen; what a
step has made of it is announced. Each thing is named with its values in few digits, and described with all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from shiboken6 import isValid

from nnsim.gui.canvas import walk
from nnsim.gui.canvas.tips import describe, overlay_line, place_name, place_values
from nnsim.gui.numbers import short
from nnsim.gui.reading import install
from nnsim.gui.texts import tr
from nnsim.gui.theme import theme
from nnsim.session.places import Place, layer_place, unit_place

if TYPE_CHECKING:
    from nnsim.gui.canvas.view import CanvasView

READ = {"net input": "z", "output": "o", "delta": "delta", "error": "do"}  # of a layer, by the name of the step
FEW = 8
Role, Text = QAccessible.Role, QAccessible.Text
ROLES = {"layer": Role.Grouping, "unit": Role.Graphic, "bias": Role.StaticText, "edge": Role.StaticText,
         "link": Role.StaticText}  # fmt: skip


def inside(view: CanvasView, place: Place | None) -> list[Place]:
    """What a place holds: the network its layers, a layer its neurons, a neuron its bias and the edges into it."""
    network = view.board.network
    if place is None:
        return [layer_place(layer.id) for layer in network.order]
    if place.layer not in network.by_id:
        return []
    if place.kind == "layer":
        return [unit_place(place.layer, unit) for unit in network.by_id[place.layer].units]
    return walk.column_of(network, place.layer, place.unit) if place.kind == "unit" else []


def around(place: Place) -> Place | None:
    """What a place is a part of; None for a layer, which is a part of the whole, and for a link."""
    if place.kind == "unit":
        return layer_place(place.layer)
    return unit_place(place.layer, place.unit) if place.kind in ("bias", "edge") else None


def name_of(view: CanvasView, place: Place | None) -> str:
    """What is read first: the name, and the values in four digits."""
    board = view.board
    if place is None or not board.stage.exists(place):
        return view.accessibleName()
    said = ", ".join([*overlay_line(board, place, short), *place_values(board, place, short)])
    return f"{place_name(board, place)}: {said}" if said else place_name(board, place)


def done(view: CanvasView) -> str:
    """What the step did that was executed last, with the numbers of its layer where there are few; "" for none."""
    session, board = view.session, view.board
    if session.running or session.last_index is None or session.last_index >= len(session.steps):
        return ""
    step = session.steps[session.last_index]
    said = ", ".join(part for part in (tr(step.phase), step.layer_name, tr(step.name), step.text) if part)
    reading = board.readings.get(step.layer) if step.layer is not None else None
    values = getattr(reading, READ.get(step.name, ""), None)
    if values is None or len(values) > FEW:
        return said
    return f"{said}: {', '.join(short(float(value)) for value in values)}"


class SpokenPlace(QAccessibleInterface):
    """A part of the network; without a place the canvas as a whole."""

    def __init__(self, spoken: Spoken, place: Place | None) -> None:
        super().__init__()
        self._spoken, self.place = spoken, place

    @property
    def _view(self) -> CanvasView | None:
        return self._spoken.view

    def isValid(self) -> bool:
        """True while the place is there."""
        view = self._view
        return view is not None and (self.place is None or view.board.stage.exists(self.place))

    def object(self) -> QObject | None:
        """The canvas itself; parts of the network are no objects of Qt."""
        return self._view if self.place is None else None

    def window(self) -> QWindow | None:
        """The window that it is in."""
        view = self._view
        return None if view is None else view.window().windowHandle()

    def role(self) -> QAccessible.Role:
        """What it is to a screen reader."""
        return Role.Canvas if self.place is None else ROLES[self.place.kind]

    def state(self) -> QAccessible.State:
        """Whether it is seen, selected, and has the focus."""
        state, view = QAccessible.State(), self._view
        if view is None or not view.isVisible():
            state.invisible = True
            return state
        state.focusable = True
        chosen = view.verbs.current
        state.focused = view.hasFocus() and (chosen if self._exists(chosen) else None) == self.place
        if self.place is not None:
            state.selectable, state.selected = True, self.place in view.session.selection
        return state

    def _exists(self, place: Place | None) -> bool:
        view = self._view
        return view is not None and place is not None and view.board.stage.exists(place)

    def text(self, which: QAccessible.Text) -> str:
        """Its name with its values, or all of its digits."""
        view = self._view
        if view is None:
            return ""
        if which == Text.Name:
            return name_of(view, self.place)
        if which == Text.Description:
            return describe(view.board, self.place)
        return ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Nothing here is typed by a screen reader."""

    def rect(self) -> QRect:
        """Where it stands on the screen."""
        view = self._view
        if view is None:
            return QRect()
        if self.place is None:
            return QRect(view.mapToGlobal(view.rect().topLeft()), view.size())
        if not self._exists(self.place):
            return QRect()
        box = view.verbs.box(self.place)
        seen = view.mapFromScene(box).boundingRect()
        return QRect(view.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def childCount(self) -> int:
        """How many parts it has."""
        return len(self._inside())

    def child(self, index: int) -> QAccessibleInterface | None:
        """One of its parts."""
        found = self._inside()
        return self._spoken.of(found[index]) if 0 <= index < len(found) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which part another one is."""
        place = child.place if isinstance(child, SpokenPlace) else None
        found = self._inside()
        return found.index(place) if place in found else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """What stands at a place of the screen."""
        for index in range(self.childCount()):
            child = self.child(index)
            if child is not None and child.rect().contains(x, y):
                return child.childAt(x, y) or child
        return None

    def focusChild(self) -> QAccessibleInterface | None:
        """The part that is selected."""
        view = self._view
        if view is None or not view.hasFocus():
            return None
        return self._spoken.of(view.verbs.current) if self._exists(view.verbs.current) else self._spoken.of(None)

    def parent(self) -> QAccessibleInterface | None:
        """What it is a part of."""
        view = self._view
        if view is None:
            return None
        if self.place is None:
            above = view.parentWidget()
            return None if above is None else QAccessible.queryAccessibleInterface(above)
        return self._spoken.of(around(self.place))

    def relations(self, match: QAccessible.RelationFlag) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        """There are none besides parts."""
        return []

    def foregroundColor(self) -> QColor:
        """The colour of text."""
        return QColor(theme().text)

    def backgroundColor(self) -> QColor:
        """The colour of the paper."""
        return QColor(theme().canvas)

    def _inside(self) -> list[Place]:
        view = self._view
        return [] if view is None else inside(view, self.place)


# what is read of each canvas, kept until it is gone: Qt asks for it to the last, and deletes it with the canvas
_KEPT: list[tuple[QObject, dict[Place, SpokenPlace], list[SpokenPlace]]] = []


def _forget_the_gone() -> None:
    """Takes back from Qt what was read of canvases that are gone."""
    for _, made, _ in [kept for kept in _KEPT if not isValid(kept[0])]:
        for one in made.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(one))
    _KEPT[:] = [kept for kept in _KEPT if isValid(kept[0])]


class Spoken:
    """Keeps what is read of a canvas, and tells what has changed there."""

    def __init__(self, view: CanvasView) -> None:
        install()
        self._ref = ref(view)
        self._made: dict[Place, SpokenPlace] = {}
        self._wholes: list[SpokenPlace] = []
        _forget_the_gone()
        _KEPT.append((view, self._made, self._wholes))
        self._place: Place | None = None
        self._said, self._step, self._epoch = "", "", 0
        self._ran = False  # whether a training ran meanwhile: how it has ended is said elsewhere

    @property
    def view(self) -> CanvasView | None:
        """The canvas, as long as it is there."""
        view = self._ref()
        return view if view is not None and isValid(view) else None

    def whole(self) -> SpokenPlace:
        """What is read of the whole canvas, made anew each time that Qt asks: it deletes what it got, each one once."""
        self._wholes.append(SpokenPlace(self, None))
        return self._wholes[-1]

    def of(self, place: Place | None) -> QAccessibleInterface:
        """What is read of a place, always the same object."""
        view = self.view
        if place is None and view is not None:
            return QAccessible.queryAccessibleInterface(view)
        assert place is not None  # nobody asks for a canvas that is gone
        found = self._made.get(place)
        if found is None:
            found = self._made[place] = SpokenPlace(self, place)
            QAccessible.registerAccessibleInterface(found)
        return found

    def tell(self) -> None:
        """Say what is selected, where that is another place or has other values, and what a step has done."""
        view = self.view
        if view is None:
            return
        place = view.verbs.current
        text = describe(view.board, place)
        if text != view.accessibleDescription():
            view.setAccessibleDescription(text)
        if not QAccessible.isActive():
            return
        moved, self._place = place != self._place, place
        if moved and view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self.of(place), QAccessible.Event.Focus))
        if view.session.running:
            self._ran = True
        else:
            self._tell_step(view, place)
        if text != self._said and not moved:
            QAccessible.updateAccessibility(QAccessibleEvent(self.of(place), QAccessible.Event.NameChanged))
        self._said = text

    def _tell_step(self, view: CanvasView, place: Place | None) -> None:
        """What the last step has done, or that all is as before the first one; and the epoch, where that is another."""
        former = self._step, self._epoch
        ran, self._ran, self._step, self._epoch = self._ran, False, done(view), view.session.epoch
        if ran or (self._step, self._epoch) == former:
            return
        words = self._step or tr("nothing is computed yet")
        if self._epoch != former[1]:
            words = f"{tr('epoch {epoch:,}', epoch=self._epoch)}, {words}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, self._news(view, place, words)))

    @staticmethod
    def _news(view: CanvasView, place: Place | None, step: str) -> str:
        if place is None or not view.board.stage.exists(place):
            return step
        return f"{step}. {name_of(view, place)}"
