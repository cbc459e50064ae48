"""What patterns ask of one threshold unit: the plane of its weights, trying, and the proof where none will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from nnsim.gui.actions import run_command
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.texts import tr
from nnsim.gui.weight_plane_view.page import WeightPlanePage

if TYPE_CHECKING:
    from nnsim.gui.window import Window


class WeightPlaneDialog(Frame):
    """Stays open beside the window: one steps there, or here, and the point of the weights moves."""

    def __init__(self, window: Window) -> None:
        about = tr(
            "A unit fires where w₁ x₁ + w₂ x₂ is above its threshold θ. Which weights answer all patterns right?"
        )
        super().__init__(window, tr("Weights of a threshold unit"), about)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.page = WeightPlanePage(window.session)
        self.body.addWidget(self.page)
        for text, tip, name in (
            (tr("Step back"), tr("One step back, as in the window"), "debug.back"),
            (tr("Step"), tr("One step, as in the window"), "debug.step"),
            (tr("Train or pause"), tr("Train at full speed; again to pause"), "train.train"),
        ):
            self.add_other(text, tip, lambda name=name: run_command(window, name))  # type: ignore[misc]
        self.add_close(enter=False)
        self.take_size(880, 640)


def show(window: Window) -> WeightPlaneDialog:
    """Opens it on the present data."""
    dialog = WeightPlaneDialog(window)
    dialog.show()
    return dialog
