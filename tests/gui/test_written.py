"""Lines of parts: they look as if they were written in one go, and nothing below them is painted with them."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from nnsim.gui import written
from nnsim.gui.readout import Line, Readout
from nnsim.gui.theme import apply_theme, number_font, theme

LINES = ["next: epoch 1,204 · batch 3 of 10 · forward · hidden1 · net input", "plain", "", "épo·que · φ′ · ŵ ← w",
         "epoch 3 · שכבה · net input", "a · · b"]  # fmt: skip


class Paints(QObject):
    """Which widgets are painted."""

    def __init__(self, app):
        super().__init__()
        self.seen = []
        app.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.seen.append(watched)
        return False


def picture(paint):
    image = QImage(560, 26, QImage.Format.Format_RGB32)
    image.fill(theme().window)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


@pytest.mark.parametrize("text", LINES)
@pytest.mark.parametrize("size", [8.5, 9, 12])
def test_a_line_of_parts_looks_as_one_that_is_written_at_once(qapp, text, size):
    area = QRect(9, 2, 540, 20)

    def at_once(painter):
        painter.setFont(number_font(size))
        painter.setPen(theme().muted)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    for mode in ("light", "dark"):
        apply_theme(mode)
        parts = picture(lambda painter: written.paint_line(painter, area, text, size, "window"))
        assert parts == picture(at_once)


def test_a_part_that_was_written_before_is_not_written_again(qapp, monkeypatch):
    drawn = []
    paint = written.QPainter.drawText
    monkeypatch.setattr(written.QPainter, "drawText", lambda *args: drawn.append(args[-1]) or paint(*args))
    for batch in (1, 2, 1):
        text = f"next: epoch 71 · batch {batch} of 7 · forward · hidden71 · net input"
        picture(lambda painter, text=text: written.paint_line(painter, QRect(9, 2, 540, 20), text, 9, "window"))
    for part in ("next: epoch 71 · ", "batch 1 of 7 · ", "batch 2 of 7 · ", "hidden71 · "):
        assert drawn.count(part) == 1


def test_what_does_not_fit_is_said_in_fewer_words_or_cut_off(qtbot):
    line = Line(9)
    qtbot.addWidget(line)
    line.say("epoch 1 of 1,000 · the training has ended", "epoch 1", "1")
    for wide, shown in ((400, "epoch 1 of 1,000 · the training has ended"), (80, "epoch 1"), (20, "1")):
        line.resize(wide, 20)
        assert line.shown() == shown
    line.say("epoch 1 of 1,000")
    assert line.shown().endswith("…")


def test_nothing_below_a_line_or_a_read_out_is_painted_with_it(qtbot, qapp):
    below = QWidget()
    qtbot.addWidget(below)
    below.resize(500, 120)
    line, readout = Line(parent=below), Readout("epoch", "", "000", parent=below)
    line.setGeometry(10, 10, 300, line.height())
    readout.move(10, 60)
    below.show()
    qtbot.wait(20)
    watch = Paints(qapp)
    line.say("another")
    readout.show_value("7")
    qtbot.wait(20)
    assert {type(one) for one in watch.seen if isinstance(one, QWidget)} == {Line, Readout}
    apply_theme("dark")
    assert line.grab().toImage().pixelColor(299, 2) == QColor(theme().window)


def test_only_what_is_said_anew_is_painted(qtbot, monkeypatch):
    """And looks as if all were painted."""
    line, areas = Line(9), []
    qtbot.addWidget(line)
    line.resize(500, line.height())
    monkeypatch.setattr(Line, "update", lambda self, *area: areas.append(QRect(*area) if area else self.rect()))

    def paint(image, area):
        line.render(image, area.topLeft(), QRegion(area))
        return image

    def whole():
        return paint(QImage(line.size(), QImage.Format.Format_RGB32), line.rect())

    said = ["next: epoch 1 · batch 2 of 7 · forward · hidden1 · net input", "next: epoch 1 · batch 2 of 7 · loss",
            "next: epoch 1 · batch 2 of 7 · loss · E", "plain", "", "épo·que · φ′ · ŵ ← w", "a · ש"]  # fmt: skip
    kept = whole()
    for text in (*said, *reversed(said), *said[::2]):
        line.say(text)
        for area in areas:
            paint(kept, area)
        areas.clear()
        assert kept == whole(), text
    line.say(said[0])
    areas.clear()
    line.say(said[1])
    assert [area.left() for area in areas] == [written._laid_out(said[0], 9)[0][2][1]]
    for left in range(0, 300, 7):  # whatever else comes to light
        assert paint(whole(), QRect(left, 0, 40, line.height())) == whole()
