"""The training bar: what is trained, how, for how long, and how far it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnsim.gui import data_choice
from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import helped
from nnsim.gui.number_marks import grouped, rewritten
from nnsim.gui.numbers import short
from nnsim.gui.readout import Line
from nnsim.gui.sayings import measured_by
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.training_room import SHARES, Sharing
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.number_field import NumberField
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from nnsim.network.limits import TRAINING
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.wiring import EVERYTHING
from nnsim.session.changes import Notice
from nnsim.session.training.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from nnsim.gui.window import Window
    from nnsim.kit.params import Param
    from nnsim.parts.contracts import Part
    from nnsim.parts.wiring import Rule, Setting

RATE, EPOCHS, SEED = TRAINING["rate"], replace(TRAINING["epochs"], low=1), TRAINING["seed"]
BATCH = replace(TRAINING["batch_size"], low=1, default=16, help="How many samples one update uses.")
FIELD, NARROW, FRAME = 28, 1200, 30
KINDS = ("stochastic", "mini-batch", "full")
QUICK = 200_000  # numbers of the training part that are soon looked through


class TrainingBar(QWidget):
    """Everything about training that is changed often; the rest is behind "More…"."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setObjectName("training_bar")
        self._window, self._session = window, window.session
        self._mini = 16
        self._numbers: dict[NumberField, int] = {}
        self._holders: dict[QWidget, QWidget] = {}  # what has a caption, and what holds both
        self._titles: dict[Combo, str] = {}  # of choosers that are not open
        self._told: Notice | None = None
        self._said: tuple[str, ...] = ()  # what was chosen when the room was shared
        self._reached: tuple[object, ...] | None = None  # what is said of a training that does not run
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 6)
        row.setSpacing(8)
        self._row = row
        self.data = self._chooser(tr("data"), tr("The samples to learn"), data_choice.offer, self._set_data)
        self.loss = self._chooser(tr("loss"), tr("What is made small"), LOSSES, self._set_loss)
        self.optimizer = self._chooser(tr("optimizer"), tr("How the weights are changed"), OPTIMIZERS,
                                       self._set_optimizer)  # fmt: skip
        self.rate = self._number(RATE, "η", lambda v: self._set("change η", rate=v), 66)
        self.kind = Combo(tr("Batches"), tr("How many samples one update uses"))
        for kind, tip in zip(KINDS, (tr("one sample an update"), tr("some samples an update"),
                                     tr("all samples in one update")), strict=True):  # fmt: skip
            self.kind.add(tr(kind), kind, tip)
        helped(self.kind, "term/batch").setMinimumContentsLength(7)
        self.kind.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.kind.activated.connect(lambda _i: self._set_kind(self.kind.key()))
        self._captioned(tr("batches"), self.kind)
        self.batch = self._number(BATCH, "size", lambda v: self._set("change the batch size", batch_size=int(v)), 56)
        self.epochs = self._number(EPOCHS, "epochs", lambda v: self._set("change the epochs", epochs=int(v)), 72)
        self.seed = self._number(SEED, "seed", lambda v: self._set("change the seed", seed=int(v)), 56)
        self.dice = QToolButton()
        window.actions_by_id.draw([window.actions_by_id["train.new_seed"]])
        self.dice.setDefaultAction(window.actions_by_id["train.new_seed"])
        self.dice.setProperty("look", "framed")
        self.dice.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.dice.setFixedWidth(px(FIELD))
        self._captioned("", self.dice)
        self.more = QPushButton(tr("More…"))
        helped(self.more, "settings/training").setToolTip(window.actions_by_id["train.settings"].toolTip())
        self.more.setAccessibleName(tr("All training settings"))
        self.more.clicked.connect(lambda: window.actions_by_id.run("train.settings"))
        self._captioned("", self.more)
        row.addSpacing(4)
        self._progress(row)
        self._sharing = Sharing(self, row, self._holders, self._numbers, self._progress_room, self._titles)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        signals().changed.connect(self._tint)
        self._tint()

    # -- its parts

    def _captioned(self, caption: str, widget: QWidget, stretch: int = 0) -> QWidget:
        holder = QWidget(self)
        self._row.addWidget(holder, stretch)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(Label(caption, "muted", 8))
        column.addWidget(widget)
        self._holders[widget] = holder
        return holder

    def _chooser(
        self, caption: str, tip: str, parts: Mapping[str, Part] | Callable[[Combo], None], chosen: Callable[[str], None]
    ) -> Combo:  # fmt: skip
        combo = Combo(caption, tip)
        if callable(parts):
            parts(combo)
        else:
            combo.add_parts(parts)
        combo.setMinimumContentsLength(6)
        combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a choice with the mouse the keys are the canvas's again
        combo.activated.connect(lambda _i: self._do(lambda: chosen(combo.key())))
        self._captioned(caption, combo, SHARES[0]).setMaximumWidth(px(190))
        return combo

    def _number(self, param: Param, caption: str, set_value: Callable[[float], None], width: int) -> NumberField:
        field = NumberField(None, param.check, integer=param.kind == "integer", buttons=False)
        helped(field, f"settings/training#{param.name}").setToolTip(tr(param.help))
        field.setAccessibleName(tr(caption))
        self._numbers[field] = width
        field.committed.connect(set_value)
        field.lineEdit().returnPressed.connect(lambda: field.error or self._window.canvas.setFocus())
        field.refused.connect(lambda why: self._refused(field, tr(caption), why, tr(param.help)))
        self._captioned(tr(caption), field)
        return field

    def _refused(self, field: NumberField, caption: str, why: str, about: str) -> None:
        """What cannot be taken is said where everything is said; it goes when it is mended."""
        notices = self._window.notices
        field.setToolTip(why or about)
        field.setAccessibleDescription(why)
        if why:
            more = tr("choose “full” for all samples") if field is self.batch else ""
            self._told = Notice("error", f"{caption}: {why}.", more)
            notices.show_notice(self._told)
        elif notices.notice is self._told:
            notices.clear()

    def _progress(self, row: QHBoxLayout) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.said = Line()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress of the training"))
        column.addStretch(1)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        column.addStretch(1)
        self._progress_room = holder
        row.addWidget(holder, SHARES[1])

    # -- what is changed

    def _do(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except UserError as error:
            self._window.notices.show_error(error)
        self.refresh()

    def _set(self, title: str, **fields: Any) -> None:
        self._do(lambda: self._session.set_training(tr(title), **fields))

    def _set_data(self, key: str) -> None:
        if key == data_choice.IMPORT:
            self._window.actions_by_id.run("file.import_data")
        elif key != self._session.design.data.dataset.key:
            data_choice.take(self._session, Choice(key))

    def _set_loss(self, key: str) -> None:
        self._session.set_training(tr("choose the loss"), loss=Choice(key))

    def _set_optimizer(self, key: str) -> None:
        self._session.set_training(tr("choose the optimizer"), optimizer=Choice(key))

    def _set_kind(self, kind: str) -> None:
        self._set("change the batches", batch_size={"stochastic": 1, "full": 0}.get(kind, self._mini))

    # -- what it shows

    def refresh(self) -> None:
        """Shows the session as it is now."""
        design, running = self._session.design, self._session.running
        training = design.training
        data_choice.choose(self.data, design.data.dataset.key)
        self.loss.choose(training.loss.key)
        self.optimizer.choose(training.optimizer.key)
        self.rate.set_value(training.rate)
        self.epochs.set_value(training.epochs)
        self.seed.set_value(training.seed)
        kind = {0: "full", 1: "stochastic"}.get(training.batch_size, "mini-batch")
        if kind == "mini-batch":
            self._mini = training.batch_size
        self.kind.choose(kind)
        self.batch.set_value(training.batch_size if kind == "mini-batch" else None)
        self.batch.lineEdit().setPlaceholderText(tr("all") if kind == "full" else tr("one"))
        rule = RULES.get(training.rule.key)
        takes = EVERYTHING if rule is None else rule.heeds(training.rule.settings)
        for widget in (self.data, self.epochs, self.seed, self.more):
            widget.setEnabled(not running)
        for setting, combo in (("loss", self.loss), ("optimizer", self.optimizer), ("batch_size", self.kind)):
            combo.setEnabled(not running and setting in takes)
        self.rate.setEnabled("rate" in takes)
        self.batch.setEnabled(not running and kind == "mini-batch" and "batch_size" in takes)
        self._say_rule(rule, takes)
        said = (self.kind.key(), *(combo.currentText() for combo in (self.data, self.loss, self.optimizer)))
        if said != self._said:  # others are longer, and a size of batches comes or goes
            self._said = said
            self.share_room()
        self.show_progress()

    def _say_rule(self, rule: Rule | None, takes: frozenset[Setting]) -> None:
        """Why a choice is not open: the learning rule does without it."""
        title = "" if rule is None else tr(rule.title)
        error = "" if rule is None else measured_by(self._session, rule)
        measure = tr("{rule} measures by itself: {error}", rule=title, error=error) if rule else ""
        for setting, combo, tip, other in (
            ("loss", self.loss, tr("What is made small"), measure),
            ("optimizer", self.optimizer, tr("How the weights are changed"), tr("{rule} changes the weights by itself",
                                                                               rule=title)),
            ("batch_size", self.kind, tr("How many samples one update uses"), tr("{rule} goes sample by sample",
                                                                               rule=title)),
        ):  # fmt: skip
            combo.setToolTip(tip if setting in takes else other)
            if setting not in takes and setting != "batch_size" and rule is not None:
                self._titles[combo] = error if setting == "loss" else title
                combo.setCurrentIndex(-1)
        self._fit_titles()

    def _fit_titles(self) -> None:
        """What does not fit into a chooser that is not open ends in "…"; its tooltip says all of it."""
        for combo, title in self._titles.items():
            room = combo.width() - FRAME
            combo.setPlaceholderText(combo.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room))

    def show_progress(self) -> None:
        """Shows how far training has come, all that a step changes here."""
        session, progress = self._session, self._session.progress
        epoch, epochs = session.epoch, max(session.design.training.epochs, 1)
        counted, known = ("", "") if session.running else (self._counted(), self._known())
        facts = None if session.running else (epoch, epochs, progress.reason, counted, known)
        if facts is not None and facts == self._reached:  # most steps change nothing here
            return
        self._reached = facts
        self.bar.setValue(min(1000, round(1000 * epoch / epochs)))
        if session.running:
            said = progress_texts(epoch, epochs, progress.samples_per_second, progress.seconds_left)
        else:
            where = tr("epoch {e:,} of {n:,}", e=epoch, n=epochs)
            why = tr(progress.reason) if epoch else ""  # a network that was changed has not been trained
            why = " · ".join(part for part in (why, counted) if part)
            said = [f"{where} · {why}", why, where] if why else [where]
            said.append(tr("{e:,} / {n:,}", e=epoch, n=epochs))
        self.said.say(*said)
        self.bar.setAccessibleDescription(said[0])
        self.bar.setToolTip(way_of_training(progress) if session.running else tr(known))
        self.said.setToolTip("\n".join(part for part in (said[0], tr(known)) if part))

    def _known(self) -> str:
        """What the learning rule says of the present state, where that takes no time."""
        session = self._session
        if not session.ready or session.running or session.practising or session.setup.memory["X"].size > QUICK:
            return ""
        return tr(session.setup.about())

    def _counted(self) -> str:
        """What the learning rule counts, such as mistakes."""
        session = self._session
        if not session.ready or session.practising or not session.update:
            return ""
        rule = session.setup.compiled.wiring.rule
        kept = [(float(session.memory[name]), title) for name, title in rule.counts[:1]]
        return " · ".join(
            tr("{what}: {count}", count=grouped(int(value)) if value.is_integer() else short(value), what=tr(title))
            for value, title in kept
        )

    def _tint(self) -> None:
        self.dice.setIcon(icon("dice"))
        self._fit()

    # -- room

    def share_room(self) -> None:
        """Everything gets the room that it needs, as far as there is some."""
        self._sharing.share(self.kind.key() == "mini-batch")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the long titles of the choosers give way, and very long numbers."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < px(NARROW)
        for combo in (self.data, self.loss, self.optimizer):
            combo.setMinimumWidth(px(76 if narrow else 130))  # what Qt makes of a least length it does not make anew
        self._progress_room.setMinimumWidth(px(96 if narrow else 190))
        self._row.setSpacing(5 if narrow else 8)
        self.share_room()
        self._fit_titles()

    def event(self, event: QEvent) -> bool:
        """What needs another width than before leaves another one to the numbers."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.share_room()  # once the layout knows; to invalidate it here would ask for another one, without end
        return handled

    def sizeHint(self) -> QSize:
        """Its height; it takes any width."""
        return QSize(px(900), px(56))

    def minimumSizeHint(self) -> QSize:
        """It takes any width."""
        return QSize(px(300), px(56))


def progress_texts(epoch: int, epochs: int, rate: float | None, left: float | None) -> list[str]:
    """How far it is, how fast and how long it takes, as far as that is known: in many words, fewer, and fewest."""
    known = [text for text in (tr("{t} left", t=duration(left)) if left is not None else "",) if text]
    fast = [tr("{n} samples/s", n=thousands(rate))] if rate else []
    long = [tr("epoch {e:,} of {n:,}", e=epoch, n=epochs), *fast, *known]
    middle = [tr("{e:,} / {n:,}", e=epoch, n=epochs), *fast, *known]
    return [" · ".join(words) for words in (long, middle, [*fast, *known] or middle, middle[:1])]


def way_of_training(progress: Progress) -> str:
    """Whether it is compiled code that trains; if not, why."""
    if progress.compiled:
        return tr("Trained by compiled code.")
    why = tr(progress.why_not)
    return tr("Trained by NumPy: {why}.", why=why) if why else tr("Trained by NumPy.")


def thousands(number: float) -> str:
    """A large count in few signs: 950, 12.3 k, 1.2 M."""
    for size, sign in ((1e9, "G"), (1e6, "M"), (1e4, "k")):
        if number >= size:
            return rewritten(f"{number / (1000.0 if sign == 'k' else size):.3g}\u202f{sign}")
    return rewritten(f"{number:,.0f}")


def duration(seconds: float) -> str:
    """A time as a person says it: 3 s, 2 min 5 s, 1 h 20 min."""
    whole = max(0, round(seconds))
    if whole < 60:
        return tr("{s} s", s=whole)
    if whole < 3600:
        return tr("{m} min {s} s", m=whole // 60, s=whole % 60)
    return tr("{h} h {m} min", h=whole // 3600, m=whole % 3600 // 60)
