"""How long one operation takes in the whole window, forwards and backwards: `python -m tests.benchmarks.stepping`.

The window is real: under Xvfb (xvfb-run -s "-screen 0 1920x1080x24") it is painted to a screen, with
QT_QPA_PLATFORM=offscreen into memory. A network of 1,000 neurons and 100,000 edges is stepped through whole iterations;
an operation has ended when all that it made the views paint has been painted. Some panels are looked at in turn, with
nothing, a neuron and a number selected. "least" is the 95th percentile if each operation counts with the least time of
the processor that its step took in all visits: what is left where others use the machine as well. What timers do in the
10 ms after it is counted apart, as "later". Machines differ by a factor of three: how long a turn of a loop takes in
Python is printed first.
"""

import argparse
import cProfile
import json
import pstats
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop

from tests.benchmarks.shares import Shares
from tests.benchmarks.single_thread import single_thread

SAMPLES, BATCH = 320, 32
GOAL_MS = 16.0
LATER = 0.01
PACE = 200_000


def table_file(folder, sizes):
    """A CSV file whose columns suit the sizes: inputs, and a label of as many classes as there are outputs."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=(SAMPLES, sizes[0])).round(3)
    names = [*(f"x{i + 1}" for i in range(sizes[0])), "label"]
    labels = [f"class {i % sizes[-1] + 1}" for i in range(SAMPLES)]
    lines = [",".join(names), *(",".join([*map(str, row), label]) for row, label in zip(x, labels, strict=True))]
    path = folder / "table.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def opened(folder, sizes):
    """A window on such a network, all shown and settled."""
    from nnsim.gui.app import make_application, open_window
    from nnsim.network.build import sequential
    from nnsim.network.design import Choice, Data, Design, Training
    from nnsim.session.session import Session
    from nnsim.session.settings import Settings

    app = make_application()
    session = Session(Settings(folder / "settings.json"))
    window = open_window(session, example="xor", gallery=False)
    data = Data(Choice("csv", {"path": str(table_file(folder, sizes)), "targets": "label", "task": "classes"}))
    training = Training(loss=Choice("cross_entropy"), batch_size=BATCH, rate=0.05, epochs=1000)
    session.new(Design(sequential(sizes, "tanh", "softmax"), training, data, title="-".join(map(str, sizes))))
    if not session.ready:
        raise SystemExit("; ".join(problem.what for problem in session.problems))
    wait(app, 1.5)  # the panels are made, and what is read while the person is still looking
    return app, session, window


def wait(app, seconds):
    """Let the window work for a moment."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.002)


def settle(app):
    """Handle events until none is left: all that was to be painted has been painted.

    Nothing listens to the events meanwhile: an event filter in Python would cost more than many of them.
    """
    handle = app.eventDispatcher().processEvents
    turns = 0
    while handle(QEventLoop.ProcessEventsFlag.AllEvents) and turns < 50:
        turns += 1


def operations(window, session, app, count):
    """Milliseconds of the clock and of the processor for operations forwards and backwards, and for what came later."""
    found = {"forwards": [], "backwards": []}
    later = []
    verbs = {"forwards": session.step, "backwards": session.back}
    done = 0
    while done < count:
        length = min(len(session.steps), count - done)  # a whole iteration there, and back
        for name, verb in verbs.items():
            for _ in range(length):
                begin, used, at = time.perf_counter(), time.process_time(), session.next_index
                verb("operation")
                settle(app)
                took = (time.perf_counter() - begin) * 1000
                step = at if name == "forwards" else session.next_index
                found[name].append((took, (time.process_time() - used) * 1000, step))
                used = time.process_time()
                end = time.perf_counter() + LATER
                while time.perf_counter() < end:
                    app.processEvents()
                    time.sleep(0.001)
                later.append((time.process_time() - used) * 1000)
        done += length
        session.step("batch")
        settle(app)
    return found, later


def scenes(session, window):
    """What is looked at: a name, and how the window is brought there."""
    from nnsim.session.places import Place

    hidden = session.network.layers[1].id

    def place(panel, *places):
        def act():
            window.docks.show(panel)
            session.let_go()
            session.select(*places)

        return act

    unit = Place("unit", layer=hidden, unit=session.network.layers[1].units[0])
    scenes = {"curves, nothing selected": place("curves")}
    scenes["curves, a neuron selected"] = place("curves", unit)
    scenes["curves, a layer selected"] = place("curves", Place("layer", layer=hidden))

    def number():
        place("curves", unit)()
        found = session.number_for(hidden, "delta", 0, 0)
        if found is not None:
            session.look_at(found)

    scenes["curves, a delta explained"] = number
    for panel in ("data", "watches", "stops", "checks", "exercise", "compare"):
        scenes[f"{panel}, a neuron selected"] = place(panel, unit)
    return scenes


def least(times):
    """The 95th percentile of operations, each with the least time of the processor that its step took in all visits.

    On a machine that others use as well this is what says something: they make every figure larger, and none smaller.
    """
    by_step = {}
    for _, used, step in times:
        by_step[step] = min(used, by_step.get(step, used))
    return float(np.percentile([by_step[step] for _, _, step in times], 95))


def pace():
    """Nanoseconds for one turn of a loop that adds in Python, the least of some: how fast this machine is."""
    took = []
    for _ in range(9):
        begin, total = time.process_time(), 0
        for i in range(PACE):
            total += i
        took.append((time.process_time() - begin) / PACE * 1e9)
    return min(took)


def percentiles(values):
    """Median, 95th percentile and largest."""
    return statistics.median(values), float(np.percentile(values, 95)), max(values)


def main():
    """Prints a line for each scene, and writes a JSON document where one is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.stepping", description=__doc__)
    parser.add_argument("--network", default="784-115-101", help="sizes of the layers (default: 784-115-101)")
    parser.add_argument("--size", default="1720x1040", help="size of the window (default: 1720x1040)")
    parser.add_argument("--count", type=int, default=100, help="operations each way in each scene (default: 100)")
    parser.add_argument("--scene", default="", help="only scenes whose names begin so")
    parser.add_argument("--shares", action="store_true", help="print how much time each part of the window takes, too")
    parser.add_argument("--profile", action="store_true", help="print where the time goes, too")
    parser.add_argument("--picture", help="save a picture of the window there")
    parser.add_argument("-o", "--out", help="the JSON document to write")
    options = parser.parse_args()
    sizes = tuple(int(size) for size in options.network.split("-"))
    with tempfile.TemporaryDirectory() as folder:
        entries = measured(Path(folder), sizes, options)
    if options.out:
        from nnsim.session.bench.environment import describe

        document = {"network": options.network, "scenes": entries, "pace_ns": pace(), "environment": describe()}
        Path(options.out).write_text(json.dumps(document, indent=1) + "\n")


def measured(folder, sizes, options):
    """An entry for each scene."""
    shares = Shares() if options.shares else None
    app, session, window = opened(folder, sizes)
    window.resize(*(int(part) for part in options.size.split("x")))
    for text in ("norm(grad[hidden1])", "loss", "W[hidden1][1][1]"):
        session.watches.add(text)
    wait(app, 0.5)
    network = session.network
    edges = sum(network.fan_in(layer.id) * layer.size for layer in network.layers)
    units = sum(layer.size for layer in network.layers)
    size = f"{window.width()} × {window.height()}"
    sys.stdout.write(f"{units:,} neurons, {edges:,} edges, window {size}, {app.platformName()}; milliseconds\n")
    sys.stdout.write(f"a turn of a loop that adds in Python takes {pace():.0f} ns here\n")
    heads = "".join(f"{head:>8}" for head in ("median", "p95", "max", "cpu", "cpu p95", "least", "later"))
    sys.stdout.write(f"{'':34}{heads}\n")
    entries = []
    for name, act in scenes(session, window).items():
        if not name.startswith(options.scene):
            continue
        act()
        session.step("batch")
        wait(app, 0.4)
        operations(window, session, app, len(session.steps))  # once to warm up
        profile = cProfile.Profile()
        if options.profile:
            profile.enable()
        if shares is not None:
            shares.clear()
        found, later = operations(window, session, app, options.count)
        profile.disable()
        for way, times in found.items():
            clock, used = (percentiles([pair[at] for pair in times]) for at in (0, 1))
            line = "".join(f"{value:8.1f}" for value in clock)
            sys.stdout.write(f"{name:29}{way[:4]:>5}{line}{used[0]:8.1f}{used[1]:8.1f}{least(times):8.1f}")
            sys.stdout.write(f"{statistics.median(later):8.1f}\n")
            entries.append({
                "scene": name, "way": way, "median_ms": clock[0], "p95_ms": clock[1], "max_ms": clock[2],
                "processor_median_ms": used[0], "processor_p95_ms": used[1], "least_p95_ms": least(times),
                "operations": len(times), "later_ms": statistics.median(later), "goal_ms": GOAL_MS,
            })  # fmt: skip
        if shares is not None:
            worst(found, session)
            sys.stdout.write("\n".join(shares.lines(sum(map(len, found.values())))) + "\n")
        if options.profile:
            pstats.Stats(profile).sort_stats("cumulative").print_stats("nnsim", 45)
        sys.stdout.flush()
    if options.picture:
        window.grab().save(options.picture)
    window.leave_unsaved = True
    window.close()
    session.close()
    return entries


def worst(found, session):
    """Which steps of the program take longest in the window."""
    for way, times in found.items():
        by_step = {}
        for _, used, step in times:
            by_step[step] = min(used, by_step.get(step, used))
        order = sorted(by_step, key=lambda step: -by_step[step])[:6]
        names = {step.index: f"{step.name} {step.layer_name or ''}".strip() for step in session.steps}
        steps = ", ".join(f"{names.get(step, 'the end')} {by_step[step]:.1f}" for step in order)
        sys.stdout.write(f"    slowest {way}: {steps}\n")


if __name__ == "__main__":
    single_thread("tests.benchmarks.stepping")
    main()
