"""One sample in full: its picture, what it is, and what the network makes of it."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnsim.gui.class_look import PARTS, class_color
from nnsim.gui.fonts import px
from nnsim.gui.numbers import percent, short
from nnsim.gui.samples_view.rows import SIGNS, SampleRows
from nnsim.gui.texts import clipped, plain_tip, tr
from nnsim.gui.theme import mix, mono_font, signals, theme, ui_font
from nnsim.gui.widgets.label import Label

_PICTURE = 84
_PLACE = 24
_BAR = 16.0
MOST = 12  # outputs that have a bar


class Bars(QWidget):
    """The outputs as bars, each with its name and its number; the class that the sample is has a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, float, str, int]] = []
        self._count, self._high, self._old = 1, 1.0, False
        self.setMinimumWidth(px(120))

    def show_outputs(self, lines: list[tuple[str, float, str, int]], count: int, old: bool) -> None:
        """Lines of (name, value, mark, number of the class out of `count`)."""
        self._lines, self._count, self._old = lines, count, old
        known = [abs(value) for _, value, _, _ in lines if np.isfinite(value)]
        self._high = max([1.0 if count else 0.0, *known]) or 1.0
        self.setMinimumHeight(round(px(_BAR) * len(lines)))
        said = "; ".join(f"{name} {mark} {short(value)}" for name, value, mark, _ in lines)
        self.setAccessibleName(tr("Outputs: {said}", said=said))
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(px(_BAR) * len(self._lines)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name_width, number_width = min(96.0, self.width() * 0.34), 70.0
        room = self.width() - name_width - number_width - 8
        for at, (name, value, mark, number) in enumerate(self._lines):
            top = at * px(_BAR)
            painter.setFont(ui_font(8.5))
            painter.setPen(theme().faint if self._old else theme().text)
            words = painter.fontMetrics().elidedText(f"{mark} {name}".strip(), Qt.TextElideMode.ElideRight,
                                                     round(name_width - 4))  # fmt: skip
            painter.drawText(QRectF(0, top, name_width - 4, px(_BAR)),
                             Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)  # fmt: skip
            share = min(abs(value) / self._high, 1.0) if np.isfinite(value) else 0.0
            color = class_color(number, self._count) if self._count else theme().accent
            if self._old:
                color = mix(theme().card, color, 0.4)
            painter.fillRect(QRectF(name_width, top + 3, max(room * share, 1.0), px(_BAR) - 6), color)
            painter.setFont(mono_font(8.5))
            painter.drawText(QRectF(self.width() - number_width, top, number_width, px(_BAR)),
                             Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short(value))  # fmt: skip


class SampleCard(QWidget):
    """Shows the sample that is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: tuple[SampleRows, int, bool] | None = None
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.head, self.words = Label("", size=10, weight=600, wrap=True), Label("", "muted", 8.5, wrap=True)
        self.bars = Bars()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.head)
        texts.addWidget(self.words)
        texts.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 6, 4)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.bars)
        column.addStretch(1)
        signals().changed.connect(self._again)

    def show_sample(self, rows: SampleRows, row: int | None, old: bool) -> None:
        """Show a row of the data as the list knows it; None where none is looked at."""
        found = rows.found
        places = np.flatnonzero(found.rows == row) if found is not None and row is not None else np.zeros(0, int)
        if found is None or row is None or not places.size:
            self._last = None
            self.head.setText(tr("No sample is looked at"))
            self.words.setText(tr("Click one in the list."))
            self.picture.hide()
            self.bars.show_outputs([], 0, old)
            return
        self._last = rows, row, old
        at, table = int(places[0]), found.table
        picture = rows.picture(row, px(_PICTURE), self.devicePixelRatioF())
        self.picture.setVisible(picture is not None)
        if picture is not None:
            self.picture.setPixmap(picture)
            self.picture.setAccessibleName(tr("Sample {row} as an image", row=row + 1))
        loss, part = short(float(found.losses[at])), tr(PARTS[found.part[at]])
        place = table.place(row)
        self.head.setText(tr("Sample {row}", row=row + 1) + (f" · {clipped(place, _PLACE)}" if place else ""))
        self.head.setToolTip(plain_tip(place) if place else tr("The row of the data"))
        lines: list[tuple[str, float, str, int]] = []
        if table.classes:
            truth, called = int(found.truth[at]), int(found.called[at])
            verdict = tr("right") if truth == called else tr("wrong")
            output = tr("output {share}", share=percent(float(found.shares[at, called])))
            self.words.setText(
                f"{part}\n{tr('is {name}', name=table.classes[truth])}\n"
                f"{SIGNS[int(truth != called)]} {tr('called {name}', name=table.classes[called])} ({verdict})\n"
                f"{output} · {tr('loss {loss}', loss=loss)}"
            )
            shares = found.shares[at]
            for k in np.argsort(-np.nan_to_num(shares, nan=-np.inf), kind="stable")[:MOST]:
                mark = "✓" if k == truth else "✗" if k == called else ""
                lines.append((table.classes[k], float(shares[k]), mark, int(k)))
        else:
            pairs = zip(table.target_names, found.targets[at], found.outputs[at], strict=True)
            said = [tr("{name}: {y} → {o}", name=name, y=short(y), o=short(o)) for name, y, o in list(pairs)[:MOST]]
            self.words.setText("\n".join([part, *said, tr("loss {loss}", loss=loss)]))
        self.words.set_color("faint" if old else "muted")
        self.bars.show_outputs(lines, len(table.classes), old)

    def _again(self) -> None:
        if self._last is not None:
            self.show_sample(*self._last)
