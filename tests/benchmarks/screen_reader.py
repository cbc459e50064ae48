"""Reads nnsim's window as a screen reader does, through AT-SPI on a virtual screen, and says what it found.

It is no test of the suite, since it needs a desktop's parts, in Debian's names: at-spi2-core, python3-pyatspi, xvfb,
xdotool and dbus. Run it by nnsim's own Python: `python tests/benchmarks/screen_reader.py`. It ends with 1 where
something is missing.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SYSTEM = "/usr/bin/python3"  # has the system's pyatspi
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
DISPLAY = ":93"
PROGRAM = """
from PySide6.QtCore import QTimer
from nnsim.gui.app import make_application, open_window
from nnsim.session.session import Session
app = make_application()
session = Session()
session.settings.set("tour_offered", True)
window = open_window(session, example="xor", gallery=False)
window.leave_unsaved = True
window.canvas.setFocus()
QTimer.singleShot(45_000, app.quit)
app.exec()
"""
READER = """
import subprocess, threading, time
import pyatspi
def find(one, depth=0):
    if one is None or depth > 12:
        return None
    if one.name == "Network canvas":
        return one
    return next((found for k in range(one.childCount) if (found := find(one.getChildAtIndex(k), depth + 1))), None)
def read(one, depth=0):
    print("tree", depth, one.getRoleName(), "|", one.name, flush=True)
    for k in range(one.childCount):
        read(one.getChildAtIndex(k), depth + 1)
canvas, end = None, time.time() + 20
while canvas is None and time.time() < end:
    desktop = pyatspi.Registry.getDesktop(0)
    canvas = next((found for app in desktop if (found := find(app))), None)
    time.sleep(0.3)
if canvas is None:
    raise SystemExit("the canvas was not found")
read(canvas)
for kind in ("object:state-changed:focused", "object:announcement"):
    pyatspi.Registry.registerEventListener(
        lambda event: print("event", event.type, "|", event.source.name, "|", event.any_data, flush=True), kind)
def act():
    time.sleep(1)
    subprocess.run(["xdotool", "search", "--name", "nnsim", "windowfocus"])
    time.sleep(1)
    for key in ("Right", "Right", "alt+Right", "alt+Right", "alt+Down", "Right", "e", "space"):
        subprocess.run(["xdotool", "key", key])
        time.sleep(0.7)
    pyatspi.Registry.stop()
threading.Thread(target=act, daemon=True).start()
pyatspi.Registry.start()
"""
EXPECTED = (
    "layer hidden1: 2 neurons", "hidden1, neuron 1: z = not yet", "bias of hidden1, neuron 2",
    "edge hidden1, neuron 2 → output, neuron 1: w = −1.043", "forward, hidden1, net input",
    "object:state-changed:focused", "object:announcement", "the training begins",
)  # fmt: skip


def inside() -> int:
    """In a session bus of its own: the screen, the bus of AT-SPI, the program, and the reader."""
    launcher = next(path for path in LAUNCHERS if Path(path).exists())
    home = tempfile.mkdtemp(prefix="nnsim-reader-")
    about = {**os.environ, "DISPLAY": DISPLAY, "HOME": home, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(ROOT),
             "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}  # fmt: skip
    about.pop("QT_QPA_PLATFORM", None)
    started = []

    def start(*words: str) -> None:
        quiet = subprocess.DEVNULL
        started.append(subprocess.Popen(words, env=about, cwd=home, stdout=quiet, stderr=quiet))
        time.sleep(1.0)

    try:
        start("Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp")
        start(launcher, "--launch-immediately")
        start(sys.executable, "-c", PROGRAM)
        how = {"env": about, "capture_output": True, "text": True, "timeout": 60}
        reader = subprocess.run([SYSTEM, "-c", READER], check=False, **how)
    finally:
        for one in reversed(started):
            one.terminate()
        for one in started:
            one.wait()
        shutil.rmtree(home, ignore_errors=True)
    sys.stdout.write(f"{reader.stdout}{reader.stderr}")
    missing = [words for words in EXPECTED if words not in reader.stdout]
    sys.stdout.write(f"missing: {missing or 'nothing'}\n")
    return int(bool(missing))


if __name__ == "__main__":
    if "--inside" in sys.argv:
        sys.exit(inside())
    sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, __file__, "--inside"], check=False).returncode)
