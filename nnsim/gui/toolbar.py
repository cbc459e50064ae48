"""The step bar: reset, back, step, finish, play, train, the unit of a step, and what stands where."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QMenu, QSizePolicy, QWidget

from nnsim.gui.actions import key_hint
from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import helped
from nnsim.gui.number_marks import grouped, rewritten
from nnsim.gui.numbers import MINUS, full, short
from nnsim.gui.player import SPEEDS
from nnsim.gui.readout import Readout, ReadoutButton
from nnsim.gui.sayings import measured_by, name_of_error, sample_words
from nnsim.gui.step_button import FULL, SIGN, WORDS, StepButton
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals
from nnsim.gui.training_bar import thousands
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.wiring import EVERYTHING
from nnsim.session.walking import UNITS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nnsim.gui.window import Window
    from nnsim.network.design import Training
    from nnsim.parts.contracts import Part

BUTTONS = (
    ("train.reset", "reset"), ("debug.back", "step-back"), ("debug.step", "step"), ("debug.finish", "finish-phase"),
    ("debug.play", "play"), ("train.train", "train"),
)  # fmt: skip
SHOWN_SAMPLES = 24
TOPICS = {
    "epoch": "term/epoch", "update": "quantity/update", "batch": "term/batch", "E": "quantity/E",
    "rate": "quantity/rate", "loss": "losses/all", "optimizer": "optimizers/all",
}  # fmt: skip

# what is given up, step by step, when room is scarce: levels of the buttons, and the read-outs that go
LEVELS: tuple[tuple[dict[str, int], frozenset[str]], ...] = (
    ({}, frozenset()),
    (dict.fromkeys((name for name, _ in BUTTONS), WORDS), frozenset()),
    (dict.fromkeys((name for name, _ in BUTTONS), WORDS), frozenset({"optimizer"})),
    (dict.fromkeys((name for name, _ in BUTTONS), WORDS), frozenset({"optimizer", "loss"})),
    (dict.fromkeys((name for name, _ in BUTTONS), WORDS), frozenset({"optimizer", "loss", "batch"})),
    ({**dict.fromkeys((n for n, _ in BUTTONS), WORDS), "train.reset": SIGN, "debug.back": SIGN, "debug.finish": SIGN},
     frozenset({"optimizer", "loss", "batch"})),
    ({**dict.fromkeys((n for n, _ in BUTTONS), SIGN), "debug.step": WORDS, "train.train": WORDS},
     frozenset({"optimizer", "loss", "batch"})),
    (dict.fromkeys((n for n, _ in BUTTONS), SIGN), frozenset({"optimizer", "loss", "batch"})),
    (dict.fromkeys((n for n, _ in BUTTONS), SIGN), frozenset({"optimizer", "loss", "speed", "batch"})),
)  # fmt: skip


class StepBar(QWidget):
    """The bar above the canvas; it never cuts anything off but gives up words in a fixed order."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._level = -1
        self._fitted = -1
        self._told: dict[str, object] = {}  # the facts that are shown, by what shows them
        self.setObjectName("step_bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 8, 7)
        row.setSpacing(6)
        self.buttons = {name: self._button(name, symbol, row) for name, symbol in BUTTONS}
        self.buttons["debug.step"].primary = True
        self.buttons["train.train"].reserve(tr("Train"), tr("Pause"))
        self.buttons["debug.play"].reserve(tr("Play"), tr("Pause"))
        self.speed = self._speed_chooser()
        row.insertWidget(row.indexOf(self.buttons["debug.play"]) + 1, self.speed)
        self.unit = helped(self._unit_chooser(), "command/debug.step")
        row.addWidget(self.unit)
        row.addSpacing(6)
        self.readouts = {
            "epoch": Readout(tr("epoch"), tr("How often all training samples were seen"), "000,000"),
            "update": Readout(tr("updates"), tr("How many updates of the weights have been made"), "0,000,000"),
            "batch": Readout(tr("batch"), tr("The batch of this iteration, and how many an epoch has"), "000 / 000"),
            "E": Readout(
                tr("batch loss E"),
                tr(
                    "The mean loss over the present batch, before the update. The curve shows the mean over the epoch. "
                    "A click or Enter shows how it was computed."
                ),
                "0.0000000",
                leads=True,
            ),
            "rate": Readout(tr("η"), tr("The learning rate in force"), "0.00000"),
            "loss": Readout(tr("loss"), "", _longest(LOSSES), kind="word"),
            "optimizer": Readout(tr("optimizer"), "", _longest(OPTIMIZERS), kind="word"),
        }
        self.readouts["E"].asked.connect(self._explain_loss)
        for name, readout in self.readouts.items():
            row.addWidget(helped(readout, TOPICS[name]))
        self.sample = helped(self._sample_chooser(), "command/network.next_sample")
        row.addWidget(self.sample)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        signals().changed.connect(self._follow)

    def _follow(self) -> None:
        self._fitted = -1  # text of another size needs another width
        self._told.clear()
        self.fit()

    def _explain_loss(self) -> None:
        """Where E is from, in the inspector."""
        number = self._session.single("E")
        if number is not None:
            self._window.docks.show("inspector")
            self._session.look_at(number)

    # -- its parts

    def _button(self, name: str, symbol: str, row: QHBoxLayout) -> StepButton:
        action = self._window.actions_by_id[name]
        button = StepButton(action, symbol, key_hint(self._window.actions_by_id.table[name].keys))
        row.addWidget(button)
        if name == "train.reset":
            row.addSpacing(4)
        return button

    def _unit_chooser(self) -> QComboBox:
        chooser = QComboBox()
        for number, unit in enumerate(UNITS, 1):
            chooser.addItem(tr("by {unit}", unit=tr(unit)), unit)
            chooser.setItemData(number - 1, f"Ctrl+{number}", Qt.ItemDataRole.ToolTipRole)
        chooser.setToolTip(tr("How far Step, Step back and Play go  (Ctrl+1 to Ctrl+5)"))
        chooser.setAccessibleName(tr("Unit of a step"))
        chooser.setFixedHeight(px(34))
        chooser.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chooser.setFixedWidth(px(116))
        chooser.activated.connect(lambda i: self._session.set_unit(chooser.itemData(i)))
        return chooser

    def _speed_chooser(self) -> QComboBox:
        chooser = QComboBox()
        for speed in SPEEDS:
            chooser.addItem(tr("{n}/s", n=short(speed)), speed)
        chooser.setToolTip(tr("How many steps a second Play makes  ([ slower, ] faster)"))
        chooser.setAccessibleName(tr("Speed of Play"))
        chooser.setFixedHeight(px(34))
        chooser.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chooser.setFixedWidth(px(64))
        chooser.activated.connect(lambda i: self._window.player.set_speed(chooser.itemData(i)))
        return chooser

    def _sample_chooser(self) -> ReadoutButton:
        room = tr("{k} of {n} in batch {b}", k="00", n="00", b="000") + " ▾"
        button = ReadoutButton(tr("sample"), tr("Which sample of the batch is shown  (PgUp, PgDown)"), room)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill_samples(menu))
        button.setMenu(menu)
        return button

    def _fill_samples(self, menu: QMenu) -> None:
        menu.clear()
        session = self._session
        first = min(max(0, session.sample - SHOWN_SAMPLES // 2), max(0, session.width - SHOWN_SAMPLES))
        for k in range(first, min(first + SHOWN_SAMPLES, session.width)):
            entry = menu.addAction(sample_words(session, k))
            entry.setCheckable(True)
            entry.setChecked(k == session.sample)
            entry.triggered.connect(lambda _checked=False, k=k: session.show_sample(k))
        if session.width > SHOWN_SAMPLES:
            menu.addSeparator()
            menu.addAction(tr("Other…")).triggered.connect(self._ask_sample)

    def _ask_sample(self) -> None:
        n = self._session.width
        k, said = QInputDialog.getInt(
            self, tr("Sample"), tr("Sample of the batch, 1 to {n}:", n=n), self._session.sample + 1, 1, n
        )
        if said:
            self._session.show_sample(k - 1)

    # -- what it shows

    def refresh(self, *, walked: bool = False) -> None:
        """Shows the session as it is now; what is shown of the same facts as before is left as it is.

        Where nothing has happened since but a step (`walked`), only what a step can change is looked at.
        """
        session, told = self._session, self._told
        running, training, ready, batches = session.running, session.design.training, session.ready, session.batches
        facts = session.epoch, session.updates_made, session.iteration, session.batch, batches, ready
        if facts != told.get("counts"):
            told["counts"] = facts
            self._show_counts(*facts)
        loss = session.loss
        if loss != told.get("E", ""):
            told["E"] = loss
            self.readouts["E"].show_value(*((None, "") if loss is None else (loss_text(loss), full(loss))))
        rate = training, session.rate
        if rate != told.get("rate"):
            told["rate"] = rate
            self._show_rate(*rate)
        sample = session.sample, session.width, session.shown_batch, batches, session.guest_shown, running
        if sample != told.get("sample"):
            told["sample"] = sample
            self._show_sample()
        if not walked or not told.get("all"):
            told["all"] = True
            self._refresh_choices(training, running)
        self.fit()

    def _refresh_choices(self, training: Training, running: bool) -> None:
        """What the person has chosen: no step makes it another."""
        player, told = self._window.player, self._told
        if training is not told.get("training"):
            told["training"] = training
            self._show_training(training)
        controls = self._session.unit, player.speed, player.playing, running
        if controls != told.get("controls"):
            told["controls"] = controls
            self._show_controls(*controls)

    def _show_counts(self, epoch: int, made: int, iteration: int, batch: int, batches: int, ready: bool) -> None:
        show = {name: readout.show_value for name, readout in self.readouts.items()}
        show["epoch"](count_text(epoch, 7), grouped(epoch))
        under_way = tr("{n:,}; iteration {k:,} is under way", n=made, k=iteration)
        show["update"](count_text(made, 9), under_way if iteration > made else grouped(made))
        show["batch"](f"{batch + 1} / {batches}" if ready else None)

    def _show_training(self, training: Training) -> None:
        """What is made small, and how: as it is chosen, or as the learning rule has it."""
        rule = RULES.get(training.rule.key)
        self.readouts["E"].set_caption(tr("batch {what} E", what=name_of_error(self._session)))
        heeds = EVERYTHING if rule is None else rule.heeds(training.rule.settings)
        for name, registry, key in (
            ("loss", LOSSES, training.loss.key),
            ("optimizer", OPTIMIZERS, training.optimizer.key),
        ):
            part = registry.find(key)
            title, help_ = tr(part.title), tr(part.help)
            if rule is not None and name not in heeds:
                title = measured_by(self._session, rule) if name == "loss" else tr(rule.title)
                help_ = tr(rule.help)
            self.readouts[name].show_value(title, f"{title}: {help_}")

    def _show_rate(self, training: Training, rate: float) -> None:
        rule = RULES.get(training.rule.key)
        heeds = EVERYTHING if rule is None else rule.heeds(training.rule.settings)
        without = "" if rule is None else tr("{rule} has no learning rate", rule=tr(rule.title))
        self.readouts["rate"].show_value(*((short(rate), repr(float(rate))) if "rate" in heeds else ("–", without)))

    def _show_sample(self) -> None:
        session = self._session
        k, n = session.sample + 1, session.width
        few = tr("{k} of {n}", k=k, n=n)
        many = tr("{k} of {n} in batch {b}", k=k, n=n, b=session.shown_batch + 1) if session.batches > 1 else few
        guest = session.guest_shown if k == 1 else None
        if guest is not None:
            many = few = tr("row {row}, {part}", row=guest.row + 1, part=tr(guest.part))
        self.sample.show_value((many, few), n > 1 and not session.running)

    def _show_controls(self, unit: str, speed: float, playing: bool, running: bool) -> None:
        self.unit.setCurrentIndex(UNITS.index(unit))
        self.speed.setCurrentIndex(min(range(len(SPEEDS)), key=lambda i: abs(SPEEDS[i] - speed)))
        self.buttons["train.train"].set_symbol("pause" if running else "train")
        self.buttons["debug.play"].set_symbol("pause" if playing else "play")
        for name in ("train.train", "debug.play"):
            self.buttons[name].set_hint(key_hint(self._window.actions_by_id.keys(name)))
        self.unit.setEnabled(not running)

    # -- room

    def fit(self) -> None:
        """Shows as much as the width allows: what is shown depends on nothing else, so that no button ever moves."""
        if self.width() == self._fitted:
            return
        self._fitted = self.width()
        for level in range(len(LEVELS)):
            self._apply(level)
            if self.layout().sizeHint().width() <= self.width():
                break
        self.layout().activate()  # now, not after a frame in which things overlap

    def _apply(self, level: int) -> None:
        if level == self._level:
            return
        self._level = level
        levels, gone = LEVELS[level]
        for name, button in self.buttons.items():
            button.set_level(levels.get(name, FULL))
        for name, readout in self.readouts.items():
            readout.setVisible(name not in gone)
        self.speed.setVisible("speed" not in gone)
        self.layout().invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps other words."""
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        """Its height; it takes any width."""
        return QSize(px(800), px(50))

    def minimumSizeHint(self) -> QSize:
        """It takes any width."""
        return QSize(px(300), px(50))


def loss_text(loss: float) -> str:
    """The loss in at most seven digits and nine signs, large or small, so that it fits its room."""
    if not math.isfinite(loss):
        return short(loss)
    if loss == 0 or 1e-3 <= abs(loss) < 1e6:
        whole = len(str(int(abs(loss))))
        return rewritten(f"{loss + 0.0:.{7 - whole + (abs(loss) < 1)}f}".replace("-", MINUS)[:10])
    for places in range(4, -1, -1):
        digits, _, exponent = f"{loss:.{places}e}".partition("e")
        text = rewritten(f"{digits}e{int(exponent)}".replace("-", MINUS))
        if len(text) <= 9:
            break
    return text


def count_text(count: int, room: int) -> str:
    """A count with all its digits while they fit, else in few signs such as 12.3 M."""
    plain = grouped(count)
    return plain if len(plain) <= room else thousands(count)


def _longest(registry: Mapping[str, Part]) -> str:
    """The longest title of a registry's parts: room for any of them."""
    return max((tr(registry[key].title) for key in registry), key=len, default="")
