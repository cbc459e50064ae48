"""Points drawn into a plane: the plane, the classes or the value that is drawn, and what else can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from nnsim.gui import data_choice
from nnsim.gui.draw_view.marks import mark_icon
from nnsim.gui.draw_view.plane_view import PlaneView
from nnsim.gui.fonts import px
from nnsim.gui.panel import accessible
from nnsim.gui.texts import counted, tr
from nnsim.gui.theme import signals
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.gui.widgets.number_field import NumberField
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from nnsim.parts.own_samples import OwnSamples
from nnsim.session.changes import Change
from nnsim.session.drawn.planes import Plane, around, nearest, output_map, plane_of, points_of

if TYPE_CHECKING:
    from nnsim.session.session import Session

MOST = 9  # classes that have a key


class PlanePage(LiveView):
    """The plane at the left, what is drawn at the right; `other` says that the data are of another kind by now."""

    concerns = frozenset({Change.DATA, Change.DESIGN, Change.WEIGHTS, Change.RUN, Change.EXERCISE})
    other = Signal()

    def __init__(self, session: Session, plane: Plane, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.plane = plane
        self._stroke = 0
        self.view = PlaneView(plane)
        self.view.show_area(around(points_of(session, plane)[0]))
        self.view.placed.connect(self.place)
        self.view.erased.connect(self.erase)
        self.view.ended.connect(self.end)
        self.view.digit.connect(self.choose)
        self.view.zoomed.connect(self._map)
        self.group = QButtonGroup(self)
        self._classes = QVBoxLayout()
        self._classes.setSpacing(4)
        self.more = accessible(QPushButton(tr("Another class")), tr("Another class"),
                               tr("Add a class; the network's output and loss are fitted to it"))  # fmt: skip
        self.more.clicked.connect(self.add_class)
        self.value = accessible(NumberField(1.0), tr("Value to draw"),
                                tr("The target of the next sample; the right button draws its negative"))  # fmt: skip
        self.eraser = accessible(QCheckBox(tr("Erase")), tr("Erase"), tr("A click or a drag takes samples away  (Del)"))
        self.eraser.toggled.connect(self._erasing)
        self.answers = accessible(QCheckBox(tr("Network's answer")), tr("Network's answer"),
                                  tr("Colour the plane by what the network answers there"))  # fmt: skip
        self.answers.setChecked(True)
        self.answers.toggled.connect(self._map)
        self.all = accessible(QPushButton(tr("Delete all")), tr("Delete all samples"))
        self.all.clicked.connect(lambda: self.attempt(self.session.samples.clear))
        self.fit = accessible(QPushButton(tr("Show all")), tr("Show all samples"), tr("Fit the plane to the samples"))
        self.fit.clicked.connect(self._fit)
        for button in (self.more, self.all, self.fit):
            button.setAutoDefault(False)  # Enter draws
        self.words = Label("", "muted", 9, wrap=True)
        side = QVBoxLayout()
        side.setSpacing(7)
        titles = {"classes": tr("Class to draw"), "values": tr("Value to draw"), "curve": tr("Points of the curve")}
        side.addWidget(Label(titles[plane.kind], weight=600))
        side.addLayout(self._classes)
        side.addWidget(self.more)
        side.addWidget(self.value)
        for widget in (self.eraser, self.answers, self.fit, self.all, self.words):
            side.addWidget(widget)
        side.addStretch(1)
        self.more.setVisible(plane.kind == "classes")
        self.value.setVisible(plane.kind == "values")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.view, 1)
        holder = QWidget()
        holder.setLayout(side)
        holder.setFixedWidth(px(190))
        side.setContentsMargins(0, 8, 0, 0)
        row.addWidget(holder)
        self._list_classes()
        signals().changed.connect(self._list_classes)

    # -- what is shown

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the samples as they are now, and what the network answers."""
        try:
            plane = plane_of(self.session.samples.heading)
        except UserError:
            plane = None
        if plane is None or (plane.kind, plane.names) != (self.plane.kind, self.plane.names):
            self.other.emit()
            return
        if plane != self.plane:
            self.plane = self.view.plane = plane
            self._list_classes()
        if changes & {Change.DATA, Change.DESIGN, Change.RUN}:
            self.view.show_points(*points_of(self.session, plane))
            count = counted(len(self.view.points), "sample")
            told = tr("Pause the training to draw.") if self.session.running else ""
            kind = self.session.data.dataset.key
            if not told and kind not in ("own", "custom"):
                told = tr("The first sample that you draw makes the present ones your own.")
            self.words.setText(f"{count}\n{told}".strip())
            for button in (self.more, self.all):
                button.setEnabled(not self.session.running)
        self._map()

    def _map(self, *_: object) -> None:
        outputs = None
        if self.answers.isChecked():
            try:
                outputs = output_map(self.session, self.plane, self.view.area)
            except UserError:
                outputs = None  # the data cannot be had: that is told elsewhere
        fits = outputs is None or outputs.ndim < 3 or outputs.shape[2] == len(self.plane.classes)
        self.view.show_map(outputs if fits else None)

    def _list_classes(self) -> None:
        chosen = max(self.group.checkedId(), 0)
        while self._classes.count():
            self._classes.takeAt(0).widget().deleteLater()
        for button in self.group.buttons():
            self.group.removeButton(button)
        names = self.plane.classes
        for number, name in enumerate(names[:MOST]):
            button = QRadioButton(f"{number + 1}   {name[:18]}".replace("&", "&&"))
            button.setIcon(mark_icon(number, len(names)))
            accessible(button, tr("class {name}", name=name), tr("Draw samples of this class  ({key})", key=number + 1))
            button.setChecked(number == chosen)
            self.group.addButton(button, number)
            self._classes.addWidget(button)

    def _fit(self) -> None:
        self.view.show_area(around(self.view.points))
        self._map()

    # -- what is drawn

    def _key(self) -> str:
        return f"stroke {id(self)} {self._stroke}"

    def end(self) -> None:
        """The stroke has ended: the next one is an edit of its own."""
        self._stroke += 1
        self.session.close_edit()

    def choose(self, number: int) -> None:
        """Choose the class that is drawn."""
        button = self.group.button(number)
        if button is not None:
            button.setChecked(True)
            self.eraser.setChecked(False)

    def place(self, x: float, y: float, second: bool) -> None:
        """Draw a sample there; the other button draws the class after the chosen one, or the negative value."""
        count = len(self.plane.classes)
        answer = float((max(self.group.checkedId(), 0) + second) % count) if count else 0.0
        if self.plane.kind == "values":
            value = float(self.value.value or 0.0)
            answer = -value if second else value
        self.attempt(partial(self.session.samples.draw, [self.plane.row(x, y, answer)], self._key()))

    def erase(self, x: float, y: float) -> None:
        """Take the sample away that lies there."""
        points = points_of(self.session, self.plane)[0]
        found = nearest(points, x, y, *self.view.reach)
        if found is not None:
            self.attempt(partial(self.session.samples.erase, [found], self._key()))

    def _erasing(self, on: bool) -> None:
        self.view.erasing = on

    def add_class(self) -> None:
        """One more class, and a network that can tell it from the others."""

        def add() -> None:
            samples = self.session.samples.present
            names = samples.heading.classes
            fresh = next(f"class {k}" for k in range(len(names) + 1, 2 * len(names) + 3) if f"class {k}" not in names)
            choice = Choice("own", samples.with_classes((*names, fresh)).settings)
            OwnSamples.of_settings(choice.settings).table()
            data_choice.take(self.session, choice)

        if self.attempt(add):
            self._bridge.flush()
            self.choose(len(self.plane.classes) - 1)
