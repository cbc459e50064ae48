"""What is painted with each step stands on a ground of its own: nothing that lies below it is painted with it."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from nnsim.gui.theme import apply_theme, theme
from nnsim.gui.widgets.ground import Ground, ground_bar
from nnsim.gui.widgets.label import Label


class Painted(QObject):
    """Which of some widgets have been painted."""

    def __init__(self, *watched):
        super().__init__()
        self.names = []
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.names.append(watched.objectName())
        return False


@pytest.fixture
def place(qtbot):
    apply_theme("light")
    around, area, page = QWidget(), QScrollArea(), Ground()
    around.setObjectName("around")
    page.setObjectName("page")
    QVBoxLayout(around).addWidget(area)
    column = QVBoxLayout(page)
    page.words = [Label(f"line {n}") for n in range(60)]
    for label in page.words:
        column.addWidget(label)
    area.setWidget(page)
    ground_bar(area)
    around.resize(200, 300)
    qtbot.addWidget(around)
    around.show()
    qtbot.waitExposed(around)
    QApplication.processEvents()
    yield around, area, page
    apply_theme("light")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_lies_below_a_page_is_not_painted_with_it(place, mode):
    around, area, page = place
    apply_theme("dark")
    apply_theme(mode)
    QApplication.processEvents()
    painted = Painted(around, area, page)
    page.words[1].update()
    area.verticalScrollBar().update()
    QApplication.processEvents()
    assert painted.names == ["page"]
    corner = page.mapTo(around, page.visibleRegion().boundingRect().topLeft())
    assert around.grab().toImage().pixelColor(corner) == theme().panel


def test_the_inspector_and_the_program_stand_on_theirs(window, qtbot):
    """And are known to be seen all the same: Qt does not say so of what is covered all over."""
    program, inspector = (window.docks[key].made for key in ("program", "inspector"))
    area = inspector.findChild(QScrollArea)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    seen = [*(window.docks[key] for key in ("program", "inspector")), inspector, program]
    assert not any(widget.visibleRegion().isEmpty() for widget in seen)
    painted = Painted(area, *seen)
    area.widget().update()
    area.verticalScrollBar().update()
    program.list.viewport().update()
    program.list.verticalScrollBar().update()
    QApplication.processEvents()
    assert painted.names == []
