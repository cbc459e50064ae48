"""Nothing is cut off: inspector, timeline and scores have the room that their words and numbers need."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from nnsim.gui.numbers import narrow
from nnsim.gui.panels.inspector import PANEL
from nnsim.gui.timeline_view.track import HEIGHT, Track
from nnsim.gui.widgets.empty import Empty
from nnsim.session.places import bias_place, edge_place, layer_place, unit_place
from tests.gui.number_hand import latest, settle


@pytest.fixture
def session(make_session):
    return make_session()


@pytest.fixture
def panel(make_panel, session):
    session.example("mazur")
    return make_panel(PANEL, session, 300, 700)


def train(session):
    """Some epochs at full speed: of the last one only the numbers are known that are still there."""
    session.set_training("", epochs=30)
    session.train()
    while session.running:
        session.poll()


@pytest.mark.parametrize("key", ["xor", "mazur", "spirals", "sine"])
def test_the_inspector_is_never_wider_than_its_place(window, qtbot, key):
    """Mid-step, and after an update, when it is said that the weights have moved on."""
    session, panel = window.session, window.docks.show("inspector")
    session.example(key)
    area = panel.findChild(QScrollArea)
    first, second = session.network.layers[:2]
    unit, source = second.units[0], first.units[0]
    places = [unit_place(second.id, unit), bias_place(second.id, unit), layer_place(second.id),
              edge_place(first.id, source, second.id, unit)]  # fmt: skip
    said = set()
    for walk in (lambda: [session.step("phase") for _ in range(3)], lambda: train(session)):
        walk()
        for place in places:
            session.select(place)
            settle(panel)
            panel.measured.measure()
            said.add(panel.measured.words.text())
            qtbot.wait(5)
            assert area.widget().width() <= area.viewport().width(), place
            bar = area.width() - area.viewport().width()
            assert area.widget().minimumSizeHint().width() <= panel.minimumWidth() - bar, place
    assert "the weights have moved on" in said


def test_where_the_paths_are_not_known_that_is_said(panel, session):
    train(session)
    session.look_at(latest(session, "hidden1.delta", 0, 0))
    settle(panel)
    one = panel.contributions
    assert "paths" in one.choices.buttons
    assert one.view != "paths", "there is none to be seen"
    assert one.table.isVisible()
    one.choices.buttons["paths"].click()
    settle(panel)
    assert one.table.isHidden()
    assert one.differs.text().startswith("Not all numbers on the way are known")
    session.step_back_to(session.number)
    settle(panel)
    assert one.view == "paths"
    assert one.table.isVisible()
    assert one.differs.isHidden()


@pytest.mark.parametrize(
    ("epochs", "width", "last", "count"),
    [(0, 700, "1", 2), (7, 300, "5", 2), (5000, 937, "5,000", 11), (1_000_000, 1200, "1,000,000", 11)],
)
def test_no_epoch_of_the_timeline_is_cut_off(qtbot, session, epochs, width, last, count):
    session.example("xor")
    track = Track(session)
    qtbot.addWidget(track)
    track.resize(width, HEIGHT)
    track.take()
    track.now = epochs
    found = [(box, text) for _, box, text in track.labels(track.scale) if text]
    assert (found[0][1], found[-1][1], len(found)) == ("epoch 0", last, count)
    for box, _ in found:
        assert box.left() >= 0
        assert box.right() <= width
        assert box.bottom() <= HEIGHT
    assert all(one.right() < other.left() for (one, _), (other, _) in pairwise(found))


def test_scores_are_not_cut_off_and_a_regression_has_nothing_right_or_wrong(window, qtbot):
    panel = window.docks.show("data")
    session = window.session
    session.set_training("", epochs=400, rate=2.0)
    for _ in range(2):
        session.step("epoch")
    qtbot.waitUntil(panel.isVisible)
    panel.scores.compute()
    qtbot.wait(20)
    view = panel._right.viewport()
    assert panel.scores.heads[1].text() == "right"
    labels = (*panel.scores.cells.values(), *panel.scores.heads, panel.scores.button)
    shown = [label for label in labels if label.isVisible()]
    assert len(shown) == 7
    for label in shown:
        assert label.mapTo(view, label.rect().topRight()).x() <= view.width(), label.accessibleName()
    session.example("sine")
    session.step("epoch")
    panel.scores.compute()
    assert panel.scores.heads[1].text() == ""
    assert panel.scores.cells["train", "accuracy"].text() == ""


def test_an_empty_view_shows_its_picture_only_where_there_is_room(qtbot):
    view = Empty("Not checked yet", "Compare every gradient with a measured slope: Ctrl+Shift+G.", "target")
    qtbot.addWidget(view)
    view.resize(500, 200)
    with qtbot.waitExposed(view):
        view.show()
    picture = view._picture
    for height, room in ((200, True), (120, True), (90, False), (70, False)):
        view.resize(500, height)
        QApplication.processEvents()
        assert picture.isVisible() == room
        assert not room or picture.height() >= 32
        assert view._text.geometry().bottom() <= height
        assert view._title.height() >= view._title.heightForWidth(view._title.width())
    view.resize(500, 200)
    assert picture.isVisible()


def test_a_new_stop_is_described_without_overlap_in_the_usual_size(window, qtbot):
    panel = window.docks.show("stops")
    qtbot.waitUntil(panel.isVisible)
    form = panel.form
    for kind in ("condition", "bound", "dead"):
        form.choose(kind)
        qtbot.wait(10)
        shown = [w for w in (form.kind, form.subject, form._form, form.help) if w is not None and w.isVisible()]
        for above, below in pairwise(shown):
            assert above.geometry().bottom() < below.geometry().top(), kind
        assert form.help.height() >= form.help.heightForWidth(form.help.width())
        assert panel.add_button.geometry().right() <= form.width()


@pytest.mark.parametrize("x", [0.0004691, -0.0004691, 1.23456e-12, -1.23456e-100, -123456.789, 0.0, -0.5, 1e300])
def test_narrow_numbers(x):
    text = narrow(x)
    assert len(text) <= 9
    assert float(text.replace("−", "-").replace(",", "")) == pytest.approx(x, rel=0.01)


@pytest.mark.parametrize("key", ["digits", "mazur"])
def test_the_facts_of_a_matrix_are_not_cut_off(panel, session, qtbot, key):
    """They break between the numbers, and have all digits in their tooltip."""
    session.example("mazur")
    session.step("phase")
    session.example(key)
    for _ in range(3):
        session.step("phase")
    session.select(layer_place(2))
    settle(panel)
    computed = []
    for quantity in panel.matrices.choices.buttons:
        panel.matrices.choices.buttons[quantity].click()
        qtbot.wait(5)
        label, table = panel.matrices.facts, panel.matrices.table
        if table.numbers.array is None:
            continue
        computed.append(quantity)
        words = label.text().split(" · ")
        assert max(label.fontMetrics().horizontalAdvance(word) for word in words) <= label.width()
        assert label.height() >= label.heightForWidth(label.width())
        smallest = repr(float(table.numbers.array.min()) + 0.0).replace("-", "")
        assert smallest in label.toolTip()
        assert all(table.columnWidth(k) >= 90 for k in range(table.numbers.columnCount()))
    assert computed == ["z", "o", "slope", "W"]
