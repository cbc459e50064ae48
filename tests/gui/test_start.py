"""What the first view does not need is not read before it is shown, and is not drawn or worked out twice."""

import subprocess
import sys

from nnsim.gui.menus import MENUS
from nnsim.gui.theme import apply_theme, signals

FIRST_VIEW = """
import sys
from PySide6.QtCore import QCoreApplication
import nnsim.gui.app as app
from nnsim.session.session import Session

qt = app.make_application()
window = app.open_window(Session(worker=False))
while not all(card.drawn for card in window.gallery.all_cards if card.seen):
    QCoreApplication.processEvents()
print(*sys.modules)
window.leave_unsaved = True
window.close()
"""
LATER = (
    "pyqtgraph", "ziamath", "numba", "importlib.metadata",
    "nnsim.engine.fused", "nnsim.engine.replay",
    "nnsim.files.paper", "nnsim.files.documents",
    "nnsim.parts.imports", "nnsim.parts.sources.delimited",
    "nnsim.session.checks", "nnsim.session.comparison.compare", "nnsim.session.draft",
    "nnsim.session.exercises.exercise", "nnsim.session.experiments.plan", "nnsim.session.explanations.explain",
    "nnsim.session.expressions", "nnsim.session.help.index", "nnsim.session.lessons", "nnsim.session.search",
    "nnsim.session.solution", "nnsim.session.tours.reading", "nnsim.session.tours.walk",
    "nnsim.gui.dialogs.help", "nnsim.gui.paper", "nnsim.gui.tours.card",
    "nnsim.gui.curves_view.panel", "nnsim.gui.inspector_view", "nnsim.gui.program_view",
)  # fmt: skip


def test_the_gallery_reads_nothing_that_is_for_later(own_folders):
    said = subprocess.run([sys.executable, "-c", FIRST_VIEW], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    read = said.stdout.split()
    assert "nnsim.gui.gallery" in read
    assert [name for name in read for later in LATER if name == later or name.startswith(f"{later}.")] == []


def test_icons_are_drawn_when_their_menu_opens(make_window):
    window = make_window(example="xor")
    name = next(line for line in dict(MENUS)["&File"] if line == "file.open")
    action = window.actions_by_id[name]
    assert action.icon().isNull()
    window.menus["File"].aboutToShow.emit()
    assert not action.icon().isNull()


def test_the_same_looks_are_not_put_on_again(window):
    told = []
    style = window.style()
    signals().changed.connect(lambda: told.append(True))
    apply_theme("light")
    del told[:]
    apply_theme("light")
    assert told == []
    assert window.style() is style
