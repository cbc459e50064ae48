"""How long an import takes, and how much memory: `python -m tests.benchmarks.import` prints it. No test.

Each file is looked at and read in a process of its own, whose greatest memory is that of the import; "table" is what
the table itself takes. In the window, a timer is to tick every 5 ms meanwhile: the longest gap is how long it hung.
"""

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

import numpy as np

SHAPES = {"100,000 × 50": (100_000, 50), "1,000,000 × 10": (1_000_000, 10), "1,000,000 × 50": (1_000_000, 50)}
MIB = 2**20


def written(folder, rows, columns):
    """A CSV of numbers with five decimals and a class, made once."""
    path = folder / f"{rows}x{columns}.csv"
    generator = np.random.default_rng(0)
    with path.open("w") as stream:
        stream.write(",".join(f"x{i}" for i in range(1, columns + 1)) + ",kind\n")
        for start in range(0, rows, 10_000):
            block = generator.normal(size=(min(10_000, rows - start), columns)).round(5).tolist()
            stream.writelines(",".join(map(repr, row)) + f",{'abc'[int(row[0] * 10) % 3]}\n" for row in block)
    return path


def memory():
    """The greatest memory of this process so far, in MiB: of Linux's own account, as that begins with the process."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def gone_through(work):
    """What a work comes to, its seconds, and those of its longest piece."""
    start = before = time.perf_counter()
    longest = 0.0
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value, time.perf_counter() - start, longest
        now = time.perf_counter()
        longest, before = max(longest, now - before), now


def measured(path, traced):
    """Look at a file and read it: seconds and memory."""
    from nnsim.parts.imports import read
    from nnsim.parts.source import Origin
    from nnsim.parts.surveys import survey

    base = memory()
    if traced:
        tracemalloc.start()
    found, looking, longest = gone_through(survey(Origin(path)))
    looked = memory()
    peaks = [tracemalloc.get_traced_memory()[1]] if traced else []
    if traced:
        tracemalloc.reset_peak()
    result, reading, other = gone_through(read(Origin(path), found.plan()))
    peaks += [tracemalloc.get_traced_memory()[1]] if traced else []
    table = result.table
    return {
        "file MB": path.stat().st_size / 1e6,
        "look s": looking,
        "read s": reading,
        "longest piece ms": 1000 * max(longest, other),
        "look +MiB": looked - base,
        "read +MiB": memory() - base,
        "table MiB": (table.inputs.nbytes + table.targets.nbytes) / MIB,
        "traced peaks MiB": [peak / MIB for peak in peaks],
        "samples": len(table.inputs),
    }


def in_window(path):
    """The whole import in the real window, offscreen: seconds until the data are there, and the longest hang."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer

    from nnsim.gui.app import make_application, open_window
    from nnsim.gui.dialogs import import_data
    from nnsim.parts.source import Origin
    from nnsim.session.session import Session
    from nnsim.session.settings import Settings

    session = Session(Settings(path.parent / "settings.json"))
    app = make_application()
    window = open_window(session, example="iris", gallery=False)
    window.leave_unsaved = True
    for _ in range(50):
        app.processEvents()
        time.sleep(0.01)
    gaps, last = {"looking": 0.0, "reading": 0.0}, [time.perf_counter()]
    stage = ["looking"]

    def tick():
        now = time.perf_counter()
        gaps[stage[0]], last[0] = max(gaps[stage[0]], now - last[0]), now

    timer = QTimer(window, interval=5)
    timer.timeout.connect(tick)
    timer.start()
    dialog = import_data.show(window, Origin(path))
    start = last[0] = time.perf_counter()
    while dialog._going is not None:
        app.processEvents()
    looked = time.perf_counter() - start
    stage[0] = "reading"
    dialog.main.click()
    while dialog._going is not None and dialog._going.share < 1.0:
        app.processEvents()
    before = gaps["reading"]
    while session.data.dataset.key != "imported":
        app.processEvents()
    taken = time.perf_counter() - start
    for _ in range(20):
        app.processEvents()
    timer.stop()
    window.close()
    return {
        "looked at after s": looked, "learned after s": taken, "longest hang looking ms": 1000 * gaps["looking"],
        "reading ms": 1000 * before, "taking the data ms": 1000 * gaps["reading"],
    }  # fmt: skip


def say(line):
    """A line of what was measured."""
    sys.stdout.write(f"{line}\n")


def alone(*arguments):
    """One measurement in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.import", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the smallest file alone")
    parser.add_argument("--keep", type=Path, help="a folder in which the files are made, and stay")
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--what", default="measure", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.file is not None:
        found = in_window(given.file) if given.what == "window" else measured(given.file, given.what == "trace")
        say(json.dumps(found))
        return
    say(f"{platform.machine()}, Python {platform.python_version()}, NumPy {np.__version__}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as made:
        folder = given.keep or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        for number, (name, shape) in enumerate(SHAPES.items()):
            path = folder / f"{shape[0]}x{shape[1]}.csv"
            path = path if path.exists() else written(folder, *shape)
            say(f"\n{name}")
            show(alone("--file", path))
            if not number:
                show({"traced": alone("--file", path, "--what", "trace")["traced peaks MiB"]})
                show(alone("--file", path, "--what", "window"))
            if given.quick:
                return


def show(found):
    """Figures, a line each."""
    for name, value in found.items():
        words = ", ".join(f"{one:.1f}" for one in value) if isinstance(value, list) else f"{value:,.1f}"
        if words:
            say(f"  {name:26}{words:>14}")


if __name__ == "__main__":
    main()
