"""The check of gradients: on which samples, how far it is, what it found, and every gradient in a table."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnsim.files.atomic import write_whole
from nnsim.gui.checks_view.gradient_rows import GradientView
from nnsim.gui.checks_view.sample_choice import SampleChoice, about
from nnsim.gui.checks_view.verdict import Verdict, scrolled
from nnsim.gui.fonts import px
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.slices import Slices
from nnsim.gui.texts import counted, tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.session.checks.checking import check_gradients, gradient_overlay, moment_text
from nnsim.session.checks.gradient_table import GradientTable
from nnsim.session.checks.gradients import Checked, GradientCheck
from nnsim.session.overlay import Moment, shape_of
from nnsim.session.session import Session

CALM_MS = 150
HELP = (
    "Each weight is moved a little both ways, and the slope of the loss is measured. It must be the gradient that the "
    "program's backward pass has computed. Where moving it takes a unit across a kink, as of ReLU at 0, there is no "
    "slope to compare with."
)


class GradientPage(QWidget):
    """Begins and stops the check, and shows what it found; `failed` carries what the person can mend."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.checked: Checked | None = None
        self._check: GradientCheck | None = None
        self._taken: Moment | None = None
        self._moment = ""
        self._visible = False
        self._overlay: object = None
        self.slices = Slices(self)
        self.slices.advanced.connect(self._show_progress)
        self.slices.ended.connect(self._end)
        self.slices.failed.connect(self.failed)
        self.choice = SampleChoice(session, self)
        self.choice.changed.connect(self._name_button)
        self.samples = self.choice.combo
        self.button = QPushButton()
        self.button.setProperty("look", "primary")
        self.button.clicked.connect(self.toggle)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the check"))
        self.verdict = Verdict()
        self.canvas = accessible(
            QToolButton(),
            tr("Show on the canvas"),
            tr("Draw the relative errors in place of the weights"),
        )
        self.canvas.setText(tr("on the canvas"))
        self.canvas.setCheckable(True)
        self.canvas.clicked.connect(self._toggle_canvas)
        self.help = Label(tr(HELP), "muted", 8.5, wrap=True)
        self.help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.table = GradientView()
        self.table.asked.connect(session.select)
        self.empty = Empty(*self._reason(), "target")
        self._make_filter()
        self._lay_out()
        signals().changed.connect(self._dress)
        self._dress()
        self.refresh()

    def _make_filter(self) -> None:
        self.which = Choices(tr("Which gradients are listed"))
        self.which.chosen.connect(lambda _key: self._filter())
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("filter: hidden1 2"))
        self.words.setClearButtonEnabled(True)
        accessible(self.words, tr("Filter"), tr("Words in the names of the neurons at an edge's ends, or bias"))
        self.words.setMaximumWidth(px(220))
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._filter)
        self.words.textChanged.connect(lambda _text: self._calm.start())
        self.copy = accessible(QToolButton(), tr("Copy"), tr("Copy the rows with all digits (Ctrl+C in the table)"))
        self.copy.clicked.connect(lambda _on: self.table.copy())
        self.export = accessible(QToolButton(), tr("Export…"), tr("Save the rows as a CSV file"))
        self.export.clicked.connect(lambda _on: self._ask_export())

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(2, 0, 8, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.samples, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        for widget in (self.choice.cost, self.bar, self.verdict, self.help):
            column.addWidget(widget)
        column.addStretch(1)
        self.tools = QWidget()
        bar = QHBoxLayout(self.tools)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(6)
        bar.addWidget(self.which)
        bar.addWidget(self.words, 1)
        bar.addStretch(1)
        for tool in (self.canvas, self.copy, self.export):
            bar.addWidget(tool)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(scrolled(left, 264))
        whole.addWidget(self._stack, 1)

    # -- checking

    def toggle(self) -> None:
        """Begin a check, or stop the one under way; what is compared by then stays."""
        if self.slices.busy:
            self.slices.stop()
        else:
            self.begin()

    def begin(self) -> None:
        """Begin a check on the chosen samples, unless one is under way; UserError when that cannot be.

        One that takes minutes is begun when it is asked for a second time.
        """
        if self.slices.busy:
            return
        if self.session.ready and not self.session.running and not self.choice.may_begin():
            self._name_button()
            return
        self._check = check_gradients(self.session, self.samples.key(), self.choice.count)
        self._taken, self._moment = Moment.of(self.session), moment_text(self.session)
        self.slices.start(self._check, held=not self.isVisible())
        self._show_progress()

    def _show_progress(self) -> None:
        check = self._check
        busy = self.slices.busy and check is not None
        self.bar.setVisible(busy)
        if busy and check is not None:
            self.bar.setValue(round(check.done * 1000))
            left = check.result.seconds * (1 - check.done) / max(check.done, 1e-3)
            done = tr("{percent} % of {count}", percent=round(100 * check.done), count=counted(check.total, "gradient"))
            more = tr("{time} left", time=about(left)) if left > 3 else tr("checking…")
            self.verdict.say("busy", done, more)
        self._name_button()

    def _end(self, done: bool) -> None:
        check, self._check = self._check, None
        self._show_progress()
        if check is None:
            return
        if shape_of(self.session.network) != self._drawn():
            self._forget()
            return
        self.choice.learn(check)
        self.checked = check.result
        self._show_result()
        if done or self.checked.count():
            self._show_on_canvas()

    def _drawn(self) -> object:
        return None if self._taken is None else self._taken.drawn

    def _forget(self) -> None:
        self.checked = None
        self.table.rows.show_table(None)
        self.refresh()

    def _show_result(self) -> None:
        assert self.checked is not None
        self.table.rows.show_table(GradientTable(self.checked, self.session.network))
        self.table.scrollToTop()
        self._stack.setCurrentWidget(self.table)
        wrong, unknown, kinks = (self.checked.count(which) for which in ("wrong", "unknown", "kink"))
        not_known = ("unknown", tr("not known {count}", count=grouped(unknown)), tr("Those that are NaN or infinite"))
        self.which.set_items([
            ("all", tr("all {count}", count=grouped(self.checked.count())), tr("All gradients")),
            ("wrong", tr("differ {count}", count=grouped(wrong)), tr("Those that differ from the measured slope")),
            *([not_known] if unknown else []),
            ("kink", tr("kinks {count}", count=grouped(kinks)), tr("Those at a kink, where there is no slope")),
        ])  # fmt: skip
        self.which.choose("all")
        self._filter()
        self.refresh()

    def _filter(self) -> None:
        self._calm.stop()
        which = self.which.key() or "all"
        self.table.rows.choose(which, self.words.text())  # type: ignore[arg-type]

    # -- what is shown

    def refresh(self) -> None:
        """Follow the session: what was found may be old by now, not fit the network any more, or give answers away."""
        session, idle = self.session, not self.session.running and not self.session.practising
        if self.slices.busy and (not idle or shape_of(session.network) != self._drawn()):
            self.slices.stop()
        if self.checked is not None and shape_of(session.network) != self._drawn():
            self._forget()
            return
        self.button.setEnabled(self.slices.busy or (session.ready and idle))
        self.samples.setEnabled(not self.slices.busy)
        if idle and not self.slices.busy and self._visible:
            self.choice.refresh()
        known = self.checked is not None and not session.practising
        self.empty.set_text(*self._reason())
        self.tools.setVisible(known)
        self.canvas.setChecked(known and session.overlay is not None and session.overlay.key == "gradients")
        self.help.setVisible(not known)
        self._stack.setCurrentWidget(self.table if known else self.empty)
        if self.slices.busy:
            return
        self._show_progress()
        if self.checked is None or not known:
            self.verdict.say("none", "", "")
        else:
            self._say(self.checked)

    def _reason(self) -> tuple[str, str]:
        """Why nothing is shown, and what to do about it."""
        if self.session.practising:
            return tr("Not during an exercise"), tr("The table has what the exercise asks for. It is here again later.")
        return tr("Not checked yet"), tr("Compare every gradient with a measured slope: Ctrl+Shift+G.")

    def _say(self, found: Checked) -> None:
        wrong, unknown, count = found.count("wrong"), found.count("unknown"), found.count()
        kinks, left, missing = (found.count(which) for which in ("kink", "left out", "missing"))
        if wrong:
            head, state = tr("{wrong} of {count} gradients differ", wrong=grouped(wrong), count=grouped(count)), "wrong"
        elif unknown:
            words = tr("{unknown} of {count} gradients are not known", unknown=grouped(unknown), count=grouped(count))
            head, state = words, "warning"
        elif kinks:
            right = found.count("right")
            words = tr("{right} of {count} gradients agree", right=grouped(right), count=grouped(count))
            head, state = words, "right" if right else "warning"
        elif count:
            head, state = tr("all {count} agree", count=counted(count, "gradient")), "right"
        else:
            head, state = tr("nothing was compared"), "none"
        lines = []
        if count > unknown:
            lines.append(tr("largest relative error {error}", error=short(float(f"{found.worst:.2g}"))))
        lines.append(tr("{samples} · E {loss}", samples=counted(found.samples, "sample"), loss=short(found.loss)))
        if unknown:
            lines.append(tr("{count} are NaN or infinite: go back to when they were not", count=grouped(unknown)))
        if kinks:
            lines.append(tr("{count} at a kink could not be compared; take other samples", count=grouped(kinks)))
        if left:
            lines.append(tr("{count} do not learn: cut or frozen", count=grouped(left)))
        if missing:
            lines.append(tr("stopped: {count} are not compared", count=grouped(missing)))
        old = self._taken is None or not self._taken.holds(self.session, weights_alone=True)
        moment = tr("as it was {moment}; check again", moment=tr(self._moment)) if old else tr(self._moment)
        self.verdict.say(state, head, "\n".join(lines), moment, old)

    def _name_button(self) -> None:
        busy = self.slices.busy
        again = tr("Begin") if self.choice.warned else tr("Check")
        self.button.setText(tr("Stop") if busy else again)
        self.choice.cost.setVisible(not busy and self.choice.takes_time)
        tip = tr("Stop; what is compared by then stays") if busy else tr("Check every gradient (Ctrl+Shift+G)")
        accessible(self.button, tr("Stop the check") if busy else tr("Check gradients"), tip)

    def _toggle_canvas(self, wanted: bool) -> None:
        if wanted:
            self._show_on_canvas()
        else:
            self.session.show_overlay(None)

    def _show_on_canvas(self) -> None:
        if self.checked is not None:
            self.session.show_overlay(gradient_overlay(self.checked, self._moment), self._taken)

    def _dress(self) -> None:
        self.copy.setIcon(icon("copy"))
        self.export.setIcon(icon("export"))

    # -- as a file

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the gradients"), "gradients.csv", tr("Table (*.csv);;All files (*)")
        )
        if name:
            path = Path(name)
            self.write(path if path.suffix else path.with_suffix(".csv"))

    def write(self, path: Path) -> None:
        """Save the rows that are shown; what goes wrong is told by `failed`."""
        from nnsim.kit.errors import UserError

        rows = self.table.rows
        if rows.table is None:
            return
        try:
            write_whole(path, rows.table.csv(rows.order).encode())
        except UserError as error:
            self.failed.emit(error)

    # -- Qt

    def seen(self, visible: bool) -> None:
        """The check goes on while the page is seen, and waits while it is not."""
        self._visible = visible
        if visible:
            self.slices.go_on()
            self.refresh()
        else:
            self.slices.hold()
            self._calm.stop()
