"""How the views hear of changes: all in one turn of the event loop, the canvas after all others, none that is gone."""

import gc
from weakref import ref

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from nnsim.gui.bridge import Bridge
from nnsim.session.changes import Change
from nnsim.session.overlay import Overlay


def test_changes_of_one_turn_are_one_signal(window, qtbot):
    heard = []
    bridge = Bridge(window.session, window)
    bridge.changed.connect(heard.append)
    window.session.tell(Change.CURSOR)
    window.session.tell(Change.WEIGHTS)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [frozenset({Change.CURSOR, Change.WEIGHTS})]
    bridge.close()
    window.session.tell(Change.CURSOR)
    bridge.flush()
    assert len(heard) == 1


def test_all_views_hear_in_one_turn_and_the_last_one_last(qtbot, window):
    session, heard, parent = window.session, [], QObject(window)
    views = {"canvas": Bridge(session, parent, last=True)}  # it is there first
    views |= {name: Bridge(session, parent) for name in ("one", "other")}
    for name, bridge in views.items():
        bridge.changed.connect(lambda changes, name=name: heard.append((name, changes)))
    session.tell(Change.CURSOR)
    session.tell(Change.WEIGHTS)
    assert not heard
    qtbot.waitUntil(lambda: len(heard) >= 3)
    assert {name for name, _ in heard[:2]} == {"one", "other"}
    assert heard[2][0] == "canvas"
    assert all(changes == {Change.CURSOR, Change.WEIGHTS} for _, changes in heard)
    for bridge in views.values():
        bridge.close()


def test_what_a_view_changes_is_on_the_canvas_in_the_same_turn(qtbot, window):
    """So that the canvas is painted once, and never with what was before."""
    session, parent, seen = window.session, QObject(window), []
    inspector, canvas = Bridge(session, parent), Bridge(session, parent, last=True)
    overlay = Overlay("test", "of a test")

    def draw(changes):
        if Change.CURSOR in changes:
            session.show_overlay(overlay)

    inspector.changed.connect(draw)
    canvas.changed.connect(lambda changes: seen.append((changes, session.overlay)))
    session.tell(Change.CURSOR)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [({Change.CURSOR, Change.OVERLAY}, overlay)]
    for bridge in (inspector, canvas):
        bridge.close()


def test_of_what_the_first_view_changes_others_hear_together_with_all_else(qtbot, window):
    """So that none of them shows twice what a step has changed."""
    session, parent, heard = window.session, QObject(window), []
    others = [Bridge(session, parent) for _ in range(4)]
    inspector = Bridge(session, parent, first=True)  # whichever is made first, or the last
    others += [Bridge(session, parent) for _ in range(4)]
    inspector.changed.connect(
        lambda changes: session.show_overlay(Overlay("test", "of a test")) if Change.CURSOR in changes else None
    )
    for bridge in others:
        bridge.changed.connect(heard.append)
    session.tell(Change.CURSOR)
    qtbot.waitUntil(lambda: not inspector.waits and len(heard) >= len(others))
    assert heard == [{Change.CURSOR, Change.OVERLAY}] * len(others)
    for bridge in (inspector, *others):
        bridge.close()


def test_views_are_laid_out_when_all_have_heard(qtbot, window):
    """So that they can be painted in one go."""
    view, label, places = QWidget(), QLabel("a word"), []
    QVBoxLayout(view).addWidget(QLabel("above"))
    view.layout().addWidget(label)
    label.hide()
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    bridge = Bridge(window.session, view)
    bridge.changed.connect(lambda _changes: label.show())
    bridge.settled.connect(lambda: places.append(label.y()))
    window.session.tell(Change.CURSOR)
    qtbot.waitUntil(lambda: bool(places))
    assert places[0] > 9
    bridge.close()


def test_a_view_that_is_gone_hears_nothing(window):
    """Whether only Qt has let it go, as when its parent is deleted, or Python too; the session is not disturbed."""
    session, heard = window.session, []
    bridge = Bridge(session)
    bridge.changed.connect(heard.append)
    session.tell(Change.CURSOR)
    bridge.flush()
    assert heard == [frozenset({Change.CURSOR})]
    shiboken6.delete(bridge)
    session.tell(Change.WEIGHTS)
    QApplication.processEvents()
    assert len(heard) == 1
    gone = ref(bridge)
    del bridge
    gc.collect()
    assert gone() is None, "the session does not keep it"
    session.tell(Change.WEIGHTS)
    QApplication.processEvents()
    assert len(heard) == 1


def test_training_is_polled_while_it_runs_and_no_longer(window, qtbot):
    poll = window.bridge._poll
    assert not poll.isActive()
    window.session.train()
    assert poll.isActive()
    qtbot.waitUntil(lambda: window.session.epoch > 10)
    window.session.pause()
    qtbot.waitUntil(lambda: not window.session.running)
    assert not poll.isActive()


def test_a_view_that_is_gone_leaves_no_listener_behind(qapp, make_session):
    session = make_session("xor")
    before = len(session.changed._listeners), len(session.noticed._listeners)
    view = QObject()
    Bridge(session, view)
    assert (len(session.changed._listeners), len(session.noticed._listeners)) == tuple(n + 1 for n in before)
    view.deleteLater()
    del view
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (len(session.changed._listeners), len(session.noticed._listeners)) == before


def test_what_is_waiting_is_known_to_its_own_session_alone(make_session, qtbot):
    """And one that has handed on what it heard, is closed or gone is not among them."""
    here, there, parent = make_session("xor"), make_session("xor"), QObject()
    one, other, closed, gone, elsewhere = (Bridge(session, parent) for session in (here, here, here, here, there))
    heard = {}
    for name, bridge in {"one": one, "other": other, "closed": closed, "elsewhere": elsewhere}.items():
        bridge.changed.connect(lambda changes, name=name: heard.setdefault(name, []).append(changes))
    there.tell(Change.DATA)
    here.tell(Change.CURSOR)
    other.flush()
    here.tell(Change.WEIGHTS)
    closed.close()
    shiboken6.delete(gone)
    one._together()
    assert heard == {"one": [{Change.CURSOR, Change.WEIGHTS}], "other": [{Change.CURSOR}, {Change.WEIGHTS}]}
    assert elsewhere.waits
    elsewhere._together()
    assert heard["elsewhere"] == [{Change.DATA}]
    for bridge in (one, other, elsewhere):
        bridge.close()


def test_bridges_on_one_session_share_a_listener_and_a_turn(make_session, qtbot):
    """Also when one of them is asked before its turn, and after all that there were have been closed."""
    session, parent, heard = make_session("xor"), QObject(), []
    before = len(session.changed._listeners)
    for _ in range(2):
        one, other = Bridge(session, parent), Bridge(session, parent)
        assert len(session.changed._listeners) == before + 1
        other.changed.connect(heard.append)
        session.tell(Change.CURSOR)
        one.flush()
        qtbot.waitUntil(lambda: bool(heard))
        assert heard == [{Change.CURSOR}]
        for bridge in (one, other):
            session.tell(Change.DATA)
            bridge.close()
        QApplication.processEvents()
        assert heard == [{Change.CURSOR}]
        assert len(session.changed._listeners) == before
        heard.clear()
