"""What one step costs the window in work: what is made, laid out and painted, and that nothing old is shown for it."""

from itertools import count
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from nnsim.gui.actions import Action, ActionSet
from nnsim.gui.canvas.density import BINS, COLUMNS, ROWS, _spread
from nnsim.gui.canvas.edges import ABOUT, edge_table
from nnsim.gui.canvas.readings import read
from nnsim.gui.canvas.stage import Stage
from nnsim.gui.inspector_view.made_of import MadeOf
from nnsim.gui.panels.curves import PANEL as CURVES
from nnsim.gui.panels.inspector import PANEL as INSPECTOR
from nnsim.gui.panels.program import PANEL as PROGRAM
from nnsim.gui.program_view.rows import STATE
from nnsim.gui.theme import apply_theme
from nnsim.gui.widgets import typesetting
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.typesetting import Typesetter
from nnsim.network.build import sequential
from nnsim.session.changes import Notice
from nnsim.session.explanations.contributions import Part
from nnsim.session.places import bias_place, edge_place, unit_place
from tests.gui.number_hand import settle


@pytest.fixture
def session(make_session):
    return make_session("mazur")


def walk(session, panel):
    """A whole iteration forwards and back, and what the panel consists of after each step."""
    seen = []
    for verb in (session.step, session.back):
        for _ in session.steps:
            verb("operation")
            settle(panel)
            seen.append({id(widget) for widget in panel.findChildren(QWidget)})
    return seen


# -- the inspector


def test_a_step_makes_no_widgets(make_panel, session):
    panel = make_panel(INSPECTOR, session, 340, 1100)
    known = set().union(*walk(session, panel))
    kept = [widget for widget in panel.findChildren(QWidget) if id(widget) in known]
    assert set().union(*walk(session, panel)) == {id(widget) for widget in kept}


def test_cells_and_chips_say_what_is_there_now(qtbot, make_panel, session):
    panel = make_panel(INSPECTOR, session, 340, 1100)
    for _ in session.steps:
        session.step("operation")
        settle(panel)
        if (place := panel.subject.place) is not None and place.kind == "unit" and panel.values.isVisible():
            layer = session.design.network.by_id[place.layer]
            for key, cell in panel.values.cells.items():
                array = session.array(layer.id, key) if key != "slope" else None
                if array is not None:
                    assert cell.text == f"{array[layer.units.index(place.unit), session.sample]:.9f}"
        one = panel.how.shown
        if one is not None and panel.how.made_of.isVisible():
            wanted = [(part.label, part.value) for part in (*one.parts, *one.related)]
            assert [(chip.label, chip.value) for chip in panel.how.made_of.chips] == wanted[:10]
            assert all(chip.isVisible() for chip in panel.how.made_of.chips)


def test_a_chip_that_shows_another_number_leads_to_that(qtbot, make_panel, session):
    panel = make_panel(INSPECTOR, session, 340, 1100)
    session.step("batch")
    for unit in (1, 2):
        session.let_go()
        session.select(unit_place(2, unit))
        settle(panel)
        chip = next(chip for chip in panel.how.made_of.chips if chip.label.startswith("∂E"))
        chip.click()
        assert (session.number.array, session.number.index[0]) == ("hidden1.do", unit - 1)


def test_what_is_out_of_sight_waits_and_is_never_seen_old(qtbot, make_panel, session):
    panel = make_panel(INSPECTOR, session, 340, 300)
    session.select(unit_place(2, 1))
    settle(panel)
    field = panel.parameters.form("bias").form.field("bias")
    bar = panel._page.verticalScrollBar()
    assert bar.maximum() > 0
    before = field.value
    session.set_weight(bias_place(2, 1), before + 0.25)
    settle(panel)
    assert field.value == before, "nobody sees it"
    bar.setValue(bar.maximum())
    assert field.value == before + 0.25
    session.set_weight(bias_place(2, 1), before)
    settle(panel)
    assert field.value == before, "it is in sight"
    bar.setValue(0)
    session.set_weight(bias_place(2, 1), before - 1)
    settle(panel)
    assert panel.parameters.form("bias").form.field("bias").value == before - 1, "who asks for it does not get it old"
    session.set_weight(bias_place(2, 1), before)
    settle(panel)
    panel.resize(340, 1500)
    assert field.value == before, "there is room for it now"


def test_a_field_that_has_the_focus_does_not_wait(qtbot, make_panel, session):
    panel = make_panel(INSPECTOR, session, 340, 300)
    session.select(edge_place(1, 1, 2, 1))
    settle(panel)
    field = panel.parameters.form("weight").form.field("weight")
    panel.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    panel._page.verticalScrollBar().setValue(0)
    session.set_weight(edge_place(1, 1, 2, 1), 0.75)
    settle(panel)
    assert field.value == 0.75


def test_a_chip_with_a_longer_number_has_the_room_for_it(qtbot):
    made_of = MadeOf()
    qtbot.addWidget(made_of)
    made_of.resize(300, 60)
    made_of.show()
    wide = []
    for value in (0.5, -0.0037093391):
        made_of.show_parts([Part(None, "z", value)])
        assert made_of.chips[0].size() == made_of.chips[0].sizeHint()
        wide.append(made_of.chips[0].width())
    assert wide[0] < wide[1]


def test_choices_say_something_else_without_new_buttons(qtbot):
    choices = Choices("which")
    qtbot.addWidget(choices)
    choices.show()
    choices.set_items([("a", "one", ""), ("b", "two", "tip"), ("c", "three", "")])
    made = list(choices.buttons.values())
    choices.choose("b")
    choices.set_items([("b", "zwei", ""), ("d", "vier", "")])
    assert list(choices.buttons.values()) == made[:2]
    assert choices.key() == "b", "what was pressed and is still there is pressed"
    assert [button.text() for button in made if button.isVisible()] == ["zwei", "vier"]
    with qtbot.waitSignal(choices.chosen) as caught:
        choices.buttons["d"].click()
    assert caught.args == ["d"]
    choices.set_items([("e", "fünf", "")])
    assert choices.key() == ""
    assert not any(button.isChecked() for button in made)


# -- the program, the curves, formulas


def test_a_step_paints_two_rows_of_the_program(make_panel, session):
    panel = make_panel(PROGRAM, session, 300, 700)
    session.step("operation")
    settle(panel)
    looked = []
    panel.rows.looked.connect(looked.append)
    panel.rows.dataChanged.connect(lambda *_: pytest.fail("the list is laid out anew"))
    session.step("operation")
    settle(panel)
    before = [panel.rows.state(row.step) if row.step else "" for row in panel.rows.rows]
    assert len(looked) == 1
    assert len(looked[0]) == 2
    session.step("batch")
    settle(panel)
    now = [panel.rows.state(row.step) if row.step else "" for row in panel.rows.rows]
    changed = {at for at, (one, other) in enumerate(zip(before, now, strict=True)) if one != other}
    assert changed <= set(looked[-1]), "all that looks different is painted"
    session.stops.toggle("step", session.steps[3].path, session.setup)
    settle(panel)
    assert len(looked[-1]) == panel.rows.rowCount(), "a dot stands at one of them"


def test_rows_that_look_as_before_are_not_painted_again(make_panel, session):
    panel = make_panel(PROGRAM, session, 300, 700)
    session.step("batch")
    settle(panel)
    looked = []
    panel.rows.looked.connect(looked.append)

    def looks():
        return [row.step and (panel.rows.state(row.step), panel.rows.stop(row.step)) for row in panel.rows.rows]

    for _ in range(2 * len(session.steps)):
        before = looks()
        session.step("operation")
        settle(panel)
        now = looks()
        assert now == [panel.rows.look(row) for row in range(len(now))]
        changed = [at for at, (one, other) in enumerate(zip(before, now, strict=True)) if one != other]
        assert sorted(looked.pop()) == changed


def test_the_picture_of_a_row_is_that_of_its_state(make_panel, session):
    panel = make_panel(PROGRAM, session, 300, 1100)
    session.step("operation")
    settle(panel)
    viewport = panel.list.viewport()

    def looks(row):
        return viewport.grab(panel.list.visualRect(panel.rows.index(row))).toImage()

    rows = range(panel.rows.rowCount())
    before = [looks(row) for row in rows]
    states = [panel.rows.data(panel.rows.index(row), STATE) for row in rows]
    session.step("batch")
    session.stops.toggle("step", session.steps[3].path, session.setup)
    settle(panel)
    stop = panel.rows.place(3).row()
    for row in rows:
        same = states[row] == panel.rows.data(panel.rows.index(row), STATE) and row != stop
        assert (looks(row) == before[row]) == same
    apply_theme("dark")
    settle(panel)
    assert all(looks(row) != before[row] for row in rows)


def test_a_step_that_changes_no_curve_draws_none(make_panel, session, monkeypatch):
    session.step("epoch")
    panel = make_panel(CURVES, session, 600, 200)
    drawn = []
    monkeypatch.setattr(panel, "_draw", lambda: drawn.append(True))
    panel._pace = 0
    for _ in range(4):
        session.step("operation")
        settle(panel)
        session.back("operation")
        settle(panel)
    assert not drawn
    session.step("epoch")
    settle(panel)
    assert drawn
    drawn.clear()
    session.back("epoch")
    session.back("epoch")
    settle(panel)
    assert drawn, "a point goes again"


def test_formulas_wait_while_others_change_that_are_known(qtbot, monkeypatch):
    made = Typesetter()
    clock = count(1000.0, 0.03)
    monkeypatch.setattr(typesetting, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    asked = []
    monkeypatch.setattr(made, "typeset", asked.append)
    made.ask(("x", 17))
    assert made._turn.interval() == typesetting._FIRST_MS, "the typesetter has to be read"
    made.withdraw(("x", 17))
    made._drawings[":", 17] = None
    made.stir()
    made.ask(("x", 17))
    assert made._turn.interval() == typesetting._SOON_MS, "the first step after a while"
    for _ in range(3):
        made.stir()
        assert made._turn.interval() == typesetting._CALM_MS
    assert not asked
    qtbot.waitUntil(lambda: asked == [("x", 17)], timeout=2000)


def test_a_step_stirs_the_typesetter(window):
    setter = typesetting.typesetter()
    before = setter._stirred
    window.session.step("operation")
    window.bridge._together()
    assert setter._stirred > before


def test_the_timeline_and_the_training_bar_are_left_alone_inside_of_an_update(window, monkeypatch):
    session, painted = window.session, []
    monkeypatch.setattr(type(window.timeline.track), "update", lambda *_: painted.append("track"))
    monkeypatch.setattr(window.training_bar, "refresh", lambda: painted.append("bar"))
    session.step("batch")
    window.bridge._together()
    assert painted == ["track"]
    painted.clear()
    session.step("operation")
    window.bridge._together()
    session.step("operation")
    window.bridge._together()
    assert not painted
    session.set_training("another rate", rate=0.25)
    window.bridge._together()
    assert "bar" in painted


def test_a_question_that_many_commands_ask_is_asked_once(window):
    answers, asked = [None], []

    def may(_window):
        asked.append(1)
        return answers[0]

    table = [Action(f"some.{name}", name, print, needs=may) for name in "abc"]
    made = ActionSet(window, table)
    for answer in (None, Notice("info", "not now"), None):
        asked.clear()
        answers[0] = answer
        made.refresh()
        assert len(asked) == 1
        assert [made[action.id].isEnabled() for action in table] == [answer is None] * 3


# -- the canvas


def test_numbers_that_are_what_they_were_are_the_same_arrays(make_session):
    session = make_session("mazur")
    network, layer = session.network, session.network.layers[1]
    session.step("batch")
    before = read(session, network, layer)
    assert read(session, network, layer, before).W is before.W
    session.set_weight(bias_place(layer.id, layer.units[0]), before.W[0, 0] + 1e-12)
    assert read(session, network, layer, before).W is not before.W


def test_the_haze_leaves_nothing_out():
    rng = np.random.default_rng(5)
    sums = rng.random((2, BINS, BINS)).astype(np.float32)
    for kind, picture in zip(sums, _spread().of(*sums), strict=True):
        assert picture.shape == (ROWS, COLUMNS)
        np.testing.assert_allclose(picture.sum(axis=0), np.full(COLUMNS, kind.sum()), rtol=1e-4)


@settings(max_examples=20)
@given(st.integers(0, 10**6), st.floats(0.0, 0.5))
def test_the_strongest_edges_are_known_again(seed, change):
    rng, network = np.random.default_rng(seed), sequential((60, 40))
    stage = Stage(network)
    ends, centers = tuple(stage.shapes.values()), tuple(map(stage.center, stage.shapes))
    weights = rng.normal(size=(60, 40))

    def table(values):
        return edge_table(network, network.links[0], ends, centers, ("ahead", 0.0), values, 300)

    drawn, moved = table(weights), weights + change * rng.normal(size=weights.shape)
    other, others = table(moved), np.abs(moved)
    least = others[drawn.sources, drawn.targets].min()
    others[drawn.sources, drawn.targets] = 0.0
    assert drawn.shows_strongest(network, moved, 300) == (others.max() <= ABOUT * least)
    assert other.shows_strongest(network, moved, 300)
    assert drawn.shows_strongest(network, weights, 300)
    moved[0, 0] = np.nan
    assert not other.shows_strongest(network, moved, 300) or (0, 0) in zip(other.sources, other.targets, strict=True)


def test_an_overlay_that_shows_the_same_is_not_drawn_anew(window, qtbot):
    session, board = window.session, window.canvas.board
    layer = session.network.layers[1]
    delta = next(step.index for step in session.steps if (step.layer, step.name) == (layer.id, "delta"))
    session.run_to(delta + 1)
    session.select(unit_place(layer.id, layer.units[0]))
    session.look_at(session.number_for(layer.id, "delta", 0, 0))
    window.canvas.sync()
    qtbot.waitUntil(lambda: board.overlay is not None and not board.overlay.stale)
    session.step("operation")
    window.docks["inspector"].made._bridge.flush()
    window.canvas.sync()
    assert board.overlay is session.overlay
    assert not board.overlay.stale
    assert not board.anew
