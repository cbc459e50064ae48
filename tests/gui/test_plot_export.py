"""The common floor of the views: any of them goes to PNG, SVG and CSV, and draws at a pace of its own."""

import csv
import io
import time
from xml.etree import ElementTree as ET

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtGui import QImage

from nnsim.engine.veil import HIDDEN
from nnsim.gui.widgets.paced import PacedView
from nnsim.gui.widgets.plot_export import ExportButton, csv_text
from nnsim.session.changes import Change


@pytest.fixture
def button(qtbot, make_session):
    plot = pg.PlotWidget(background=None)
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.hideButtons()
    plot.viewport().setAutoFillBackground(False)
    plot.plot([0, 1, 2], [3, 1, 2], pen="#ff0000")
    plot.show()
    made = ExportButton(make_session("xor"), "A <view>", "view", plot, lambda: csv_text(("a",), [(1.5,)]))
    qtbot.addWidget(made)
    return made


def test_a_view_is_written_in_three_formats(button, tmp_path):
    for ending in ("png", "svg", "csv"):
        assert button.write(tmp_path / f"view.{ending}")
    image = QImage(str(tmp_path / "view.png"))
    assert (image.width(), image.height()) == (1312, 960 + 84), "the view keeps its proportions"
    reds = sum(image.pixelColor(x, y).name() == "#ff0000" for x in range(0, 1312, 3) for y in range(0, 1044, 3))
    assert reds > 50
    svg = ET.parse(tmp_path / "view.svg")
    kinds = {element.tag.rpartition("}")[2] for element in svg.iter()}
    assert {"text", "title"} <= kinds
    assert "image" not in kinds, "lines stay lines"
    assert (tmp_path / "view.csv").read_text() == "a\n1.5\n"


def test_what_cannot_be_written_is_said(button, tmp_path):
    said = []
    button._session.noticed.connect(said.append)
    assert not button.write(tmp_path / "view.xyz")
    assert not button.write(tmp_path / "nowhere" / "view.png")
    assert [notice.kind for notice in said] == ["error", "error"]
    assert "choose .png, .svg or .csv" in said[0].remedy


def test_a_table_says_what_is_not_known():
    text = csv_text(("=x", "y", "z"), [(np.float64(0.1), None, HIDDEN), (float("nan"), 3, "-a"), (1e400, True, "b,c")])
    assert list(csv.reader(io.StringIO(text))) == [
        ["'=x", "y", "z"], ["0.1", "", "?"], ["", "3", "'-a"], ["inf", "True", "b,c"],
    ]  # fmt: skip


class Slow(PacedView):
    """Takes a while, and counts."""

    concerns = frozenset({Change.WEIGHTS, Change.DESIGN})
    seen: tuple = ()

    def draw(self, changes):
        self.seen += (changes,)
        time.sleep(0.02)


def test_a_view_keeps_its_pace(qtbot, make_session):
    session = make_session("xor")
    view = Slow(session)
    qtbot.addWidget(view)
    view.show()
    assert view.seen == (Slow.concerns,), "what was stale is drawn when it is shown"
    begin = time.monotonic()
    for change in (Change.WEIGHTS, Change.DESIGN, Change.CURVES, Change.WEIGHTS):
        session.tell(change)
        view._bridge.flush()
    assert len(view.seen) == 1
    qtbot.waitUntil(lambda: len(view.seen) == 2)
    assert view.seen[1] == Slow.concerns, "what came meanwhile is drawn together"
    assert time.monotonic() - begin > 0.04
    session.tell(Change.WEIGHTS)
    view._bridge.flush()
    assert view.waits
    view.hide()
    assert not view.waits
    qtbot.wait(120)
    assert len(view.seen) == 2, "nothing is drawn while nobody looks"
    view.show()
    assert view.seen[2] == {Change.WEIGHTS}
