"""How long the window takes to open: `python -m tests.benchmarks.start`, under Xvfb or with QT_QPA_PLATFORM=offscreen.

Three programs are started in turn: nnsim until its first view, the gallery, has been painted with its pictures and its
event loop is idle; the same with `nnsim --example xor`, where the first view is a network with its panels; and one
that does no more than import QtWidgets, pyqtgraph and NumPy. Time of the processor and of the clock; the
worker process for training, which nnsim starts beside it, is not counted.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

from tests.benchmarks.single_thread import single_thread

GOAL = 1.3
BARE = "import numpy, pyqtgraph; from PySide6 import QtWidgets"
WINDOW = """
import json, os, sys, time
sys.argv = ["nnsim"]
import nnsim.gui.app as app
make = app.open_window

def opened(*given, **named):
    from PySide6.QtCore import QCoreApplication, QTimer
    window = make(*given, **named)  # it has asked already for its panels to be filled in the first turn

    def end():
        QCoreApplication.processEvents()
        if window.gallery_shown and not all(card.drawn for card in window.gallery.all_cards if card.seen):
            return QTimer.singleShot(0, end)
        print(json.dumps({"clock": time.monotonic(), "cpu": time.process_time()}), flush=True)
        os._exit(0)

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, end))
    return window

app.open_window = opened
app.run(example=EXAMPLE)
"""
PROGRAMS = {
    "imports alone": BARE,
    "the gallery": f"EXAMPLE = None\n{WINDOW}",
    "a network with its panels": f"EXAMPLE = 'xor'\n{WINDOW}",
}


def started(code, home):
    """Seconds of the clock and of the processor until a program has ended, or has said that it is ready."""
    begin, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home, "XDG_DATA_HOME": home}
    environment["PYTHONPYCACHEPREFIX"] = f"{home}/compiled"  # of the sources as they are now, as with any installation
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if result.returncode:
        raise SystemExit(result.stderr)
    said = json.loads(result.stdout.splitlines()[-1]) if result.stdout.strip() else {}
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return said.get("clock", time.monotonic()) - begin, said.get("cpu", used)


def main():
    """Prints both, and their ratio."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.start", description=__doc__)
    parser.add_argument("--times", type=int, default=9, help="how often each is started (default: 9)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        for code in PROGRAMS.values():
            started(code, home)  # what is read from the disk is in memory from now on
        found = {name: [] for name in PROGRAMS}
        for _ in range(options.times):
            for name, code in PROGRAMS.items():
                found[name].append(started(code, home))
    heads = f"{'seconds, median of ' + str(options.times):26}{'clock':>8}{'cpu':>8}{'ratio':>8}  (goal {GOAL})"
    sys.stdout.write(f"{heads}\n")
    medians = {
        name: [statistics.median(column) for column in zip(*times, strict=True)] for name, times in found.items()
    }
    for name, (clock, cpu) in medians.items():
        sys.stdout.write(f"{name:26}{clock:8.2f}{cpu:8.2f}{cpu / medians['imports alone'][1]:8.2f}\n")


if __name__ == "__main__":
    single_thread("tests.benchmarks.start")
    main()
