"""The boundary panel: its map is made of predictions, all can be chosen by hand and by keys, nothing is stale."""

import csv
import io
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage

from nnsim.gui.boundary_view.held import HeldInputs
from nnsim.gui.class_look import class_color
from nnsim.gui.panels.boundary import PANEL
from nnsim.gui.theme import apply_theme, theme
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design
from nnsim.network.ruling import with_rule
from nnsim.session.exercises.questions import Plan
from nnsim.session.views.categories import Category
from tests.gui.left import lets_go
from tests.parts.ruled import table


@pytest.fixture
def shown(make_panel, make_session):
    def make(example, width=332, height=460):
        session = make_session(example)
        return make_panel(PANEL, session, width, height), session

    return make


def trained(session, epochs=40):
    session.set_training("Epochs", epochs=epochs)
    session.train()
    session.wait()


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel.waits)


def map_color(panel, x, y):
    """The colour of the map at a place of the data."""
    image, area = panel.plot.map._image, panel.plot.map._area
    column = int((x - area.left()) / area.width() * image.width())
    row = int((y - area.top()) / area.height() * image.height())
    return image.pixelColor(column, row)


def test_the_map_is_what_the_network_says(qtbot, shown):
    panel, session = shown("moons")
    first = QImage(panel.plot.map._image)
    trained(session)
    settle(qtbot, panel)
    assert panel.plot.map._image != first
    surface = panel.surface
    assert surface.values.shape == (1, 200, 200)
    for x, y in ((-1.0, 0.5), (1.5, -0.4)):
        blue = session.predict(np.array([[x, y]]))[0, 0] > 0.5
        color = map_color(panel, x, y)
        assert (color.blue() > color.red()) == blue
    lines = panel.plot.lines._path
    assert not lines.isEmpty()
    ends = [lines.elementAt(at) for at in range(0, lines.elementCount(), 7)]
    at_ends = session.predict(np.array([[end.x, end.y] for end in ends]))[:, 0]
    np.testing.assert_allclose(at_ends, 0.5, atol=0.03)
    assert len(panel.plot.samples.data) == len(session.table.inputs)


def test_it_follows_a_training_that_runs(qtbot, shown):
    panel, session = shown("moons")
    session.set_training("Long", epochs=10**6)
    session.train()
    seen = set()
    for _ in range(6):
        session.poll()
        settle(qtbot, panel)
        seen.add(panel.surface.values.tobytes())
    session.pause()
    session.wait()
    settle(qtbot, panel)
    assert len(seen) > 2
    assert panel.surface.plane.places == (200, 200)
    np.testing.assert_allclose(
        panel.surface.values[0, 3, 5],
        session.predict(np.array([[panel.surface.plane.xs[5], panel.surface.plane.ys[3]]]))[0, 0],
        atol=1e-4,
    )


def test_any_two_inputs_and_any_output(qtbot, shown):
    panel, session = shown("iris")
    trained(session, 20)
    settle(qtbot, panel)
    choices = panel.choices
    assert (panel.surface.plane.x, panel.surface.plane.y) == (0, 1)
    choices.across.choose("3")
    settle(qtbot, panel)
    assert (panel.surface.plane.x, panel.surface.plane.y) == (3, 1)
    choices.up.choose("3")
    settle(qtbot, panel)
    assert panel.surface.plane.x != panel.surface.plane.y == 3, "the other one gives way"
    before = panel.surface.values.tobytes()
    held = next(at for at in range(4) if at not in (panel.surface.plane.x, 3))
    slider, label = choices.held._sliders[held]
    slider.setValue(slider.maximum())
    settle(qtbot, panel)
    assert panel.surface.values.tobytes() != before
    assert panel.surface.plane.held[held] == pytest.approx(slider.span[1])
    assert label.text().startswith(f"{slider.span[1]:.3g}"[:3])
    choices.others.choose("row")
    choices.row.setValue(51)
    settle(qtbot, panel)
    np.testing.assert_array_equal(panel.surface.plane.held, session.table.inputs[50])
    region = QImage(panel.plot.map._image)
    choices.shown.choose("2")
    settle(qtbot, panel)
    assert panel.plot.map._image != region
    assert panel.key._output == session.table.classes[2]


def test_one_input_is_a_curve(qtbot, shown):
    panel, session = shown("sine")
    trained(session, 20)
    settle(qtbot, panel)
    assert not panel.plot.map.isVisible()
    x, y = panel.plot.curves[0].getData()
    np.testing.assert_allclose(y, session.predict(x[:, None])[:, 0], atol=1e-4)
    assert not panel.choices.across.isVisible()


def test_many_inputs_have_one_slider(qtbot, shown):
    panel, session = shown("digits")
    trained(session, 2)
    settle(qtbot, panel)
    held = panel.choices.held
    assert len(held._sliders) == 1
    held._chooser.choose("12")
    slider = held._sliders[12][0]
    slider.setValue(0)
    settle(qtbot, panel)
    assert panel.surface.plane.held[12] == pytest.approx(slider.span[0])


def test_a_category_is_chosen_in_a_list(qtbot):
    held, told = HeldInputs(), []
    qtbot.addWidget(held)
    held.changed.connect(told.append)
    category = Category("Lage", (1, 2), ("Nord", "Süd"))
    names, spans = ("Raum", "Lage=Nord", "Lage=Süd", "Preis"), [(0.0, 1.0)] * 4
    held.show_inputs(names, spans, np.array([0.5, 1, 0, 0.5]), {0}, [category])
    assert list(held._sliders) == [3]
    chooser = held.lists[0][1]
    assert (chooser.currentText(), told) == ("Nord", [])
    chooser.setCurrentIndex(1)
    assert told == [{1: 0.0, 2: 1.0}]
    held.show_inputs(names, spans, np.array([0.5, 1, 0, 0.5]), {0, 1}, [category])
    assert list(held._sliders) == [2, 3], "its inputs stand alone where one of them runs"
    assert held.lists == []


def test_the_probe_by_keys_and_by_mouse(qtbot, shown):
    panel, _ = shown("moons")
    plot = panel.plot
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    said = panel.choices.said.text()
    assert said.startswith("x1 ")
    assert "→" in said
    row = int(np.flatnonzero(panel.points.part == 1)[0])
    plot.probe(tuple(panel.points.inputs[row]))
    assert f"row {panel.points.rows[row] + 1} of the data, validation" in panel.choices.said.text()
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert panel.choices.said.text() == ""
    before = panel.surface.plane.x_range
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    settle(qtbot, panel)
    after = panel.surface.plane.x_range
    assert after[1] - after[0] == pytest.approx(0.8 * (before[1] - before[0]))
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    settle(qtbot, panel)
    assert panel.surface.plane.x_range == before
    middle = plot.getPlotItem().getViewBox().mapViewToScene(QPointF(0.5, 0.5))
    plot.scene().sigMouseMoved.emit(middle)
    assert panel.choices.said.text().startswith("x1 0.5")


def test_where_nothing_can_be_shown_it_says_why(qtbot, shown, tmp_path):
    panel, session = shown("xor")
    assert not panel.empty.isVisible()
    session.start_exercise(Plan())
    settle(qtbot, panel)
    assert panel.empty.isVisible()
    assert "exercise" in panel.empty._title.text()
    session.end_exercise()
    settle(qtbot, panel)
    assert not panel.empty.isVisible()
    session.set_data("Gone", dataset=Choice("csv", {"path": str(tmp_path / "none.csv")}))
    settle(qtbot, panel)
    assert panel.empty.isVisible()
    assert "none.csv" in panel.empty._text.text()
    session.example("iris")
    settle(qtbot, panel)
    assert panel.choices.across.count() == 4


def test_export_and_themes(qtbot, shown, tmp_path):
    panel, session = shown("moons")
    trained(session)
    settle(qtbot, panel)
    light = panel.grab().toImage()
    for ending in ("png", "svg", "csv"):
        assert panel.export.write(tmp_path / f"boundary.{ending}")
    assert QImage(str(tmp_path / "boundary.png")).width() > 1000
    svg = ET.parse(tmp_path / "boundary.svg")
    assert sum(element.tag.endswith("image") for element in svg.iter()) == 1, "the map alone is a picture"
    rows = list(csv.reader(io.StringIO((tmp_path / "boundary.csv").read_text())))
    assert rows[0] == ["x1", "x2", "output class"]
    assert len(rows) == 1 + 200 * 200
    np.testing.assert_allclose(
        float(rows[777][2]), session.predict(np.array([[float(rows[777][0]), float(rows[777][1])]]))[0, 0], atol=1e-4
    )
    apply_theme("dark")
    settle(qtbot, panel)
    assert panel.grab().toImage() != light
    x, y = panel.surface.plane.xs[0], panel.surface.plane.ys[-1]
    assert map_color(panel, x, y).lightness() < 150
    apply_theme("light")
    assert class_color(0, 2) != class_color(1, 2)


def test_no_ground_of_the_other_theme_is_kept(window, qtbot):
    panel = window.docks.show("boundary")
    qtbot.waitUntil(lambda: panel._built)
    for name in ("light", "dark"):
        apply_theme(name)
        qtbot.wait(30)
        seen = window.grab().toImage()
        assert seen.pixelColor(panel.plot.mapTo(window, QPoint(3, 3))) == theme().panel
    apply_theme("light")


def ruled(rule: str, targets: str):
    """A network of one layer on two inputs under a rule."""
    rng = np.random.default_rng(5)
    x = rng.normal(size=(24, 2))
    y = (x[:, 0] > 0).astype(int) if targets == "classes" else 2 * x[:, 0] - x[:, 1] + rng.normal(0, 0.3, 24)
    design = Design(sequential((2, 1)), data=table(x.tolist(), y.tolist(), targets))
    return with_rule(design, Choice(rule))


def test_what_a_rule_rings_and_its_margins_are_drawn_and_explained(qtbot, shown):
    panel, session = shown("moons")
    session.edit("a rule", lambda _design: ruled("svm", "classes"))
    trained(session)
    settle(qtbot, panel)
    count = int(session.memory["support"])
    assert len(panel.plot.rings.data) == count > 0
    assert not panel.plot.margins._path.isEmpty()
    assert [words for _, words in panel.key._marks] == ["net input 0", "margin: −1, 1", "support vector"]
    session.edit("another", lambda _design: ruled("perceptron", "classes"))
    settle(qtbot, panel)
    assert len(panel.plot.rings.data) == 0
    assert panel.plot.margins._path.isEmpty()
    assert panel.key._marks == (("line", "net input 0"),)


def test_how_sure_an_output_is_can_be_seen_as_a_map(qtbot, shown):
    panel, session = shown("moons")
    session.edit("a rule", lambda _design: ruled("evidence", "regression"))
    settle(qtbot, panel)
    panel.choices.shown.choose("σ 0")
    settle(qtbot, panel)
    assert "not known yet" in panel.key._output
    assert panel.plot.lines._path.isEmpty()
    trained(session)
    settle(qtbot, panel)
    assert panel.surface.deviations is not None
    low, high = float(panel.surface.deviations.min()), float(panel.surface.deviations.max())
    assert (panel._look.scale.low, panel._look.scale.high) == (low, high)
    assert "σ of" in panel.key._output
    assert panel.table().splitlines()[0].split(",")[-1].startswith("deviation")
    panel.plot.probe((0.0, 0.0))
    assert " ± " in panel.choices.said.text()


def test_the_scale_of_units_without_targets_grows_with_what_they_make(qtbot, shown):
    panel, session = shown("hebbian_learning")
    before = panel._look.scale.high
    trained(session, 9)
    settle(qtbot, panel)
    most = float(np.abs(panel.surface.values[0]).max())
    assert before < most <= panel._look.scale.high < 2 * most
    assert panel.key._ends == (-panel._look.scale.high, panel._look.scale.high)


@pytest.mark.parametrize(
    ("example", "ends"), [("adaline", (-1.0, 1.0)), ("moons", (0.0, 1.0)), ("competitive_learning", (0.0, 1.0))]
)
def test_the_scale_tells_the_numbers_that_the_network_has(shown, example, ends):
    panel, _ = shown(example)
    assert panel.key._ends == ends


@pytest.mark.parametrize(("width", "height"), [(330, 700), (900, 420)])
def test_both_inputs_have_the_same_scale(qtbot, shown, width, height):
    panel, _ = shown("moons", width, height)
    settle(qtbot, panel)
    view = panel.plot._view
    across, up = panel.plot.area
    assert (across[1] - across[0]) / view.width() == pytest.approx((up[1] - up[0]) / view.height(), rel=1e-6)
    assert panel.surface.plane.x_range == pytest.approx(across), "the map reaches to the edges"


def test_patterns_are_no_plane(shown):
    panel, _ = shown("hopfield")
    assert panel.empty.isVisible()
    assert "Draw samples" in panel.empty._text.text()


def test_a_plot_that_gets_another_size_while_other_data_come_waits_for_their_plane(qtbot, shown, monkeypatch):
    """The choices for other data may be higher or lower, and then Qt tells the plot so before its plane is theirs."""
    panel, session = shown("xor")
    offer = panel.choices.offer

    def offered(*given):
        offer(*given)
        panel.plot.resized.emit()

    monkeypatch.setattr(panel.choices, "offer", offered)
    with qtbot.captureExceptions() as exceptions:
        session.example("iris")
        settle(qtbot, panel)
    assert not exceptions
    assert len(panel.surface.plane.held) == len(session.table.input_names) == 4


def test_one_that_nobody_sees_holds_no_document_that_was_left(shown, qtbot):
    panel, session = shown("moons")
    settle(qtbot, panel)
    assert panel.surface is not None
    assert lets_go(panel, session, "circles")
    panel.show()
    settle(qtbot, panel)
    assert panel.boundary.live.setup is session.setup
