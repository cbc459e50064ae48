"""How long the window takes to open: `python -m tests.benchmarks.start`, under Xvfb or with QT_QPA_PLATFORM=offscreen.

Two programs are started in turn: nnsim until its window has been painted, its panels are there and its event loop is
idle, and one that does no more than import QtWidgets, pyqtgraph and NumPy. Time of the processor and of the clock; the
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
        print(json.dumps({"clock": time.monotonic(), "cpu": time.process_time()}), flush=True)
        os._exit(0)

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, end))
    return window

app.open_window = opened
app.run()
"""


def started(code, home):
    """Seconds of the clock and of the processor until a program has ended, or has said that it is ready."""
    begin, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home, "XDG_DATA_HOME": home}
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
        programs = {"imports alone": BARE, "the window": WINDOW}
        for code in programs.values():
            started(code, home)  # what is read from the disk is in memory from now on
        found = {name: [] for name in programs}
        for _ in range(options.times):
            for name, code in programs.items():
                found[name].append(started(code, home))
    sys.stdout.write(f"{'seconds, median of ' + str(options.times):26}{'clock':>8}{'cpu':>8}\n")
    medians = {}
    for name, times in found.items():
        medians[name] = [statistics.median(column) for column in zip(*times, strict=True)]
        sys.stdout.write(f"{name:26}{medians[name][0]:8.2f}{medians[name][1]:8.2f}\n")
    ratios = [window / bare for window, bare in zip(medians["the window"], medians["imports alone"], strict=True)]
    sys.stdout.write(f"{'ratio (goal: ' + str(GOAL) + ')':26}{ratios[0]:8.2f}{ratios[1]:8.2f}\n")


if __name__ == "__main__":
    single_thread("tests.benchmarks.start")
    main()
