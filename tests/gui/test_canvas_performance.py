"""How long the canvas takes to paint; `python tests/gui/test_canvas_performance.py` prints the times.

The tests hold generous limits, so that a busy machine does not fail them; the script says what it really takes.
"""

import statistics
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from nnsim.gui.canvas.view import CanvasView
from nnsim.network import edits
from nnsim.network.design import Choice, Data, Design, Layer, Link, Network, Training
from nnsim.session.changes import Change
from nnsim.session.session import Session

SIZES = {"2-2-2": (2, 2, 2), "4-8-3": (4, 8, 3), "64-32-10": (64, 32, 10), "784-128-10": (784, 128, 10)}


def design(sizes):
    layers = [Layer(1, "input", tuple(range(sizes[0])), kind="input")]
    for number, size in enumerate(sizes[1:], 2):
        layers.append(Layer(number, f"layer{number}", tuple(range(size)), activation=Choice("tanh")))
    links = tuple(Link(number, number + 1) for number in range(1, len(sizes)))
    network = edits.arrange(Network(tuple(layers), links))
    data = Data(Choice("digits")) if sizes[0] == 64 else Data(Choice("xor"))
    return Design(network, Training(), data, title="-".join(map(str, sizes)))


def opened(sizes, size=(900, 640)):
    session = Session()
    session.new(design(sizes))
    if not session.ready:
        _give_weights(session)
    view = CanvasView(session)
    view.resize(*size)
    view.show()
    QApplication.processEvents()
    return session, view


def _give_weights(session):
    """Weights for a network that has no data of its width, so that it is drawn as a trained one would be."""
    generator = np.random.default_rng(1)
    network = session.network
    weights = {
        layer.id: generator.normal(0, 0.3, (1 + network.fan_in(layer.id), layer.size))
        for layer in network.layers
        if not layer.is_input
    }
    outputs = {layer.id: generator.uniform(0, 1, (layer.size, 1)) for layer in network.layers}
    session.array = lambda layer, quantity: {"W": weights, "o": outputs}.get(quantity, {}).get(layer)


def paint_ms(view, times=15, fresh=True):
    """The best time of painting the whole view; `fresh` throws the cached links away before."""
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    found = []
    for _ in range(times):
        if fresh:
            for link in view._scene.links.values():
                link.renew()
        begin = time.perf_counter()
        painter = QPainter(image)
        view.render(painter)
        painter.end()
        found.append((time.perf_counter() - begin) * 1000)
    return min(found), statistics.median(found)


def viewport_ms(view, act, times=15):
    """The best time of a repaint of the widget after something was done to it."""
    found = []
    for _ in range(times):
        act()
        begin = time.perf_counter()
        view.viewport().repaint()
        found.append((time.perf_counter() - begin) * 1000)
    return min(found), statistics.median(found)


@pytest.mark.parametrize(("name", "limit"), [("4-8-3", 60), ("64-32-10", 120), ("784-128-10", 400)])
def test_painting_is_quick(qtbot, name, limit):
    session, view = opened(SIZES[name])
    qtbot.addWidget(view)

    assert viewport_ms(view, view.viewport().update, times=5)[0] < limit
    session.close()


def test_a_large_network_opens_and_pans_at_once(qtbot):
    begin = time.perf_counter()
    session, view = opened(SIZES["784-128-10"])
    qtbot.addWidget(view)

    assert time.perf_counter() - begin < 4
    assert viewport_ms(view, lambda: view.pan(QPoint(7, 3)), times=5)[0] < 100
    session.close()


def main():
    app = QApplication.instance() or QApplication([])
    heads = ("open", "all", "median", "repaint", "pan", "numbers")
    sys.stdout.write("milliseconds, best of 15\n" + f"{'network':12}" + "".join(f"{h:>9}" for h in heads) + "\n")
    for name, sizes in SIZES.items():
        begin = time.perf_counter()
        session, view = opened(sizes)
        app.processEvents()
        opening = (time.perf_counter() - begin) * 1000
        whole = paint_ms(view)
        again = viewport_ms(view, view.viewport().update)[0]
        pan = viewport_ms(view, lambda v=view: v.pan(QPoint(5, 2)))[0]
        view.fit()
        begin = time.perf_counter()
        for _ in range(5):
            view._scene.refresh(frozenset({Change.WEIGHTS, Change.RUN}))
        numbers = (time.perf_counter() - begin) * 200
        times = (opening, *whole, again, pan, numbers)
        sys.stdout.write(f"{name:12}" + "".join(f"{t:9.1f}" for t in times) + "\n")
        view.close()
        session.close()


if __name__ == "__main__":
    main()
