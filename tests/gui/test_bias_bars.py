"""The bars of biases are put into groups of one shade once, and again when shades, places or the scale are others."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from nnsim.engine.veil import HIDDEN
from nnsim.gui.canvas import bias_bars
from nnsim.gui.canvas.bias_bars import _bars, paint_bars
from nnsim.gui.canvas.shades import STEPS, shades_of
from nnsim.gui.canvas.tones import Tone

SEEN = np.arange(6)


class Shape:
    """Places for bars."""

    def __init__(self, shown=6):
        self.shown = shown

    def bias_box(self, position):
        return (float(position), 0.0, 1.0, 1.0)


@pytest.fixture
def sorted_out(monkeypatch):
    """How often neurons were put into groups."""
    monkeypatch.setattr(bias_bars, "rect", lambda box: QRectF(*box))
    _bars.cache_clear()
    yield lambda: _bars.cache_info().misses
    _bars.cache_clear()


def groups(shape, tone, biases, seen=SEEN):
    found = _bars(shape, shades_of(tone, np.array(biases, float)), seen.tobytes())
    return sorted([int(box.x()) for box in boxes] for _, boxes in found)


def test_bars_are_sorted_out_again_when_a_bias_has_another_shade(sorted_out):
    shape, tone, biases = Shape(), Tone(), [0.5, 0.5, -0.5, 1.0, 0.5, np.nan]
    assert groups(shape, tone, biases) == [[0, 1, 4], [2], [3], [5]]
    biases[0] += 0.2 / STEPS
    assert groups(shape, tone, biases) == [[0, 1, 4], [2], [3], [5]]
    assert sorted_out() == 1, "nobody sees that"
    biases[4] = 1.0
    assert groups(shape, tone, biases) == [[0, 1], [2], [3, 4], [5]]
    assert groups(shape, tone, biases, SEEN[1:4]) == [[1], [2], [3]]
    assert groups(shape, Tone(scale=0.5), biases) == [[0, 1, 3, 4], [2], [5]]
    assert groups(Shape(), tone, biases) == [[0, 1], [2], [3, 4], [5]], "other places"
    assert sorted_out() == 5
    assert groups(shape, tone, [0.25 / STEPS] * 6) == [[0, 1, 2, 3, 4, 5]]


def test_what_is_no_number_is_told_apart_from_numbers_and_from_other_such(sorted_out):
    some = np.full(48, np.nan)
    some[[3, 4, 9]] = 0.5, 0.5, -np.inf
    some[20:24] = HIDDEN
    unknown = [at for at in range(2, 48) if at not in {3, 4, 9, 20, 21, 22, 23}]
    assert groups(Shape(48), Tone(), some, np.arange(48)[2:]) == sorted([[3, 4], [9], [20, 21, 22, 23], unknown])
    assert groups(Shape(48), Tone(), np.full(48, np.nan), np.arange(48)) == [list(range(48))]


@pytest.mark.parametrize("tone", [Tone(), Tone("signed", 2.0, stale=True), Tone("severity", 1.0, bad=0.6)])
def test_each_bar_has_the_colour_of_its_bias(qapp, sorted_out, tone):
    biases = np.array([-9.0, -0.31, 0.0, 0.02, 0.47, 1.0, np.nan, -np.inf, HIDDEN])
    image = QImage(9, 1, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    painter = QPainter(image)
    paint_bars(painter, Shape(9), tone, shades_of(tone, biases), np.arange(9))
    painter.end()
    for at, bias in enumerate(biases.tolist()):
        found, wanted = image.pixelColor(at, 0), tone.color(bias)
        distance = max(abs(one - other) for one, other in zip(found.getRgb(), wanted.getRgb(), strict=True))
        assert distance <= (0 if bias in (-9.0, 0.0, 1.0) or not np.isfinite(bias) else 16), bias
