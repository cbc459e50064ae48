"""How long the curves take with a million points: `python -m tests.benchmarks.curves`, under Xvfb or offscreen.

Eight runs together have a million rows. Printed are milliseconds of the processor for a frame in which the present run
has grown by some rows, as while training runs, and for one in which the plot is dragged or zoomed; 60 frames a second
leave 16.7 for each.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.single_thread import single_thread

RUNS, ROWS, FRAMES = 8, 125_000, 40


def rows(first, count, seed):
    """Rows of a training whose loss falls, with noise."""
    from nnsim.session.curves import COLUMNS

    noise, epoch = np.random.default_rng(seed), np.arange(first, first + count, dtype=float)
    found = np.full((count, len(COLUMNS)), np.nan)
    found[:, 0], found[:, 1], found[:, 6], found[:, 7] = epoch, epoch * 10, 0.1, epoch * 1e-3
    for column, level in ((2, 1.0), (4, 1.2)):
        found[:, column] = level / (1 + epoch * 1e-3) + 0.05 * noise.random(count)
    return found


def timed(app, act):
    """Milliseconds of the processor until all that was done is painted."""
    found = []
    for frame in range(FRAMES):
        begin = time.process_time()
        act(frame)
        app.processEvents()
        app.processEvents()
        found.append((time.process_time() - begin) * 1000)
    return statistics.median(found), float(np.percentile(found, 95))


def main():
    """Prints a line for each kind of frame."""
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder))


def measure(folder):
    """Fill the curves, and look at frames."""
    from PySide6.QtWidgets import QApplication

    from nnsim.gui.app import make_application, open_window
    from nnsim.session.changes import Change
    from nnsim.session.session import Session
    from nnsim.session.settings import Settings

    app = make_application()
    assert isinstance(app, QApplication)
    session = Session(Settings(folder / "settings.json"))
    window = open_window(session, example="xor", gallery=False)
    window.resize(1720, 1040)
    window.docks.show("curves")
    curves = session.curves
    for number in range(RUNS):
        if number:
            curves.start()
        curves.current.append(rows(0, ROWS, number))
    panel: Any = window.docks.show("curves")
    session.tell(Change.CURVES)
    for _ in range(20):
        app.processEvents()
        time.sleep(0.02)
    plot = panel.board.plots["loss"]
    area = plot.area

    def grow(frame):
        curves.current.append(rows(ROWS + 30 * frame, 30, 99 + frame))
        panel._draw()

    def drag(frame):
        shift = (area.right - area.left) * 0.002 * (frame % 20)
        plot.show_area(area.left + shift, area.right + shift, area.low, area.high)

    def zoom(frame):
        share = 0.98 ** (frame % 30)
        plot.show_area(area.left, area.left + (area.right - area.left) * share, area.low, area.high)

    shown = sum(run.count for run in curves.runs)
    sys.stdout.write(f"{shown:,} rows in {len(curves.runs)} runs, {app.platformName()}\n")
    sys.stdout.write(f"{'':12}{'median':>8}{'p95':>8} ms\n")
    for name, act in (("growing", grow), ("dragged", drag), ("zoomed", zoom)):
        sys.stdout.write(f"{name:12}" + "".join(f"{value:8.1f}" for value in timed(app, act)) + "\n")
    window.leave_unsaved = True
    window.close()
    session.close()


if __name__ == "__main__":
    single_thread("tests.benchmarks.curves")
    main()
