"""First steps: what to press, in ten lines, and what the letters mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from nnsim.gui.actions import key_text
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.help_view.topics import helped
from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label

if TYPE_CHECKING:
    from nnsim.gui.window import Window

STEPS = (  # what to do, and the command whose keys are named beside it
    ("Open an example of the gallery, or make a network of your own.", "file.gallery"),
    ("Step: one line of the program is computed. The arrow shows which one is next.", "debug.step"),
    ("Step back: the last step is undone, and every number is what it was.", "debug.back"),
    ("Finish phase: to the end of the forward pass, of the loss, of the backward pass, or of the update.",
     "debug.finish"),
    ("Click a neuron or an edge: the inspector shows its numbers, and how each was computed.", ""),
    ("Click a line of the program: it is computed up to there, or taken back.", ""),
    ("Next sample: see the same step for another sample of the batch.", "network.next_sample"),
    ("Play: it steps by itself. “by operation” says how far a step goes.", "debug.play"),
    ("Train: at full speed, until you press it again. The curves show loss and accuracy.", "train.train"),
    ("Predict, then reveal: numbers are hidden, you work them out, and are told what went wrong.", "debug.exercise"),
    ("Reset: back to the starting weights. Every edit of the network can be undone.", "train.reset"),
)  # fmt: skip
WORDS = (
    ("z", "net input of a neuron: the bias, and each input times its weight, summed up"),
    ("o", "output of a neuron: the activation function of z; in the common notation a"),
    ("δ", "delta of a neuron: how the loss changes with its z"),
    ("∂E/∂o", "how the loss E changes with an output; ∂E/∂W, the gradient, is the same for weights"),
    ("η", "learning rate: how far an update goes against the gradient"),
    ("E", "loss: how wrong the outputs are; the mean over the samples of a batch"),
    ("batch", "the samples of one update: a single one, some, or all of them"),
    ("update", "one change of all weights: forward, loss, backward, update"),
    ("epoch", "all training samples seen once: as many updates as there are batches"),
)


class FirstSteps(Frame):
    """One page to begin with."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("First steps"))
        helped(self, "guide/start")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 4, 12, 4)
        column.setSpacing(14)
        table = window.actions_by_id.table
        steps = [
            (f"{number}", tr(text), key_text(table[name].keys[:1]) if name else "")
            for number, (text, name) in enumerate(STEPS, 1)
        ]
        column.addWidget(self._table("", steps))
        column.addWidget(self._table(tr("What the words mean"), [(tr(word), tr(text), "") for word, text in WORDS]))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self.body.addWidget(area, 1)
        keys = window.actions_by_id["help.shortcuts"]
        self.add_other(tr("All keys…"), keys.toolTip(), lambda: window.actions_by_id.run("help.shortcuts"))
        self.add_close()
        self.take_size(640, 690)

    @staticmethod
    def _table(title: str, rows: list[tuple[str, str, str]]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        if title:
            grid.addWidget(Label(title, size=11, weight=600), 0, 0, 1, 3)
        top = Qt.AlignmentFlag.AlignTop
        for row, (left, text, key) in enumerate(rows, 1):
            grid.addWidget(Label(left, "muted" if not title else "text", weight=600), row, 0, top)
            grid.addWidget(Label(text, wrap=True), row, 1)
            if key:
                grid.addWidget(Label(key, "muted", 9), row, 2, top | Qt.AlignmentFlag.AlignRight)
        return box


def show(window: Window) -> FirstSteps:
    """Opens the page; the window stays in use beside it."""
    dialog = window.findChild(FirstSteps) or FirstSteps(window)
    dialog.show()
    dialog.raise_()
    return dialog
