"""The timeline bar: its axis, its words for moments, and what the step bar says of the same."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt

from nnsim.gui.bridge import lay_out
from nnsim.gui.fonts import px
from nnsim.gui.theme import theme
from nnsim.gui.timeline_view import track as track_module
from nnsim.gui.timeline_view.track import LINE_Y


def ticks_of(track, monkeypatch):
    """What stands below the line."""
    written = []

    class Painter(track_module.QPainter):
        def drawText(self, *words):
            written.append(words[-1])
            super().drawText(*words)

    monkeypatch.setattr(track_module, "QPainter", Painter)
    track.grab()
    return written


def test_runs_with_epochs_of_different_lengths_share_an_axis_of_updates(make_window, monkeypatch):
    window = make_window(example="iris")
    session, track = window.session, window.timeline.track
    for _ in range(4):
        session.step("epoch")
    window.bridge.flush()
    assert ticks_of(track, monkeypatch)[0] == "epoch 0"
    assert ticks_of(track, monkeypatch)[-1] == "4"
    session.set_training("All at once", batch_size=0)
    session.reset()
    session.step("epoch")
    window.bridge.flush()
    assert len(track.courses) == 2
    written = ticks_of(track, monkeypatch)
    assert written[0] == "update 0"
    assert max(int(text) for text in written[1:]) in (20, 25, 28)
    first, second = sorted(track.courses, key=lambda course: course.number)
    assert track.words(14, first) == "epoch 2"
    assert track.words(15, first) == "epoch 2 + 1 update"
    assert track.words(1, second) == "epoch 1"


def test_updates_are_counted_alike_in_both_bars(window):
    """The one under way is not counted as made, neither above nor below."""
    session = window.session
    session.step("epoch")
    while session.steps[session.next_index].name != "weights":
        session.step("operation")
    window.bridge.flush()
    readout = window.step_bar.readouts["update"]
    assert (readout.value, window.timeline.where.text()) == ("1", "after 1 update")
    assert "1; iteration 2 is under way" in readout.toolTip()
    session.step("epoch")
    session.visit(1)
    window.bridge.flush()
    assert (readout.value, window.timeline.where.text()) == ("1", "after 1 of 2 updates")


def test_another_text_does_not_lay_out_the_window(window):
    bar, session = window.timeline, window.session
    for _ in range(3):
        session.step("epoch")
    session.visit(1)
    window.bridge.flush()
    assert bar.where.width() >= bar.where.sizeHint().width()
    wide = bar.where.size()
    lay_out()
    asked = Asked(bar)
    for update in (2, 3):
        session.visit(update)
        window.bridge.flush()
        lay_out()
    assert not asked.times
    assert bar.where.text() == "after 3 updates"
    assert bar.where.size() == wide


class Asked(QObject):
    """Counts how often a widget is asked to lay itself out."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.times += event.type() == QEvent.Type.LayoutRequest
        return False


def test_of_one_batch_no_number_is_said(make_window):
    """Mazur's example has one batch, and never a second one, also between two epochs of a training."""
    window = make_window(example="mazur")
    session, seen = window.session, set()
    session.train()
    while session.running:
        session.poll()
        window.step_bar.refresh()
        seen.add((session.batch, window.step_bar.sample.text()))
        if session.epoch > 200:
            session.pause()
    assert seen == {(0, "1 of 1")}


def test_what_a_project_does_not_keep_is_said(window, tmp_path):
    """After it is opened again: earlier runs are curves alone, and what was before is not to be gone back to."""
    session = window.session
    session.set_training("few", epochs=4)
    session.train()
    while session.running:
        session.poll()
    session.visit_epoch(2)
    session.set_training("rate", rate=0.1)
    session.step("epoch")
    window.bridge.flush()
    bar = window.timeline
    assert "was not saved" not in bar.where.toolTip()
    earlier = next(run.label for run in session.curves.runs if run is not session.curves.current)
    session.save(tmp_path / "two.nnsim")
    session.open(tmp_path / "two.nnsim")
    window.bridge.flush()
    bar.refresh()
    assert "What was before update 3 was not saved" in bar.where.toolTip()
    menu = bar.more.menu()
    bar._fill(menu)
    assert f"Kept as curves alone: {earlier}" in [action.text() for action in menu.actions()]


def test_what_a_project_does_not_keep_is_not_promised(make_window, tmp_path, qtbot):
    window = make_window(example="iris")
    for _ in range(3):
        window.session.step("epoch")
    window.session.save(tmp_path / "iris.nnsim")
    window.session.open(tmp_path / "iris.nnsim")
    window.bridge.flush()
    track, session = window.timeline.track, window.session
    last = session.update
    assert last > 20
    assert track.first(track.present) == last
    why = f"What was before update {last} was not saved"
    assert track._tip(QPointF(track.scale.x(3), 10)).startswith(why)
    assert why in window.timeline.where.toolTip()
    line, spot = track.grab().toImage(), round(track.scale.x(0.5 * last))
    assert line.pixelColor(spot, px(LINE_Y)) == theme().line, "nothing that could be gone to"
    window.timeline.go_to(3, track.present.number)
    assert "Train on: what comes is kept." in window.notices.text()
    session.step("epoch")
    window.bridge.flush()
    asked = []
    track.asked.connect(lambda update, _branch: asked.append(update))
    qtbot.keyClick(track, Qt.Key.Key_Home)
    assert asked == [last]
    assert session.update == last
    line = track.grab().toImage()
    assert line.pixelColor(round(track.scale.x(0.5 * last)), px(LINE_Y)) == theme().line
    assert (
        line.pixelColor(round((track.scale.x(last) + track.scale.x(track.scale.last)) / 2), px(LINE_Y)) != theme().line
    )
    assert "was not saved" not in track._tip(QPointF(track.scale.x(last + 2), 10))


def test_a_branch_goes_back_into_what_it_came_from(make_window):
    window = make_window(example="iris")
    session, track = window.session, window.timeline.track
    for _ in range(3):
        session.step("epoch")
    session.visit(12)
    session.set_training("slower", rate=0.001)
    session.step("epoch")
    window.bridge.flush()
    assert len(track.courses) == 2
    assert track.first(track.present) == 0
    assert track.before(track.present) == ""
    session.visit(3, None, track.present.number)
    assert session.update == 3
