"""The runs beside the plot, the present one first; earlier ones take a line each where room is scarce."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from nnsim.gui.curves_view.run_row import Parts, RunRow
from nnsim.gui.fonts import px, text_scale, ui_font
from nnsim.gui.texts import tr
from nnsim.session.curves import Run

GAP = 3


class Legend(QScrollArea):
    """All runs, the present one first."""

    toggled = Signal(object, bool)
    renamed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RunRow] = []
        self._scores: Mapping[Run, Parts] = {}
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        longest = QFontMetrics(ui_font(8.5)).horizontalAdvance(tr("training")) / text_scale()
        self.setFixedWidth(px(round(max(238.0, 184.0 + longest))))
        self.setAccessibleName(tr("Runs"))

    def show_values(self, values: dict[tuple[Run, str], float] | None) -> None:
        """Show the values under the mouse; None for the newest ones."""
        for row in self.rows:
            row.show_values(values)

    def show_scores(self, scores: Mapping[Run, Parts]) -> None:
        """Show the scores of runs on their test samples."""
        self._scores = scores
        for row in self.rows:
            row.show_scores(scores.get(row.run, {}))
        self._share()

    def refresh(self, runs: list[Run], current: Run, show_loss: bool, show_accuracy: bool) -> None:
        """Show these runs."""
        ordered = [current, *(run for run in reversed(runs) if run is not current)]
        while len(self.rows) > len(ordered):
            self.rows.pop().deleteLater()
        while len(self.rows) < len(ordered):
            row = RunRow(ordered[len(self.rows)])
            row.toggled.connect(self.toggled)
            row.renamed.connect(self.renamed)
            row.removed.connect(self.removed)
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        alone = is_alone(ordered)
        for row, run in zip(self.rows, ordered, strict=True):
            row.refresh(run, alone, run is current, show_loss, show_accuracy)
            row.show_scores(self._scores.get(run, {}))
        self._share()

    def _share(self) -> None:
        """Earlier runs are brief when all together would not fit."""
        whole = sum(row.full_height() + GAP for row in self.rows)
        for number, row in enumerate(self.rows):
            row.set_brief(number > 0 and whole > self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height, perhaps other lines."""
        super().resizeEvent(event)
        self._share()


def is_alone(runs: list[Run]) -> bool:
    """True when no two runs have curves that are seen: then the validation curve has a colour of its own."""
    return sum(run.visible and run.count > 0 for run in runs) <= 1
