"""The window while training runs at full speed: `python -m tests.benchmarks.window`, under Xvfb.

Each network is trained by the worker process, in turn without a window (only asked for news, as a window asks) and in
one whose canvas and curves are in sight while the canvas is dragged to and fro. Printed are updates a second of both,
what the window costs, the intervals between frames of the drag, and how long a pause takes to be answered: on the NumPy
path, or with --compiled on the compiled one, which is compiled before the first round.
"""

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.single_thread import single_thread
from tests.benchmarks.stepping import table_file

FRAME = 1 / 60
COMPILING = 40.0  # seconds until the compiled code is there, for sure; it is kept for the rounds
LOADING = 4.0  # until a round has taken it up
HEADS = ("alone/s", "window/s", "lost", "frame", "p95", "max", "pause")
NETWORKS = {"2-8-8-1": "spirals", "64-32-10": "digits", "784-128-10": ""}


def design(name, folder):
    """A network of these sizes with data that fit, to be trained for ever."""
    from nnsim.network.build import sequential
    from nnsim.network.design import Choice, Data, Design, Training

    sizes = tuple(int(size) for size in name.split("-"))
    data = Data(Choice(NETWORKS[name])) if NETWORKS[name] else Data(
        Choice("csv", {"path": str(table_file(folder, sizes)), "targets": "label", "task": "classes"}))  # fmt: skip
    one = sizes[-1] == 1
    training = Training(loss=Choice("binary_cross_entropy" if one else "cross_entropy"),
                        batch_size=10 if one else 32, rate=0.01, epochs=10**9, dtype="float32")  # fmt: skip
    return Design(sequential(sizes, "tanh", "logistic" if one else "softmax"), training, data, title=name)


def settings_at(path, compiled):
    """Settings with compiled training or without: else it would take over at another moment in each round."""
    from nnsim.session.settings import Settings

    settings = Settings(path)
    settings.set("compiled", compiled)
    return settings


def trained(who, seconds, before=1.0):
    """Updates a second once training has run for some seconds, and milliseconds until a pause is answered."""
    session, work = who.session, who.work
    session.train()
    settle = time.monotonic() + before
    while time.monotonic() < settle:
        work()
    who.frames.clear()
    begin, before = time.monotonic(), session.setup.machine.updates
    while time.monotonic() - begin < seconds:
        work()
    rate = (session.setup.machine.updates - before) / (time.monotonic() - begin)
    asked = time.monotonic()
    session.pause()
    while session.running:
        work()
    return rate, (time.monotonic() - asked) * 1000


class Alone:
    """A session that nobody looks at."""

    def __init__(self, made, folder, compiled):
        from nnsim.session.session import Session

        self.session, self.frames = Session(settings_at(folder / "alone.json", compiled), worker=True), []
        self.session.new(made)

    def work(self):
        """Ask for news."""
        self.session.poll()
        time.sleep(0.033)

    def close(self):
        """End."""
        self.session.close()


class Dragged:
    """A window whose canvas is dragged."""

    def __init__(self, made, folder, compiled):
        from nnsim.gui.app import make_application, open_window
        from nnsim.session.session import Session

        self.app = make_application()
        self.session = Session(settings_at(folder / "window.json", compiled), worker=True)
        self.window = open_window(self.session, example="xor", gallery=False)
        self.session.new(made)
        self.window.resize(1280, 800)
        self.window.docks.show("curves")
        self.frames, self.steps, self._due = [], 0, time.monotonic()

    def work(self):
        """Handle events until the next frame is due, then move the canvas and paint it."""
        from PySide6.QtCore import QPoint

        while time.monotonic() < self._due:
            self.app.processEvents()
            time.sleep(0.0005)
        self.steps += 1
        self.window.canvas.pan(QPoint(4 if self.steps // 40 % 2 else -4, 1 if self.steps // 25 % 2 else -1))
        self.window.canvas.viewport().repaint()
        now = time.monotonic()
        self.frames.append(now)
        self._due = max(self._due + FRAME, now)

    def intervals(self):
        """Milliseconds between the frames of a round."""
        return np.diff(self.frames) * 1000

    def close(self):
        """End."""
        self.window.leave_unsaved = True
        self.window.close()
        self.session.close()


def main():
    """Prints a line for each network."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.window", description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0, help="how long each round takes (default: 3)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each kind, in turn (default: 5)")
    parser.add_argument("--compiled", action="store_true", help="training by compiled code")
    options = parser.parse_args()
    sys.stdout.write(f"{'network':14}" + "".join(f"{head:>10}" for head in HEADS) + "\n")
    for name in NETWORKS:
        with tempfile.TemporaryDirectory() as folder:
            measure(name, Path(folder), options)


def measure(name, folder, options):
    """The rounds of one network."""
    made = design(name, folder)
    ways: dict[str, Any] = {
        "alone": Alone(made, folder, options.compiled),
        "window": Dragged(made, folder, options.compiled),
    }
    rates, intervals, pauses = {way: [] for way in ways}, [], []
    if options.compiled:
        for who in ways.values():
            trained(who, 0.1, COMPILING)
    for _ in range(options.rounds):
        for way, who in ways.items():
            rate, pause = trained(who, options.seconds, LOADING if options.compiled else 1.0)
            rates[way].append(rate)
            if way == "window":
                pauses.append(pause)
                intervals.append(who.intervals())
    for who in ways.values():
        who.close()
    alone, window = (statistics.median(rates[way]) for way in ways)
    frames = np.concatenate(intervals)
    cells = (f"{alone:,.0f}", f"{window:,.0f}", f"{1 - window / alone:.1%}", f"{np.median(frames):.1f}",
             f"{np.percentile(frames, 95):.1f}", f"{frames.max():.1f}", f"{max(pauses):.0f} ms")  # fmt: skip
    sys.stdout.write(f"{name:14}" + "".join(f"{cell:>10}" for cell in cells) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    single_thread("tests.benchmarks.window")
    main()
