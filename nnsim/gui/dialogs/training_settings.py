"""Everything about training in one dialog: made from the parts' own descriptions; what is changed holds at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from nnsim.gui import data_choice
from nnsim.gui.bridge import Bridge
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.help_view.topics import helped
from nnsim.gui.part_chooser import PartChooser
from nnsim.gui.preparing import Preparing
from nnsim.gui.texts import told, tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from nnsim.network.limits import DATA, TRAINING
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.parts.wiring import EVERYTHING, Rule
from nnsim.session.changes import Change

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from nnsim.gui.preparing import Chain
    from nnsim.gui.window import Window
    from nnsim.kit.params import Param
    from nnsim.network.design import Design, Training

RATE = (TRAINING["rate"],)
BATCHES = tuple(TRAINING[name] for name in ("batch_size", "shuffle", "epochs", "seed", "dtype"))
SPLIT = tuple(DATA[name] for name in ("validation", "test", "split_seed", "standardize_targets"))
LOSS_BELOW, PATIENCE = TRAINING["loss_below"], TRAINING["patience"]


class TrainingSettings(Frame):
    """Four pages: how it learns, what holds it back, when it stops, and which data."""

    PAGES = ("learning", "restraint", "stops", "data")

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("Training settings"), tr("What you change here holds at once, and can be undone."))
        helped(self, "settings/training")
        self._window, self._session = window, window.session
        self._fills: list[Callable[[Design], None]] = []
        self.tabs = QTabWidget()
        self.body.addWidget(self.tabs, 1)
        self._learning(self._page(tr("Learning")))
        self._restraint(self._page(tr("Regularization")))
        self._stops(self._page(tr("Batches and stops")))
        self._data(self._page(tr("Data")))
        self.add_close(enter=False)
        self.addActions([window.actions_by_id["edit.undo"], window.actions_by_id["edit.redo"]])
        self._bridge = Bridge(self._session, self)
        self._bridge.changed.connect(self._hear)
        self.fill()
        self.take_size(520, 600)

    def turn_to(self, page: str) -> None:
        """Shows a page by its name."""
        self.tabs.setCurrentIndex(self.PAGES.index(page))

    def fill(self) -> None:
        """Shows the design as it is now."""
        for fill in self._fills:
            fill(self._session.design)
        self.tabs.setEnabled(not self._session.running)
        chosen = self._session.design.training.rule
        rule = RULES.get(chosen.key)
        takes = EVERYTHING if rule is None else rule.heeds(chosen.settings)
        for setting, chooser in self._heeded.items():
            chooser.give_way("" if setting in takes or rule is None else instead_of(setting, rule))
        self._rate.setEnabled("rate" in takes)
        self.tabs.setTabEnabled(self.PAGES.index("restraint"), "regularizers" in takes)

    def _hear(self, changes: frozenset[Change]) -> None:
        if changes & {Change.DESIGN, Change.RUN}:
            self.fill()

    # -- verbs

    def _do(self, verb: Callable[[], object]) -> None:
        self.say("")
        try:
            verb()
        except UserError as error:
            self.say(error.told)
            self.fill()

    def _train(self, title: str, **fields: Any) -> None:
        self._do(lambda: self._session.set_training(tr(title), **fields))

    # -- building blocks

    def _page(self, title: str) -> QVBoxLayout:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 14, 14, 8)
        column.setSpacing(7)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        self.tabs.addTab(area, title)
        return column

    def _chooser(
        self, column: QVBoxLayout, title: str, registry: Any,
        get: Callable[[Design], Choice], put: Callable[[Choice], None], offer: Callable[[Combo], None] | None = None,
    ) -> PartChooser:  # fmt: skip
        column.addWidget(Label(title, weight=600))
        chooser = PartChooser(registry, title, fill=offer, choose=data_choice.choose if offer else Combo.choose)
        chooser.changed.connect(put)
        column.addWidget(chooser)
        column.addSpacing(8)
        self._fills.append(lambda design: chooser.set_choice(get(design)))
        return chooser

    def _form(
        self, column: QVBoxLayout, params: tuple[Param, ...], source: Callable[[Design], object],
        put: Callable[[dict[str, Any]], None],
    ) -> ParamForm:  # fmt: skip
        form = ParamForm(params)
        form.changed.connect(put)
        column.addWidget(form)
        self._fills.append(
            lambda design: form.set_values({param.name: getattr(source(design), param.name) for param in params})
        )
        return form

    def _switch(
        self, column: QVBoxLayout, text: str, tip: str, params: tuple[Param, ...],
        get: Callable[[Design], dict[str, Any] | None], put: Callable[[dict[str, Any] | None], None],
    ) -> QCheckBox:  # fmt: skip
        """A check box that switches something on, and a form of its parameters below it while it is on."""
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.setAccessibleDescription(tip)
        column.addWidget(box)
        form = ParamForm(params)
        form.setContentsMargins(24, 0, 0, 6)
        column.addWidget(form)
        note = Label(tip, "muted", 9, wrap=True)
        note.setContentsMargins(24, 0, 0, 8)
        column.addWidget(note)
        box.clicked.connect(lambda on: put(form.values() if on else None))
        form.changed.connect(lambda values: put(values) if box.isChecked() else None)

        def fill(design: Design) -> None:
            values = get(design)
            box.setChecked(values is not None)
            form.setVisible(values is not None and bool(params))
            if values is not None:
                form.set_values(values)

        self._fills.append(fill)
        return box

    # -- pages

    def _learning(self, column: QVBoxLayout) -> None:
        self.rule = self._chooser(column, tr("Learning rule"), RULES, lambda d: d.training.rule,
                                  lambda c: self._do(lambda: self._session.choose_rule(c)))  # fmt: skip
        loss = self._chooser(column, tr("Loss"), LOSSES, lambda d: d.training.loss,
                             lambda c: self._train("change the loss", loss=c))  # fmt: skip
        optimizer = self._chooser(column, tr("Optimizer"), OPTIMIZERS, lambda d: d.training.optimizer,
                                  lambda c: self._train("change the optimizer", optimizer=c))  # fmt: skip
        self._heeded = {"loss": loss, "optimizer": optimizer}
        column.addWidget(Label(tr("Learning rate"), weight=600))
        self._rate = self._form(column, RATE, _training, lambda values: self._train("change η", **values))
        column.addSpacing(8)
        self._heeded["schedule"] = self._chooser(
            column, tr("Schedule of the learning rate"), SCHEDULES, lambda d: d.training.schedule,
            lambda c: self._train("change the schedule", schedule=c),
        )  # fmt: skip

    def _restraint(self, column: QVBoxLayout) -> None:
        for key in REGULARIZERS:
            part = REGULARIZERS[key]
            self._switch(column, tr(part.title), tr(part.help), part.params, partial(_regularizer, key),
                         partial(self._set_regularizer, key))  # fmt: skip

    def _stops(self, column: QVBoxLayout) -> None:
        self._form(column, BATCHES, _training, lambda values: self._train("change the training", **values))
        column.addSpacing(10)
        column.addWidget(Label(tr("Stop earlier"), weight=600))
        for param, text in ((LOSS_BELOW, tr("When the loss is small")), (PATIENCE, tr("When nothing gets better"))):
            self._switch(column, text, tr(param.help), (param,), partial(_stop, param.name),
                         partial(self._set_stop, param.name))  # fmt: skip

    def _data(self, column: QVBoxLayout) -> None:
        self.data = self._chooser(column, tr("Data set"), DATASETS, lambda d: d.data.dataset, self.choose_data,
                                  data_choice.offer)  # fmt: skip
        self.data.asked.connect(lambda _key: self._window.actions_by_id.run("file.import_data"))
        column.addWidget(Label(tr("Split"), weight=600))
        self._whole = Label(tr("All samples of this data set are for training."), "muted", 9, wrap=True)
        column.addWidget(self._whole)
        split = self.split = self._form(column, SPLIT, lambda design: design.data, self._set_split)

        self.preparing = Preparing()
        self.preparing.changed.connect(self._prepare)
        column.addSpacing(8)
        column.addWidget(self.preparing)

        def fill(design: Design) -> None:
            self.preparing.show_data(design.data, data_choice.input_names(self._session))
            key = design.data.dataset.key
            whole = key in DATASETS and DATASETS[key].whole
            self._whole.setVisible(whole)
            split.setEnabled(not whole)

        self._fills.append(fill)

    # -- what needs more than one field

    def choose_data(self, choice: Choice) -> None:
        """Takes other data, or waits for the file that is missing."""
        if data_choice.needs_settings(choice):
            self.data.set_choice(choice)
            self.say(tr("Choose the file above.") + " " + data_choice.still_in_use(self._session))
            return
        self.say("")
        try:
            data_choice.take(self._session, choice)
        except UserError as error:
            self.data.set_choice(choice)  # what was typed stays, to be mended
            self.say(f"{told(error)} {data_choice.still_in_use(self._session)}")

    def _set_split(self, values: dict[str, Any]) -> None:
        wrong = data_choice.split_error(values["validation"], values["test"])
        self.split.show_error("test", wrong)
        if wrong:
            return
        train = round(1.0 - values["validation"] - values["test"], 6)
        self._do(lambda: self._session.set_data(tr("change the split"), train=train, **values))

    def _prepare(self, preparers: Chain, columns: Mapping[str, Chain]) -> None:
        title = tr("prepare the inputs")
        self._do(lambda: self._session.set_data(title, preparers=preparers, column_preparers=columns))

    def _set_stop(self, name: str, values: dict[str, Any] | None) -> None:
        self._train("change the stop rule", **{name: None if values is None else values[name]})

    def _set_regularizer(self, key: str, values: dict[str, Any] | None) -> None:
        others = tuple(choice for choice in self._session.design.training.regularizers if choice.key != key)
        chosen = others if values is None else (*others, Choice(key, values))
        self._train("change the regularization", regularizers=tuple(sorted(chosen, key=lambda c: c.key)))


def _training(design: Design) -> Training:
    return design.training


def _stop(name: str, design: Design) -> dict[str, Any] | None:
    value = getattr(design.training, name)
    return None if value is None else {name: value}


def _regularizer(key: str, design: Design) -> dict[str, Any] | None:
    for choice in design.training.regularizers:
        if choice.key == key:
            return REGULARIZERS[key].settings(choice.settings)
    return None


def show(window: Window, page: str = "learning", choice: Choice | None = None) -> TrainingSettings:
    """Opens the dialog on a page, with data that are to be chosen; the window stays in use beside it."""
    dialog = window.findChild(TrainingSettings) or TrainingSettings(window)
    dialog.turn_to(page)
    if choice is not None:
        dialog.choose_data(choice)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def instead_of(setting: str, rule: Rule) -> str:
    """What a learning rule has in place of a setting that it does not heed."""
    if setting == "loss" and rule.error_title:
        return tr("{rule} measures this: {what}.", rule=tr(rule.title), what=tr(rule.error_title))
    if setting == "schedule":
        return tr("{rule} has none.", rule=tr(rule.title))
    return f"{tr(rule.title)}: {tr(rule.help)}"
