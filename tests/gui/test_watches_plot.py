"""The plot of the watches, and what goes out: text, table, pictures."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from nnsim.gui.numbers import long
from nnsim.gui.theme import apply_theme
from tests.gui.watches_panel import TEXTS, panel, session, settle, watched

__all__ = ["panel", "session", "watched"]


def words(panel):
    """What a screen reader reads of each row."""
    rows = panel.rows
    return [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]


# ------------------------------------------------------------------------------------------------------ the plot


def test_the_course_is_drawn_per_step_and_per_epoch(qtbot, watched, session):
    session.set_training("short", epochs=30)
    for _ in range(8):
        session.step("operation")
    session.train()
    while session.running:
        session.poll()
    settle(qtbot, watched)
    plot, weight = watched.board.plot, session.watches[0]
    now = {curve.run: curve for curve in plot.curves if curve.column == "now"}
    np.testing.assert_array_equal(now[weight].y, weight.history.by_step()[1])
    assert plot.across == "update"
    watched.choose("epoch")
    now = {curve.run: curve for curve in plot.curves if curve.column == "now"}
    assert now[weight].x.tolist() == list(range(31))
    assert plot.across == "epoch"


def test_what_full_speed_leaves_of_several_batches_is_named(qtbot, watched, session):
    session.set_training("batches", batch_size=1, epochs=30)
    for _ in range(6):
        session.step("batch")
    settle(qtbot, watched)
    title = watched.board.plot._title
    assert "full speed" not in title.text, "each update was seen"
    session.train()
    session.wait()
    settle(qtbot, watched)
    assert "at full speed one value an epoch, of its last batch" in title.text
    watched.choose("epoch")
    assert "full speed" not in title.text


@pytest.mark.parametrize("condition", ["loss > 1e9", "loss < 1e9"])
def test_a_condition_is_drawn_between_false_and_true(qtbot, watched, session, condition):
    for watch in tuple(session.watches):
        session.watches.remove(watch)
    session.watches.add(condition)
    for _ in range(4):
        session.step("epoch")
    settle(qtbot, watched)
    area = watched.board.plot.area
    assert (area.low, area.high) == pytest.approx((0, 1), abs=0.1)


def test_what_lies_ahead_is_faint(qtbot, watched, session):
    for _ in range(6):
        session.step("epoch")
    for _ in range(3):
        session.back("epoch")
    settle(qtbot, watched)
    weight = session.watches[0]
    curves = {curve.column: curve for curve in watched.board.plot.curves if curve.run is weight}
    assert curves["now"].x[-1] == curves["ahead"].x[0] == session.watches.moment.place
    assert len(curves["now"].x) + len(curves["ahead"].x) == weight.history.count + 1
    assert curves["ahead"].color != curves["now"].color
    assert watched.board.plot.moment == session.watches.moment.place


def test_scales_of_their_own_and_logarithms(qtbot, watched, session):
    session.watches.add("update")
    for _ in range(20):
        session.step("phase")
    settle(qtbot, watched)
    watched.own.click()
    for curve in watched.board.plot.curves:
        assert 0 <= np.nanmin(curve.y) <= np.nanmax(curve.y) <= 1
    watched.log.click()
    assert not watched.own.isChecked()
    assert watched.board.plot.log_y
    assert "left out on this axis" in watched.board.plot._title.text
    watched.log.click()
    assert not watched.board.plot.log_y


def test_the_values_under_the_mouse_are_said_in_their_own_scale(qtbot, watched, session):
    for _ in range(5):
        session.step("epoch")
    settle(qtbot, watched)
    weight = session.watches[0]
    places, values = weight.history.by_step()
    for own in (False, True):
        if own:
            watched.own.click()
        watched.board._hovered(float(places[2]))
        assert f"w¹₁₁ {values[2]:.4g}".replace("-", "−") in watched.board.plot._title.text
    watched.board._hovered(None)
    assert "each from its lowest" in watched.board.plot._title.text


def test_a_hidden_panel_draws_nothing_and_is_current_when_it_is_seen(qtbot, watched, session):
    drawn = watched._drawn
    watched.hide()
    session.step("epoch")
    watched._bridge.flush()
    assert watched._drawn == drawn
    watched.show()
    settle(qtbot, watched)
    assert words(watched)[0].startswith(f"w¹₁₁, {long(session.watches[0].value)}")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_all_is_painted_in_both_themes(qtbot, watched, session, mode):
    session.watches.rename(session.watches[1], "the loss of this batch")
    session.watches.add("mean(o[hidden1]) * W[output][0][1] + norm(grad[output]) - max(delta[output]) / 3")
    session.step("epoch")
    try:
        apply_theme(mode)
        settle(qtbot, watched)
        image = watched.grab().toImage()
        colors = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
        assert len(colors) > 50
    finally:
        apply_theme("light")


# ---------------------------------------------------------------------------------------------- what goes out


def test_watches_are_copied_as_text(qtbot, watched, session):
    for _ in range(6):
        session.step("operation")
    settle(qtbot, watched)
    watched.copy(watched.rows.watches)
    weight, loss, _ = session.watches
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"W[hidden1][1][1] = {weight.value!r} (unchanged)"
    assert lines[1].startswith(f"loss = {loss.value!r}")
    assert lines[2] == "delta[output][1][2]: not yet"


def test_a_table_of_all_values_is_written(qtbot, watched, session, tmp_path):
    for _ in range(40):
        session.step("operation")
    session.watches.rename(session.watches[1], "=loss")
    assert watched.write(tmp_path / "watches.csv")
    with (tmp_path / "watches.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    for watch, name in zip(session.watches, (TEXTS[0], "'=loss", TEXTS[2]), strict=True):
        places, values = watch.history.by_step()
        found = [(float(row["update"]), float(row[name])) for row in rows if row[name]]
        assert found == list(zip(places, values, strict=True))
    assert any(not row[TEXTS[2]] for row in rows), "what was not known is empty"


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_the_plot_is_written_as_a_picture(qtbot, watched, session, tmp_path, ending):
    for _ in range(5):
        session.step("epoch")
    path = tmp_path / f"watches.{ending}"
    assert watched.write(path)
    if ending == "png":
        assert QImage(str(path)).width() == 1920
    else:
        assert "<svg" in path.read_text()
        assert "update" in path.read_text()


def test_a_picture_that_cannot_be_written_is_told(watched, session, tmp_path):
    told = []
    session.noticed.connect(told.append)
    assert not watched.write(tmp_path / "watches.gif")
    assert not watched.write(tmp_path / "nowhere" / "watches.csv")
    assert ["choose" in notice.remedy for notice in told] == [True, True]
