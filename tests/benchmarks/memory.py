"""Whether memory grows while training runs for long: `python -m tests.benchmarks.memory`.

The whole window (under Xvfb, or with QT_QPA_PLATFORM=offscreen) trains the digits at full speed, its curves in sight,
and begins anew whenever the training ends, so that runs gather as in an afternoon. Once a minute the resident memory of
the window and of its worker process is printed, with how many rows the curves hold.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.single_thread import single_thread

EPOCHS = 20_000
BUDGET = 16  # MiB for going back in time, which is filled in the first minutes
HEADS = ("minute", "window MiB", "worker MiB", "runs", "rows", "updates")


def resident(pid):
    """The memory of a process that is in use, in MiB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def children(pid):
    """The processes that a process has started."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(one) for one in found]


def opened(folder):
    """A window that trains."""
    from nnsim.gui.app import make_application, open_window
    from nnsim.session.session import Session
    from nnsim.session.settings import Settings

    app = make_application()
    settings = Settings(folder / "settings.json")
    settings.set("journal_budget", BUDGET)
    session = Session(settings, worker=True)
    window = open_window(session, example="digits", gallery=False)
    window.resize(1280, 800)
    window.docks.show("curves")
    session.set_training("Train for long", epochs=EPOCHS)
    return app, session, window


def main():
    """Prints a line a minute, and what was gained from the fifth on."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.memory", description=__doc__)
    parser.add_argument("--minutes", type=int, default=60, help="how long (default: 60)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), options.minutes)


def measure(folder, minutes):
    """Train and look once a minute."""
    import os

    app, session, window = opened(folder)
    sys.stdout.write("".join(f"{head:>12}" for head in HEADS) + "\n")
    begin, minute, updates, found = time.monotonic(), 0, 0, []
    session.train()
    while minute < minutes:
        app.processEvents()
        time.sleep(0.002)
        if not session.running:
            updates += session.setup.machine.updates
            session.reset()
            session.train()
        if time.monotonic() - begin >= 60 * (minute + 1):
            minute += 1
            own, workers = resident(os.getpid()), sum(map(resident, children(os.getpid())))
            runs = session.curves.runs
            rows = sum(run.count for run in runs)
            now = updates + session.setup.machine.updates
            found.append((own, workers))
            cells = (minute, f"{own:.1f}", f"{workers:.1f}", len(runs), rows, f"{now:,}")
            sys.stdout.write("".join(f"{cell:>12}" for cell in cells) + "\n")
            sys.stdout.flush()
    if len(found) > 6:
        gained = [late - early for early, late in zip(found[4], found[-1], strict=True)]
        sys.stdout.write(f"gained since the 5th minute: window {gained[0]:+.1f} MiB, worker {gained[1]:+.1f} MiB\n")
    window.leave_unsaved = True
    window.close()
    session.close()


if __name__ == "__main__":
    single_thread("tests.benchmarks.memory")
    main()
