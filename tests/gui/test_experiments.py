"""The panel Experiments on results that are at hand: table, brushes, curves, the range test, what is exported."""

import csv
import io
import math
import re
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from nnsim.gui.curves_view.colors import HUES
from nnsim.gui.experiments_view import parallel
from nnsim.gui.experiments_view.axes import axes_of
from nnsim.gui.panels.experiments import PANEL
from nnsim.kit.errors import UserError
from nnsim.session.experiments.experiments import Experiment
from nnsim.session.experiments.plan import Plan
from nnsim.session.experiments.rate_range import RateRange
from nnsim.session.experiments.results import Result
from nnsim.session.experiments.variables import varied


def results():
    """Three rates and two seeds; the loss on validation is rate + seed / 100."""
    found = []
    for rate in (0.5, 0.05, 0.1):
        for seed in (0, 1):
            loss = rate + seed / 100
            scores = {"train": {"loss": loss / 2, "accuracy": 0.75}, "validation": {"loss": loss, "accuracy": 1 - loss}}
            epochs = [0.0, 1.0, 2.0]
            curves = {"epoch": epochs, "loss": [1.0, loss, loss / 2], "validation_loss": [1.0, None, loss]}
            found.append(Result({"rate": rate, "seed": seed}, 2, 0.5, scores, curves))
    return found


@pytest.fixture
def session(make_session):
    made = make_session("iris")
    plan = Plan(("rate=0.5,0.05,0.1", "seed=0,1"))
    made.experiments.items.append(Experiment(1, made.design, plan, plan.trials(made.design), results()))
    return made


@pytest.fixture
def panel(make_panel, session):
    made = make_panel(PANEL, session, 1000, 260)
    made.draw_now()
    return made


def column(table, number):
    return [table.runs.text(row, number) for row in table.runs.rows]


def test_the_best_comes_first_and_is_marked_and_any_column_sorts(qtbot, panel):
    panel.show_view("runs")
    assert column(panel.runs, 0) == ["★", "", "", "", "", ""]
    assert column(panel.runs, 1) == ["0.05", "0.05", "0.1", "0.1", "0.5", "0.5"]
    assert panel.result.trial == {"rate": 0.05, "seed": 0}
    panel.runs.setCurrentIndex(panel.runs.runs.index(1, 2))
    chosen = panel.result
    qtbot.keyClick(panel.runs, Qt.Key.Key_S)  # by the seed
    assert column(panel.runs, 2) == ["0", "0", "0", "1", "1", "1"]
    assert panel.result is chosen
    assert panel.runs.current is chosen  # the same run, wherever it stands now
    qtbot.keyClick(panel.runs, Qt.Key.Key_S)
    assert column(panel.runs, 2) == ["1", "1", "1", "0", "0", "0"]


def test_settings_have_median_and_quartiles(panel):
    panel.show_view("settings")
    at = panel.settings.runs.heads.index("validation loss")
    low, middle, high = np.percentile([0.05, 0.06], [25, 50, 75])
    told = re.fullmatch(r"  (\S+) \((\S+)–(\S+)\)", column(panel.settings, at)[0])
    assert [float(number) for number in told.groups()] == pytest.approx([middle, low, high], rel=0.02)
    assert "median (quartiles)" in panel.settings.runs.headerData(at, Qt.Orientation.Horizontal)
    assert column(panel.settings, 1) == ["0.05", "0.1", "0.5"]
    assert panel.result.trial == {"rate": 0.05, "seed": 0}  # the best of the setting that one is on
    rows = list(csv.DictReader(io.StringIO(panel.settings.runs.csv())))
    assert float(rows[0]["validation loss lower quartile"]) == low
    assert [row["best"] for row in rows] == ["1", "0", "0"]


def test_a_run_that_failed_comes_last_and_cannot_be_opened(panel, session):
    one = session.experiments.items[0]
    failed = replace(one.results[0], scores={}, curves={}, error="it cannot run")
    one.results = [failed, *one.results[1:]]
    panel.show_view("runs")
    assert panel.runs.runs.rows[-1] is failed
    panel.runs.choose(failed)
    assert not panel.open.isEnabled()
    assert "1 failed" in panel.said.text()


def test_brushes_by_keys_and_by_the_mouse_keep_runs(qtbot, panel):
    panel.show_view("parallel")
    plot = panel.parallel
    assert [axis.title for axis in plot.axes][:2] == ["learning rate η", "seed"]
    assert len(plot.kept) == 6
    qtbot.keyClick(plot, Qt.Key.Key_Space)
    for _ in range(12):  # the upper end comes down below 0.5, which is the uppermost third
        qtbot.keyClick(plot, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert {one.trial["rate"] for one in plot.kept} == {0.05}
    assert "2 of 6 runs pass" in plot.accessibleDescription()
    panel.draw_now()
    assert panel.runs.runs.rowCount() == 2
    assert "2 of 6" in panel.scale.accessibleDescription()
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    low, high = plot.brushes["learning rate η"]
    assert low == pytest.approx(0.05)
    assert high == pytest.approx(0.45)
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert len(plot.kept) == 6

    area = plot.rect().toRectF()
    x, top = plot._x(1, area), plot._y(1.0, area)
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=QPointF(x, top).toPoint())
    qtbot.mouseMove(plot, QPointF(x, plot._y(0.5, area)).toPoint())
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=QPointF(x, plot._y(0.5, area)).toPoint())
    assert {one.trial["seed"] for one in plot.kept} == {1}
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPointF(x, top).toPoint())
    assert len(plot.kept) == 6


def test_a_click_on_a_line_goes_to_its_run(qtbot, panel):
    panel.show_view("parallel")
    plot, area = panel.parallel, panel.parallel.rect().toRectF()
    x = (plot._x(2, area) + plot._x(3, area)) / 2
    worst = plot.results[1]
    y = (plot._y(plot.axes[2].place(worst), area) + plot._y(plot.axes[3].place(worst), area)) / 2
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPointF(x, y).toPoint())
    assert panel.result is plot.current is worst


def test_axes_of_numbers_are_logarithmic_where_they_reach_far():
    some = [Result({"rate": 10.0**-n, "hidden": str(n)}, 1, 0.0, {"train": {"loss": n / 9}}, {}) for n in range(10)]
    rate, hidden, loss = axes_of(["rate", "hidden"], [("train", "loss")], some)
    assert rate.log
    assert not loss.log  # it has a 0
    assert [rate.place(one) for one in some] == pytest.approx([1 - n / 9 for n in range(10)])
    assert hidden.place(some[0]) == pytest.approx(0.05)
    assert hidden.place(Result({}, 1, 0.0, {}, {})) is None
    assert [text for _, text in rate.marks(4)]
    assert all(0 <= place <= 1 for axis in (rate, hidden, loss) for place, _ in axis.marks(4))


def test_curves_have_a_mean_for_each_setting_the_best_first(panel):
    panel.show_view("curves")
    assert [group.setting for group, _ in panel.curves.courses] == [{"rate": 0.05}, {"rate": 0.1}, {"rate": 0.5}]
    assert panel.curves.column == "validation_loss"
    assert panel.curves.courses[0][1].mean.tolist() == pytest.approx([1.0, 0.055])
    panel.curves.scale.click()
    panel.curves.choose("loss")
    rows = list(csv.DictReader(io.StringIO(panel.curves.csv())))
    assert len(rows) == 9
    assert float(rows[2]["mean loss"]) == pytest.approx(0.0275)
    assert panel.curves.plot.view.viewRect().bottom() == pytest.approx(math.log10(1.0), abs=0.2)


@pytest.mark.parametrize("view", ["runs", "settings", "parallel", "curves", "rate"])
def test_every_page_goes_into_files(panel, session, tmp_path, view):
    session.experiments.range = RateRange((0.01, 0.1, 1.0), (1.0, 0.5, 2.0), (1.0, 0.7, 1.5), 0.01)
    panel.show_view(view)
    assert [key for key, export in panel.exports.items() if export.isVisible()] == [view]
    for ending, begin in ((".png", b"\x89PNG"), (".svg", b"<?xml"), (".csv", b"")):
        path = tmp_path / f"x{ending}"
        assert panel.exports[view].write(path)
        assert path.read_bytes().startswith(begin)
    assert len((tmp_path / "x.csv").read_text().splitlines()) == {"settings": 4, "curves": 7, "rate": 4}.get(view, 7)


def test_the_suggested_rate_is_taken(panel, session):
    panel.show_view("rate")
    assert not panel.rate.take.isVisible()
    assert not panel.rate.plot.isVisible(), "no axis, and no line at a rate that nobody has found"
    session.experiments.range = RateRange((0.01, 0.1, 1.0), (1.0, 0.5, 2.0), (1.0, 0.7, 1.5), 0.04)
    panel.redraw()
    panel.draw_now()
    assert panel.rate.take.text() == "Take η = 0.04"
    assert panel.rate.plot.isVisible()
    panel.rate.take.click()
    assert session.training.rate == 0.04
    session.undo()
    assert session.training.rate != 0.04


def test_what_the_range_of_rates_lacks_is_said_and_the_fields_say_what_was_tried(panel, session):
    panel.show_view("rate")
    tried = RateRange((0.01, 0.1, 1.0), (1.0, 0.5, 0.2), (1.0, 0.7, 0.4), 0.1, ends_early=True, ends=(0.01, 1.0))
    session.experiments.range = tried
    panel.redraw()
    panel.draw_now()
    assert "still falls where the range ends, at η = 1: end with a larger rate" in panel.rate.said.text()
    assert panel.rate.take.text() == "Take η = 0.1"
    assert (panel.rate.low.value, panel.rate.high.value) == (0.01, 1.0)
    session.experiments.range = replace(tried, suggested=None, ends_early=False, starts_late=True)
    panel.redraw()
    panel.draw_now()
    assert "begin with a smaller rate" in panel.rate.said.text()
    assert not panel.rate.take.isVisible()


def test_a_run_that_is_opened_says_which_it_is(panel, session, monkeypatch):
    asked = []
    monkeypatch.setattr(session.experiments, "remake", lambda one, result, then: asked.append((one, result, then)))
    names = []
    monkeypatch.setattr(session, "open_run", lambda _project, name: names.append(name))
    panel.show_view("runs")
    panel.result = panel.experiment.results[3]
    panel._remake_apart()
    panel.result = panel.experiment.results[0]  # the person has gone on meanwhile
    asked[0][2](SimpleNamespace(project=None), True)
    assert names == [f"{session.title}, run 4 of experiment {panel.experiment.number}"]


def test_settings_are_taken_into_the_document(panel, session):
    panel.show_view("runs")
    before = session.design
    panel._take_settings()
    assert session.design == varied(before, {"rate": 0.05, "seed": 0})
    session.undo()
    assert session.design == before


def test_what_is_set_up_is_counted_and_what_cannot_be_is_said(panel, session):
    page = panel.set_up
    page.set_lines(["rate=0.1, 0.2", "seed=0..2"])
    assert page.said.text() == "6 runs: 2 settings, 3 times each"
    page.folds.choose("5")
    page._show()
    assert page.said.text() == "30 runs: 2 settings, 15 times each"
    page.lines[0].values.setText("0.1..0.2")
    assert "no end of values" in page.said.text()
    assert not page.run.isEnabled()
    page.search.choose("random")
    page._show()
    assert page.said.text().startswith("100 runs")
    assert page.plan.trials(session.design)
    page.lines[0].remove.click()
    assert page.plan.vary == ("seed=0..2",)
    page.add.click()
    assert page.plan.vary == ("seed=0..2", "hidden=4, 8, 8-4")


def test_during_an_exercise_nothing_is_told(panel, session):
    panel.show_view("runs")
    session.step("batch")
    session.start_exercise()
    panel._bridge.flush()
    panel.draw_now()
    assert panel._pages.currentWidget() is panel._covered
    assert not any(export.isVisible() for export in panel.exports.values())
    with pytest.raises(UserError, match="exercise"):
        session.experiments.begin(Plan(("seed=0",)), 1)


def test_very_many_runs_are_drawn_together(panel, session, monkeypatch):
    """Thousands of curves are a few items, and the lines of a colour one path; what they show is the same."""
    one = panel.experiment
    results = [replace(one.results[at % len(one.results)], trial={"rate": 0.001 * (at + 1), "seed": 0})
               for at in range(40)]  # fmt: skip
    monkeypatch.setattr(one, "results", results)
    panel.show_view("curves")
    assert len(panel.curves.courses) == 40
    assert len(panel.curves._items) <= HUES + 1
    crowd = panel.curves._items[0]
    assert np.isnan(crowd.getData()[1]).sum() >= 40 - HUES - 1
    panel.show_view("parallel")
    apart = panel.parallel.grab().toImage()
    monkeypatch.setattr(parallel, "CROWD", 10)
    together = panel.parallel.grab().toImage()
    panel.parallel.show_runs(one.plan.names, [])
    empty = panel.parallel.grab().toImage()
    inked = [sum(image.pixel(x, y) != empty.pixel(x, y) for x in range(0, image.width(), 3)
                 for y in range(30, image.height(), 3)) for image in (apart, together)]  # fmt: skip
    assert inked[1] > 0.4 * inked[0] > 0
