"""The matrices of a layer or of a link: which one, how large its numbers are, and the numbers themselves."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nnsim.engine.veil import hidden_in
from nnsim.gui.inspector_view.figures import (
    Matrix,
    layer_matrix,
    layer_quantities,
    link_matrix,
    named,
    symbol,
)
from nnsim.gui.letters import is_common
from nnsim.gui.numbers import full, short
from nnsim.gui.texts import tr
from nnsim.gui.widgets.array_table import ArrayTable
from nnsim.gui.widgets.card import Section
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.label import Label
from nnsim.session.places import Place
from nnsim.session.session import Session

_BY_STEP = {
    "net input": "z", "output": "o", "loss gradient": "do", "error": "do", "delta": "delta", "gradient": "grad",
    "weights": "W", "batch": "o",
}  # fmt: skip


class Matrices(Section):
    """One matrix at a time; it follows the program until another one is chosen.

    `followed` carries the number that was clicked.
    """

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Numbers"), parent=parent)
        self.choices = Choices(tr("Which matrix is shown"))
        self.choices.chosen.connect(self._choose)
        self.facts = Label("", "muted", 8.5, wrap=True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = ArrayTable(tr("Matrix"), leads=True)
        self.table.asked.connect(self._ask)
        self.add(self.choices)
        self.add(self.table)
        self.add(self.facts)
        self._session: Session | None = None
        self._place: Place | None = None
        self._moment: object = None
        self._pinned = ""

    def show_place(self, session: Session, place: Place) -> None:
        """Show a matrix of a layer or a link."""
        moment = (place, session.last_index)
        if moment != self._moment:
            self._moment, self._pinned = moment, ""
        self._session, self._place = session, place
        layer = session.design.network.by_id[place.layer]
        quantities = ("W", "grad") if place.kind == "link" else layer_quantities(session, layer)
        items = [(q, symbol(session, layer, q), named(q)) for q in quantities]
        self.choices.set_items(items)
        self.choices.setVisible(len(items) > 1)
        self._show(self._pinned if self._pinned in quantities else self._latest(quantities))

    def _latest(self, quantities: tuple[str, ...]) -> str:
        assert self._session is not None
        assert self._place is not None
        last, steps = self._session.last_index, self._session.steps
        for step in reversed(steps[: last + 1] if last is not None else ()):
            quantity = _BY_STEP.get(step.name)
            if step.layer == self._place.layer and quantity in quantities:
                return quantity
        return "W" if "W" in quantities else quantities[0]

    _first = 0

    def _ask(self, row: int, column: int) -> None:
        session, place = self._session, self._place
        if session is None or place is None or self.table.numbers.absent(row, column):
            return
        quantity = self.choices.key()
        if quantity in ("W", "grad"):
            if is_common(session):
                row, column = column, row
            row += self._first
        number = session.number_for(place.layer, quantity, row, column)
        if number is not None:
            self.followed.emit(number)

    def _choose(self, quantity: str) -> None:
        self._pinned = quantity
        self._show(quantity)

    def _show(self, quantity: str) -> None:
        assert self._session is not None
        assert self._place is not None
        self.choices.choose(quantity)
        network = self._session.design.network
        if self._place.kind == "link":
            found = link_matrix(self._session, self._place, quantity)
        else:
            found = layer_matrix(self._session, network.by_id[self._place.layer], quantity)
        self._first = found.first
        changed = self.table.set_array(found.array, found.rows, found.columns, found.absent)
        rows = len(found.rows) if found.array is not None else 3
        height = self.table.head_height + 12
        wide = found.array is not None and found.array.shape[1] > 3
        self.table.setFixedHeight(
            height + min(max(rows, 3), 10) * self.table.verticalHeader().defaultSectionSize() + 11 * wide
        )
        if changed:
            said = Facts(found)
            self.facts.setText(said.text(short))
            self.facts.setToolTip(said.text(full))


class Facts:
    """The shape of a matrix, its smallest, mean and largest number, and what is not finite."""

    def __init__(self, found: Matrix) -> None:
        self._array = found.array
        self._extent: tuple[Any, Any, Any] | None = None
        self._hidden = self._others = 0
        if found.array is None:
            return
        absent = found.absent
        values = found.array[~absent] if absent is not None and absent.any() else found.array.ravel()
        known = finite(values)
        if known.size:
            with np.errstate(over="ignore"):
                self._extent = known.min(), known.mean(), known.max()
        if known.size < values.size:
            self._hidden = int(hidden_in(values).sum())
            self._others = values.size - known.size - self._hidden

    def text(self, write: Callable[[Any], str]) -> str:
        """All of it in words; it breaks between them."""
        if self._array is None:
            return ""
        words = [" × ".join(str(size) for size in self._array.shape)]
        if self._extent is not None:
            low, mean, high = map(write, self._extent)
            words += [tr("min {low}", low=low), tr("mean {mean}", mean=mean), tr("max {high}", high=high)]
        if self._hidden:
            words.append(tr("{count} asked for", count=self._hidden))
        if self._others:
            words.append(tr("{count} not finite", count=self._others))
        return " · ".join(word.replace(" ", "\u00a0") for word in words)


def finite(values: NDArray[Any]) -> NDArray[Any]:
    """Those of many numbers that are finite; mostly all are, and none is copied."""
    if not values.size or (np.isfinite(values.min()) and np.isfinite(values.max())):
        return values
    return values[np.isfinite(values)]
