"""What F1 is about: controls carry a topic in one property, and whoever has none asks what is around it.

A topic is the key of a page, such as "panel/curves", with a place on it after a # where it is about a part of it; a
field of a form has the place alone ("#beta1"), on the page of the form around it. NUMBER stands for the number that is
looked at, or what is selected, STEP for what the next step computes. A button that does a command is about that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QComboBox, QMenu, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from nnsim.session.explanations.numbers import Number
    from nnsim.session.help.page import Book
    from nnsim.session.places import Place
    from nnsim.session.session import Session

W = TypeVar("W", bound=QWidget)
PROPERTY = "help"
NUMBER, STEP = "@number", "@step"
GUIDE = "guide/start"
PANEL, COMMAND, QUANTITY = "panel/", "command/", "quantity/"
ALIKE = {"fixed": "W", "best": "W", "rate.now": "rate", "a": "o", "in": "o", "x": "o"}


def helped(widget: W, topic: str) -> W:
    """Gives a control the topic that F1 opens; returns the control."""
    widget.setProperty(PROPERTY, topic)
    return widget


def helped_by_part(widget: W, registry: Mapping[str, object], key: str) -> W:
    """Gives a control the topic of a part: its registry's folder, and its key."""
    folder = folder_of(registry)
    return helped(widget, folder + key if folder else "")


def folder_of(registry: Mapping[str, object]) -> str:
    """The folder of the pages of a registry, with its slash; a chooser of parts has it for its topic."""
    package = getattr(registry, "package", "")
    return f"{package.rpartition('.')[2]}/" if package else ""


def topic_of(widget: QWidget | None, session: Session, book: Book) -> str:
    """The topic of a control: its own or, where that has no page, that of what is around it; else the start."""
    place, around = "", ""
    for topic in _topics(widget):
        if topic.startswith("#"):
            place = place or topic
            continue
        moving = {NUMBER: about_number, STEP: about_step}.get(topic)
        wanted = topic if moving is None else moving(session, book)
        found = book.at(wanted if "#" in wanted else wanted + place)
        if found is not None and (found[1] or not place):
            return f"{found[0].key}#{found[1]}" if found[1] else found[0].key
        if found is not None:
            around = around or found[0].key
    return around or GUIDE


def _topics(widget: QWidget | None) -> Iterator[str]:
    """The topics of a control and of what is around it, inside first."""
    while widget is not None:
        action: QAction | None = None
        if isinstance(widget, QToolButton):
            action = widget.defaultAction()
        elif isinstance(widget, QMenu):
            action = widget.activeAction()
        if action is not None and action.objectName():
            yield COMMAND + action.objectName()
        own = widget.property(PROPERTY)
        if isinstance(own, str) and own:
            yield own + str(widget.currentData()) if isinstance(widget, QComboBox) and own.endswith("/") else own
        widget = widget.parentWidget()


def about_number(session: Session, book: Book) -> str:
    """The page of the number that is looked at, else of what is selected; "" when there is none."""
    number = session.number
    if number is not None:
        return _of_number(number, session, book)
    places = session.selection
    return _of_place(places[-1], session) if places else ""


def about_step(session: Session, book: Book) -> str:
    """The page of what the next step of the program computes; "" when there is none."""
    if session.next_index is None:
        return ""
    written = session.setup.machine.code.steps[session.next_index].shown.writes
    topics = (QUANTITY + ALIKE.get(name.rpartition(".")[2], name.rpartition(".")[2]) for name in written)
    return next((topic for topic in topics if topic in book), "")


def _of_number(number: Number, session: Session, book: Book) -> str:
    quantity = number.quantity
    if quantity in ("W", "grad") and number.index[0] == 0:
        return QUANTITY + ("b" if quantity == "W" else "grad")
    topic = QUANTITY + ALIKE.get(quantity, quantity)
    if topic in book:
        return topic
    return f"optimizers/{session.training.optimizer.key}" if number.layer else ""


def _of_place(place: Place, session: Session) -> str:
    if place.kind == "layer":
        layer = session.network.by_id.get(place.layer)
        return f"layers/{layer.kind}" if layer is not None else ""
    return {"unit": "term/neuron", "link": "term/edge", "edge": "quantity/W", "bias": "quantity/b"}[place.kind]
