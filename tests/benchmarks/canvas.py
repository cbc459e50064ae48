"""How long the canvas takes: `python -m tests.benchmarks.canvas` prints the times. No test; tests count work.

The times are of the processor, not of the clock, best of several: another program on the machine changes them little.
"""

import os
import statistics
import sys
import time

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from nnsim.gui.canvas.view import CanvasView
from nnsim.network import edits
from nnsim.network.design import Choice, Data, Design, Layer, Link, Network, Training
from nnsim.session.changes import Change
from nnsim.session.session import Session

SIZES = {
    "2-2-2": (2, 2, 2),
    "4-8-3": (4, 8, 3),
    "2-12-12-1": (2, 12, 12, 1),
    "13-16-16-3": (13, 16, 16, 3),
    "64-32-10": (64, 32, 10),
    "784-128-10": (784, 128, 10),
    "1000-1000-10": (1000, 1000, 10),
}
FITTING = {2: "xor", 13: "wine", 64: "digits"}
FRAMES = 60
HEADS = ("open", "all", "median", "repaint", "pan", "numbers", "training", "of 30 Hz")


def design(sizes):
    """A network of such layers, with data that fit where there are some."""
    layers = [Layer(1, "input", tuple(range(sizes[0])), kind="input")]
    for number, size in enumerate(sizes[1:], 2):
        layers.append(Layer(number, f"layer{number}", tuple(range(size)), activation=Choice("tanh")))
    links = tuple(Link(number, number + 1) for number in range(1, len(sizes)))
    network = edits.arrange(Network(tuple(layers), links))
    return Design(network, Training(), Data(Choice(FITTING.get(sizes[0], "xor"))), title="-".join(map(str, sizes)))


def opened(sizes, size=(900, 640)):
    """A session and a canvas on it that is shown; numbers are made up where it cannot run."""
    session = Session()
    session.new(design(sizes))
    if not session.ready:
        give_weights(session)
    view = CanvasView(session)
    view.resize(*size)
    view.show()
    QApplication.processEvents()
    return session, view


def give_weights(session, seed=1):
    """Weights for a network that has no data of its width, so that it is drawn as a trained one would be."""
    generator = np.random.default_rng(seed)
    network = session.network
    weights = {
        layer.id: generator.normal(0, 0.3, (1 + network.fan_in(layer.id), layer.size))
        for layer in network.layers
        if not layer.is_input
    }
    arrays = {"W": weights, "o": {layer.id: generator.uniform(0, 1, (layer.size, 1)) for layer in network.layers}}
    arrays["delta"] = {layer.id: generator.normal(0, 0.1, (layer.size, 1)) for layer in network.layers[1:]}
    session.array = session.seen = lambda layer, quantity: arrays.get(quantity, {}).get(layer)


def timed(act, times):
    """Milliseconds of the processor for each time that something is done."""
    found = []
    for _ in range(times):
        begin = time.thread_time()
        act()
        found.append((time.thread_time() - begin) * 1000)
    return found


def paint_ms(view, times=15):
    """Painting the whole view, the links drawn anew."""
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)

    def paint():
        for link in view._scene.links.values():
            link.renew()
        painter = QPainter(image)
        view.render(painter)
        painter.end()

    found = timed(paint, times)
    return min(found), statistics.median(found)


def repaint_ms(view, act, times=15):
    """A repaint of the widget after something was done to it."""
    return min(timed(lambda: (act(), view.viewport().repaint()), times))


def training_ms(session, view):
    """A frame while training runs: other numbers everywhere, taken over and painted."""
    changes = frozenset({Change.WEIGHTS, Change.RUN})

    def frame():
        view._scene.refresh(changes)
        view.viewport().repaint()

    found = []
    session.running = True
    for seed in range(2, 2 + FRAMES):
        give_weights(session, seed)
        found += timed(frame, 1)
    session.running = False
    return statistics.fmean(found)  # the mean: crowded links follow in some frames only


def main():
    """Prints a line for each network."""
    app = QApplication.instance() or QApplication([])
    sys.stdout.write("milliseconds of the processor, best of 15; training: mean of 60 frames\n")
    sys.stdout.write(f"{'network':12}" + "".join(f"{head:>9}" for head in HEADS) + "\n")
    for name, sizes in SIZES.items():
        begin = time.thread_time()
        session, view = opened(sizes)
        app.processEvents()
        opening = (time.thread_time() - begin) * 1000
        whole = paint_ms(view)
        again = repaint_ms(view, view.viewport().update)
        pan = repaint_ms(view, lambda v=view: v.pan(QPoint(5, 2)))
        view.fit()
        numbers = min(timed(lambda v=view: v._scene.refresh(frozenset({Change.WEIGHTS, Change.RUN})), 5))
        frame = training_ms(session, view)
        times = (opening, *whole, again, pan, numbers, frame)
        sys.stdout.write(f"{name:12}" + "".join(f"{t:9.1f}" for t in times) + f"{frame / 33.3:9.0%}\n")
        view.close()
        session.close()


if __name__ == "__main__":
    main()
