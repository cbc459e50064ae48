"""The bars of the biases are put into groups of one colour once, and again when the biases or the scale are others."""

import numpy as np
import pytest

from nnsim.gui.canvas import neuron_paint
from nnsim.gui.canvas.neuron_paint import TONES, _ticks
from nnsim.gui.canvas.tones import Tone

SEEN = np.arange(6)


class Shape:
    """Places for six bars."""

    shown = 6

    def bias_box(self, position):
        return (float(position), 0.0, 2.0, 8.0)


@pytest.fixture
def sorted_out(monkeypatch):
    """How often neurons were put into groups."""
    times, alike = [], neuron_paint._alike
    monkeypatch.setattr(neuron_paint, "_alike", lambda *given: times.append(1) or alike(*given))
    monkeypatch.setattr(neuron_paint, "rect", lambda box: box)
    _ticks.cache_clear()
    yield times
    _ticks.cache_clear()


def groups(shape, tone, biases, seen=SEEN):
    found = _ticks(shape, tone, np.array(biases, float).tobytes(), seen.tobytes())
    for first, boxes in found:
        assert boxes[0] == shape.bias_box(first)
    return sorted([int(box[0]) for box in boxes] for _, boxes in found)


def test_bars_are_sorted_out_again_when_a_bias_is_another(sorted_out):
    shape, tone, biases = Shape(), Tone(), [0.5, 0.5, -0.5, 1.0, 0.5, np.nan]
    assert groups(shape, tone, biases) == [[0, 1, 4], [2], [3], [5]]
    assert groups(shape, tone, biases) == [[0, 1, 4], [2], [3], [5]]
    assert len(sorted_out) == 1
    biases[4] = 1.0
    assert groups(shape, tone, biases) == [[0, 1], [2], [3, 4], [5]]
    assert groups(shape, tone, biases, SEEN[1:4]) == [[1], [2], [3]]
    assert groups(shape, Tone(scale=0.5), biases) == [[0, 1, 3, 4], [2], [5]]
    assert groups(Shape(), tone, biases) == [[0, 1], [2], [3, 4], [5]], "other places"
    assert len(sorted_out) == 5
    assert groups(shape, tone, [0.25 / TONES] * 6) == [[0, 1, 2, 3, 4, 5]]
