"""Pictures that are drawn once: as large and as sharp as asked for, and whole also where drawing fails."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from nnsim.gui.picture import picture


@pytest.mark.parametrize(
    ("size", "density", "dots"),
    [((7, 5), 1.0, (7, 5)), ((7, 5), 1.25, (9, 7)), ((7, 5), 2.0, (14, 10)), ((0, 3), 2.0, (2, 6))],
)
def test_it_covers_what_was_asked_for(
    qapp: object, size: tuple[int, int], density: float, dots: tuple[int, int]
) -> None:
    with picture(*size, density) as (drawn, _):
        pass
    assert (drawn.width(), drawn.height()) == dots
    assert drawn.devicePixelRatio() == density
    assert drawn.toImage().pixelColor(0, 0).alpha() == 0


def test_it_is_drawn_in_pixels_of_the_window_on_its_ground(qapp: object) -> None:
    with picture(4, 4, 2.0, QColor("#102030")) as (drawn, painter):
        painter.fillRect(QRectF(2, 0, 2, 4), Qt.GlobalColor.white)
    image = drawn.toImage()
    assert [image.pixelColor(x, 5).name() for x in (0, 3, 4, 7)] == ["#102030", "#102030", "#ffffff", "#ffffff"]


def test_nothing_draws_on_it_any_more_when_drawing_has_failed(qapp: object) -> None:
    with pytest.raises(ZeroDivisionError), picture(4, 4, 1.0) as (drawn, painter):
        painter.fillRect(0, 0, 1 // 0, 4, Qt.GlobalColor.white)
    assert not painter.isActive()
    assert not drawn.paintingActive()
