"""A new network from a few words: sizes such as 2-3-1, activations, data; a small picture shows what it will be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QLabel

from nnsim.gui import data_choice
from nnsim.gui.dialogs.files import may_leave
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals
from nnsim.gui.thumbnail import thumbnail
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.text_field import LineField
from nnsim.kit.errors import UserError
from nnsim.network.build import parse_sizes, sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.losses import REGISTRY as LOSSES

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.parts.contracts import Table

WIDTH, HEIGHT = 452, 150
TALL = 12  # hidden layers of a first proposal are at most so large


class NewNetwork(Frame):
    """Asks for sizes, activations and data, and proposes what fits the data."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("New network"))
        self._window = window
        self._table: Table | None = None
        self.picture = QLabel()
        self.picture.setFixedSize(WIDTH, HEIGHT)
        self.picture.setAccessibleName(tr("Picture of the network"))
        self.body.addWidget(self.picture)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        self.data = Combo(tr("Data"), tr("The samples to learn; sizes, activation and loss follow them"))
        self.data.add_parts({key: DATASETS[key] for key in DATASETS if key != "csv"})
        self.sizes = LineField("2-3-1")
        self.sizes.setAccessibleName(tr("Sizes"))
        self.sizes.setToolTip(tr("How many neurons each layer has, from the input to the output, such as 2-3-1"))
        self.hidden = Combo(tr("Hidden layers"), tr("The activation of the hidden layers"))
        self.output = Combo(tr("Output layer"), tr("The activation of the output layer"))
        for combo in (self.hidden, self.output):
            combo.add_parts(ACTIVATIONS)
        self.loss = Combo(tr("Loss"), tr("What is made small"))
        self.loss.add_parts(LOSSES)
        self.initializer = Combo(tr("Starting weights"), tr("How the weights are drawn"))
        self.initializer.add_parts(INITIALIZERS)
        for name, widget in ((tr("Data"), self.data), (tr("Sizes"), self.sizes), (tr("Hidden layers"), self.hidden),
                             (tr("Output layer"), self.output), (tr("Loss"), self.loss),
                             (tr("Starting weights"), self.initializer)):  # fmt: skip
            form.addRow(Label(name, "muted"), widget)
        self.body.addLayout(form)
        self.hidden.choose("tanh")
        self.initializer.choose("glorot_uniform")
        self.main = self.add_main(tr("Make it"), tr("Open the new network"))
        self.main.clicked.connect(self.make)
        self.data.activated.connect(lambda _i: self.propose())
        self.sizes.textEdited.connect(lambda _t: self.preview())
        for combo in (self.hidden, self.output, self.loss, self.initializer):
            combo.activated.connect(lambda _i: self.preview())
        signals().changed.connect(self.preview)
        self.data.choose("xor")
        self.propose()
        self.sizes.setFocus()
        self.sizes.selectAll()

    def propose(self) -> None:
        """Sizes, output and loss that fit the data."""
        key = self.data.key()
        self._table = data_choice.table_of(Choice(key))
        inputs, targets = self._table.inputs.shape[1], self._table.targets.shape[1]
        middle = 3 if inputs <= 2 and len(self._table.inputs) <= 8 else min(max(8, (inputs + targets) // 2), TALL)
        self.sizes.set_text(f"{inputs}-{middle}-{targets}")
        classes = DATASETS[key].task == "classes" or bool(self._table.classes)
        if classes:
            self.output.choose("softmax" if targets > 1 else "logistic")
            self.loss.choose("cross_entropy" if targets > 1 else "binary_cross_entropy")
        else:
            self.output.choose("identity")
            self.loss.choose("mse")
        self.preview()

    def design(self) -> Design:
        """The design as it is asked for now; UserError when it cannot be."""
        sizes = parse_sizes(self.sizes.text())
        network = sequential(sizes, self.hidden.key(), self.output.key(), Choice(self.initializer.key()))
        data = Choice(self.data.key())
        few = self._table is not None and len(self._table.inputs) <= 16
        training = Training(
            loss=Choice(self.loss.key()), optimizer=Choice("sgd" if few else "adam"), rate=0.5 if few else 0.01,
            batch_size=0 if few else 32, epochs=2000 if few else 200,
        )  # fmt: skip
        design = Design(network, training, Data(data, standardize=not few and not DATASETS[data.key].whole))
        return replace(design, title=tr("untitled"))

    def preview(self) -> None:
        """Shows what it will be, or why it cannot be."""
        try:
            design = self.design()
        except UserError as error:
            self.say(str(error))
            self.main.setEnabled(False)
            return
        self.say("")
        warning = self._mismatch(design)
        if warning:
            self.say(warning)
        self.main.setEnabled(True)
        self.picture.setPixmap(thumbnail(design, self._table, WIDTH, HEIGHT, self.devicePixelRatioF()))

    def _mismatch(self, design: Design) -> str:
        assert self._table is not None
        have = (self._table.inputs.shape[1], self._table.targets.shape[1])
        given = (design.network.inputs[0].size, design.network.outputs[0].size)
        if have == given:
            return ""
        return tr("These data have {i} inputs and {o} targets: the first and the last size should be so.",
                  i=have[0], o=have[1])  # fmt: skip

    def make(self) -> None:
        """Opens the new network in the window."""
        try:
            design = self.design()
        except UserError as error:
            self.say(str(error))
            return
        if not may_leave(self._window):
            return
        self._window.session.new(design)
        self._window.show_gallery(False)
        self._window.fit_later()
        self.close()


def show(window: Window) -> NewNetwork:
    """Opens the dialog."""
    dialog = NewNetwork(window)
    dialog.open()
    return dialog
