"""Everything from the keyboard: walking, linking, cutting, freezing, adding, deleting, moving, the context menu."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnsim.gui.canvas import keyboard, menu, walk, zooming
from nnsim.gui.canvas.verbs import overlapping
from nnsim.network import edits
from nnsim.session.places import bias_place, edge_place, layer_place, link_place, unit_place
from tests.gui.canvas_hand import ALT, CTRL, NONE, SHIFT, Hand

Key = Qt.Key


@pytest.fixture
def hand(qtbot):
    hand = Hand(qtbot)
    yield hand
    hand.close()


def selected(hand):
    return hand.session.selection[-1] if hand.session.selection else None


def test_tab_walks_and_leaves_at_the_end(hand):
    view = hand.view
    assert view.focusNextPrevChild(True)
    assert selected(hand) == layer_place(1)
    view.focusNextPrevChild(True)
    view.focusNextPrevChild(True)
    assert selected(hand) == layer_place(3)
    assert not view.verbs.tab(1)
    assert view.verbs.tab(-1)
    assert selected(hand) == layer_place(2)


def test_alt_arrows_go_from_thing_to_thing(hand):
    for key, place in [
        (Key.Key_Right, layer_place(1)),
        (Key.Key_Right, layer_place(2)),
        (Key.Key_Down, unit_place(2, 1)),
        (Key.Key_Down, unit_place(2, 2)),
        (Key.Key_Right, unit_place(3, 2)),
        (Key.Key_Up, unit_place(3, 1)),
        (Key.Key_Up, layer_place(3)),
        (Key.Key_Left, layer_place(2)),
    ]:
        hand.key(key, ALT)
        assert selected(hand) == place


def test_edges_are_reached_and_walked(hand):
    hand.session.select(unit_place(2, 1))
    hand.key(Key.Key_E)
    assert selected(hand) == edge_place(1, 1, 2, 1)
    hand.key(Key.Key_Down, ALT)
    assert selected(hand) == edge_place(1, 2, 2, 1)
    hand.key(Key.Key_Down, ALT)
    assert selected(hand) == bias_place(2, 2)
    hand.key(Key.Key_Up, ALT)
    hand.key(Key.Key_Left, ALT)
    assert selected(hand) == unit_place(1, 2)


def test_every_edge_is_passed_by_tab(hand):
    network = hand.network
    place, seen = bias_place(2, 1), []
    while place is not None:
        seen.append(place)
        place = walk.following(network, place, 1)
    assert len(seen) == len(set(seen)) == network.parameter_count
    assert walk.following(network, seen[0], -1) is None


def test_x_cuts_and_restores_k_freezes_and_thaws(hand):
    before = hand.session.design
    hand.session.select(edge_place(1, 1, 2, 1), edge_place(1, 2, 2, 1))
    hand.key(Key.Key_X)
    assert hand.network.link(1, 2).cut == {(1, 1), (2, 1)}
    hand.check_undo(before)
    hand.key(Key.Key_X)
    assert hand.network.link(1, 2).cut == frozenset()
    hand.key(Key.Key_K)
    assert hand.network.link(1, 2).frozen == {(1, 1), (2, 1)}
    hand.key(Key.Key_K)
    assert hand.network.link(1, 2).frozen == frozenset()
    hand.session.edit_network("Thaw", lambda network: edits.freeze_biases(network, 2, [1, 2], False))
    hand.session.select(bias_place(2, 1), layer_place(3))
    hand.key(Key.Key_K)
    assert hand.network.by_id[2].frozen_biases == {1}
    assert hand.network.by_id[3].frozen
    hand.session.select(link_place(1, 2))
    hand.key(Key.Key_K)
    assert len(hand.network.link(1, 2).frozen) == 4


def test_delete_takes_layers_neurons_and_edges_in_one_step(hand):
    before = hand.session.design
    hand.session.select(layer_place(3), unit_place(2, 2), edge_place(1, 1, 2, 1))
    hand.key(Key.Key_Delete)
    assert 3 not in hand.network.by_id
    assert hand.network.by_id[2].units == (1,)
    assert hand.network.link(1, 2).cut == {(1, 1)}
    hand.check_undo(before)
    assert hand.session.undo_title == "Delete selection"
    hand.session.select(bias_place(2, 1))
    hand.key(Key.Key_Delete)
    assert hand.notices[-1].kind == "error"


def test_links_from_the_keyboard(hand):
    before = hand.session.design
    hand.session.select(layer_place(1), layer_place(3))
    hand.key(Key.Key_C)
    assert hand.network.link(1, 3) is not None
    hand.check_undo(before)
    hand.session.undo()
    hand.session.select(unit_place(1, 2))
    hand.key(Key.Key_C)
    assert hand.view.hint.text().startswith("Linking from")
    hand.session.select(unit_place(3, 1))
    hand.key(Key.Key_Return)
    assert hand.network.link(1, 3).cut == {(1, 1), (1, 2), (2, 2)}
    assert selected(hand) == edge_place(1, 2, 3, 1)
    assert not hand.view.hint.isVisible()
    hand.session.select(layer_place(1))
    hand.key(Key.Key_C)
    assert hand.view.hint.isVisible()
    hand.key(Key.Key_Escape)
    assert not hand.view.hint.isVisible()
    assert hand.view.verbs.link_from is None
    hand.key(Key.Key_Escape)
    assert hand.session.selection == ()


def test_layers_and_neurons_are_added(hand):
    before = hand.session.design
    hand.session.select(layer_place(2))
    hand.key(Key.Key_L)
    made = hand.network.layers[-1]
    assert ends(hand) == {(1, 2), (2, made.id), (made.id, 3)}
    assert selected(hand) == layer_place(made.id)
    hand.check_undo(before)
    hand.session.select(unit_place(2, 1))
    hand.key(Key.Key_N)
    assert hand.network.by_id[2].units == (1, 3, 2)
    assert selected(hand) == unit_place(2, 3)
    hand.session.select()
    hand.key(Key.Key_L)
    assert len(hand.network.layers) == 5


def ends(hand):
    return {(link.source, link.target) for link in hand.network.links}


@pytest.mark.parametrize(
    ("place", "linked"),
    [
        (layer_place(1), {(1, 4), (4, 2), (2, 3)}),
        (unit_place(2, 1), {(1, 2), (2, 4), (4, 3)}),
        (link_place(1, 2), {(1, 4), (4, 2), (2, 3)}),
        (edge_place(2, 1, 3, 2), {(1, 2), (2, 4), (4, 3)}),
        (layer_place(3), {(1, 2), (2, 4), (4, 3)}),
        (None, {(1, 2), (2, 4), (4, 3)}),
    ],
)
def test_a_new_layer_keeps_the_network_working(hand, place, linked):
    before = hand.session.design
    hand.session.select(*((place,) if place else ()))
    for size in (4, 5):
        hand.key(Key.Key_L)
        assert len(hand.network.layers) == size
        assert hand.session.ready
        assert not overlapping(hand.network, None)
        assert selected(hand) == layer_place(hand.network.layers[-1].id)
        assert zooming.shows(hand.view, hand.view.scene().content(), 0)
        if size == 4:
            assert ends(hand) == linked
    hand.session.undo()
    hand.session.undo()
    assert hand.session.design == before


def test_a_new_layer_takes_skip_links_and_several_successors(hand):
    hand.session.select(layer_place(1), layer_place(3))
    hand.key(Key.Key_C)
    assert selected(hand) == link_place(1, 3)
    assert zooming.shows(hand.view, hand.view.scene().content())
    hand.session.select(layer_place(1))
    hand.key(Key.Key_L)
    assert ends(hand) == {(1, 4), (4, 2), (4, 3), (2, 3)}
    hand.session.select()
    hand.key(Key.Key_L)
    assert ends(hand) == {(1, 4), (4, 2), (4, 5), (2, 5), (5, 3)}
    assert hand.session.ready
    hand.session.edit_network("back", lambda net: edits.connect(net, 3, 4))
    hand.session.select(link_place(3, 4, 1))
    hand.key(Key.Key_L)
    assert {(5, 6), (6, 3), (3, 4)} <= ends(hand)


def test_from_an_empty_canvas_l_builds_a_network_that_runs(qtbot):
    hand = Hand(qtbot, example="")
    for sizes in ("2", "2-1", "2-3-1"):
        hand.key(Key.Key_L)
        assert hand.network.shape_text == sizes
    assert hand.session.ready
    assert [la.name for la in hand.network.order] == ["input", "hidden1", "output"]
    hand.close()


def test_a_view_chosen_by_hand_is_left_alone(hand):
    hand.view.zoom_in()
    zoom = hand.view.zoom
    hand.session.select()
    hand.key(Key.Key_L)
    assert hand.view.zoom == zoom
    hand.key(Key.Key_F)
    hand.session.select(layer_place(2))
    for _ in range(12):
        hand.key(Key.Key_N)
    assert zooming.shows(hand.view, hand.view.scene().content())


def test_a_link_is_drawn_in_the_window_with_keys_alone(window):
    view, session = window.canvas, window.session
    view.setFocus()
    session.select(layer_place(1))
    for key, mods in ((Key.Key_C, NONE), (Key.Key_Right, ALT), (Key.Key_Right, ALT), (Key.Key_Return, NONE)):
        QTest.keyClick(QApplication.focusWidget(), key, mods)
        QApplication.processEvents()
    assert session.selection == (link_place(1, 3),)
    assert session.network.link(1, 3) is not None
    assert session.ready


def test_nudging_moves_layers_and_neurons(hand):
    before = hand.session.design
    hand.session.select(layer_place(2))
    for _ in range(3):
        hand.key(Key.Key_Down, ALT | SHIFT)
    assert hand.network.by_id[2].y == 60
    hand.session.select(unit_place(3, 1))
    hand.key(Key.Key_Down, CTRL | SHIFT)
    assert hand.network.by_id[3].units == (2, 1), "some desktops have Alt+Shift+arrows for themselves"
    for _ in range(4):
        hand.session.undo()
    assert hand.session.design == before


def test_a_held_key_is_one_step_of_undo(hand):
    before = hand.session.design
    hand.session.select(layer_place(2))
    for repeat in (False, True, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Right, ALT | SHIFT, "", repeat)
        QApplication.sendEvent(hand.view, press)
    QApplication.sendEvent(hand.view, QKeyEvent(QEvent.Type.KeyRelease, Key.Key_Right, ALT | SHIFT))
    assert hand.network.by_id[2].x == 320
    hand.session.undo()
    assert hand.session.design == before


def test_the_canvas_claims_its_keys_only_when_they_mean_something(hand):
    def claims(key, mods=NONE):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, mods)
        event.ignore()
        QApplication.sendEvent(hand.view, event)
        return event.isAccepted()

    assert not claims(Key.Key_K)
    hand.session.select(layer_place(2))
    assert claims(Key.Key_K)
    taken = ((Key.Key_Right, NONE), (Key.Key_Right, SHIFT), (Key.Key_Space, NONE), (Key.Key_R, NONE), (Key.Key_Z, CTRL))
    assert not any(claims(*combo) for combo in taken)
    assert len(keyboard.overview()) > 15
    assert all(text and words for text, words in keyboard.overview())


def test_the_menu_offers_what_can_be_done(hand):
    def texts(*places):
        hand.session.select(*places)
        hand.view.sync()
        made = menu.build(hand.view, QPoint(10, 10))
        return {action.text().split("\t")[0]: action for action in made.actions()}

    assert {"Add layer here", "Paste", "Fit"} <= texts().keys()
    layer = texts(layer_place(2))
    assert {"Rename", "Size…", "Activation", "Freeze layer", "Delete"} <= layer.keys()
    tanh = next(a for a in layer["Activation"].menu().actions() if a.text() == "tanh")
    tanh.trigger()
    assert hand.network.by_id[2].activation.key == "tanh"
    assert {"Type its bias…", "Go to its edges"} <= texts(unit_place(2, 1)).keys()
    edge = texts(edge_place(1, 1, 2, 1))
    edge["Cut"].trigger()
    assert (1, 1) in hand.network.link(1, 2).cut
    edge = texts(edge_place(1, 1, 2, 1))
    assert "Restore" in edge
    edge["Restore all cut edges"].trigger()
    assert not hand.network.link(1, 2).cut
    texts(edge_place(1, 1, 2, 1))["Delete the whole link"].trigger()
    assert hand.network.link(1, 2) is None
    texts(layer_place(1))["Make it a computing layer"].trigger()
    assert not hand.network.by_id[1].is_input


def test_what_is_selected_is_said_to_screen_readers(hand):
    hand.session.select(edge_place(1, 1, 2, 1))
    hand.view.sync()
    assert "0.15" in hand.view.accessibleDescription()
    assert hand.view.accessibleName()
    hand.session.select()
    hand.view.sync()
    assert "2-2-2" in hand.view.accessibleDescription()


def test_select_all_arrange_and_zoom_keys(hand):
    hand.key(Key.Key_A, CTRL)
    assert len(hand.session.selection) == 3
    before = hand.session.design
    hand.session.edit_network("spoil", lambda net: edits.move_layers(net, {2: (0.0, 3.0), 3: (0.0, 9.0)}))
    hand.view.arrange()
    assert len({la.x for la in hand.network.layers}) == 3
    hand.session.undo()
    hand.session.undo()
    assert hand.session.design == before
    hand.key(Key.Key_0, CTRL)
    assert hand.view.zoom == pytest.approx(1.0)
    hand.view.zoom_in()
    hand.view.zoom_out()
    assert hand.view.zoom == pytest.approx(1.0)
    hand.key(Key.Key_F)
    assert hand.view.zoom != 1.0
