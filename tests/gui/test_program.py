"""The program panel: rows under headings, the arrow, running to a step and back, keys, speed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QPainter

from nnsim.gui.panels.program import PANEL
from nnsim.gui.program_view.painting import StepPainter
from nnsim.gui.program_view.rows import ROW
from nnsim.gui.theme import apply_theme
from nnsim.network.build import sequential
from nnsim.network.design import Choice
from nnsim.session.places import layer_place


@pytest.fixture
def session(make_session):
    return make_session("mazur")


@pytest.fixture
def panel(make_panel, session):
    made = make_panel(PANEL, session, 300, 700)
    made.refresh_now()
    return made


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.wait(1)


def click(qtbot, panel, step):
    view = panel.list
    place = panel.rows.place(step)
    view.scrollTo(place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(place).center())
    settle(qtbot, panel)


def states(panel):
    return [panel.rows.state(row.step) for row in panel.rows.rows if row.step]


def test_steps_stand_under_the_headings_of_their_phases(panel, session):
    rows = panel.rows
    assert [rows.index(number).data() for number, row in enumerate(rows.rows) if row.step is None] == [
        "DATA", "FORWARD", "LOSS", "BACKWARD", "UPDATE", "EVALUATE",
    ]  # fmt: skip
    assert [row.step for row in rows.rows if row.step] == list(session.steps)
    heading = rows.index(0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    step = rows.place(session.next_index)
    assert session.steps[session.next_index].layer_name in step.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "next step" in step.data(Qt.ItemDataRole.ToolTipRole)


def test_the_arrow_is_at_the_next_step(qtbot, panel, session):
    for _ in range(len(session.steps) + 3):
        settle(qtbot, panel)
        assert states(panel).count("next") == 1
        assert states(panel)[session.next_index] == "next"
        session.step("operation")


def test_a_click_runs_to_a_step_and_back(qtbot, panel, session):
    click(qtbot, panel, 9)
    assert session.next_index == 9
    assert states(panel)[:10] == ["done"] * 9 + ["next"]
    click(qtbot, panel, 3)
    assert session.next_index == 3
    assert states(panel)[3:] == ["next"] + ["later"] * (len(session.steps) - 4)


def test_a_click_on_a_heading_does_nothing(qtbot, panel, session):
    before = session.next_index
    qtbot.mouseClick(
        panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(panel.rows.index(0)).center()
    )
    assert session.next_index == before


def test_keys_move_over_headings_and_enter_goes_there(qtbot, panel, session):
    view = panel.list
    view.setFocus()
    view.setCurrentIndex(panel.rows.place(0))
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        assert view.currentIndex().data(ROW).step is not None
    target = view.currentIndex().data(ROW).step.index
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle(qtbot, panel)
    assert session.next_index == target
    for _ in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Up)
        assert view.currentIndex().data(ROW).step is not None


def test_the_next_step_stays_in_sight(qtbot, panel, session):
    panel.resize(300, 240)
    for _ in range(len(session.steps) + 2):
        session.step("operation")
        settle(qtbot, panel)
        area = panel.list.visualRect(panel.rows.place(session.next_index))
        assert panel.list.viewport().rect().contains(area.center())


def test_only_the_steps_of_the_selected_layer(qtbot, panel, session):
    assert not panel.only.isEnabled()
    layer = session.design.network.layer("output")
    session.select(layer_place(layer.id))
    settle(qtbot, panel)
    panel.only.setChecked(True)
    shown = {row.step.layer for row in panel.rows.rows if row.step}
    assert shown == {layer.id, None}
    assert "output" in panel.words.text()
    panel.only.setChecked(False)
    assert len({row.step.layer for row in panel.rows.rows if row.step}) > 2


def test_a_network_that_cannot_run_says_so(qtbot, panel, session):
    session.edit_network("cut", lambda network: replace(network, links=()))
    settle(qtbot, panel)
    assert panel.empty.isVisible()
    session.undo()
    settle(qtbot, panel)
    assert panel.list.isVisible()


def test_while_training_runs_nothing_is_next(qtbot, panel, session):
    session.train()
    settle(qtbot, panel)
    assert set(states(panel)) == {"running"}
    assert panel.words.text() == "training runs"
    click(qtbot, panel, 5)
    session.pause()
    while session.running:
        session.poll()
    settle(qtbot, panel)
    assert states(panel).count("next") == 1


def test_a_hidden_panel_refreshes_when_it_is_shown(qtbot, panel, session):
    panel.hide()
    session.example("xor")
    settle(qtbot, panel)
    assert [row.step for row in panel.rows.rows if row.step] != list(session.steps)
    panel.show()
    assert [row.step for row in panel.rows.rows if row.step] == list(session.steps)


def test_of_hundreds_of_steps_those_are_painted_that_are_seen(qtbot, make_panel, session, monkeypatch):
    session.edit("deep", lambda design: replace(design, network=sequential((2, *[4] * 80, 2), "tanh", "logistic")))
    painted, laid_out = [], []
    paint, lay_out = StepPainter._step, StepPainter._lay_out
    monkeypatch.setattr(StepPainter, "_step", lambda *args: painted.append(args[3]) or paint(*args))
    monkeypatch.setattr(StepPainter, "_lay_out", lambda *args: laid_out.append(args[1]) or lay_out(*args))
    panel = make_panel(PANEL, session, 300, 700)
    qtbot.waitUntil(lambda: bool(painted))
    assert panel.rows.rowCount() > 400
    painted.clear()
    laid_out.clear()
    for _ in range(30):
        session.step("operation")
        panel._bridge.flush()
        panel.list.viewport().repaint()
    assert 30 < len(painted) < 30 * 2 * 60, "two screens of rows a step at most"
    assert not laid_out, "the lines of the formulas are known"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_is_painted_in_both_themes(qtbot, panel, mode):
    apply_theme(mode)
    qtbot.wait(5)
    picture = panel.grab().toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(0, 300, 2) for y in range(0, 700, 2)}
    assert len(colors) > 20
    apply_theme("light")


@pytest.mark.parametrize("notation", ["course", "common"])
@pytest.mark.parametrize("width", [200, 240, 296, 420])
def test_no_line_is_printed_over_another(qtbot, panel, session, width, notation):
    session.set_training("long formulas", loss=Choice("binary_cross_entropy"), optimizer=Choice("adam"))
    session.set_notation(notation)
    settle(qtbot, panel)
    for height in (700, 160, 900):
        panel.resize(width, height)
        qtbot.wait(5)
        view, painter = panel.list, panel.list.itemDelegate()
        for number, row in enumerate(panel.rows.rows):
            if row.step is not None:
                area = view.visualRect(panel.rows.index(number))
                assert view.area(number, number) == area
                blocks = painter._formula(row.step, painter._width())
                lines = [line for block in blocks for line in block.lines]
                assert area.height() >= 25 + 20 * (len(lines) - 1)


def test_rows_that_are_painted_in_one_go_look_as_qt_paints_them(qtbot, panel, session, monkeypatch):
    for height in (700, 170):
        panel.resize(300, height)
        for _ in range(len(session.steps) + 2):
            session.step("operation")
            settle(qtbot, panel)
            for area in (panel.list.viewport().rect(), panel.list.area(2, 5), panel.list.area(7, 7)):
                own = panel.list.viewport().grab(area).toImage()
                with monkeypatch.context() as patch:
                    patch.setattr(panel.list, "hasFocus", lambda: True)
                    assert panel.list.viewport().grab(area).toImage() == own


@pytest.mark.parametrize("density", [1.0, 1.1, 1.25, 1.5, 1.75, 2.0])
def test_on_any_screen_nothing_is_left_out_between_two_rows(panel, density):
    painter, rows = panel.list.itemDelegate(), panel.list.rows
    tops = painter.tops(rows)
    screen = QImage(round(300 * density), round(tops[-1] * density), QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(density)
    screen.fill(Qt.GlobalColor.magenta)
    onto = QPainter(screen)
    for at in range(len(tops) - 1):
        onto.drawPixmap(0, tops[at], painter.picture(rows, at, 300, tops[at + 1] - tops[at], density))
    onto.end()
    left = [y for y in range(screen.height()) if screen.pixelColor(5, y) == Qt.GlobalColor.magenta]
    assert not left


def test_an_invalid_place_is_harmless(panel):
    assert panel.rows.data(QModelIndex()) is None
    assert not panel.rows.place(None).isValid()
    assert not panel.rows.place(10_000).isValid()
