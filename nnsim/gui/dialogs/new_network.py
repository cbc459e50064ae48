"""A new network from a few words: sizes such as 2-3-1, activations, data; a small picture shows what it will be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QLabel

from nnsim.gui import data_choice
from nnsim.gui.dialogs.files import may_leave
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import helped
from nnsim.gui.texts import counted, plain_tip, told, tr
from nnsim.gui.theme import signals
from nnsim.gui.thumbnail import thumbnail
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.text_field import LineField
from nnsim.kit.errors import UserError
from nnsim.network.build import parse_sizes, sequential
from nnsim.network.design import STANDARDIZED, Choice, Data, Design
from nnsim.network.limits import check_limits
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.session.own_data import own_file
from nnsim.session.proposing import FEW, proposed_sizes, proposed_training
from nnsim.session.scaling import Scaling, scaling

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.parts.contracts import Table

WIDTH, HEIGHT = 452, 150


class NewNetwork(Frame):
    """Asks for sizes, activations and data, and proposes what fits the data."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("New network"))
        helped(self, "command/file.new")
        self._window = window
        self._table: Table | None = None
        self._scaling = Scaling()
        self._choice = Choice("xor")
        self.picture = QLabel()
        self.picture.setFixedSize(px(WIDTH), px(HEIGHT))
        self.picture.setAccessibleName(tr("Picture of the network"))
        self.body.addWidget(self.picture)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        self.data = Combo(tr("Data"), tr("The samples to learn; sizes, activation and loss follow them"))
        data_choice.offer(self.data)
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
        self.scale = QCheckBox(tr("Standardize"))
        self.scale.setChecked(True)
        form.addRow("", self.scale)
        self.body.addLayout(form)
        self.hidden.choose("tanh")
        self.initializer.choose("glorot_uniform")
        self.main = self.add_main(tr("Make it"), tr("Open the new network"))
        self.main.clicked.connect(self.make)
        self.fit = self.add_other(
            tr("Fit the sizes"), tr("As many inputs and outputs as the data have columns"), self.fit_sizes
        )
        self.data.activated.connect(lambda _i: self._choose())
        self.sizes.textEdited.connect(lambda _t: self.preview())
        for combo in (self.hidden, self.output, self.loss, self.initializer):
            combo.activated.connect(lambda _i: self.preview())
        signals().changed.connect(self.preview)
        self.data.choose("xor")
        self.propose()
        self.sizes.setFocus()
        self.sizes.selectAll()

    def _choose(self) -> None:
        """Other data: a file of one's own is asked for at once."""
        if self.data.key() != data_choice.IMPORT:
            self.propose()
            return
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", data_choice.kinds_of_files())
        if path:
            self.take_file(path)
        else:
            data_choice.choose(self.data, self._choice.key)

    def take_file(self, path: str) -> None:
        """Learn from a file; when it cannot be read the former data stay chosen, and it is said why."""
        try:
            choice = own_file(Path(path).absolute())
        except UserError as error:
            self._stay(error)
            return
        self._choice = choice
        data_choice.choose(self.data, choice.key)
        self.data.setItemText(self.data.currentIndex(), tr("file: {name}", name=Path(path).name))
        self.propose()

    def _stay(self, error: UserError) -> None:
        """The former data stay chosen, and it is said why."""
        data_choice.choose(self.data, self._choice.key)
        self.preview()
        self.say(tr("{error} The data in use are still “{data}”.", error=told(error),
                    data=tr(DATASETS[self._choice.key].title)))  # fmt: skip

    def propose(self) -> None:
        """Sizes, output and loss that fit the data; data that cannot be had, such as a set not installed, are told."""
        key = self.data.key()
        choice = Choice(key) if key != self._choice.key else self._choice
        try:
            self._table = data_choice.table_of(choice)
        except UserError as error:
            self._stay(error)
            return
        self._choice = choice
        self._offer_scaling()
        if key not in data_choice.FILES:
            data_choice.choose(self.data, key)  # a file that was looked for before is not offered any more
        self.sizes.set_text("-".join(map(str, proposed_sizes(self._table))))
        targets = self._table.targets.shape[1]
        classes = DATASETS[key].task == "classes" or bool(self._table.classes)
        if classes:
            self.output.choose("softmax" if targets > 1 else "logistic")
            self.loss.choose("cross_entropy" if targets > 1 else "binary_cross_entropy")
        else:
            self.output.choose("identity")
            self.loss.choose("mse")
        self.preview()

    def _offer_scaling(self) -> None:
        """Says how the numbers of a file are prepared, where their scale calls for it."""
        assert self._table is not None
        self._scaling = scaling(self._table) if self._choice.key in data_choice.FILES else Scaling()
        words = tr(self._scaling.words)
        self.scale.setVisible(bool(words))
        self.scale.setToolTip(plain_tip(f"{words[:1].upper()}{words[1:]}."))
        self.scale.setText(data_choice.scaling_text(bool(self._scaling.preparers), self._scaling.standardize_targets))

    def design(self) -> Design:
        """The design as it is asked for now; UserError when it cannot be."""
        sizes = parse_sizes(self.sizes.text())
        network = sequential(sizes, self.hidden.key(), self.output.key(), Choice(self.initializer.key()))
        data = self._choice
        training = proposed_training(self._table, self.loss.key())
        design = Design(network, training, self._prepared(Data(data)))
        check_limits(design)
        return replace(design, title=tr("untitled"))

    def _prepared(self, data: Data) -> Data:
        """The data as they are prepared: those of a file as their scale calls for it."""
        if data.dataset.key in data_choice.FILES:
            return self._scaling.on(data) if self.scale.isChecked() else data
        few = self._table is not None and len(self._table.inputs) <= FEW
        return data if few or DATASETS[data.dataset.key].whole else replace(data, preparers=STANDARDIZED)

    def preview(self) -> None:
        """Shows what it will be, or why it cannot be."""
        try:
            design = self.design()
        except UserError as error:
            self.say(error.told)
            self.main.setEnabled(False)
            self.fit.hide()
            return
        wrong = self._mismatch(design)
        self.say(wrong)
        self.fit.setVisible(bool(wrong))
        self.main.setEnabled(not wrong)
        self.picture.setPixmap(thumbnail(design, self._table, px(WIDTH), px(HEIGHT), self.devicePixelRatioF()))

    def _mismatch(self, design: Design) -> str:
        assert self._table is not None
        have = (self._table.inputs.shape[1], self._table.targets.shape[1])
        given = (design.network.inputs[0].size, design.network.outputs[0].size)
        if have == given:
            return ""
        return tr("{data}: {inputs} and {targets}. Make the first size {i} and the last one {o}, or choose other data.",
                  data=self.data.currentText(), inputs=counted(have[0], "input"), targets=counted(have[1], "target"),
                  i=have[0], o=have[1])  # fmt: skip

    def fit_sizes(self) -> None:
        """The first and the last size as the data need them."""
        assert self._table is not None
        sizes = list(parse_sizes(self.sizes.text()))
        sizes[0], sizes[-1] = self._table.inputs.shape[1], self._table.targets.shape[1]
        self.sizes.set_text("-".join(str(size) for size in sizes))
        self.preview()

    def make(self) -> None:
        """Opens the new network in the window."""
        try:
            design = self.design()
        except UserError as error:
            self.say(error.told)
            return
        if self._mismatch(design):
            self.preview()
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
