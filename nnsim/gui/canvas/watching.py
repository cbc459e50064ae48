"""What can be watched of a thing on the canvas: a menu of its numbers, which become watches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from nnsim.gui.canvas.verbs import attempt
from nnsim.gui.letters import lettered
from nnsim.gui.texts import plain_tip, tr
from nnsim.session.places import Place, bias_place, has_bias, layer_place

if TYPE_CHECKING:
    from nnsim.gui.canvas.view import CanvasView
    from nnsim.session.session import Session


@dataclass(frozen=True)
class Number:
    """One thing to watch: what it is called, and the expression."""

    title: str
    text: str


def numbers(session: Session, place: Place | None) -> list[Number]:
    """The numbers of a thing that can be watched at present; those of the whole training where nothing is meant."""
    from nnsim.session.expressions.expression import text_for

    if not session.ready:
        return []
    if place is None:
        titles = {"loss": tr("loss E"), "train_loss": tr("training loss of the epoch"), "rate": tr("learning rate η")}
        return [Number(title, name) for name, title in titles.items()]
    if place.layer not in session.network.by_id or session.is_cut(place):
        return []
    layer = session.network.by_id[place.layer]
    if place.kind == "unit":
        return _of_unit(session, place)
    if place.kind in ("edge", "bias"):
        titles = {"W": tr("bias") if place.kind == "bias" else tr("weight"), "grad": tr("gradient ∂E/∂w")}
        found = [Number(title, text_for(place, name, session.network)) for name, title in titles.items()]
        return found + _states(session, place)
    if layer.is_input:
        return []
    whole = layer_place(layer.id)
    quantities = (("W", tr("norm of the weights")), ("grad", tr("norm of the gradient")), ("delta", tr("norm of δ")))
    return [Number(title, f"norm({text_for(whole, name, session.network)})") for name, title in quantities]


def _of_unit(session: Session, place: Place) -> list[Number]:
    from nnsim.session.expressions.expression import text_for

    layer = session.network.by_id[place.layer]
    sample = session.sample if session.width > 1 else None
    letter = lettered(session, "o")
    titles = {"o": tr("input x")} if layer.is_input else {
        "z": tr("net input z"), "o": tr("output {o}", o=letter), "do": tr("error ∂E/∂{o}", o=letter),
        "delta": tr("delta δ"),
    }  # fmt: skip
    found = [Number(title, text_for(place, name, session.network, sample)) for name, title in titles.items()]
    if has_bias(layer):
        found.append(Number(tr("bias"), text_for(bias_place(layer.id, place.unit), "W", session.network)))
    return found


def _states(session: Session, place: Place) -> list[Number]:
    from nnsim.session.expressions.expression import text_for

    states = session.setup.compiled.states
    return [
        Number(tr("{symbol} of the optimizer", symbol=state.symbol.text), text_for(place, state.name, session.network))
        for state in states
    ]


def fill(canvas: CanvasView, menu: QMenu, place: Place | None) -> None:
    """Entries for all that can be watched of a thing."""
    session = canvas.session
    for number in numbers(session, place):
        action = menu.addAction(number.title)
        action.setToolTip(plain_tip(number.text))
        action.triggered.connect(lambda _on=False, text=number.text: watch(session, text))
    menu.setToolTipsVisible(True)


def watch(session: Session, text: str) -> None:
    """Watch an expression, and say so."""
    if attempt(session, lambda: session.watches.add(text)):
        session.notice("info", tr("watched: {expression}", expression=text), tr("the list is in the panel Watches"))


def add_menu(canvas: CanvasView, menu: QMenu, place: Place | None) -> None:
    """The entry Watch of a context menu, with what can be watched below it."""
    below = menu.addMenu(f"{tr('Watch')}\tW")
    fill(canvas, below, place)
    below.setEnabled(not below.isEmpty())


def ask(canvas: CanvasView) -> bool:
    """Open the menu of what can be watched of the selection, at its place; False where there is nothing."""
    place = canvas.verbs.current
    menu = QMenu(tr("Watch"), canvas)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addAction(tr("Watch")).setEnabled(False)
    fill(canvas, menu, place)
    if len(menu.actions()) == 1:
        menu.deleteLater()
        return False
    spot = canvas.viewport().rect().center() if place is None else canvas.mapFromScene(canvas.verbs.box(place).center())
    menu.setActiveAction(menu.actions()[1])
    menu.popup(canvas.viewport().mapToGlobal(QPoint(spot)))
    return True
