"""What can be edited of the subject: forms for a layer, a bias, an edge or a link; each change is undoable."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnsim.engine.veil import is_hidden
from nnsim.gui.inspector_view.layer_form import LayerForm
from nnsim.gui.inspector_view.subject import Subject
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.card import Card, Section
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.kit.params import Param
from nnsim.network import edits
from nnsim.network.design import Network
from nnsim.network.inner import sender
from nnsim.session.places import Place, bias_place, has_bias, unit_place
from nnsim.session.session import Session

BIAS = Param("bias", "real", 0.0, "The bias of the neuron: its weight for a constant 1.")
WEIGHT = Param("weight", "real", 0.0, "The weight of the edge.")
FROZEN_BIAS = Param("frozen", "boolean", False, "Training leaves this bias as it is.")
FROZEN_EDGE = Param("frozen", "boolean", False, "Training leaves this weight as it is.")
CUT = Param("cut", "boolean", False, "The edge is not there: nothing flows through it.")


class WeightForm(QWidget):
    """Edits one weight or one bias."""

    def __init__(self, session: Session, bias: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._place = session, Place("layer", -1)
        self._number = "bias" if bias else "weight"
        self.form = ParamForm((BIAS, FROZEN_BIAS) if bias else (WEIGHT, FROZEN_EDGE, CUT))
        self.form.changed.connect(self._changed)
        self.form.field(self._number).editingFinished.connect(session.close_edit)  # type: ignore[attr-defined]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def _state(self) -> dict[str, Any]:
        session, place = self._session, self._place
        network = session.design.network
        value = _weight(session, place)
        if place.kind == "bias":
            return {"bias": value, "frozen": place.unit in network.by_id[place.layer].frozen_biases}
        link, edge = network.link(place.source, place.layer, place.delay), (place.source_unit, place.unit)
        cut, frozen = (edge in link.cut, edge in link.frozen) if link is not None else (False, False)
        return {"weight": value, "frozen": frozen, "cut": cut}

    def show_place(self, place: Place) -> None:
        """Show an edge or a bias as it is now."""
        if place != self._place:
            self._place = place
            self.form.show_error(self._number, "")
        state = self._state()
        self.form.set_values(state)
        known = state[self._number] is not None and not is_hidden(state[self._number])
        self.form.field(self._number).setEnabled(known)

    def _changed(self, values: dict[str, Any]) -> None:
        session, place, old = self._session, self._place, self._state()
        try:
            if values[self._number] != old[self._number] and values[self._number] is not None:
                session.set_weight(place, values[self._number])
            elif values["frozen"] != old["frozen"]:
                session.edit_network(tr("Freeze") if values["frozen"] else tr("Thaw"), self._freeze(values["frozen"]))
            elif values.get("cut", False) != old.get("cut", False):
                session.edit_network(tr("Cut edge") if values["cut"] else tr("Restore edge"), self._cut(values["cut"]))
        except UserError as error:
            self.show_place(place)
            self.form.show_error(self._number, error.reason)

    def _freeze(self, frozen: bool) -> Callable[[Network], Network]:
        place = self._place
        if place.kind == "bias":
            return lambda network: edits.freeze_biases(network, place.layer, [place.unit], frozen)
        return lambda network: edits.freeze_edges(network, _link(network, place), [_edge(place)], frozen)

    def _cut(self, cut: bool) -> Callable[[Network], Network]:
        place = self._place
        return lambda network: edits.cut_edges(network, _link(network, place), [_edge(place)], cut)


class LinkForm(QWidget):
    """What can be done with all edges of a link."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._place = session, Place("layer", -1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.words = Label("", "muted", wrap=True)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self.freeze = accessible(QPushButton(tr("Freeze all")), tr("Freeze or thaw all edges of the link"))
        self.restore = accessible(QPushButton(tr("Restore cut")), tr("Restore the cut edges of the link"))
        self.remove = accessible(QPushButton(tr("Delete")), tr("Delete the link with all its edges"))
        self.remove.setProperty("look", "danger")
        for button, verb in ((self.freeze, self._freeze), (self.restore, self._restore), (self.remove, self._remove)):
            button.clicked.connect(verb)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def show_place(self, place: Place) -> None:
        """Show a link as it is now."""
        self._place = place
        link = self._session.design.network.link(place.source, place.layer, place.delay)
        if link is None:
            return
        network = self._session.design.network
        count = network.edge_count(link)
        words = [tr("{count} edges", count=count)]
        if link.cut:
            words.append(tr("{count} cut", count=len(link.cut)))
        if link.frozen:
            words.append(tr("{count} frozen", count=len(link.frozen)))
        if link.delay:
            words.append(tr("goes back in time"))
        self.words.setText(" · ".join(words))
        self.freeze.setText(tr("Thaw all") if link.frozen else tr("Freeze all"))
        self.restore.setEnabled(bool(link.cut))

    def _do(self, title: str, change: Callable[[Network], Network]) -> None:
        try:
            self._session.edit_network(title, change)
        except UserError as error:
            self._session.notice("error", error.reason, error.remedy)

    def _freeze(self) -> None:
        place = self._place

        def change(network: Network) -> Network:
            link = _link(network, place)
            units = network.by_id[link.source].units, network.by_id[link.target].units
            every = frozenset((s, t) for s in units[0] for t in units[1]) - link.cut
            return edits.put_link(network, replace(link, frozen=frozenset() if link.frozen else every))

        self._do(tr("Freeze link"), change)

    def _restore(self) -> None:
        place = self._place
        self._do(tr("Restore edges"), lambda n: edits.put_link(n, replace(_link(n, place), cut=frozenset())))

    def _remove(self) -> None:
        place = self._place
        self._do(tr("Delete link"), lambda n: edits.disconnect(n, place.source, place.layer, place.delay))


class Parameters(QWidget):
    """The forms that fit the subject, each made when it is first needed.

    `wanted` tells that one of them is asked for, and must show what there is now.
    """

    wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._sections: dict[str, tuple[Section, Any]] = {}
        self._place: Place | None = None

    def form(self, key: str) -> Any:
        """A form by its key: "bias", "weight", "link", "layer" or "input"; made when it is not there."""
        self.wanted.emit()
        return self._form(key)

    def _form(self, key: str) -> Any:
        if key not in self._sections:
            made: Any
            if key in ("bias", "weight"):
                made = WeightForm(self._session, key == "bias")
            elif key == "link":
                made = LinkForm(self._session)
            else:
                made = LayerForm(self._session, input_only=key == "input")
            titles = {"bias": tr("Bias"), "weight": tr("Edge"), "link": tr("Link")}
            card = Card()
            card.body.addWidget(made)
            section = Section(titles.get(key, tr("Layer")), card)
            order = ("weight", "bias", "link", "layer", "input")
            at = sum(1 for other in self._sections if order.index(other) < order.index(key))
            self._column.insertWidget(at, section)
            self._sections[key] = (section, made)
        return self._sections[key][1]

    def follow(self, subject: Subject) -> None:
        """Turn to a subject: what was edited of another one is done, and nothing can be edited while training runs."""
        if subject.place != self._place:
            self._place = subject.place
            self._session.close_edit()
        self.setEnabled(not self._session.running)

    def show_subject(self, subject: Subject) -> None:
        """Show the forms of a subject."""
        place = subject.place
        wanted = self._wanted(place)
        for key in wanted:
            form = self._form(key)
            if key in ("layer", "input") and place is not None:
                layer = self._session.design.network.by_id[place.layer]
                form.show_layer(layer)
                self._sections[key][0].title.setText(tr("Layer {name}", name=layer.name))
            elif key == "bias" and place is not None:
                form.show_place(bias_place(place.layer, place.unit))
            else:
                form.show_place(place)
        for key, (section, _) in self._sections.items():
            section.setVisible(key in wanted)

    def _wanted(self, place: Place | None) -> tuple[str, ...]:
        if place is None:
            return ()
        if place.kind in ("edge", "link"):
            return ("weight",) if place.kind == "edge" else ("link",)
        is_input = self._session.design.network.by_id[place.layer].is_input
        layer = "input" if is_input else "layer"
        one = self._session.design.network.by_id[place.layer]
        return ("bias", layer) if place.kind != "layer" and has_bias(one) else (layer,)


def _link(network: Network, place: Place) -> Any:
    link = network.link(place.source, place.layer, place.delay)
    if link is None:
        raise UserError("that link does not exist any more", "", "select another")
    return link


def _weight(session: Session, place: Place) -> float | None:
    """The weight of an edge or a bias; None where the edge is cut, or goes back in time."""
    return None if place.delay else session.weight(place)


def _edge(place: Place) -> tuple[int, int]:
    return place.source_unit, place.unit


def neighbours(network: Network, place: Place) -> tuple[Place, ...]:
    """The neurons at the ends of an edge or a bias."""
    if place.kind == "edge":
        begin = sender(network, place.source, place.source_unit, place.layer)
        return unit_place(*begin), unit_place(place.layer, place.unit)
    return (unit_place(place.layer, place.unit),) if place.kind == "bias" else ()
