"""The watches panel: rows, keys and mouse, what the canvas and the inspector add."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from nnsim.gui.numbers import long
from nnsim.gui.theme import theme
from nnsim.gui.watches_view.columns import columns
from nnsim.gui.watches_view.rows import change_words, number_text, value_text
from nnsim.session.places import bias_place, edge_place, layer_place, unit_place
from tests.gui.watches_panel import TEXTS, has_color, panel, session, settle, texts, watched

__all__ = ["panel", "session", "watched"]


Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def words(panel):
    """What a screen reader reads of each row."""
    rows = panel.rows
    return [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]


# ------------------------------------------------------------------------------------------------------ the rows


def test_before_anything_is_watched_there_is_a_sentence(panel):
    assert panel.empty.isVisible()
    assert panel.board is None, "the plotting library is not loaded yet"
    assert not panel._right.isVisible()


def test_rows_show_what_was_what_is_and_what_has_changed(qtbot, watched, session):
    assert words(watched)[1:] == ["E, not yet", "δ²⁽²⁾₁, not yet"]
    for _ in range(60):
        session.step("operation")
        watched._bridge.flush()
        for watch, said in zip(session.watches, words(watched), strict=True):
            assert said == ", ".join(part for part in (watch.title, long(watch.value), change_words(watch)) if part)
    weight = session.watches[0]
    while not weight.change:
        session.step("operation")
    settle(qtbot, watched)
    direction = "up by" if weight.change > 0 else "down by"
    assert words(watched)[0] == f"w¹₁₁, {long(weight.value)}, {direction} {long(abs(weight.change))}"
    hue = theme().positive if weight.change > 0 else theme().negative
    assert has_color(watched.list, hue, watched.list.visualRect(watched.rows.index(0)))
    session.step("operation")
    settle(qtbot, watched)
    assert words(watched)[0].endswith("unchanged")


def test_what_is_not_known_is_never_written_as_a_number(watched, session):
    delta = session.watches[2]
    assert (value_text(delta), change_words(delta)) == ("not yet", "")
    session.watches.enable(delta, False)
    assert value_text(delta) == "rests"
    session.edit_network("None", lambda net: replace(net, links=()))
    assert value_text(session.watches[0]) == "cannot be computed"


def test_conditions_are_written_in_words(panel, session):
    holds = session.watches.add("update > 0")
    assert value_text(holds) == "does not hold"
    session.step("batch")
    assert value_text(holds) == "holds"
    assert change_words(holds) == "holds now"
    session.back("batch")
    assert number_text(holds, 0.0) == "does not hold"


def test_the_tooltip_has_all_digits_and_the_words(watched, session):
    for _ in range(6):
        session.step()
    weight = session.watches[0]
    tip = watched.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "weight input 1 → hidden1 1" in tip
    assert repr(weight.value) in tip
    session.watches.add("loss < 1")
    watched.rows.refresh()
    assert "loss &lt; 1" in watched.rows.index(3).data(Qt.ItemDataRole.ToolTipRole)


def test_columns_leave_out_what_has_no_room_and_never_overlap():
    shown = []
    for width in range(300, 1600, 10):
        found = columns(float(width))
        ends = [found.symbol, found.before, found.now, found.change, found.course]
        used = [(left, size) for left, size in ends if size]
        assert all(one[0] + one[1] < two[0] for one, two in pairwise(used))
        assert used[-1][0] + used[-1][1] <= width
        shown.append([size > 0 for _, size in ends])
    assert shown[0] == [True, False, True, False, False]
    assert shown[-1] == [True] * 5


def test_watches_are_told_apart_by_more_than_colour(qtbot, watched, session):
    session.step()
    settle(qtbot, watched)
    curves = watched.board.plot.curves
    assert len({curve.dashes for curve in curves if curve.column == "now"}) == len(TEXTS)


# ------------------------------------------------------------------------------------------------ keys and mouse


def test_everything_can_be_done_with_keys(qtbot, watched, session):
    view = watched.list
    view.setFocus()
    view.choose(session.watches[0])
    qtbot.keyClick(view, Key.Key_Down, ALT)
    assert texts(watched) == [TEXTS[1], TEXTS[0], TEXTS[2]]
    assert view.current.text == TEXTS[0]
    qtbot.keyClick(view, Key.Key_Down, ALT)
    qtbot.keyClick(view, Key.Key_Down, ALT)
    qtbot.keyClick(view, Key.Key_Up, ALT)
    assert texts(watched) == [TEXTS[1], TEXTS[0], TEXTS[2]]
    qtbot.keyClick(view, Key.Key_Space)
    assert not session.watches[1].plotted
    qtbot.keyClick(view, Key.Key_E)
    assert not session.watches[1].enabled
    qtbot.keyClick(view, Key.Key_F2)
    field = view.findChild(QLineEdit)
    qtbot.keyClicks(field, "my weight")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: session.watches[1].title == "my weight")
    assert view.hasFocus()
    assert watched.field.text() == ""
    qtbot.keyClick(view, Key.Key_Up)
    qtbot.keyClick(view, Key.Key_Delete)
    settle(qtbot, watched)
    assert texts(watched) == [TEXTS[0], TEXTS[2]]
    assert view.current.text == TEXTS[0]
    qtbot.keyClick(view, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("my weight: W[hidden1][1][1]")


def test_keys_of_the_list_do_not_reach_the_window(qtbot, make_window):
    window = make_window()
    panel = window.docks.show("watches")
    window.session.watches.add("loss")
    panel._bridge.flush()
    window.session.select(unit_place(window.session.network.layer("hidden1").id, 1))
    count = len(window.session.network.layers[1].units)
    panel.list.setFocus()
    panel.list.choose(window.session.watches[0])

    qtbot.keyClick(panel.list, Key.Key_Space)
    qtbot.keyClick(panel.list, Key.Key_Delete)

    assert not window.session.running
    assert len(window.session.network.layers[1].units) == count
    assert len(window.session.watches) == 0
    assert panel.field.hasFocus()


def test_the_mouse_draws_drags_and_changes(qtbot, watched, session):
    view = watched.list
    spot = [view.visualRect(watched.rows.index(row)).center() for row in range(3)]
    left, viewport = QPoint(15, spot[1].y()), view.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=left)
    assert not session.watches[1].plotted
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=spot[0])
    for row in (1, 2):
        qtbot.mouseMove(viewport, spot[row])
        move(viewport, spot[row])
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=spot[2])
    assert texts(watched) == [TEXTS[1], TEXTS[2], TEXTS[0]]
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=spot[0])
    assert watched.field.text() == TEXTS[1]


def move(viewport, place):
    """The mouse moves with its button held: a QTest move has no buttons."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), viewport.mapToGlobal(QPointF(place)),
                        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(viewport, event)


def test_the_menu_offers_all_verbs_with_their_keys(qtbot, watched, session):
    view = watched.list
    spot = view.visualRect(watched.rows.index(1)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(QMenu)
    entries = [action.text().split("\t") for action in menu.actions() if action.text()]
    assert [entry[1] for entry in entries] == ["Enter", "F2", "Space", "E", "Alt+↑", "Alt+↓", "Ctrl+C", "Delete"]
    next(action for action in menu.actions() if "Remove" in action.text()).trigger()
    menu.close()
    settle(qtbot, watched)
    assert texts(watched) == [TEXTS[0], TEXTS[2]]


# -------------------------------------------------------------------------------------- from the canvas and elsewhere


def test_the_tab_counts_the_watches(qtbot, make_window):
    window = make_window()
    assert window.docks["watches"].windowTitle() == "Watches"
    window.session.watches.add("loss")
    window.bridge.flush()
    assert window.docks["watches"].windowTitle() == "Watches 1"


def entries(menu, title="Watch"):
    """What stands below an entry of a menu."""
    below = next(below for below in menu.findChildren(QMenu) if below.title().partition("\t")[0] == title)
    return {action.text(): action for action in below.actions()}


def test_the_menus_of_the_canvas_offer_what_can_be_watched(qtbot, make_window):
    from nnsim.gui.canvas import menu as canvas_menu

    window = make_window()
    session, canvas = window.session, window.canvas
    session.example("moons")
    source, hidden, output = (session.network.layer(name) for name in ("input", "hidden1", "output"))
    session.step("batch")
    session.show_sample(1)
    places = {
        unit_place(output.id, output.units[0]): ("delta δ", "delta[output][1][2]"),
        unit_place(source.id, source.units[1]): ("input x", "o[input][2][2]"),
        edge_place(source.id, source.units[0], hidden.id, hidden.units[2]): ("gradient ∂E/∂w", "grad[hidden1][1][3]"),
        bias_place(hidden.id, hidden.units[0]): ("m of the optimizer", "first[hidden1][0][1]"),
        layer_place(hidden.id): ("norm of the weights", "norm(W[hidden1])"),
    }
    for place, (title, text) in places.items():
        session.select(place)
        window.bridge.flush()
        canvas.sync()
        menu = canvas_menu.build(canvas, canvas.viewport().rect().center())
        entries(menu)[title].trigger()
        assert session.watches[len(session.watches) - 1].text == text
        menu.deleteLater()
    session.select()
    canvas.sync()
    menu = canvas_menu.build(canvas, canvas.viewport().rect().center())
    entries(menu)["loss E"].trigger()
    menu.deleteLater()
    assert len(session.watches) == len(places) + 1


def test_the_key_w_watches_the_selection_or_lets_one_be_typed(qtbot, make_window):
    window = make_window()
    session, hidden = window.session, window.session.network.layer("hidden1")
    qtbot.keyClick(window.canvas, Key.Key_W)
    panel = window.docks["watches"].made
    assert panel.field.hasFocus()
    session.select(bias_place(hidden.id, hidden.units[1]))
    window.canvas.setFocus()
    window.canvas.sync()
    window.bridge.flush()
    qtbot.keyClick(window.canvas, Key.Key_W)
    menu = next(menu for menu in window.canvas.findChildren(QMenu) if menu.isVisible())
    qtbot.keyClick(menu, Key.Key_Return)
    assert [watch.text for watch in session.watches] == ["W[hidden1][0][2]"]
    qtbot.waitUntil(lambda: not any(menu.isVisible() for menu in window.canvas.findChildren(QMenu)))


def test_the_inspector_watches_the_number_that_is_explained(qtbot, make_window):
    window = make_window()
    session, output = window.session, window.session.network.layer("output")
    session.select(unit_place(output.id, output.units[0]))
    session.step("phase")
    session.step("phase")
    session.show_sample(3)
    window.bridge.flush()
    inspector = window.docks.show("inspector")
    inspector.refresh_now()
    shown = inspector.how.shown.quantity
    inspector.how._watch.click()
    assert [watch.text for watch in session.watches] == [f"{shown}[output][1][4]"]
    assert window.docks["watches"].made is not None
