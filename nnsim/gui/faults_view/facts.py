"""What there is to say about a fault: what it does, what one sees, and how each tool finds it or does not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label
from nnsim.parts.injection import Fault


class FaultFacts(QWidget):
    """A small table of words and sentences; empty while no fault is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, Label] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        heads = {
            "notes": tr("In formulas"),
            "symptom": tr("What one sees"),
            "check": tr("Gradient check"),
            "stop": tr("Stops"),
            "by_hand": tr("By hand"),
        }
        for row, (name, head) in enumerate(heads.items()):
            title = Label(head, "muted", 9)
            self._texts[name] = Label("", size=9.5, wrap=True)
            self._texts[name].setAccessibleName(head)
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._texts[name], row, 1)

    def show_fault(self, fault: Fault | None) -> None:
        """Say it of this fault."""
        self.setVisible(fault is not None)
        for name, label in self._texts.items():
            label.setText("" if fault is None else tr(getattr(fault, name)).replace("/∂", "/\u2060∂"))  # no break there

    def text(self, name: str) -> str:
        """One of the sentences: notes, symptom, check, stop or by_hand."""
        return self._texts[name].text().replace("\u2060", "")
