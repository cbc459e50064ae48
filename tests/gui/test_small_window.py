"""A small window: the docks give way to the canvas, and a notice does not cover what is being typed."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from nnsim.gui.giving_way import shared
from nnsim.gui.inspector_view import panel as inspector
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice
from nnsim.session.places import bias_place, unit_place
from tests.campaigns import covering


def sizes(window):
    docks = window.docks
    return (docks["program"].width(), docks["inspector"].width(), docks["curves"].height())


def drag(window, key, size, axis):
    window.resizeDocks([window.docks[key]], [size], axis)
    window.layout().activate()


@pytest.fixture
def resized(qtbot):
    def resize(window, width, height):
        window.resize(width, height)
        qtbot.waitUntil(lambda: not window.docks.room._timer.isActive())

    return resize


@pytest.mark.parametrize(
    ("wanted", "room", "given"),
    [
        ([300, 300], 700, [300, 300]),
        ([300, 300], 500, [240, 260]),
        ([300, 300], 100, [150, 200]),
        ([100, 100], 50, [100, 100]),
    ],
)
def test_each_dock_gives_its_part_of_what_it_can_spare(wanted, room, given):
    least = [min(pair) for pair in zip(wanted, [150, 200], strict=True)]
    assert shared(wanted, least, room) == given


def test_the_canvas_keeps_its_share_and_the_docks_get_theirs_back(window, resized):
    before = sizes(window)
    for size in ((960, 620), (960, 640), (1000, 800), (1280, 640)):
        resized(window, *size)
        assert window.canvas.width() >= 0.45 * window.width(), size
        assert window.canvas.height() >= 0.44 * window.height(), size
        assert all(new <= old for new, old in zip(sizes(window), before, strict=True)), size
        assert sizes(window) != before, size
        resized(window, 1280, 800)
        assert sizes(window) == before, size


def test_a_comfortable_window_changes_nothing(window, resized):
    resized(window, 1600, 1000)
    before = sizes(window)
    for size in ((1700, 1040), (1920, 1080), (1600, 1000)):
        resized(window, *size)
        assert sizes(window) == before


def test_what_the_person_drags_stays_until_the_window_has_another_size(window, resized):
    resized(window, 960, 640)
    drag(window, "program", 290, Qt.Orientation.Horizontal)
    window.docks.room.fit()
    assert sizes(window)[0] == 290
    resized(window, 1280, 800)
    assert sizes(window)[0] == 290


def test_what_the_person_has_dragged_is_there_again_in_a_window_of_that_size(make_window, resized, qtbot):
    first = make_window()
    resized(first, 960, 640)
    drag(first, "curves", 300, Qt.Orientation.Vertical)
    wanted = sizes(first)
    assert first.canvas.height() < 0.4 * first.height()
    first.remember()
    second = make_window()
    second.resize(960, 640)
    qtbot.waitUntil(lambda: not second.docks.room._settling.isActive())
    assert sizes(second) == wanted


def test_two_columns_of_numbers_fit_the_narrowest_inspector(window, resized, qtbot):
    resized(window, 960, 640)
    for place in (unit_place(2, 1), bias_place(2, 1)):
        window.session.select(place)
        window.bridge.flush()
        qtbot.wait(20)
        panel = window.docks["inspector"].fill()
        assert isinstance(panel, inspector.InspectorPanel)
        assert panel.values.geometry().right() <= panel._page.viewport().width()


# ------------------------------------------------------------------------------------------------ notices


def area(window, widget):
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def covered(window, field):
    assert field.isVisible()
    return window.notices.isVisible() and area(window, window.notices).intersects(area(window, field))


def test_a_notice_goes_where_it_does_not_cover_what_is_being_typed(window, resized):
    resized(window, 960, 640)
    typing, notices = window.canvas.typing, window.notices
    typing.rename(2)
    top = area(window, typing.editor)
    QTest.keyClicks(typing.editor, "a b")
    QTest.keyClick(typing.editor, Qt.Key.Key_Return)
    window.bridge.flush()
    assert notices.isVisible()
    assert typing.editor.is_open
    assert not covered(window, typing.editor)
    QTest.keyClick(typing.editor, Qt.Key.Key_Escape)
    assert notices.isVisible()
    usual = area(window, notices)
    assert not usual.intersects(top)
    notices.clear()
    typing.edit_size(1)  # at the bottom
    typing.editor.move(typing.editor.x(), window.canvas.height() - 40)
    notices.show_error(UserError("it failed"))
    assert not covered(window, typing.editor)
    assert area(window, notices).bottom() < usual.top()
    QTest.keyClick(typing.editor, Qt.Key.Key_Escape)
    assert area(window, notices).bottom() == usual.bottom(), "it lies at the bottom again"


def test_a_notice_uses_the_width_that_there_is(window, resized):
    resized(window, 1280, 800)
    notices = window.notices
    notices.show_error(UserError("it failed", "", "mend it"))
    assert notices._remedy.isVisible()
    one_line = notices.height()
    notices.show_error(UserError("it failed " + "and failed again " * 6, "", "mend it in one of many ways " * 3))
    assert not notices._remedy.isVisible()
    assert notices._text.width() > 0.85 * notices.width()
    assert one_line < notices.height() <= one_line + 60
    assert notices.text().endswith("many ways.")


def test_escape_closes_a_notice_from_wherever_one_is(window, qtbot):
    places = [window.canvas, window.training_bar.rate, window.docks.show("data").samples, window.training_bar.optimizer]
    for widget in places:
        window.notices.show_error(UserError("it failed"))
        window.session.select(unit_place(2, 1))
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
        assert not window.notices.isVisible(), widget


def test_a_hint_is_never_behind_a_notice(window, qtbot):
    window.notices.show_error(UserError("it failed"))
    window.session.select(unit_place(2, 1))
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_C)
    assert window.canvas.hint.isVisible()
    assert not window.notices.isVisible()
    assert window.canvas.hint.y() > window.canvas.height() - 48, "the names of the layers are not covered"
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.canvas.hint.isVisible()


def test_a_notice_that_is_there_gives_way_to_typing(window, resized):
    resized(window, 960, 640)
    window.notices.show_error(UserError("it failed"))
    typing = window.canvas.typing
    for place in (bias_place(2, 1), bias_place(2, 2), bias_place(3, 1)):
        typing.edit_value(place)
        assert window.notices.isVisible()
        assert not covered(window, typing.editor)
    window.notices.show_notice(Notice("info", "Something else."))
    assert not covered(window, typing.editor)


def test_a_notice_waits_while_a_list_needs_all_the_room(window, resized):
    resized(window, 960, 640)
    window.notices.show_error(UserError("it failed"))
    typing = window.canvas.typing
    typing.edit_activation(2)
    assert not covered(window, typing.choice)
    QTest.keyClick(typing.choice, Qt.Key.Key_Escape)
    assert window.notices.isVisible()
    assert window.notices.text() == "It failed."


def test_what_is_cleared_does_not_come_back_with_an_editor(window):
    window.notices.show_error(UserError("it failed"))
    window.canvas.typing.rename(2)
    window.notices.clear()
    window.canvas.typing.close()
    assert not window.notices.isVisible()


def test_at_1280_the_lower_panels_show_what_they_are_for(qtbot, make_window):
    window = make_window(example="xor")
    qtbot.wait(80)
    curves = window.docks.show("curves")
    window.session.step("epoch")
    window.session.step("epoch")
    qtbot.waitUntil(lambda: curves.board is not None and curves.board.isVisible())
    assert curves.height() >= 145
    exercise = window.docks.show("exercise")
    qtbot.wait(40)
    page = exercise.plan_page
    row = page.digits
    assert row.mapTo(exercise, row.rect().bottomLeft()).y() <= exercise.height(), "the row of digits is whole"


@pytest.mark.parametrize(("language", "text_size"), covering(["english", "french"], [100, 125]))
def test_at_1280_an_exercise_has_its_buttons_in_sight_beside_a_long_message(
    make_window, qtbot, request, language, text_size
):
    if language == "french":
        request.getfixturevalue("french")
    window = make_window(example="mazur")
    window.preferences.set("text_size", text_size)
    exercise = window.docks.show("exercise")
    qtbot.wait(80)
    exercise.plan_page.start.click()
    page, question, verdict = exercise.page, exercise.page.question, exercise.page.question.verdict
    QTest.keyClicks(question.field, "abc")
    QTest.keyClick(question.field, Qt.Key.Key_Return)
    window.bridge.flush()
    qtbot.wait(40)
    assert "abc" in verdict.words.text()
    buttons = [question.check, question.before, question.after, question.hint, question.reveal]
    for button in (*buttons, page.save, page.reveal_all, page.end):
        assert button.visibleRegion().boundingRect() == button.rect(), button.text()
    assert verdict.words.visibleRegion().boundingRect().height() >= verdict.words.fontMetrics().height()


def test_a_panel_that_comes_to_the_front_gets_the_height_that_it_is_of_use_from(window, resized, qtbot):
    """Experiments grow into the canvas, the Boundary takes from the bottom; what was drawn by hand stays."""
    resized(window, 1280, 800)
    qtbot.waitUntil(lambda: not window.docks.room._settling.isActive())
    docks = window.docks
    low = docks["curves"].height()

    def shown(key):
        docks.show(key)
        qtbot.waitUntil(lambda: not docks._serving.isActive())
        return docks[key].height()

    assert shown("experiments") > low + 60
    assert window.centralWidget().height() > 0.3 * window.height()
    shown("curves")
    assert shown("boundary") >= 340
    assert docks["curves"].height() >= 140
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))  # as on the line between two docks
    drag(window, "curves", 190, Qt.Orientation.Vertical)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    drawn = docks["curves"].height()
    assert shown("experiments") == drawn


def test_the_docks_are_as_before_when_large_text_is_small_again(window, resized, qtbot):
    resized(window, 1280, 780)
    before = sizes(window)

    window.preferences.set("text_size", 150)
    qtbot.waitUntil(lambda: not window.docks.below())
    assert window.canvas.height() > 0.5 * window.height(), "beside large text the network has the room below it"
    assert "Ctrl+J" in window.notices.text()

    window.preferences.set("text_size", 100)
    qtbot.waitUntil(lambda: bool(window.docks.below()))
    resized(window, 1280, 780)
    qtbot.waitUntil(lambda: sizes(window) == before)


def test_the_panels_below_leave_the_network_their_room_and_come_back(window, qtbot):
    docks, high = window.docks, window.canvas.height()
    window.actions_by_id.run("debug.watch")
    docks.show("data")
    shown = set(docks.below())
    qtbot.waitUntil(lambda: not docks["data"].visibleRegion().isEmpty())

    window.actions_by_id.run("window.below")
    qtbot.waitUntil(lambda: window.canvas.height() > high + 100)
    assert docks.below() == []
    assert not window.actions_by_id["window.below"].isChecked()

    window.actions_by_id.run("window.below")
    qtbot.waitUntil(lambda: window.canvas.height() <= high)
    assert set(docks.below()) == shown
    assert docks.below()[0] is docks["data"]
