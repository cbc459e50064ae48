"""The curves: any numbers, many points, several runs, axes, hover, export, themes."""

import csv
import time
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from nnsim.gui.curves_view import lines
from nnsim.gui.curves_view.colors import run_color, validation_color
from nnsim.gui.curves_view.panel import FRAME_MS
from nnsim.gui.curves_view.plot import MOST, Curve, CurvePlot
from nnsim.gui.theme import apply_theme
from nnsim.network.design import Choice
from nnsim.session.places import edge_place
from tests.gui.curves_view.rows import append, settle


def names(panel, figure="loss"):
    return [curve.name for curve in panel.board.plots[figure].curves]


# -- the panel


def test_before_training_there_is_a_friendly_sentence(panel):
    assert panel.empty.isVisible()
    assert panel.board is None, "the plotting library is not loaded yet"
    assert not panel._bar.isVisible()


def test_training_draws_curves(qtbot, panel, session):
    session.example("moons")
    session.set_training("short", epochs=30)
    session.train()
    while session.running:
        session.poll()
    settle(qtbot, panel)
    assert names(panel) == ["training", "validation"]
    assert names(panel, "accuracy") == ["training", "validation"]
    curve = panel.board.plots["loss"].curves[0]
    np.testing.assert_array_equal(curve.y, session.curves.current.columns["loss"])
    assert panel.board.plots["accuracy"].isVisible()


def test_regression_has_no_accuracy(qtbot, panel, session):
    append(session, [1, 0.5])
    settle(qtbot, panel)
    assert not panel.board.plots["accuracy"].isVisible()
    assert not panel.views["accuracy"].isVisible()


@pytest.mark.parametrize(
    "loss",
    [
        [0.7], [-5, -4, -3], [0, 0, 0], [1e308, -1e308, 1], [np.nan] * 3, [np.inf, 1, 2], [1, np.nan, 2],
        [1e-300, 1e-301], [5e-324], [3.0, 3.0],
    ],
)  # fmt: skip
@pytest.mark.parametrize("log", [False, True])
def test_no_numbers_wreck_the_plot(qtbot, panel, session, loss, log):
    append(session, [1.0])
    settle(qtbot, panel)
    session.curves.current.cut_epochs(-1)
    append(session, loss)
    panel.log_y.setChecked(log)
    panel.log_x.setChecked(log)
    settle(qtbot, panel)
    plot = panel.board.plots["loss"]
    low, high = plot.area.low, plot.area.high
    assert np.isfinite([plot.area.left, plot.area.right, low, high]).all()
    for y in (curve.y for curve in plot.points):
        seen = y[np.isfinite(y)]
        assert ((low <= seen) & (seen <= high)).all()
    assert plot.grab().width() > 100


def test_axes_hover_and_zoom(qtbot, panel, session):
    append(session, 10.0 ** -np.arange(50.0), accuracy=np.linspace(0, 1, 50))
    settle(qtbot, panel)
    plot = panel.board.plots["loss"]
    plot.hovered.emit(10.2)
    assert panel.said.text() == "values at epoch 10"
    assert panel.board.legend.rows[0]._lines[0][1][0] == "1e−9"
    assert plot.crosshair == 10
    plot.hovered.emit(None)
    assert panel.said.text() == ""
    assert panel.board.legend.rows[0]._lines[0][1][0] == "1e−49"
    panel.log_y.setChecked(True)
    assert plot.area.low < -40
    assert panel.board.plots["accuracy"].log_y is False

    plot.zoom_across(0.1)
    assert np.diff(plot.seen_across())[0] < 6
    assert panel.board.plots["accuracy"].seen_across() == plot.seen_across()
    assert panel.fit.isEnabled()
    append(session, [1e-60])
    settle(qtbot, panel)
    assert np.diff(plot.seen_across())[0] < 6, "what a person has zoomed to stays"
    panel.fit.click()
    assert plot.seen_across()[1] > 50
    assert not panel.fit.isEnabled()


def test_the_mouse_moves_the_crosshair(qtbot, panel, session):
    append(session, [3, 2, 1])
    settle(qtbot, panel)
    plot = panel.board.plots["loss"]
    qtbot.wait(20)
    qtbot.mouseMove(plot, plot.pixel(2, 2).toPoint())
    qtbot.waitUntil(lambda: panel.said.text() == "values at epoch 2")
    qtbot.mouseMove(plot, QPoint(2, 2))
    qtbot.waitUntil(lambda: panel.said.text() == "")


def drag(plot, button, first, last):
    """Press a button at a pixel, and let it go at another."""
    for kind, spot, held in (
        (QEvent.Type.MouseButtonPress, first, button),
        (QEvent.Type.MouseMove, last, button),
        (QEvent.Type.MouseButtonRelease, last, Qt.MouseButton.NoButton),
    ):
        pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
        QApplication.sendEvent(
            plot, QMouseEvent(kind, spot, plot.mapToGlobal(spot), pressed, held, Qt.KeyboardModifier.NoModifier)
        )


def test_the_mouse_moves_and_zooms_what_is_seen(qtbot, panel, session):
    append(session, [3, 2, 1])
    settle(qtbot, panel)
    plot = panel.board.plots["loss"]
    whole, spot = plot.area, plot.pixel(2, 2)
    drag(plot, Qt.MouseButton.LeftButton, spot, spot + QPointF(30, 20))
    assert not plot.fitted
    assert plot.place(spot + QPointF(30, 20)) == pytest.approx((2, 2)), "the place goes along with the pointer"
    drag(plot, Qt.MouseButton.LeftButton, spot, spot + QPointF(1, 1))
    moved = plot.area
    assert moved.right - moved.left == pytest.approx(whole.right - whole.left), "a click moves nothing"
    below = QPointF(spot.x(), plot.height() - 4)
    drag(plot, Qt.MouseButton.LeftButton, below, below + QPointF(30, 20))
    assert (plot.area.low, plot.area.high) == (moved.low, moved.high), "on the numbers of an axis it moves that axis"
    before = plot.place(spot)
    wheel = QWheelEvent(spot, plot.mapToGlobal(spot), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(plot, wheel)
    assert plot.place(spot) == pytest.approx(before), "the wheel zooms around the pointer"
    assert plot.area.high - plot.area.low < moved.high - moved.low
    narrow = plot.area.right - plot.area.left
    drag(plot, Qt.MouseButton.RightButton, spot, spot + QPointF(-20, 0))
    assert plot.area.right - plot.area.left > narrow
    qtbot.mouseDClick(plot, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert plot.area == whole


def test_runs_are_kept_hidden_renamed_and_removed(qtbot, panel, session):
    append(session, [3, 2, 1])
    settle(qtbot, panel)
    panel.keep.click()
    append(session, [4, 2])
    settle(qtbot, panel)
    first, second = session.curves.runs
    assert names(panel) == [f"{first.label} · seed 3: training", f"{second.label} · seed 3: training"]
    assert run_color(first.color) != run_color(second.color)
    row = next(row for row in panel.board.legend.rows if row.run is first)
    row.renamed.emit(first, "rate 0.1")
    settle(qtbot, panel)
    assert "rate 0.1 · seed 3: training" in names(panel)
    row.box.click()
    assert names(panel) == ["training"]
    row.removed.emit(first)
    settle(qtbot, panel)
    assert session.curves.runs == [second]
    assert len(panel.board.legend.rows) == 1


def test_a_kept_run_looks_in_the_legend_as_in_the_plot(qtbot, panel, session):
    append(session, [0.5, 0.2], validation=[0.6, 0.4])
    settle(qtbot, panel)
    session.keep_run()
    settle(qtbot, panel)
    legend, plot = panel.board.legend, panel.board.plots["loss"]
    _, validation = plot.curves
    assert validation.color == validation_color(0, True)
    assert [row._alone for row in legend.rows] == [True, True]
    append(session, [0.4], validation=[0.5])
    settle(qtbot, panel)
    assert [row._alone for row in legend.rows] == [False, False]
    assert plot.curves[1].color == run_color(0)


def test_runs_are_told_apart_by_learning_rate_and_seed(qtbot, panel, session):
    session.set_training("Short", epochs=3)
    session.train()
    session.wait()
    session.set_training("Other", seed=9, rate=0.25)
    session.train()
    session.wait()
    settle(qtbot, panel)
    assert [row.title for row in panel.board.legend.rows] == ["run 2 · η 0.25 · seed 9", "run 1 · η 0.5 · seed 3"]
    session.set_training("Rate", rate=0.125, epochs=6)
    session.train()
    session.wait()
    settle(qtbot, panel)
    assert "seed 9" in panel.board.legend.rows[0].title
    assert "0.125" in panel.board.legend.rows[0].title


def test_several_runs_fit_beside_a_low_plot(qtbot, panel, session):
    for number in range(4):
        append(session, [0.5, 0.2 + number / 10], accuracy=[0.5, 1.0], validation=[0.6, 0.4])
        session.keep_run(f"run {number}")
    panel.resize(1000, 190)
    settle(qtbot, panel)
    legend = panel.board.legend
    assert [row._brief for row in legend.rows] == [False, True, True, True, True]
    assert sum(row.height() for row in legend.rows[:4]) <= legend.viewport().height()
    assert "validation: 0.4" in legend.rows[1].toolTip()
    panel.resize(1000, 600)
    settle(qtbot, panel)
    assert not any(row._brief for row in legend.rows)


def test_scores_on_the_test_part_stay_with_the_weights_they_are_of(qtbot, panel, session):
    session.example("iris")
    session.set_training("Short", epochs=2)

    def train():
        session.train()
        panel._bridge.flush()
        session.wait()

    def lines(at):
        return [words for words, _, _ in panel.board.legend.rows[at]._lines]

    train()
    qtbot.waitUntil(lambda: panel.board is not None and "test" in lines(0))
    session.set_training("Rate", rate=0.25)
    settle(qtbot, panel)
    assert "test" in lines(0), "another learning rate changes no weight"
    session.keep_run()
    settle(qtbot, panel)
    assert "test" in lines(1), "a kept run keeps its scores"
    session.set_training("Long", epochs=4)
    session.step("epoch")
    settle(qtbot, panel)
    assert "test" not in lines(0)
    assert "test" in lines(1)
    train()
    qtbot.waitUntil(lambda: "test" in lines(0))
    session.set_training("Other", optimizer=Choice("momentum"))
    settle(qtbot, panel)
    assert "test" in lines(0), "nor does another optimizer, until it has trained"
    session.set_weight(edge_place(1, 1, 2, 1), 5.0)
    settle(qtbot, panel)
    assert "test" not in lines(0)


def test_what_the_values_are_of_is_said(qtbot, panel, session):
    append(session, [0.5, 0.2], validation=[0.6, 0.4])
    panel.resize(1400, 240)
    settle(qtbot, panel)
    assert "mean during the epoch" in panel.board.plots["loss"]._title.text
    assert "with the weights after it" in panel.board.legend.rows[0].toolTip()
    panel.resize(560, 240)
    settle(qtbot, panel)
    assert panel.board.plots["loss"]._title.text == "Loss E"


def test_export(qtbot, panel, session, tmp_path):
    append(session, [3, np.nan, 1 / 3], accuracy=[0, 0.5, 1])
    panel.keep.click()
    append(session, [4, 2])
    session.rename_run(session.curves.current, "=1+1")
    settle(qtbot, panel)
    assert panel.write(tmp_path / "c.csv")
    rows = list(csv.DictReader((tmp_path / "c.csv").read_text("utf-8").splitlines()))
    assert len(rows) == 5
    assert float(rows[2]["loss"]) == 1 / 3
    assert rows[1]["loss"] == ""
    assert rows[3]["run"].startswith("'")
    assert panel.write(tmp_path / "c.png")
    assert QImage(str(tmp_path / "c.png")).width() == 1920
    assert panel.write(tmp_path / "c.svg")
    assert ET.parse(tmp_path / "c.svg").getroot().tag.endswith("svg")
    told = []
    session.noticed.connect(told.append)
    assert not panel.write(tmp_path / "c.jpg")
    assert not panel.write(tmp_path / "no folder" / "c.svg")
    assert not panel.write(tmp_path / "no folder" / "c.csv")
    assert not panel.write(tmp_path / "no folder" / "c.png")
    assert [notice.kind for notice in told] == ["error"] * 4


def test_it_draws_at_most_thirty_times_a_second(qtbot, panel, session, monkeypatch):
    append(session, [1.0])
    settle(qtbot, panel)
    drawn = []
    real = panel.board.refresh
    monkeypatch.setattr(panel.board, "refresh", lambda *args: (drawn.append(time.monotonic()), real(*args)))
    begin = time.monotonic()
    while time.monotonic() < begin + 0.4:
        append(session, [0.5])
        qtbot.wait(3)
    settle(qtbot, panel)
    seconds = time.monotonic() - begin  # on a busy machine they are more than were asked for
    assert 1 <= len(drawn) <= seconds * 1000 / FRAME_MS * 1.1 + 2
    assert session.curves.current.count == len(panel.board.plots["loss"].curves[0].y)


def test_a_hidden_panel_draws_nothing(qtbot, panel, session, monkeypatch):
    append(session, [1.0])
    settle(qtbot, panel)
    panel.hide()
    with monkeypatch.context() as patch:
        patch.setattr(panel.board, "refresh", lambda *args: pytest.fail("hidden"))
        append(session, [0.5])
        panel._bridge.flush()
        assert not panel._later.isActive()
    panel.show()
    settle(qtbot, panel)
    assert len(panel.board.plots["loss"].curves[0].y) == 2


def test_however_many_points_there_are_few_are_drawn(qtbot, panel, session, monkeypatch):
    rng = np.random.default_rng(0)
    append(session, rng.random(150_000) + 0.01, accuracy=rng.random(150_000), validation=rng.random(150_000))
    settle(qtbot, panel)
    handed, real = [], lines.polygon

    def polygon(x, y):
        handed.append(len(x))
        return real(x, y)

    monkeypatch.setattr(lines, "polygon", polygon)
    append(session, [0.5], accuracy=[0.5])
    panel._draw()
    panel.grab()
    plots = panel.board.plots.values()
    assert len(handed) == sum(len(plot.curves) for plot in plots), "each curve once"
    assert max(handed) <= 2 * MOST + 2
    panel.grab()
    assert len(handed) == sum(len(plot.curves) for plot in plots), "and kept as long as nothing changes"
    assert all(len(plot.points[0].y) == 150_001 for plot in plots)


def test_the_colours_follow_the_theme(qtbot, panel, session):
    append(session, [3, 2, 1])
    settle(qtbot, panel)
    apply_theme("light")
    light = panel.board.plots["loss"].curves[0].color.name()
    apply_theme("dark")
    assert panel.board.plots["loss"].curves[0].color.name() != light
    apply_theme("light")
    assert panel.board.plots["loss"].curves[0].color.name() == light


def test_a_theme_change_after_an_export_is_harmless(qtbot, panel, session, tmp_path):
    append(session, [3, 2, 1])
    settle(qtbot, panel)
    assert panel.write(tmp_path / "c.png")
    apply_theme("dark")
    apply_theme("light")


def test_one_may_zoom_as_far_as_one_likes_and_the_curve_may_go_anywhere(qtbot):
    plot = CurvePlot("loss")
    qtbot.addWidget(plot)
    plot.resize(500, 200)
    steps = np.arange(50.0)
    picture = QImage(500, 200, QImage.Format.Format_RGB32)

    def painted():
        painter = QPainter(picture)
        plot.draw(painter, plot.size())
        painter.end()
        plot.grab()

    for values in (np.exp(-steps / 9), np.full(50, 0.25), np.zeros(50), 10.0 ** (steps * 6)):
        plot.set_curves([Curve("a", object(), "loss", steps, values, QColor("red"))])
        for factor, times in ((0.3, 60), (5.0, 120), (0.2, 120)):
            for _ in range(times):
                plot.scale(factor, factor, QPointF(200, 60))
            painted()
            assert plot.area.left < plot.area.right
            assert plot.area.low < plot.area.high
