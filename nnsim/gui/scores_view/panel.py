"""The scores: confusion matrix, ROC and precision-recall curves, figures of each class; or errors of a regression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.numbers import percent, short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import counted, tr
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.learned_view import LearnedView
from nnsim.gui.widgets.plot_export import ExportButton
from nnsim.session.evaluating import Evaluation
from nnsim.session.moments import after_updates
from nnsim.session.views.predictions import PARTS, Predictions
from nnsim.session.views.scoring import Scored, Scoring
from nnsim.session.views.thresholds import Curve

if TYPE_CHECKING:
    from nnsim.gui.scores_view.confusion import Confusion
    from nnsim.session.session import Session

NAMES = {"train": "training", "validation": "validation", "test": "test", "all": "all samples"}
VIEWS = {
    "confusion": "Confusion matrix", "roc": "ROC curves", "pr": "Precision-recall curves", "classes": "Classes",
    "points": "Residuals", "targets": "Targets",
}  # fmt: skip
OF_CLASSES, OF_NUMBERS = ("confusion", "roc", "pr", "classes"), ("points", "targets")


class ScoresPanel(LearnedView):
    """What is shown and of which part is chosen above; the samples of a cell of the matrix are listed at the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "target", parent)
        self.scored: Scored | None = None
        self.part, self.view = "test", ""
        self.cell: tuple[int, int] | None = None
        self.matrix: Confusion | None = None
        self._scoring: Scoring | None = None
        self._items: tuple[str, ...] = ()
        self._sizes: dict[str, int] = {}

    def _build(self) -> None:
        from nnsim.gui.samples_view.sample_list import SampleList
        from nnsim.gui.scores_view.confusion import Confusion
        from nnsim.gui.scores_view.figure_table import FigureTable
        from nnsim.gui.scores_view.regression_page import RegressionPage
        from nnsim.gui.scores_view.threshold_page import ThresholdPage

        self.matrix, self.figures = Confusion(), FigureTable(tr("Scores of each class"))
        self.roc, self.pr, self.points = ThresholdPage("roc"), ThresholdPage("pr"), RegressionPage()
        self.views: dict[str, QWidget] = {
            "confusion": self.matrix, "roc": self.roc, "pr": self.pr, "points": self.points, "classes": self.figures,
            "targets": self.figures,
        }  # fmt: skip
        self.choices = Choices(tr("What is shown"))
        self.choices.chosen.connect(self.show_view)
        self.parts = Combo(tr("Part"), tr("Which samples are scored"))
        for key, name in NAMES.items():
            self.parts.add(tr(name), key)
        self.parts.choose(self.part)
        self.parts.activated.connect(lambda _at: self.show_part(self.parts.key()))
        self.target = Combo(tr("Target"), tr("Which target is drawn"))
        self.target.activated.connect(lambda _at: self._show())
        self.figure = Label("", size=9, weight=600)
        self._views = QStackedWidget()
        matrix = ExportButton(self.session, tr("Scores"), "confusion", self.matrix.paint, self.table)
        self.exports = {"confusion": matrix, "": ExportButton(self.session, "", "scores", self._views, self.table)}
        self.listed = SampleList(click_asks=True)
        self.listed.asked.connect(self.step_through)
        self.listed_head = Label("", size=9, weight=600, wrap=True)
        self.paper: QToolButton = accessible(
            QToolButton(), tr("On paper…"),
            tr("The worked solution of the sample that is looked at: every formula and number, of any part"),
        )  # fmt: skip
        self.paper.setText(tr("On paper…"))
        self.paper.clicked.connect(lambda: self.on_paper(self.listed.current))
        self.close_list: QToolButton = accessible(QToolButton(), tr("Close the list"), tr("Close the list (Esc)"))
        self.close_list.setText("×")
        self.close_list.clicked.connect(lambda: self.list_cell(None))
        self.matrix.asked.connect(lambda truth, called: self.list_cell((truth, called)))
        self.points.asked.connect(self.step_through)
        for page in (self.roc, self.pr, self.points):
            page.said.connect(self.said.say)
        self._lay_out()

    def _lay_out(self) -> None:
        assert self.matrix is not None
        for widget in dict.fromkeys(self.views.values()):
            self._views.addWidget(widget)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.addWidget(self.listed_head, 1)
        head.addWidget(self.paper)
        head.addWidget(self.close_list)
        column.addLayout(head)
        column.addWidget(self.listed, 1)
        self._side.hide()
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        for widget, stretch in ((self._views, 3), (self._side, 2)):
            parts.addWidget(widget)
            parts.setStretchFactor(parts.count() - 1, stretch)
        parts.setSizes([560, 420])
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.choices)
        for widget in (self.parts, self.target, self.figure):
            bar.addWidget(widget)
        bar.addWidget(self.said, 1)
        bar.addWidget(self.moment)
        for button in self.exports.values():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            bar.addWidget(button)
        whole = QVBoxLayout(self.page)
        whole.setContentsMargins(10, 3, 8, 4)
        whole.setSpacing(3)
        whole.addLayout(bar)
        whole.addWidget(parts, 1)

    @property
    def found(self) -> Predictions | None:
        """The predictions that are scored."""
        return None if self.scored is None else self.scored.found

    @property
    def scores(self) -> Evaluation | None:
        """Their scores."""
        return None if self.scored is None else self.scored.scores

    # -- the work

    def begin(self) -> Scoring:
        """All parts when all are asked for, else one."""
        p = self.session.prepared
        sizes = {"train": len(p.train), "validation": len(p.validation), "test": len(p.test)}
        self._sizes = {**sizes, "all": sum(sizes.values())}
        if not self._sizes[self.part]:  # the test part where there is one
            self.part = next((part for part in ("test", "validation") if sizes[part]), "train")
        self._scoring = Scoring(self.session, PARTS if self.part == "all" else (self.part,))
        return self._scoring

    def take(self) -> None:
        """Score what was predicted, and show it."""
        assert self._scoring is not None
        self.scored = self._scoring.result
        if self.scored is None:
            return
        found = self.scored.found
        if self.matrix is None:
            self._build()
        self._offer(OF_CLASSES if found.table.classes else OF_NUMBERS)
        for at, key in enumerate(NAMES):
            self.parts.setItemData(at, None if self._sizes[key] else 0, Qt.ItemDataRole.UserRole - 1)  # no choice
        self._show()

    def forget(self) -> None:
        """Another network: nothing of the old one is seen."""
        self.scored = None

    def show_old(self, old: bool) -> None:
        """The moment is said; while training runs the numbers follow it."""
        if self.found is not None and self.matrix is not None:
            self.say_moment(self.found.update)
            pale = old and not self.session.running
            self.listed.rows.set_old(pale)
            if pale != self.matrix.old and self.stack.currentWidget() is self.page:
                self._show()

    def follow(self) -> None:
        """The sample that the canvas shows is marked."""
        if self.matrix is not None and self.session.ready:
            self.listed.mark_shown(self.session.sample_number(self.session.sample))

    # -- what is shown

    def _offer(self, keys: tuple[str, ...]) -> None:
        assert self.found is not None
        names = self.found.table.target_names
        if [self.target.itemText(at) for at in range(self.target.count())] != list(names):
            self.target.clear()
            for number, name in enumerate(names):
                self.target.add(name, str(number))
        if keys == self._items:
            return
        self._items = keys
        words = {
            "confusion": (tr("Confusion"), tr("What samples are, and what they are called")),
            "roc": (tr("ROC"), tr("True over false positives at every threshold, each class against all others")),
            "pr": (tr("Precision-recall"), tr("Precision over recall at every threshold, each class against others")),
            "classes": (tr("Classes"), tr("Precision, recall, F1 and areas of each class")),
            "points": (tr("Residuals"), tr("Outputs over targets, and what is left over")),
            "targets": (tr("Targets"), tr("MSE, RMSE, MAE and R² of each target")),
        }
        self.choices.set_items([(key, *words[key]) for key in keys])
        self.view = self.view if self.view in keys else keys[0]
        self.choices.choose_only(self.view)
        self.list_cell(None)

    def show_view(self, key: str) -> None:
        """Show another view."""
        self.view = key
        self.said.say("")
        self._show()

    def show_part(self, part: str) -> None:
        """Score another part of the data."""
        self.part = part
        self.parts.choose(part)
        self.redo()

    def _show(self) -> None:
        found, scores = self.found, self.scores
        if found is None or scores is None:
            return
        assert self.matrix is not None
        old = self.old and not self.session.running
        self.parts.choose(self.part)
        classes = bool(found.table.classes)
        if classes:
            self._show_classes(found, scores, old)
        else:
            self._show_numbers(found, scores, old)
        self.target.setVisible(self.view == "points" and self.target.count() > 1)
        self._views.setCurrentWidget(self.views[self.view])
        if not classes or self.view != "confusion":
            self._side.hide()
        elif self.cell is not None:
            self._side.show()
        self.say_moment(found.update)
        self.export.title = tr("{view}: {part}, {moment}", view=tr(VIEWS[self.view]), part=tr(NAMES[self.part]),
                               moment=tr(after_updates(found.update)))  # fmt: skip
        for button in self.exports.values():
            button.setVisible(button is self.export)

    @property
    def export(self) -> ExportButton:
        """The button that saves what is shown."""
        return self.exports.get(self.view, self.exports[""])

    def _show_classes(self, found: Predictions, scores: Any, old: bool) -> None:
        from nnsim.gui.scores_view.figures import class_lines

        names = found.table.classes
        assert self.matrix is not None
        if self.view == "confusion":
            self.matrix.show_counts(np.array(scores["confusion"]), names, old)
            self._list(found)
        elif self.view == "roc":
            self.roc.show_curves(self.curves("roc"), names, old)
        elif self.view == "pr":
            self.pr.show_curves(self.curves("pr"), names, old)
        else:
            self.figures.show_lines(*class_lines(scores, self.curves("pr")), old)
        samples = counted(len(found.rows), "sample")
        self.figure.setText(tr("{right} right of {samples}", right=percent(scores["accuracy"]), samples=samples))

    def _show_numbers(self, found: Predictions, scores: Any, old: bool) -> None:
        from nnsim.gui.scores_view.figures import target_lines

        if self.view == "points":
            self.points.show_predictions(found, int(self.target.key() or 0), old)
            one = scores["targets"][int(self.target.key() or 0)]
            r2 = "–" if one["r2"] is None else short(one["r2"])
            words = tr("R² {r2} · RMSE {rmse} · MAE {mae}", r2=r2, rmse=short(one["rmse"]), mae=short(one["mae"]))
            marks = tr(" · ● training □ validation △ test") if self.part == "all" else ""
            self.figure.setText(words + marks)
        else:
            self.figures.show_lines(*target_lines(scores), old)
            self.figure.setText(counted(len(found.rows), "sample"))

    def curves(self, kind: str) -> tuple[Curve, ...]:
        """The curve of each class against all others."""
        if self.scored is None:
            return ()
        return self.scored.roc if kind == "roc" else self.scored.pr

    # -- the samples of a cell

    def list_cell(self, cell: tuple[int, int] | None) -> None:
        """List the samples of a class that are called so; None closes the list."""
        if self.matrix is None:
            return
        again = self.cell is None and cell is not None
        self.cell = cell
        self.matrix.choose(cell)
        self._side.setVisible(cell is not None)
        if cell is not None and self.found is not None:
            self._list(self.found)
            if again:
                self.said.say("")

    def _list(self, found: Predictions) -> None:
        from nnsim.gui.samples_view.rows import Filter

        if self.cell is None or max(self.cell) >= len(found.table.classes):
            return
        truth, called = self.cell
        now = self.listed.rows.filter
        self.listed.rows.filter = Filter(truth=truth, called=called, key=now.key, falling=now.falling)
        self.listed.show_predictions(found)
        count, names = self.listed.rows.rowCount(), found.table.classes
        words = tr("{count} that are {truth}, called {called}")
        self.listed_head.setText(words.format(count=counted(count, "sample"), truth=names[truth], called=names[called]))
        self.paper.setEnabled(count > 0)
        self.follow()

    def keyPressEvent(self, event: Any) -> None:
        """Esc closes the list."""
        if event.key() == Qt.Key.Key_Escape and self.cell is not None:
            self.list_cell(None)
            if self.matrix is not None:
                self.matrix.setFocus()
        else:
            super().keyPressEvent(event)

    # -- export

    def table(self) -> str:
        """What is shown, as CSV."""
        from nnsim.gui.scores_view.figures import table

        if self.found is None or self.scores is None:
            return ""
        return table(self.view, self.found, self.scores, self.curves("roc" if self.view == "roc" else "pr"))
