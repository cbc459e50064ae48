"""A matrix paints what is in sight by itself: it looks as Qt would paint it, and is painted once."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from nnsim.gui.theme import apply_theme, ui_font
from nnsim.gui.widgets.array_table import ArrayTable
from nnsim.gui.widgets.names_header import NamesHeader


@pytest.fixture
def table(qtbot):
    apply_theme("light")
    made = ArrayTable("W")
    qtbot.addWidget(made)
    made.resize(400, 260)
    made.show()
    return made


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def filled(table, rows=200, columns=60):
    rng = np.random.default_rng(0)
    array = rng.normal(size=(rows, columns))
    array[0, :2] = np.nan, np.inf
    table.set_array(
        array, [f"input · {k + 1}" for k in range(rows)], [str(k + 1) for k in range(columns)],
        rng.random(array.shape) < 0.1,
    )  # fmt: skip
    return array


@pytest.mark.parametrize("columns", [3, 60])
def test_it_looks_as_qt_would_paint_it(table, monkeypatch, columns):
    filled(table, columns=columns)
    table.verticalScrollBar().setValue(333)
    table.selectRow(18)
    ours = pixels(table)
    monkeypatch.setattr(ArrayTable, "paintEvent", QTableView.paintEvent)
    monkeypatch.setattr(NamesHeader, "paintEvent", QHeaderView.paintEvent)
    assert np.abs(ours - pixels(table)).max() <= 1  # a tint may be rounded


def test_another_matrix_is_painted_once(qtbot, table):
    class Paints(QObject):
        count = 0

        def eventFilter(self, watched, event):
            self.count += event.type() == QEvent.Type.Paint
            return False

    filled(table)
    qtbot.wait(20)
    paints = Paints()
    table.viewport().installEventFilter(paints)
    filled(table, 40, 25)
    for _ in range(20):
        QApplication.processEvents()
    assert paints.count == 1


def test_a_painting_asks_for_each_cell_once(qtbot, table, monkeypatch):
    filled(table)
    qtbot.wait(20)
    asked = []
    text = table.numbers.text
    monkeypatch.setattr(table.numbers, "text", lambda row, column: asked.append((row, column)) or text(row, column))
    monkeypatch.setattr(table.numbers, "data", lambda *_: pytest.fail("Qt asks"))
    table.grab()
    assert len(asked) == len(set(asked)) < 100


@pytest.mark.parametrize("orientation", [Qt.Orientation.Horizontal, Qt.Orientation.Vertical])
def test_names_are_measured_once_and_anew_when_they_are_others(qtbot, table, orientation, monkeypatch):
    across = orientation == Qt.Orientation.Horizontal
    head = table.horizontalHeader() if across else table.verticalHeader()
    for names in (["a", "b"], ["a name that is longer", "b"], ["a", "b"]):
        table.set_array(np.ones((2, 2)), names, names)
        assert head.sizeHint() == QHeaderView.sizeHint(head)
    head.setFont(ui_font(20))
    assert head.sizeHint() == QHeaderView.sizeHint(head), "letters of another size"
    asked = []
    monkeypatch.setattr(table.numbers, "headerData", lambda *_: asked.append(1))
    head.sizeHint()
    assert not asked


def test_the_same_numbers_are_not_shown_again_and_others_are(table, monkeypatch):
    array = np.array([[1.0, -0.0], [np.nan, 3.0]])
    cut = np.zeros((2, 2), bool)
    assert table.set_array(array, "ab", "cd", cut)
    assert not table.set_array(array.copy(), "ab", "cd", cut.copy())
    for at, value in (((0, 1), 0.0), ((1, 0), 2.0), ((1, 1), np.nextafter(3.0, 4.0))):
        array[at] = value
        assert table.set_array(array, "ab", "cd", cut)
        assert table.numbers.array[at] == value
    cut = np.array([[True, False], [False, False]])
    assert table.set_array(array, "ab", "cd", cut)
    assert table.numbers.absent(0, 0)
    assert table.set_array(array, "ab", "ce", cut)
    assert table.set_array(array, "ab", "ce")
    assert table.set_array(None)
    assert not table.set_array(None)
    assert not table.verticalHeader().isVisible()
