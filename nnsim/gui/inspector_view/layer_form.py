"""The parameters of a layer: name, size, activation, starting weights, dropout, freezing; each change is undoable."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnsim.gui.help_view.topics import helped
from nnsim.gui.inspector_view.part_form import PartForm
from nnsim.gui.texts import tr
from nnsim.gui.widgets.form import ParamForm
from nnsim.kit.errors import UserError
from nnsim.kit.params import Param
from nnsim.network import edits
from nnsim.network.design import Choice, Layer, Network
from nnsim.network.limits import MAX_UNITS
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.session.session import Session

NAME = Param("name", "text", "", "What the layer is called; files name its weights by it.")
SIZE = Param("size", "integer", 1, "How many neurons it has.", low=1, high=MAX_UNITS)
DROPOUT = Param(
    "dropout",
    "real",
    0.0,
    "The share of outputs that is dropped at random while training.",
    low=0.0,
    high=1.0,
    open_high=True,
)
FROZEN = Param("frozen", "boolean", False, "Training leaves all weights and biases of the layer as they are.")


class LayerForm(QWidget):
    """Edits one layer of the network; `input_only` leaves out what an input layer does not have."""

    def __init__(self, session: Session, input_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._id = -1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        params = (NAME, SIZE) if input_only else (NAME, SIZE, DROPOUT, FROZEN)
        self.form = helped(ParamForm(params), "term/layer")
        if not input_only:
            helped(self.form.field("dropout"), "regularizers/dropout")
            helped(self.form.field("frozen"), "quantity/free")
        self.form.changed.connect(self._changed)
        self.form.field("size").editingFinished.connect(session.close_edit)  # type: ignore[attr-defined]
        column.addWidget(self.form)
        self.activation: PartForm | None = None
        self.initializer: PartForm | None = None
        if not input_only:
            self.activation = PartForm(ACTIVATIONS, tr("activation"), tr("The function from net input to output"))
            self.initializer = PartForm(INITIALIZERS, tr("start"), tr("How the starting weights are drawn"))
            self.activation.changed.connect(self._activate)
            self.initializer.changed.connect(self._initialize)
            column.addWidget(self.activation)
            column.addWidget(self.initializer)

    @property
    def layer(self) -> Layer:
        """The layer as it is drawn now."""
        return self._session.design.network.by_id[self._id]

    def show_layer(self, layer: Layer) -> None:
        """Show a layer as it is now."""
        if layer.id != self._id:
            self._id = layer.id
            for name in self.form.params:
                self.form.show_error(name, "")
        values = {"name": layer.name, "size": layer.size, "dropout": layer.dropout, "frozen": layer.frozen}
        self.form.set_values(values)
        if self.activation is not None and self.initializer is not None:
            self.activation.set_choice(layer.activation)
            self.initializer.set_choice(layer.initializer)

    def _changed(self, values: dict[str, Any]) -> None:
        layer = self.layer
        if values["name"] != layer.name:
            self._edit("name", tr("Rename layer"), lambda network: edits.rename(network, layer.id, values["name"]))
        elif values["size"] != layer.size:
            self._edit("size", tr("Resize layer"), lambda network: edits.resize(network, layer.id, values["size"]))
        elif values.get("dropout", layer.dropout) != layer.dropout:
            self._put("dropout", tr("Set dropout"), dropout=values["dropout"])
        elif values.get("frozen", layer.frozen) != layer.frozen:
            self._put("frozen", tr("Freeze layer") if values["frozen"] else tr("Thaw layer"), frozen=values["frozen"])

    def _activate(self, choice: Choice) -> None:
        self._put("", tr("Change activation"), activation=choice)

    def _initialize(self, choice: Choice) -> None:
        self._put("", tr("Change initializer"), initializer=choice)

    def _put(self, field: str, title: str, **fields: Any) -> None:
        number = self._id
        self._edit(field, title, lambda network: edits.put(network, replace(network.by_id[number], **fields)))

    def _edit(self, field: str, title: str, change: Callable[[Network], Network]) -> None:
        try:
            self._session.edit_network(title, change, f"{field} {self._id}" if field == "size" else "")
        except UserError as error:
            why = error.reason
            self.show_layer(self.layer)
            if field:
                self.form.show_error(field, why)
            else:
                self._session.notice("error", why, error.remedy)
