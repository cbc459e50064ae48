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
    assert np.abs(found - wanted).mean() < 1.55
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


def test_insides_and_outlines_are_coloured_when_they_are_others(qapp):
    """Neurons come into work and keep their outputs, and have the same outline with other ones."""
    for kept in (discs._insides, discs._outlines):
        kept.cache_clear()
    one, other, none = WHICH, (WHICH + 1) % 3, np.arange(len(PLACES)) < 0
    lines, some = QBrush(QColor("#ffffff"), Qt.BrushStyle.BDiagPattern), np.arange(len(PLACES)) < 20
    for which, ink, width, hatched, made in (
        (one, "#c23030", 1.1, None, (1, 1)), (one, "#c23030", 1.1, none, (1, 1)),
        (other, "#c23030", 1.1, None, (2, 1)),
        (other, "#606060", 1.1, None, (2, 2)), (other, "#606060", 1.4, None, (2, 3)),
        (one, "#c23030", 1.1, None, (2, 3)),
        (one, "#c23030", 1.1, some, (3, 3)), (one, "#606060", 1.1, some, (3, 3)),
    ):  # fmt: skip
        paint = Discs(PLACES, 6.0, FILLS, which, QPen(QColor(ink), width), hatched, lines).paint
        found = picture(paint)
        assert (discs._insides.cache_info().misses, discs._outlines.cache_info().misses) == made
        wanted = picture(ellipses(QPen(QColor(ink), width), which=which))
        if hatched is not some:
            assert np.abs(found - wanted).mean() < 1.5
        assert np.array_equal(found, picture(paint))


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
