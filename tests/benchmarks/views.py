"""What views of what was learned cost while training runs at full speed: `python -m tests.benchmarks.views`.

A network is trained by the worker process, in turn without anybody looking and with a view that draws: the boundary of
2-8-8-1, 200 × 200 with its samples, or the canvas with small maps in 50 neurons. Printed are the updates of a second of
the worker's processor time, what the view takes from it, the views drawn in a second, and the milliseconds of the
window's processor for each. Offscreen, or under Xvfb.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

HEADS = ("alone/cpu s", "viewed/cpu s", "lost", "views/s", "ms each")
TICK = os.sysconf("SC_CLK_TCK")


def made(sizes):
    """A network of these sizes on the two moons, to be trained for ever."""
    from nnsim.network.build import sequential
    from nnsim.network.design import Choice, Data, Design, Training

    training = Training(loss=Choice("binary_cross_entropy"), batch_size=10, rate=0.01, epochs=10**9)
    return Design(sequential(sizes, "tanh", "logistic"), training, Data(Choice("moons")), title="moons")


def processor_time(process):
    """Seconds of the processor that another process has used."""
    words = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / TICK


def boundary(session):
    """The panel, and how often it has drawn."""
    from nnsim.gui.docks import find_panels

    panel: Any = find_panels()["boundary"].make(session, None)
    panel.resize(420, 520)
    drawn = []
    inside = panel.boundary.compute

    def compute(plane, force=False):
        surface = inside(plane, force)
        if surface is not None:
            drawn.append(surface.plane.places)
        return surface

    panel.boundary.compute = compute
    return panel, drawn


def maps(session):
    """A canvas with a map in each of its neurons, and how often they were painted."""
    from nnsim.gui.canvas.unit_maps import MAPS
    from nnsim.gui.canvas.view import CanvasView

    session.settings.set(MAPS, True)
    canvas = CanvasView(session)
    canvas.resize(1000, 700)
    drawn = []
    inside = canvas.maps.maps.maps

    def compute(*asked):
        found = inside(*asked)
        drawn.append((sum(len(one.values) for one in found.values()), "neurons"))
        return found

    canvas.maps.maps.maps = compute
    return canvas, drawn


VIEWS = {"boundary": (boundary, (2, 8, 8, 1)), "maps": (maps, (2, 16, 16, 13, 2, 1))}


def trained(session, app, bridge, seconds):
    """Updates for a second of the worker's processor time."""
    worker = session._worker.process.pid
    session.train()
    settle(app, 1.0)
    begin, before, spent = time.monotonic(), session.setup.machine.updates, processor_time(worker)
    settle(app, seconds)
    rate = (session.setup.machine.updates - before) / (processor_time(worker) - spent)
    took = time.monotonic() - begin
    session.pause()
    while session.running:
        settle(app, 0.01)
    bridge.flush()
    return rate, took


def settle(app, seconds):
    """Handle events for so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.001)


def measure(name, options, folder):
    """The rounds of one view."""
    from nnsim.gui.app import make_application
    from nnsim.gui.bridge import Bridge
    from nnsim.session.session import Session
    from nnsim.session.settings import Settings

    app = make_application()
    settings = Settings(folder / "settings.json")
    settings.set("compiled", False)
    session = Session(settings, worker=True)
    view, sizes = VIEWS[name]
    session.new(made(sizes))
    bridge = Bridge(session, app, poll=True)
    view, drawn = view(session)
    rates, shown, costs, seen = {"alone": [], "viewed": []}, [], [], set()
    for _ in range(options.rounds):
        for way, found in rates.items():
            view.setVisible(way == "viewed")
            settle(app, 0.2)
            drawn.clear()
            begin = time.process_time()
            rate, took = trained(session, app, bridge, options.seconds)
            found.append(rate)
            if way == "viewed":
                shown.append(len(drawn) / (took + 1.0))
                costs.append((time.process_time() - begin) / max(len(drawn), 1) * 1000)
                seen |= set(drawn)
    view.close()
    bridge.close()
    session.close()
    alone, viewed = (statistics.median(rates[way]) for way in rates)
    cells = (f"{alone:,.0f}", f"{viewed:,.0f}", f"{1 - viewed / alone:.1%}", f"{statistics.median(shown):.1f}",
             f"{statistics.median(costs):.1f}")  # fmt: skip
    sys.stdout.write(f"{name:14}" + "".join(f"{cell:>14}" for cell in cells) + f"   {sorted(seen)}\n")
    sys.stdout.flush()


def main():
    """Prints a line for each view."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.views", description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0, help="how long each round takes (default: 3)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each kind, in turn (default: 5)")
    parser.add_argument("--view", choices=list(VIEWS), help="this view only")
    options = parser.parse_args()
    sys.stdout.write(f"{'view':14}" + "".join(f"{head:>14}" for head in HEADS) + "\n")
    for name in [options.view] if options.view else VIEWS:
        with tempfile.TemporaryDirectory() as folder:
            measure(name, options, Path(folder))


if __name__ == "__main__":
    main()
