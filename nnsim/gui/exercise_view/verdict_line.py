"""What is said to an answer, in words, with a sign and a colour: a tick, a cross, or nearly."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.speaking import say
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.label import Label, named_color
from nnsim.session.exercises.diagnosis import Verdict

LOOKS = {"right": ("check", "good"), "rounded": ("target", "warning"), "refused": ("warning", "warning")}
WRONG = ("close", "error")


def sayings(verdict: Verdict) -> str:
    """The verdict in words; where two mistakes lead to the same number, both."""
    words = tr(verdict.words)
    others = [tr(slip.words) for slip in verdict.slips[1:] if slip.words != verdict.words]
    if verdict.kind not in ("right", "wrong") and others:
        words = tr("{one}; or: {other}", one=words, other=others[0])
    return words[:1].upper() + words[1:]


class VerdictLine(QScrollArea):
    """One verdict; empty before the first answer. Words for which there is no room are scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._sign = QLabel()
        self._sign.setFixedSize(px(18), px(18))
        self.words = Label("", "text", 9.5, wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(px(18))
        self._kind = ""
        signals().changed.connect(self._follow)
        self.clear()

    @property
    def kind(self) -> str:
        """The kind of what is said; "" when nothing is."""
        return self._kind

    def clear(self) -> None:
        """Say nothing."""
        self._say("", "")

    def show_verdict(self, verdict: Verdict) -> None:
        """What is said to an answer."""
        self._say(verdict.kind, sayings(verdict))

    def show_words(self, words: str, kind: str = "refused") -> None:
        """Something else to say, such as why a text is no number."""
        self._say(kind, words[:1].upper() + words[1:])

    def _say(self, kind: str, words: str) -> None:
        self._kind = kind
        self.words.setText(words)
        self.words.setToolTip(words)
        if words != self.accessibleName():
            self.setAccessibleName(words)
            say(self, words)
        self._follow()

    def _follow(self) -> None:
        symbol, color = LOOKS.get(self._kind, WRONG)
        self._sign.setVisible(bool(self._kind))
        if self._kind:
            self._sign.setPixmap(icon(symbol, named_color(color)).pixmap(18, 18))
            self.words.set_color(color if self._kind != "wrong" else "error")
