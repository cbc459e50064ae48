"""A stop that halts a training at full speed is said over the canvas: which, where, and at which number."""

import pytest

from nnsim.session.exercises.questions import Plan


@pytest.fixture
def halted(qtbot, make_window):
    window = make_window(example="mazur")
    window.session.stops.add("condition", "W[output][1][1] < 0.2")
    window.actions_by_id.run("train.train")
    qtbot.waitUntil(lambda: not window.session.running)
    window.bridge.flush()
    qtbot.wait(100)
    return window


def test_it_says_what_where_and_why(halted):
    notice = halted.notices.notice
    assert notice is not None
    assert notice.kind == "stop"
    assert halted.notices.isVisible()
    said = halted.notices.text()
    update = halted.session.setup.machine.started
    weight = float(halted.session.array(3, "W")[1, 0])
    assert "when W[output][1][1] < 0.2" in said
    assert "update/output/weights" in said
    assert f"update {update}," in said
    assert f"W[output][1][1] = {weight:.6g}" in said
    assert not halted.notices._timer.isActive(), "it stays until something is done"


def test_it_goes_with_the_next_step(qtbot, halted):
    qtbot.wait(100)
    halted.session.step("operation")
    halted.bridge.flush()
    assert halted.notices.notice is None


def test_the_list_of_stops_marks_it(qtbot, halted):
    panel = halted.docks.show("stops")
    halted.bridge.flush()
    assert panel.table.item(0, 0).font().bold()
    assert not panel.table.item(0, 0).icon().isNull()


def test_no_number_is_told_that_an_exercise_hides(qtbot, make_window):
    window = make_window(example="mazur")
    session = window.session
    session.stops.add("step", "backward/output/delta")
    session.start_exercise(Plan())
    session.finish_phase()
    session.finish_phase()
    session.finish_phase()
    if window.notices.notice is not None:
        assert "=" not in window.notices.text()
