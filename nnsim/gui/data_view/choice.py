"""Which data are learned and how they are prepared: data set, its settings, split, preparers."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnsim.gui import data_choice
from nnsim.gui.actions import run_command
from nnsim.gui.data_view.fit_button import FitButton
from nnsim.gui.data_view.imported_card import ImportedCard
from nnsim.gui.help_view.topics import helped, helped_by_part
from nnsim.gui.preparing import Chain, Preparing
from nnsim.gui.texts import told, tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.preparation import PARAMS
from nnsim.session.session import Session

_NAMED = {param.name: param for param in PARAMS}
SPLIT = tuple(_NAMED[name] for name in ("validation", "test", "seed"))
SCALE = tuple(_NAMED[name] for name in ("standardize_targets",))


class DataChoice(QWidget):
    """Edits the data of the design; `about` tells that another data set is shown."""

    about = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = self._kept = Choice("")
        self.combo = Combo(tr("data set"), tr("The samples that the network learns"))
        data_choice.offer(self.combo)
        self.combo.activated.connect(self._choose)
        self.form: ParamForm | None = None
        self._waits: Choice | None = None  # what is shown and not in use
        self.error = Label("", "error", 9, wrap=True)
        self.error.hide()
        self.fits = FitButton(session)
        self.fits.failed.connect(lambda error: self._say(told(error)))
        self.split = helped(ParamForm(SPLIT), "settings/training")
        self.scale = helped(ParamForm(SCALE), "settings/training")
        helped(self.split.field("seed"), "settings/training#split_seed")
        self.split.changed.connect(self._split)
        self.scale.changed.connect(self._scale)
        self.preparing = Preparing()
        self.preparing.changed.connect(self._prepare)
        self.imported = ImportedCard()
        self._own = QVBoxLayout()
        self._own.setContentsMargins(0, 0, 0, 0)
        self._split_title = Label(tr("Parts"), weight=600)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(7)
        column.addWidget(self.combo)
        column.addWidget(self.imported)
        column.addWidget(self.error)
        column.addWidget(self.fits)
        column.addLayout(self._own)
        column.addWidget(self._split_title)
        column.addWidget(self.split)
        column.addWidget(self.preparing)
        column.addWidget(self.scale)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show the data of the design as they are now."""
        data = self._session.design.data
        if self._waits is None or data.dataset != self._kept:
            self._waits = None
            self._show(data.dataset)
        self._kept = data.dataset
        self.fits.offer(self._waits is None)
        self.split.set_values({"validation": data.validation, "test": data.test, "seed": data.split_seed})
        self.preparing.show_data(data, data_choice.input_names(self._session))
        self.scale.set_values({"standardize_targets": data.standardize_targets})
        self.setEnabled(not self._session.running)

    def _show(self, choice: Choice) -> None:
        part = DATASETS.get(choice.key)
        helped_by_part(self, DATASETS, choice.key)
        if choice.key != self._shown.key:
            if self.form is not None:
                self.form.hide()
                self._own.removeWidget(self.form)
                self.form.deleteLater()
                self.form = None
            if part is not None and part.params:
                self.form = ParamForm(part.params)
                self.form.changed.connect(self._settings)
                self._own.addWidget(self.form)
                self.form.show()
        self._say("")
        self._path_error("")
        self._shown = choice
        data_choice.choose(self.combo, choice.key)
        self.imported.show_choice(choice)
        if part is None:
            return
        if self.form is not None:
            self.form.set_values(part.settings(choice.settings))
        for widget in (self._split_title, self.split):
            widget.setVisible(not part.whole)
        self.scale.setVisible(part.task == "regression")
        self.about.emit(choice.key)

    # -- what the person changes

    def _choose(self, _index: int) -> None:
        choice = Choice(self.combo.key())
        if choice.key == data_choice.IMPORT:
            data_choice.choose(self.combo, self._shown.key)
            run_command(self, "file.import_data")
            return
        if choice.key == self._shown.key:
            return
        self._show(choice)
        self._take(choice)

    def _settings(self, values: dict[str, Any]) -> None:
        self._take(Choice(self._shown.key, values))

    def _take(self, choice: Choice) -> None:
        """Use these data; when they cannot be had the form stays as it is, the former data stay in use, and both is
        said where the person looks.
        """
        self._waits, self._shown = choice, choice
        self.fits.hide()
        if data_choice.needs_settings(choice):
            self._path_error("")
            self._say(tr("Choose a file. {old}", old=self._old()), wrong=False)
            return
        try:
            data_choice.take(self._session, choice)
        except UserError as error:
            why = f"{told(error)} {self._old()}"
            if choice.key == "csv":
                why += " " + tr("Import data… finds out how a file is written.")
            self._say("" if self._path_error(why) else why)
        else:
            self._waits = None
            self._path_error("")
            self._say("")

    def _path_error(self, why: str) -> bool:
        """Says under the path of a file what is wrong with it; False when there is no path to say it under."""
        if self.form is None or "path" not in self.form.fields:
            return False
        self.form.show_error("path", why)
        return True

    def _old(self) -> str:
        """Which data are in use while others are shown."""
        return data_choice.still_in_use(self._session)

    def _split(self, values: dict[str, Any]) -> None:
        validation, test = values["validation"], values["test"]
        wrong = data_choice.split_error(validation, test)
        self.split.show_error("test", wrong)
        if wrong:
            return
        shares = data_choice.shares_of(self._session.design.data, validation, test)
        fields = {"train": shares.train, "validation": validation, "test": test, "split_seed": values["seed"]}
        self._do(lambda: self._session.set_data(tr("Split the data"), **fields))

    def _scale(self, values: dict[str, Any]) -> None:
        self._do(lambda: self._session.set_data(tr("Standardize the targets"), **values))

    def _prepare(self, preparers: Chain, columns: Mapping[str, Chain]) -> None:
        title = tr("Prepare the inputs")
        self._do(lambda: self._session.set_data(title, preparers=preparers, column_preparers=columns))

    def _do(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except UserError as error:
            self._say(told(error))
        else:
            self._say("")

    def _say(self, text: str, wrong: bool = True) -> None:
        self.error.set_color("error" if wrong else "muted")
        self.error.setText(text)
        self.error.setVisible(bool(text))
