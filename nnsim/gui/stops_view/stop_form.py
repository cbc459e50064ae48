"""What a stop is to be: its kind, what it is about, and the kind's own settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from nnsim.gui.help_view.topics import helped
from nnsim.gui.number_marks import in_formula, typed
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.session.expressions.examples import in_names_of
from nnsim.session.expressions.tree import ExpressionError
from nnsim.session.stops.kinds import REGISTRY as KINDS
from nnsim.session.stops.places import suggestions

if TYPE_CHECKING:
    from nnsim.kit.errors import UserError
    from nnsim.session.session import Session

_ABOUT = {
    "step": "step", "layer": "layer", "phase": "phase", "sample": "row of the data", "epoch": "epoch",
    "value": "value", "units": "layer or neuron", "gradient": "gradient", "condition": "condition", "none": "",
}  # fmt: skip
_EXAMPLES = {
    "condition": "abs(delta[hidden][2]) > 0.1", "value": "W[hidden][1][2]", "units": "all layers",
    "gradient": "all layers", "epoch": "each", "sample": "1",
}  # fmt: skip


class StopForm(QWidget):
    """Chooses a kind, a subject and settings; `entered` when Enter is pressed in the subject.

    With `kinds` it asks what to search for: one of them, and what was searched for before is offered first.
    """

    entered = Signal()

    def __init__(self, session: Session, kinds: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._searches = session, bool(kinds)
        self.kind = Combo(tr("Kind of stop"), tr("When the program is to halt"))
        for key in kinds or KINDS.names:
            self.kind.add(tr(KINDS[key].title), key, tr(KINDS[key].help))
        self.kind.activated.connect(lambda _index: self._new_kind())
        self._about = Label("", "muted")
        self.subject = QComboBox()
        self.subject.setEditable(True)
        self.subject.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.subject.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subject.setMinimumContentsLength(18)
        self.subject.setAccessibleName(tr("What the stop is about"))
        self.subject.lineEdit().returnPressed.connect(self.entered)
        self.subject.lineEdit().setAccessibleName(tr("What the stop is about"))
        self.subject.editTextChanged.connect(lambda _text: self.say(None))
        self.help = Label("", "muted", 8.5, wrap=True)
        self.error = Label("", "error", 8.5, wrap=True)
        self.error.hide()
        self._form: ParamForm | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(Label(tr("stop"), "muted"), 0, 0)
        self._first = QHBoxLayout()
        self._first.setSpacing(6)
        self._first.addWidget(self.kind, 1)
        self._grid.addLayout(self._first, 0, 1)
        self._grid.addWidget(self._about, 1, 0)
        self._grid.addWidget(self.subject, 1, 1)
        self._grid.addWidget(self.error, 2, 0, 1, 2)
        self._grid.addWidget(self.help, 4, 0, 1, 2)
        self.choose("condition" if not kinds or "condition" in kinds else kinds[0])

    def put_beside(self, *widgets: QWidget) -> None:
        """Put something beside the kind of stop, where it is always in sight."""
        for widget in widgets:
            self._first.addWidget(widget)

    def choose(self, kind: str, subject: str = "", settings: dict[str, Any] | None = None) -> None:
        """Show a kind with a subject and settings that come from elsewhere."""
        self.kind.choose(kind)
        self._new_kind()
        self.subject.setEditText(subject)
        if self._form is not None and settings:
            self._form.set_values(settings)

    def chosen(self) -> tuple[str, str, dict[str, Any]]:
        """The kind, the subject and the settings."""
        text = typed(self.subject.currentText()).strip() if self.subject.isVisibleTo(self) else ""
        return self.kind.key(), text, self._form.values() if self._form is not None else {}

    def fill(self) -> None:
        """Offer what fits the present network and selection."""
        session, text = self._session, self.subject.currentText()
        kind = KINDS[self.kind.key()]
        setup = session.setup if session.ready else None
        example = in_names_of(session.network, tr(_EXAMPLES.get(kind.subject, "")), setup)
        self.subject.lineEdit().setPlaceholderText(in_formula(example))
        self.help.setText(in_names_of(session.network, tr(kind.help), setup))
        tips = [in_names_of(session.network, tr(part), setup) for part in (kind.help, kind.notes) if part]
        self.subject.setToolTip("\n\n".join(tips))
        self.subject.blockSignals(True)
        self.subject.clear()
        key, earlier = self.kind.key(), session.stops.searches if self._searches else ()
        offered = [stop.subject for stop in earlier if stop.kind == key and stop.subject]
        if session.ready:
            offered += suggestions(key, session.setup, session.selection)
        self.subject.addItems(list(dict.fromkeys(offered)))
        self.subject.setEditText(text)
        self.subject.blockSignals(False)

    def say(self, error: UserError | None) -> None:
        """Tell what is wrong, with its column; None when nothing is."""
        self.error.setVisible(error is not None)
        if error is None:
            return
        words = tr(f"{error.what}; {error.remedy}" if error.remedy else error.what)
        if isinstance(error, ExpressionError):
            words = tr("{words} (column {n})", words=words, n=error.column + 1)
            self.subject.lineEdit().setCursorPosition(error.column)
        self.error.setText(words)

    def _new_kind(self) -> None:
        kind = KINDS[self.kind.key()]
        helped(self, f"stops/{self.kind.key()}")
        self.say(None)
        about = _ABOUT[kind.subject]
        self._about.setText(tr(about) if about else "")
        for widget in (self._about, self.subject):
            widget.setVisible(bool(about))
        typed = kind.subject in ("value", "condition", "units", "gradient")
        self.subject.lineEdit().setFont(mono_font(9) if typed else self.font())
        self.subject.setEditText("")
        self.fill()
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        if kind.params:
            self._form = ParamForm(kind.params, None, self)
            self._grid.addWidget(self._form, 3, 0, 1, 2)


def focus_subject(form: StopForm) -> None:
    """The subject gets the keyboard, where there is one; else the kind."""
    target: QWidget = form.subject if form.subject.isVisibleTo(form) else form.kind
    target.setFocus(Qt.FocusReason.OtherFocusReason)
