"""Many discs painted as one picture look like ellipses that Qt paints."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnsim.gui.canvas import discs
from nnsim.gui.canvas.discs import Discs

FILLS = [QColor("#f2f0fa"), QColor("#8c6fd0"), QColor("#204060")]
PLACES = np.stack(np.meshgrid(np.arange(9) * 17.0, np.arange(7) * 17.0), -1).reshape(-1, 2)
WHICH = np.arange(len(PLACES)) % 3


def picture(paint, scale=1.13, density=1.0, turned=0.0):
    image = QImage(round(220 * density), round(180 * density), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(density)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(13.3, 12.8)
    painter.scale(scale, scale)
    painter.rotate(turned)
    paint(painter)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., :3].astype(float)


def ellipses(pen, radius=6.0, which=WHICH):
    def paint(painter):
        painter.setPen(pen)
        for (x, y), fill in zip(PLACES.tolist(), which.tolist(), strict=True):
            painter.setBrush(FILLS[fill])
            painter.drawEllipse(QPointF(x, y), radius, radius)

    return paint


@pytest.mark.parametrize("density", [1.0, 2.0])
@pytest.mark.parametrize(("scale", "radius"), [(1.13, 6.0), (0.7, 6.0), (0.9, 2.2), (2.0, 7.5)])
def test_as_qt_paints_them(qapp, scale, radius, density):
    pen = QPen(QColor("#c23030"), 1.1)
    found = picture(Discs(PLACES, radius, FILLS, WHICH, pen).paint, scale, density)
    wanted = picture(ellipses(pen, radius), scale, density)
    assert np.abs(found - wanted).mean() < 1.5
    assert np.abs(found - wanted).max() < 90, "the soft edges alone differ a little"


@pytest.mark.parametrize(("scale", "radius", "width"), [(1.13, 6.0, 1.1), (0.7, 6.0, 1.4), (0.9, 2.2, 0.6)])
def test_an_outline_has_the_area_of_its_ring(qapp, scale, radius, width):
    """Qt's own are up to a fifth lighter where they are thin."""
    white = [QColor("#ffffff")] * 3
    found = picture(Discs(PLACES, radius, white, WHICH, QPen(QColor("#000000"), width)).paint, scale)
    area = (255.0 - found[..., 0]).sum() / 255.0 / len(PLACES)
    assert area == pytest.approx(2 * np.pi * radius * width * scale**2, rel=0.02)


def test_the_outline_is_dashed(qapp):
    pen = QPen(QColor("#606060"), 1.1)
    pen.setDashPattern([2.5, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashed = picture(Discs(PLACES, 6.0, FILLS[:1], np.zeros(len(PLACES), int), pen).paint)
    solid = picture(Discs(PLACES, 6.0, FILLS[:1], np.zeros(len(PLACES), int), QPen(pen.color(), 1.1)).paint)
    wanted = picture(ellipses(pen, which=np.zeros(len(PLACES), int)))
    ink = [255.0 - one.mean() for one in (dashed, wanted, solid)]
    assert ink[0] == pytest.approx(ink[1], rel=0.12)
    assert ink[0] < ink[2]


def test_lines_lie_over_those_that_are_hatched_alone(qapp):
    pen, lines = QPen(QColor("#c23030"), 1.1), QBrush(QColor("#ffffff"), Qt.BrushStyle.BDiagPattern)
    hatched = np.arange(len(PLACES)) == 20
    which = np.full(len(PLACES), 2)
    plain = picture(Discs(PLACES, 6.0, FILLS, which, pen).paint)
    lined = picture(Discs(PLACES, 6.0, FILLS, which, pen, hatched, lines).paint)
    changed = np.argwhere(np.abs(lined - plain).max(axis=2) > 20)
    middle = PLACES[20] * 1.13 + (13.3, 12.8)
    assert len(changed) > 8
    assert np.hypot(changed[:, 1] + 0.5 - middle[0], changed[:, 0] + 0.5 - middle[1]).max() < 7.2
    assert (lined - plain)[tuple(changed.T)].mean() > 0, "the lines are of the paper's brightness"


@pytest.mark.parametrize("how", [{"scale": 6.0}, {"turned": 12.0}])
def test_large_ones_and_turned_ones_are_painted_one_by_one(qapp, how, monkeypatch):
    monkeypatch.setattr(Discs, "_as_picture", None)  # it would fail
    pen = QPen(QColor("#c23030"), 1.1)
    found = picture(Discs(PLACES, 6.0, FILLS, WHICH, pen).paint, **how)
    assert np.array_equal(found, picture(ellipses(pen), **how))


def test_discs_that_are_all_alike_are_coloured_once(qapp, monkeypatch):
    """As before their numbers are known; in another colour, with another outline or elsewhere they are made anew."""
    made, none = [], np.zeros(len(PLACES), int)
    colored = discs._colored
    monkeypatch.setattr(discs, "_colored", lambda *given: made.append(1) or colored(*given))
    discs._plain.cache_clear()
    for fill, ink, radius, count in (
        ("#f2f0fa", "#c23030", 6.0, 1), ("#f2f0fa", "#c23030", 6.0, 1), ("#204060", "#c23030", 6.0, 2),
        ("#204060", "#606060", 6.0, 3), ("#204060", "#606060", 5.0, 4), ("#f2f0fa", "#c23030", 6.0, 4),
    ):  # fmt: skip
        pen, fills = QPen(QColor(ink), 1.1), [QColor(fill)]
        found = picture(Discs(PLACES, radius, fills, none, pen).paint)
        assert len(made) == count
        assert np.array_equal(found, picture(Discs(PLACES, radius, fills, none, pen, none > 0).paint)), "each time anew"
        del made[count:]


def test_no_discs_are_nothing(qapp):
    none = Discs(np.zeros((0, 2)), 6.0, FILLS, np.zeros(0, int), QPen(QColor("red"), 1))
    assert picture(none.paint).min() == 255


def test_they_stay_in_their_place_inside_a_window(qtbot):
    """A widget paints into the store of its window: what is led on there must not be moved twice."""

    class Canvas(QWidget):
        def paintEvent(self, event):
            painter = QPainter(self)
            painter.translate(13.3, 12.8)
            Discs(PLACES, 6.0, FILLS, WHICH, QPen(QColor("#c23030"), 1.1)).paint(painter)
            painter.end()

    outer = QWidget()
    qtbot.addWidget(outer)
    outer.resize(400, 300)
    inner = Canvas(outer)
    inner.setGeometry(90, 60, 200, 160)
    alone = inner.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    inside = outer.grab().copy(inner.geometry()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert inside == alone
