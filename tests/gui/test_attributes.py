"""Attributes of Qt's objects are looked up as Python does; all that nnsim asks of PySide beyond that still comes."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QGraphicsItem, QLabel, QPushButton, QWidget

import nnsim
from nnsim.gui.window import Window


class Own(QWidget):
    said = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.said.connect(self.heard.append)


@pytest.mark.parametrize("kind", [QObject, QWidget, QLabel, QPainter, QGraphicsItem, Window, Own])
def test_python_looks_up_what_an_object_of_qt_has(qapp: object, kind: type) -> None:
    lookup: object = kind.__getattribute__
    assert lookup is object.__getattribute__


def test_signals_of_ones_own_and_of_qt_are_bound(qapp: object) -> None:
    own = Own()
    own.said.emit(3)
    assert own.heard == [3]
    assert own.said is own.said
    button = QPushButton()
    button.setCheckable(True)
    button.toggled.connect(own.heard.append)
    button.click()
    box = QComboBox()
    box.currentIndexChanged.connect(own.heard.append)
    box.currentTextChanged.connect(own.heard.append)
    box.addItems(["a", "b"])
    box.setCurrentIndex(1)
    assert own.heard == [3, True, 0, "a", 1, "b"]
    timer = QTimer()
    timer.timeout.connect(lambda: own.heard.append("due"))
    timer.timeout.emit()
    assert own.heard[-1] == "due"
    del own.heard[:]
    own.said.disconnect(own.heard.append)
    own.said.emit(4)
    assert own.heard == []


def test_what_is_not_there_is_said_to_be_missing(qapp: object) -> None:
    with pytest.raises(AttributeError, match="absent"):
        _ = Own().absent  # type: ignore[attr-defined]
    picture = QPixmap(2, 2)
    with pytest.raises(AttributeError, match="absent"):
        _ = picture.absent  # type: ignore[attr-defined]


def test_nnsim_declares_nothing_that_only_pyside_could_look_up() -> None:
    for path in Path(nnsim.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                names = {name.name for name in node.names}
                assert not (node.module == "PySide6.QtCore" and "Property" in names), path
                assert node.module != "__feature__", path
